import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { measureAvailability } from '#shared/engine/availability/measure.ts';
import { countingRules } from '#shared/engine/availability/rules.ts';
import { tally } from '#shared/engine/availability/tally.ts';
import { spanOf, windowsBetween } from '#shared/engine/calendar/windows.ts';
import { dayOf } from '#shared/engine/calendar/zone.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { Working, type Trace } from '#shared/engine/trace.ts';

/** An availability promise beside what an outage log says about it, month by month. */
export interface OutageFeasibility {
  readonly commitment: CommitmentId;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly months: readonly MonthAvailability[];
  /** The share of the months that met the target in percent, to 4 decimals. */
  readonly attained: DecimalString | null;
  /** The availability that would have held in at least 95% of the months. */
  readonly holds: {
    /** A figure that people would write, not above the exact one. */
    readonly value: DecimalString;
    readonly exact: DecimalString;
    readonly months: number;
  } | null;
  readonly trace: Trace;
}

export interface MonthAvailability {
  readonly month: IsoDate;
  /** The days of it that the log covers, both included; null: all of them. */
  readonly covered: { readonly first: IsoDate; readonly last: IsoDate } | null;
  /** In percent, rounded as the commitment says; null: no time of the month counts. */
  readonly availability: DecimalString | null;
  readonly met: boolean | null;
  /** How the month's figure was worked out. */
  readonly trace: Trace;
}

/**
 * Holds an outage log against every availability target, in calendar months of the agreement's time
 * zone, whatever window it has. `from` and `to` are the days that the log covers, both included:
 * only people know them, as months without an outage leave no row. A month that it covers in part is
 * measured over those days alone: of the others nobody knows whether they had an outage.
 */
export function judgeOutages(
  agreement: Agreement,
  incidents: readonly Incident[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): readonly OutageFeasibility[] {
  const inOrder = [...incidents].sort((a, b) => a.start - b.start);
  const context = { zone: agreement.timeZone, contractStart: agreement.term.start };
  const windows = windowsBetween('calendar-month', from, to, context).map((month) => {
    const first = month.first < from ? from : month.first;
    const last = month.last > to ? to : month.last;
    const isWhole = first === month.first && last === month.last;
    return {
      month: month.first,
      covered: isWhole ? null : { first, last },
      span: spanOf(first, last, agreement.timeZone),
    };
  });
  return agreement.commitments
    .filter(({ kind, target }) => kind === 'availability' && target.unit === 'percent')
    .map((commitment) => {
      const tallied = tally(inOrder, countingRules(agreement, commitment));
      const results: Decimal[] = [];
      const months = windows.map(({ month, covered, span }): MonthAvailability => {
        const working = new Working();
        const { result, met } = measureAvailability(tallied, commitment, span, working);
        if (result !== null) results.push(result);
        return {
          month,
          covered,
          availability: result === null ? null : decimalString(result),
          met,
          trace: working.trace,
        };
      });
      return {
        commitment: commitment.id,
        from,
        to,
        months,
        ...summary(commitment, months, results),
      };
    });
}

/** The days from the first to the last incident, where nobody says what the log covers. */
export function daysOf(
  incidents: readonly Incident[],
  zone: string,
): { readonly from: IsoDate; readonly to: IsoDate } | null {
  if (incidents.length === 0) return null;
  const start = incidents.reduce((least, one) => Math.min(least, one.start), Infinity);
  const end = incidents.reduce((most, one) => Math.max(most, one.end), -Infinity);
  return { from: dayOf(start, zone), to: dayOf(end, zone) };
}

function summary(
  { target }: Commitment,
  months: readonly MonthAvailability[],
  results: readonly Decimal[],
): Pick<OutageFeasibility, 'attained' | 'holds' | 'trace'> {
  const working = new Working();
  const judged = months.filter(({ met }) => met !== null);
  const attained =
    judged.length === 0
      ? null
      : working.compute(
          'Share of the months that met the target',
          'met / months * 100',
          { met: judged.filter(({ met }) => met === true).length, months: judged.length },
          { unit: '%' },
        );
  return {
    attained: attained === null ? null : decimalString(attained.toDecimalPlaces(4)),
    holds:
      results.length === 0 ? null : heldIn(results, target.comparator === 'more-than', working),
    trace: working.trace,
  };
}

function heldIn(
  results: readonly Decimal[],
  isStrict: boolean,
  working: Working,
): NonNullable<OutageFeasibility['holds']> {
  const fromBest = [...results].sort((a, b) => b.comparedTo(a));
  const months = working.compute('Months that a target has to hold in', 'ceil(95 / 100 * months)', {
    months: results.length,
  });
  const held = working.compute(
    'The availability that would have held in them',
    'availability',
    { availability: fromBest[months.toNumber() - 1]! },
    { unit: '%', because: `The ${months.toFixed()}. of the months, from the best.` },
  );
  return {
    value: decimalString(writtenAvailability(held, isStrict)),
    exact: decimalString(held),
    months: results.length,
  };
}

const WRITTEN = ['100', '99.999', '99.99', '99.95', '99.9', '99.8', '99.7', '99.5', '99', '98.5', '98', '97', '95', '90']; // oxfmt-ignore

/** The next lower availability that people would write. */
function writtenAvailability(figure: Decimal, isStrict: boolean): Decimal {
  const fits = (value: Decimal) => (isStrict ? value.lt(figure) : value.lte(figure));
  return WRITTEN.map((value) => exact(value)).find(fits) ?? figure.floor();
}
