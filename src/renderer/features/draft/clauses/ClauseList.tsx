import { BookOpen, SquarePen } from 'lucide-react';
import { Fragment, useId, useMemo, useState } from 'react';
import { focusClause } from '#renderer/editor/open-editors.ts';
import { useAgreement, useChange, useDraftStore } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { itemIds } from '#shared/agreement/edit/items.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import type { Position, SectionItem, SectionKind } from '#shared/agreement/section.ts';
import type { LibraryClause } from '#shared/library/clause.ts';
import { clauseFromLibrary } from '#shared/library/instantiate.ts';
import { controlAt, focusSoon } from '../focus-soon.ts';
import { AddItem, type Adding } from './AddItem.tsx';
import { ClauseItem } from './ClauseItem.tsx';
import styles from './clauses.module.css';
import { emptyClause, insertItem, itemPlace, tableOf } from './item-changes.ts';
import { useItemDrop } from './item-drag.ts';
import { LibraryPicker } from './LibraryPicker.tsx';
import { TableItem } from './TableItem.tsx';

const NO_ITEMS: readonly SectionItem[] = [];

/** Where the library's clause is to go; `after` null: to the beginning. */
interface Spot {
  readonly after: ItemId | null;
}

/** The text of a section, clause by clause, in the order of the document. */
export function ClauseList({
  sectionId,
  kind,
}: {
  readonly sectionId: SectionId;
  readonly kind: SectionKind;
}) {
  const titleId = useId();
  const items = useAgreement(
    ({ sections }) => sections.find(({ id }) => id === sectionId)?.items ?? NO_ITEMS,
  );
  const [picking, setPicking] = useState<Spot | null>(null);
  const adding = useAdding(sectionId, setPicking);
  const drop = useItemDrop(sectionId);
  const last = items.at(-1)?.id ?? null;
  const clauses = items.filter(({ type }) => type === 'clause').map(({ id }) => id);

  return (
    <section className={styles['list']} aria-labelledby={titleId} {...drop}>
      <h3 id={titleId} className={styles['listTitle']}>
        Text of this section
      </h3>
      {items.length === 0 ? (
        <p className={styles['nothing']}>
          Nothing is written here yet. The library has clauses for this section.
        </p>
      ) : (
        <AddItem after={null} afterTitle="" adding={adding} />
      )}
      {items.map((item) => {
        const at = clauses.indexOf(item.id);
        return (
          <Fragment key={item.id}>
            {item.type === 'clause' ? (
              <ClauseItem
                section={sectionId}
                clause={item}
                previous={clauses[at - 1] ?? null}
                next={clauses[at + 1] ?? null}
              />
            ) : (
              <TableItem section={sectionId} block={item} />
            )}
            <AddItem after={item.id} afterTitle={item.title} adding={adding} />
          </Fragment>
        );
      })}
      <div className={styles['foot']}>
        <Button icon={<BookOpen size={14} />} onPress={() => adding.fromLibrary(last)}>
          Add from the library…
        </Button>
        <Button variant="quiet" icon={<SquarePen size={14} />} onPress={() => adding.clause(last)}>
          New clause
        </Button>
      </div>
      <LibraryPicker
        isOpen={picking !== null}
        section={kind}
        onClose={() => setPicking(null)}
        onAdd={(clause, position) => {
          adding.libraryClause(clause, position, picking?.after ?? null);
          setPicking(null);
        }}
      />
    </section>
  );
}

interface AddingFromLibrary extends Adding {
  readonly libraryClause: (clause: LibraryClause, position: Position, after: ItemId | null) => void;
}

/** Adds items to a section, and puts the focus where one writes on. */
function useAdding(section: SectionId, pick: (spot: Spot) => void): AddingFromLibrary {
  const change = useChange();
  const session = useDraftStore();
  return useMemo(() => {
    const put = (item: SectionItem, after: ItemId | null) => {
      const place = itemPlace(section, item.id);
      change((agreement) => insertItem(agreement, section, item, after), {
        label: item.type === 'clause' ? 'Add clause' : 'Add table',
        focus: place,
      });
      focusSoon(() => {
        if (item.type === 'data') return controlAt(place);
        if (item.title === '') return controlAt(`${place}/title`);
        focusClause(place, 'start');
        return controlAt(place)?.querySelector<HTMLElement>('[contenteditable="true"]');
      });
    };
    const agreement = () => session.getState().agreement;
    return {
      clause: (after) => put(emptyClause(agreement()), after),
      table: (view, after) => put(tableOf(agreement(), view), after),
      fromLibrary: (after) => pick({ after }),
      libraryClause(clause, position, after) {
        const made = clauseFromLibrary(clause, position, itemIds(agreement()));
        if (made.ok) put(made.value, after);
      },
    };
  }, [section, change, session, pick]);
}
