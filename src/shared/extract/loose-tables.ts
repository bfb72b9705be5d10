import { bandOf, boundsIn } from './grammar/bounds.ts';
import type { Passage, SlaText, TableView } from './sla-text.ts';
import { isNoCredit } from './credits/credit-value.ts';
import { barredCells } from './cells.ts';
import { AVAILABILITY, CREDIT, DOWNTIME } from './vocabulary.ts';

/** A passage as a cell, with its place among the passages that are none but bars. */
interface Cell extends Passage {
  readonly place: number;
}

/**
 * Tables that a text prints with one cell a line, as they arrive when a page is pasted: the names of
 * the columns, then the rows, all as short paragraphs; bars may stand before, behind or between them.
 */
export function looseTables({ passages }: Pick<SlaText, 'passages'>): readonly TableView[] {
  const found: TableView[] = [];
  const cells = cellsOf(passages);
  for (let at = 0; at < cells.length;) {
    const table = looseTableAt(cells, at);
    if (table !== null) found.push(table.view);
    at += table?.cells ?? 1;
  }
  return found;
}

/** Passages without the bars around their words; bars alone are no cell, and part none. */
function cellsOf(passages: readonly Passage[]): readonly Cell[] {
  let bars = 0;
  return passages.flatMap((passage): readonly Cell[] => {
    const place = passage.at - bars;
    if (passage.kind === 'item' || passage.text.length > LONGEST_NAME || !BAR.test(passage.text))
      return [{ ...passage, place }];
    if (ONLY_BARS.test(passage.text)) {
      bars += 1;
      return [];
    }
    const [only, ...more] = barredCells(passage);
    return [
      only === undefined || more.length > 0
        ? { ...passage, place }
        : { ...only, kind: passage.kind, place },
    ];
  });
}

const BAR = /^\s*\||\|\s*$/;
const ONLY_BARS = /^[\s|]*$/;

const LONGEST_NAME = 200;
const LONGEST_CELL = 120;
const WIDEST = 5;
const MOST_ROWS = 60;

interface Loose {
  readonly view: TableView;
  readonly cells: number;
}

function looseTableAt(passages: readonly Cell[], at: number): Loose | null {
  const best = widest(passages, at);
  if (best === null) return pairs(passages, at);
  if (isShifted(passages, at, best) || isUnderTitle(passages, at, best)) return null;
  // A title above the names would be taken for one of them: a line behind it begins the longer table.
  const isTitled =
    best.view.rows.length === 1 &&
    best.view.header.some((_, skipped) => {
      const later = skipped === 0 ? null : widest(passages, at + skipped);
      return later !== null && (later.view.rows.length > 1 || later.view.rows.some(isRowOfLevels));
    });
  return isTitled ? null : best;
}

/** Whether the first name is the heading above the table: without it, as many lines make one. */
function isUnderTitle(passages: readonly Cell[], at: number, { view, cells }: Loose): boolean {
  const [first, ...names] = view.header as readonly Cell[];
  if (first === undefined || !isTitle(first) || names.some(isTitle)) return false;
  const below = widest(passages, at + 1);
  return below !== null && below.cells + 1 >= cells;
}

/**
 * Whether a line above the names was taken for the first of them, so that each row lacks its last cell: the
 * table that begins a line later ends where the short lines end.
 */
function isShifted(passages: readonly Cell[], at: number, { view, cells }: Loose): boolean {
  const width = view.header.length;
  if (view.rows.length < 2 || endsAt(passages, at + cells)) return false;
  return view.header.some((_, skipped) => {
    const later = skipped === 0 ? null : headed(passages, at + skipped, width);
    return (
      later !== null &&
      later.view.rows.length >= view.rows.length &&
      endsAt(passages, at + skipped + later.cells)
    );
  });
}

/** Whether no cell of a table stands at a place: words that go on, a heading, an item, or nothing. */
function endsAt(passages: readonly Cell[], at: number): boolean {
  const [last, next] = [passages[at - 1], passages[at]];
  return (
    next === undefined ||
    isTitle(next) ||
    kindOf(next) === null ||
    (next.text.length > LONGEST_END && /[.:!?]$/.test(next.text)) ||
    !isRun([last, next].flatMap((cell) => cell ?? []))
  );
}

/** "The fee is due monthly.": longer words that end so are no cell. */
const LONGEST_END = 25;

/** Of the tables of every width that begin here, the one that takes the most lines. */
function widest(passages: readonly Cell[], at: number): Loose | null {
  let best: Loose | null = null;
  for (let width = 2; width <= WIDEST; width += 1) {
    const table = headed(passages, at, width);
    if (table === null) continue;
    // The name of a row with its levels behind it is no name of a column.
    if (table.view.rows.some(isRowOfLevels)) return table;
    if (table.cells > (best?.cells ?? 0)) best = table;
  }
  return best;
}

function headed(passages: readonly Cell[], at: number, width: number): Loose | null {
  const header = passages.slice(at, at + width);
  if (header.length < width || !header.every(isName) || !isRun(header)) return null;
  const rows = rowsFrom(passages, at + width, width);
  // A heading and a line below it are no names of columns above a single row.
  const isMixed = header.some(isTitle) && !header.every(isTitle);
  if (rows.length === 1 && (isMixed || areFields(rows[0] ?? []))) return null;
  if (!rows.some((row) => /level|figure/.test(kindsOf(row)))) return null;
  const isAbout =
    header.some(({ text }) => AVAILABILITY.test(text) || DOWNTIME.test(text)) ||
    // "Metric | Target": the rows say what is measured.
    (rows.length > 1 &&
      rows.every(([name]) => name !== undefined && kindOf(name) === 'words') &&
      header.some(
        ({ text }, column) =>
          column > 0 &&
          VALUE_NAME.test(text) &&
          (rows.some(([name]) => AVAILABILITY.test(name?.text ?? '')) ||
            rows.every((row) => isHigh(row[column]) && BEGINS.test(row[column]?.text ?? ''))),
      )) ||
    (width > 2 && rows.some(isRowOfLevels)) ||
    (!CREDIT.test(header[0]?.text ?? '') &&
      header.some(({ text }) => CREDIT.test(text)) &&
      rows.length > 1 &&
      rows.every(([level]) => level !== undefined && isLevel(level)));
  return rows.length === 0 || !isAbout ? null : loose(header, rows);
}

/** A level before anything else: no row of another table that lost its seams. */
const BEGINS = /^[^A-Za-zÀ-ɏ]|^(?:at least|min)/i;

/** What is asked of each measure. */
const VALUE_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:sla|slo|targets?|objectives?|goals?|guarantee[ds]?|commitments?|(?:service )?levels?|values?|minimum|standards?|requirements?|ziel[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*wert|objectifs?|engagements?|obiettivo|objetivo|doel|norm)(?![A-Za-zÀ-ɏ])/i;

/** "Line availability | 99.98% | 99.7%": the name of the row says what it is, its columns for whom. */
const isRowOfLevels = ([name, ...levels]: readonly Passage[]): boolean =>
  levels.length > 1 && AVAILABILITY.test(name?.text ?? '') && levels.every(isHigh);

/** A single figure as high as levels are. */
function isHigh(cell: Passage | undefined): boolean {
  const [only, ...more] = boundsIn(cell?.text ?? '');
  return more.length === 0 && Number(only?.value ?? 0) >= LOWEST_OF_ROW;
}
const LOWEST_OF_ROW = 90;

/** "Target: 99.7% …", "Measured by: …": lines that each name what they say are no row of cells. */
const areFields = (row: readonly Cell[]): boolean =>
  row.filter(({ text }) => /^[A-ZÀ-Þ][^:\d]{2,40}:\s\S/u.test(text)).length > 1;

/** Without names: a level and its credit, twice at least. */
function pairs(passages: readonly Cell[], at: number): Loose | null {
  const [first] = passages.slice(at, at + 1);
  if (first === undefined || !isLevel(first)) return null;
  const next = passages[at + 1];
  if (next === undefined || isLevel(next)) return null;
  const rows = rowsFrom(passages, at, 2);
  const isPair = rows.every(([, credit]) => credit !== undefined && !isLevel(credit));
  return rows.length < 2 || !isPair ? null : loose([], rows);
}

const isLevel = (passage: Passage) => kindOf(passage) === 'level';

const isName = ({ text, kind }: Passage): boolean =>
  kind !== 'item' &&
  text.length <= LONGEST_NAME &&
  !/[.;!?]$/.test(text.trim()) &&
  !(text.length > 30 && text.trim().endsWith(':')) &&
  /[A-Za-zÀ-ɏ]{3}/u.test(text) &&
  boundsIn(text).length === 0;

/** A heading; a cell of capitals, such as an abbreviation, is taken for one too. */
const isTitle = ({ text, kind }: Passage): boolean => kind === 'heading' && /[a-zß-ÿ]/.test(text);

const isRun = (cells: readonly Cell[]): boolean =>
  cells.every(({ place }, index) => place === (cells[0]?.place ?? 0) + index);

/** A cell is a level, a plain figure with few words around it, or a few words; null is no cell. */
function kindOf({ text, kind }: Passage): 'level' | 'figure' | 'words' | null {
  if (kind === 'item' || text.length > LONGEST_CELL || IS_SENTENCE.test(text)) return null;
  const bounds = boundsIn(text);
  if (bounds.length === 0) return 'words';
  if (bandOf(text, bounds) !== null) return 'level';
  return bounds.length === 1 ? 'figure' : null;
}

/** No cell is as long and ends so. */
const IS_SENTENCE = /^.{40,}[^.\s][.]$/;

function rowsFrom(passages: readonly Cell[], from: number, width: number) {
  const rows: (readonly Cell[])[] = [];
  let shape = '';
  for (let at = from; rows.length < MOST_ROWS; at += width) {
    const row = passages.slice(at, at + width);
    const kinds = shapeOf(row);
    if (kinds.split('level').length > 2) break;
    const begins = passages[from - 1] ?? passages[from];
    if (row.some(isTitle) || row.length < width || !isRun(row) || !/level|figure/.test(kinds))
      break;
    if (row.some((cell) => kindOf(cell) === null) || (shape !== '' && !areAlike(shape, kinds)))
      break;
    if (rows.length === 0 && begins && row[0] && row[0].place - begins.place > 1) break;
    shape = kinds;
    rows.push(row);
  }
  return rows;
}

/** The kinds of a row's cells; the lowest or highest step may leave out a bound, and "none" is a figure too. */
const kindsOf = (row: readonly Passage[]): string =>
  row.map((cell) => (isNoCredit(cell.text) ? 'figure' : (kindOf(cell) ?? ''))).join();

/** The same, where the figures of other measures stand in the column of a level as well. */
const shapeOf = (row: readonly Passage[]): string =>
  kindsOf(row)
    .split(',')
    .map((kind, column) =>
      kind === 'words' && column > 0 && IS_VALUE.test(row[column]?.text ?? '') ? 'figure' : kind,
    )
    .join();
/** "4 hours", "< 200 ms". */
const IS_VALUE = /^[<>≤≥=~\s]{0,4}\d[^%.;:]{0,24}$/;

/** Whether two rows are of one table: steps have the same cells, named things their first figure in the same column. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [own, others] = [a.split(','), b.split(',')];
  const first = own.findIndex(isFigure);
  return (
    first > 0 &&
    first === others.findIndex(isFigure) &&
    own.every((kind, column) => kind !== 'level' || isFigure(others[column] ?? '')) &&
    others.every((kind, column) => kind !== 'level' || isFigure(own[column] ?? ''))
  );
}
const isFigure = (kind: string): boolean => kind === 'figure' || kind === 'level';

function loose(header: readonly Passage[], rows: readonly (readonly Passage[])[]): Loose {
  const [first] = [...header, ...rows.flat()];
  const { source, path, lead, at } = first!;
  return {
    view: { source, header, rows, path, lead, at },
    cells: header.length + rows.flat().length,
  };
}
