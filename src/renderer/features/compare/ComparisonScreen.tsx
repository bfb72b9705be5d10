import { FileWarning } from 'lucide-react';
import { useEffect, useState } from 'react';
import { registerFlush } from '#renderer/shell/closing.ts';
import { go } from '#renderer/shell/navigation.ts';
import { systemClock, systemTimers } from '#renderer/platform/clock.ts';
import { openComparison, type OpenComparison } from '#renderer/store/session/comparison-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import type { Result } from '#shared/base/result.ts';
import type { ComparisonId } from '#shared/compare/comparison.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { ComparisonFrame } from './ComparisonFrame.tsx';
import styles from './compare.module.css';
import { useShelves } from './use-shelves.ts';

/** Opens a comparison, shows it, and saves it on leaving. */
export function ComparisonScreen({ id }: { readonly id: ComparisonId }) {
  const shelves = useShelves();
  const [opened, setOpened] = useState<Result<OpenComparison, Failure> | null>(null);

  useEffect(() => {
    if (!shelves) return;
    let isHere = true;
    let leave: (() => void) | null = null;
    void openComparison(id, shelves.comparisons, {
      clock: systemClock,
      timers: systemTimers,
    }).then((result) => {
      if (result.ok) {
        const stopFlush = registerFlush(result.value.flush, (listener) =>
          result.value.session.subscribe(({ save }) => listener(save)),
        );
        leave = () => {
          stopFlush();
          void result.value.close().then((status) => {
            if (status.state === 'failed')
              tell(`The last changes were not saved. ${status.reason?.message ?? ''}`, {
                tone: 'danger',
              });
          });
        };
        if (!isHere) return leave();
      }
      if (isHere) setOpened(result);
    });
    return () => {
      isHere = false;
      leave?.();
    };
  }, [id, shelves]);

  if (!shelves || opened === null) return <main className={styles['screen']} />;
  if (!opened.ok)
    return (
      <main className={styles['screen']}>
        <EmptyState
          icon={<FileWarning size={22} />}
          title="The comparison could not be opened"
          actions={
            <Button variant="primary" autoFocus onPress={() => go({ name: 'compare' })}>
              Go back
            </Button>
          }
        >
          <p>{opened.error.message}</p>
        </EmptyState>
      </main>
    );
  return <ComparisonFrame shelves={shelves} session={opened.value.session} />;
}
