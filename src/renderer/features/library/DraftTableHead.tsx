import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from '#renderer/ui/class-names.ts';
import type { Order, SortKey } from './library-order.ts';
import { changeLibraryView } from './library-view.ts';
import styles from './library.module.css';
import { SelectionBox } from './SelectionBox.tsx';
import selecting from './selection.module.css';
import type { DraftSelection } from './use-selection.ts';

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

/** The names of the columns, by which the drafts are sorted, and the box that selects all of them. */
export function DraftTableHead({
  order,
  isTrash,
  selection,
  count,
}: {
  readonly order: Order;
  readonly isTrash: boolean;
  readonly selection: DraftSelection;
  /** How many drafts are shown. */
  readonly count: number;
}) {
  const selected = selection.drafts.length;
  const isAll = selected === count;
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={classNames(styles['cells'], styles['head'], selecting['head'])}
    >
      <div role="columnheader" className={selecting['cell']}>
        <SelectionBox
          label="Select all"
          isSelected={isAll}
          isMixed={selected > 0 && !isAll}
          isTabStop
          onPress={isAll ? selection.clear : selection.selectAll}
        />
      </div>
      {COLUMNS.flatMap(({ key, label }) => {
        const isSorted = order.by === key;
        const Arrow = order.descending ? ArrowDown : ArrowUp;
        const words = key === 'updatedAt' && isTrash ? 'Kept for' : label;
        const parties = (
          <div key="parties" role="columnheader" className={styles['partiesCell']}>
            Parties
          </div>
        );
        const column = (
          <div
            key={key}
            role="columnheader"
            // Also while its button is out of the way of what can be done with the selection.
            aria-label={words}
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
              {words}
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
  );
}
