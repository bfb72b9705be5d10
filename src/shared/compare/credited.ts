import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { DAY, HOUR, MINUTE } from '#shared/engine/calendar/zone.ts';
import { Working, type Trace } from '#shared/engine/trace.ts';
import type { MatrixOptions } from './cell.ts';
import { promiseOf, type PromiseOfAvailability } from './promise.ts';
import type { Subject } from './subject.ts';

/** The service credits by which an SLA is compared, and the commitment that they hang on. */
export interface Credited {
  /** Null for an SLA that promises no availability in percent. */
  readonly promise: PromiseOfAvailability | null;
  /** The promise's own, or the one on the length of the downtime. */
  readonly commitment: Commitment;
  readonly remedy: CreditRemedy;
  /** Null where the schedule speaks of availability in percent. */
  readonly downtime: DowntimeScale | null;
}

/** How an availability becomes the downtime that a schedule speaks of. */
export interface DowntimeScale {
  readonly unit: TimeUnit;
  /** Of the window of measurement. */
  readonly days: number;
}

const UNITS = { minute: MINUTE, hour: HOUR } as const;
export type TimeUnit = keyof typeof UNITS;

/**
 * The credits of the promise that is compared; where it has none, those by the length of the downtime
 * of the same services, else of all. Null for an SLA without credits for its availability.
 */
export function creditedOf(
  subject: Subject,
  options: Pick<MatrixOptions, 'scopes'>,
): Credited | null {
  const promise = promiseOf(subject, options);
  const remedy = promise?.commitment.remedy;
  if (promise && remedy?.type === 'credits')
    return { promise, commitment: promise.commitment, remedy, downtime: null };
  const timed = subject.agreement.commitments.flatMap((commitment) => byDowntime(commitment));
  const services = promise?.commitment.services;
  const fitting =
    timed.find((one) => services !== undefined && sameIds(one.commitment.services, services)) ??
    timed.find(({ commitment }) => commitment.services.length === 0) ??
    (promise === null ? timed[0] : undefined);
  return fitting ? { promise, ...fitting } : null;
}

function byDowntime(commitment: Commitment): readonly Omit<Credited, 'promise'>[] {
  const { kind, target, remedy, window } = commitment;
  const unit = target.unit;
  if (kind !== 'availability' || target.share !== null || target.value === null) return [];
  if ((unit !== 'minute' && unit !== 'hour') || remedy?.type !== 'credits') return [];
  return [{ commitment, remedy, downtime: { unit, days: daysOf(window) } }];
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Days of a window, as the comparison takes them: a month has 30. */
function daysOf(window: Window | null): number {
  switch (window) {
    case 'day':
      return 1;
    case 'week':
      return 7;
    case 'calendar-quarter':
      return 90;
    case 'calendar-year':
    case 'contract-year':
      return 365;
    default:
      return 30;
  }
}

/** The window for which a credit is owed once, as the comparison takes it. */
export interface CreditWindow {
  readonly window: Window;
  /** Months in it; shorter windows count as a month. */
  readonly months: 1 | 3 | 12;
  /** "month", "quarter", "year" */
  readonly noun: string;
  readonly days: number;
}

const MONTH: CreditWindow = { window: 'calendar-month', months: 1, noun: 'month', days: 30 };
const QUARTER: CreditWindow = { window: 'calendar-quarter', months: 3, noun: 'quarter', days: 90 };
const YEAR: CreditWindow = { window: 'calendar-year', months: 12, noun: 'year', days: 365 };

/** A credit for a quarter or a year is no credit for a month: it is compared by its share of one. */
export function creditWindow({ commitment }: Pick<Credited, 'commitment'>): CreditWindow {
  switch (commitment.window) {
    case 'calendar-quarter':
      return QUARTER;
    case 'calendar-year':
    case 'contract-year':
      return YEAR;
    default:
      return MONTH;
  }
}

/** The downtime, in the scale's unit, that an availability in percent leaves, with the calculation. */
export function downtimeAt(
  availability: DecimalString,
  { unit, days }: DowntimeScale,
): {
  readonly length: DecimalString;
  readonly milliseconds: Decimal;
  readonly trace: Trace;
} {
  const working = new Working();
  const length = working.compute(
    'Downtime',
    '(100 - availability) / 100 * days * units_of_day',
    { availability, days, units_of_day: DAY / UNITS[unit] },
    { unit: unit === 'minute' ? 'min' : 'h', because: 'The credits go by its length.' },
  );
  return {
    length: decimalString(length),
    milliseconds: length.times(UNITS[unit]),
    trace: working.trace,
  };
}

/** The availability in percent, to six decimals, that a downtime in the scale's unit leaves. */
export const availabilityAt = (
  length: DecimalString,
  { unit, days }: DowntimeScale,
): DecimalString =>
  decimalString(
    exact(100)
      .minus(
        exact(length)
          .times(UNITS[unit])
          .div(days * DAY)
          .times(100),
      )
      .toDecimalPlaces(6),
  );

/** What was taken for granted to tell the credit for an availability in percent. */
export const downtimeAssumption = ({ days }: DowntimeScale): string =>
  `The credits go by the length of the downtime: that of ${days} ${days === 1 ? 'day' : 'days'} is taken.`;
