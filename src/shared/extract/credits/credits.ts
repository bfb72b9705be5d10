import type { DecimalString } from '#shared/base/decimal.ts';
import { exact } from '#shared/base/decimal.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { subjectOf } from '../availability/scope.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround, type Statement } from '../statements.ts';
import type { NamedTable } from '../table-columns.ts';
import { cellSteps } from './cell-steps.ts';
import { countedMisses } from './counted-misses.ts';
import { flatRows } from './flat-rows.ts';
import { lineTiers } from './line-pairs.ts';
import { longOutage } from './long-outages.ts';
import { outageLines } from './outage-lines.ts';
import { loneCredit } from './lone-credits.ts';
import { rateIn } from './rates.ts';
import { rowCredits } from './row-credits.ts';
import { sentenceTiers } from './sentence-tiers.ts';
import { tableTiers } from './table-tiers.ts';
import type { FoundTier } from './tier.ts';

/** The most steps that are kept of one text. */
const MOST = 500;
/** Of more levels a text does not say that one rate holds for each. */
const MOST_LEVELS = 4;

/** The schedules of a text, and the credits that any miss of the level earns. */
export interface FoundCredits {
  /** Steps with bounds of their own. */
  readonly tiers: readonly FoundTier[];
  /** Rates and single credits: they begin where the promised level ends. */
  readonly unbounded: readonly FoundTier[];
}

/** `proposed`: positions of what is not in force. */
export function creditsIn(
  passages: readonly Passage[],
  statements: readonly Statement[],
  tables: readonly NamedTable[],
  loose: ReadonlySet<string>,
  proposed: ReadonlySet<number>,
): FoundCredits {
  const fromTables = tables
    .filter(({ table }) => !isExampleAround(table) && !proposed.has(table.at))
    .map((named) => {
      const counted = countedMisses(named);
      const steps = counted.length > 0 ? counted : cellSteps(named);
      return { named, tiers: steps.length > 0 ? steps : tableTiers(named) };
    });
  const schedules = new Set(
    fromTables.filter(({ tiers }) => tiers.length > 0).map(({ named }) => named.table.source),
  );
  const flat = flatRows(
    passages.filter(({ source, at }) => !loose.has(source) && !proposed.has(at)),
  );
  const flattened = new Set(flat.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const running = statements.filter(
    ({ passage }) =>
      !loose.has(passage.source) &&
      !flattened.has(passage.source) &&
      !proposed.has(passage.at) &&
      !(passage.kind === 'cell' && schedules.has(tableOf(passage.source))),
  );
  const rated = new Map<Statement, FoundTier>();
  for (const statement of running) {
    const rate = rateIn(statement);
    if (rate !== null) rated.set(statement, rate);
  }
  const tiers = distinct([
    ...withoutSummaries(fromTables.map(({ tiers: found }) => found)),
    ...flat,
    ...running.filter((statement) => !rated.has(statement)).flatMap(sentenceTiers),
    ...lineTiers(running.filter((statement) => !rated.has(statement))),
    ...running.filter((statement) => !rated.has(statement)).flatMap((one) => longOutage(one) ?? []),
    ...outageLines(running),
  ]).filter(isPossible);
  const rates = [...rated]
    .filter(([, rate]) => isPossible(rate))
    .filter(([statement]) => !(tiers.length > 1 && isLaidOutBelow(statement)))
    .map(([, rate]) => rate);
  const rows =
    tiers.length + rates.length > 0 ? [] : fromTables.flatMap(({ named }) => rowCredits(named));
  const lone =
    tiers.length + rates.length + rows.length > 0
      ? []
      : running.flatMap((statement) => {
          const credit = loneCredit(statement);
          return credit === null ? [] : [credit];
        });
  return {
    tiers: tiers.slice(0, MOST),
    unbounded: distinct([...rates, ...rows, ...onePerSection(lone)], true).slice(0, 20),
  };
}

/** Nothing is up for more than all of the time: "<999%" is a slip. */
const isPossible = ({ measure, band }: FoundTier): boolean =>
  measure !== 'percent' ||
  [band?.below, band?.atOrAbove].every((bound) => Number(bound ?? 0) <= 100);

/** "The amount of the credits is determined by the following table": what the same passage says in passing yields to it. */
const isLaidOutBelow = ({ passage, end }: Statement): boolean =>
  LAID_OUT_BELOW.test(passage.text.slice(end, end + REACH_OF_TABLE));
const REACH_OF_TABLE = 600;
const LAID_OUT_BELOW =
  /(?<![A-Za-zÀ-ɏ])(?:(?:amounts?|credits?|refunds?|percentages?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:determined|calculated|computed|based|set out|given|defined|as follows|listed|shown)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?:table|schedule|chart|list)|(?:höhe|gutschrift(?:en)?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:folgende[nr]?|nachstehende[nr]?) (?:tabelle|staffel[A-Za-zÀ-ɏ]*)|(?:montants?|avoirs?|crédits?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}tableau (?:suivant|ci-dessous)|(?:importo|crediti?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:seguente tabella|tabella (?:seguente|sottostante))|(?:importe|créditos?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:siguiente tabla|tabla (?:siguiente|de abajo)))(?![A-Za-zÀ-ɏ])/i;

/** A table of plans that only names what a miss earns adds nothing to a schedule that says how much. */
function withoutSummaries(tables: readonly (readonly FoundTier[])[]): readonly FoundTier[] {
  const isSchedule = (tiers: readonly FoundTier[]) =>
    tiers.filter(({ value, band }) => value.unit === 'percent' && band !== null).length > 1;
  const isSummary = (tiers: readonly FoundTier[]) =>
    tiers.every(({ value, band }) => value.unit === 'other' && band?.atOrAbove === null);
  return tables.some(isSchedule)
    ? tables.filter((tiers) => !isSummary(tiers)).flat()
    : tables.flat();
}

/** The source of the table that a cell belongs to: all but its row and column. */
const tableOf = (cell: string): string => cell.replace(/\/\d+\/\d+$/, '');

/**
 * A sentence that repeats a step of a table, or of another sentence, adds nothing; but each of two levels may
 * be followed by the same rate (`byPlace`).
 */
function distinct(tiers: readonly FoundTier[], byPlace = false): readonly FoundTier[] {
  const seen = new Map<string, FoundTier>();
  return tiers.filter((tier) => {
    const key = [
      tier.band?.below ?? '',
      tier.band?.atOrAbove ?? '',
      tier.value.unit,
      tier.value.credit ?? tier.text,
      tier.per?.value ?? '',
      (tier.band?.below ?? tier.band?.atOrAbove ?? null) === null ? tier.scope : '',
      byPlace && tier.band === null ? tier.at : '',
    ].join('|');
    const known = seen.get(key);
    seen.set(key, known ?? tier);
    if (known === undefined) return true;
    const areTables = known.rule === 'credits/table' && tier.rule === 'credits/table';
    return areTables
      ? known.group !== tier.group
      : known.rule === tier.rule && known.group !== tier.group && REPEATABLE.has(tier.rule);
  });
}

/** Rules whose steps may be those of several schedules; a sentence repeats. */
const REPEATABLE: ReadonlySet<string> = new Set(['credits/list-item', 'credits/cell']);

/** "For shared plans: a day's fee …": lines that each say for what they give a credit. */
const LABEL = /^\W{0,3}((?:for|für|pour|per|para)\s[^:.;%\n]{3,60}):\s/i;

/** Of single credits, those of lines that each name what they are for; else the surest of each section: the others say the same in other words. */
function onePerSection(lone: readonly FoundTier[]): readonly FoundTier[] {
  const labelled = lone.filter(({ context }) => LABEL.test(context));
  const labels = new Set(labelled.map(({ context }) => LABEL.exec(context)?.[1]));
  if (labels.size > 1 && labels.size === labelled.length)
    return labelled.map((tier) => ({ ...tier, scope: LABEL.exec(tier.context)?.[1] ?? '' }));
  const [first] = [...lone].sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  return first === undefined ? [] : [first];
}

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
    unit: tier.value.unit,
    credit: tier.value.credit,
    per: tier.per,
    text: tier.text,
  }));
}

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
    const key = JSON.stringify([band?.below, value.unit, value.credit ?? text, per, scope]);
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

/** The highest bound of each schedule: the level that only its credits state. */
export function topBounds(tiers: readonly FoundTier[]): readonly FoundTier[] {
  const tops = new Map<string, FoundTier>();
  for (const tier of tiers) {
    if (tier.measure !== 'percent' || tier.band === null || tier.band.below === null) continue;
    const top = tops.get(tier.group);
    if (top === undefined || exact(tier.band.below).greaterThan(top.band?.below ?? '0'))
      tops.set(tier.group, tier);
  }
  return [...tops.values()].filter((top) => !isInclusive(top, tiers));
}

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
/** 99.69 or 99.98, but not 99.99: the last hundredth before a level that somebody promises. */
const JUST_BELOW = /^\d{2}\.(?!9+$)\d+[89]$/;
