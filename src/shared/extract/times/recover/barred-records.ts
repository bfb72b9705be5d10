import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { barredCells, emptyCell } from '#shared/extract/cells.ts';
import { isSeverityName, isTopicName, LONGEST_NAME } from '../words/cell-kind.ts';
import { labelOf } from '../lines/label.ts';
import type { Recovered } from './recovered.ts';
import { isPlaceholder, timesOf } from '../words/target.ts';

const LONGEST_LINE = 2_000;
const LONGEST_VALUE = 200;

/** One case with its times by their labels: "P1", "First response", "15 minutes". */
interface Barred {
  readonly key: Passage;
  readonly times: readonly { readonly label: Passage; readonly value: Passage }[];
}

/** Lines of bars that each hold a whole record: "| P1 | | Meaning | … | | First response | 15 minutes |". */
export function barredRecords(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const records: Barred[] = [];
    for (let line = passages[at]; line !== undefined; line = passages[at + records.length]) {
      if (records.length > 0 && line.at !== passages[at + records.length - 1]!.at + 1) break;
      const record = recordOf(cellsOf(line), true);
      if (record === null) break;
      records.push(record);
    }
    const [first] = records;
    if (first === undefined || (records.length < 2 && !isSeverityName(first.key))) continue;
    const read = new Set(records.map(({ key }) => key.at));
    const { source, path, lead, at: begin } = first.key;
    found.push({ table: tableOf(records, { source, path, lead, at: begin }), read });
    at += records.length - 1;
  }
  return found;
}

/** A table whose rows, the first one too, are such records, as one with a column for each label. */
export function withoutLabels(table: TableView): TableView {
  const { source, path, lead, at } = table;
  const head = recordOf(table.header, false);
  const rows = table.rows.map((row) => recordOf(row, false));
  const records = [head, ...rows].filter((record) => record !== null);
  const keys = new Set(records.map(({ key }) => key.text));
  const isUnnamed = head !== null || table.header.every(({ text }) => text.trim() === '');
  const areAll = rows.every((record) => record !== null) && keys.size === records.length;
  return isUnnamed && areAll && records.length >= 2
    ? tableOf(records, { source, path, lead, at })
    : table;
}

const cellsOf = (passage: Passage): readonly Passage[] =>
  passage.text.includes('|') && passage.text.length <= LONGEST_LINE ? barredCells(passage) : [];

const isValue = (cell: Passage | undefined): boolean =>
  cell !== undefined &&
  cell.text.length <= LONGEST_VALUE &&
  (timesOf(cell.text).length > 0 || isPlaceholder(cell.text));

/** The record that cells are; `inCells` says whether a cell may hold its label: "Response: 1 hour". */
function recordOf(cells: readonly Passage[], inCells: boolean): Barred | null {
  const [key, ...rest] = cells.filter(({ text }) => text !== '');
  if (key === undefined || rest.length < 2 || key.text.length > LONGEST_NAME) return null;
  if (isTopicName(key) || isValue(key)) return null;
  const times: { readonly label: Passage; readonly value: Passage }[] = [];
  for (const [index, cell] of rest.entries()) {
    const next = rest[index + 1];
    if (isTopicName(cell) && next !== undefined && isValue(next))
      times.push({ label: cell, value: next });
    const own = inCells ? labelled(cell) : null;
    if (own !== null) times.push(own);
  }
  const labels = new Set(times.map(({ label }) => label.text.toLowerCase()));
  const holdsTime = times.some(({ value }) => timesOf(value.text).length > 0);
  return holdsTime && labels.size === times.length ? { key, times } : null;
}

function labelled(cell: Passage): { readonly label: Passage; readonly value: Passage } | null {
  const found = labelOf(cell.text);
  if (found === null) return null;
  const at = cell.part?.start ?? 0;
  const value: Passage = {
    ...cell,
    text: found.value,
    part: { start: at + found.start, end: at + cell.text.length },
  };
  const label: Passage = {
    ...cell,
    text: found.label,
    part: { start: at, end: at + found.label.length },
  };
  return isTopicName(label) && isValue(value) ? { label, value } : null;
}

function tableOf(
  records: readonly Barred[],
  around: Pick<TableView, 'source' | 'path' | 'lead' | 'at'>,
): TableView {
  const labels = new Map<string, Passage>();
  for (const { label } of records.flatMap(({ times }) => times)) {
    const name = label.text.toLowerCase();
    if (!labels.has(name)) labels.set(name, label);
  }
  const rows = records.map(({ key, times }) => [
    key,
    ...[...labels.keys()].map(
      (name) =>
        times.find(({ label }) => label.text.toLowerCase() === name)?.value ?? emptyCell(key),
    ),
  ]);
  return { ...around, header: [emptyCell(records[0]!.key), ...labels.values()], rows };
}
