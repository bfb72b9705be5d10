import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { STATUS_NAMES } from '#renderer/shell/words.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FileButton, type ReadFile } from '#renderer/ui/file-button.tsx';
import { Page } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Problem } from '#shared/base/place.ts';
import { err } from '#shared/base/result.ts';
import { CSV_LIMIT } from '#shared/engine/import/bytes.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import { performanceRecord, type CreditDue } from '#shared/engine/record/performance.ts';
import { isAgreed } from '#shared/engine/record/terms.ts';
import { ClaimLetterDialog } from './ClaimLetterDialog.tsx';
import { CommitmentPart } from './CommitmentPart.tsx';
import { partTitles } from './record-words.ts';
import { summaryOf } from './record-summary.ts';
import { RecordFigures } from './RecordFigures.tsx';
import { ExportProgress } from '#renderer/shell/ExportProgress.tsx';
import { importWords, readResultFile, withImported } from './result-import.ts';
import { reviewSpan } from './review-span.ts';
import { ServiceReviewDialog } from './ServiceReviewDialog.tsx';
import { useReportExport } from '#renderer/shell/use-report-export.ts';
import { YearsPart } from './YearsPart.tsx';

/** What was promised against what was delivered, and what follows from it. */
export function RecordPage() {
  const { now } = useStudio();
  const agreement = useAgreement();
  const change = useChange();
  const today = dayOf(Date.parse(now()), agreement.timeZone);
  const record = useMemo(() => performanceRecord(agreement, { today }), [agreement, today]);
  const titles = useMemo(() => partTitles(agreement.commitments), [agreement.commitments]);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [isChoosing, setChoosing] = useState(false);
  const [claiming, setClaiming] = useState<CreditDue | null>(null);
  const report = useReportExport();

  const importFile = ({ name, content }: ReadFile) => {
    const read = content.ok
      ? readResultFile(content.value, agreement, today)
      : err([content.error]);
    setRefused(read.ok ? [] : read.error);
    if (!read.ok) return;
    change((old) => withImported(old, read.value), { label: 'Import results' });
    tell(importWords(read.value, name), { tone: 'success' });
  };

  return (
    <Page
      title="Record"
      note="What was delivered, window by window, against what was promised: missed targets, what they lead to, and by when."
      actions={
        <>
          <FileButton accept={['.csv', '.tsv', '.txt']} limit={CSV_LIMIT} onFile={importFile}>
            Import results…
          </FileButton>
          <Button icon={<FileText size={15} />} onPress={() => setChoosing(true)}>
            Service review…
          </Button>
        </>
      }
    >
      {!isAgreed(agreement) && (
        <Banner
          tone="warning"
          title={`This agreement is not agreed yet: its status is “${STATUS_NAMES[agreement.status]}”`}
        >
          <p>
            Results may be recorded all the same; they are judged by the text as it stands today.
          </p>
        </Banner>
      )}
      <Problems title="The results were not imported" problems={refused} />
      <Problems title="The report was not exported" problems={report.refused} />
      {record.commitments.length === 0 ? (
        <Banner title="No commitments yet">
          <p>Results are recorded for the commitments of the agreement. Add one first.</p>
        </Banner>
      ) : (
        <RecordFigures summary={summaryOf(record, today)} agreement={agreement} titles={titles} />
      )}
      {record.commitments.map((one) => (
        <CommitmentPart
          key={one.commitment.id}
          record={one}
          title={titles.get(one.commitment.id) ?? one.commitment.name}
          today={today}
          onLetter={(window) => setClaiming({ commitment: one.commitment, window })}
        />
      ))}
      <YearsPart commitments={record.commitments} titles={titles} currency={agreement.currency} />
      {isChoosing && (
        <ServiceReviewDialog
          initial={reviewSpan(record.commitments)}
          onClose={() => setChoosing(false)}
          onExport={(span) => {
            setChoosing(false);
            void report.run({ type: 'service-review', today, ...span });
          }}
        />
      )}
      {claiming && (
        <ClaimLetterDialog
          due={claiming}
          title={titles.get(claiming.commitment.id) ?? claiming.commitment.name}
          onClose={() => setClaiming(null)}
          onExport={(details) => {
            setClaiming(null);
            void report.run({
              type: 'claim-letter',
              today,
              commitment: claiming.commitment.id,
              period: claiming.window.period,
              ...details,
            });
          }}
        />
      )}
      <ExportProgress running={report.running} onCancel={report.cancel} />
    </Page>
  );
}
