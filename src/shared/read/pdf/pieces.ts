import type { ReadingNote } from '#shared/read/reading.ts';
import { cleaned } from '#shared/read/suspicious-characters.ts';
import type { Box } from './geometry.ts';
import { ruledTables, type RuledPage } from './ruled-tables.ts';
import type { PdfPage, PdfText } from './pdf-content.ts';

/** Upright text of one line in one font, nothing but letters: what lines are built of. */
export interface Piece extends Box {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its place in the file, whose programs mostly write column by column and row by row. */
  readonly order: number;
}

export interface UprightPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly ruled: RuledPage;
  readonly notes: readonly ReadingNote[];
}

/** Share of a font's size that its letters rise and fall. */
const ASCENT = 0.8;
const DESCENT = 0.22;

/** Turned text this much larger than the rest is laid over the page. */
const WATERMARK_SIZE = 1.8;

/** The text of a page that one reads without turning one's head, and a word on the rest. */
export function uprightPage(page: PdfPage): UprightPage {
  const turned = turnOf(page.texts);
  const { width, height } = turned % 180 === 0 ? page : { width: page.height, height: page.width };
  const texts = page.texts.map((text) => turnedText(text, turned, page));
  const rules = page.rules.map((rule) => turnedBox(rule, turned, page));
  const usual = usualSize(texts);
  const pieces: Piece[] = [];
  const aside: string[] = [];
  const marks: string[] = [];
  const flagged = new Set<string>();
  const seen = new Set<string>();
  for (const text of texts) {
    // A soft hyphen that is drawn ends a line.
    const { text: words, flags } = cleaned(legible(text.text).replace(/\u00ad\s?$/, '‐'));
    for (const flag of flags) flagged.add(flag);
    if (words.trim() === '' || !(text.size > 0.5) || !isFinite(text.left + text.base)) continue;
    if (text.turn !== 0) {
      (text.size > usual * WATERMARK_SIZE ? marks : aside).push(words.trim());
      continue;
    }
    // Some programs draw text twice, a little apart, to make it bold.
    const key = `${words} ${Math.round(text.left / 2)} ${Math.round(text.base / 2)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    pieces.push(pieceOf(text, words, pieces.length));
  }
  return {
    number: page.number,
    width,
    height,
    pieces,
    ruled: ruledTables(rules),
    notes: notesOf(page.number, marks, aside, flagged),
  };
}

function pieceOf(
  { left, base, width, size, bold, italic }: PdfText,
  words: string,
  order: number,
): Piece {
  const start = words.length - words.trimStart().length;
  const end = words.length - words.trimEnd().length;
  const letter = width / Math.max(1, words.length);
  return {
    text: words.trim(),
    left: left + start * letter,
    right: left + Math.max(width, 0) - end * letter,
    top: base - size * ASCENT,
    bottom: base + size * DESCENT,
    base,
    size,
    bold,
    italic,
    order,
  };
}

function notesOf(
  page: number,
  marks: readonly string[],
  aside: readonly string[],
  flagged: ReadonlySet<string>,
): readonly ReadingNote[] {
  const note = (message: string): ReadingNote => ({ kind: 'dropped', message, source: null });
  const quote = (words: readonly string[]) => words.join(' ').slice(0, 80);
  return [
    ...(marks.length > 0 ? [note(`The watermark "${quote(marks)}" was left out.`)] : []),
    ...(aside.length > 0
      ? [note(`Turned text on page ${page} was left out: "${quote(aside)}".`)]
      : []),
    ...[...flagged].map((flag): ReadingNote => ({
      kind: 'flagged',
      message: `Page ${page}: ${flag}`,
      source: null,
    })),
  ];
}

/** A page of a wide table may be drawn on its side: how most of its text is turned. */
function turnOf(texts: readonly PdfText[]): 0 | 90 | 180 | 270 {
  const weights = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { text, turn } of texts) {
    const angle = (turn + 360) % 360;
    if (angle === 0 || angle === 90 || angle === 180 || angle === 270)
      weights[angle] += text.length;
  }
  const all = weights[0] + weights[90] + weights[180] + weights[270];
  for (const angle of [90, 180, 270] as const) if (weights[angle] > all * 0.6) return angle;
  return 0;
}

function turnedText(text: PdfText, turned: number, page: PdfPage): PdfText {
  // Nearly upright counts as upright.
  const turn = ((text.turn - turned + 540) % 360) - 180;
  const { x, y } = turnedPoint(text.left, text.base, turned, page);
  return { ...text, left: x, base: y, turn: Math.abs(turn) <= 2 ? 0 : turn };
}

function turnedPoint(x: number, y: number, turned: number, { width, height }: PdfPage) {
  if (turned === 90) return { x: y, y: width - x };
  if (turned === 180) return { x: width - x, y: height - y };
  if (turned === 270) return { x: height - y, y: x };
  return { x, y };
}

function turnedBox(box: Box, turned: number, page: PdfPage): Box {
  const a = turnedPoint(box.left, box.top, turned, page);
  const b = turnedPoint(box.right, box.bottom, turned, page);
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

function usualSize(texts: readonly PdfText[]): number {
  const sizes = texts.filter(({ turn }) => turn === 0).map(({ size }) => size);
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 12;
}

/** Bullets of the symbol fonts that word processors use, by their private codes. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▪',
  '\uf06e': '▪',
  '\uf071': '□',
  '\uf0d8': '•',
  '\uf0fc': '✓',
  '\uf0e0': '→',
  '\uf02d': '–',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
};

/** Ligatures as letters, spaces of all widths as spaces, symbols of private fonts as what they show. */
export const legible = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r\f\v]/g, ' ')
    .replace(/[\ue000-\uf8ff]/g, (symbol) => SYMBOLS[symbol] ?? '')
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '');
