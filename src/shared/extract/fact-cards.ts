import { boundAlone } from './availability/target.ts';
import { cellBetween, emptyCell } from './cells.ts';
import { unglued } from './seams.ts';
import type { Passage, SlaText, TableView } from './sla-text.ts';
import { isSeverityName, isTime } from './times/words/cell-kind.ts';

/**
 * A text in which facts that a page shows as cards are rows of a table: a figure in large letters with its
 * name and some words below it ("99.99%", "Network uptime", "Of our core network"), or a name and its
 * figure, which lost what parted them ("Packet loss< 0.1%", "Within our network").
 */
export function withFactCards(text: SlaText): SlaText {
  const tables: TableView[] = [];
  const passages: Passage[] = [];
  for (let at = 0; at < text.passages.length;) {
    const cards = figuresAbove(text.passages, at) ?? figuresBehind(text.passages, at);
    if (cards === null) {
      passages.push(text.passages[at]!);
      at += 1;
    } else {
      tables.push(tableOf(cards.rows, text.passages[at]!, text.passages[at - 1]));
      passages.push(...cards.words);
      at += cards.lines;
    }
  }
  return tables.length === 0 ? text : { ...text, passages, tables: [...text.tables, ...tables] };
}

interface Cards {
  /** Name and figure. */
  readonly rows: readonly (readonly [Passage, Passage])[];
  /** The lines below them, which stay what they are. */
  readonly words: readonly Passage[];
  readonly lines: number;
}

const FEWEST = 3;
/** Lines below a figure: its name and what is said of it. */
const MOST_LINES = 3;
const LONGEST_FIGURE = 24;
const LONGEST_NAME = 40;
const LONGEST_LINE = 90;

/** Cards that begin with their figure. */
function figuresAbove(passages: readonly Passage[], first: number): Cards | null {
  if (!isFigure(passages[first]) || endsInFigure(passages, first)) return null;
  const rows: (readonly [Passage, Passage])[] = [];
  const words: Passage[] = [];
  let fewest = MOST_LINES;
  let at = first;
  while (isFigure(passages[at])) {
    const lines = linesFrom(passages, at + 1, MOST_LINES + 1);
    // More lines than a card has: where the last one ends, those before it tell.
    const isLast = !isFigure(passages[at + 1 + lines.length]);
    const count = isLast ? Math.min(fewest, lines.length) : lines.length;
    const [name] = lines;
    if (name === undefined || !isName(name.text) || count > MOST_LINES) break;
    rows.push([name, passages[at]!]);
    words.push(...lines.slice(1, count));
    fewest = Math.min(fewest, count);
    at += 1 + count;
  }
  // "2 hours", "Every 4 hours", "Severity 2", … and "99.9%", "Monthly", "Latency", …: the cells of rows, one a line.
  const names = new Set(rows.map(([name]) => name.text));
  const isOfRows = words.some(isSeverityName) || names.size < rows.length;
  return rows.length < FEWEST || isOfRows ? null : { rows, words, lines: at - first };
}

/** Cards of one line, in which name and figure touch, with a line of words below each or none. */
function figuresBehind(passages: readonly Passage[], first: number): Cards | null {
  const rows: (readonly [Passage, Passage])[] = [];
  const words: Passage[] = [];
  let at = first;
  while (at < passages.length) {
    const pair = touchingPair(passages[at]!);
    if (pair === null) break;
    rows.push(pair);
    const [below] = linesFrom(passages, at + 1, 1);
    // Without words between them they are the rows of a table that lost its gaps.
    if (below === undefined || touchingPair(below) !== null) {
      at += 1;
      break;
    }
    words.push(below);
    at += 2;
  }
  return rows.length < FEWEST ? null : { rows, words, lines: at - first };
}

function touchingPair(passage: Passage): readonly [Passage, Passage] | null {
  const { text, kind } = passage;
  if (kind !== 'paragraph' || text.length > LONGEST_NAME + LONGEST_FIGURE) return null;
  const { seams, at } = unglued(text, true);
  const [seam, ...more] = seams;
  if (seam === undefined || more.length > 0) return null;
  const edge = at(seam);
  const figure = cellBetween(passage, edge, text.length);
  return isName(text.slice(0, edge)) && isFigure({ ...figure, kind: 'paragraph' })
    ? [cellBetween(passage, 0, edge), figure]
    : null;
}

/** Short paragraphs that are no figure, from a place on. */
function linesFrom(passages: readonly Passage[], from: number, most: number): readonly Passage[] {
  const lines: Passage[] = [];
  for (const passage of passages.slice(from, from + most)) {
    const isLine = passage.kind === 'paragraph' && passage.text.length <= LONGEST_LINE;
    if (!isLine || isFigure(passage)) break;
    lines.push(passage);
  }
  return lines;
}

/** "99.99%", "< 5 ms", "4 hours": nothing but a level or a time. */
const isFigure = (passage: Passage | undefined): boolean =>
  passage?.kind === 'paragraph' &&
  passage.text.length <= LONGEST_FIGURE &&
  /^[<>≤≥~]?\s?\d/.test(passage.text) &&
  (boundAlone(passage.text) !== null || FIGURE_OF_TIME.test(passage.text) || isTime(passage));

const FIGURE_OF_TIME = /^[<>≤≥~]?\s?\d{1,4}(?:[.,]\d{1,3})?\s?(?:ms|milliseconds)$/i;

/** "Network uptime", "Emergency (P1)". */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  /^\p{Lu}\p{L}/u.test(text) &&
  !/[.!?:;,]\s*$|\d/.test(text.replace(CODE, '')) &&
  !OF_A_RHYTHM.test(text);
const CODE = /\([A-Z]{1,4}\s?\d\)/;
const OF_A_RHYTHM = /^(?:every|each|ongoing|continuous|as\s|upon|alle|jede|chaque|ogni|cada)/i;

/** Whether the line above a figure may be its name: then the cards end with their figures. */
function endsInFigure(passages: readonly Passage[], figure: number): boolean {
  const [above, before] = [passages[figure - 2], passages[figure - 1]];
  if (before === undefined) return false;
  // "99.9 %", "Longest outage allowed in a month", "3 hours": a name between two figures, however many words it has.
  return (
    mayBeName(before) ||
    (isFigure(above) &&
      before.text.length <= LONGEST_LABEL &&
      isName(before.text.slice(0, LONGEST_NAME)))
  );
}
const LONGEST_LABEL = 60;
const MOST_WORDS = 4;

const mayBeName = ({ text, kind }: Passage): boolean =>
  kind === 'paragraph' &&
  text.trim().split(/\s+/).length <= MOST_WORDS &&
  !/[.!?:;,]\s*$/.test(text);

function tableOf(rows: Cards['rows'], first: Passage, before: Passage | undefined): TableView {
  return {
    source: first.source,
    header: [emptyCell(first), emptyCell(first)],
    rows: rows.map((row) => row.map((cell) => ({ ...cell, kind: 'cell' as const }))),
    path: first.path,
    lead: before?.kind === 'paragraph' ? before.text : first.lead,
    at: first.at,
  };
}
