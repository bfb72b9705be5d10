import type { Agreement } from '#shared/agreement/agreement.ts';
import { isAroundTheClock, WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment, TargetUnit } from '#shared/agreement/commitment.ts';
import { exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { isWorkingTime, WINDOW_MINUTES } from './lengths.ts';

/** The calendar on which a commitment's clock runs; null: around the clock. */
export const calendarOf = (
  { calendars }: Agreement,
  { calendar }: Pick<Commitment, 'calendar'>,
): Calendar | null => calendars.find(({ id }) => id === calendar) ?? null;

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The open spans of a week in minutes from Monday 00:00, in order, joined where they touch. */
export function weekOf({ hours }: Pick<Calendar, 'hours'>): readonly (readonly [number, number])[] {
  const spans = hours
    .map(({ day, from, to }): [number, number] => {
      const start = WEEKDAYS.indexOf(day) * 1_440;
      return [start + minuteOf(from), start + minuteOf(to)];
    })
    .sort((a, b) => a[0] - b[0]);
  const week: [number, number][] = [];
  for (const span of spans) {
    const last = week.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else week.push([...span]);
  }
  return week;
}

/** Open minutes of a week without holidays. */
export const weekMinutes = (calendar: Calendar | null): number =>
  calendar === null ? 7 * 1_440 : weekOf(calendar).reduce((sum, [from, to]) => sum + to - from, 0);

/** Open minutes of `calendar` in which `other` is closed, in a week. */
export function minutesOutside(calendar: Calendar | null, other: Calendar): number {
  const open = calendar === null ? [[0, 7 * 1_440] as const] : weekOf(calendar);
  const shared = open.reduce(
    (sum, [from, to]) =>
      sum +
      weekOf(other).reduce(
        (part, [start, end]) => part + Math.max(0, Math.min(to, end) - Math.max(from, start)),
        0,
      ),
    0,
  );
  return weekMinutes(calendar) - shared;
}

export const runsAlways = (calendar: Calendar | null): boolean =>
  calendar === null || isAroundTheClock(calendar);

/** Minutes of the commitment's window on its own calendar; null without a window. */
export function windowMinutes(agreement: Agreement, commitment: Commitment): Decimal | null {
  if (commitment.window === null) return null;
  const share = exact(weekMinutes(calendarOf(agreement, commitment))).div(7 * 1_440);
  return share.times(WINDOW_MINUTES[commitment.window]);
}

/** Minutes of downtime that an availability target allows in its window; null where it has none. */
export function allowedMinutes(agreement: Agreement, commitment: Commitment): Decimal | null {
  const { kind, target } = commitment;
  if (kind !== 'availability' || target.unit !== 'percent' || target.value === null) return null;
  const whole = windowMinutes(agreement, commitment);
  const missing = exact(100).minus(exact(target.value));
  return whole === null || missing.isNegative() ? null : whole.times(missing).div(100);
}

const UNIT_MINUTES: Readonly<Partial<Record<TargetUnit, number>>> = {
  minute: 1,
  hour: 60,
  'working-hour': 60,
  day: 1_440,
};

/** A target that is a time, on the clock that it runs on. */
export interface TimeTarget {
  /** Minutes of the clock. */
  readonly minutes: Decimal;
  /** What the clock follows: around the clock, or a calendar. */
  readonly calendar: Calendar | null;
}

/** Null where the target is no time, or has no value. A working day is the calendar's usual day. */
export function timeTarget(agreement: Agreement, commitment: Commitment): TimeTarget | null {
  const { value, unit } = commitment.target;
  if (value === null) return null;
  const calendar = calendarOf(agreement, commitment);
  const minutes = unitMinutes(unit, calendar);
  return minutes === null ? null : { minutes: exact(value).times(minutes), calendar };
}

function unitMinutes(unit: TargetUnit, calendar: Calendar | null): Decimal | null {
  if (unit === 'working-day') {
    const days = calendar === null ? 0 : new Set(calendar.hours.map(({ day }) => day)).size;
    return days === 0 ? exact(480) : exact(weekMinutes(calendar)).div(days);
  }
  if (unit === 'second') return exact(1).div(60);
  if (unit === 'millisecond') return exact(1).div(60_000);
  const minutes = UNIT_MINUTES[unit];
  return minutes === undefined ? null : exact(minutes);
}

/**
 * True where `a` surely takes longer than `b`. A clock that stands still at night takes at least as
 * long as one that never does, so that only the other way round is uncertain.
 */
export const takesLonger = (a: TimeTarget, b: TimeTarget): boolean =>
  a.minutes.greaterThan(b.minutes) && (a.calendar?.id === b.calendar?.id || runsAlways(b.calendar));

export const isTime = (unit: TargetUnit): boolean =>
  isWorkingTime(unit) || unit === 'second' || unit === 'millisecond' || unit in UNIT_MINUTES;

/** Whether two commitments are about at least one service in common; none named means all. */
export const shareServices = (a: Commitment, b: Commitment): boolean =>
  a.services.length === 0 ||
  b.services.length === 0 ||
  a.services.some((service) => b.services.includes(service));

/** The decimals that were typed: two in "99.95". */
export const decimalsOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;
