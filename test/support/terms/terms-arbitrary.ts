import fc from 'fast-check';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { CLAIM_STARTS, CREDIT_BASES, STEP_UNITS } from '#shared/agreement/remedy.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CreditTerm, FigureTerm, Terms } from '#shared/terms/terms.ts';
import { newTerms } from '#shared/terms/terms.ts';
import { available, decimal, OWN, step, text, time } from './terms-providers.ts';

/** Terms as SLAs of all kinds give them: schedules of each shape, with or without the rest. */
export const anyTerms = (): fc.Arbitrary<Terms> =>
  fc
    .record({
      promises: fc.uniqueArray(
        fc.record({ scope: scope(), percent: percent(), window: window() }),
        {
          maxLength: 3,
          selector: (promise) => promise.scope,
        },
      ),
      steps: fc.array(schedulePlan(), { minLength: 3, maxLength: 3 }),
      cap: fc.option(
        fc.record({
          unit: fc.constantFrom('percent' as const, 'days' as const, 'amount' as const),
          value: fc.integer({ min: 1, max: 100 }),
        }),
      ),
      basis: fc.option(fc.constantFrom(...CREDIT_BASES)),
      claim: fc.option(
        fc.record({
          days: fc.integer({ min: 1, max: 90 }),
          from: fc.constantFrom(...CLAIM_STARTS),
        }),
      ),
      soleRemedy: fc.option(fc.boolean()),
      smallest: fc.option(fc.integer({ min: 1, max: 30 })),
      response: times(),
      resolution: times(),
      notice: fc.option(fc.integer({ min: 1, max: 30 })),
      allowance: fc.option(fc.integer({ min: 1, max: 30 })),
      exclusions: fc.array(fc.constantFrom(...EXCLUSION_CATEGORIES), { maxLength: 6 }),
      latency: fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 2 }),
      packetLoss: fc.option(fc.integer({ min: 0, max: 50 })),
      recoveryTime: fc.option(fc.integer({ min: 1, max: 72 })),
      recoveryPoint: fc.option(fc.integer({ min: 1, max: 72 })),
      noticeDays: fc.option(fc.integer({ min: 1, max: 180 })),
    })
    .map((plan): Terms => ({
      ...newTerms(),
      availability: plan.promises.map((promise) => available(OWN, promise.percent, promise)),
      credits: plan.promises.flatMap((promise, index) =>
        stepsOf(plan.steps[index]!, promise.percent, promise.scope, `g${index}`),
      ),
      cap:
        plan.cap === null || plan.promises.length === 0
          ? null
          : { ...OWN, unit: plan.cap.unit, value: decimal(String(plan.cap.value)), text: '' },
      basis: plan.basis === null ? null : { ...OWN, text: '', basis: plan.basis },
      claim:
        plan.claim === null
          ? null
          : {
              ...OWN,
              deadline: duration(plan.claim.days, 'day'),
              from: plan.claim.from,
              text: '',
              form: '',
            },
      soleRemedy: plan.soleRemedy === null ? null : { ...OWN, text: '', value: plan.soleRemedy },
      smallestOutage:
        plan.smallest === null
          ? null
          : { ...OWN, text: '', duration: duration(plan.smallest, 'minute') },
      response: plan.response,
      resolution: plan.resolution,
      maintenanceNotice:
        plan.notice === null ? null : { ...OWN, text: '', duration: duration(plan.notice, 'day') },
      maintenanceAllowance:
        plan.allowance === null
          ? null
          : { ...OWN, text: '', duration: duration(plan.allowance, 'hour') },
      exclusions: plan.exclusions.map((category) => ({ ...OWN, category, text: category })),
      latency: plan.latency.map((value) => figure(value)),
      packetLoss: plan.packetLoss === null ? null : figure(plan.packetLoss),
      recoveryTime: plan.recoveryTime === null ? null : figure(plan.recoveryTime),
      recoveryPoint: plan.recoveryPoint === null ? null : figure(plan.recoveryPoint),
      termination:
        plan.noticeDays === null
          ? null
          : { ...OWN, ...text(OWN, 'notice'), noticeDays: plan.noticeDays },
    }));

const scope = () => fc.constantFrom('', 'two zones', 'single instance', 'storage');
const window = () => fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const);
const percent = () =>
  fc.integer({ min: 90_000, max: 99_999 }).map((value) => decimal(String(value / 1000)));

const figure = (value: number): FigureTerm => ({
  ...OWN,
  scope: '',
  value: decimal(String(value)),
  text: String(value),
});

const times = () =>
  fc.uniqueArray(
    fc
      .record({
        severity: fc.constantFrom('', 'Sev-1', 'P2', 'Low', 'Kritisch'),
        plan: fc.constantFrom('', 'Premium'),
        minutes: fc.integer({ min: 1, max: 2880 }),
        working: fc.boolean(),
        share: fc.option(fc.constant('95')),
      })
      .map(({ severity, plan, minutes, working, share }) =>
        time(OWN, severity, `${minutes} min`, working ? minutes : minutes / 60, {
          plan,
          working,
          share: share === null ? null : decimal(share),
        }),
      ),
    { maxLength: 4, selector: ({ severity, plan }) => `${plan}/${severity}` },
  );

interface SchedulePlan {
  readonly shape: 'bounded' | 'cumulative' | 'rate';
  readonly drops: readonly number[];
  readonly credits: readonly number[];
  readonly unit: CreditTerm['unit'];
  readonly rate: CreditTerm['per'];
}

const schedulePlan = (): fc.Arbitrary<SchedulePlan> =>
  fc.record({
    shape: fc.constantFrom('bounded' as const, 'cumulative' as const, 'rate' as const),
    drops: fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 0, maxLength: 3 }),
    credits: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }),
    unit: fc.constantFrom(
      'percent' as const,
      'days' as const,
      'multiple' as const,
      'amount' as const,
    ),
    rate: fc.record({
      value: fc.integer({ min: 1, max: 60 }).map((value) => decimal(String(value))),
      unit: fc.constantFrom(...STEP_UNITS.filter((unit) => unit !== 'case' && unit !== 'day')),
    }),
  });

const MEASURES = { minute: 'minute', hour: 'hour', 'percentage-point': 'percent' } as const;

function stepsOf(
  { shape, drops, credits, unit, rate }: SchedulePlan,
  start: string,
  ofScope: string,
  group: string,
): readonly CreditTerm[] {
  const common = { scope: ofScope, group, unit };
  if (shape === 'rate' && rate !== null) {
    const measure = MEASURES[rate.unit as keyof typeof MEASURES];
    return [
      step(OWN, measure === 'percent' ? start : null, null, String(credits[0]), {
        ...common,
        measure,
        per: rate,
      }),
    ];
  }
  let at = Math.round(Number(start) * 1000);
  const figures = [at, ...drops.map((drop) => (at -= drop))];
  const shown = (value: number) => String(value / 1000);
  return figures.map((value, index) => {
    const next = figures[index + 1];
    return step(
      OWN,
      shown(value),
      shape === 'cumulative' || next === undefined ? null : shown(next),
      String(credits[index]),
      common,
    );
  });
}
