import { exact } from '#shared/base/decimal.ts';
import { AVAILABILITY } from '../vocabulary.ts';
import type { FoundTier } from './tier.ts';

/** The highest bound of each schedule: the level that only its credits state. */
export function topBounds(tiers: readonly FoundTier[]): readonly FoundTier[] {
  const tops = new Map<string, FoundTier>();
  for (const tier of tiers) {
    if (!isOfLevel(tier) || tier.band === null || tier.band.below === null) continue;
    const top = tops.get(tier.group);
    if (top === undefined || exact(tier.band.below).greaterThan(top.band?.below ?? '0'))
      tops.set(tier.group, tier);
  }
  return [...tops.values()].filter((top) => !isInclusive(top, tiers) && !isBelowTarget(top, tiers));
}

/** Steps in percent; also "below 99.9%, 5% for each hour of downtime", which begins at a level. */
const isOfLevel = ({ measure, per, context }: FoundTier): boolean =>
  measure === 'percent' || (per !== null && AVAILABILITY.test(context));

/** "99.0% to 99.69%" above "98.0% to 98.99%": ranges that leave a step between them end below the promised level. */
const isInclusive = ({ band, group }: FoundTier, tiers: readonly FoundTier[]): boolean =>
  band !== null &&
  JUST_BELOW.test(band.below ?? '') &&
  tiers.some(
    (other) =>
      other.group === group &&
      other.band !== null &&
      other.band.below !== null &&
      band.atOrAbove !== null &&
      exact(other.band.below).lessThan(band.atOrAbove),
  );
/** 99.69, 99.98 or 96.9, but not 99.99: the last step before a level that somebody promises. */
const JUST_BELOW = /^(?:\d{2}\.(?!9+$)\d+[89]|(?!9[89])\d{2}\.9+)$/;

/** "99% – target" above "95% – 99%": the step above it ends at the promised level, which is stated elsewhere. */
const isBelowTarget = ({ group }: FoundTier, tiers: readonly FoundTier[]): boolean =>
  tiers.some(
    (other) => other.group === group && other.band?.below === null && other.band.atOrAbove !== null,
  );
