import { COMPARATOR_WORDS, type Commitment } from '#shared/agreement/commitment.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult, unitFor, writeRounded } from '../availability/measure.ts';
import { tallyIn, type Tally } from '../availability/tally.ts';
import { isTimeUnit, unitLengthByDay } from '../calendar/unit-length.ts';
import { meets } from '../credits/meets.ts';
import { areFew, FEW_CASES } from '../few-cases.ts';
import type { Span } from '../incident.ts';
import { withUnit, type Working } from '../trace.ts';

export interface Recovered {
  readonly result: Decimal;
  readonly met: boolean | null;
  readonly missed: number;
}

/** What the agreement says besides the commitment itself. */
export interface RecoveryRules {
  /** Of few outages one may miss a promise over a share of them. */
  readonly mayMiss: boolean;
}

/** True where outages can be compared with the target: it is a fixed length of time. */
export const canMeasureRecovery = ({ target }: Commitment): boolean => isTimeUnit(target.unit);

/**
 * A recovery time over the outages that end in the window: the longest of them, or the share that
 * kept the target. Excluded time does not count; how much of the service was affected does not
 * matter. Null without such an outage, which keeps the promise.
 */
export function measureRecovery(
  tallied: Tally,
  { target, measurement }: Commitment,
  { mayMiss, window }: RecoveryRules & { readonly window: Span },
  working: Working,
): Recovered | null {
  const { aroundTheClock, day } = tallied.rules;
  const unit = unitLengthByDay(target.unit, day);
  if (unit === null) return null;
  const times = tallied.outages
    .filter(({ end }) => end > window.start && end <= window.end)
    .map((outage) =>
      [...tallyIn(tallied, outage).counts.values()].reduce((all, one) => all + one, 0),
    )
    // Outside the hours or in excluded time it is no outage to this commitment.
    .filter((time) => time > 0);
  const rounding = target.share === null ? measurement.rounding : null;
  const lengths = times.map((time) => roundedResult(exact(time).div(unit), rounding));
  if (lengths.length === 0) {
    working.compute(
      'Outages that end in the window',
      'outages',
      { outages: 0 },
      { because: 'Without an outage the target is met.' },
    );
    return null;
  }
  if (target.share === null) {
    const longest = Math.max(...times);
    const shown = unitFor([longest, unit]);
    const inUnits = working.compute(
      'Longest outage',
      'time / unit',
      { time: exact(longest).div(shown.length), unit: exact(unit).div(shown.length) },
      {
        unit: target.unit,
        because: `Each outage that ends in the window must keep the target. Both in ${shown.unit}; ${
          aroundTheClock
            ? 'the clock runs around the clock.'
            : "only the hours of the commitment's calendar count, and a day is its usual working day."
        }`,
      },
    );
    const result = writeRounded(inUnits, target, rounding, working, 'length');
    const met = meets(target, result);
    const missed = lengths.filter((length) => meets(target, length) === false).length;
    against(target, result, met, working);
    return { result, met, missed };
  }
  const kept = lengths.filter(
    (length) => meets({ ...target, share: null }, length) === true,
  ).length;
  const missed = lengths.length - kept;
  const share = working.compute(
    'Share of outages that kept the target',
    'kept / outages * 100',
    { kept, outages: lengths.length },
    { unit: '%' },
  );
  const result = measurement.rounding === null ? share : roundedResult(share, measurement.rounding);
  const isOneOfFew = mayMiss && areFew(lengths.length) && missed <= 1;
  const met = isOneOfFew || meets(target, result);
  against(
    { ...target, comparator: 'at-least', value: target.share },
    result,
    met,
    working,
    isOneOfFew && missed === 1 ? `With fewer than ${FEW_CASES} outages, one may miss. ` : '',
  );
  return { result, met, missed };
}

function against(
  { comparator, value, unit, share }: Commitment['target'],
  result: Decimal,
  met: boolean | null,
  working: Working,
  reason = '',
): void {
  if (value === null) return;
  const shown = share === null ? unit : '%';
  working.compute(
    'Result against the target',
    'result - target',
    { result, target: value },
    {
      unit: shown,
      because: `${reason}Promised: ${COMPARATOR_WORDS[comparator]} ${withUnit(value, shown)}. The target is ${met === true ? 'met' : 'missed'}.`,
    },
  );
}
