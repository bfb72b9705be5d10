import type { Duration } from '#shared/agreement/duration.ts';
import type { Frequency } from '#shared/agreement/report.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';

/** The least and the most hours that a stretch of time can have, whatever months it falls into. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

const HOUR: Span = { min: 1, max: 1 };
const times = ({ min, max }: Span, count: number): Span => ({ min: min * count, max: max * count });
const DAY = times(HOUR, 24);
const MONTH: Span = { min: 28 * 24, max: 31 * 24 };
const QUARTER: Span = { min: 90 * 24, max: 92 * 24 };
const YEAR: Span = { min: 365 * 24, max: 366 * 24 };

const UNITS: Readonly<Record<Duration['unit'], Span>> = {
  second: times(HOUR, 1 / 3600),
  minute: times(HOUR, 1 / 60),
  hour: HOUR,
  day: DAY,
  week: times(DAY, 7),
  month: MONTH,
  year: YEAR,
  // At best a calendar without pauses, at worst eight hours on weekdays, less a holiday or two.
  'working-hour': { min: 1, max: 21 },
  'working-day': { min: 8, max: 24 * 1.4 },
  'billing-cycle': { min: 28 * 24, max: 366 * 24 },
};

export function spanOf({ value, unit }: Duration): Span {
  const span = times(UNITS[unit], Number(value));
  return unit === 'working-day' || unit === 'working-hour'
    ? { min: span.min, max: span.max + 4 * 24 }
    : span;
}

export const plus = (a: Span, b: Span): Span => ({ min: a.min + b.min, max: a.max + b.max });

/** What is left of `a` after `b`; never less than nothing. */
export const minus = (a: Span, b: Span): Span => ({
  min: Math.max(0, a.min - b.max),
  max: Math.max(0, a.max - b.min),
});

/** True: `a` is longer in any case; false: in no case; null: it depends on the months and days. */
export function isLonger(a: Duration, b: Duration): boolean | null {
  if (a.unit === b.unit) return exact(a.value).gt(b.value);
  // Twelve months are a year, whichever they are.
  const months = (one: Duration) =>
    one.unit === 'month'
      ? exact(one.value)
      : one.unit === 'year'
        ? exact(one.value).times(12)
        : null;
  const [left, right] = [months(a), months(b)];
  if (left && right) return left.gt(right);
  return isLongerSpan(spanOf(a), spanOf(b));
}

export const isLongerSpan = (a: Span, b: Span): boolean | null =>
  a.min > b.max ? true : a.max <= b.min ? false : null;

/** The period that a regular report covers; null for one after each incident. */
export function periodOf(frequency: Frequency): Span | null {
  switch (frequency) {
    case 'per-incident':
      return null;
    case 'daily':
      return DAY;
    case 'weekly':
      return times(DAY, 7);
    case 'monthly':
      return MONTH;
    case 'quarterly':
      return QUARTER;
    case 'half-yearly':
      return { min: 181 * 24, max: 184 * 24 };
    case 'yearly':
      return YEAR;
  }
}

/** The length of a measurement window. */
export function windowSpan(window: NonNullable<Commitment['window']>): Span {
  switch (window) {
    case 'day':
      return DAY;
    case 'week':
      return times(DAY, 7);
    case 'calendar-month':
    case 'billing-cycle':
      return MONTH;
    case 'rolling-30-days':
      return times(DAY, 30);
    case 'calendar-quarter':
      return QUARTER;
    case 'calendar-year':
    case 'contract-year':
      return YEAR;
  }
}
