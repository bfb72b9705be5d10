import type { Inlines } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { clauseNumberOf, markerOf } from '#shared/read/text/markers.ts';
import { gridText } from '#shared/read/grid-table.ts';
import { brokenWord, type Vocabulary } from './hyphens.ts';
import { joinedLines, paragraphText, type TextParagraph } from './paragraphs.ts';
import type { PageCell, PageTable } from './table-columns.ts';

/** What a file consists of, in reading order, over all its pages. */
export type Part =
  | { readonly type: 'text'; readonly paragraph: TextParagraph }
  | {
      readonly type: 'table';
      readonly table: PageTable;
      readonly caption: Inlines;
      /** Where it begins. */
      readonly firstPage: number;
    };

/** Joins what the end of a column or of a page has cut: paragraphs and tables. */
export function joinedParts(parts: readonly Part[], words: Vocabulary): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text') {
      if (last?.type === 'text' && isCut(last.paragraph, part.paragraph))
        joined[joined.length - 1] = {
          type: 'text',
          paragraph: together(last.paragraph, part.paragraph, words),
        };
      else joined.push(part);
      continue;
    }
    if (last?.type === 'table' && goesOn(last.table, part.table)) {
      joined[joined.length - 1] = { ...last, table: continued(last.table, part.table) };
      continue;
    }
    const caption = last?.type === 'text' && isCaption(last.paragraph) ? last.paragraph : null;
    if (caption) joined.pop();
    joined.push({ ...part, caption: caption?.text ?? part.caption });
  }
  return joined;
}

/** "Table 2: Service credits" right above a table. */
const isCaption = (paragraph: TextParagraph): boolean =>
  paragraph.lines.length <= 2 &&
  /^(?:table|tabelle|tableau|tabella|tabla)\s\S{1,8}(?:\s?[:.–—-]|\s|$)/i.test(
    paragraphText(paragraph),
  );

/** The end of one flow and the beginning of another are one paragraph where the sentence goes on. */
function isCut(last: TextParagraph, next: TextParagraph): boolean {
  if (!last.isLast || !next.isFirst || Math.abs(last.size - next.size) > last.size * 0.06)
    return false;
  const [before, after] = [paragraphText(last).trimEnd(), paragraphText(next)];
  if (markerOf(after) !== null || clauseNumberOf(after) !== null || last.bold !== next.bold)
    return false;
  if (/[.:;!?]["”’)]?$/.test(before)) return false;
  return /^[\p{Ll}(]/u.test(after) || (last.isFull && before.length > 40);
}

function together(last: TextParagraph, next: TextParagraph, words: Vocabulary): TextParagraph {
  const lines = [...last.lines, ...next.lines];
  const isBroken = brokenWord(last.lines.at(-1)!.text, next.lines[0]!.text) !== null;
  return {
    ...last,
    lines,
    text: isBroken
      ? joinedLines(lines, words)
      : [...last.text, { type: 'text', text: ' ', marks: [] }, ...next.text],
    isFull: next.isFull,
    isLast: next.isLast,
  };
}

const SAME_PLACE = 6;

/** A table at the top of a page with the columns of the one before it. */
function goesOn(last: PageTable, next: PageTable): boolean {
  const isBeside = next.page === last.page && next.left >= last.right && next.top < last.bottom;
  if (next.page === last.page && !isBeside) return false;
  if (last.spans.length !== next.spans.length || last.isRuled !== next.isRuled) return false;
  const isSame = last.spans.every(
    ({ left }, column) =>
      Math.abs(left - last.left - next.spans[column]!.left + next.left) <= SAME_PLACE,
  );
  return isSame || sameRow(last.rows[0] ?? [], next.rows[0] ?? []);
}

const cellText = ({ paragraphs }: PageCell): string =>
  gridText({ paragraphs, header: false }).replace(/\s+/g, ' ').trim();

const sameRow = (a: readonly PageCell[], b: readonly PageCell[]): boolean =>
  a.length === b.length &&
  a.some((cell) => cellText(cell) !== '') &&
  a.every((cell, index) => cellText(cell) === cellText(b[index]!));

/** Header rows that the next page repeats stand only once. */
function continued(last: PageTable, next: PageTable): PageTable {
  let repeated = 0;
  while (
    repeated < Math.min(2, last.rows.length, next.rows.length) &&
    sameRow(last.rows[repeated]!, next.rows[repeated]!)
  )
    repeated += 1;
  const rows = next.rows.slice(repeated);
  const [rest, ...others] = rows;
  const row = last.rows.at(-1);
  const joined =
    rest && row && isRestOfRow(rest)
      ? [
          ...last.rows.slice(0, -1),
          row.map((cell, index) => extended(cell, rest[index]!)),
          ...others,
        ]
      : [...last.rows, ...rows];
  const { page, left, right, top, bottom } = next;
  return { ...last, page, left, right, top, bottom, rows: joined };
}

/** A row that a page has cut goes on without its name, and not with the beginning of a sentence. */
const isRestOfRow = (row: readonly PageCell[]): boolean =>
  row.every((cell, column) => {
    const text = cellText(cell);
    return column === 0 ? text === '' : text === '' || /^\p{Ll}/u.test(text);
  });

const extended = (cell: PageCell, rest: PageCell): PageCell => ({
  paragraphs: [...cell.paragraphs, ...rest.paragraphs],
});

export const partText = (part: Part): string =>
  part.type === 'text'
    ? paragraphText(part.paragraph)
    : `${inlineText(part.caption)} ${part.table.rows.flat().map(cellText).join(' ')}`;
