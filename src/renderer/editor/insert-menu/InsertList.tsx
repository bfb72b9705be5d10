import { useEffect, useRef } from 'react';
import { fieldText, useAgreement } from '#renderer/store/session/draft-session.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { InsertEntry } from './entries.ts';
import styles from './insert-menu.module.css';

export const entryId = (listId: string, at: number): string => `${listId}-${at}`;

/** The entries under their headings. The focus stays in the text; `active` follows the arrow keys. */
export function InsertList({
  id,
  entries,
  active,
  onPick,
  onPoint,
}: {
  readonly id: string;
  readonly entries: readonly InsertEntry[];
  /** Null: none of them, Enter is for the text. */
  readonly active: number | null;
  readonly onPick: (entry: InsertEntry) => void;
  readonly onPoint: (at: number) => void;
}) {
  const agreement = useAgreement();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label="Insert"
      className={styles['list']}
      // A press on the list must not take the focus out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {entries.map((entry, at) => (
        <div key={entry.id} role="presentation">
          {entries[at - 1]?.group !== entry.group && (
            <div role="presentation" className={styles['group']}>
              {entry.group}
            </div>
          )}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys reach it through the text or the search field, which hold the focus */}
          <div
            id={entryId(id, at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={classNames(styles['entry'], at === active && styles['active'])}
            onMouseMove={() => onPoint(at)}
            onClick={() => onPick(entry)}
          >
            <span className={styles['label']}>{entry.label}</span>
            {entry.run.type === 'field' && (
              <span className={styles['value']}>{fieldText(agreement, entry.run.path) ?? '–'}</span>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
