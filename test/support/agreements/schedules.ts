import fc from 'fast-check';
import { newCommitment, type Commitment, type Target } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import {
  newCreditRemedy,
  type CreditRemedy,
  type CreditSchedule,
  type CreditTier,
} from '#shared/agreement/remedy.ts';
import { exact } from '#shared/base/decimal.ts';
import { decimal } from './agreements.ts';

/** A target with the credits for missing it. */
export interface ScheduleCase {
  readonly target: Target;
  readonly remedy: CreditRemedy;
}

/** What can be wrong with a schedule; each unsound schedule has exactly one of them. */
export const FAULTS = [
  /** Results worse than the target, or worse than the last step, for which no step holds. */
  'gap',
  /** Results for which two steps hold. */
  'overlap',
  /** A worse result earns a smaller credit. */
  'not-monotone',
  /** The first step starts at a worse figure than the target. */
  'first-step-not-at-target',
  /** A step pays although the target is met. */
  'credit-while-met',
  /** The limit is higher than anything the steps can give. */
  'cap-out-of-reach',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Schedules of every shape and both directions, with nothing wrong about them. */
export const soundSchedule = (): fc.Arbitrary<ScheduleCase> =>
  fc.oneof({ weight: 3, arbitrary: tiered() }, { weight: 1, arbitrary: rated() }).map(caseOf);

/** Schedules with one fault, which is named. */
export const unsoundSchedule = (
  faults: readonly Fault[] = FAULTS,
): fc.Arbitrary<ScheduleCase & { readonly fault: Fault }> =>
  fc
    .tuple(fc.constantFrom(...faults), tiered(2), fc.nat())
    .map(([fault, plan, choice]) => ({ fault, ...caseOf(spoilt(fault, plan, choice)) }));

/** The case as an availability commitment, or as a recovery time where lower is better. */
export const commitmentOf = ({ target, remedy }: ScheduleCase): Commitment => ({
  ...newCommitment(
    'measured' as CommitmentId,
    target.unit === 'percent' ? 'availability' : 'recovery-time',
    'Measured',
  ),
  target,
  remedy,
});

/** A result on the schedule's scale, of at most three decimals, anywhere and often near a step's end. */
export const resultFor = ({ target, remedy }: ScheduleCase): fc.Arbitrary<string> => {
  const figures = [
    target.value!,
    ...(remedy.schedule.shape === 'rate'
      ? []
      : remedy.schedule.tiers.flatMap((tier) => tier.notWorseThan ?? [])),
  ].map((figure) => exact(figure).times(1000).toNumber());
  const most = target.unit === 'percent' ? 100_000 : 400_000;
  return fc
    .oneof(
      fc.integer({ min: 0, max: most }),
      fc
        .tuple(fc.constantFrom(...figures), fc.integer({ min: -2, max: 2 }))
        .map(([figure, beside]) => Math.min(most, Math.max(0, figure + beside))),
    )
    .map(thousandths);
};

/** A schedule in thousandths, from which the model's strings are made. */
interface Plan {
  readonly target: number;
  readonly higherIsBetter: boolean;
  readonly strict: boolean;
  readonly cumulative: boolean;
  /** Steps from the best to the worst; the last one has no end. */
  readonly steps: readonly {
    /** Null: where the step before ends, or the target. */
    readonly start: number | null;
    readonly end: number | null;
    readonly credit: number;
  }[];
  readonly rate: Extract<CreditSchedule, { shape: 'rate' }> | null;
  readonly unit: CreditRemedy['unit'];
  readonly cap: number | null;
}

const thousandths = (figure: number): string => exact(figure).div(1000).toFixed();

/** Figures lie 0.1 apart at least, so that there is room between them to do something wrong in. */
const tiered = (fewest = 1): fc.Arbitrary<Plan> =>
  fc
    .record({
      higherIsBetter: fc.boolean(),
      strict: fc.boolean(),
      cumulative: fewest === 1 ? fc.boolean() : fc.constant(false),
      figures: fc.uniqueArray(fc.integer({ min: 10, max: 990 }), {
        minLength: fewest,
        maxLength: 6,
      }),
      credits: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 }),
      unit: fc.constantFrom('percent' as const, 'days' as const, 'amount' as const),
      capped: fc.boolean(),
    })
    .map(({ higherIsBetter, strict, cumulative, figures, credits, unit, capped }) => {
      const order = higherIsBetter ? -1 : 1;
      const sorted = figures.map((figure) => figure * 100).sort((a, b) => order * (a - b));
      const rising = credits.slice(0, sorted.length).sort((a, b) => a - b);
      const steps = sorted.map((_, index) => ({
        start: cumulative && index > 0 ? sorted[index]! : null,
        end: cumulative ? null : (sorted[index + 1] ?? null),
        credit: rising[index]! * 1000,
      }));
      return {
        target: sorted[0]!,
        higherIsBetter,
        strict,
        cumulative,
        steps,
        rate: null,
        unit,
        cap: capped ? rising.at(-1)! * 1000 : null,
      };
    });

const rated = (): fc.Arbitrary<Plan> =>
  fc
    .record({
      higherIsBetter: fc.boolean(),
      target: fc.integer({ min: 1_000, max: 99_990 }),
      credit: fc.integer({ min: 1, max: 20 }),
      steps: fc.integer({ min: 1, max: 10 }),
      width: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ higherIsBetter, target, credit, steps, width }) => ({
      target,
      higherIsBetter,
      strict: false,
      cumulative: false,
      steps: [],
      rate: {
        shape: 'rate' as const,
        credit: decimal(String(credit)),
        step: decimal(higherIsBetter ? thousandths(width) : String(width)),
        stepUnit: higherIsBetter ? ('percentage-point' as const) : ('minute' as const),
      },
      unit: 'percent' as const,
      cap: Math.min(100, credit * steps) * 1000,
    }));

/** Does one thing wrong to a sound bounded plan of two steps or more. */
function spoilt(fault: Fault, plan: Plan, choice: number): Plan {
  const { steps, higherIsBetter, target } = plan;
  /** How far a figure moves: less than half of what lies between two figures. */
  const by = 1 + (choice % 49);
  const worse = (figure: number, distance = by) => figure + (higherIsBetter ? -distance : distance);
  const better = (figure: number) => worse(figure, -by);
  /** A step after the first. */
  const at = 1 + (choice % (steps.length - 1));
  const withStart = (index: number, start: number): Plan => ({
    ...plan,
    steps: steps.map((step, position) => (position === index ? { ...step, start } : step)),
  });
  switch (fault) {
    case 'gap':
      // Sometimes what is missing is the end: results worse than the last step.
      return choice % 4 === 0
        ? {
            ...plan,
            steps: steps.map((step, index) =>
              index === steps.length - 1 ? { ...step, end: worse(steps.at(-2)!.end!) } : step,
            ),
          }
        : withStart(at, worse(steps[at - 1]!.end!));
    case 'overlap':
      return withStart(at, better(steps[at - 1]!.end!));
    case 'first-step-not-at-target':
      return withStart(0, worse(target));
    case 'credit-while-met':
      return withStart(0, better(target));
    case 'not-monotone':
      return {
        ...plan,
        steps: steps.map((step, index) =>
          index === at - 1
            ? { ...step, credit: steps[at]!.credit }
            : index === at
              ? { ...step, credit: steps[at - 1]!.credit }
              : step,
        ),
      };
    case 'cap-out-of-reach':
      return { ...plan, cap: Math.max(...steps.map(({ credit }) => credit)) + by * 1000 };
  }
}

function caseOf(plan: Plan): ScheduleCase {
  const { target, higherIsBetter, strict, cumulative, steps, rate, unit, cap } = plan;
  const tiers: readonly CreditTier[] = steps.map(({ start, end, credit }, index) => ({
    worseThan: start !== null ? decimal(thousandths(start)) : index === 0 ? 'target' : 'previous',
    notWorseThan: end === null ? null : decimal(thousandths(end)),
    credit: decimal(thousandths(credit)),
  }));
  return {
    target: {
      comparator: higherIsBetter
        ? strict
          ? 'more-than'
          : 'at-least'
        : strict
          ? 'less-than'
          : 'at-most',
      value: decimal(thousandths(target)),
      unit: higherIsBetter ? 'percent' : 'hour',
      countOf: '',
      share: null,
    },
    remedy: {
      ...newCreditRemedy(),
      unit,
      schedule: rate ?? { shape: cumulative ? 'cumulative' : 'bounded', tiers },
      cap:
        cap === null
          ? null
          : { value: decimal(thousandths(cap)), unit: unit === 'multiple' ? 'percent' : unit },
      claim: {
        required: true,
        deadline: duration(30, 'day'),
        from: 'period-end',
        form: 'in writing to the complaints contact',
      },
    },
  };
}
