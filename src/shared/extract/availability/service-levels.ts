import type { Source } from '#shared/document/document.ts';
import type { AvailabilityTerm, Terms } from '#shared/terms/terms.ts';
import { basisIn } from '../credits/basis.ts';
import { capIn } from '../credits/cap.ts';
import { capByName } from '../credits/cap-labels.ts';
import { creditTerms } from '../credits/credit-terms.ts';
import { creditsIn, type FoundCredits } from '../credits/credits.ts';
import { dueOnMiss } from '../credits/on-miss.ts';
import { isBesideRows, isInRows } from '../credits/flat-rows.ts';
import { notInForce } from '../credits/not-in-force.ts';
import { capOfPeriod } from '../credits/yearly-cap.ts';
import { topBounds } from '../credits/top-bounds.ts';
import { looseTables } from '../loose-tables.ts';
import type { SlaText, TableView } from '../sla-text.ts';
import { unstacked } from '../stacked-tables.ts';
import { isExampleAround, statementsOf } from '../statements.ts';
import { namedTable } from '../table-columns.ts';
import { isOfOtherMeasure } from './other-shares.ts';
import { windowIn, windowOf } from '../window.ts';
import { formulaIn, smallestOutageIn } from './measurement.ts';
import { cardBlocks } from './card-blocks.ts';
import { cardTargets } from './cards.ts';
import { downtimeTargets } from './downtime-share.ts';
import { flatLevels } from './flat-levels.ts';
import { citedAlso, merged } from './merge.ts';
import { pairedLevels } from './paired-lines.ts';
import { conditionTargets, freeLevel, sentenceTargets } from './sentence-targets.ts';
import { isBelowOthers, isOfSupplier, suppliersIn } from './suppliers.ts';
import { tableTargets } from './table-targets.ts';
import { withoutAims, type FoundTarget } from './target.ts';
import { wrappedRows } from './wrapped-rows.ts';

type ServiceLevels = Pick<
  Terms,
  'availability' | 'formula' | 'smallestOutage' | 'credits' | 'cap' | 'basis'
>;

/**
 * What is promised in percent and what a miss earns. Both are read together: a level may be stated
 * by its credits alone, and a credit without bounds begins below the level.
 */
export function serviceLevels(text: SlaText): ServiceLevels {
  const statements = statementsOf(text);
  const blocks = cardBlocks(text.passages);
  const inBlocks = new Set(
    blocks.flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  // A line that is a whole row is no single cell of a table that was pasted.
  const flat = [...flatLevels(text), ...pairedLevels(text)].filter(
    (table) => !holds(table, inBlocks),
  );
  const inRows = new Set([...inBlocks, ...flat.flatMap(sourcesOf)]);
  const pasted = looseTables(text).filter((table) => !holds(table, inRows));
  const passages = new Map(text.passages.map((passage) => [passage.at, passage]));
  const recovered = [...pasted, ...flat];
  const tables = [...text.tables.flatMap(unstacked), ...recovered].map((table) =>
    namedTable(table, passages),
  );
  const loose = new Set(recovered.flatMap(sourcesOf));
  const found = creditsIn(text.passages, statements, tables, loose, notInForce(text));
  const running = statements.filter(
    (statement) => !loose.has(statement.passage.source) && !isInRows(statement, found.tiers),
  );
  const schedules = new Set(found.tiers.map(({ group }) => group.split('#')[0]));
  const suppliers = suppliersIn(text);
  const own = running.filter(
    ({ text: words, passage }) => !isOfSupplier(words, suppliers) && !isBelowOthers(passage.path),
  );
  const conditions = own.flatMap((statement) => conditionTargets(statement));
  const promised = merged([
    ...blocks,
    ...wrappedRows(text.passages),
    ...tables
      .filter(({ table }) => !isExampleAround(table))
      .flatMap((table) => tableTargets(table, schedules.has(table.table.source))),
    ...withoutAims(
      own
        .filter(({ passage }) => passage.kind !== 'cell' || passage.text.length > 60)
        .flatMap((statement) => sentenceTargets(statement)),
      [...conditions, ...fromCredits(found.tiers)],
    ),
  ]);
  const stated = citedAlso(promised, promised.length === 1 ? conditions : []);
  const free =
    stated.length > 0
      ? []
      : merged(running.flatMap((one) => freeLevel(one, isBesideRows(one, found.tiers)) ?? []));
  const spoken = [...stated, ...free];
  const shown = spoken.length > 0 ? spoken : merged(cardTargets(text.passages, loose));
  const explicit =
    shown.length > 0 ? shown : merged(running.flatMap((one) => downtimeTargets(one)));
  const credited =
    explicit.length > 0
      ? explicit
      : fromCredits(
          [...found.tiers, ...found.unbounded].filter((tier) => !isOfOtherMeasure(tier.scope)),
        );
  const targets = credited.length > 0 ? credited : merged(conditions);
  const window = windowOf(running) ?? windowOfCredits(found.tiers);
  const basis = basisIn(statements);
  const levels = new Set(targets.map(({ percent }) => percent));
  const [only] = levels.size === 1 ? [...levels] : [mainLevel(targets)];
  const credits = creditTerms(found, targets, only ?? null, dueOnMiss(text.passages, found.tiers));
  return {
    availability: targets.slice(0, 200).map((target) => ({
      ...term(target, window ?? 'other'),
      fromCredits: target.rule === FROM_CREDITS,
    })),
    formula: formulaIn(running),
    smallestOutage: smallestOutageIn(running),
    credits: [...credits],
    cap: capOfPeriod(capIn(running) ?? capByName(text), basis, credits.length > 0),
    basis,
  };
}

/** The passages whose words a table is made of. */
const sourcesOf = ({ header, rows }: TableView): readonly Source[] =>
  [...header, ...rows.flat()].map(({ source }) => source);

const holds = (table: TableView, sources: ReadonlySet<Source>): boolean =>
  sourcesOf(table).some((source) => sources.has(source));

const FROM_CREDITS = 'availability/top-of-credits';

/** Where only the credits state it: the top of each schedule, once for each level. */
function fromCredits(tiers: Parameters<typeof topBounds>[0]): readonly FoundTarget[] {
  return merged(
    topBounds(tiers).map((tier) => ({
      percent: tier.band?.below ?? ('0' as FoundTarget['percent']),
      window: windowIn(tier.context),
      scope: tier.scope,
      citations: tier.citations.slice(0, 1),
      confidence: 0.7,
      rule: FROM_CREDITS,
      parts: [],
      path: [],
      group: '',
      at: tier.at,
    })),
  );
}

/** "5% of the fees for each month with an uptime below 99.9%": over what the steps are measured, if over one. */
function windowOfCredits(tiers: FoundCredits['tiers']): AvailabilityTerm['window'] | null {
  const windows = new Set(
    tiers.flatMap(({ measure, context }) =>
      measure === 'percent' ? (windowIn(context.split('\u2022')[0] ?? '') ?? []) : [],
    ),
  );
  const [only = null] = windows;
  return windows.size === 1 ? only : null;
}

/** Of several levels, the one that the text names first without a row of its own. */
const mainLevel = (targets: readonly FoundTarget[]) =>
  (targets.find(({ group }) => group === '') ?? targets[0])?.percent;

function term(
  { percent, window, scope, citations, confidence, rule }: FoundTarget,
  otherwise: AvailabilityTerm['window'],
): Omit<AvailabilityTerm, 'fromCredits'> {
  return {
    citations: [...citations],
    confidence,
    rule,
    scope: scope.slice(0, 400),
    percent,
    window: window ?? otherwise,
  };
}
