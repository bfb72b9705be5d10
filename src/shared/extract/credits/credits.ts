import { isRecord } from '../availability/records.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround, type Statement } from '../statements.ts';
import type { NamedTable } from '../table-columns.ts';
import { AVAILABILITY, OTHER_LEVEL } from '../vocabulary.ts';
import { cellSteps } from './cell-steps.ts';
import { countedMisses } from './counted-misses.ts';
import { flatRows, isInRows } from './flat-rows.ts';
import { lineTiers } from './line-pairs.ts';
import { longOutage } from './long-outages.ts';
import { outageLines } from './outage-lines.ts';
import { loneCredit } from './lone-credits.ts';
import { missedRows } from './missed-rows.ts';
import { missedTarget } from './missed-targets.ts';
import { rateIn } from './rates.ts';
import { distinct, isSummaryOf, onePerSection, withoutSummaries } from './repeated.ts';
import { rowCredits } from './row-credits.ts';
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

/** `proposed`: positions of what is not in force. */
export function creditsIn(
  passages: readonly Passage[],
  statements: readonly Statement[],
  tables: readonly NamedTable[],
  loose: ReadonlySet<string>,
  proposed: ReadonlySet<number>,
): FoundCredits {
  const fromTables = tables
    .filter(
      (named) => !isExampleAround(named.table) && !proposed.has(named.table.at) && !isRecord(named),
    )
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
  const running = statements.filter(
    (statement) =>
      !loose.has(statement.passage.source) &&
      !isInRows(statement, flat) &&
      !proposed.has(statement.passage.at) &&
      !isBelowOtherLevel(statement) &&
      !(statement.passage.kind === 'cell' && schedules.has(tableOf(statement.passage.source))),
  );
  const rated = new Map<Statement, FoundTier>();
  for (const statement of running) {
    const rate = rateIn(statement);
    if (rate !== null) rated.set(statement, rate);
  }
  const missed = new Map<Statement, FoundTier>();
  for (const statement of running) {
    const tier = rated.has(statement) ? null : missedTarget(statement);
    if (tier !== null) missed.set(statement, tier);
  }
  const listed = outageLines(running);
  const tiers = distinct([
    ...withoutSummaries(fromTables.map(({ tiers: found }) => found)),
    ...flat,
    ...running.filter((statement) => !rated.has(statement)).flatMap(sentenceTiers),
    ...lineTiers(running.filter((statement) => !rated.has(statement))),
    ...listed,
    ...running
      .filter((statement) => !rated.has(statement))
      .flatMap((one) => longOutage(one) ?? [])
      .filter(({ at }) => !listed.some((line) => line.at === at)),
  ]).filter(isPossible);
  const rates = [...rated]
    .filter(([, rate]) => isPossible(rate))
    .filter(([statement]) => !(tiers.length > 1 && isLaidOutBelow(statement)))
    .filter(([statement, rate]) => !isSummaryOf(tiers, rate, statement))
    .map(([, rate]) => rate);
  const ofRows = fromTables.flatMap(({ named, tiers: steps }) =>
    steps.length > 0 ? [] : missedRows(named),
  );
  const rows =
    tiers.length + rates.length > 0 ? [] : fromTables.flatMap(({ named }) => rowCredits(named));
  const lone =
    tiers.length + rates.length + rows.length > 0
      ? []
      : running.flatMap((statement) => {
          const credit = missed.has(statement) ? null : loneCredit(statement);
          return credit === null ? [] : [credit];
        });
  return {
    tiers: distinct([...tiers, ...missed.values(), ...ofRows]).slice(0, MOST),
    unbounded: distinct([...rates, ...rows, ...onePerSection(lone)], true).slice(0, 20),
  };
}

/** Nothing is up for more than all of the time: "<999%" is a slip. */
const isPossible = ({ measure, band, value }: FoundTier): boolean =>
  measure !== 'percent' ||
  ([band?.below, band?.atOrAbove].every((bound) => Number(bound ?? 0) <= 100) &&
    !(value.unit === 'percent' && isLikeLevel(Number(value.credit))));

/** Nobody gives back 99.9%: it is a level that stands where a credit should. */
const isLikeLevel = (share: number): boolean => share > 90 && share < 100;

/** "The amount of the credits is determined by the following table": what the same passage says in passing yields to it. */
const isLaidOutBelow = ({ passage, end }: Statement): boolean =>
  LAID_OUT_BELOW.test(passage.text.slice(end, end + REACH_OF_TABLE));
const REACH_OF_TABLE = 600;
const LAID_OUT_BELOW =
  /(?<![A-Za-zÀ-ɏ])(?:(?:amounts?|credits?|refunds?|percentages?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:determined|calculated|computed|based|set out|given|defined|as follows|listed|shown)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?:table|schedule|chart|list)|(?:höhe|gutschrift(?:en)?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:folgende[nr]?|nachstehende[nr]?) (?:tabelle|staffel[A-Za-zÀ-ɏ]*)|(?:montants?|avoirs?|crédits?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}tableau (?:suivant|ci-dessous)|(?:importo|crediti?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:seguente tabella|tabella (?:seguente|sottostante))|(?:importe|créditos?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?:siguiente tabla|tabla (?:siguiente|de abajo)))(?![A-Za-zÀ-ɏ])/i;

/** "Restore success | Credit" and its rows in the lines of one cell: steps of another level than availability. */
const isBelowOtherLevel = ({ passage, start }: Statement): boolean => {
  const above = passage.kind === 'cell' ? passage.text.slice(0, start) : '';
  return above.includes('\n') && OTHER_LEVEL.test(above) && !AVAILABILITY.test(above);
};

/** The source of the table that a cell belongs to: all but its row and column. */
const tableOf = (cell: string): string => cell.replace(/\/\d+\/\d+$/, '');
