import type { Subject } from '../subject.ts';
import { AVAILABILITY_ROWS } from './availability-rows.ts';
import { CLAIM_ROWS } from './claim-rows.ts';
import { CREDIT_ROWS } from './credit-rows.ts';
import { rankOfRow } from './row-id.ts';
import type { Measure } from './row-of.ts';
import { DATA_ROWS, ENDING_ROWS, FORMAL_ROWS, MAINTENANCE_ROWS } from './service-rows.ts';
import { SUPPORT_ROW } from './support-row.ts';
import { rankRow, timeRows } from './time-rows.ts';

/** Every measure, and a row for each rank of severity that there is. */
export const measuresFor = (subjects: readonly Subject[]): readonly Measure[] => [
  ...AVAILABILITY_ROWS,
  ...CREDIT_ROWS,
  ...CLAIM_ROWS,
  ...timeRows('response', subjects),
  ...timeRows('resolution', subjects),
  SUPPORT_ROW,
  ...MAINTENANCE_ROWS,
  ...DATA_ROWS,
  ...ENDING_ROWS,
  ...FORMAL_ROWS,
];

/** The measure of a row, whichever SLAs are compared; null where the matrix has no such row. */
export function measureOf(row: string): Measure | null {
  const ranked = rankOfRow(row);
  return ranked === null
    ? (measuresFor([]).find(({ id }) => id === row) ?? null)
    : rankRow(ranked.kind, ranked.rank, false);
}
