import { BookOpen, SquarePen } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import { focusClause } from '#renderer/editor/open-editors.ts';
import { useChange, useDraftStore } from '#renderer/store/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { addItem, itemIds } from '#shared/agreement/edit/items.ts';
import type { ItemId } from '#shared/agreement/ids.ts';
import type { DataView, Position, Section, SectionItem } from '#shared/agreement/section.ts';
import type { LibraryClause } from '#shared/library/clause.ts';
import { clauseFromLibrary } from '#shared/library/instantiate.ts';
import { AddItem, type Adding } from './AddItem.tsx';
import { ClauseItem } from './ClauseItem.tsx';
import { emptyClause, itemPlace, tableOf } from './item-changes.ts';
import { LibraryPicker } from './LibraryPicker.tsx';
import { TableItem } from './TableItem.tsx';
import styles from './clauses.module.css';

/** Where the library's clause is to go; `after` null: to the beginning. */
interface Spot {
  readonly after: ItemId | null;
}

/** The text of a section, clause by clause, in the order of the document. */
export function ClauseList({ section }: { readonly section: Section }) {
  const titleId = useId();
  const change = useChange();
  const store = useDraftStore();
  const [picking, setPicking] = useState<Spot | null>(null);
  const { items } = section;
  const last = items.at(-1)?.id ?? null;

  const put = (item: SectionItem, after: ItemId | null) => {
    const place = itemPlace(section.id, item.id);
    change(
      (agreement) => {
        const added = addItem(agreement, section.id, item, after);
        return after === null ? atBeginning(added, section, item) : added;
      },
      { label: item.type === 'clause' ? 'Add clause' : 'Add table', focus: place },
    );
    requestAnimationFrame(() => {
      const title = document.querySelector<HTMLElement>(`[data-place="${place}/title"]`);
      if (item.type === 'clause' && item.title !== '') focusClause(place, 'start');
      else title?.focus();
      document.querySelector(`[data-item="${item.id}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  };
  const addingAfter = (after: ItemId | null): Adding => ({
    onClause: () => put(emptyClause(store.getState().agreement), after),
    onLibrary: () => setPicking({ after }),
    onTable: (view: DataView) => put(tableOf(store.getState().agreement, view), after),
  });
  const addFromLibrary = (clause: LibraryClause, position: Position) => {
    const made = clauseFromLibrary(clause, position, itemIds(store.getState().agreement));
    if (made.ok) put(made.value, picking?.after ?? null);
    setPicking(null);
  };
  const clauseIds = items.filter(({ type }) => type === 'clause').map(({ id }) => id);

  return (
    <section className={styles['list']} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['title']}>
        Text of this section
      </h3>
      {items.length > 0 && <AddItem after="" adding={addingAfter(null)} />}
      {items.map((item) => {
        const at = clauseIds.indexOf(item.id);
        return (
          <Fragment key={item.id}>
            {item.type === 'clause' ? (
              <ClauseItem
                section={section.id}
                clause={item}
                previous={clauseIds[at - 1] ?? null}
                next={clauseIds[at + 1] ?? null}
              />
            ) : (
              <TableItem section={section.id} block={item} />
            )}
            <AddItem after={item.title} adding={addingAfter(item.id)} />
          </Fragment>
        );
      })}
      <div className={styles['foot']}>
        <Button icon={<BookOpen size={14} />} onPress={() => setPicking({ after: last })}>
          Add from the library…
        </Button>
        <Button
          variant="quiet"
          icon={<SquarePen size={14} />}
          onPress={() => addingAfter(last).onClause()}
        >
          New clause
        </Button>
      </div>
      <LibraryPicker
        isOpen={picking !== null}
        section={section.kind}
        onClose={() => setPicking(null)}
        onAdd={addFromLibrary}
      />
    </section>
  );
}

const atBeginning = (
  agreement: Parameters<typeof addItem>[0],
  section: Section,
  item: SectionItem,
) => ({
  ...agreement,
  sections: agreement.sections.map((candidate) =>
    candidate.id === section.id
      ? {
          ...candidate,
          items: [item, ...candidate.items.filter((other) => other.id !== item.id)],
        }
      : candidate,
  ),
});
