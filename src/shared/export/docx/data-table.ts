import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type Paragraph,
  type XmlComponent,
} from 'docx';
import type { Cell, Table as DataTable } from '#shared/document/document.ts';
import type { PageFormat } from '#shared/export/page-format.ts';
import { rowBreaks, type RowBreak } from '#shared/export/row-breaks.ts';
import { twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import type { RunLook } from './run.ts';
import { captionRuns } from './captions.ts';
import { inlineRuns, textRuns, type Writing } from './runs.ts';
import { TABLE_STYLE } from './table-style.ts';

/** A table of the agreement's data under its caption. `bookmarkId` is unique in the file. */
export function dataTable(
  node: DataTable,
  bookmarkId: number,
  writing: Writing,
): readonly FileChild[] {
  const widths = columnWidths(
    node.columns.map((column) => column.weight),
    writing.page,
  );
  const headed = node.columns.some((column) => column.heading !== '');
  const target = writing.targets.get(node.anchor);
  const caption =
    node.caption.length === 0 || target === undefined
      ? []
      : [
          paragraph(writing, {
            style: 'Caption',
            children: captionRuns(
              node.caption,
              target,
              bookmarkId,
              writing.captions.get(node.anchor),
              writing,
            ),
          }),
        ];
  const breaks = rowBreaks(node, node.rows, writing.page);
  const rows = [
    ...(headed
      ? [
          headerRow(node.columns, widths, writing, (column) =>
            textRuns(node.columns[column]?.heading ?? '', writing),
          ),
        ]
      : []),
    ...node.rows.map((row, at) => dataRow(row, node, widths, rowPaging(breaks, at), writing)),
  ];
  return [...caption, ...tableOfRows(rows, { widths, headed }, writing)];
}

/** Word calls a table without rows damaged. */
export const tableOfRows = (
  rows: readonly TableRow[],
  { widths, headed }: { readonly widths: readonly number[]; readonly headed: boolean },
  writing: Writing,
): readonly Table[] =>
  rows.length === 0
    ? []
    : [
        new Table({
          rows,
          style: TABLE_STYLE,
          columnWidths: widths,
          width: { size: twipsOfMm(writing.page.textWidthMm), type: WidthType.DXA },
          layout: TableLayoutType.FIXED,
          tableLook: {
            firstRow: headed,
            lastRow: false,
            firstColumn: false,
            lastColumn: false,
            noHBand: true,
            noVBand: true,
          },
          ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
        }),
      ];

/** Whole twips in proportion to the weights, which together fill the text's width exactly. */
export function columnWidths(
  weights: readonly number[],
  { textWidthMm }: PageFormat,
): readonly number[] {
  const total = twipsOfMm(textWidthMm);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let share = 0;
  let taken = 0;
  return weights.map((weight) => {
    share += weight / sum;
    const width = Math.round(total * share) - taken;
    taken += width;
    return width;
  });
}

const alignment = (align: 'start' | 'end') =>
  align === 'end' ? { alignment: AlignmentType.END } : {};

export const headerRow = (
  columns: readonly Pick<DataTable['columns'][number], 'align'>[],
  widths: readonly number[],
  writing: Writing,
  heading: (column: number) => readonly XmlComponent[],
): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            paragraph(writing, {
              style: 'TableHeading',
              ...alignment(column.align),
              children: heading(index),
            }),
          ],
        }),
    ),
  });

/** How a row stands on pages: within itself, and with the row that follows. */
export interface RowPaging {
  readonly splits: boolean;
  readonly keepNext: boolean;
}

export const rowPaging = (breaks: readonly RowBreak[], at: number): RowPaging => ({
  splits: breaks[at]!.splits,
  keepNext: breaks[at + 1]?.together === 0,
});

export const dataRow = (
  cells: readonly Cell[],
  node: DataTable,
  widths: readonly number[],
  paging: RowPaging,
  writing: Writing,
): TableRow =>
  rowOf(node, widths, paging, (index) => {
    const cell = cells[index];
    const paragraphs = cell === undefined || cell.paragraphs.length === 0 ? [[]] : cell.paragraphs;
    return paragraphs.map((inlines, at) =>
      cellParagraph(
        node.columns[index],
        { isLast: at === paragraphs.length - 1, keepNext: paging.keepNext },
        inlineRuns(inlines, writing, cellLook(cell, { isFirst: at === 0 })),
        writing,
      ),
    );
  });

/** The name of a row, a header cell's first paragraph, is bold; what is said below it is not. */
export const cellLook = (
  cell: Pick<Cell, 'header'> | undefined,
  { isFirst }: { readonly isFirst: boolean },
): RunLook => (cell?.header === true && isFirst ? { bold: true } : {});

/** A row with the content of each cell as `paragraphs`. */
export const rowOf = (
  node: DataTable,
  widths: readonly number[],
  { splits }: RowPaging,
  paragraphs: (column: number) => readonly Paragraph[],
): TableRow =>
  new TableRow({
    cantSplit: !splits,
    children: node.columns.map(
      (_, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: paragraphs(index),
        }),
    ),
  });

export const cellParagraph = (
  column: Pick<DataTable['columns'][number], 'align'> | undefined,
  { isLast, keepNext }: { readonly isLast: boolean; readonly keepNext: boolean },
  children: readonly XmlComponent[],
  writing: Writing,
): Paragraph =>
  paragraph(writing, {
    style: 'TableText',
    ...alignment(column?.align ?? 'start'),
    ...(isLast ? { spacing: { after: 0 } } : {}),
    ...(keepNext ? { keepNext } : {}),
    children,
  });
