import { isNoCredit } from './credits/credit-value.ts';
import type { Passage, TableView } from './sla-text.ts';
import { AVAILABILITY, CREDIT, PROMISED_NAME } from './vocabulary.ts';

/**
 * Tables of levels and credits that stand right below one another, so that a reader took them for one: a table for
 * each row that names columns anew; the table itself where none does.
 */
export function unstacked(table: TableView): readonly TableView[] {
  const isHeaded = table.header.some(({ text }) => text.trim() !== '');
  const all = isHeaded ? [table.header, ...table.rows] : table.rows;
  const heads = all.flatMap((row, index) => (areNames(row) ? [index] : []));
  if (heads.length < 2 || heads[0] !== 0) return [table];
  const parts = heads
    .map((from, index) => all.slice(from, heads[index + 1]))
    .filter(({ length }) => length > 1);
  if (parts.length < 2 || !parts.every(([, ...rows]) => rows.every(endsInFigure))) return [table];
  return parts.map(([header, ...rows], part) => ({ ...table, header: header!, rows, part }));
}

const LONGEST_NAME = 90;

/** "Availability | Credit (% of the fee)": nothing but names, the last one of what is promised or given. */
function areNames(row: readonly Passage[]): boolean {
  const last = row.at(-1)?.text ?? '';
  return (
    row.length > 1 &&
    row.every(({ text }) => /[A-Za-zÀ-ɏ]{2}/.test(text) && text.length <= LONGEST_NAME) &&
    row.every(({ text }) => !/\d/.test(text)) &&
    [AVAILABILITY, CREDIT, PROMISED_NAME].some((words) => words.test(last)) &&
    !isNoCredit(last)
  );
}

const endsInFigure = (row: readonly Passage[]): boolean => {
  const last = row.at(-1)?.text ?? '';
  return /\d/.test(last) || isNoCredit(last);
};
