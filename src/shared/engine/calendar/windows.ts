import type { Window } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Span } from '#shared/engine/incident.ts';
import { addToDay, dayNumber, startOfDay, weekdayOf } from './zone.ts';

/** A window of measurement: its days, both included, and the same as a span of time. */
export interface WindowSpan extends Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Periods of whole months, one of which begins on `anchor`. */
export interface Cycle {
  readonly anchor: IsoDate;
  readonly months: number;
}

export interface WindowContext {
  /** The agreement's time zone: days begin and end there. */
  readonly zone: string;
  /** Where contract years begin; null: they are taken as calendar years. */
  readonly contractStart: IsoDate | null;
  /** What an invoice covers; left out: calendar months. */
  readonly billing?: Cycle;
}

const MONTHS: Cycle = { anchor: '2000-01-01' as IsoDate, months: 1 };
const QUARTERS: Cycle = { anchor: '2000-01-01' as IsoDate, months: 3 };
const YEARS: Cycle = { anchor: '2000-01-01' as IsoDate, months: 12 };

/** The days of a rolling window, the last one included. */
const ROLLING_DAYS = 30;

/**
 * The window that holds the day. Weeks begin on Monday. A rolling window is the 30 days that end on
 * the day.
 */
export function windowOn(window: Window, day: IsoDate, context: WindowContext): WindowSpan {
  switch (window) {
    case 'day':
      return daysFrom(day, 1, context.zone);
    case 'week':
      return daysFrom(addToDay(day, -weekdayOf(dayNumber(day)), 'day'), 7, context.zone);
    case 'rolling-30-days':
      return daysFrom(addToDay(day, 1 - ROLLING_DAYS, 'day'), ROLLING_DAYS, context.zone);
    case 'calendar-month':
      return cycleOn(MONTHS, day, context.zone);
    case 'calendar-quarter':
      return cycleOn(QUARTERS, day, context.zone);
    case 'calendar-year':
      return cycleOn(YEARS, day, context.zone);
    case 'contract-year':
      return cycleOn(
        context.contractStart === null ? YEARS : { anchor: context.contractStart, months: 12 },
        day,
        context.zone,
      );
    case 'billing-cycle':
      return cycleOn(context.billing ?? MONTHS, day, context.zone);
    default:
      return unreachable(window);
  }
}

/**
 * The windows that touch the days `from` to `to`, both included, in order. All but the rolling ones
 * follow each other without gap or overlap. A new rolling window ends every day; here are those that
 * end with a calendar month, when results are drawn up, and the one that ends on `to`.
 */
export function windowsBetween(
  window: Window,
  from: IsoDate,
  to: IsoDate,
  context: WindowContext,
): readonly WindowSpan[] {
  const spans: WindowSpan[] = [];
  for (let day = from; day <= to;) {
    const step =
      window === 'rolling-30-days'
        ? cycleOn(MONTHS, day, context.zone).last
        : windowOn(window, day, context).last;
    const reached = step < to ? step : to;
    spans.push(windowOn(window, window === 'rolling-30-days' ? reached : day, context));
    if (reached === to) break;
    day = addToDay(step, 1, 'day');
  }
  return spans;
}

/** The window that begins on the day, or else holds it; a rolling window's 30 days begin on it. */
export const windowFrom = (window: Window, first: IsoDate, context: WindowContext): WindowSpan =>
  windowOn(
    window,
    window === 'rolling-30-days' ? addToDay(first, ROLLING_DAYS - 1, 'day') : first,
    context,
  );

/**
 * The period of a cycle that holds the day. Periods are counted from the anchor, so that one that
 * began on a 31st begins on the 30th or 31st of later months, never earlier than they must.
 */
function cycleOn({ anchor, months }: Cycle, day: IsoDate, zone: string): WindowSpan {
  const passed = monthsOf(day) - monthsOf(anchor);
  let index = Math.floor(passed / months);
  if (addToDay(anchor, index * months, 'month') > day) index -= 1;
  const first = addToDay(anchor, index * months, 'month');
  return spanOf(first, addToDay(addToDay(anchor, (index + 1) * months, 'month'), -1, 'day'), zone);
}

const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const daysFrom = (first: IsoDate, count: number, zone: string): WindowSpan =>
  spanOf(first, addToDay(first, count - 1, 'day'), zone);

/** The days from `first` to `last`, both included, as a span of time. */
export const spanOf = (first: IsoDate, last: IsoDate, zone: string): WindowSpan => ({
  first,
  last,
  start: startOfDay(first, zone),
  end: startOfDay(addToDay(last, 1, 'day'), zone),
});
