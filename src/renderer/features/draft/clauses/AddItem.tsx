import { BookOpen, Plus, SquarePen, Table2 } from 'lucide-react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu, MenuItem, MenuSection } from '#renderer/ui/menu.tsx';
import { DATA_VIEWS, type DataView } from '#shared/agreement/section.ts';
import { VIEW_TITLES } from './item-changes.ts';
import styles from './clauses.module.css';

export interface Adding {
  readonly onClause: () => void;
  readonly onLibrary: () => void;
  readonly onTable: (view: DataView) => void;
}

/** Between two items: what can be put there. */
export function AddItem({ after, adding }: { readonly after: string; readonly adding: Adding }) {
  return (
    <div className={styles['adder']}>
      <div className={styles['adderButton']}>
        <Menu
          label="Add here"
          trigger={
            <IconButton
              size="small"
              variant="secondary"
              label={after === '' ? 'Add at the beginning' : `Add after ${after}`}
              icon={<Plus size={14} />}
            />
          }
        >
          <MenuItem
            label="Clause from the library…"
            icon={<BookOpen size={14} />}
            onAction={adding.onLibrary}
          />
          <MenuItem label="New clause" icon={<SquarePen size={14} />} onAction={adding.onClause} />
          <MenuSection title="Table">
            {DATA_VIEWS.map((view) => (
              <MenuItem
                key={view}
                label={VIEW_TITLES[view]}
                icon={<Table2 size={14} />}
                onAction={() => adding.onTable(view)}
              />
            ))}
          </MenuSection>
        </Menu>
      </div>
    </div>
  );
}
