import type { Agreement } from '#shared/agreement/agreement.ts';
import { isAroundTheClock, WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { allowedDowntime } from '#shared/engine/availability/allowed.ts';
import { unitLength } from '#shared/engine/calendar/unit-length.ts';
import { hoursOf, weekMinutes } from '#shared/engine/calendar/week.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';
import { WINDOW_MINUTES } from './lengths.ts';

/** The calendar on which a commitment's clock runs; null: around the clock. */
export const calendarOf = (
  { calendars }: Agreement,
  { calendar }: Pick<Commitment, 'calendar'>,
): Calendar | null => calendars.find(({ id }) => id === calendar) ?? null;

/** Open minutes of `calendar` in which `other` is closed, in a week. */
export function minutesOutside(calendar: Calendar | null, other: Calendar): number {
  const shared = WEEKDAYS.flatMap((day) => {
    const open = calendar === null ? [WHOLE_DAY] : hoursOf(calendar, day);
    return open.flatMap((span) =>
      hoursOf(other, day).map(({ from, to }) =>
        Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
      ),
    );
  });
  return weekMinutes(calendar) - shared.reduce((sum, minutes) => sum + minutes, 0);
}

const WHOLE_DAY = { from: 0, to: 1_440 };

const runsAlways = (calendar: Calendar | null): boolean =>
  calendar === null || isAroundTheClock(calendar);

/** Minutes of the commitment's window on its own calendar; null without a window. */
export function windowMinutes(agreement: Agreement, commitment: Commitment): Decimal | null {
  if (commitment.window === null) return null;
  const share = exact(weekMinutes(calendarOf(agreement, commitment))).div(7 * 1_440);
  return share.times(WINDOW_MINUTES[commitment.window]);
}

/** Minutes of downtime that an availability target allows in its window; null where it has none. */
export function downtimeAllowed(agreement: Agreement, commitment: Commitment): Decimal | null {
  const { kind, target } = commitment;
  if (kind !== 'availability' || target.unit !== 'percent' || target.value === null) return null;
  const whole = windowMinutes(agreement, commitment);
  return whole === null || exact(target.value).greaterThan(100)
    ? null
    : exact(allowedDowntime(target.value, whole).value);
}

/** A time that is promised, on the clock that it runs on. */
export interface PromisedTime {
  /** Minutes of the clock. */
  readonly minutes: Decimal;
  /** What the clock follows: around the clock, or a calendar. */
  readonly calendar: Calendar | null;
}

/** Null where the target has no value, or is no time whose length is known. */
export function promisedTime(agreement: Agreement, commitment: Commitment): PromisedTime | null {
  const { value, unit } = commitment.target;
  const calendar = calendarOf(agreement, commitment);
  const length = unitLength(unit, calendar);
  if (value === null || length === null) return null;
  return { minutes: exact(value).times(length).div(MINUTE), calendar };
}

/**
 * True where `a` surely takes longer than `b`. A clock that stands still at night takes at least as
 * long as one that never does, so that only the other way round is uncertain.
 */
export const takesLonger = (a: PromisedTime, b: PromisedTime): boolean =>
  a.minutes.greaterThan(b.minutes) && (a.calendar?.id === b.calendar?.id || runsAlways(b.calendar));

/** Whether two commitments are about at least one service in common; none named means all. */
export const shareServices = (a: Commitment, b: Commitment): boolean =>
  a.services.length === 0 ||
  b.services.length === 0 ||
  a.services.some((service) => b.services.includes(service));
