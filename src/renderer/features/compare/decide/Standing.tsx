import { Trophy } from 'lucide-react';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { exact } from '#shared/base/decimal.ts';
import type { Scores } from '#shared/compare/score.ts';
import styles from './decide.module.css';

/** The SLAs from the highest total to the lowest; who is out stands last, with the reasons. */
export function Standing({
  scores: { scores, winners },
  names,
}: {
  readonly scores: Scores;
  readonly names: ReadonlyMap<string, string>;
}) {
  const ranked = [...scores].sort(
    (a, b) =>
      Math.sign(a.disqualified.length) - Math.sign(b.disqualified.length) ||
      exact(b.total ?? 0).comparedTo(exact(a.total ?? 0)),
  );
  return (
    <ol className={styles['standing']} aria-label="Standing">
      {ranked.map(({ subject, total, disqualified }) => (
        <li key={subject} className={disqualified.length > 0 ? styles['out'] : undefined}>
          <div className={styles['standingHead']}>
            <strong>{names.get(subject) ?? subject}</strong>
            {winners.includes(subject) && (
              <Badge tone="success" icon={<Trophy size={12} aria-hidden="true" />}>
                {winners.length > 1 ? 'Tied' : 'First'}
              </Badge>
            )}
            {disqualified.length > 0 && <Badge tone="danger">Out</Badge>}
            <span className={styles['total']}>
              {total === null ? '–' : `${exact(total).toDecimalPlaces(1).toString()} of 100`}
            </span>
          </div>
          <div className={styles['track']} aria-hidden="true">
            <span style={{ width: `${Number(total ?? 0)}%` }} />
          </div>
          {disqualified.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
