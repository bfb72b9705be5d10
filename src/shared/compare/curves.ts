import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import type { Citation } from '#shared/document/citation.ts';
import { DAY } from '#shared/engine/calendar/zone.ts';
import { printedDowntime } from '#shared/engine/availability/allowed.ts';
import { MONTHS_OF_BASIS } from '#shared/engine/credits/fee.ts';
import { creditCurve, type CreditCurve, type CurvePoint } from '#shared/engine/exposure/curve.ts';
import type { MatrixOptions } from './cell.ts';
import {
  availabilityAt,
  creditedOf,
  creditWindow,
  type CreditWindow,
  type DowntimeScale,
} from './credited.ts';
import { foreignCurrency, foreignSentence } from './foreign-money.ts';
import { missingCreditSentence } from './missing-credits.ts';
import { promiseOf } from './promise.ts';
import { allowedIn30Days } from './rows/availability-rows.ts';
import { WORDS } from './words.ts';
import type { Subject } from './subject.ts';

/** One point of a line: an availability in percent, and the credit there in percent of the monthly fee. */
export interface CurveVertex {
  readonly result: DecimalString;
  readonly percent: DecimalString;
  readonly amount: DecimalString;
}

/** The credits of one availability promise, to be drawn as straight lines between its vertices. */
export interface SubjectCurve {
  /** The subject's id. */
  readonly subject: string;
  readonly commitment: CommitmentId;
  /** "B", or "B: Two or more instances" where an SLA promises several. */
  readonly name: string;
  readonly target: DecimalString;
  /** From the best result to the worst, both ends of the common scale included; a step is two vertices of one result. */
  readonly vertices: readonly CurveVertex[];
}

/** Credit curves of all SLAs on one scale. */
export interface CreditCurves {
  /** Availability in percent. */
  readonly best: DecimalString;
  readonly worst: DecimalString;
  /** The highest credit of all, in percent of the fee; never below 1, so that there is a scale. */
  readonly most: DecimalString;
  readonly curves: readonly SubjectCurve[];
  /** Sentences: whose credits cannot be drawn, and why. */
  readonly missing: readonly string[];
}

interface Drawable {
  readonly subject: Subject;
  readonly name: string;
  readonly commitment: CommitmentId;
  readonly remedy: CreditRemedy;
  readonly window: CreditWindow;
  readonly curve: CreditCurve;
}

/**
 * The curves of the promises that are compared, for windows of 30, 90 or 365 days. Of a credit that is
 * owed once a quarter or a year it is the share of one month.
 */
export function creditCurves(
  subjects: readonly Subject[],
  options: Pick<MatrixOptions, 'fee' | 'currency' | 'scopes'>,
): CreditCurves {
  const missing: string[] = [];
  const drawable: Drawable[] = [];
  for (const subject of subjects) {
    const credited = creditedOf(subject, options);
    if (credited === null) {
      missing.push(
        promiseOf(subject, options)
          ? missingCreditSentence(subject)
          : `${subject.name} promises no availability.`,
      );
      continue;
    }
    const { promise, commitment, remedy, downtime } = credited;
    const foreign = foreignCurrency(subject, remedy, options.currency);
    if (foreign !== null) {
      missing.push(`${subject.name}: ${foreignSentence(foreign, options.currency)}`);
      continue;
    }
    const window = creditWindow(credited);
    const drawn = creditCurve(commitment, {
      monthlyFee: options.fee,
      currency: options.currency,
      window: window.window,
      length: window.days * DAY,
      day: DAY,
      samples: 1,
    });
    const curve = drawn && downtime ? onAvailability(drawn, downtime) : drawn;
    if (curve === null) {
      missing.push(`The credits of ${subject.name} cannot be told from the availability alone.`);
      continue;
    }
    const scope = promise?.term?.scope ?? '';
    drawable.push({
      subject,
      name: [
        scope === '' ? subject.name : `${subject.name}: ${scope}`,
        ...(window.months === 1 ? [] : [`a month’s share of one credit a ${window.noun}`]),
      ].join(', '),
      commitment: commitment.id,
      remedy,
      window,
      curve,
    });
  }
  const best =
    extreme(
      drawable.map(({ curve }) => curve.best),
      'most',
    ) ?? exact(100);
  const worst =
    extreme(
      drawable.map(({ curve }) => curve.worst),
      'least',
    ) ?? exact(99);
  const curves = drawable.map((one) => ({
    subject: one.subject.id,
    commitment: one.commitment,
    name: one.name,
    target: one.curve.target,
    vertices: verticesOf(one, best, worst),
  }));
  const percents = curves.flatMap(({ vertices }) => vertices.map(({ percent }) => percent));
  const most = extreme([...percents, '1' as DecimalString], 'most')!;
  return {
    best: decimalString(best),
    worst: decimalString(worst),
    most: decimalString(most),
    curves,
    missing,
  };
}

/** A curve over the length of the downtime, over the availability that this leaves. */
function onAvailability(curve: CreditCurve, scale: DowntimeScale): CreditCurve {
  const result = (length: DecimalString) => {
    const availability = availabilityAt(length, scale);
    return exact(availability).isNegative() ? ZERO : availability;
  };
  const point = (at: CurvePoint): CurvePoint => ({ ...at, result: result(at.result) });
  return {
    target: result(curve.target),
    best: result(curve.best),
    worst: result(curve.worst),
    stretches: curve.stretches.map((stretch) => ({
      ...stretch,
      from: point(stretch.from),
      // The last band holds for however long it lasts: to the whole window.
      to: stretch.interval.high === null ? { ...stretch.to, result: ZERO } : point(stretch.to),
    })),
    points: curve.points.map(point),
  };
}

function extreme(values: readonly DecimalString[], which: 'most' | 'least'): Decimal | null {
  return values.reduce<Decimal | null>((found, value) => {
    const figure = exact(value);
    if (found === null) return figure;
    return (which === 'most' ? figure.gt(found) : figure.lt(found)) ? figure : found;
  }, null);
}

/** The stretches of a curve, cut to the common scale. */
function verticesOf(
  { curve, remedy, window }: Drawable,
  best: Decimal,
  worst: Decimal,
): readonly CurveVertex[] {
  const shares: Shares = { ofBasis: MONTHS_OF_BASIS[remedy.basis], ofWindow: window.months };
  const vertices: CurveVertex[] = [];
  for (const { from, to } of curve.stretches) {
    const [good, bad] = [exact(from.result), exact(to.result)];
    if (bad.gt(best) || good.lt(worst)) continue;
    for (const result of [good.gt(best) ? best : good, bad.lt(worst) ? worst : bad]) {
      const vertex = between(from, to, result, shares);
      const last = vertices.at(-1);
      if (last?.result !== vertex.result || last.percent !== vertex.percent) vertices.push(vertex);
    }
  }
  return vertices;
}

/** Months whose fees make up the basis of a credit, and for which it is owed once. */
interface Shares {
  readonly ofBasis: number;
  readonly ofWindow: number;
}

/** Within a stretch the credit is a straight line: level, or rising with the time lost. */
function between(
  from: CurvePoint,
  to: CurvePoint,
  result: Decimal,
  { ofBasis, ofWindow }: Shares,
): CurveVertex {
  const length = exact(to.result).minus(from.result);
  const part = length.isZero() ? exact(0) : result.minus(from.result).div(length);
  const along = (start: DecimalString, end: DecimalString) =>
    exact(start).plus(exact(end).minus(start).times(part));
  return {
    result: decimalString(result),
    percent: decimalString(
      along(from.percent, to.percent).times(ofBasis).div(ofWindow).toDecimalPlaces(6),
    ),
    amount: decimalString(
      along(from.amount ?? ZERO, to.amount ?? ZERO)
        .div(ofWindow)
        .toDecimalPlaces(2),
    ),
  };
}

const ZERO = '0' as DecimalString;

/** How much downtime one SLA allows, for a bar. */
export interface DowntimeBar {
  /** The subject's id. */
  readonly subject: string;
  readonly name: string;
  /** The scope of the promise; empty for the whole service. */
  readonly scope: string;
  readonly percent: DecimalString;
  /** In 30 days. */
  readonly minutes: DecimalString;
  /** The same as every document prints it. */
  readonly printed: DecimalString;
  /** "99.9%: 43.2 minutes in 30 days" */
  readonly label: string;
  readonly citations: readonly Citation[];
}

/** One bar for each availability promise, in the order of the subjects; none for a silent SLA. */
export const downtimeBars = (subjects: readonly Subject[]): readonly DowntimeBar[] =>
  subjects.flatMap((subject) => {
    const promises = subject.terms.availability;
    if (promises.length > 0)
      return promises.map(({ scope, percent, citations }) =>
        barOf(subject, scope, percent, citations),
      );
    const promise = promiseOf(subject, {});
    const percent = promise?.commitment.target.value;
    return percent ? [barOf(subject, '', percent, subject.terms.credits[0]?.citations ?? [])] : [];
  });

function barOf(
  { id, name }: Subject,
  scope: string,
  percent: DecimalString,
  citations: readonly Citation[],
): DowntimeBar {
  const { minutes } = allowedIn30Days(percent);
  const printed = printedDowntime(minutes);
  return {
    subject: id,
    name,
    scope,
    percent,
    minutes,
    printed,
    label: `${WORDS.percent(percent)}: ${WORDS.duration({ value: printed, unit: 'minute' })} in 30 days`,
    citations,
  };
}
