import { decimalString, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import type { Working } from '#shared/engine/trace.ts';
import { nearestRank } from './rank.ts';

/** The share of the cases within the target, in percent; null without cases or a value. */
export function shareWithin(
  within: number | null,
  sample: number,
  working: Working,
): Decimal | null {
  if (within === null || sample === 0) return null;
  return working.compute(
    'Share within the target',
    'within / cases * 100',
    { within, cases: sample },
    { unit: '%', because: 'A case counts in full, whether it misses by a minute or a month.' },
  );
}

/** The normal distribution's 97.5% point: 95% lie between it and its negative. */
const Z = '1.959963984540054';

/** The score interval of Wilson (1927), which holds for few cases and for shares near 100% too. */
export function wilson(
  within: number,
  sample: number,
  working: Working,
): { readonly low: DecimalString; readonly high: DecimalString } {
  const bound = (sign: '-' | '+', step: string) =>
    decimalString(
      working
        .compute(
          step,
          `(within / n + z * z / (2 * n) ${sign} z * sqrt(within / n * (1 - within / n) / n + z * z / (4 * n * n))) / (1 + z * z / n) * 100`,
          { within, n: sample, z: Z },
          { unit: '%', because: 'Wilson score interval; z leaves 2.5% on each side.' },
        )
        .toDecimalPlaces(4),
    );
  return {
    low: bound('-', 'Lower end of the 95% interval'),
    high: bound('+', 'Upper end of the 95% interval'),
  };
}

/** The time, in minutes, that so many percent of the cases do not exceed; null without cases. */
export function percentileOf(
  sorted: Float64Array,
  percent: string,
  working: Working,
): DecimalString | null {
  if (sorted.length === 0) return null;
  const rank = nearestRank(percent, sorted.length);
  working.compute(
    `Rank of p${percent}`,
    'max(1, ceil(percent / 100 * cases))',
    { percent, cases: sorted.length },
    { because: 'Nearest rank: the case that so many percent of the cases do not exceed.' },
  );
  const value = working.compute(
    `p${percent}`,
    'round(milliseconds / 60000, 2)',
    { milliseconds: sorted[rank - 1]! },
    { unit: 'min', because: `The time of case ${rank} from the shortest.` },
  );
  return decimalString(value);
}
