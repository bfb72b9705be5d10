import { cellBetween, emptyCell } from '../cells.ts';
import { boundsIn, type Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';
import { numberedSeverities } from '../grammar/severity.ts';
import { isExampleAround } from '../statements.ts';
import type { Passage, SlaText, TableView } from '../sla-text.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { windowIn } from '../window.ts';
import { SERVICE_LEVEL } from './elliptic.ts';
import { isNoPromise } from './no-promise.ts';
import { isOfData, isOfPeople, namesShare } from './other-shares.ts';
import { LOWEST_PLAIN_LEVEL } from './target.ts';

/** Rows are short; several of them may have been joined into one passage. */
const LONGEST_ROW = 140;
const LONGEST_JOINED = 600;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 120;

/** What no name of a part or plan ends in: a sentence goes on to its figure. */
const OF_SENTENCE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:is|are|was|were|be|been|of|at|to|than|with|by|for|from|or|and|up|over|under|least|about|nearly|achieve[sd]?|reach(?:es|ed)?|ist|sind|von|zu|mit|bei|auf|über|und|oder|mindestens|est|sont|de|du|à|et|ou|par|è|sono|di|del|al|e|o|es|son|el|y|é|são|do|da|is|zijn|van|en)\W{0,3}$/i,
);

/** A row: a name, a level, and what may stand behind it. */
type Row = readonly [name: Passage, level: Passage, rest: Passage];

/**
 * Tables of levels whose columns ran together, as they arrive when a page is pasted: below words for
 * availability, lines of a name and a level each ("Web shop 99.9% All plans").
 */
export function flatLevels({ passages }: Pick<SlaText, 'passages'>): readonly TableView[] {
  const found: TableView[] = [];
  let rows: Row[] = [];
  let first = 0;
  const close = () => {
    const titles = [passages[first - 1], passages[first - 2]];
    if (rows.length > 1) found.push(...tablesOf(rows, titles, passages[first]?.kind === 'item'));
    rows = [];
  };
  for (const [index, passage] of passages.entries()) {
    const own = rowsIn(passage);
    const goesOn = rows.length > 0 && own.length === 1 && passage.kind === passages[first]?.kind;
    if (!goesOn) close();
    if (own.length === 0) continue;
    if (rows.length === 0) first = index;
    rows.push(...own);
    // Rows that were joined are a table of their own.
    if (own.length > 1) close();
  }
  close();
  return found;
}

/** The rows that a passage is made of; none where it says anything else. */
function rowsIn(passage: Passage): readonly Row[] {
  const { text, kind } = passage;
  if (kind === 'heading' || text.length > LONGEST_JOINED || !/\d/.test(text)) return [];
  const bounds = boundsIn(text);
  if (bounds.length === 0 || !bounds.every(isLevel)) return [];
  const isJoined = bounds.length > 1;
  if (!isJoined && text.length > LONGEST_ROW) return [];
  // Where rows were joined, what stands between two levels is the name of the second.
  if (isJoined && !/^\s?\.?\s{0,3}$/.test(text.slice(bounds.at(-1)?.end))) return [];
  const rows = bounds.map((bound, at): Row => {
    const name = nameBefore(passage, bounds[at - 1]?.end ?? 0, bound.start);
    const level = cellBetween(passage, bound.start, bound.end);
    if (isJoined) return [name, level, emptyCell(passage)];
    const rest = cellBetween(passage, bound.end, text.length);
    // "99.9% per month": over which time it is measured is said with the level.
    const measured =
      windowIn(rest.text) === null ? level : cellBetween(passage, bound.start, text.length);
    return [name, measured, rest];
  });
  return rows.every(isRow) ? rows : [];
}

/** The words before a level as a cell, without the colon or dash at their end. */
function nameBefore(passage: Passage, from: number, to: number): Passage {
  const words = passage.text.slice(from, to);
  const begin = from + (BETWEEN_ROWS.exec(words)?.[0].length ?? 0);
  const end = from + words.replace(/[\s:|–—-]+$/u, '').length;
  return cellBetween(passage, Math.min(begin, end), end);
}

/** What parts two rows in running text: "Mail 99.9%, chat 99.8% and search 99.5%." */
const BETWEEN_ROWS = /^\s{0,2}[,;/|]?\s{0,2}(?:(?:and|und|et|e|y|en)\s)?/i;

const isLevel = ({ value, comparison, figure }: Bound): boolean =>
  !figure.placeholder &&
  !figure.points &&
  Number(value) >= LOWEST_PLAIN_LEVEL &&
  Number(value) <= 100 &&
  comparison !== 'below' &&
  comparison !== 'at-most';

const isRow = ([name, , rest]: Row): boolean =>
  /[A-Za-zÀ-ɏ]{2}/u.test(name.text) &&
  name.text.length <= LONGEST_NAME &&
  !/[.;!?%]/.test(name.text) &&
  !OF_SENTENCE.test(name.text) &&
  !/[.;!?]\s*$/.test(rest.text) &&
  !AVAILABILITY.test(rest.text) &&
  ![CREDIT, DOWNTIME, OTHER_LEVEL].some((words) => words.test(`${name.text} ${rest.text}`)) &&
  numberedSeverities(name.text).length === 0 &&
  !isNoPromise({ text: `${name.text} ${rest.text}`, example: false });

/** The table that rows make where what stands above them, or with them, says what their levels are of. */
function tablesOf(
  rows: readonly Row[],
  titles: readonly (Passage | undefined)[],
  areItems: boolean,
): readonly TableView[] {
  const [[name] = []] = rows;
  const names = new Set(rows.map(([{ text }]) => text.toLowerCase()));
  if (name === undefined || isExampleAround(name) || names.size < rows.length) return [];
  const above = titles.flatMap((title) =>
    title === undefined || title.text.length > LONGEST_TITLE ? [] : [title.text],
  );
  const words = [name.path.at(-1) ?? '', name.lead.slice(-LONGEST_TITLE), ...above];
  if (words.some(isOfOthers)) return [];
  // Where each line says itself that it is about availability, it needs no table.
  const isAbout =
    rows.some(([{ text }]) => !AVAILABILITY.test(text)) &&
    words.some((one) => columnsOf(one).some((column) => AVAILABILITY.test(column)));
  if (isAbout) return [tableOf(rows, [])];
  const cell = emptyCell(name);
  return !areItems && areOfThings(rows, words)
    ? [tableOf(rows, [{ ...cell, text: 'Service' }, { ...cell, text: 'SLA' }, cell])]
    : [];
}

/** Whether a title is about credits or about levels of another kind, or takes its promise back. */
const isOfOthers = (title: string): boolean =>
  CREDIT.test(title) ||
  columnsOf(title).every((column) => OTHER_LEVEL.test(column)) ||
  isNoPromise({ text: title, example: false });

/** "Our SLA", and below it "Mail 99.9%": high levels of things that can be up, under a title or each with a name that says no more. */
const areOfThings = (rows: readonly Row[], titles: readonly string[]): boolean =>
  rows.some(([, { text }]) => OF_NINES.test(text)) &&
  rows.every(([{ text }]) => !namesShare(text) && !isOfData(text) && !isOfPeople(text)) &&
  (titles.some((title) => SERVICE_LEVEL.test(title)) ||
    rows.every(([{ text }]) => SERVICE_LEVEL.test(text)));
const OF_NINES = /(?<!\d)(?:99[.,]\d|100(?!\d))/;

/** The names of columns that stand in one line, "System :: availability :: data loss"; else the line. */
const columnsOf = (line: string): readonly string[] => line.split(/\s?(?:::|\||\t)\s?/u);

function tableOf(rows: readonly Row[], header: readonly Passage[]): TableView {
  const [[first] = []] = rows;
  const { source, path, lead, at } = first!;
  return { source, header, rows, path, lead, at };
}
