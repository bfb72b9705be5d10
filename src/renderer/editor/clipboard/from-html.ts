import type { Block, RichText } from '#shared/agreement/rich-text.ts';
import { canonical, RunList } from '../canonical.ts';
import type { ItemLevel, ItemStyle } from '../nodes/item-node.ts';
import { isHidden, PLAIN, styleWithin, type Style } from './html-style.ts';
import { omissionOf, type Omission } from './html-omissions.ts';
import { markerOf } from './list-marker.ts';
import { raised } from './raised-text.ts';

export interface HtmlText {
  readonly body: RichText;
  /** What the markup shows and the text does not have. */
  readonly omissions: ReadonlySet<Omission>;
}

/**
 * HTML from the clipboard as our own text: paragraphs, list items, bold, italic and underline; a row
 * of a table is one paragraph. Nothing else survives: the markup is parsed into an inert document
 * (no script runs, nothing is loaded), read, and thrown away; only words are carried over.
 */
export function richTextFromHtml(html: string): HtmlText {
  const reader = new HtmlReader();
  reader.read(inertDocument(html).body);
  return { body: canonical(reader.finish()), omissions: reader.omissions };
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

/** Elements whose content is not running text. */
const DROPPED = new Set(
  (
    'applet area audio base canvas dialog embed fieldset form frame frameset head iframe img input link ' +
    'map math meta noembed noframes noscript object option param picture plaintext portal script select ' +
    'slot source style svg template textarea title track video xmp'
  ).split(' '),
);

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Chromium's parser itself nests no deeper than 512; only another parser could exhaust the stack. */
const MAX_DEPTH = 512;

interface ListContext {
  readonly style: ItemStyle;
  readonly depth: number;
}

type Shape = { type: 'paragraph' } | { type: 'item'; style: ItemStyle; level: ItemLevel };

class HtmlReader {
  readonly omissions = new Set<Omission>();
  readonly #blocks: Block[] = [];
  #runs = new RunList();
  #shape: Shape = { type: 'paragraph' };
  /** True while the list item that is being read already has words: its next line is a line break. */
  #insideItem = false;
  #pendingBreak = false;
  /** True within a row of several cells, which is one line whatever its cells hold. */
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
    if (DROPPED.has(name) || isHidden(element) || depth > MAX_DEPTH) return;
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
    if (name === 'tr' && cellsOf(element).length > 1) {
      this.#row(element, inner, depth);
      return;
    }
    if (name === 'ul' || name === 'ol') {
      const wasInside = this.#insideItem;
      this.#endBlock();
      this.#children(
        element,
        inner,
        { style: name === 'ol' ? 'ordered' : 'bullet', depth: (list?.depth ?? 0) + 1 },
        depth,
      );
      this.#endBlock();
      this.#insideItem = wasInside;
      return;
    }
    if (name === 'li') {
      this.#endBlock();
      this.#insideItem = true;
      this.#shape = itemShape(list?.style ?? 'bullet', list?.depth ?? 1);
      this.#children(element, inner, list, depth);
      this.#insideItem = false;
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

  /** A row of a table as a line, its cells parted by bars: a cell says nothing without its row. */
  #row(row: HTMLElement, style: Style, depth: number): void {
    this.#line();
    this.#insideRow = true;
    cellsOf(row).forEach((cell, index) => {
      if (index > 0) this.#pendingCells += 1;
      this.#children(cell, styleWithin(cell, style), null, depth + 1);
    });
    this.#pendingCells = 0;
    this.#insideRow = false;
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
    if (trimmed === '' || (this.#pendingCells > 0 && trimmed.trim() === '')) return;
    if (this.#pendingCells > 0) {
      const bars = ' |'.repeat(this.#pendingCells);
      this.#pendingCells = 0;
      this.#trimLine();
      this.#runs.addText(this.#runs.all.length === 0 ? `${bars.trimStart()} ` : `${bars} `, []);
      this.#runs.addText(trimmed.replace(/^ /, ''), [...style.marks]);
      return;
    }
    if (this.#pendingBreak) {
      this.#pendingBreak = false;
      this.#runs.addLineBreak();
    }
    this.#runs.addText(trimmed, [...style.marks]);
  }

  #lastCharacter(): string {
    if (this.#pendingBreak) return '\n';
    const last = this.#runs.all.at(-1);
    return last?.type === 'text' ? last.text.slice(-1) : '';
  }

  /** The end of a line: a new paragraph, but a line break within a list item. */
  #line(): void {
    if (!this.#insideItem) this.#endBlock();
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
    for (const run of kept) if (run.type === 'text') this.#runs.addText(run.text, run.marks);
  }

  #endBlock(): void {
    const runs = trimEnd(this.#runs.all);
    if (runs.length > 0) this.#blocks.push({ ...this.#shape, runs });
    this.#runs = new RunList();
    this.#pendingBreak = false;
    if (!this.#insideItem) this.#shape = { type: 'paragraph' };
  }
}

const cellsOf = (row: HTMLElement): readonly HTMLElement[] =>
  [...row.children].filter(
    (child): child is HTMLElement => child.localName === 'td' || child.localName === 'th',
  );

const itemShape = (style: ItemStyle, depth: number): Shape => ({
  type: 'item',
  style,
  level: depth >= 3 ? 3 : depth === 2 ? 2 : 1,
});

function trimEnd(runs: Block['runs']): Block['runs'] {
  const last = runs.at(-1);
  if (last?.type !== 'text') return runs;
  const text = last.text.replace(/[ \n]+$/, '');
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

function wordListLevel(element: HTMLElement): number | null {
  const level = /mso-list:[^;]*\blevel([1-9])/i.exec(element.getAttribute('style') ?? '');
  return level ? Number(level[1]) : null;
}
