import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { columnNames } from '../words/column-names.ts';
import type { Recovered } from './recovered.ts';
import { partsAtSeams, unglued } from '../words/seams.ts';

const LONGEST_HEAD = 160;
const LONGEST_ROW = 1_000;
/** Behind the times of a row, its last cell: how often it is told of, who answers. */
const LONGEST_REST = 120;
const MOST_ROWS = 30;
const FEWEST_ROWS = 2;

/** The line of names of a table whose rows describe their severity before its times. */
interface Head {
  readonly header: readonly Passage[];
  readonly times: number;
  readonly hasRest: boolean;
}

/**
 * Tables whose rows are a line each in which cells touch, with a description between the severity and several
 * times: "PriorityDescriptionResponse timeResolution time" over "P1 - CriticalNobody can work15 minutes4 hours".
 */
export function describedRows(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const head = headOf(passages[at]!);
    if (head === null) continue;
    const rows: (readonly Passage[])[] = [];
    let next = at + 1;
    for (; next - at <= MOST_ROWS && next < passages.length; next += 1) {
      const passage = passages[next]!;
      if (passage.at !== passages[next - 1]!.at + 1 || !beginsRow(passage)) break;
      // A row whose times cannot be told apart is a row still, and no sentence.
      const row = rowOf(passage, head);
      if (row !== null) rows.push(row);
    }
    if (rows.length === 0 || next - at <= FEWEST_ROWS) continue;
    const { source, path, lead, at: place } = passages[at]!;
    found.push({
      table: { source, header: head.header, rows, path, lead, at: place },
      read: new Set(passages.slice(at, next).map((passage) => passage.at)),
    });
    at = next - 1;
  }
  return found;
}

function headOf(passage: Passage): Head | null {
  if (passage.text.length > LONGEST_HEAD || partsAtSeams(passage.text).length < 3) return null;
  const names = columnNames(passage) ?? [];
  const [key] = names;
  const begins = names.findIndex(({ topic }) => topic !== null);
  if (key === undefined || begins < 2) return null;
  const times = names.filter(({ topic }) => topic !== null);
  const together = names.slice(begins, begins + times.length).every(({ topic }) => topic !== null);
  return times.length > 1 && together
    ? {
        header: [key.cell, ...times.map(({ cell }) => cell)],
        times: times.length,
        hasRest: names.length > begins + times.length,
      }
    : null;
}

/** Nothing but what may stand before a time in its cell. */
const BETWEEN = /^\s?(?:(?:within|in|up\sto|max\.?|<=?|≤|~)\s{0,2})?$/i;
const LIMIT = /(?:(?:within|in|up\sto|max\.?)\s|[<≤~]=?\s?)$/i;

/** Whether a line begins with a severity that touches the cell behind it. */
function beginsRow({ text, kind }: Passage): boolean {
  if (kind === 'item' || text.length > LONGEST_ROW) return false;
  const line = unglued(text.slice(0, LONGEST_HEAD), true);
  const key = severityAtStart(line.text);
  return key !== null && /^[\p{Lu}\d<≤]/u.test(text.slice(line.at(key.end)));
}

/** The severity of a row and the times side by side at its end; null where they cannot be told. */
function rowOf(passage: Passage, { times, hasRest }: Head): readonly Passage[] | null {
  const { text } = passage;
  const line = unglued(text, true);
  const key = severityAtStart(line.text);
  if (key === null) return null;
  const spans = durationsIn(line.text).filter(({ start }) => start > key.end);
  for (let last = spans.length; last >= times; last -= 1) {
    const group = spans.slice(last - times, last);
    const areBeside = group.every(
      ({ start }, index) =>
        index === 0 || BETWEEN.test(line.text.slice(group[index - 1]!.end, start)),
    );
    const rest = line.text.length - group.at(-1)!.end;
    if (!areBeside || rest > (hasRest ? LONGEST_REST : 2)) continue;
    return [
      cellBetween(passage, 0, line.at(key.end)),
      ...group.map(({ start, end }) => {
        const limit = LIMIT.exec(line.text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
        return cellBetween(passage, line.at(start - limit), line.at(end));
      }),
    ];
  }
  return null;
}
