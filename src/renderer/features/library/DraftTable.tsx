import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { openDraft, useNavigation } from '#renderer/shell/navigation.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { DraftRow } from './DraftRow.tsx';
import type { SortKey } from './library-order.ts';
import { changeLibraryView, useLibraryView } from './library-view.ts';
import styles from './library.module.css';
import type { DraftActions } from './use-draft-actions.tsx';

const ROW_HEIGHT = 56;
const PAGE_ROWS = 10;

const COLUMNS: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'title', label: 'Title' },
  { key: 'kind', label: 'Kind' },
  { key: 'status', label: 'Status' },
  { key: 'completeness', label: 'Complete' },
  { key: 'updatedAt', label: 'Changed' },
];

/** What of the columns gives way where it is narrow. */
const COLUMN_CLASSES: Readonly<Partial<Record<SortKey, string | undefined>>> = {
  kind: styles['kind'],
  status: styles['statusCell'],
  completeness: styles['completeCell'],
};

/**
 * The drafts as a grid of which only the visible rows exist. Arrow keys, Home, End and the page keys
 * move, Enter opens, F2 renames, Delete goes to the trash, Shift+F10 opens the row's menu.
 */
export function DraftTable({
  drafts,
  actions,
  now,
  isReadOnly,
}: {
  readonly drafts: readonly DraftSummary[];
  readonly actions: DraftActions;
  readonly now: IsoInstant;
  readonly isReadOnly: boolean;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const lastDraft = useNavigation((state) => state.lastDraft);
  const { active: chosen, order, filter } = useLibraryView();
  // Coming back from a draft, the keys act on that draft.
  const active = chosen ?? lastDraft;
  const isTrash = filter.shelf === 'trash';
  const found = drafts.findIndex(({ id }) => id === active);
  const activeIndex = found < 0 ? 0 : found;
  /** The row to focus as soon as it exists. */
  const wanted = useRef<AgreementId | null>(null);
  const isNew = useRef(true);

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: drafts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialOffset: () => useLibraryView.getState().scroll,
  });

  const visible = virtual.getVirtualItems();
  useLayoutEffect(() => {
    const focused = document.activeElement;
    // Not while rendering: then the screen that one comes from still has the focus.
    if (isNew.current && focused === document.body) wanted.current = active;
    isNew.current = false;
    if (wanted.current === null) return;
    // Whoever is in a field by now, such as the search, stays there.
    if (focused !== document.body && !scroller.current?.contains(focused)) {
      wanted.current = null;
      return;
    }
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-draft="${CSS.escape(wanted.current)}"]`,
    );
    if (row) {
      wanted.current = null;
      row.focus({ preventScroll: true });
    } else if (found >= 0) {
      // A draft that was changed stands first now, and may be out of sight.
      virtual.scrollToIndex(activeIndex, { align: 'auto' });
    }
  });

  useEffect(() => {
    const element = scroller.current;
    return () => {
      changeLibraryView({ active: null, scroll: element?.scrollTop ?? 0 });
    };
  }, []);

  const moveTo = (index: number) => {
    const next = drafts[Math.max(0, Math.min(drafts.length - 1, index))];
    if (!next) return;
    wanted.current = next.id;
    changeLibraryView({ active: next.id });
    virtual.scrollToIndex(drafts.indexOf(next), { align: 'auto' });
  };

  const keyDown = (event: KeyboardEvent) => {
    // Keys in the row's menu button are its own.
    if (!(event.target instanceof Element) || event.target.getAttribute('role') !== 'row') return;
    const draft = drafts[activeIndex];
    if (!draft) return;
    switch (event.key) {
      case 'ArrowDown':
        moveTo(activeIndex + 1);
        break;
      case 'ArrowUp':
        moveTo(activeIndex - 1);
        break;
      case 'PageDown':
        moveTo(activeIndex + PAGE_ROWS);
        break;
      case 'PageUp':
        moveTo(activeIndex - PAGE_ROWS);
        break;
      case 'Home':
        moveTo(0);
        break;
      case 'End':
        moveTo(drafts.length - 1);
        break;
      case 'Enter':
        if (isTrash) actions.restore(draft);
        else openDraft(draft.id);
        break;
      case 'F2':
        if (!isTrash && !isReadOnly) actions.rename(draft);
        break;
      case 'Delete':
        if (isReadOnly) break;
        if (isTrash) actions.removeForGood(draft);
        else actions.trash(draft);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div
      className={styles['grid']}
      role="grid"
      tabIndex={-1}
      aria-label={isTrash ? 'Drafts in the trash' : 'Agreements'}
      aria-rowcount={drafts.length + 1}
      onKeyDown={keyDown}
    >
      <div role="row" aria-rowindex={1} className={classNames(styles['cells'], styles['head'])}>
        {COLUMNS.flatMap(({ key, label }) => {
          const isSorted = order.by === key;
          const Arrow = order.descending ? ArrowDown : ArrowUp;
          const parties = (
            <div key="parties" role="columnheader" className={styles['partiesCell']}>
              Parties
            </div>
          );
          const column = (
            <div
              key={key}
              role="columnheader"
              className={COLUMN_CLASSES[key]}
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className={styles['sort']}
                onClick={() =>
                  changeLibraryView({
                    order: {
                      by: key,
                      descending: isSorted ? !order.descending : key === 'updatedAt',
                    },
                  })
                }
              >
                {key === 'updatedAt' && isTrash ? 'Kept for' : label}
                {isSorted && <Arrow size={12} aria-hidden="true" />}
              </button>
            </div>
          );
          return key === 'title' ? [column, parties] : [column];
        })}
        <div role="columnheader">
          <span className="visually-hidden">Actions</span>
        </div>
      </div>
      <div ref={scroller} className={styles['scroller']} role="presentation">
        <div
          className={styles['rows']}
          role="presentation"
          style={{ height: virtual.getTotalSize() }}
        >
          {visible.map(({ index, start }) => {
            const draft = drafts[index];
            return draft ? (
              <DraftRow
                key={draft.id}
                draft={draft}
                index={index}
                top={start}
                isActive={index === activeIndex}
                isReadOnly={isReadOnly}
                now={now}
                actions={actions}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}
