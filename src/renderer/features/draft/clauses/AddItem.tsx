import { BookOpen, Plus, SquarePen, Table2 } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem, MenuSection } from '#renderer/ui/overlays/menu.tsx';
import type { ItemId } from '#shared/agreement/ids.ts';
import { DATA_VIEWS, type DataView } from '#shared/agreement/section.ts';
import { VIEW_TITLES } from './item-changes.ts';
import styles from './clauses.module.css';

const PLUS = <Plus size={14} />;

/** What can be added, and behind which item; null: at the beginning. */
export interface Adding {
  readonly clause: (after: ItemId | null) => void;
  readonly fromLibrary: (after: ItemId | null) => void;
  readonly table: (view: DataView, after: ItemId | null) => void;
}

/** Between two items: what can be put there. */
export const AddItem = memo(function AddItem({
  after,
  afterTitle,
  adding,
}: {
  readonly after: ItemId | null;
  readonly afterTitle: string;
  readonly adding: Adding;
}) {
  return (
    <div className={styles['adder']}>
      <div className={styles['adderButton']}>
        <Menu
          label="Add here"
          trigger={
            <IconButton
              size="small"
              variant="secondary"
              label={
                after === null
                  ? 'Add at the beginning'
                  : `Add after ${afterTitle || 'the clause without a title'}`
              }
              icon={PLUS}
            />
          }
        >
          <MenuItem
            label="Clause from the library…"
            icon={<BookOpen size={14} />}
            onAction={() => adding.fromLibrary(after)}
          />
          <MenuItem
            label="New clause"
            icon={<SquarePen size={14} />}
            onAction={() => adding.clause(after)}
          />
          <MenuSection title="Table">
            {DATA_VIEWS.map((view) => (
              <MenuItem
                key={view}
                label={VIEW_TITLES[view]}
                icon={<Table2 size={14} />}
                onAction={() => adding.table(view, after)}
              />
            ))}
          </MenuSection>
        </Menu>
      </div>
    </div>
  );
});
