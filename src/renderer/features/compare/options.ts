import type { DecimalString } from '#shared/base/decimal.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';

/** What credits are shown on until one has said what the service costs. */
export const DEFAULT_OPTIONS: MatrixOptions = {
  fee: '1000' as DecimalString,
  currency: 'EUR',
  workingWeek: 40,
};
