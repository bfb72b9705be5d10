import { COMPARATOR_WORDS, type Commitment } from '#shared/agreement/commitment.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { roundedResult } from '../availability/measure.ts';
import { tallyIn, type Tally } from '../availability/tally.ts';
import { DAY, HOUR, MINUTE } from '../calendar/zone.ts';
import { meets } from '../credits/meets.ts';
import type { Span } from '../incident.ts';
import type { Working } from '../trace.ts';

/** Fewer outages than this: one miss still keeps a promise over a share of them. */
const FEW = 20;

const UNIT_LENGTHS: Readonly<Partial<Record<Commitment['target']['unit'], number>>> = {
  millisecond: 1,
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  'working-hour': HOUR,
  day: DAY,
};

export interface Recovered {
  readonly result: Decimal;
  readonly met: boolean | null;
  readonly missed: number;
}

/** True where outages can be compared with the target: it is a fixed length of time. */
export const canMeasureRecovery = ({ target }: Commitment): boolean =>
  UNIT_LENGTHS[target.unit] !== undefined;

/**
 * A recovery time over the outages that end in the window: the longest of them, or the share that
 * kept the target. Excluded time does not count; how much of the service was affected does not
 * matter. Null without such an outage, which keeps the promise.
 */
export function measureRecovery(
  tallied: Tally,
  { target, measurement }: Commitment,
  window: Span,
  working: Working,
): Recovered | null {
  const unit = UNIT_LENGTHS[target.unit];
  if (unit === undefined) return null;
  const lengths = tallied.outages
    .filter(({ end }) => end > window.start && end <= window.end)
    .map((outage) => {
      const time = [...tallyIn(tallied, outage).counts.values()].reduce((all, one) => all + one, 0);
      return roundedResult(
        exact(time).div(unit),
        target.share === null ? measurement.rounding : null,
      );
    });
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
    const longest = lengths.reduce((most, length) => (length.gt(most) ? length : most));
    const result = working.compute(
      'Longest outage',
      'longest',
      { longest },
      { unit: target.unit, because: 'Each outage that ends in the window must keep the target.' },
    );
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
  const isOneOfFew = lengths.length < FEW && missed <= 1;
  const met = isOneOfFew || meets(target, result);
  against(
    { ...target, comparator: 'at-least', value: target.share },
    result,
    met,
    working,
    isOneOfFew && missed === 1 ? `With fewer than ${FEW} outages, one may miss. ` : '',
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
      because: `${reason}Promised: ${COMPARATOR_WORDS[comparator]} ${value} ${shown}. The target is ${met === true ? 'met' : 'missed'}.`,
    },
  );
}
