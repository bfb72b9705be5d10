import type { Agreement } from '#shared/agreement/agreement.ts';
import { freeId, type ItemId } from '#shared/agreement/ids.ts';
import { newClause, type SectionItem } from '#shared/agreement/section.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  flatText,
  PARAGRAPH_END,
  type ClauseMove,
  type ClausePlace,
  type Neighbour,
  type NewClause,
} from './change.ts';
import { textAt } from './clause-text.ts';
import { flatOf, richTextOf } from './rich-splice.ts';

/** The agreement with a clause more; 'lost' where its section is gone. */
export function withNewClause(agreement: Agreement, clause: NewClause): Result<Agreement, 'lost'> {
  const taken = agreement.sections.flatMap(({ items }) => items.map(({ id }) => id));
  return withItem(agreement, clause, {
    ...newClause(freeId(clause.title, taken) as ItemId, clause.title),
    body: [...richTextOf(clause.body, agreement.definitions)],
  });
}

/** The agreement with a clause at its new place; 'lost' where the clause or the section is gone. */
export function withMove(agreement: Agreement, move: ClauseMove): Result<Agreement, 'lost'> {
  const item = agreement.sections.flatMap(({ items }) => items).find(({ id }) => id === move.item);
  if (item === undefined) return err('lost');
  if (isMoved(agreement, move)) return ok(agreement);
  const without = {
    ...agreement,
    sections: agreement.sections.map((section) =>
      section.items.includes(item)
        ? { ...section, items: section.items.filter((one) => one !== item) }
        : section,
    ),
  };
  return withItem(without, move, item);
}

/** The clause of a draft that an accepted addition has become; undefined where there is none. */
export function addedClause(agreement: Agreement, clause: NewClause): SectionItem | undefined {
  const section = agreement.sections.find(({ id }) => id === clause.section);
  const body = plainBody(flatText(clause.body));
  return section?.items.find((item) => {
    if (item.type !== 'clause' || item.title !== clause.title) return false;
    if (clause.kept.includes(item.id)) return false;
    const text = textAt(agreement, `/sections/${clause.section}/items/${item.id}`, 'body');
    return text?.field === 'body' && plainBody(flatOf(text.resolved)) === body;
  });
}

/** Whether a clause stands between the items that keep their places where the move brings it. */
export function isMoved(agreement: Agreement, move: ClauseMove): boolean {
  const items = agreement.sections.find(({ id }) => id === move.section)?.items ?? [];
  const at = items.findIndex(({ id }) => id === move.item);
  if (at < 0) return false;
  const before = items
    .slice(0, at)
    .filter(({ id }) => move.kept.includes(id))
    .at(-1);
  const wanted = move.after.find(
    (one) => one.type === 'kept' && items.some(({ id }) => id === one.item),
  );
  return before?.id === (wanted?.type === 'kept' ? wanted.item : undefined);
}

function withItem(
  agreement: Agreement,
  place: ClausePlace,
  item: SectionItem,
): Result<Agreement, 'lost'> {
  const section = agreement.sections.find(({ id }) => id === place.section);
  if (section === undefined) return err('lost');
  const before = place.after
    .map((neighbour) => idIn(agreement, neighbour))
    .map((id) => section.items.findIndex((one) => one.id === id))
    .find((index) => index >= 0);
  const at = (before ?? -1) + 1;
  return ok({
    ...agreement,
    sections: agreement.sections.map((one) =>
      one === section
        ? { ...one, items: [...one.items.slice(0, at), item, ...one.items.slice(at)] }
        : one,
    ),
  });
}

/** The id that a neighbour has in a draft; undefined where it is not, or not yet, at its place. */
function idIn(agreement: Agreement, neighbour: Neighbour): string | undefined {
  switch (neighbour.type) {
    case 'kept':
      return neighbour.item;
    case 'new':
      return addedClause(agreement, neighbour.clause)?.id;
    case 'moved':
      return isMoved(agreement, neighbour.move) ? neighbour.move.item : undefined;
  }
}

/** Spaces and empty paragraphs make no other clause. */
const plainBody = (flat: string): string =>
  flat
    .split(PARAGRAPH_END)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
