import { CircleAlert } from 'lucide-react';
import { stopKey } from '#shared/assemble/stop.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import styles from './export.module.css';

const MOST_SHOWN = 50;

/** What stands in the way of signing, each a click away. */
export function Obstacles({
  label,
  title,
  note,
  problems,
  onGo,
}: {
  readonly label: string;
  readonly title: string;
  readonly note: string;
  readonly problems: readonly Problem[];
  readonly onGo: (path: string) => void;
}) {
  return (
    <section className={styles['stops']} aria-label={label}>
      <p className={styles['stopsTitle']}>
        <CircleAlert size={16} aria-hidden="true" />
        {title}
      </p>
      <p>{note}</p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={stopKey(problem)}>
            <button type="button" onClick={() => onGo(problem.place.path)}>
              <span>{problem.place.label}</span>
              <span>{problem.message}</span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more.</p>}
    </section>
  );
}

/** Why an export failed, with what led to it, each a click away. */
export const FailureReason = ({
  reason,
  onGo,
}: {
  readonly reason: Failure;
  readonly onGo: (path: string) => void;
}) => (
  <div className={styles['outcome']}>
    <CircleAlert size={20} className={styles['bad']} aria-hidden="true" />
    <div>
      <p>{reason.message}</p>
      <ul className={styles['reasons']}>
        {reason.problems.map((problem) => (
          <li key={stopKey(problem)}>
            <button type="button" onClick={() => onGo(problem.place.path)}>
              {problem.place.label}
            </button>{' '}
            {problem.message} {problem.remedy}
          </li>
        ))}
      </ul>
      {reason.logReference !== null && (
        <p className={styles['reference']}>Reference in the log: {reason.logReference}</p>
      )}
    </div>
  </div>
);
