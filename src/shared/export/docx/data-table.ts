import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { Cell, Table as DataTable } from '#shared/document/document.ts';
import { page } from '#shared/export/appearance.ts';
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
  const widths = columnWidths(node.columns.map((column) => column.weight));
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
    ...(headed ? [headerRow(node, widths, writing)] : []),
    ...node.rows.map((row) => dataRow(row, node, widths, writing)),
  ];
  // Word calls a table without rows damaged.
  if (rows.length === 0) return caption;
  return [
    ...caption,
    new Table({
      rows,
      style: TABLE_STYLE,
      columnWidths: widths,
      width: { size: twipsOfMm(page.textWidthMm), type: WidthType.DXA },
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
}

/** Whole twips in proportion to the weights, which together fill the text's width exactly. */
export function columnWidths(weights: readonly number[]): readonly number[] {
  const total = twipsOfMm(page.textWidthMm);
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

const headerRow = (node: DataTable, widths: readonly number[], writing: Writing): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: node.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            paragraph(writing, {
              style: 'TableHeading',
              ...alignment(column.align),
              children: textRuns(column.heading, writing),
            }),
          ],
        }),
    ),
  });

const dataRow = (
  cells: readonly Cell[],
  node: DataTable,
  widths: readonly number[],
  writing: Writing,
): TableRow =>
  new TableRow({
    cantSplit: !mayRowSplit(node, cells),
    children: node.columns.map((column, index) => {
      const cell = cells[index];
      const paragraphs =
        cell === undefined || cell.paragraphs.length === 0 ? [[]] : cell.paragraphs;
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: paragraphs.map((inlines, at) =>
          paragraph(writing, {
            style: 'TableText',
            ...alignment(column.align),
            ...(at === paragraphs.length - 1 ? { spacing: { after: 0 } } : {}),
            children: inlineRuns(inlines, writing, cell?.header === true ? { bold: true } : {}),
          }),
        ),
      });
    }),
  });
