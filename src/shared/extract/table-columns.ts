import type { Passage, TableView } from './sla-text.ts';
import { AVAILABILITY, CREDIT } from './vocabulary.ts';
import { boundsIn } from './grammar/bounds.ts';

/** A table whose columns have names, wherever the table prints them. */
export interface NamedTable {
  readonly table: TableView;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Passage[])[];
  /** Headings above, introduction, and the passages just before it: what the table is about. */
  readonly around: string;
}

/** How many of the first rows may hold the names of the columns. */
const HEADER_ROWS = 2;
/** Finds the row that names the columns: the header, or one of the first rows below a title that spans all. */
export function namedTable(table: TableView, passages: ReadonlyMap<number, Passage>): NamedTable {
  const header = table.header.map(({ text: words }) => words);
  const near = [3, 2, 1].flatMap((back) => passages.get(table.at - back) ?? []);
  const around = [
    ...table.path,
    ...near.filter(({ path }) => sameSection(path, table.path)).map(({ text }) => text.slice(-600)),
    table.lead.slice(-600),
  ].join(' \u2022 ');
  if (namesColumns(header)) return { table, header, rows: table.rows, around };
  for (const [index, row] of table.rows.slice(0, HEADER_ROWS).entries()) {
    const names = row.map(({ text: words }) => words);
    if (!namesColumns(names)) continue;
    return {
      table,
      header: names,
      rows: table.rows.slice(index + 1),
      around: `${around} \u2022 ${header.join(' ')}`,
    };
  }
  return { table, header, rows: table.rows, around };
}

const sameSection = (a: readonly string[], b: readonly string[]) => a.at(-1) === b.at(-1);

/** Whether a row is one of names: a level or a credit among them, and no figures. */
function namesColumns(names: readonly string[]): boolean {
  const filled = new Set(names.filter((name) => name.trim() !== ''));
  return (
    filled.size > 1 &&
    names.some((name) => AVAILABILITY.test(name) || CREDIT.test(name)) &&
    names.every(
      (name) =>
        name.length < 300 &&
        boundsIn(name).every(
          ({ comparison }) => comparison === null && !/^[^A-Za-zÀ-ɏ]*$/u.test(name),
        ),
    )
  );
}
