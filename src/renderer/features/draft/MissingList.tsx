import { CircleCheck } from 'lucide-react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useCompleteness, useDraft, useFindings } from '#renderer/store/session/draft-session.ts';
import { stopKey } from '#shared/assemble/stop.ts';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import { uncover } from './panes.ts';
import styles from './missing-list.module.css';

/** Everything that keeps the agreement from being final, the current step's first. */
export function MissingList() {
  const { steps } = useCompleteness();
  const errors = useFindings(
    ({ active }) => active.filter(({ severity }) => severity === 'error').length,
  );
  const current = useDraft((session) => session.view.section);
  const open = steps.filter(({ missing }) => missing.length > 0);
  if (open.length === 0)
    return (
      <EmptyState icon={<CircleCheck size={22} />} title="Nothing is missing">
        <p>
          {errors === 0
            ? 'The agreement can be exported and signed.'
            : `The agreement can be exported, but the review finds ${errors === 1 ? 'an error' : `${errors} errors`}.`}
        </p>
      </EmptyState>
    );
  const ordered = [
    ...open.filter(({ section }) => section === current),
    ...open.filter(({ section }) => section !== current),
  ];
  return (
    <div className={styles['groups']}>
      {ordered.map(({ section, title, missing }) => (
        <section key={section ?? ''}>
          <h3 className={styles['title']}>
            {section === null ? 'Agreement details' : title}
            <span>{section === current ? 'this step' : missing.length}</span>
          </h3>
          <ul>
            {missing.map((stop) => (
              <li key={stopKey(stop)}>
                <button
                  type="button"
                  className={styles['stop']}
                  onClick={() => {
                    uncover();
                    goToPlace(stop.place.path);
                  }}
                >
                  <span className={styles['label']}>{stop.place.label}</span>
                  <span>{stop.message}</span>
                  <span className={styles['remedy']}>{stop.remedy}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
