import { cellBetween } from '#shared/extract/cells.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import { spacedAt, unglued, type Unglued } from '#shared/extract/seams.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { CASE_KEY_WORDS, PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { isTime, isTimeOrWords, isTopicName } from '../words/cell-kind.ts';
import { runsOf } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

const LONGEST_HEAD = 200;
const LONGEST_ROW = 1_500;
const FEWEST_ROWS = 2;

const KEY = compact(
  new RegExp(`^(?:${SEVERITY_WORDS}|${RANK_WORDS}|${PLAN_WORDS}|${CASE_KEY_WORDS})`, 'i'),
);

type Reader = (passages: readonly Passage[]) => readonly Recovered[];

/**
 * Tables whose cells touch in every line, as pages lose them: "PriorityWhat it meansReply", "UrgentNobody can work.1 hour".
 * The readers of tables whose cells a space parts look at them with a space in every seam.
 */
export const touchingCells =
  (readers: readonly Reader[]): Reader =>
  (passages) =>
    runsOf(passages).flatMap((run) =>
      tablesOf(run).flatMap((lines) => {
        const apart = new Map(lines.map((line) => [line.at, { line, spaced: spacedLine(line) }]));
        const spaced = [...apart.values()].map(({ line, spaced: { text } }) => ({ ...line, text }));
        const inPlace = (cell: Passage): Passage => {
          const { line, spaced: whole } = apart.get(cell.at)!;
          const { start, end } = cell.part ?? { start: 0, end: whole.text.length };
          return cell.text === '' ? cell : cellBetween(line, whole.at(start), whole.at(end));
        };
        const own = seamTable([...apart.values()]);
        if (own !== null) return [own];
        for (const tablesIn of readers) {
          const found = tablesIn(spaced);
          if (found.length > 0) return found.map((table) => withCells(table, inPlace));
        }
        return [];
      }),
    );

interface Line {
  readonly line: Passage;
  readonly spaced: Unglued;
}

/** The cells of a line between its seams. */
function cellsOf({ line, spaced }: Line): readonly Passage[] {
  const edges = [0, ...spaced.seams.map((seam) => spaced.at(seam)), line.text.length];
  return edges.slice(1).map((end, index) => cellBetween(line, edges[index]!, end));
}

/** Rows that hold as many times between seams as columns are named for them, whatever else they hold. */
function seamTable([head, ...lines]: readonly Line[]): Recovered | null {
  if (head === undefined) return null;
  const names = cellsOf(head);
  const topics = names.filter(isTopicName);
  if (topics.length === 0 || isTopicName(names[0]!)) return null;
  const rows: (readonly Passage[])[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const at = (name: Passage): Passage => cells[names.indexOf(name)]!;
    const own = cells.length === names.length ? topics.map(at) : [];
    const areTimes = own.some(isTime) && own.every(isTimeOrWords);
    const times = areTimes ? own : cells.slice(1).filter(isTime);
    if (times.length !== topics.length) break;
    rows.push([cells[0]!, ...times]);
  }
  if (rows.length < FEWEST_ROWS) return null;
  const { source, path, lead, at } = head.line;
  const read = new Set([head, ...lines.slice(0, rows.length)].map(({ line }) => line.at));
  return { table: { source, header: [names[0]!, ...topics], rows, path, lead, at }, read };
}

const withCells = ({ table, read }: Recovered, inPlace: (cell: Passage) => Passage): Recovered => ({
  table: {
    ...table,
    header: table.header.map(inPlace),
    rows: table.rows.map((row) => row.map(inPlace)),
  },
  read,
});

/** The lines of names with the rows below them, in each of which cells touch. */
function tablesOf(run: readonly Passage[]): readonly (readonly Passage[])[] {
  const found: (readonly Passage[])[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const head = run[at]!;
    if (head.text.length > LONGEST_HEAD || !KEY.test(head.text) || !touches(head)) continue;
    let end = at + 1;
    while (end < run.length && touches(run[end]!)) end += 1;
    if (end - at <= FEWEST_ROWS) continue;
    found.push(run.slice(at, end));
    at = end - 1;
  }
  return found;
}

const touches = (passage: Passage): boolean =>
  passage.kind !== 'item' &&
  passage.text.length <= LONGEST_ROW &&
  spacedLine(passage).seams.length > 0;

/** Words of names in capitals that touch: "PRIORITYEXAMPLESRESPONSE TIME". */
const CAPITALS = compact(
  new RegExp(
    String.raw`(?<=(?:SEVERITY|PRIORITY|LEVEL|TIER|PLAN|DEFINITION|DESCRIPTION|MEANING|IMPACT|TIMES|TARGETS|GOALS|EXAMPLES))(?=\p{Lu}{4})|(?<=(?:TIME|TARGET|GOAL|EXAMPLE))(?=(?!S)\p{Lu}{4})|(?<=\p{Lu}{4})(?=(?:(?:INITIAL|FIRST|TARGET|GUARANTEED)\s)?(?:RESPONSE|RESOLUTION|REACTION)(?:\s|$))`,
    'gu',
  ),
);

function spacedLine({ text }: Passage): Unglued {
  const line = unglued(text, true);
  if (line.seams.length > 0 || /\p{Ll}/u.test(text) || text.length > LONGEST_HEAD) return line;
  return spacedAt(
    text,
    [...text.matchAll(CAPITALS)].map(({ index }) => index),
  );
}
