import { MarkSchema, type Block, type Mark, type RichText } from '#shared/agreement/rich-text.ts';
import { canonical, RunList } from '../canonical.ts';
import type { ItemLevel, ItemStyle } from '../nodes/item-node.ts';
import { markerOf } from './list-marker.ts';

/**
 * HTML from the clipboard as our own text: paragraphs, list items, bold, italic and underline.
 * Nothing else survives: the markup is parsed into an inert document (no script runs, nothing is
 * loaded), read, and thrown away; only words are carried over.
 */
export function richTextFromHtml(html: string): RichText {
  const reader = new HtmlReader();
  reader.read(inertDocument(html).body);
  return canonical(reader.finish());
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

interface Style {
  readonly marks: ReadonlySet<Mark>;
  readonly preformatted: boolean;
}

interface ListContext {
  readonly style: ItemStyle;
  readonly depth: number;
}

type Shape = { type: 'paragraph' } | { type: 'item'; style: ItemStyle; level: ItemLevel };

class HtmlReader {
  readonly #blocks: Block[] = [];
  #runs = new RunList();
  #shape: Shape = { type: 'paragraph' };
  /** True while the list item that is being read already has words: its next line is a line break. */
  #insideItem = false;
  #pendingBreak = false;

  read(root: Node): void {
    this.#children(root, { marks: new Set(), preformatted: false }, null, 0);
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
    if (name === 'br') {
      this.#lineBreak();
      return;
    }
    const inner = styleWithin(element, style);
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
    if (name === 'td' || name === 'th') {
      this.#children(element, inner, null, depth);
      this.#text(' ', style);
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
    const words = style.preformatted
      ? text.replace(/\t/g, ' ')
      : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '') return;
    const before = this.#lastCharacter();
    const trimmed =
      !style.preformatted && (before === '' || before === ' ' || before === '\n')
        ? words.replace(/^ /, '')
        : words;
    if (trimmed === '') return;
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
    if (this.#runs.all.length > 0) this.#runs.addLineBreak();
  }

  #endBlock(): void {
    const runs = trimEnd(this.#runs.all);
    if (runs.length > 0) this.#blocks.push({ ...this.#shape, runs });
    this.#runs = new RunList();
    this.#pendingBreak = false;
    if (!this.#insideItem) this.#shape = { type: 'paragraph' };
  }
}

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

function isHidden(element: HTMLElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

const MARK_OF_ELEMENT: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
};

function styleWithin(element: HTMLElement, outer: Style): Style {
  const declared = declarations(element.getAttribute('style') ?? '');
  const marks = new Set(outer.marks);
  const own = MARK_OF_ELEMENT[element.localName];
  if (own) marks.add(own);
  for (const mark of MarkSchema.options) {
    const wanted = declaredMark(mark, declared);
    if (wanted === true) marks.add(mark);
    else if (wanted === false) marks.delete(mark);
  }
  const space = declared.get('white-space');
  return {
    marks,
    preformatted:
      space === undefined
        ? outer.preformatted || element.localName === 'pre'
        : /^(?:pre|break-spaces)/.test(space) && element.localName !== 'body',
  };
}

/** Read from the text of the attribute: a parsed style would apply nothing, but costs far more. */
const declarations = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style
      .slice(0, 2_000)
      .split(';')
      .map((declaration) => declaration.split(':'))
      .flatMap(([name, value]) =>
        name !== undefined && value !== undefined
          ? [[name.trim().toLowerCase(), value.trim().toLowerCase()] as const]
          : [],
      ),
  );

function declaredMark(mark: Mark, declared: ReadonlyMap<string, string>): boolean | null {
  if (mark === 'bold') {
    const weight = declared.get('font-weight');
    if (weight === undefined) return null;
    if (/^\d+/.test(weight)) return Number.parseInt(weight, 10) >= 600;
    return weight.startsWith('bold') ? true : weight.startsWith('normal') ? false : null;
  }
  if (mark === 'italic') {
    const font = declared.get('font-style');
    if (font === undefined) return null;
    return /^(?:italic|oblique)/.test(font);
  }
  const decoration = declared.get('text-decoration-line') ?? declared.get('text-decoration');
  return decoration?.includes('underline') ? true : null;
}

function wordListLevel(element: HTMLElement): number | null {
  const level = /mso-list:[^;]*\blevel([1-9])/i.exec(element.getAttribute('style') ?? '');
  return level ? Number(level[1]) : null;
}
