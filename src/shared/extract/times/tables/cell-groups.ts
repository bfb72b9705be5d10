import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { filledWidth } from './short-rows.ts';
import { topicOf } from '../words/topic.ts';

const LABEL = /^([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .-]{0,29}):\s/u;

/**
 * A table of bars whose cells had bars of their own: "IRT: 4h | QT: 2h | IRT: 1h | QT: 1h" below two
 * columns. What repeats begins a cell, and each part of one gets a column of the same name.
 */
export function withGroups(table: TableView): TableView {
  const names = table.header.slice(0, filledWidth(table.header));
  const rows = table.rows.map((row) => groupsOf(row, names.length));
  const [wide] = rows.filter((row) => row !== null);
  if (wide === undefined || table.rows.some((row) => row.length <= wide.from)) return table;
  const { from } = wide;
  if (rows.some((row) => row !== null && row.from !== from)) return table;
  const parts = rows.map(
    (row, index) => row?.groups ?? apart(table.rows[index]!, from, names.length),
  );
  const widest = names
    .slice(from)
    .map((_, at) => Math.max(...parts.map((row) => row[at]?.length ?? 0)));
  const nothing = (row: readonly Passage[]): Passage => ({ ...row[0]!, text: '' });
  return {
    ...table,
    header: [
      ...names.slice(0, from),
      ...names.slice(from).flatMap((name, at) => Array.from({ length: widest[at]! }, () => name)),
    ],
    rows: table.rows.map((row, index) => [
      ...row.slice(0, from),
      ...widest.flatMap((width, at) =>
        Array.from({ length: width }, (_, part) => parts[index]?.[at]?.[part] ?? nothing(row)),
      ),
    ]),
  };
}

const apart = (
  row: readonly Passage[],
  from: number,
  to: number,
): readonly (readonly Passage[])[] => row.slice(from, to).map((cell) => [cell]);

interface Groups {
  /** The first column that has several parts. */
  readonly from: number;
  readonly groups: readonly (readonly Passage[])[];
}

/** The cells of a row by the column that they belong to; null where it is no wider than the header. */
function groupsOf(row: readonly Passage[], width: number): Groups | null {
  const end = filledWidth(row);
  if (end <= width) return null;
  const labels = row.slice(0, end).map(({ text }) => LABEL.exec(text)?.[1]?.toLowerCase() ?? null);
  const from = labels.findIndex((label) => label !== null);
  if (from < 1 || labels.slice(from).includes(null)) return null;
  const groups: Passage[][] = [];
  for (let at = from; at < end; at += 1) {
    if (labels[at] === labels[from]) groups.push([]);
    // What is no time of support, beside one that is, says nothing here.
    const isOther = topicOf(labels[at] ?? '') === null && topicOf(labels[from] ?? '') !== null;
    if (!isOther) groups.at(-1)?.push(row[at]!);
  }
  return groups.length === width - from ? { from, groups } : null;
}
