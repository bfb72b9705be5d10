import { useRef, useState, type KeyboardEvent } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { ChangeEntry, type Deciding } from './ChangeEntry.tsx';
import { byPlace, type Standing } from './decisions.ts';
import styles from './redline.module.css';

/**
 * The changes by clause. The arrows, Home and End move between them; A accepts and R rejects the one
 * that has the focus.
 */
export function ChangeList({
  changes,
  standingOf,
  source,
  deciding,
}: {
  readonly changes: readonly CounterpartyChange[];
  readonly standingOf: (change: CounterpartyChange) => Standing;
  readonly source: 'answer' | 'version';
  readonly deciding: Deciding;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const first =
    current !== null && changes.some(({ id }) => id === current) ? current : changes[0]?.id;

  const entry = (id: string): HTMLElement | null | undefined =>
    list.current?.querySelector<HTMLElement>(`[data-change="${id}"]`);
  const focus = (id: string | undefined): void => {
    if (id !== undefined) entry(id)?.focus();
  };
  /** The button that decides is none of a decided change's. */
  const byButton =
    (decide: (change: CounterpartyChange) => void) =>
    (change: CounterpartyChange): void => {
      keepFocus(() => entry(change.id));
      decide(change);
    };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys that are pressed on a button within a change are the button's.
    const target = event.target as HTMLElement;
    const id = target.dataset['change'];
    const at = changes.findIndex((change) => change.id === id);
    const change = changes[at];
    if (change === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const open = standingOf(change) === 'open';
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => focus(changes[at + 1]?.id),
      ArrowUp: () => focus(changes[at - 1]?.id),
      Home: () => focus(changes[0]?.id),
      End: () => focus(changes.at(-1)?.id),
      a: open ? () => deciding.accept(change) : undefined,
      r: open || standingOf(change) === 'comment' ? () => deciding.reject(change) : undefined,
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the changes within
    <div ref={list} className={styles['list']} onKeyDown={onKeyDown}>
      {byPlace(changes).map(({ key, label, path, changes: ofPlace }) => (
        <section key={key} className={styles['group']} aria-label={label}>
          <header className={styles['groupHead']}>
            <h4>{label}</h4>
            <Button size="small" variant="quiet" onPress={() => goToPlace(path)}>
              Show in the draft
            </Button>
          </header>
          <ul className={styles['changes']}>
            {ofPlace.map((change) => (
              <ChangeEntry
                key={change.id}
                change={change}
                standing={standingOf(change)}
                source={source}
                isCurrent={change.id === first}
                onFocus={() => setCurrent(change.id)}
                accept={byButton(deciding.accept)}
                reject={byButton(deciding.reject)}
                reopen={byButton(deciding.reopen)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
