import type { Passage, TableView } from '#shared/extract/sla-text.ts';

/** A table that was found among passages, and the positions of those that it is made of. */
export interface Recovered {
  readonly table: TableView;
  readonly read: ReadonlySet<number>;
}

/** The positions of all passages that tables are made of. */
export const positionsOf = (tables: readonly Recovered[]): ReadonlySet<number> =>
  new Set(tables.flatMap(({ read }) => [...read]));

/** The tables that begin at some passage, each looked for behind the one before. */
export function tablesAt(
  passages: readonly Passage[],
  tableAt: (at: number) => Recovered | null,
): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const table = tableAt(at);
    if (table === null) continue;
    found.push(table);
    at += table.read.size - 1;
  }
  return found;
}
