import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { countingRules } from '../availability/rules.ts';
import { windowOn } from '../calendar/windows.ts';
import { creditFor } from '../credits/credit.ts';
import { monthlyFee } from '../credits/fee.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { Working, type Trace } from '../trace.ts';

/** One side of a chain: an availability promise, and what its credits are reckoned from. */
export interface Side {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
  /** A month's fee; null: as the agreement's own services say. */
  readonly fee: string | null;
}

/** What one outage of a length costs in the window in which it falls. */
export interface BreachCost {
  readonly minutes: number;
  /** What we credit; null where it has no amount. */
  readonly ours: DecimalString | null;
  /** What suppliers credit us for the same outage. */
  readonly theirs: DecimalString | null;
  readonly net: DecimalString | null;
  readonly trace: Trace;
}

/** Lengths of outages, in minutes, at which a curve is drawn. */
const OUTAGE_LENGTHS: readonly number[] = [
  0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440, 2160, 2880, 4320,
];

/** The curve of a breach: ours, the suppliers' whose failure causes the outage, and what is left. */
export const breachCurve = (
  ours: Side,
  suppliers: readonly Side[],
  lengths: readonly number[] = OUTAGE_LENGTHS,
): readonly BreachCost[] => lengths.map((minutes) => breachCost(ours, suppliers, minutes));

/**
 * A single outage in an otherwise perfect window. Suppliers that credit in another currency are
 * not set off: their credit is then not known.
 */
export function breachCost(ours: Side, suppliers: readonly Side[], minutes: number): BreachCost {
  const working = new Working();
  const own = creditOfOutage(ours, minutes, working);
  let theirs: Decimal | null = exact(0);
  for (const supplier of suppliers) {
    const same = supplier.agreement.currency === ours.agreement.currency;
    const credit: Decimal | null = same ? creditOfOutage(supplier, minutes, working) : null;
    theirs = theirs === null || credit === null ? null : theirs.plus(credit);
  }
  const net =
    own === null || theirs === null
      ? null
      : working.compute(
          'What the outage costs us',
          'ours - theirs',
          { ours: own, theirs },
          {
            unit: ours.agreement.currency ?? '',
            because: 'What we credit, less what the suppliers credit for the same outage.',
          },
        );
  return {
    minutes,
    ours: own === null ? null : decimalString(own),
    theirs: theirs === null ? null : decimalString(theirs),
    net: net === null ? null : decimalString(net),
    trace: working.trace,
  };
}

/** A month of 30 days without a change of the clock. */
const USUAL_DAY = '2026-06-15' as IsoDate;
const MINUTE = 60_000;

function creditOfOutage({ agreement, commitment, fee }: Side, minutes: number, working: Working) {
  const { target, remedy, measurement } = commitment;
  if (remedy?.type !== 'credits' || target.value === null) return exact(0);
  const rules = countingRules(agreement, commitment);
  const window = windowOn(commitment.window ?? 'calendar-month', USUAL_DAY, {
    zone: agreement.timeZone,
    contractStart: agreement.term.start,
  });
  const length = rules.clock.between(window.start, window.end);
  const counts = minutes * MINUTE >= rules.smallestOutage;
  if (length === 0) return null;
  const T = exact(length).div(MINUTE);
  // On a clock of working hours an outage cannot take more than the window has.
  const D = counts && exact(minutes).lt(T) ? exact(minutes) : counts ? T : exact(0);
  const raw = working.compute(
    `Availability with one outage of ${minutes} min, ${agreement.title}`,
    '(T - D) / T * 100',
    { T, D },
    {
      unit: '%',
      because: counts ? '' : 'The outage is shorter than the smallest one that counts.',
    },
  );
  const { rounding } = measurement;
  const result =
    rounding === null
      ? raw
      : working.compute(
          'Rounded',
          `${ROUNDED[rounding.mode]}(availability, ${rounding.decimals})`,
          { availability: raw },
          { unit: '%' },
        );
  const credit = creditFor(
    remedy,
    target,
    result,
    {
      monthlyFee: fee ?? monthlyFee(agreement, commitment),
      currency: agreement.currency,
      window: commitment.window,
      length,
      downtime: D.times(MINUTE),
      allowed: exact(length).times(exact(100).minus(target.value)).div(100),
      day: rules.day,
      missedCases: null,
    },
    working,
  );
  if (credit.amount !== null) return exact(credit.amount);
  return credit.percent === '0' ? exact(0) : null;
}

const ROUNDED = { 'half-up': 'round', down: 'rounddown', up: 'roundup' } as const;
