import { cellBetween, emptyCell } from '../cells.ts';
import { isExampleAround } from '../statements.ts';
import type { Passage, SlaText, TableView } from '../sla-text.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { levelOf } from './cards.ts';
import { isNoPromise } from './no-promise.ts';

const LONGEST_TITLE = 80;
const LONGEST_NAME = 100;
/** One line and one figure are a label with its level, which other rules read. */
const FEWEST = 2;
/** A name, its level, and the lines that may stand behind each: "4.4 min/month", "Guaranteed". */
const WIDEST = 5;
const LONGEST_BEHIND = 60;

/**
 * Tables of levels whose cells arrived as a line each: below "Availability", a line that names a part or a
 * plan, and a line that holds nothing but its level, again and again; the same number of short lines may
 * stand behind each level.
 */
export function pairedLevels({ passages }: Pick<SlaText, 'passages'>): readonly TableView[] {
  const found: TableView[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    if (!isTitle(passages[index]!)) continue;
    const rows = longestFrom(passages, index + 1);
    const [first] = rows[0] ?? [];
    if (rows.length < FEWEST || first === undefined || isExampleAround(first)) continue;
    const { source, path, at } = first;
    found.push({ source, header: [], rows, path, lead: passages[index]!.text, at });
    index += rows.length * (rows[0]!.length - 1);
  }
  return found;
}

type Row = readonly Passage[];

/** The rows of whichever width gives the most of them. */
const longestFrom = (passages: readonly Passage[], from: number): readonly Row[] =>
  Array.from({ length: WIDEST - 1 }, (_, at) => rowsFrom(passages, from, at + 2)).reduce(
    (best, rows) => (rows.length > best.length ? rows : best),
  );

/** The rows of so many lines, a name and its level first, that follow one another from a place on. */
function rowsFrom(passages: readonly Passage[], from: number, width: number): readonly Row[] {
  const rows: Row[] = [];
  const names = new Set<string>();
  for (let at = from; ; at += width) {
    const [name, level, ...behind] = passages.slice(at, at + width);
    if (name === undefined || level === undefined || !isName(name) || levelOf(level) === null)
      return rows;
    if (behind.length < width - 2 || !behind.every(isBehind)) return rows;
    const words = wordsOf(name);
    if (names.has(words.text)) return rows;
    names.add(words.text);
    rows.push([
      words,
      ...[level, ...behind].map((line) => cellBetween(line, 0, line.text.length)),
      emptyCell(name),
    ]);
  }
}

/** A line without the bar that a table left at its end. */
const wordsOf = (line: Passage): Passage =>
  cellBetween(line, 0, line.text.replace(/[\s|:–—-]+$/u, '').length);

/** "Availability", "Uptime per month |": a few words that say what the figures below are. */
const isTitle = ({ text }: Passage): boolean =>
  text.length <= LONGEST_TITLE &&
  !/[\d%.;!?]/.test(text) &&
  AVAILABILITY.test(text) &&
  isOfLevels(text);

const isName = ({ text, kind }: Passage): boolean =>
  kind !== 'heading' &&
  text.length <= LONGEST_NAME &&
  /[A-Za-zÀ-ɏ]{2}/u.test(text) &&
  !/%|[.;!?]\s*\|?\s*$/.test(text) &&
  isOfLevels(text);

/** "43.8 min/month", "Guaranteed": what a row says of its level. */
const isBehind = ({ text, kind }: Passage): boolean =>
  kind !== 'heading' &&
  text.length <= LONGEST_BEHIND &&
  !/%|[.;!?]\s*$/.test(text) &&
  !AVAILABILITY.test(text) &&
  !CREDIT.test(text) &&
  !isNoPromise({ text, example: false });

const isOfLevels = (text: string): boolean =>
  ![CREDIT, DOWNTIME, OTHER_LEVEL].some((words) => words.test(text)) &&
  !isNoPromise({ text, example: false });
