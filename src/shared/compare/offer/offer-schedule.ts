import type { CreditRemedy, CreditSchedule, CreditTier } from '#shared/agreement/remedy.ts';
import {
  decimalsOf,
  decimalString,
  exact,
  type Decimal,
  type DecimalString,
} from '#shared/base/decimal.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import type { Building } from './building.ts';

/** The steps of one schedule, as an SLA prints them. */
export interface CreditGroup {
  readonly group: string;
  readonly scope: string;
  readonly steps: readonly CreditTerm[];
}

/** The steps by schedule, in the order in which the schedules begin. */
export function creditGroups(credits: readonly CreditTerm[]): readonly CreditGroup[] {
  const groups = new Map<string, CreditTerm[]>();
  for (const step of credits) {
    const key = JSON.stringify([step.group, step.scope]);
    const steps = groups.get(key);
    if (steps) steps.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()].map((steps) => ({
    group: steps[0]!.group,
    scope: steps[0]!.scope,
    steps,
  }));
}

/** What a group of steps is as a schedule of the model, in the unit of its credits. */
export interface Scheduled {
  readonly schedule: CreditSchedule;
  readonly unit: CreditRemedy['unit'];
}

/**
 * A schedule on availability. `target` is the promise that it belongs to: a first step that begins
 * there is linked to it, so that the figure stands in one place. Null where no step can be reckoned.
 */
export function availabilitySchedule(
  { steps }: CreditGroup,
  target: DecimalString | null,
  building: Building,
): Scheduled | null {
  const rated = steps.filter(({ per }) => per !== null);
  if (rated.length > 0) return rateOf(steps, rated, building);
  const onPercent = steps.filter(({ measure }) => measure === 'percent');
  const counted = oneUnit(onPercent, building);
  if (counted === null) return null;
  const sorted = [...counted.steps].sort((a, b) => startOf(b).comparedTo(startOf(a)));
  const isCumulative = sorted.every(({ atOrAbove }) => atOrAbove === null);
  return {
    unit: counted.unit,
    schedule: isCumulative
      ? { shape: 'cumulative', tiers: sorted.map((step) => cumulativeTier(step, target)) }
      : { shape: 'bounded', tiers: boundedTiers(sorted, target, building) },
  };
}

/** Where a step begins, from the better results; without a figure it begins at the top. */
const startOf = ({ below, atOrAbove }: CreditTerm): Decimal =>
  exact(below ?? (atOrAbove === null ? '100' : decimalString(exact(atOrAbove).plus(100))));

const cumulativeTier = (
  { below, credit }: CreditTerm,
  target: DecimalString | null,
): CreditTier => ({
  worseThan: below === null || isFigure(below, target) ? 'target' : below,
  notWorseThan: null,
  credit,
});

function boundedTiers(
  steps: readonly CreditTerm[],
  target: DecimalString | null,
  building: Building,
): CreditTier[] {
  return steps.map(({ below, atOrAbove, credit }, index) => {
    const before = steps[index - 1]?.atOrAbove ?? null;
    const start: CreditTier['worseThan'] =
      below === null
        ? index === 0 || before === null
          ? 'target'
          : 'previous'
        : index === 0
          ? isFigure(below, target)
            ? 'target'
            : below
          : isFigure(below, before)
            ? 'previous'
            : below;
    return {
      worseThan:
        start === below && before !== null && closes(before, below)
          ? closed(before, below, building)
          : start,
      notWorseThan: atOrAbove,
      credit,
    };
  });
}

const isFigure = (value: DecimalString, other: DecimalString | null): boolean =>
  other !== null && exact(value).eq(other);

/**
 * Closed ranges ("99.0% to 99.89%", then "95.0% to 98.99%") leave out what lies between by one
 * unit of their last decimal. They mean to cover everything, so the step below takes what is between.
 */
function closes(before: DecimalString, below: DecimalString): boolean {
  const digits = Math.max(decimalsOf(before), decimalsOf(below));
  const gap = exact(before).minus(below);
  return digits > 0 && gap.gt(0) && gap.lte(exact(10).pow(-digits));
}

function closed(before: DecimalString, below: DecimalString, building: Building): 'previous' {
  building.leave(
    `Between ${below}% and ${before}% the schedule names no step: the credit of the step below is taken.`,
  );
  return 'previous';
}

function rateOf(
  steps: readonly CreditTerm[],
  rated: readonly CreditTerm[],
  building: Building,
): Scheduled | null {
  const counted = oneUnit(rated, building);
  const first = counted?.steps[0];
  if (!counted || !first?.per) return null;
  if (steps.length > 1)
    building.leave(
      `Of a schedule that is a rate, only "${first.text}" was taken over; it has ${steps.length} entries.`,
    );
  if (first.countsFrom === undefined && first.countsBeyond === undefined && isOfTime(first))
    building.leave(`"${first.text}": counted is the downtime beyond what the target allows.`);
  return { unit: counted.unit, schedule: rateSchedule(first, first.per) };
}

const rateSchedule = (
  { credit }: CreditTerm,
  { value, unit }: NonNullable<CreditTerm['per']>,
): CreditSchedule => ({ shape: 'rate', credit, step: value, stepUnit: unit });

/** Whether a step is a rate by time and not by points or cases. */
const isOfTime = ({ per }: CreditTerm): boolean =>
  per !== null && (per.unit === 'minute' || per.unit === 'hour' || per.unit === 'day');

/**
 * A rate of which the text says that all downtime counts, or what is beyond a time of its own: one on its length,
 * whatever is promised.
 */
function wholeDowntimeRate(
  steps: readonly CreditTerm[],
  building: Building,
): DowntimeScheduled | null {
  const rated = steps.filter(
    (step) =>
      isOfTime(step) && (step.countsFrom === 'first-minute' || step.countsBeyond !== undefined),
  );
  const [first] = rated;
  if (first === undefined) return null;
  const { countsBeyond, per } = first;
  // What one rate leaves out another of the same schedule may count.
  const alike = rated.filter((one) => isSameStart(one, first));
  const scheduled = rateOf(steps, alike, building);
  return (
    scheduled && {
      ...scheduled,
      comparator: 'at-most',
      limit: countsBeyond?.value ?? ('0' as DecimalString),
      targetUnit: countsBeyond?.unit ?? (per?.unit === 'minute' ? 'minute' : 'hour'),
    }
  );
}

const isSameStart = (one: CreditTerm, other: CreditTerm): boolean =>
  one.countsBeyond?.value === other.countsBeyond?.value &&
  one.countsBeyond?.unit === other.countsBeyond?.unit;

/** The steps whose credits are in the unit that most of them have, and in one currency; null where none has one. */
function oneUnit(
  steps: readonly CreditTerm[],
  building: Building,
): { readonly unit: CreditRemedy['unit']; readonly steps: readonly CreditTerm[] } | null {
  const counts = new Map<CreditRemedy['unit'], number>();
  for (const { unit } of steps) if (unit !== 'other') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const unit = [...counts].reduce<readonly [CreditRemedy['unit'], number] | null>(
    (most, entry) => (most === null || entry[1] > most[1] ? entry : most),
    null,
  )?.[0];
  if (unit === undefined) {
    for (const { text } of steps)
      building.leave(`The credit "${text}" is no figure that can be reckoned with.`);
    return null;
  }
  const currency = steps.find((step) => step.unit === unit)?.currency;
  const isCounted = (step: CreditTerm) => step.unit === unit && step.currency === currency;
  for (const step of steps)
    if (!isCounted(step))
      building.leave(
        `The credit "${step.text}" is counted differently from the other steps and was left out.`,
      );
  return { unit, steps: steps.filter(isCounted) };
}

/** A schedule on the length of the downtime, and the length that is promised. */
export interface DowntimeScheduled extends Scheduled {
  readonly comparator: 'less-than' | 'at-most';
  readonly limit: DecimalString;
  readonly targetUnit: 'hour' | 'minute';
}

/**
 * Steps by the length of the downtime ("more than 4 hours: 5%") as a promise of at most so much,
 * with the steps beyond; a rate that counts all downtime as a promise of none. Null where the group
 * has neither.
 */
export function downtimeSchedule(
  { steps }: CreditGroup,
  building: Building,
): DowntimeScheduled | null {
  const rate = wholeDowntimeRate(steps, building);
  if (rate !== null) return rate;
  const timed = steps.filter(
    ({ per, measure, atOrAbove }) =>
      per === null && (measure === 'hour' || measure === 'minute') && atOrAbove !== null,
  );
  const unit = timed[0]?.measure;
  if (unit !== 'hour' && unit !== 'minute') return null;
  const counted = oneUnit(timed, building);
  if (counted === null) return null;
  const inUnit = (value: DecimalString, own: CreditTerm['measure']): DecimalString =>
    own === unit
      ? value
      : decimalString(own === 'hour' ? exact(value).times(60) : exact(value).div(60));
  const sorted = counted.steps
    .map((step) => ({
      credit: step.credit,
      from: inUnit(step.atOrAbove!, step.measure),
      to: step.below === null ? null : inUnit(step.below, step.measure),
    }))
    .sort((a, b) => exact(a.from).comparedTo(b.from));
  const limit = sorted[0]!.from;
  const isCumulative = sorted.every(({ to }) => to === null);
  return {
    unit: counted.unit,
    comparator: 'less-than',
    limit,
    targetUnit: unit,
    schedule: {
      shape: isCumulative ? 'cumulative' : 'bounded',
      tiers: sorted.map(({ from, to, credit }, index) => {
        const before = sorted[index - 1]?.to ?? null;
        return {
          worseThan: index === 0 ? 'target' : isFigure(from, before) ? 'previous' : from,
          notWorseThan: isCumulative ? null : to,
          credit,
        };
      }),
    },
  };
}
