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
import type { DraftActions } from './use-draft-actions.tsx';

// Most menus stay closed.
const DraftMenu = lazy(() => import('./DraftMenu.tsx').then((it) => ({ default: it.DraftMenu })));

interface RowProps {
  readonly draft: DraftSummary;
  readonly index: number;
  /** In CSS pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isReadOnly: boolean;
  readonly now: IsoInstant;
  readonly actions: DraftActions;
}

export const DraftRow = memo(function DraftRow({
  draft,
  index,
  top,
  isActive,
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
      tabIndex={isActive ? 0 : -1}
      data-draft={draft.id}
      className={classNames(styles['cells'], styles['row'])}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => changeLibraryView({ active: draft.id })}
      onClick={() => {
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
      <div role="gridcell" className={classNames(styles['cell'], styles['name'])}>
        <span className={styles['draftTitle']} title={titleOf(draft)}>
          {titleOf(draft)}
        </span>
        <span
          className={styles['parties']}
          title={[KIND_NAMES[draft.kind], draft.reference, parties].filter(Boolean).join(' — ')}
        >
          <span className={styles['kindBelow']}>{KIND_NAMES[draft.kind]} — </span>
          {draft.reference}
          <span className={styles['partiesBelow']}>
            {draft.reference !== '' && ' — '}
            {parties || 'No parties yet'}
          </span>
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
      {/* The menu is not the row: its clicks and keys do not open the draft. */}
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
