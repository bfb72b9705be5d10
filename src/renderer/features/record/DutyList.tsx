import { Badge } from '#renderer/ui/page/surface.tsx';
import { runningDuty } from '#shared/engine/record/improvement.ts';
import type { CommitmentRecord } from '#shared/engine/record/performance.ts';
import { dutyWords, rowWords } from './duty-words.ts';
import type { RecordRow } from './record-rows.ts';
import { figureWords } from './record-words.ts';
import styles from './record.module.css';
import { windowWords } from './window-words.ts';

/** What missed windows lead to where improvement is owed, the latest first. */
export function DutyList({
  record,
  shown,
  title,
}: {
  readonly record: CommitmentRecord;
  /** The lines of the table above. */
  readonly shown: readonly RecordRow[];
  readonly title: string;
}) {
  const { commitment } = record;
  const duties = record.duties
    .filter(({ window }) => shown.some(({ recorded }) => recorded === window))
    .reverse();
  if (duties.length === 0) return null;
  const running = runningDuty(record);
  return (
    <ul className={styles['misses']} aria-label={`What misses of ${title} lead to`}>
      {duties.map((duty) => {
        const { window, isEscalated } = duty;
        const tone = !isEscalated ? 'warning' : duty === running ? 'danger' : 'neutral';
        return (
          <li key={window.period}>
            <div className={styles['miss']}>
              <div className={styles['missWords']}>
                <span>
                  <strong>{windowWords(commitment, window.period, window.last)}</strong>
                  {window.figure !== null && `: ${figureWords(commitment, window.figure)}`}
                </span>
                <span className={styles['missNote']}>{dutyWords(duty)}</span>
              </div>
              <Badge tone={tone}>{rowWords(duty)}</Badge>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
