import type { Table } from '#shared/document/document.ts';
import { rowBreaks } from '#shared/export/row-breaks.ts';
import { lettersPerLine } from '#shared/export/row-height.ts';
import { piecesOf, typstInlines, type Conversion } from './inlines.ts';
import type { TypstTable } from './typst-data.ts';

export function typstTable(
  table: Table,
  anchor: string | null,
  conversion: Conversion,
): TypstTable {
  const weights = table.columns.map((column) => column.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const longest = weights.map((weight) =>
    Math.floor(lettersPerLine(weight / total, conversion.page)),
  );
  const breaks = rowBreaks(table, table.rows, conversion.page);
  return {
    type: 'table',
    anchor,
    caption: typstInlines(table.caption, conversion),
    columns: table.columns.map((column, index) => ({
      heading: piecesOf(conversion.printed(column.heading), longest[index]),
      align: column.align,
      weight: column.weight,
    })),
    rows: table.rows.map((row, at) => ({
      ...breaks[at]!,
      cells: row.map((cell, index) => ({
        header: cell.header,
        paragraphs: cell.paragraphs.map((text) => typstInlines(text, conversion, longest[index])),
        place: conversion.mark(cell.source),
      })),
    })),
    place: conversion.mark(table.source),
  };
}
