import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { matchesKeys } from '#renderer/shell/keys.ts';
import { openDraft, useNavigation } from '#renderer/shell/navigation.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { DraftRow } from './DraftRow.tsx';
import { DraftTableHead } from './DraftTableHead.tsx';
import { changeLibraryView, useLibraryView } from './library-view.ts';
import styles from './library.module.css';
import { SelectionBar } from './SelectionBar.tsx';
import selecting from './selection.module.css';
import type { DraftActions } from './use-draft-actions.tsx';
import { useSelection } from './use-selection.ts';

const ROW_HEIGHT = 56;
const PAGE_ROWS = 10;

/**
 * The drafts as a grid of which only the visible rows exist. Arrow keys, Home, End and the page keys
 * move, with Shift they select; Space and Mod+A select, Escape selects nothing. Enter opens, F2 renames,
 * Delete moves to the trash what is selected or else the row, Shift+F10 opens the row's menu.
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
  const { active: wasActive, order, filter } = useLibraryView();
  // Coming back from a draft, the keys act on that draft.
  const active = wasActive ?? lastDraft;
  const isTrash = filter.shelf === 'trash';
  const selection = useSelection(drafts);
  const isSelecting = selection.drafts.length > 0;
  const found = drafts.findIndex(({ id }) => id === active);
  const activeIndex = found < 0 ? 0 : found;
  /** The row to focus as soon as it exists. */
  const wanted = useRef<AgreementId | null>(null);
  const isNew = useRef(true);
  const wasShown = useRef(active);

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
    // A draft that takes another's place, such as its duplicate, takes the focus of its row too.
    if (active !== wasShown.current) {
      const row = focused?.closest<HTMLElement>('[data-draft]');
      if (row && row.dataset['draft'] !== active) wanted.current = active;
      wasShown.current = active;
    }
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

  const moveTo = (index: number, isRange: boolean) => {
    const next = drafts[Math.max(0, Math.min(drafts.length - 1, index))];
    if (!next) return;
    if (isRange) selection.reach(next.id);
    else selection.moveOn();
    wanted.current = next.id;
    changeLibraryView({ active: next.id });
    virtual.scrollToIndex(drafts.indexOf(next), { align: 'auto' });
  };

  const keyDown = (event: KeyboardEvent) => {
    // Keys in the row's menu button are its own.
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row')
      return;
    // The row that has the focus, also while the focus is still on its way to another one.
    const { draft: id } = event.target.dataset;
    const focusedIndex = drafts.findIndex((one) => one.id === id);
    const draft = drafts[focusedIndex];
    if (!draft) return;
    if (matchesKeys(event, 'Mod+A')) {
      selection.selectAll();
      event.preventDefault();
      return;
    }
    const concerned = isSelecting ? selection.drafts : [draft];
    switch (event.key) {
      case ' ':
        selection.toggle(draft.id);
        break;
      case 'Escape':
        selection.clear();
        break;
      case 'ArrowDown':
        moveTo(focusedIndex + 1, event.shiftKey);
        break;
      case 'ArrowUp':
        moveTo(focusedIndex - 1, event.shiftKey);
        break;
      case 'PageDown':
        moveTo(focusedIndex + PAGE_ROWS, event.shiftKey);
        break;
      case 'PageUp':
        moveTo(focusedIndex - PAGE_ROWS, event.shiftKey);
        break;
      case 'Home':
        moveTo(0, event.shiftKey);
        break;
      case 'End':
        moveTo(drafts.length - 1, event.shiftKey);
        break;
      case 'Enter':
        if (isTrash) actions.restore([draft]);
        else openDraft(draft.id);
        break;
      case 'F2':
        if (!isTrash && !isReadOnly) actions.rename(draft);
        break;
      case 'Delete':
        if (isReadOnly) break;
        if (isTrash) actions.removeForGood(concerned);
        else actions.trash(concerned);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const grid = (
    <div
      className={styles['grid']}
      role="grid"
      aria-multiselectable="true"
      tabIndex={-1}
      aria-label={isTrash ? 'Drafts in the trash' : 'Agreements'}
      aria-rowcount={drafts.length + 1}
      onKeyDown={keyDown}
    >
      <DraftTableHead order={order} isTrash={isTrash} selection={selection} count={drafts.length} />
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
                isSelected={selection.has(draft.id)}
                selection={selection}
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
  return (
    <div className={classNames(selecting['table'], isSelecting && selecting['isSelecting'])}>
      {isSelecting && (
        <SelectionBar
          drafts={selection.drafts}
          isTrash={isTrash}
          isReadOnly={isReadOnly}
          actions={actions}
          onClear={selection.clear}
        />
      )}
      {grid}
    </div>
  );
}
