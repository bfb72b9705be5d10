import type { DocumentNode, Inlines, ListItem, Source } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { columnSource } from '#shared/document/text-blocks.ts';
import { tableNode } from '#shared/read/grid-table.ts';
import { numberedHeading, numberedParagraph, withoutStart } from '#shared/read/outline.ts';
import { blockSource, cellSource, type Origin } from '#shared/read/reading.ts';
import { markerOf } from '#shared/read/text/markers.ts';
import { framed, sharedGrid, titleRows, withoutSpacers } from './cells.ts';
import type { Anchor, Draft, Grid, Line } from './draft.ts';
import { headingRule, type HeadingRule } from './headings.ts';
import { clean, type Heard } from './words.ts';

export interface Nodes {
  readonly nodes: readonly DocumentNode[];
  readonly origins: Readonly<Record<Source, Origin>>;
  /** The words of the paragraph in the style for titles; empty for none. */
  readonly title: string;
}

/** Makes the nodes of a document from what was read, and gives each anchor its place. */
export function toNodes(drafts: readonly Draft[], heard: Heard, hasPages: boolean): Nodes {
  const body = unframed(drafts);
  const maker = new NodeMaker(headingRule(body), heard, hasPages);
  for (const draft of body) maker.add(draft);
  return maker.finish();
}

/** Frames around text are taken away, whatever they hold: paragraphs, or tables in their turn. */
const unframed = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft): readonly Draft[] => {
    if (draft.type === 'line') return [draft, ...unframed(draft.after)];
    const grid = withoutSpacers(draft);
    const inside = framed(grid);
    if (inside === null || inside.length === 0) return [grid, ...unframed(draft.after)];
    for (const one of inside) one.anchor.into = null;
    const [first] = inside;
    grid.anchor.into = first?.anchor ?? null;
    return unframed([...inside, ...draft.after]);
  });

class NodeMaker {
  readonly #nodes: DocumentNode[] = [];
  readonly #origins: Record<Source, Origin> = {};
  /** Of blocks that left nothing to show; they are told with the next that does. */
  #waiting: Anchor[] = [];
  #title = '';
  readonly #rule: HeadingRule;
  readonly #heard: Heard;
  readonly #hasPages: boolean;

  constructor(rule: HeadingRule, heard: Heard, hasPages: boolean) {
    this.#rule = rule;
    this.#heard = heard;
    this.#hasPages = hasPages;
  }

  add(draft: Draft): void {
    if (draft.type === 'line') this.#line(draft);
    else this.#grid(draft);
  }

  finish(): Nodes {
    const last = blockSource(Math.max(0, this.#nodes.length - 1));
    for (const anchor of this.#waiting) anchor.source = last;
    return { nodes: this.#nodes, origins: this.#origins, title: this.#title };
  }

  #place(anchor: Anchor, page: number | null): Source {
    const source = blockSource(this.#nodes.length);
    for (const one of [...this.#waiting, anchor]) one.source = source;
    this.#waiting = [];
    if (this.#hasPages) this.#origins[source] = { page: page ?? 1 };
    return source;
  }

  #line(line: Line): void {
    const words = clean(line, this.#heard);
    if (words.length === 0) {
      this.#waiting.push(line.anchor);
      return;
    }
    if (this.#title === '' && line.style.name === 'title') this.#title = inlineText(words);
    const source = this.#place(line.anchor, line.page);
    this.#nodes.push(this.#node(line, words, source));
  }

  #node(line: Line, words: Inlines, source: Source): DocumentNode {
    const { label } = line;
    const level = this.#rule(line);
    const counted =
      label === null || label.bullet || label.text === ''
        ? null
        : { levels: label.counts, label: label.text };
    if (level !== null) {
      const { number, text } = counted ? { number: counted, text: words } : numberedHeading(words);
      return {
        type: 'heading',
        level,
        number,
        text,
        anchor: `text_${this.#nodes.length}`,
        pageBreakBefore: false,
        source,
      };
    }
    if (label !== null && label.text !== '' && !(label.outline && counted))
      return {
        type: 'item',
        style: label.bullet ? 'bullet' : 'ordered',
        level: label.itemLevel,
        marker: label.bullet ? bulletOf(label.text) : label.text,
        restart: label.first,
        text: words,
        source,
      };
    if (counted) return { type: 'paragraph', number: counted, text: words, source };
    const typed = numberedParagraph(words);
    return (
      (typed.number === null ? typedItem(words, source) : null) ?? {
        type: 'paragraph',
        ...typed,
        source,
      }
    );
  }

  #grid(grid: Grid): void {
    const { titles, grid: rest } = titleRows(grid);
    for (const draft of titles.flatMap(({ drafts }) => unframed(drafts))) {
      draft.anchor.into = null;
      this.add(draft);
    }
    const made = sharedGrid(rest, this.#heard);
    const index = this.#nodes.length;
    const node = tableNode(made, index);
    if (node === null) {
      this.#waiting.push(grid.anchor);
      return;
    }
    this.#place(grid.anchor, grid.page);
    this.#nodes.push(node);
    const heads = rest.rows.length - node.rows.length;
    for (const [row, { cells }] of rest.rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell !== null)
          cell.anchor.source ??=
            row < heads
              ? columnSource(blockSource(index), column)
              : cellSource(index, row - heads + 1, column);
  }
}

/** A bullet out of a font that is not known here is a bullet all the same. */
const bulletOf = (label: string): string => (/^[\p{L}\p{Co}]$/u.test(label) ? '•' : label);

/** An item whose marker was typed by hand. */
function typedItem(words: Inlines, source: Source): ListItem | null {
  const start = inlineText(words).slice(0, 80);
  const marker = start.includes('\\') ? null : markerOf(start);
  if (marker === null) return null;
  return {
    type: 'item',
    style: marker.style,
    level: 1,
    marker: marker.text,
    restart: /^\(?[1aAiI][.)]/.test(marker.text),
    text: withoutStart(words, start.length - marker.rest.length),
    source,
  };
}
