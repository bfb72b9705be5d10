import type { Inline, Inlines, Mark } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { raised } from '#shared/read/raised.ts';
import { clauseNumberOf, markerOf } from '#shared/read/text/markers.ts';
import { median, type Box } from './geometry.ts';
import { brokenWord, type Vocabulary } from './hyphens.ts';
import type { Piece } from './pieces.ts';
import { hasSpace, type Segment } from './segments.ts';

/** Lines that belong together, before it is said whether they are a heading, an item or text. */
export interface TextParagraph {
  readonly lines: readonly Segment[];
  readonly text: Inlines;
  readonly page: number;
  readonly size: number;
  readonly bold: boolean;
  readonly left: number;
  /** True where the last line reaches the end of its column, so that the text may go on elsewhere. */
  readonly isFull: boolean;
  /** True where it is the first or the last of its flow. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** How much larger than usual a gap between lines has to be to part paragraphs. */
const LARGER_GAP = 1.22;
/** In points: lines that begin closer to each other begin at the same place. */
const SAME_LEFT = 3;

/** Joins the lines of a flow to paragraphs. Lines come from top to bottom. */
export function paragraphsOf(
  lines: readonly Segment[],
  flow: Pick<Box, 'left' | 'right'>,
  page: number,
  words: Vocabulary,
): readonly TextParagraph[] {
  const groups: Segment[][] = [];
  const edges = { left: flow.left, right: usualRight(lines, flow.right) };
  const pitches = usualPitches(lines, edges.right);
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && goesOn(open, line, edges, pitches)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group, index) => {
    const last = group.at(-1)!;
    return {
      lines: group,
      text: joinedLines(group, words),
      page,
      size: largest(group),
      bold: group.every(({ bold }) => bold),
      left: Math.min(...group.map(({ left }) => left)),
      isFull: last.right > edges.right - last.size * 3,
      isFirst: index === 0,
      isLast: index === groups.length - 1,
    };
  });
}

/** Where full lines end: not as far as a wider table or heading reaches. */
function usualRight(lines: readonly Segment[], furthest: number): number {
  const rights = lines.filter(({ text }) => text.length > 30).map(({ right }) => right);
  if (rights.length < 6) return furthest;
  const sorted = [...rights].sort((a, b) => b - a);
  const few = Math.max(3, Math.ceil(sorted.length / 8));
  return (
    sorted.find((right, index) => right - (sorted[index + few - 1] ?? -Infinity) < 14) ?? furthest
  );
}

const largest = (lines: readonly Segment[]): number =>
  lines.reduce((best, line) => (line.text.length > best.text.length ? line : best)).size;

/**
 * The usual distance of two lines' bases, by the size of their letters. A full line whose sentence goes on in small
 * letters tells it best: where nearly every paragraph has one line, most distances are those of paragraphs.
 */
function usualPitches(lines: readonly Segment[], right: number): (size: number) => number {
  const gaps = new Map<number, number[]>();
  const within = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || Math.abs(next.size - line.size) > 0.6) continue;
    const gap = next.base - line.base;
    if (gap < line.size * 0.8 || gap > line.size * 2.2) continue;
    const key = Math.round(line.size);
    const isWithin = line.right > right - line.size * 6 && /^\p{Ll}/u.test(next.text);
    for (const own of isWithin ? [gaps, within] : [gaps]) {
      const list = own.get(key);
      if (list) list.push(gap);
      else own.set(key, [gap]);
    }
  }
  return (size) => {
    const key = Math.round(size);
    const found = gaps.get(key) ?? [];
    if (found.length === 0) return size * 1.25;
    const known = within.get(key);
    if (known !== undefined) return Math.min(median(known), median(found));
    // Lists with space between their items have more large gaps than small ones.
    const sorted = [...found].sort((a, b) => a - b);
    const small = sorted[Math.floor(sorted.length * 0.2)] ?? size * 1.25;
    return Math.min(median(found), small * 1.1);
  };
}

function goesOn(
  open: readonly Segment[],
  line: Segment,
  flow: Pick<Box, 'left' | 'right'>,
  pitchOf: (size: number) => number,
): boolean {
  const last = open.at(-1)!;
  const first = open[0]!;
  const gap = line.base - last.base;
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.12) return false;
  if (gap < 0 || gap > pitchOf(line.size) * LARGER_GAP) return false;
  // A heading in bold ends where its bold ends; a paragraph may begin in bold.
  if (last.bold && open.every(({ bold }) => bold) && !line.bold && endsBold(open, line))
    return false;
  if (!last.bold && line.bold && !/\p{L}-$/u.test(last.text) && beginsUpper(line)) return false;
  if (beginsItem(line, last, first)) return false;
  // A first line that is set in, or text that is set back out.
  const indent = line.left - last.left;
  if (open.length > 1 && indent > SAME_LEFT && indent < line.size * 4 && endsSentence(last))
    return false;
  if (open.length > 1 && indent < -SAME_LEFT && endsSentence(last)) return false;
  return !endsEarly(last, line, flow);
}

/** A bold line above regular text is a heading of its own, not a start in bold. */
const endsBold = (open: readonly Segment[], line: Segment): boolean =>
  open.length <= 2 &&
  (beginsUpper(line) || open[0]!.size > line.size + 0.5) &&
  !open.at(-1)!.text.endsWith(',');

const beginsUpper = ({ text }: Segment): boolean => /^[\p{Lu}\d“"(•]/u.test(text);
const endsSentence = ({ text }: Segment): boolean => /[.:;!?]["”’)]?$/.test(text);

/** A line that begins with a marker or a number, where its predecessor lets it. */
function beginsItem(line: Segment, last: Segment, first: Segment): boolean {
  const marker = markerOf(line.text);
  if (!marker && !clauseNumberOf(line.text)) return false;
  if (marker?.style === 'bullet' && !/^[-–—*]/.test(line.text)) return true;
  // "as described in (b) above" may break before its "(b)".
  const isSameLeft = Math.abs(line.left - last.left) <= SAME_LEFT;
  const hangs = markerOf(first.text) !== null && Math.abs(line.left - first.left) <= SAME_LEFT;
  return (
    hangs ||
    !isSameLeft ||
    endsSentence(last) ||
    /(?:,|\band|\bor|\bund|\boder|\bet|\bou)$/.test(last.text)
  );
}

/** Whether the next line's first word would still have fitted: the line was ended on purpose. */
function endsEarly(last: Segment, line: Segment, flow: Pick<Box, 'left' | 'right'>): boolean {
  if (brokenWord(last.text, line.text) !== null) return false;
  const word = /^\S{1,80}/.exec(line.text)?.[0].length ?? 1;
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const left = flow.right - last.right - (word + 1) * letter;
  // A centred line ends early on both sides.
  const isCentred =
    Math.abs(last.left - flow.left - (flow.right - last.right)) < last.size &&
    last.left > flow.left + last.size;
  if (isCentred) return false;
  if (left <= last.size * 0.6) return false;
  // What begins like a sentence was begun on purpose; else a column's edge may be mistaken.
  return endsSentence(last) || /^[\p{Lu}\d(“"]/u.test(line.text)
    ? left > last.size * 1.2
    : left > (flow.right - flow.left) * 0.25;
}

/** The words of lines with their marks; words that a line's end broke are joined. */
export function joinedLines(lines: readonly Segment[], words: Vocabulary): Inlines {
  const parts: { text: string; marks: readonly Mark[] }[] = [];
  const add = (text: string, marks: readonly Mark[]) => {
    const last = parts.at(-1);
    if (last && (last.marks.join() === marks.join() || text.trim() === '')) last.text += text;
    else parts.push({ text, marks });
  };
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && parts.length > 0) {
      const broken = brokenWord(before.text, line.text);
      const last = parts.at(-1)!;
      if (broken === null) add(' ', last.marks);
      else if (words.joins(broken.head, broken.tail)) last.text = last.text.slice(0, -1);
    }
    for (const [index, piece] of line.pieces.entries()) {
      const neighbour = line.pieces[index - 1];
      if (neighbour && hasSpace(neighbour, piece)) add(' ', parts.at(-1)?.marks ?? []);
      add(isRaised(piece, line) ? raised(piece.text) : piece.text, marksOf(piece));
    }
  }
  return parts.map(({ text, marks }): Inline => ({
    type: 'text',
    text: text.replace(/ {2,}/g, ' '),
    marks,
  }));
}

const marksOf = ({ bold, italic }: Piece): readonly Mark[] => [
  ...(bold ? (['bold'] as const) : []),
  ...(italic ? (['italic'] as const) : []),
];

const isRaised = (piece: Piece, line: Segment): boolean =>
  piece.size < line.size * 0.85 && line.base - piece.base > line.size * 0.12;

export const paragraphText = ({ text }: Pick<TextParagraph, 'text'>): string => inlineText(text);
