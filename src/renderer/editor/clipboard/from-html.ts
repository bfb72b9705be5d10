import type { Block, RichText } from '#shared/agreement/rich-text.ts';
import { canonical, RunList } from '../canonical.ts';
import type { ItemLevel, ItemStyle } from '../nodes/item-node.ts';
import { BLOCKS, cellsOf, DROPPED, hasColumns, isPicture } from './html-elements.ts';
import { isHidden, PLAIN, styleWithin, type Style } from './html-style.ts';
import { omissionOf, type Omission } from './html-omissions.ts';
import { markerOf } from './list-marker.ts';
import { raised } from './raised-text.ts';

export interface HtmlText {
  readonly body: RichText;
  /** What the markup shows and the text does not have. */
  readonly omissions: ReadonlySet<Omission>;
  /** How many tables have become lines. */
  readonly tables: number;
}

/**
 * HTML from the clipboard as our own text: paragraphs, list items, bold, italic and underline; a table
 * is one paragraph, with a line for each row. Nothing else survives: the markup is parsed into an inert document
 * (no script runs, nothing is loaded), read, and thrown away; only words are carried over.
 */
export function richTextFromHtml(html: string): HtmlText {
  const reader = new HtmlReader();
  reader.read(inertDocument(html).body);
  const body = canonical(reader.finish());
  return { body, omissions: reader.omissions, tables: reader.tables };
}

interface MarkupPolicy {
  createHTML(markup: string): string;
}

/** Under Trusted Types a parser takes only marked strings; parsing alone executes nothing. */
const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy;
    };
  }
).trustedTypes?.createPolicy('sla-clipboard', { createHTML: (markup) => markup });

const inertDocument = (html: string): Document =>
  new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

/** Chromium's parser itself nests no deeper than 512; only another parser could exhaust the stack. */
const MAX_DEPTH = 512;

interface ListContext {
  readonly style: ItemStyle;
  readonly depth: number;
}

type Shape = { type: 'paragraph' } | { type: 'item'; style: ItemStyle; level: ItemLevel };

class HtmlReader {
  readonly omissions = new Set<Omission>();
  tables = 0;
  readonly #blocks: Block[] = [];
  #runs = new RunList();
  #shape: Shape = { type: 'paragraph' };
  /** True within a list item or a table, which is one block: its next line is a line break. */
  #insideBlock = false;
  #pendingBreak = false;
  #insideTable = false;
  /** True within a row of a table, which is one line whatever its cells hold. */
  #insideRow = false;
  /** Cells that have begun since the last words. */
  #pendingCells = 0;

  read(root: Node): void {
    this.#children(root, PLAIN, null, 0);
  }

  finish(): Block[] {
    this.#endBlock();
    return this.#blocks;
  }

  #children(node: Node, style: Style, list: ListContext | null, depth: number): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? '', style);
      else if (child.nodeType === 1) this.#element(child as HTMLElement, style, list, depth + 1);
    }
  }

  #element(element: HTMLElement, style: Style, list: ListContext | null, depth: number): void {
    // `localName` and `nodeType` above come from the prototype and cannot be clobbered by named
    // form controls, as forms are never entered.
    const name = element.localName;
    if (isHidden(element) || depth > MAX_DEPTH) return;
    if (isPicture(element)) this.omissions.add('pictures');
    if (DROPPED.has(name)) return;
    const omission = omissionOf(element);
    if (omission !== null) {
      if ((element.textContent ?? '').trim() !== '') this.omissions.add(omission);
      return;
    }
    if (name === 'br') {
      this.#lineBreak();
      return;
    }
    const inner = styleWithin(element, style);
    if (this.#insideRow) {
      this.#withinRow(element, inner, depth);
      return;
    }
    if (name === 'table' && hasColumns(element)) {
      this.#table(element, inner, depth);
      return;
    }
    if (name === 'tr' && (this.#insideTable || cellsOf(element).length > 1)) {
      this.#row(element, inner, depth);
      return;
    }
    if (name === 'ul' || name === 'ol') {
      const wasInside = this.#insideBlock;
      this.#endBlock();
      this.#children(
        element,
        inner,
        { style: name === 'ol' ? 'ordered' : 'bullet', depth: (list?.depth ?? 0) + 1 },
        depth,
      );
      this.#endBlock();
      this.#insideBlock = wasInside;
      return;
    }
    if (name === 'li') {
      this.#endBlock();
      this.#insideBlock = true;
      this.#shape = itemShape(list?.style ?? 'bullet', list?.depth ?? 1);
      this.#children(element, inner, list, depth);
      this.#insideBlock = false;
      this.#endBlock();
      return;
    }
    if (!BLOCKS.has(name)) {
      this.#children(element, inner, list, depth);
      return;
    }
    this.#line();
    const word = wordListLevel(element);
    if (word) this.#readWordItem(element, inner, word, depth);
    else this.#children(element, inner, list, depth);
    this.#line();
  }

  /** A table as one paragraph, or as lines of the item that it stands in. */
  #table(table: HTMLElement, style: Style, depth: number): void {
    this.tables += 1;
    const wasInside = this.#insideBlock;
    this.#line();
    this.#insideBlock = true;
    this.#insideTable = true;
    this.#children(table, style, null, depth);
    this.#insideTable = false;
    this.#insideBlock = wasInside;
    this.#line();
  }

  /** A row of a table as a line, its cells parted by bars: a cell says nothing without its row. */
  #row(row: HTMLElement, style: Style, depth: number): void {
    this.#line();
    const [before, hasBreak] = [this.#runs, this.#pendingBreak];
    this.#runs = new RunList();
    this.#pendingBreak = false;
    this.#insideRow = true;
    cellsOf(row).forEach((cell, index) => {
      if (index > 0) this.#pendingCells += 1;
      this.#children(cell, styleWithin(cell, style), null, depth + 1);
    });
    this.#pendingCells = 0;
    this.#insideRow = false;
    const line = trimEnd(this.#runs.all);
    this.#runs = before;
    this.#pendingBreak = hasBreak;
    if (line.length > 0) this.#breakLine();
    addRuns(this.#runs, line);
    this.#line();
  }

  /** What begins a line elsewhere is parted by a space within a row. */
  #withinRow(element: HTMLElement, inner: Style, depth: number): void {
    if (/mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')) return;
    const isBlock = BLOCKS.has(element.localName) || element.localName === 'td';
    if (isBlock) this.#text(' ', inner);
    this.#children(element, inner, null, depth);
    if (isBlock) this.#text(' ', inner);
  }

  /** A list item as Word writes it: a paragraph whose marker is text, in a span to be ignored. */
  #readWordItem(element: HTMLElement, style: Style, level: number, depth: number): void {
    let marker = '';
    for (const span of element.querySelectorAll('span')) {
      if (!/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')) continue;
      marker += span.textContent ?? '';
      span.remove();
    }
    const typed = markerOf(`${marker.trim()} x`);
    this.#shape = itemShape(typed?.style ?? (marker.trim() === '' ? 'ordered' : 'bullet'), level);
    this.#children(element, style, null, depth);
    this.#endBlock();
  }

  #text(text: string, style: Style): void {
    const shown = raised(text, style.position);
    const words = style.preformatted
      ? shown.replace(/\t/g, ' ')
      : shown.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '') return;
    const before = this.#lastCharacter();
    const trimmed =
      !style.preformatted && (before === '' || before === ' ' || before === '\n')
        ? words.replace(/^ /, '')
        : words;
    const isAtStartOfCell = this.#pendingCells > 0 || (this.#insideRow && before === '');
    // Word fills an empty cell with a space that does not break.
    if (trimmed === '' || (isAtStartOfCell && trimmed.trim() === '')) return;
    if (this.#pendingCells > 0) {
      const bars = ' |'.repeat(this.#pendingCells);
      this.#pendingCells = 0;
      this.#trimLine();
      this.#runs.addText(this.#runs.all.length === 0 ? `${bars.trimStart()} ` : `${bars} `, []);
      this.#runs.addText(trimmed.replace(/^ /, ''), [...style.marks]);
      return;
    }
    this.#breakLine();
    this.#runs.addText(trimmed, [...style.marks]);
  }

  #breakLine(): void {
    if (this.#pendingBreak) this.#runs.addLineBreak();
    this.#pendingBreak = false;
  }

  #lastCharacter(): string {
    if (this.#pendingBreak) return '\n';
    const last = this.#runs.all.at(-1);
    return last?.type === 'text' ? last.text.slice(-1) : '';
  }

  /** The end of a line: a new paragraph, but a line break within a list item or a table. */
  #line(): void {
    if (!this.#insideBlock) this.#endBlock();
    else if (this.#runs.all.length > 0) this.#pendingBreak = true;
  }

  #lineBreak(): void {
    if (this.#insideRow) this.#text(' ', PLAIN);
    else if (this.#runs.all.length > 0) this.#runs.addLineBreak();
  }

  /** Takes the space off the end of what a line has so far. */
  #trimLine(): void {
    const kept = trimEnd(this.#runs.all);
    this.#runs = new RunList();
    addRuns(this.#runs, kept);
  }

  #endBlock(): void {
    const runs = trimEnd(this.#runs.all);
    if (runs.length > 0) this.#blocks.push({ ...this.#shape, runs });
    this.#runs = new RunList();
    this.#pendingBreak = false;
    if (!this.#insideBlock) this.#shape = { type: 'paragraph' };
  }
}

function addRuns(list: RunList, runs: Block['runs']): void {
  for (const run of runs) if (run.type === 'text') list.addText(run.text, run.marks);
}

const itemShape = (style: ItemStyle, depth: number): Shape => ({
  type: 'item',
  style,
  level: depth >= 3 ? 3 : depth === 2 ? 2 : 1,
});

/** Without white space at the end; Word fills an empty line with a space that does not break. */
function trimEnd(runs: Block['runs']): Block['runs'] {
  const last = runs.at(-1);
  if (last?.type !== 'text') return runs;
  const text = last.text.replace(/[ \n\u00a0]+$/, '');
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

function wordListLevel(element: HTMLElement): number | null {
  const level = /mso-list:[^;]*\blevel([1-9])/i.exec(element.getAttribute('style') ?? '');
  return level ? Number(level[1]) : null;
}
