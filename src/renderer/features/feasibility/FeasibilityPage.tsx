import { useState } from 'react';
import { useSettings } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FileButton, newFileTurn, type ReadFile } from '#renderer/ui/file-button.tsx';
import { Page } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { Banner, ProgressBar } from '#renderer/ui/page/surface.tsx';
import type { Problem } from '#shared/base/place.ts';
import { CSV_LIMIT } from '#shared/engine/import/bytes.ts';
import { ColumnsPart } from './ColumnsPart.tsx';
import styles from './feasibility.module.css';
import { OutagesPart } from './OutagesPart.tsx';
import { TicketsPart } from './TicketsPart.tsx';
import { useHistory } from './use-history.ts';
import type { Columns, HistoryFile, TicketReading } from './work.ts';

const TABLES = ['.csv', '.tsv', '.txt'];

/** What the past says about the promises: a ticket history, or an outage log, beside the targets. */
export function FeasibilityPage() {
  const { kept, pending, file, judge, progress, failure, cancel } = useHistory();
  const [unread, setUnread] = useState<{
    readonly source: string;
    readonly problem: Problem;
  } | null>(null);
  const [turn] = useState(newFileTurn);
  const open = (kind: HistoryFile['kind'], { name, content }: ReadFile) => {
    setUnread(content.ok ? null : { source: name, problem: content.error });
    if (content.ok) judge({ kind, source: name, bytes: content.value, reading: null, days: null });
  };
  const refused = pending?.answer.type === 'refused' ? pending.answer : null;
  const asked = pending?.answer.type === 'asked' ? pending.answer : null;
  const shown = pending ?? kept;
  const columns = shown && 'columns' in shown.answer ? shown.answer.columns : null;

  return (
    <Page
      title="Feasibility"
      note="Would these targets have held? Import a ticket history or an outage log: it is reckoned on the calendars of this agreement, and nothing but the figures is kept."
      actions={
        <>
          <FileButton
            variant="primary"
            accept={TABLES}
            limit={CSV_LIMIT}
            onFile={(chosen) => open('tickets', chosen)}
            turn={turn}
          >
            Import tickets…
          </FileButton>
          <FileButton
            accept={TABLES}
            limit={CSV_LIMIT}
            onFile={(chosen) => open('outages', chosen)}
            turn={turn}
          >
            Import outages…
          </FileButton>
        </>
      }
    >
      {progress && (
        <div className={styles['progress']}>
          <ProgressBar
            label={file?.source ?? ''}
            detail={progress.words}
            fraction={progress.fraction}
          />
          <Button size="small" onPress={cancel}>
            Cancel
          </Button>
        </div>
      )}
      {failure !== null && (
        <Banner tone="danger" title={`${file?.source ?? 'The file'} could not be judged`}>
          <p>{failure}</p>
        </Banner>
      )}
      {unread !== null && (
        <Problems title={`${unread.source} was not imported`} problems={[unread.problem]} />
      )}
      {shown === null && progress === null && (
        <Banner title="Nothing imported yet">
          <p>
            A ticket history is a CSV file with a row for each case: when it was opened, answered
            and resolved, and its severity. An outage log has the columns start, end and kind.
          </p>
        </Banner>
      )}
      {refused && pending && (
        <Problems title={`${pending.file.source} was not imported`} problems={refused.problems} />
      )}
      {shown && columns && (
        <ColumnsPart
          key={`${shown.answer.type} ${shown.file.source} ${columns.fingerprint}`}
          source={shown.file.source}
          columns={columns}
          questions={asked?.questions ?? []}
          onRead={(reading) => {
            remember(columns, reading);
            judge({ ...shown.file, reading });
          }}
        />
      )}
      {kept?.answer.type === 'tickets' && (
        <TicketsPart source={kept.file.source} answer={kept.answer} />
      )}
      {kept?.answer.type === 'outages' && (
        <OutagesPart
          source={kept.file.source}
          answer={kept.answer}
          onDays={(days) => judge({ ...kept.file, days })}
        />
      )}
    </Page>
  );
}

function remember({ fingerprint }: Columns, { mapping }: TicketReading): void {
  const { columnMappings, change } = useSettings.getState();
  change({ columnMappings: { ...columnMappings, [fingerprint]: mapping } });
}
