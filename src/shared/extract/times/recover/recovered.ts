import type { TableView } from '#shared/extract/sla-text.ts';

/** A table that was found among passages, and the positions of those that it is made of. */
export interface Recovered {
  readonly table: TableView;
  readonly read: ReadonlySet<number>;
}

/** The positions of all passages that tables are made of. */
export const positionsOf = (tables: readonly Recovered[]): ReadonlySet<number> =>
  new Set(tables.flatMap(({ read }) => [...read]));
