import { Check, Ellipsis } from 'lucide-react';
import { lazy, memo, Suspense, useRef, useState } from 'react';
import { daysBetween, shortMoment, wholeMoment } from '#renderer/shell/moments.ts';
import { openDraft } from '#renderer/shell/navigation.ts';
import { KIND_NAMES, STATUS_NAMES, STATUS_TONES, titleOf } from '#renderer/shell/words.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { TRASH_DAYS } from '#renderer/store/drafts/draft-library.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import button from '#renderer/ui/button.module.css';
import { classNames } from '#renderer/ui/class-names.ts';
import { ignoreSecondPress } from '#renderer/ui/second-press.ts';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { changeLibraryView } from './library-view.ts';
import styles from './library.module.css';
import { SelectionBox } from './SelectionBox.tsx';
import selecting from './selection.module.css';
import type { DraftActions } from './use-draft-actions.tsx';
import type { DraftSelection } from './use-selection.ts';

// Most menus stay closed.
const DraftMenu = lazy(() => import('./DraftMenu.tsx').then((it) => ({ default: it.DraftMenu })));

interface RowProps {
  readonly draft: DraftSummary;
  readonly index: number;
  /** In CSS pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly selection: DraftSelection;
  readonly isReadOnly: boolean;
  readonly now: IsoInstant;
  readonly actions: DraftActions;
}

export const DraftRow = memo(function DraftRow({
  draft,
  index,
  top,
  isActive,
  isSelected,
  selection,
  isReadOnly,
  now,
  actions,
}: RowProps) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const isTrashed = draft.trashedAt !== null;
  const parties = draft.parties.join(' · ');
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-draft={draft.id}
      className={classNames(
        styles['cells'],
        styles['row'],
        selecting['row'],
        isSelected && selecting['selected'],
      )}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => changeLibraryView({ active: draft.id })}
      onMouseDown={(event) => {
        // The row from which a range reaches keeps the focus until it is known, and no text is marked.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        if (event.shiftKey) {
          selection.reach(draft.id);
          event.currentTarget.focus({ preventScroll: true });
          return;
        }
        if (event.ctrlKey || event.metaKey) {
          selection.toggle(draft.id);
          return;
        }
        if (isTrashed) {
          setMenuOpen(true);
          return;
        }
        ignoreSecondPress();
        openDraft(draft.id);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
          event.preventDefault();
          setMenuOpen(true);
        }
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        changeLibraryView({ active: draft.id });
        setMenuOpen(true);
      }}
    >
      {/* The box is not the row: its clicks do not open the draft. */}
      <div
        role="gridcell"
        tabIndex={-1}
        className={selecting['cell']}
        onMouseDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <SelectionBox
          label={`Select ${titleOf(draft)}`}
          isSelected={isSelected}
          onPress={(isRange) => (isRange ? selection.reach(draft.id) : selection.toggle(draft.id))}
        />
      </div>
      <div role="gridcell" className={classNames(styles['cell'], styles['name'])}>
        <span className={styles['draftTitle']} title={titleOf(draft)}>
          {titleOf(draft)}
        </span>
        <span
          className={styles['parties']}
          title={[parties, draft.reference, KIND_NAMES[draft.kind]].filter(Boolean).join(' — ')}
        >
          {/* Where there is no room for all, the parties tell agreements apart. */}
          <span className={styles['partiesBelow']}>
            {parties || 'No parties yet'}
            {draft.reference !== '' && ' — '}
          </span>
          {draft.reference}
          <span className={styles['kindBelow']}> — {KIND_NAMES[draft.kind]}</span>
        </span>
      </div>
      <div
        role="gridcell"
        className={classNames(styles['cell'], styles['partiesCell'])}
        title={parties}
      >
        {parties}
      </div>
      <div role="gridcell" className={classNames(styles['cell'], styles['kind'])}>
        {KIND_NAMES[draft.kind]}
      </div>
      <div role="gridcell" className={classNames(styles['cell'], styles['statusCell'])}>
        <Badge tone={STATUS_TONES[draft.status]}>{STATUS_NAMES[draft.status]}</Badge>
      </div>
      <div role="gridcell" className={classNames(styles['cell'], styles['completeCell'])}>
        <span className={styles['complete']}>
          {draft.completeness === 100 ? (
            <>
              <Check size={14} className={styles['done']} aria-hidden="true" /> Complete
            </>
          ) : (
            <>
              <span className={styles['meter']} aria-hidden="true">
                <span style={{ width: `${draft.completeness}%` }} />
              </span>
              {draft.completeness}%
            </>
          )}
        </span>
      </div>
      <div
        role="gridcell"
        className={styles['cell']}
        title={wholeMoment(draft.trashedAt ?? draft.updatedAt)}
      >
        {draft.trashedAt === null
          ? shortMoment(draft.updatedAt, now)
          : daysLeft(draft.trashedAt, now)}
      </div>
      {/* Nor is the menu, with its keys. */}
      <div
        role="gridcell"
        tabIndex={-1}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <button
          ref={menuButton}
          type="button"
          className={classNames(
            button['button'],
            button['icon'],
            button['quiet'],
            button['small'],
            styles['more'],
          )}
          aria-label={`Actions for ${titleOf(draft)}`}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          tabIndex={isActive ? 0 : -1}
          onClick={() => setMenuOpen(true)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            setMenuOpen(true);
          }}
        >
          <Ellipsis size={16} />
        </button>
        {isMenuOpen && (
          <Suspense>
            <DraftMenu
              draft={draft}
              label={`Actions for ${titleOf(draft)}`}
              trigger={menuButton}
              isReadOnly={isReadOnly}
              actions={actions}
              onClose={() => setMenuOpen(false)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
});

function daysLeft(trashedAt: IsoInstant, now: IsoInstant): string {
  const days = Math.max(0, TRASH_DAYS - daysBetween(trashedAt, now));
  return days === 1 ? '1 more day' : `${days} more days`;
}
