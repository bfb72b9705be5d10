import { CircleAlert, CircleCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import { ExportProgress } from '#renderer/shell/ExportProgress.tsx';
import { useStudio } from '#renderer/shell/studio.ts';
import { useReportExport } from '#renderer/shell/use-report-export.ts';
import {
  useAgreement,
  useDraftStore,
  useFindings,
  useReviewRetry,
} from '#renderer/store/session/draft-session.ts';
import { announce } from '#renderer/ui/page/announce.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Banner, EmptyState } from '#renderer/ui/page/surface.tsx';
import type { IsoDate } from '#shared/base/date.ts';
import {
  FINDING_SEVERITIES,
  SEVERITY_WORDS,
  type Finding,
  type FindingSeverity,
} from '#shared/review/finding.ts';
import { ignoreFinding, unignore } from '#shared/review/decisions.ts';
import { FindingCard } from './FindingCard.tsx';
import { passFocusOn } from './finding-focus.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { Packs } from './Packs.tsx';
import styles from './review.module.css';

const key = ({ rule, place, message }: Finding) => `${rule} ${place.path} ${message}`;

/** What the review finds, the gravest first; what was set aside; and the standards packs. */
export function ReviewPanel() {
  const active = useFindings((findings) => findings.active);
  const ignored = useFindings((findings) => findings.ignored);
  const isReady = useFindings((findings) => findings.agreement !== null);
  const hasFailed = useFindings((findings) => findings.hasFailed);
  const retry = useReviewRetry();
  const [only, setOnly] = useState<FindingSeverity | null>(null);
  const session = useDraftStore();
  const { change } = session.getState();
  const packs = useAgreement((agreement) => agreement.review.packs);
  const { now } = useStudio();
  const report = useReportExport();
  const today = () => now().slice(0, 10) as IsoDate;

  if (hasFailed)
    return (
      <div className={styles['panel']}>
        <Banner
          tone="danger"
          icon={<CircleAlert size={16} />}
          title="This agreement could not be reviewed"
          actions={
            <Button size="small" onPress={retry}>
              Try again
            </Button>
          }
        >
          <p>
            What is wrong with it is not known, so that an empty list would say nothing. If this
            stays, restart the app; what you wrote is kept.
          </p>
        </Banner>
      </div>
    );
  if (!isReady)
    return (
      <p className={styles['waiting']} role="status">
        Reviewing…
      </p>
    );
  const counted = FINDING_SEVERITIES.map((severity) => ({
    severity,
    findings: active.filter((finding) => finding.severity === severity),
  }));
  return (
    <div className={styles['panel']}>
      {active.length === 0 ? (
        <EmptyState icon={<CircleCheck size={22} />} title="Nothing to mend">
          <p>No rule has found anything that you have not decided already.</p>
        </EmptyState>
      ) : (
        <div className={styles['filter']} role="group" aria-label="Show only">
          {counted.map(({ severity, findings }) => (
            <button
              key={severity}
              type="button"
              className={styles['chip']}
              data-severity={severity}
              aria-pressed={only === severity}
              disabled={findings.length === 0}
              onClick={() => setOnly((before) => (before === severity ? null : severity))}
            >
              <strong>{findings.length}</strong>
              {SEVERITY_WORDS[severity][findings.length === 1 ? 'one' : 'many']}
            </button>
          ))}
        </div>
      )}
      {counted
        .filter(({ severity, findings }) => findings.length > 0 && (only ?? severity) === severity)
        .map(({ severity, findings }) => (
          <section key={severity}>
            <h3 className={styles['group']}>{SEVERITY_WORDS[severity].many}</h3>
            <ul className={styles['findings']}>
              {findings.map((finding) => (
                <FindingCard
                  key={key(finding)}
                  finding={finding}
                  onFix={(fix) => {
                    passFocusOn();
                    change(fix.apply, { label: fix.label, focus: finding.place.path });
                    announce(`Done: ${fix.label}.`);
                  }}
                  onIgnore={(reason) => {
                    passFocusOn();
                    change((agreement) => ignoreFinding(agreement, finding, reason), {
                      label: 'Set finding aside',
                    });
                    announce(`Ignored: ${finding.message}`);
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      <IgnoredList
        ignored={ignored}
        onReturn={(finding) => {
          passFocusOn();
          change((agreement) => unignore(agreement, finding), { label: 'Show finding again' });
          announce(`Shown again: ${finding.message}`);
        }}
      />
      <Packs />
      <div className={styles['reports']}>
        <Button
          size="small"
          icon={<FileText size={14} />}
          onPress={() => void report.run({ type: 'findings', today: today() })}
        >
          Report of the review…
        </Button>
        {packs.length > 0 && (
          <Button
            size="small"
            icon={<FileText size={14} />}
            onPress={() => void report.run({ type: 'packs', today: today(), packs })}
          >
            Report on the standards…
          </Button>
        )}
      </div>
      <ExportProgress running={report.running} onCancel={report.cancel} />
    </div>
  );
}
