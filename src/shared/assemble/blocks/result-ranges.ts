import { isStrict, scheduleScale, type Commitment } from '#shared/agreement/commitment.ts';
import type { CreditTier } from '#shared/agreement/remedy.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Formatter } from '../format.ts';

/** The results that miss a target or earn a step, in words; `meets` and `tierAt` reckon by the same ends. */

/** "below 99.95%", "at or above 4 hours" where less than 4 hours are promised; null without a target. */
export function missWords(
  formatter: Formatter,
  { target }: Pick<Commitment, 'target'>,
): string | null {
  const { start, measure } = scheduleScale(target);
  if (start === null) return null;
  return target.share === null && target.comparator === 'exactly'
    ? formatter.wording.phrases.otherThan(formatter.measure(start, measure))
    : worseThanWords(formatter, target, start, isStrict(target));
}

/** "below 99.95%, at or above 99.0%", with "target" and "previous" put in figures; null where the start is not set. */
export function tierWords(
  formatter: Formatter,
  { target }: Pick<Commitment, 'target'>,
  tiers: readonly CreditTier[],
  index: number,
): string | null {
  const tier = tiers[index];
  const start = tierStart({ target }, tiers, index);
  if (tier === undefined || start === null) return null;
  const { phrases } = formatter.wording;
  const { higherIsBetter, measure } = scheduleScale(target);
  // Whatever misses the target is worse than it.
  const from = worseThanWords(
    formatter,
    target,
    start,
    tier.worseThan === 'target' && isStrict(target),
  );
  if (tier.notWorseThan === null) return from;
  const end = formatter.measure(tier.notWorseThan, measure);
  return phrases.range(from, higherIsBetter ? phrases.atOrAbove(end) : phrases.atOrBelow(end));
}

function worseThanWords(
  formatter: Formatter,
  target: Commitment['target'],
  figure: DecimalString,
  included: boolean,
): string {
  const { phrases } = formatter.wording;
  const { higherIsBetter, measure } = scheduleScale(target);
  const shown = formatter.measure(figure, measure);
  if (higherIsBetter) return included ? phrases.atOrBelow(shown) : phrases.below(shown);
  return included ? phrases.atOrAbove(shown) : phrases.above(shown);
}

/** The figure below which (or above which) a step applies; null where it is not set. */
export function tierStart(
  { target }: Pick<Commitment, 'target'>,
  tiers: readonly CreditTier[],
  index: number,
): DecimalString | null {
  const start = tiers[index]?.worseThan;
  if (start === undefined) return null;
  if (start === 'target') return scheduleScale(target).start;
  if (start === 'previous') return tiers[index - 1]?.notWorseThan ?? null;
  return start;
}
