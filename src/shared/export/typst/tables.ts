import type { Cell, Table } from '#shared/document/document.ts';
import { page, table as look } from '#shared/export/appearance.ts';
import { piecesOf, typstInlines, type Conversion } from './inlines.ts';
import type { TypstTable } from './typst-data.ts';

const MM = 72 / 25.4;
/** Mean width of a letter by its font's size, rather too wide than too narrow. */
const LETTER_WIDTH = 0.55;
/** A row that could be taller than this part of the text's height may split. */
const TALLEST_WHOLE_ROW = 0.45;

export function typstTable(
  table: Table,
  anchor: string | null,
  conversion: Conversion,
): TypstTable {
  const weights = table.columns.map((column) => column.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const longest = weights.map((weight) => Math.floor(lettersPerLine(weight / total)));
  const tallest = (page.heightMm - 2 * page.marginMm) * MM * TALLEST_WHOLE_ROW;
  return {
    type: 'table',
    anchor,
    caption: typstInlines(table.caption, conversion),
    columns: table.columns.map((column, index) => ({
      heading: piecesOf(conversion.printed(column.heading), longest[index]),
      align: column.align,
      weight: column.weight,
    })),
    rows: table.rows.map((row) => ({
      splits: row.some((cell, index) => mayBeTall(cell, (weights[index] ?? 1) / total) > tallest),
      cells: row.map((cell, index) => ({
        header: cell.header,
        paragraphs: cell.paragraphs.map((text) => typstInlines(text, conversion, longest[index])),
        place: conversion.mark(cell.source),
      })),
    })),
    place: conversion.mark(table.source),
  };
}

/** Letters that surely fit a line of a column that takes `share` of the table's width. */
function lettersPerLine(share: number): number {
  const width = (page.textWidthMm * share - 2 * look.cell.xMm) * MM;
  return Math.max(4, width / (look.size * LETTER_WIDTH));
}

/** Height in points that the text of a cell may need. */
function mayBeTall(cell: Cell, share: number): number {
  const perLine = lettersPerLine(share);
  return cell.paragraphs.reduce((height, paragraph) => {
    const lines = paragraph
      .map((inline) => inline.text)
      .join('')
      .split('\n')
      .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return height + lines * look.leading + look.between;
  }, 0);
}
