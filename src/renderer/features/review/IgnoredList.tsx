import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { IgnoredFinding } from '#shared/review/decisions.ts';
import type { Finding } from '#shared/review/finding.ts';
import styles from './review.module.css';

/** The findings that were set aside, each with its reason. */
export function IgnoredList({
  ignored,
  onReturn,
}: {
  readonly ignored: readonly IgnoredFinding[];
  readonly onReturn: (finding: Finding) => void;
}) {
  if (ignored.length === 0) return null;
  return (
    <details className={styles['ignored']}>
      <summary>{`${ignored.length} ignored with a reason`}</summary>
      <ul className={styles['findings']}>
        {ignored.map(({ finding, reason }) => (
          <li
            key={`${finding.rule} ${finding.place.path}`}
            className={styles['finding']}
            data-finding=""
          >
            <button
              type="button"
              className={styles['where']}
              onClick={() => goToPlace(finding.place.path)}
            >
              <span className={styles['label']}>{finding.place.label}</span>
              <span className={styles['words']}>
                <span>{finding.message}</span>
                <span className={styles['remedy']}>{`Ignored: ${reason}`}</span>
              </span>
            </button>
            <div className={styles['actions']}>
              <Button size="small" variant="quiet" onPress={() => onReturn(finding)}>
                Show again
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
