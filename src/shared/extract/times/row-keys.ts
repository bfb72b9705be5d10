import type { Passage } from '../sla-text.ts';
import { isSeverityName, isTime } from './cell-kind.ts';

// What names a row of a table that lost its lines.

/** "2 - Team down", "3. One person": a rank and the name of the case that it has. */
const RANKED_NAME = /^[1-9]\s?[-–—.:)]\s?\p{Lu}[^.!?]{2,40}$/u;

export const isKey = (cell: Passage): boolean =>
  isSeverityName(cell) || (RANKED_NAME.test(cell.text) && !isTime(cell));

const scaleOf = ({ text }: Passage): string =>
  /^(\p{L}*[\s-]?)\d/u.exec(text.trim())?.[1]?.toLowerCase() ?? '';

/** Whether a cell names a further severity on the scale of the one before. */
export function beginsRow(
  cell: Passage,
  before: Passage | undefined,
  names: ReadonlySet<string>,
): boolean {
  if (cell.kind === 'item' || !isKey(cell) || isTime(cell)) return false;
  if (names.has(cell.text.trim().toLowerCase())) return false;
  return before === undefined || scaleOf(before) === scaleOf(cell);
}
