import type { DocumentNode, Inlines, Source } from '#shared/document/document.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { textBlocks } from '#shared/document/text-blocks.ts';
import { htmlNodes, readHtml } from '../html/read-html.ts';
import { languageOf } from '../language.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { blockSource, cellSource, documentOf, type Origin, type Reading } from '../reading.ts';
import { cleaned } from '../suspicious-characters.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import { withoutBreakTags } from './break-tags.ts';
import { withoutComponents } from './components.ts';
import { inlinesOf } from './inline.ts';
import { joinedRows } from './joined-rows.ts';
import { prepare } from './lines.ts';
import { withListSigns } from './list-signs.ts';
import { withoutPageSource } from './page-source.ts';
import { partedLines } from './parted-lines.ts';
import { withoutStruckOut } from './struck-out.ts';
import type { TextTable } from './text-table.ts';

/**
 * Reads plain text or Markdown. Both go the same way, because pasted text and text files are full of
 * light markup, and Markdown of plain text. Origins are the lines of the file.
 */
export function readText(
  text: string,
  name: string,
  format: 'text' | 'markdown' = 'text',
  limits: Limits = LIMITS,
): Result<Reading, Problem> {
  if (text.length > limits.characters) return err(tooLong(name, limits));
  if (isHtml(text)) {
    const page = readHtml(text, name, limits);
    if (page.ok) return page;
  }
  const { text: visible, flags } = cleaned(text);
  const { lines: written, title } = prepare(visible);
  const { lines, notes: struck } = withoutStruckOut(withoutBreakTags(withoutPageSource(written)));
  const notes = [
    ...flags.map((message) => ({ kind: 'flagged' as const, message, source: null })),
    ...struck,
  ];
  const nodes: DocumentNode[] = [];
  const origins: Record<Source, Origin> = {};
  for (const block of blocksOf(joinedRows(withListSigns(partedLines(withoutComponents(lines)))))) {
    for (const node of nodesOf(block, nodes.length, limits)) {
      if ('text' in node && inlineText(node.text).trim() === '') continue;
      if ('source' in node) origins[node.source] = { line: block.line };
      nodes.push(node);
    }
  }
  const first = nodes.find((node) => node.type === 'heading');
  const language = languageOf(visible);
  const document = documentOf(nodes, {
    title: title || (first ? inlineText(first.text) : name.replace(/\.[^.]*$/, '')),
    language,
  });
  if (textBlocks(document).every(({ text: words }) => words.trim() === '')) return err(empty(name));
  return ok({ format, document, origins, notes, revisions: [], comments: [] });
}

/** How many of the first lines tell what a text is written in. */
const LOOKED_AT = 2_000;
const HTML_LINE =
  /^<(?:!doctype\s+html|\/?(?:html|head|body|meta|link|title|div|section|article|main|header|footer|nav|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|span|br)\b)/i;

/** Whether most lines of a text begin with a tag: a page that was saved under another name. */
function isHtml(text: string): boolean {
  const lines = text
    .split('\n', LOOKED_AT)
    .map((line) => line.trimStart().slice(0, 40))
    .filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => HTML_LINE.test(line)).length;
  return tagged >= 3 && tagged * 2 > lines.length;
}

function nodesOf(block: Block, index: number, limits: Limits): readonly DocumentNode[] {
  const source = blockSource(index);
  switch (block.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          level: block.level,
          number: outline(block.number),
          text: inlinesOf(block.text),
          anchor: `text_${index}`,
          pageBreakBefore: false,
          source,
        },
      ];
    case 'paragraph':
      return [
        { type: 'paragraph', number: outline(block.number), text: inlinesOf(block.text), source },
      ];
    case 'item':
      return [
        {
          type: 'item',
          style: block.marker.style,
          level: block.level,
          marker: block.marker.text,
          restart: block.restart,
          text: inlinesOf(block.text),
          source,
        },
      ];
    case 'table':
      return [tableNode(block.table, index)];
    case 'html':
      return htmlNodes(block.html, index, limits);
  }
}

const outline = (levels: readonly number[] | null) =>
  levels === null ? null : { levels, label: levels.join('.') };

/** Rows are as wide as the widest; what is missing is empty. */
function tableNode({ header, rows }: TextTable, index: number): DocumentNode {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), header?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    type: 'table',
    anchor: `text_${index}`,
    caption: [],
    columns: columns.map((column) => ({
      heading: inlineText(inlinesOf(header?.[column] ?? '')).replace(/\s*\n\s*/g, ' '),
      align: 'start',
      weight: 1,
    })),
    rows: rows.map((row, at) =>
      columns.map((column) => ({
        paragraphs: paragraphsOf(row[column] ?? ''),
        header: column === 0,
        source: cellSource(index, at + 1, column),
      })),
    ),
    source: blockSource(index),
  };
}

/** A cell's lines are paragraphs; every cell has one at least. */
function paragraphsOf(text: string): readonly Inlines[] {
  const inlines = inlinesOf(text);
  if (!inlineText(inlines).includes('\n')) return [inlines];
  const paragraphs: Inlines[] = [[]];
  for (const inline of inlines)
    for (const [at, part] of inline.text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      const words = part.trim();
      if (words !== '')
        paragraphs[paragraphs.length - 1] = [...paragraphs.at(-1)!, { ...inline, text: words }];
    }
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  return filled.length === 0 ? [[]] : filled;
}

const place = (name: string) => ({ path: '/file', label: name });

const tooLong = (name: string, limits: Limits): Problem => ({
  place: place(name),
  message: `The text is longer than ${limits.characters / 1_000_000} million characters.`,
  remedy: 'Import the part of it that is the SLA.',
});

const empty = (name: string): Problem => ({
  place: place(name),
  message: 'There is no text in this file.',
  remedy: 'Choose the file that holds the words of the SLA.',
});
