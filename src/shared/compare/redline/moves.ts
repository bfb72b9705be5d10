import type { Agreement } from '#shared/agreement/agreement.ts';
import type { ClauseMove, Neighbour, NewClause } from './change.ts';
import type { Described } from './described.ts';
import { isMoved } from './placing.ts';

/** What a file goes past in its order: sections and items of ours, and clauses that were put in. */
export type Step =
  | { readonly type: 'passed'; readonly path: string }
  | { readonly type: 'added'; readonly change: Described };

/**
 * The changes with a place for each clause that was put in, and a clause that was taken out in one
 * place and put in at another as one move. Its words tell: Word's own moves look like that, and so
 * does what was cut and pasted.
 */
export function placed(
  sent: Agreement,
  changes: readonly Described[],
  trail: readonly Step[],
): readonly Described[] {
  const origins = movesIn(changes);
  const gone = new Set([...origins.values()].map(pathOf));
  const kept = keptItems(sent, gone);
  const made = new Map<Described, Described>();
  let after: readonly Neighbour[] = [];
  let section = '';
  for (const step of trail) {
    if (step.type === 'passed') {
      const [, , passed = '', , item] = step.path.split('/');
      if (passed !== section) after = [];
      section = passed;
      if (item !== undefined && !gone.has(step.path)) after = [{ type: 'kept', item }, ...after];
      continue;
    }
    const { change } = step;
    if (change.edit?.type !== 'add-clause') continue;
    const place = { section, after, kept: kept.get(section) ?? [] };
    const origin = origins.get(change);
    if (origin === undefined) {
      const clause: NewClause = { ...change.edit.clause, ...place };
      made.set(change, { ...change, edit: { type: 'add-clause', clause } });
      after = [{ type: 'new', clause }, ...after];
    } else {
      const move: ClauseMove = { ...place, item: pathOf(origin).split('/').at(-1) ?? '' };
      made.set(change, moved(origin, change, move));
      after = [{ type: 'moved', move }, ...after];
    }
  }
  const removed = new Set(origins.values());
  return changes
    .filter((change) => !removed.has(change))
    .map((change) => made.get(change) ?? change)
    .filter((change) => !isIdle(sent, change));
}

/** The removal of each clause that was put in elsewhere with the same words. */
function movesIn(changes: readonly Described[]): ReadonlyMap<Described, Described> {
  const removals = changes.filter(({ edit }) => edit?.type === 'remove-clause');
  const found = new Map<Described, Described>();
  for (const change of changes) {
    if (change.edit?.type !== 'add-clause') continue;
    const at = removals.findIndex(({ before }) => words(before) === words(change.after));
    const [origin] = at < 0 ? [] : removals.splice(at, 1);
    if (origin !== undefined) found.set(change, origin);
  }
  return found;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const pathOf = ({ edit }: Described): string => (edit?.type === 'remove-clause' ? edit.path : '');

/** By section: the ids of the items that stay where they are. */
const keptItems = (
  { sections }: Agreement,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sections.map(({ id, items }) => [
      id,
      items
        .map((item): string => item.id)
        .filter((item) => !gone.has(`/sections/${id}/items/${item}`)),
    ]),
  );

const moved = (from: Described, to: Described, move: ClauseMove): Described => ({
  ...to,
  place: { path: pathOf(from), label: from.place.label },
  kind: 'move',
  before: from.before,
  after: to.place.label,
  authors: [...new Set([...from.authors, ...to.authors])],
  date: to.date || from.date,
  tracked: from.tracked && to.tracked,
  comments: [...new Set([...from.comments, ...to.comments])],
  edit: { type: 'move-clause', move },
  byHand: null,
});

/** Cut and pasted again where it stood, without a word about it. */
const isIdle = (sent: Agreement, { edit, comments }: Described): boolean =>
  edit?.type === 'move-clause' && comments.length === 0 && isMoved(sent, edit.move);
