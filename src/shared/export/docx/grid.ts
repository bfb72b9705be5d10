import { BorderStyle, Table, TableLayoutType, WidthType, type TableRow } from 'docx';
import type { Writing } from './runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** No rule on any side of a table or cell. */
const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** A table without rules that only aligns its content: facts and signatures. Widths in twips. */
export const grid = (
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  writing: Writing,
): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  });
