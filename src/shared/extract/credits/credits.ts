import type { DecimalString } from '#shared/base/decimal.ts';
import { exact } from '#shared/base/decimal.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { isExampleAround, type Statement } from '../statements.ts';
import type { NamedTable } from '../table-columns.ts';
import { loneCredit } from './lone-credits.ts';
import { rateIn } from './rates.ts';
import { sentenceTiers } from './sentence-tiers.ts';
import { tableTiers } from './table-tiers.ts';
import type { FoundTier } from './tier.ts';

/** The most steps that are kept of one text. */
const MOST = 500;

/** The schedules of a text, and the credits that any miss of the level earns. */
export interface FoundCredits {
  /** Steps with bounds of their own. */
  readonly tiers: readonly FoundTier[];
  /** Rates and single credits: they begin where the promised level ends. */
  readonly unbounded: readonly FoundTier[];
}

export function creditsIn(
  statements: readonly Statement[],
  tables: readonly NamedTable[],
  loose: ReadonlySet<string>,
): FoundCredits {
  const fromTables = tables
    .filter(({ table }) => !isExampleAround(table))
    .map((named) => ({ named, tiers: tableTiers(named) }));
  const schedules = new Set(
    fromTables.filter(({ tiers }) => tiers.length > 0).map(({ named }) => named.table.source),
  );
  const running = statements.filter(
    ({ passage }) =>
      !loose.has(passage.source) &&
      !(passage.kind === 'cell' && schedules.has(tableOf(passage.source))),
  );
  const rated = new Map<Statement, FoundTier>();
  for (const statement of running) {
    const rate = rateIn(statement);
    if (rate !== null) rated.set(statement, rate);
  }
  const tiers = distinct([
    ...fromTables.flatMap(({ tiers: found }) => found),
    ...running.filter((statement) => !rated.has(statement)).flatMap(sentenceTiers),
  ]);
  const rates = [...rated.values()];
  const lone =
    tiers.length + rates.length > 0
      ? []
      : running.flatMap((statement) => {
          const credit = loneCredit(statement);
          return credit === null ? [] : [credit];
        });
  return {
    tiers: tiers.slice(0, MOST),
    unbounded: distinct([...rates, ...onePerSection(lone)]).slice(0, 20),
  };
}

/** The source of the table that a cell belongs to: all but its row and column. */
const tableOf = (cell: string): string => cell.replace(/\/\d+\/\d+$/, '');

/** A sentence that repeats a step of a table, or of another sentence, adds nothing. */
function distinct(tiers: readonly FoundTier[]): readonly FoundTier[] {
  const seen = new Map<string, FoundTier>();
  return tiers.filter((tier) => {
    const key = [
      tier.band?.below ?? '',
      tier.band?.atOrAbove ?? '',
      tier.value.unit,
      tier.value.credit ?? tier.text,
      tier.per?.value ?? '',
      tier.rule === 'credits/rate' ? tier.scope : '',
    ].join('|');
    const known = seen.get(key);
    seen.set(key, known ?? tier);
    if (known === undefined) return true;
    const areTables = known.rule === 'credits/table' && tier.rule === 'credits/table';
    return areTables
      ? known.group !== tier.group
      : known.rule === tier.rule && known.group !== tier.group && tier.rule === 'credits/list-item';
  });
}

/** Of single credits, the surest of each section: the others say the same in other words. */
function onePerSection(lone: readonly FoundTier[]): readonly FoundTier[] {
  const [first] = [...lone].sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  return first === undefined ? [] : [first];
}

/** The terms; a credit without bounds begins below the promised level where only one is promised. */
export function creditTerms(
  { tiers, unbounded }: FoundCredits,
  target: DecimalString | null,
): readonly CreditTerm[] {
  return [...tiers, ...unbounded].map((tier) => ({
    citations: [...tier.citations],
    confidence: tier.confidence,
    rule: tier.rule,
    scope: tier.scope.slice(0, 400),
    group: tier.group.slice(0, 100),
    measure: tier.measure,
    below: tier.band === null ? target : tier.band.below,
    atOrAbove: tier.band?.atOrAbove ?? null,
    unit: tier.value.unit,
    credit: tier.value.credit,
    per: tier.per,
    text: tier.text,
  }));
}

/** The highest bound of each schedule: the level that only its credits state. */
export function topBounds(tiers: readonly FoundTier[]): readonly FoundTier[] {
  const tops = new Map<string, FoundTier>();
  for (const tier of tiers) {
    if (tier.measure !== 'percent' || tier.band === null || tier.band.below === null) continue;
    const top = tops.get(tier.group);
    if (top === undefined || exact(tier.band.below).greaterThan(top.band?.below ?? '0'))
      tops.set(tier.group, tier);
  }
  return [...tops.values()];
}
