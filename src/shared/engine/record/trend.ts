import { higherIsBetter, type Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { Working, type Trace } from '../trace.ts';

export type TrendDirection = 'better' | 'worse' | 'steady';

export interface Trend {
  readonly direction: TrendDirection;
  /** Change of the result from one window to the next, in the result's unit (least squares). */
  readonly slope: DecimalString;
  /** The windows it is taken from: the last ones with a result. */
  readonly windows: number;
  readonly trace: Trace;
}

const MOST_WINDOWS = 6;
const FEWEST_WINDOWS = 3;

/**
 * Where the last six results are heading. It is called better or worse only where four fifths of
 * all pairs of windows say the same (the later one is better, or worse): one outlier makes no
 * trend, whatever the unit. Null with fewer than three results.
 */
export function trendOf({ target, results }: Commitment): Trend | null {
  const values = results
    .flatMap(({ value }) => (value === null ? [] : [exact(value)]))
    .slice(-MOST_WINDOWS);
  const count = values.length;
  if (count < FEWEST_WINDOWS) return null;
  const better = target.share !== null || higherIsBetter(target);
  let rising = 0;
  let falling = 0;
  values.forEach((earlier, at) => {
    for (const later of values.slice(at + 1))
      if (later.gt(earlier)) rising += 1;
      else if (later.lt(earlier)) falling += 1;
  });
  const pairs = (count * (count - 1)) / 2;
  const strong = (agreeing: number) => agreeing * 5 >= pairs * 4;
  const up = strong(rising);
  const down = strong(falling);
  const working = new Working();
  // With windows numbered from the middle, the slope is Σ(x · y) / Σ(x²).
  const middle = exact(count - 1).div(2);
  const xs = values.map((_, at) => exact(at).minus(middle));
  const slope = working.compute(
    'Change from window to window',
    `(${values.map((_, at) => `x${at + 1} * y${at + 1}`).join(' + ')}) / (${xs.map((_, at) => `x${at + 1} * x${at + 1}`).join(' + ')})`,
    Object.fromEntries([
      ...values.map((value, at) => [`y${at + 1}`, value]),
      ...xs.map((x, at) => [`x${at + 1}`, x]),
    ]),
    {
      because: `Least squares over the last ${count} results; x counts the windows from the middle. Of ${pairs} pairs of windows the later result is higher in ${rising} and lower in ${falling}.`,
    },
  );
  const direction = up === down ? 'steady' : up === better ? 'better' : 'worse';
  return {
    direction,
    slope: decimalString(slope),
    windows: count,
    trace: working.trace,
  };
}
