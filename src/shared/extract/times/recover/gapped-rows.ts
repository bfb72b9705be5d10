import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isTopicName } from '../words/cell-kind.ts';
import { introAtEnd } from '../lines/line-above.ts';
import type { Recovered } from './recovered.ts';
import { topicWords } from '../words/topic.ts';

/** What parts cells in a plain text: three spaces and more, or a row of dots that leads the eye. */
const GAP = /\s?\.{4,}\s?|(?:\s?(?:\.\s){4,})|\s{3,}/gu;
const LONGEST = 2_000;
const LONGEST_HEADER = 200;
const LONGEST_NAME = 60;
const MOST_ROWS = 60;
/** Words before a time that belong to it. */
const LIMIT = /^(?:<|≤|within|in|up\sto|max\.?|innerhalb(?:\svon)?|binnen|sous|entro|en)?\s?$/i;

/**
 * Rows whose cells only spaces or dots part, and which may have run into one line: "First reply      Repair", then
 * "Severity A      1 hour      8 hours Severity B      …"; or "First reply urgent ...... 2h normal ...... 1 day".
 */
export function gappedRows(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const led = ledRows(passages[at]!) ?? introducedRows(passages[at]!, passages[at - 1]);
    if (led !== null) found.push(led);
    const header = headerOf(passages[at]!);
    if (header === null) continue;
    const table = tableBelow(passages, at, header);
    if (table === null) continue;
    found.push(table);
    at += table.read.size - 1;
  }
  return found;
}

/** The parts of a passage between its gaps. */
function segmentsOf(passage: Passage): readonly Passage[] {
  const gaps = [...passage.text.matchAll(GAP)];
  const edges = [
    { from: 0, to: 0 },
    ...gaps.map(({ index, 0: gap }) => ({ from: index, to: index + gap.length })),
    { from: passage.text.length, to: passage.text.length },
  ];
  return edges
    .slice(1)
    .map(({ from }, index) => cellBetween(passage, edges[index]!.to, from))
    .filter(({ text }) => text !== '');
}

/** Names of columns of times, with or without one for the keys before them. */
function headerOf(passage: Passage): readonly Passage[] | null {
  if (passage.text.length > LONGEST_HEADER || passage.kind === 'item') return null;
  const cells = segmentsOf(passage);
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0 || !others.every(isTopicName)) return null;
  if (durationsIn(passage.text).length > 0) return null;
  return isTopicName(first) ? [emptyCell(passage), ...cells] : cells;
}

function tableBelow(
  passages: readonly Passage[],
  from: number,
  header: readonly Passage[],
): Recovered | null {
  const rows: (readonly Passage[])[] = [];
  const lines = [passages[from]!];
  for (const passage of passages.slice(from + 1, from + MOST_ROWS)) {
    const own = passage.at === lines.at(-1)!.at + 1 ? rowsOf(passage, header.length - 1) : [];
    if (own.length === 0) break;
    rows.push(...own);
    lines.push(passage);
  }
  return rows.length < 2 ? null : recovered(lines, header, rows);
}

/** The rows of a line of gaps: a key and so many values each. */
function rowsOf(passage: Passage, width: number): readonly (readonly Passage[])[] {
  if (passage.text.length > LONGEST) return [];
  const segments = segmentsOf(passage);
  const rows: (readonly Passage[])[] = [];
  let key = segments[0];
  for (let at = 1; key !== undefined && at + width <= segments.length; at += width) {
    const values = segments.slice(at, at + width);
    const last = values.pop()!;
    const isLast = at + width >= segments.length;
    const split = isLast ? { value: last, rest: undefined } : valueAndRest(last);
    if (split === null || key.text.length > LONGEST_NAME) return [];
    rows.push([key, ...values, split.value]);
    key = split.rest;
  }
  const areRows = rows.every(([first, ...cells]) => {
    const timed = cells.filter(({ text }) => startsWithTime(text) !== null).length;
    return durationsIn(first?.text ?? '').length === 0 && timed * 2 >= cells.length;
  });
  return areRows && key === undefined ? rows : [];
}

/** Where the time ends that a cell begins with; null where it begins with none. */
function startsWithTime(text: string): number | null {
  const [time] = durationsIn(text);
  return time !== undefined && LIMIT.test(text.slice(0, time.start)) ? time.end : null;
}

/** "8 hours Severity B" as the value of one row and the key of the next. */
function valueAndRest(cell: Passage): { value: Passage; rest: Passage } | null {
  const end = startsWithTime(cell.text);
  if (end === null) return null;
  const brackets = /^\s?\([^()]{1,40}\)/u.exec(cell.text.slice(end))?.[0].length ?? 0;
  const rest = cellBetween(cell, end + brackets, cell.text.length);
  return rest.text === '' ? null : { value: cellBetween(cell, 0, end + brackets), rest };
}

/** "First reply urgent ...... 2h normal ...... 1 day": the topic stands right before the first key. */
function ledRows(passage: Passage): Recovered | null {
  if (passage.text.length > LONGEST || !/\.{4}|(?:\.\s){4}/.test(passage.text)) return null;
  const [first] = segmentsOf(passage);
  const word = topicWords(first?.text ?? '').at(-1);
  if (first === undefined || word === undefined || word.topic === 'other') return null;
  const lead = passage.text.indexOf(first.text);
  const behind = /^(?:\stimes?|zeit(?:en)?)?[\s:–-]{0,3}/iu.exec(first.text.slice(word.end))![0];
  const name = cellBetween(passage, lead + word.start, lead + word.end);
  const line = cellBetween(passage, lead + word.end + behind.length, passage.text.length);
  const rows = rowsOf(line, 1);
  return rows.length === 0 ? null : recovered([passage], [emptyCell(passage), name], rows);
}

/** "Our aim for the repair is:", then "copper ...... 9 hours fibre ...... 5 hours": the topic stands in the line above. */
function introducedRows(passage: Passage, above: Passage | undefined): Recovered | null {
  if (passage.text.length > LONGEST || !/\.{4}|(?:\.\s){4}|\s{3}/.test(passage.text)) return null;
  if (above?.at !== passage.at - 1 || introAtEnd(above.text) === null) return null;
  const word = topicWords(above.text).find(({ topic }) => topic !== 'other');
  const rows = word === undefined ? [] : rowsOf(passage, 1);
  return word === undefined || rows.length < 2
    ? null
    : recovered([passage], [emptyCell(passage), cellBetween(above, word.start, word.end)], rows);
}

function recovered(
  lines: readonly Passage[],
  header: readonly Passage[],
  rows: readonly (readonly Passage[])[],
): Recovered {
  const { source, path, lead, at } = lines[0]!;
  return {
    table: { source, header, rows, path, lead, at },
    read: new Set(lines.map((line) => line.at)),
  };
}
