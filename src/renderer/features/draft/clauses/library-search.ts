import MiniSearch from 'minisearch';
import type { SectionKind } from '#shared/agreement/section.ts';
import type { LibraryClause } from '#shared/library/clause.ts';

const indexes = new WeakMap<readonly LibraryClause[], MiniSearch>();

function indexOf(clauses: readonly LibraryClause[]): MiniSearch {
  let index = indexes.get(clauses);
  if (!index) {
    index = new MiniSearch({
      fields: ['title', 'tags', 'guidance', 'text'],
      searchOptions: {
        boost: { title: 4, tags: 2 },
        prefix: true,
        combineWith: 'AND',
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      },
    });
    index.addAll(
      clauses.map(({ id, title, tags, guidance, positions }) => ({
        id,
        title,
        tags: tags.join(' '),
        guidance,
        text: Object.values(positions).flat().join(' '),
      })),
    );
    indexes.set(clauses, index);
  }
  return index;
}

/** Clauses that fit: by relevance where something is searched, else in the order of the library. */
export function findClauses(
  clauses: readonly LibraryClause[],
  options: {
    readonly query: string;
    readonly section: SectionKind | null;
    readonly suits: LibraryClause['suits'][number] | null;
  },
): readonly LibraryClause[] {
  const fits = (clause: LibraryClause) =>
    (options.section === null || clause.section === options.section) &&
    (options.suits === null || clause.suits.includes(options.suits));
  if (options.query.trim() === '') return clauses.filter(fits);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return indexOf(clauses)
    .search(options.query)
    .flatMap(({ id }) => byId.get(String(id)) ?? [])
    .filter(fits);
}
