import {
  ArchiveRestore,
  Check,
  Copy,
  Download,
  Ellipsis,
  FolderOpen,
  Pencil,
  Trash2,
} from 'lucide-react';
import { memo, useState } from 'react';
import { daysBetween, shortMoment, wholeMoment } from '#renderer/app/moments.ts';
import { openDraft } from '#renderer/app/navigation.ts';
import { KIND_NAMES, STATUS_NAMES, STATUS_TONES, titleOf } from '#renderer/app/words.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { TRASH_DAYS } from '#renderer/store/draft-library.ts';
import type { DraftSummary } from '#renderer/store/summary.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { Badge } from '#renderer/ui/surface.tsx';
import { changeLibraryView } from './library-view.ts';
import styles from './library.module.css';
import type { DraftActions } from './use-draft-actions.tsx';

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
        if (!isTrashed) openDraft(draft.id);
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
        <span className={styles['draftTitle']}>{titleOf(draft)}</span>
        <span className={styles['parties']} title={parties}>
          <span className={styles['kindBelow']}>{KIND_NAMES[draft.kind]} — </span>
          {draft.reference}
          <span className={styles['partiesBelow']}>
            {draft.reference !== '' && ' — '}
            {parties || 'No parties yet'}
          </span>
        </span>
      </div>
      <div role="gridcell" className={classNames(styles['cell'], styles['partiesCell'])}>
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
        <Menu
          label={`Actions for ${titleOf(draft)}`}
          placement="bottom end"
          isOpen={isMenuOpen}
          onOpenChange={setMenuOpen}
          trigger={
            <IconButton
              size="small"
              label={`Actions for ${titleOf(draft)}`}
              icon={<Ellipsis size={16} />}
              className={styles['more']}
              excludeFromTabOrder={!isActive}
            />
          }
        >
          {isTrashed ? (
            <>
              <MenuItem
                label="Restore"
                icon={<ArchiveRestore size={14} />}
                isDisabled={isReadOnly}
                onAction={() => actions.restore(draft)}
              />
              <MenuItem
                label="Delete for good…"
                icon={<Trash2 size={14} />}
                isDanger
                isDisabled={isReadOnly}
                onAction={() => actions.removeForGood(draft)}
              />
            </>
          ) : (
            <>
              <MenuItem
                label="Open"
                keys="Enter"
                icon={<FolderOpen size={14} />}
                onAction={() => openDraft(draft.id)}
              />
              <MenuItem
                label="Rename…"
                keys="F2"
                icon={<Pencil size={14} />}
                isDisabled={isReadOnly}
                onAction={() => actions.rename(draft)}
              />
              <MenuItem
                label="Duplicate"
                icon={<Copy size={14} />}
                isDisabled={isReadOnly}
                onAction={() => actions.duplicate(draft)}
              />
              <MenuItem
                label="Save a copy as a file…"
                icon={<Download size={14} />}
                onAction={() => actions.saveCopy(draft)}
              />
              <MenuSeparator />
              <MenuItem
                label="Move to the trash"
                keys="Del"
                icon={<Trash2 size={14} />}
                isDanger
                isDisabled={isReadOnly}
                onAction={() => actions.trash(draft)}
              />
            </>
          )}
        </Menu>
      </div>
    </div>
  );
});

function daysLeft(trashedAt: IsoInstant, now: IsoInstant): string {
  const days = Math.max(0, TRASH_DAYS - daysBetween(trashedAt, now));
  return days === 1 ? '1 more day' : `${days} more days`;
}
