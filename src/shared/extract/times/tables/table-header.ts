import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { isUnit } from './header-units.ts';
import { filledWidth } from './short-rows.ts';
import { hasTimes } from './table-roles.ts';
import { hoursInHeading, inPlaceOfTime, isPlaceholder } from '../words/target.ts';
import { topicOf } from '../words/topic.ts';

/** A table whose first row names the columns, though nothing marks it so. */
export function withHeader(unshifted: TableView): TableView {
  const table = shifted(unshifted);
  if (table.header.some(({ text }) => text.trim() !== '')) return subHeaded(table);
  const [first, ...rest] = table.rows;
  if (first === undefined || hasTimes(first) || isBandOfSeveral(first, rest)) return table;
  const names = first.some(({ text }) => {
    const topic = topicOf(text);
    return (topic !== null && topic !== 'other') || isSeverityLabel(text);
  });
  return names ? subHeaded({ ...table, header: first, rows: rest }) : table;
}

/**
 * "Response | Resolution | " over "P1 | 1 hour | 4 hours": the empty name of the column of keys got lost, and each
 * of the others stands one column too far left.
 */
function shifted(table: TableView): TableView {
  const { header, rows } = table;
  const [first, last] = [header[0], header.at(-1)];
  if (first === undefined || header.length < 2 || isBare(first) || !isBare(last)) return table;
  const isValue =
    ['response', 'resolution'].includes(topicOf(first.text) ?? '') || isSeverityLabel(first.text);
  const column = (at: number) => rows.flatMap((row) => row.at(at) ?? []);
  if (!isValue || hasTimes(column(0)) || column(0).some(isBare) || !hasTimes(column(-1)))
    return table;
  return { ...table, header: [{ ...last!, text: '' }, ...header.slice(0, -1)] };
}

/** "P1" over rows of its times, and another such row further down: no names of columns. */
const isBandOfSeveral = (first: readonly Passage[], rest: TableView['rows']): boolean =>
  onlyCell(first) !== null && rest.some((row) => onlyCell(row) !== null && !hasTimes(row));

/** A second row of headings below headings that span several columns: "Response time" over "P1 | P2". */
function subHeaded(table: TableView): TableView {
  const [first, ...rest] = table.rows;
  if (first === undefined || rest.length === 0 || hasTimes(first)) return table;
  const second = behindKey(first, table);
  const below = second.slice(1).filter(({ text }) => text.trim() !== '');
  const areUnits = isBare(second[0]) && below.every(({ text }) => isUnit(text));
  const isSecond =
    below.length > 0 &&
    below.every(({ text }) => text.length <= 40) &&
    (areUnits ||
      goesOn(table.header, second) ||
      below.every(({ text }) => isSeverityLabel(text)) ||
      below.every(isOfTime) ||
      (second[0]?.text.trim() === '' && below.every(({ text }) => hoursInHeading(text) !== null)) ||
      spansAll(table.header, second));
  if (!isSecond) return belowTitle(table);
  let spanning = '';
  const above = spread(table.header, second);
  const header = above.map((heading, index) => {
    const under = second[index];
    if (heading.text.trim() !== '') spanning = heading.text;
    if (under === undefined || under.text.trim() === '' || under.text === heading.text)
      return heading;
    const name = areUnits ? `(${under.text.trim()})` : under.text;
    return { ...under, text: `${spanning} ${name}`.trim() };
  });
  return { ...table, header, rows: rest };
}

/** "Contract" over "Small | | Large | " over the names of the columns: the first row is a title of the second. */
function belowTitle(table: TableView): TableView {
  const [first, ...rest] = table.rows;
  const names = table.header.slice(1).filter((cell) => !isBare(cell));
  const [key] = table.header;
  if (first === undefined || key === undefined || names.length !== 1 || !isBare(first[0]))
    return table;
  const inner = { ...table, header: [key, ...first.slice(1)], rows: rest };
  const headed = hasTimes(first) || onlyCell(first) !== null ? inner : subHeaded(inner);
  return headed === inner ? table : headed;
}

/** "monthly | target" below " | Availability | Response": words below each name, with no key and no value. */
const goesOn = (header: readonly Passage[], [corner, ...below]: readonly Passage[]): boolean =>
  isBare(corner) &&
  below.length > 1 &&
  below.every((cell) => !isBare(cell) && !/\d/.test(cell.text)) &&
  below.every(({ text }) => !inPlaceOfTime(text) && !isPlaceholder(text)) &&
  header.slice(1).every((cell) => !isBare(cell)) &&
  header.some(isOfTime);

const isOfTime = ({ text }: Passage): boolean =>
  ['response', 'resolution'].includes(topicOf(text) ?? '');

/**
 * "Response | Fix | Response | Fix" below "Priority | Silver | Gold": the key spans both rows, so that the second one
 * begins above the keys where a format knows no spans.
 */
function behindKey(second: readonly Passage[], { header, rows }: TableView): readonly Passage[] {
  const [first] = second;
  const missing = Math.max(...rows.map(filledWidth)) - filledWidth(second);
  const isMoved =
    first !== undefined &&
    missing === 1 &&
    !isBare(header[0]) &&
    second.slice(0, filledWidth(second)).every((cell) => !isBare(cell)) &&
    (isOfTime(first) || isSeverityLabel(first.text));
  return isMoved ? [{ ...first, text: '' }, ...second.slice(0, -1)] : second;
}

/**
 * "Priority | Silver | Gold | | " above "Response | Fix | Response | Fix": names that each span as many columns
 * as the names below need until they begin anew, though they stand side by side.
 */
function spread(header: readonly Passage[], second: readonly Passage[]): readonly Passage[] {
  const names = header.slice(1, filledWidth(header));
  const below = second.slice(1, filledWidth(second));
  const span = below.length / names.length;
  const isAgain =
    names.length > 1 &&
    span > 1 &&
    Number.isInteger(span) &&
    names.every((name) => !isBare(name)) &&
    below.every(({ text }, at) => at < span || text === below[at - span]!.text);
  if (!isAgain) return header;
  return header.map((heading, at) => {
    if (at === 0 || at > below.length) return heading;
    return { ...names[Math.floor((at - 1) / span)]! };
  });
}

/**
 * Names below headings that each span several columns: "Response | | Resolution | " over "Basic | Plus | Basic | Plus",
 * or the other way round, with what else is printed beside a time.
 */
function spansAll(header: readonly Passage[], below: readonly Passage[]): boolean {
  const above = header.slice(1).filter((cell) => !isBare(cell));
  const under = below.slice(1, filledWidth(below));
  return (
    isBare(below[0]) &&
    above.length > 0 &&
    above.length < under.length &&
    under.every((cell) => !isBare(cell)) &&
    (above.every(isOfTime) || (under.some(isOfTime) && !above.some(isOfTime)))
  );
}

export const isBare = (cell: Passage | undefined): boolean =>
  cell === undefined || !/[\p{L}\p{N}]/u.test(cell.text);

/** The only words of a row: one filled cell among empty ones, or a cell that spans them all. */
export function onlyCell(row: readonly Passage[]): Passage | null {
  if (row.length < 2) return null;
  const filled = row.filter((cell) => !isBare(cell));
  const [first] = filled;
  if (first === undefined || first.text.length > 90) return null;
  const spans = filled.length === row.length && filled.every(({ text }) => text === first.text);
  return filled.length === 1 || spans ? first : null;
}

/** A table below a row that is its title: the row behind that names the columns. */
export function titled(table: TableView): {
  readonly title: Passage | null;
  readonly table: TableView;
} {
  const isNamed = table.header.some((cell) => !isBare(cell));
  const [first, second] = table.rows;
  const head = isNamed ? table.header : first;
  const below = isNamed ? first : second;
  const title = head === undefined || head.length < 3 ? null : onlyCell(head);
  const names = below?.filter((cell) => !isBare(cell)) ?? [];
  const isHead =
    below !== undefined &&
    names.length >= 2 &&
    names.length >= below.length - 1 &&
    !hasTimes(names) &&
    names.every(({ text }) => text.length <= 60);
  return title !== null && isHead
    ? { title, table: { ...table, header: below, rows: table.rows.slice(isNamed ? 1 : 2) } }
    : { title: null, table };
}
