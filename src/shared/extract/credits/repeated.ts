import type { Statement } from '../statements.ts';
import type { FoundTier } from './tier.ts';

// What a text says more than once, of a schedule and of single credits.

/** A table of plans that only names what a miss earns adds nothing to a schedule that says how much. */
export function withoutSummaries(tables: readonly (readonly FoundTier[])[]): readonly FoundTier[] {
  const isSchedule = (tiers: readonly FoundTier[]) =>
    tiers.filter(({ value, band }) => value.unit === 'percent' && band !== null).length > 1;
  const isSummary = (tiers: readonly FoundTier[]) =>
    tiers.every(({ value, band }) => value.unit === 'other' && band?.atOrAbove === null);
  return tables.some(isSchedule)
    ? tables.filter((tiers) => !isSummary(tiers)).flat()
    : tables.flat();
}

/**
 * A sentence that repeats a step of a table, or of another sentence, adds nothing; but each of two levels may
 * be followed by the same rate (`byPlace`).
 */
export function distinct(tiers: readonly FoundTier[], byPlace = false): readonly FoundTier[] {
  const seen = new Map<string, FoundTier>();
  return tiers.filter((tier) => {
    const key = [
      tier.band?.below ?? '',
      tier.band?.atOrAbove ?? '',
      tier.value.unit,
      tier.value.credit ?? tier.text,
      tier.per?.value ?? '',
      (tier.band?.below ?? tier.band?.atOrAbove ?? null) === null ? tier.scope : '',
      byPlace && (tier.band?.below ?? null) === null ? tier.at : '',
    ].join('|');
    const known = seen.get(key);
    seen.set(key, known ?? tier);
    if (known === undefined) return true;
    const areTables = TABLES.has(known.rule) && known.rule === tier.rule;
    return areTables
      ? known.group !== tier.group
      : known.rule === tier.rule && known.group !== tier.group && REPEATABLE.has(tier.rule);
  });
}

const TABLES: ReadonlySet<string> = new Set(['credits/table', 'credits/flat-row']);

/** Rules whose steps may be those of several schedules; a sentence repeats. */
const REPEATABLE: ReadonlySet<string> = new Set(['credits/list-item', 'credits/cell']);

/** "4% for each 0.2% below", right above a table whose steps begin with 4%: the table says it exactly. */
export function isSummaryOf(
  tiers: readonly FoundTier[],
  { per, value, at }: FoundTier,
  { passage }: Statement,
): boolean {
  if (per?.unit !== 'percentage-point' || value.unit !== 'percent' || ADDS.test(passage.text))
    return false;
  const below = tiers.filter(
    (tier) =>
      tier.rule === 'credits/table' &&
      tier.measure === 'percent' &&
      tier.at > at &&
      tier.at <= at + FARTHEST_TABLE,
  );
  return below.length > 1 && below.some((tier) => tier.value.credit === value.credit);
}
const FARTHEST_TABLE = 2;
/** What comes on top of the steps of a table repeats none of them. */
const ADDS =
  /(?<![A-Za-zÀ-ɏ])(?:additional(?:ly)?|further|plus|in addition|on top|extra|zusätzlich|weitere[nrs]?|supplémentaires?|en plus|ulterior[ei]|adicional(?:es|mente)?|adicionais|aanvullend|bovendien)(?![A-Za-zÀ-ɏ])/i;

/** "For shared plans: a day's fee …": lines that each say for what they give a credit. */
const LABEL = /^\W{0,3}((?:for|für|pour|per|para)\s[^:.;%\n]{3,60}):\s/i;

/** Of single credits, those of lines that each name what they are for; else the surest of each section: the others say the same in other words. */
export function onePerSection(lone: readonly FoundTier[]): readonly FoundTier[] {
  const labelled = lone.filter(({ context }) => LABEL.test(context));
  const labels = new Set(labelled.map(({ context }) => LABEL.exec(context)?.[1]));
  if (labels.size > 1 && labels.size === labelled.length)
    return labelled.map((tier) => ({ ...tier, scope: LABEL.exec(tier.context)?.[1] ?? '' }));
  const [first] = [...lone].sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  return first === undefined ? [] : [first];
}
