import type { DecimalString } from '#shared/base/decimal.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { subjectOf } from '../availability/scope.ts';
import type { FoundCredits } from './credits.ts';
import type { FoundTier } from './tier.ts';

// Where credits without bounds of their own begin: at the level that is promised for the same.

/** Of more levels a text does not say that one rate holds for each. */
const MOST_LEVELS = 4;

/** A promised level that a credit without bounds may begin at, and what it is for. */
export interface Promised {
  readonly percent: DecimalString;
  readonly scope: string;
  /** Position in the document's nodes. */
  readonly at: number;
}

/** The terms; a credit without bounds begins below the level that is promised for the same, else below the main one. */
export function creditTerms(
  { tiers, unbounded }: FoundCredits,
  promised: readonly Promised[],
  main: DecimalString | null,
  isDueOnMiss: (tier: FoundTier) => boolean,
): readonly CreditTerm[] {
  const begun = unbounded.map((tier) =>
    isRepeated(tier, unbounded)
      ? below(tier, levelBefore(tier, promised))
      : ofItsLabel(tier, promised),
  );
  const rates = onceEach(begun).flatMap((tier) => forEachLevel(tier, promised));
  return [...tiers, ...rates].map((tier) => ({
    citations: [...tier.citations],
    confidence: tier.confidence,
    rule: tier.rule,
    scope: tier.scope.slice(0, 400),
    group: tier.group.slice(0, 100),
    measure: tier.measure,
    below: tier.band === null ? (levelFor(tier, promised) ?? main) : tier.band.below,
    atOrAbove: tier.band?.atOrAbove ?? null,
    ...(tier.band?.includesBelow && { includesBelow: true as const }),
    unit: tier.value.unit,
    credit: tier.value.credit,
    ...(tier.value.currency === undefined ? {} : { currency: tier.value.currency }),
    per: tier.per,
    ...(tier.countsFrom === undefined ? {} : { countsFrom: tier.countsFrom }),
    ...(tier.countsBeyond === undefined ? {} : { countsBeyond: tier.countsBeyond }),
    ...(isOfOutage(tier) && isDueOnMiss(tier) ? { dueOnMiss: true as const } : {}),
    text: tier.text,
  }));
}

const isOfOutage = ({ measure, per }: FoundTier): boolean =>
  per === null && (measure === 'hour' || measure === 'minute');

/** Whether the same rate stands at another place as well. */
const isRepeated = (tier: FoundTier, all: readonly FoundTier[]): boolean =>
  tier.band === null &&
  all.some(
    (other) =>
      other.band === null &&
      other.at !== tier.at &&
      other.value.unit === tier.value.unit &&
      other.value.credit === tier.value.credit &&
      other.per?.value === tier.per?.value &&
      other.per?.unit === tier.per?.unit,
  );

/** Those that differ in their level, in what they give or in what they are for. */
function onceEach(tiers: readonly FoundTier[]): readonly FoundTier[] {
  const seen = new Set<string>();
  return tiers.filter(({ band, value, text, per, scope }) => {
    // Rates from the end of times of their own differ by those times.
    const level = band?.below ?? (per === null ? null : text);
    const key = JSON.stringify([level, value.unit, value.credit ?? text, per, scope]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The level that is promised last before a credit. */
const levelBefore = ({ at }: FoundTier, promised: readonly Promised[]): DecimalString | null =>
  [...promised]
    .filter((level) => level.at <= at)
    .sort((a, b) => a.at - b.at)
    .at(-1)?.percent ?? null;

/** "Pro: 10% for each point below the target": a rate whose line begins with the name of a promised level. */
function ofItsLabel(tier: FoundTier, promised: readonly Promised[]): FoundTier {
  const label = subjectOf(NAMED_LINE.exec(tier.context)?.[1] ?? '');
  const named =
    promised.find(({ scope }) => label !== '' && subjectOf(scope) === label) ??
    ofItsSubject(tier, promised);
  return named === undefined || tier.band !== null ? tier : { ...tier, scope: named.scope };
}
/** "Single instances are credited …": the one promised level all of whose name stands at the beginning of the sentence. */
function ofItsSubject(
  { context, rule }: FoundTier,
  promised: readonly Promised[],
): Promised | undefined {
  const begin = ` ${subjectOf(context.slice(0, REACH_OF_SUBJECT))}`;
  const named = promised.filter(({ scope }) => {
    const words = subjectOf(scope)
      .split(' ')
      .filter((word) => word.length > 2);
    return words.length > 0 && words.every((word) => begin.includes(` ${word.replace(/s$/, '')}`));
  });
  return rule === 'credits/rate' && named.length === 1 ? named[0] : undefined;
}
const REACH_OF_SUBJECT = 50;
const NAMED_LINE = /^\W{0,3}([^:.;%\d]{2,40}?)\s?:\s/;

const below = (tier: FoundTier, level: DecimalString | null): FoundTier =>
  level === null ? tier : { ...tier, band: { below: level, atOrAbove: null } };

/** The level promised for what the row or the rate of a credit names; null where none is, or several are. */
function levelFor({ rule, scope }: FoundTier, promised: readonly Promised[]): DecimalString | null {
  const subject = subjectOf(scope);
  if (subject === '' || !BY_SCOPE.has(rule)) return null;
  const [only, ...more] = promised.filter((other) => subjectOf(other.scope) === subject);
  return only === undefined || more.length > 0 ? null : only.percent;
}

/** A rate that counts from "the stated level" holds for each of the levels that are promised. */
function forEachLevel(tier: FoundTier, promised: readonly Promised[]): readonly FoundTier[] {
  const levels = new Set(promised.map(({ percent }) => percent));
  const areApart =
    levels.size > 1 &&
    levels.size === promised.length &&
    promised.length <= MOST_LEVELS &&
    promised.every(({ scope }) => subjectOf(scope) !== '');
  if (tier.band !== null || tier.rule !== 'credits/rate' || tier.scope !== '' || !areApart)
    return [tier];
  return promised.map(({ scope }) => ({ ...tier, scope }));
}

/** Rules whose scope is a name that the text gives, not a word that happens to stand near. */
const BY_SCOPE: ReadonlySet<string> = new Set(['credits/row', 'credits/rate']);
