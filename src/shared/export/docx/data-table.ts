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
import { mayRowSplit } from '#shared/export/row-height.ts';
import { twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import { bookmarkedRuns, inlineRuns, textRuns, type Writing } from './runs.ts';
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
            children: bookmarkedRuns(node.caption, target, bookmarkId, writing),
          }),
        ];
  const rows = [
    ...(headed
      ? [
          headerRow(node.columns, widths, writing, (column) =>
            textRuns(node.columns[column]?.heading ?? '', writing),
          ),
        ]
      : []),
    ...node.rows.map((row) => dataRow(row, node, widths, writing)),
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

export const dataRow = (
  cells: readonly Cell[],
  node: DataTable,
  widths: readonly number[],
  writing: Writing,
): TableRow =>
  rowOf(node, cells, widths, writing, (index) => {
    const cell = cells[index];
    const paragraphs = cell === undefined || cell.paragraphs.length === 0 ? [[]] : cell.paragraphs;
    return paragraphs.map((inlines, at) =>
      cellParagraph(
        node.columns[index],
        at === paragraphs.length - 1,
        inlineRuns(inlines, writing, cell?.header === true ? { bold: true } : {}),
        writing,
      ),
    );
  });

/** A row with the content of each cell as `paragraphs`; `cells` decide whether it may split. */
export const rowOf = (
  node: DataTable,
  cells: readonly Cell[],
  widths: readonly number[],
  writing: Writing,
  paragraphs: (column: number) => readonly Paragraph[],
): TableRow =>
  new TableRow({
    cantSplit: !mayRowSplit(node, cells, writing.page),
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
  isLast: boolean,
  children: readonly XmlComponent[],
  writing: Writing,
): Paragraph =>
  paragraph(writing, {
    style: 'TableText',
    ...alignment(column?.align ?? 'start'),
    ...(isLast ? { spacing: { after: 0 } } : {}),
    children,
  });
