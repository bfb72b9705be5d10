import type { PdfText } from './pdf-content.ts';

/** Between words there is less than so many times the font's size, even in justified lines. */
const WIDE_GAP = 1.2;

/** A line at the edge of so many pages, and of so large a share of them, is a header or a footer. */
const FEWEST_PAGES = 3;
const SHARE_OF_PAGES = 0.35;

/**
 * Tells page after page whether it may hold a table: whether at least two of its lines have wide gaps
 * in them, as rows of tables do, and these are not just its header and its footer.
 */
export class TableHints {
  readonly #edges = new Map<string, number>();
  #pages = 0;

  mayHoldTable(texts: readonly PdfText[]): boolean {
    const lines = linesOf(texts);
    const wide = lines.filter(hasWideGap);
    const edges = [lines[0], lines.at(-1)].filter((line) => line !== undefined);
    const running = edges.filter((line) => this.#isRunning(line));
    for (const line of edges) {
      const key = keyOf(line);
      this.#edges.set(key, (this.#edges.get(key) ?? 0) + 1);
    }
    this.#pages += 1;
    return wide.length >= 2 && wide.some((line) => !running.includes(line));
  }

  #isRunning(line: Line): boolean {
    const pages = this.#edges.get(keyOf(line)) ?? 0;
    return pages >= Math.max(FEWEST_PAGES, this.#pages * SHARE_OF_PAGES);
  }
}

/** Texts on one base, from left to right. */
type Line = readonly PdfText[];

/** Bases that fall on the same step of so many points are one line. */
const LINE_STEP = 2;

/** From top to bottom. */
function linesOf(texts: readonly PdfText[]): readonly Line[] {
  const lines = new Map<number, PdfText[]>();
  for (const text of texts) {
    if (text.text.trim() === '' || text.size <= 0) continue;
    const key = stepOf(text);
    const line = lines.get(key);
    if (line) line.push(text);
    else lines.set(key, [text]);
  }
  for (const line of lines.values()) line.sort((a, b) => a.left - b.left);
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

const stepOf = ({ base }: PdfText): number => Math.round(base / LINE_STEP);

/** Where a line stands and what it says, but for the numbers of pages. */
const keyOf = (line: Line): string =>
  `${stepOf(line[0]!)} ${line.map(({ text }) => text.replace(/\d+/g, '0')).join(' ')}`;

function hasWideGap(line: Line): boolean {
  return line.some((text, index) => {
    const next = line[index + 1];
    return (
      next !== undefined &&
      // A bullet and a clause's number stand apart from their words too.
      text.text.trim().length > 3 &&
      !(index === 0 && isClauseNumber(text.text) && /^\s*[\p{Lu}“"„«]/u.test(next.text)) &&
      next.left - text.left - text.width > text.size * WIDE_GAP
    );
  });
}

const isClauseNumber = (text: string): boolean => /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/.test(text);
