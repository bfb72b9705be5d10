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

/**
 * Tables of levels whose cells arrived as a line each: below "Availability", a line that names a part or a
 * plan, and a line that holds nothing but its level, again and again.
 */
export function pairedLevels({ passages }: Pick<SlaText, 'passages'>): readonly TableView[] {
  const found: TableView[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    if (!isTitle(passages[index]!)) continue;
    const rows = rowsFrom(passages, index + 1);
    const [first] = rows;
    if (rows.length < FEWEST || first === undefined || isExampleAround(first[0])) continue;
    const { source, path, at } = first[0];
    found.push({ source, header: [], rows, path, lead: passages[index]!.text, at });
    index += 2 * rows.length;
  }
  return found;
}

/** The pairs of a name and a level that follow one another from a place on. */
function rowsFrom(
  passages: readonly Passage[],
  from: number,
): readonly (readonly [Passage, Passage, Passage])[] {
  const rows: [Passage, Passage, Passage][] = [];
  const names = new Set<string>();
  for (let at = from; ; at += 2) {
    const [name, level] = [passages[at], passages[at + 1]];
    if (name === undefined || level === undefined || !isName(name) || levelOf(level) === null)
      return rows;
    const words = wordsOf(name);
    if (names.has(words.text)) return rows;
    names.add(words.text);
    rows.push([words, cellBetween(level, 0, level.text.length), emptyCell(name)]);
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

const isOfLevels = (text: string): boolean =>
  ![CREDIT, DOWNTIME, OTHER_LEVEL].some((words) => words.test(text)) &&
  !isNoPromise({ text, example: false });
