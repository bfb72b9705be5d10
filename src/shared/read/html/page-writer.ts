import type { DocumentNode, Inlines, Mark, Source } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { tableNode, type GridCell } from '#shared/read/grid-table.ts';
import { blockSource } from '#shared/read/reading.ts';
import { numberedHeading, numberedParagraph, withoutStart } from '#shared/read/outline.ts';
import { raised } from '#shared/read/raised.ts';
import { markerOf } from '#shared/read/text/markers.ts';
import { CellWriter, MARKS } from './cell-writer.ts';
import { InlineWriter } from './inline-writer.ts';
import { nextMarker, openList, type OpenList } from './markers.ts';
import { isBlock, omissionOf, type Omissions } from './omitted.ts';
import { isLayout, shapeOf } from './table-shape.ts';
import { attribute, findElement, visit, type Element, type Parent } from './tree.ts';

export interface Written {
  readonly nodes: readonly DocumentNode[];
  /** The line of the file at which each node begins; null where that is not known. */
  readonly lines: readonly (number | null)[];
  /** True where the text was cut at its largest size. */
  readonly cut: boolean;
}

export interface WritingRules {
  readonly isBoilerplate: (element: Element) => boolean;
  readonly omissions: Omissions;
  /** Position of the first node in `document.nodes`. */
  readonly firstIndex: number;
  /** UTF-16 units in all; what was merged in a table counts in each of its places. */
  readonly mostCharacters: number;
}

/** The nodes of a part of a page, in order. */
export function writtenPage(root: Parent, rules: WritingRules): Written {
  const writer = new PageWriter(rules);
  visit(root, writer);
  writer.flush();
  return { nodes: levelled(writer.nodes), lines: writer.lines, cut: writer.left <= 0 };
}

type Role =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly rank: number }
  | {
      readonly type: 'item';
      readonly marker: string;
      readonly list: OpenList;
      readonly depth: number;
    };

const PARAGRAPH: Role = { type: 'paragraph' };

const RANKED = /^h[1-6]$/;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);

/** Of headings, by how far down their tag is; {@link levelled} makes two levels of them. */
const ranks = new WeakMap<DocumentNode, number>();

class PageWriter {
  readonly nodes: DocumentNode[] = [];
  readonly lines: (number | null)[] = [];
  left: number;
  readonly #rules: WritingRules;
  readonly #words = new InlineWriter();
  readonly #lists: OpenList[] = [];
  #marks: readonly Mark[] = [];
  readonly #before: (readonly Mark[])[] = [];
  #role: Role = PARAGRAPH;
  #line: number | null = null;
  #verbatim = 0;
  #superior = 0;

  constructor(rules: WritingRules) {
    this.#rules = rules;
    this.left = rules.mostCharacters;
  }

  get #nextSource(): Source {
    return blockSource(this.#rules.firstIndex + this.nodes.length);
  }

  open(element: Element): boolean {
    if (this.left <= 0) return false;
    const { tagName } = element;
    const why = omissionOf(element);
    if (why !== null) {
      this.#rules.omissions.add(element, why);
      return false;
    }
    if (this.#rules.isBoilerplate(element)) {
      this.#rules.omissions.count('boilerplate');
      this.flush();
      return false;
    }
    if (tagName === 'br') this.#words.lineBreak();
    if (tagName === 'hr') this.flush();
    if (tagName === 'table' && !isLayout(element)) {
      this.flush();
      this.#table(element);
      return false;
    }
    if (tagName === 'dd') this.#definition();
    else if (isBlock(element)) this.#openBlock(element);
    this.#line ??= element.sourceCodeLocation?.startLine ?? null;
    if (tagName === 'pre') this.#verbatim += 1;
    if (tagName === 'sup') this.#superior += 1;
    if (tagName === 'q') this.#words.flow('“', this.#marks);
    const mark = MARKS[tagName];
    this.#before.push(this.#marks);
    if (mark && !this.#marks.includes(mark)) this.#marks = [...this.#marks, mark];
    return true;
  }

  close(element: Element): void {
    const { tagName } = element;
    if (tagName === 'q') this.#words.flow('”', this.#marks);
    this.#marks = this.#before.pop() ?? [];
    if (tagName === 'pre') this.#verbatim -= 1;
    if (tagName === 'sup') this.#superior -= 1;
    // What is defined goes on with its definition; see #definition.
    if (tagName === 'dt') return;
    if (isBlock(element)) this.flush();
    // One without words leaves nothing to what comes after it.
    if (tagName === 'li' || RANKED.test(tagName)) this.#role = PARAGRAPH;
    if (LISTS.has(tagName)) this.#lists.pop();
  }

  text(value: string): void {
    const text = this.#rules.omissions.visible(value, this.#nextSource);
    if (this.#superior > 0) this.#words.flow(raised(text), this.#marks);
    else if (this.#verbatim > 0) this.#words.verbatim(text.replace(/\u00a0/g, ' '), this.#marks);
    else this.#words.flow(text, this.#marks);
  }

  /** Ends the block that was begun, if there is a word in it. */
  flush(): void {
    const words = this.#words.take();
    const role = this.#role;
    const line = this.#line;
    this.#line = null;
    if (!/\S/.test(inlineText(words))) return;
    this.#role = PARAGRAPH;
    this.#add(blockOf(role, words, this.#rules.firstIndex + this.nodes.length), line);
    this.left -= inlineText(words).length;
  }

  #add(node: DocumentNode, line: number | null): void {
    if (this.left <= 0) return;
    this.nodes.push(node);
    this.lines.push(line);
  }

  #openBlock(element: Element): void {
    const { tagName } = element;
    // A paragraph at the start of an item is the item.
    const begins = tagName === 'li' || RANKED.test(tagName);
    if (!this.#words.isEmpty || begins) this.flush();
    if (LISTS.has(tagName)) this.#lists.push(openList(element));
    else if (tagName === 'li') {
      const list = this.#lists.at(-1) ?? openList(element);
      const marker = nextMarker(list, element);
      this.#role = { type: 'item', marker, list, depth: Math.max(1, this.#lists.length) };
    } else if (begins && this.#role.type !== 'item')
      this.#role = { type: 'heading', rank: Number(tagName.charAt(1)) };
    this.#line = element.sourceCodeLocation?.startLine ?? null;
  }

  /** A term and what it means are one paragraph of two lines. */
  #definition(): void {
    this.#words.lineBreak();
  }

  #table(element: Element): void {
    const shape = shapeOf(element);
    if (shape.cut) this.#rules.omissions.count('cells');
    const empty: GridCell = { paragraphs: [], header: false };
    const rows = Array.from({ length: shape.rows }, () =>
      Array.from({ length: shape.columns }, (): GridCell => empty),
    );
    for (const placed of shape.cells) {
      if (this.left <= 0) break;
      const cell: GridCell = {
        paragraphs: this.#cellParagraphs(placed.element),
        header: placed.element.tagName === 'th' && placed.row >= (shape.headerRows ?? 0),
      };
      const length = cell.paragraphs.reduce((sum, one) => sum + inlineText(one).length, 0);
      this.left -= length * placed.rows * placed.columns;
      for (let row = placed.row; row < placed.row + placed.rows; row += 1)
        for (let column = placed.column; column < placed.column + placed.columns; column += 1)
          rows[row]![column] = cell;
    }
    const caption = shape.caption ? this.#cellParagraphs(shape.caption).flat() : [];
    const index = this.#rules.firstIndex + this.nodes.length;
    const node = tableNode({ caption, rows, headerRows: shape.headerRows }, index);
    if (!node) return;
    this.nodes.push(node);
    this.lines.push(element.sourceCodeLocation?.startLine ?? null);
  }

  #cellParagraphs(element: Element): readonly Inlines[] {
    const cell = new CellWriter(this.#rules.omissions, this.#nextSource);
    visit(element, cell);
    cell.flush();
    if (cell.paragraphs.length > 0) return cell.paragraphs;
    // A tick is often a picture; its words are what the cell says.
    const picture = findElement(element, ({ tagName }) => tagName === 'img');
    const words = picture ? (attribute(picture, 'alt') ?? '').trim() : '';
    return words === '' ? [] : [[{ type: 'text', text: words, marks: [] }]];
  }
}

function blockOf(role: Role, words: Inlines, index: number): DocumentNode {
  const source = blockSource(index);
  const text = inlineText(words).slice(0, 200);
  if (role.type === 'item') {
    const own = role.list.kind === 'none' || role.list.kind === 'bullet' ? markerOf(text) : null;
    const { fresh } = role.list;
    role.list.fresh = false;
    const isNumbered = own?.style === 'ordered';
    return {
      type: 'item',
      style: isNumbered || !['bullet', 'none'].includes(role.list.kind) ? 'ordered' : 'bullet',
      level: role.depth === 1 ? 1 : role.depth === 2 ? 2 : 3,
      marker: isNumbered ? own.text : role.marker,
      restart: fresh,
      text: isNumbered ? withoutStart(words, text.length - own.rest.length) : words,
      source,
    };
  }
  if (role.type === 'paragraph') return { type: 'paragraph', ...numberedParagraph(words), source };
  const node: DocumentNode = {
    type: 'heading',
    level: 1,
    ...numberedHeading(words),
    anchor: `text_${index}`,
    pageBreakBefore: false,
    source,
  };
  ranks.set(node, role.rank);
  return node;
}

/**
 * Six ranks of headings as two levels: the highest is that of the sections, and the page's one title
 * above them does not count.
 */
function levelled(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const used = nodes.flatMap((node) => ranks.get(node) ?? []).sort((a, b) => a - b);
  const isTitle = used.length > 1 && used[0] !== used[1];
  const sections = isTitle ? used[1]! : (used[0] ?? 1);
  return nodes.map((node) =>
    node.type === 'heading' && (ranks.get(node) ?? 1) > sections ? { ...node, level: 2 } : node,
  );
}
