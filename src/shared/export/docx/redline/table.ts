import type { FileChild, Paragraph, TableRow } from 'docx';
import type { Cell, Table } from '#shared/document/document.ts';
import { cellOn } from '#shared/document/redline-sides.ts';
import type { RedlineCell, RedlineParagraph, RedlineTable } from '#shared/document/redline.ts';
import {
  cellLook,
  cellParagraph,
  columnWidths,
  dataRow,
  headerRow,
  rowOf,
  rowPaging,
  tableOfRows,
  type RowPaging,
} from '#shared/export/docx/data-table.ts';
import { rowBreaks } from '#shared/export/row-breaks.ts';
import { paragraph } from '#shared/export/docx/paragraph.ts';
import { inlineRuns } from '#shared/export/docx/runs.ts';
import { bookmarkedPieceRuns, pieceRuns, type BothWritings } from './pieces.ts';
import type { TrackedChange } from './tracking.ts';

/** A table on both sides: rows that come and go, and words that change in its cells. */
export function tableWithChanges(
  node: RedlineTable,
  base: Table,
  target: Table,
  bookmarkId: number,
  writings: BothWritings,
): readonly FileChild[] {
  const { target: writing, tracking } = writings;
  const widths = columnWidths(
    node.columns.map((column) => column.target.weight),
    writing.page,
  );
  const headed = target.columns.some(({ heading }) => heading !== '');
  const bookmark = writing.targets.get(target.anchor);
  const caption =
    node.caption.length === 0 || bookmark === undefined
      ? []
      : [
          ofSides(
            paragraph(writing, {
              style: 'Caption',
              children: bookmarkedPieceRuns(node.caption, bookmark, bookmarkId, writings),
            }),
            { base: base.caption.length > 0, target: target.caption.length > 0 },
            writings,
          ),
        ];
  const breaks = rowBreaks(
    target,
    node.rows.map((row) => (row.change === 'both' ? cellsOn(row.cells) : row.whole)),
    writing.page,
  );
  const rows: readonly TableRow[] = node.rows.map((row, at) => {
    const paging = rowPaging(breaks, at);
    if (row.change === 'both')
      return rowOf(target, widths, paging, (column) =>
        cellWithChanges(row.cells[column], target.columns[column], paging, writings),
      );
    const side = row.change === 'deleted' ? writings.base : writing;
    return tracking.whole(row.change, [dataRow(row.whole, target, widths, paging, side)])[0]!;
  });
  const header = headed
    ? [
        headerRow(
          node.columns.map((column) => column.target),
          widths,
          writing,
          (column) => pieceRuns(node.columns[column]?.heading ?? [], writings),
        ),
      ]
    : [];
  return [...caption, ...tableOfRows([...header, ...rows], { widths, headed }, writing)];
}

/** A paragraph that one side may not have at all. */
const ofSides = (
  one: Paragraph,
  on: { readonly base: boolean; readonly target: boolean },
  { tracking }: BothWritings,
): Paragraph => (on.base && on.target ? one : tracking.end(on.base ? 'deleted' : 'inserted', one));

/** The cells of the target, by which pages break. */
const cellsOn = (cells: readonly RedlineCell[]): readonly Cell[] =>
  cells.map((cell) => cellOn(cell, 'target'));

function cellWithChanges(
  cell: RedlineCell | undefined,
  column: Table['columns'][number] | undefined,
  { keepNext }: RowPaging,
  writings: BothWritings,
): readonly Paragraph[] {
  const paragraphs: readonly RedlineParagraph[] = cell?.paragraphs ?? [];
  if (paragraphs.length === 0)
    return [cellParagraph(column, { isLast: true, keepNext }, [], writings.target)];
  const ends = endsOf(paragraphs);
  return paragraphs.map((one, at) => {
    const look = cellLook(cell?.target, { isFirst: isFirstOnItsSide(paragraphs, at) });
    const runs =
      one.change === 'both'
        ? pieceRuns(one.pieces, writings, look)
        : writings.tracking.runs(
            one.change,
            inlineRuns(one.whole, one.change === 'deleted' ? writings.base : writings.target, look),
          );
    const isLast = at === paragraphs.length - 1;
    const made = cellParagraph(column, { isLast, keepNext }, runs, writings.target);
    const end = ends[at] ?? null;
    return end === null ? made : writings.tracking.end(end, made);
  });
}

/** One that both sides have counts on the target's. */
function isFirstOnItsSide(paragraphs: readonly RedlineParagraph[], at: number): boolean {
  const side = paragraphs[at]?.change === 'deleted' ? 'deleted' : 'inserted';
  return !paragraphs.slice(0, at).some(({ change }) => change === 'both' || change === side);
}

/**
 * Which change the end of each paragraph belongs to. The end of a cell stays, so a paragraph that is
 * inserted or deleted last comes and goes with the end of the paragraph before it, as if one had
 * pressed Enter there.
 */
export function endsOf(paragraphs: readonly RedlineParagraph[]): readonly (TrackedChange | null)[] {
  const own = paragraphs.map(({ change }) => (change === 'both' ? null : change));
  const lastKept = own.lastIndexOf(null);
  return own.map((end, at) => (at < lastKept ? end : (own[at + 1] ?? null)));
}
