import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import {
  numberedSeverities,
  severitiesIn,
  type ReadSeverity,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isTimeOrWords, isTopicName, LONGEST_TIME } from '../words/cell-kind.ts';
import type { Recovered } from './recovered.ts';

const LONGEST = 800;
const LONGEST_LABEL = 60;
/** "Within ", "no later than " */
const LONGEST_LIMIT = 14;
/** "We shall respond to a" begins a sentence, and names no row. */
const SENTENCE =
  /(?<![A-Za-zÀ-ɏ])(?:will|shall|must|is|are|we|you|wir|wird|werden|nous|sera|seront|noi|sarà|nosotros|wij|nós)(?![A-Za-zÀ-ɏ])/i;

/**
 * Rows in which every cell names its column once more: "Response time Priority 1: Critical 2 Hours Priority 2: High
 * 8 Hours", each a line or several run into one. Each is a table of one row.
 */
export function gradedLines(passages: readonly Passage[]): readonly Recovered[] {
  return passages.flatMap((passage) => tablesOf(passage));
}

function tablesOf(passage: Passage): readonly Recovered[] {
  const { text, kind, at } = passage;
  if (kind === 'item' || text.length > LONGEST || !namesTwo(text)) return [];
  if (numberedSeverities(text).length < 2) return [];
  const rows: Recovered['table'][] = [];
  let from = 0;
  const groups = rowsApart(severitiesIn(text));
  for (const [index, columns] of groups.entries()) {
    const next = groups[index + 1]?.[0]?.start;
    const last = cellBetween(passage, columns.at(-1)!.end, next ?? text.length);
    const end = next === undefined ? text.length : endOfValue(last);
    const row = end === null ? null : rowOf(passage, from, columns, end);
    if (row === null) return [];
    rows.push(row);
    from = end!;
  }
  return rows.map((table) => ({ table, read: new Set([at]) }));
}

/** Whether two ranks may stand in a text, told cheaply. */
const namesTwo = (text: string): boolean => text.split(/[A-Za-z][\s-]?[0-5](?=[\s:(])/).length > 2;

/** The severities of each row: a name that comes again begins the next. */
function rowsApart(all: readonly ReadSeverity[]): readonly (readonly ReadSeverity[])[] {
  const rows: ReadSeverity[][] = [[]];
  for (const one of all) {
    if (rows.at(-1)!.some(({ text }) => text === one.text)) rows.push([]);
    rows.at(-1)!.push(one);
  }
  return rows;
}

/** "3 working days Repair time": where the value ends that the name of the next row ran into. */
function endOfValue({ text, part }: Passage): number | null {
  const [time] = durationsIn(text);
  return time === undefined ? null : (part?.start ?? 0) + time.end;
}

function rowOf(
  passage: Passage,
  from: number,
  columns: readonly ReadSeverity[],
  end: number,
): Recovered['table'] | null {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return null;
  const label = cellBetween(passage, from, first.start);
  // "Response times: P1 1 hour, P2 4 hours" is a list that parts its values itself.
  const isLabel = label.text.length <= LONGEST_LABEL && !/[:;,–—-]$/.test(label.text);
  if (!isLabel || !isTopicName(label) || SENTENCE.test(label.text)) return null;
  const cells = columns.map((column, index) =>
    cellBetween(passage, column.end, columns[index + 1]?.start ?? end),
  );
  const areValues = cells.every(
    (cell) =>
      cell.text.length <= LONGEST_TIME &&
      !/^[:–—-]|[,;]$|[.!?]\s/.test(cell.text) &&
      isTimeOrWords(cell) &&
      (durationsIn(cell.text)[0]?.start ?? 0) <= LONGEST_LIMIT,
  );
  if (!areValues) return null;
  const { source, path, lead, at } = passage;
  const names = columns.map((column) => cellBetween(passage, column.start, column.end));
  return {
    source,
    header: [emptyCell(passage), ...names],
    rows: [[label, ...cells]],
    path,
    lead,
    at,
  };
}
