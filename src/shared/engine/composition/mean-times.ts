import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Span } from '../incident.ts';
import { Working, type Trace } from '../trace.ts';

export interface Traced {
  readonly value: DecimalString;
  readonly trace: Trace;
}

const traced = (
  step: string,
  formula: string,
  inputs: Readonly<Record<string, string>>,
  unit: string,
): Traced => {
  const working = new Working();
  const value = working.compute(step, formula, inputs, { unit });
  return { value: decimalString(value), trace: working.trace };
};

/** Availability in percent from the mean times between failures and to repair, in one unit of time. */
export const availabilityFromMeanTimes = (mtbf: string, mttr: string): Traced | null =>
  exact(mtbf).plus(mttr).isZero()
    ? null
    : traced('Availability', '100 * MTBF / (MTBF + MTTR)', { MTBF: mtbf, MTTR: mttr }, '%');

/** The longest mean time to repair that still gives the availability; null at 0%. */
export const repairTimeFor = (availability: string, mtbf: string): Traced | null =>
  exact(availability).isZero()
    ? null
    : traced(
        'Mean time to repair, at most',
        'MTBF * (100 - availability) / availability',
        { MTBF: mtbf, availability },
        '',
      );

/** The shortest mean time between failures that gives the availability; null at 100%. */
export const timeBetweenFailuresFor = (availability: string, mttr: string): Traced | null =>
  exact(availability).eq(100)
    ? null
    : traced(
        'Mean time between failures, at least',
        'MTTR * availability / (100 - availability)',
        { MTTR: mttr, availability },
        '',
      );

export interface MeanTimes {
  readonly failures: number;
  /** Minutes; null without a failure. */
  readonly mtbf: DecimalString | null;
  readonly mttr: DecimalString | null;
  readonly trace: Trace;
}

const MINUTE = 60_000;

/** Mean times over a period, from its outages (merged, each inside the period). */
export function meanTimes(period: Span, outages: readonly Span[]): MeanTimes {
  const working = new Working();
  const down = outages.reduce((all, { start, end }) => all + end - start, 0);
  if (outages.length === 0) return { failures: 0, mtbf: null, mttr: null, trace: [] };
  const failures = outages.length;
  const mttr = working.compute(
    'Mean time to repair',
    'down / failures',
    { down: exact(down).div(MINUTE), failures },
    { unit: 'min' },
  );
  const mtbf = working.compute(
    'Mean time between failures',
    '(period - down) / failures',
    {
      period: exact(period.end - period.start).div(MINUTE),
      down: exact(down).div(MINUTE),
      failures,
    },
    { unit: 'min' },
  );
  return { failures, mtbf: decimalString(mtbf), mttr: decimalString(mttr), trace: working.trace };
}
