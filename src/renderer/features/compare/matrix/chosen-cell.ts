import {
  rowsOf,
  type Cell,
  type Matrix,
  type MatrixSubject,
  type Row,
} from '#shared/compare/cell.ts';

/** One cell of a matrix by its names: it stays the same while the matrix is reckoned anew. */
export interface ChosenCell {
  /** The row's id. */
  readonly row: string;
  /** The subject's id. */
  readonly subject: string;
}

export interface Found {
  readonly row: Row;
  readonly cell: Cell;
  readonly subject: MatrixSubject;
}

export const isSame = (a: ChosenCell | null, b: ChosenCell | null): boolean =>
  a?.row === b?.row && a?.subject === b?.subject;

/** Null where the matrix has no such cell any more. */
export function findCell(matrix: Matrix, chosen: ChosenCell | null): Found | null {
  if (chosen === null) return null;
  const row = rowsOf(matrix).find(({ id }) => id === chosen.row);
  const cell = row?.cells.find(({ subject }) => subject === chosen.subject);
  const subject = matrix.subjects.find(({ id }) => id === chosen.subject);
  return row && cell && subject ? { row, cell, subject } : null;
}

/** Whether a correction of a path is one of what a cell shows. */
export const isAbout = (found: Pick<Found, 'row' | 'cell'>, path: string): boolean =>
  path === found.cell.path || (found.row.traits.isOfSteps && path.startsWith('credits/'));

/** Where a key leads from a cell; the same cell at the edge, null where the key leads nowhere. */
export function stepFrom(
  chosen: ChosenCell,
  key: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  rows: readonly string[],
  subjects: readonly string[],
): ChosenCell | null {
  const [down, across] = [rows.indexOf(chosen.row), subjects.indexOf(chosen.subject)];
  const isFar = key.ctrlKey || key.metaKey;
  const to = (row: number, column: number): ChosenCell => ({
    row: rows[Math.min(rows.length - 1, Math.max(0, row))] ?? chosen.row,
    subject: subjects[Math.min(subjects.length - 1, Math.max(0, column))] ?? chosen.subject,
  });
  switch (key.key) {
    case 'ArrowDown':
      return to(isFar ? rows.length : down + 1, across);
    case 'ArrowUp':
      return to(isFar ? 0 : down - 1, across);
    case 'ArrowRight':
      return to(down, isFar ? subjects.length : across + 1);
    case 'ArrowLeft':
      return to(down, isFar ? 0 : across - 1);
    case 'Home':
      return to(isFar ? 0 : down, 0);
    case 'End':
      return to(isFar ? rows.length : down, subjects.length);
    case 'PageDown':
      return to(down + PAGE, across);
    case 'PageUp':
      return to(down - PAGE, across);
    default:
      return null;
  }
}

const PAGE = 8;
