import type { DocumentNode, Inlines } from '#shared/document/document.ts';
import { tableNode, type Grid } from '#shared/read/grid-table.ts';
import { numberedHeading, numberedParagraph, withoutStart } from '#shared/read/outline.ts';
import { blockSource } from '#shared/read/reading.ts';
import { clauseNumberOf, markerOf } from '#shared/read/text/markers.ts';
import type { Part } from './parts.ts';
import { paragraphText, type TextParagraph } from './paragraphs.ts';

/** What a file's usual text looks like. */
export interface Usual {
  readonly size: number;
  /** True where running text itself is bold. */
  readonly bold: boolean;
}

export interface PlacedNode {
  readonly node: DocumentNode;
  /** Where it begins. */
  readonly page: number;
}

/** Parts of all pages as nodes: headings, items, tables and paragraphs. */
export function nodesOf(parts: readonly Part[], usual: Usual): readonly PlacedNode[] {
  const headings = headingsOf(parts, usual);
  const lists = new OpenLists();
  const nodes: PlacedNode[] = [];
  for (const part of parts) {
    const index = nodes.length;
    if (part.type === 'table') {
      lists.close();
      const node = tableNode(gridOf(part), index);
      if (node) nodes.push({ node, page: part.firstPage });
      continue;
    }
    const { paragraph } = part;
    const level = headings.get(paragraph);
    if (level !== undefined) lists.close();
    const node =
      level === undefined
        ? textNode(paragraph, index, lists)
        : headingNode(paragraph, level, index);
    nodes.push({ node, page: paragraph.page });
  }
  return nodes;
}

const gridOf = ({ table, caption }: Extract<Part, { type: 'table' }>): Grid => ({
  caption,
  rows: table.rows.map((row) => row.map(({ paragraphs }) => ({ paragraphs, header: false }))),
  headerRows: null,
});

function headingNode(paragraph: TextParagraph, level: 1 | 2, index: number): DocumentNode {
  return {
    type: 'heading',
    level,
    ...numberedHeading(plainMarks(paragraph.text)),
    anchor: `text_${index}`,
    pageBreakBefore: false,
    source: blockSource(index),
  };
}

/** A heading is bold as a heading, not by its words. */
const plainMarks = (text: Inlines): Inlines =>
  text.map((inline) => ({ ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') }));

function textNode(paragraph: TextParagraph, index: number, lists: OpenLists): DocumentNode {
  const source = blockSource(index);
  const start = paragraphText(paragraph).slice(0, 80);
  const marker = clauseNumberOf(start) ? null : (markerOf(start) ?? courierBullet(start));
  if (!marker) {
    // What is set in as far as an item's words belongs to it, and its list goes on.
    lists.passText(paragraph.left);
    return { type: 'paragraph', ...numberedParagraph(paragraph.text), source };
  }
  const { level, restart } = lists.open(paragraph.left, marker.text);
  return {
    type: 'item',
    style: marker.style,
    level,
    marker: marker.text,
    restart,
    text: withoutStart(paragraph.text, start.length - marker.rest.length),
    source,
  };
}

/** Word's second bullet is an "o" in Courier. */
const courierBullet = (text: string) =>
  /^o\s+(?=\p{L})/u.test(text) && !/^o\s+(?:que|sea)\b/.test(text)
    ? { text: '•', style: 'bullet' as const, rest: text.replace(/^o\s+/, '') }
    : null;

/** Points by which an item stands further in than another to be on a deeper level. */
const DEEPER = 6;

/** The lists that are open, by where their items begin. */
class OpenLists {
  #lefts: number[] = [];

  close(): void {
    this.#lefts = [];
  }

  passText(left: number): void {
    if (this.#lefts.length > 0 && left < this.#lefts[0]! + DEEPER) this.close();
  }

  open(left: number, marker: string): { readonly level: 1 | 2 | 3; readonly restart: boolean } {
    while (this.#lefts.length > 0 && this.#lefts.at(-1)! > left + DEEPER) this.#lefts.pop();
    const last = this.#lefts.at(-1);
    const isNew = last === undefined || left > last + DEEPER;
    if (isNew) this.#lefts.push(left);
    const depth = this.#lefts.length;
    return {
      level: depth === 1 ? 1 : depth === 2 ? 2 : 3,
      restart: isNew || /^\(?(?:1|a|A|i|I)[.)]/.test(marker),
    };
  }
}

const LONGEST_HEADING = 140;

/** Which paragraphs are headings, and on which of two levels. */
function headingsOf(parts: readonly Part[], usual: Usual): ReadonlyMap<TextParagraph, 1 | 2> {
  const found: TextParagraph[] = [];
  for (const [index, part] of parts.entries())
    if (part.type === 'text' && isHeading(part.paragraph, parts[index + 1], usual))
      found.push(part.paragraph);
  const title = titleOf(found);
  const sizes = found.filter((one) => one !== title).map(({ size }) => Math.round(size * 2) / 2);
  const largest = Math.max(0, ...sizes);
  const levels = new Map<TextParagraph, 1 | 2>();
  for (const paragraph of found) {
    const text = paragraphText(paragraph);
    const depth = clauseNumberOf(text.slice(0, 80))?.levels.length ?? 0;
    const isSection =
      /^(?:\d{1,2}[.)]?\s|(?:section|article|annex|schedule|appendix|exhibit|part|anlage|anhang|annexe|article|artikel|abschnitt)\b)/i.test(
        text,
      );
    const isLarge = paragraph.size >= largest - 0.3;
    levels.set(paragraph, paragraph === title || (depth === 0 && (isSection || isLarge)) ? 1 : 2);
  }
  return levels;
}

/** The one heading larger than all others, where it comes first. */
const titleOf = (headings: readonly TextParagraph[]): TextParagraph | null => {
  const [first, ...rest] = headings;
  return first !== undefined && rest.every(({ size }) => size < first.size - 0.5) ? first : null;
};

function isHeading(paragraph: TextParagraph, next: Part | undefined, usual: Usual): boolean {
  const text = paragraphText(paragraph).trim();
  if (text.length > LONGEST_HEADING || paragraph.lines.length > 3 || !/\p{L}{2}/u.test(text))
    return false;
  if (/[;,]$/.test(text)) return false;
  const marker = markerOf(text);
  if (marker?.style === 'bullet' || text.startsWith('(')) return false;
  if (paragraph.size > usual.size * 1.14 && !/[.]$/.test(text.replace(/\b\p{L}{1,4}\.$/u, '')))
    return true;
  if (/^[\p{Ll}]/u.test(text)) return false;
  const isSmall = paragraph.size < usual.size * 0.93;
  if (paragraph.bold && !usual.bold && !isSmall)
    return !/[.:]$/.test(text) || (/^\d/.test(text) && text.length <= 80);
  if (/[.:!?%]$/.test(text) || paragraph.lines.length > 2) return false;
  const isLoud = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isLoud && !isSmall && text.length <= 90) return true;
  return isNumberedTitle(text, paragraph, next);
}

/** "4.2 Service Credits" alone on its line, with running text below it. */
function isNumberedTitle(text: string, paragraph: TextParagraph, next: Part | undefined): boolean {
  if (paragraph.lines.length > 1 || text.length > 80 || paragraph.isFull) return false;
  const clause = clauseNumberOf(text);
  const marker = markerOf(text);
  const rest = clause?.rest ?? (marker && /^\d/.test(marker.text) ? marker.rest : null);
  if (rest === null || !/^\p{Lu}/u.test(rest) || rest.split(' ').length > 9) return false;
  if (next?.type === 'table') return true;
  if (next === undefined) return false;
  const below = paragraphText(next.paragraph);
  // Items of a list are followed by their like.
  const sibling = markerOf(below);
  return clause
    ? below.length > text.length || sibling !== null
    : sibling === null && below.length > text.length;
}
