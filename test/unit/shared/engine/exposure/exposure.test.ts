import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId, ServiceId } from '#shared/agreement/ids.ts';
import { duration } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { roundedResult, unroundedResult } from '#shared/engine/availability/measure.ts';
import { creditCurve } from '#shared/engine/exposure/curve.ts';
import { DowntimeCredit } from '#shared/engine/exposure/downtime-credit.ts';
import { simulateExposure, type Exposure } from '#shared/engine/exposure/monte-carlo.ts';
import { summarise } from '#shared/engine/exposure/summary.ts';
import { contains } from '#shared/engine/credits/interval.ts';
import { NOTHING_KNOWN } from '#shared/engine/credits/context.ts';
import { creditFor } from '#shared/engine/credits/credit.ts';
import { meets } from '#shared/engine/credits/meets.ts';
import { drawIncidents, type IncidentRates } from '#shared/engine/replay/draw.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import {
  availability,
  completeAgreement,
  decimal,
  namelessPair,
} from '#test/support/agreements/agreements.ts';
import { commitmentOf, soundSchedule } from '#test/support/agreements/schedules.ts';

const MINUTE = 60_000;
const MONTH = 30 * 24 * 60 * MINUTE;

const MONTHLY = {
  monthlyFee: null,
  currency: null,
  window: 'calendar-month' as const,
  length: MONTH,
  day: 24 * 60 * MINUTE,
};

describe('the credit curve', () => {
  const remedy = (change: Partial<CreditRemedy>): CreditRemedy => ({
    ...newCreditRemedy(),
    ...change,
  });
  const given = (change: Partial<CreditRemedy>) => ({
    target: { ...availability().target, value: decimal('99.9') },
    remedy: remedy(change),
  });

  it('has its steps where the schedule has them', () => {
    const curve = creditCurve(
      given({
        schedule: {
          shape: 'bounded',
          tiers: [
            { worseThan: 'target', notWorseThan: decimal('99'), credit: decimal('10') },
            { worseThan: 'previous', notWorseThan: null, credit: decimal('25') },
          ],
        },
      }),
      { ...MONTHLY, monthlyFee: '200', samples: 20 },
    )!;
    expect(curve.stretches.map(({ step, from, to }) => [step, from.percent, to.amount])).toEqual([
      [null, '0', '0'],
      [0, '10', '20'],
      [1, '25', '50'],
    ]);
    expect(curve.stretches.map(({ from }) => from.result)).toEqual([curve.best, '99.9', '99']);
    expect(curve).toMatchObject({ target: '99.9', best: '100' });
    expect(curve.points).toHaveLength(21);
  });

  it('climbs in full steps of a rate until the limit', () => {
    const curve = creditCurve(
      given({
        schedule: {
          shape: 'rate',
          credit: decimal('5'),
          step: decimal('432'),
          stepUnit: 'minute',
        },
        cap: { value: decimal('15'), unit: 'percent' },
      }),
      MONTHLY,
    )!;
    expect(curve.stretches.map(({ from, to }) => [from.result, from.percent, to.percent])).toEqual([
      ['100', '0', '0'],
      ['98.9', '5', '5'],
      ['97.9', '10', '10'],
      ['96.9', '15', '15'],
    ]);
  });

  it('is a share of its basis in other windows than the basis too', () => {
    const ends = (window: 'calendar-month' | 'calendar-quarter') =>
      creditCurve(
        given({
          unit: 'multiple',
          basis: 'monthly-fee',
          schedule: {
            shape: 'bounded',
            tiers: [{ worseThan: 'target', notWorseThan: null, credit: decimal('10') }],
          },
        }),
        { ...MONTHLY, window },
      )!.stretches.at(-1)!.to.percent;
    expect([ends('calendar-month'), ends('calendar-quarter')]).toEqual(['1000', '3000']);
  });

  it('slopes where the lost time is paid back several times', () => {
    const curve = creditCurve(
      given({
        unit: 'multiple',
        schedule: {
          shape: 'bounded',
          tiers: [{ worseThan: 'target', notWorseThan: null, credit: decimal('10') }],
        },
      }),
      MONTHLY,
    )!;
    expect(curve.stretches.map(({ from, to }) => [from.percent, to.percent])).toEqual([
      ['0', '0'],
      ['1', '1000'],
    ]);
  });

  it('never falls towards the worse results, and each point lies on its stretch', () => {
    fc.assert(
      fc.property(soundSchedule(), (schedule) => {
        const curve = creditCurve(commitmentOf(schedule), {
          ...MONTHLY,
          monthlyFee: '1000',
          samples: 25,
        })!;
        for (const { result, percent } of curve.points) {
          const on = curve.stretches.filter(({ interval }) => contains(interval, exact(result)));
          expect(on).toHaveLength(1);
          expect(exact(percent).eq(exact(on[0]!.from.percent))).toBe(true);
        }
        const credits = curve.points.map(({ percent }) => exact(percent));
        expect(credits.every((credit, at) => at === 0 || credit.gte(credits[at - 1]!))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is none without a target or without credits', () => {
    const own = given({});
    const options = MONTHLY;
    expect(creditCurve({ ...own, target: { ...own.target, value: null } }, options)).toBeNull();
    expect(creditCurve({ ...own, remedy: null }, options)).toBeNull();
    expect(creditCurve(own, options)).toBeNull();
  });
});

describe('the credit by downtime', () => {
  it('is what the exact calculation gives, at every millisecond', () => {
    const any = soundSchedule()
      .filter(({ target }) => target.unit === 'percent')
      .chain((schedule) =>
        fc.tuple(
          fc.constant(schedule),
          fc.constantFrom(
            null,
            { decimals: 1, mode: 'half-up' as const },
            { decimals: 2, mode: 'down' as const },
          ),
          fc.array(fc.integer({ min: 0, max: MONTH }), { minLength: 5, maxLength: 5 }),
        ),
      );
    fc.assert(
      fc.property(any, ([schedule, rounding, times]) => {
        const { target, remedy } = schedule;
        const own = commitmentOf(schedule);
        const commitment = { ...own, measurement: { ...own.measurement, rounding } };
        const credits = new DowntimeCredit(
          { commitment, remedy, monthlyFee: '5000', currency: null, day: 24 * 60 * MINUTE },
          MONTH,
        );
        for (const downtime of times) {
          const result = roundedResult(
            unroundedResult(exact(downtime), exact(MONTH), 'percent', 24 * 60 * MINUTE)!,
            rounding,
          );
          const { amount } = creditFor(remedy, target, result, {
            ...NOTHING_KNOWN,
            monthlyFee: '5000',
            length: MONTH,
            downtime: exact(downtime),
            allowed: exact(100).minus(target.value!).div(100).times(MONTH),
          });
          expect(credits.at(downtime)).toMatchObject({
            credit: Number(amount),
            missed: meets(target, result) === false,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('grows with the lost time where that is paid back', () => {
    const remedy: CreditRemedy = {
      ...newCreditRemedy(),
      unit: 'multiple',
      schedule: {
        shape: 'bounded',
        tiers: [{ worseThan: 'target', notWorseThan: null, credit: decimal('10') }],
      },
      cap: { value: decimal('30'), unit: 'percent' },
    };
    const own = availability();
    const commitment = { ...own, measurement: { ...own.measurement, rounding: null } };
    const credits = new DowntimeCredit(
      { commitment, remedy, monthlyFee: '10000', currency: null, day: 24 * 60 * MINUTE },
      MONTH,
    );
    expect(credits.at(43 * MINUTE)).toMatchObject({ missed: false, credit: 0 });
    expect(credits.at(88 * MINUTE)).toMatchObject({ missed: true, credit: 203.7 });
    expect(credits.at(2000 * MINUTE).credit).toBe(3000);
  });
});

const RATES: IncidentRates = {
  ratePerMonth: 5,
  durations: { shape: 'exponential', meanMinutes: 20 },
  kinds: [
    { kind: 'outage', share: 3 },
    { kind: 'scheduled-maintenance', share: 1 },
  ],
};

function run(
  years: number,
  seed = 7,
  agreements = [completeAgreement()],
  { fee = '1000', rates = RATES }: { fee?: string | null; rates?: IncidentRates } = {},
): Exposure {
  const steps = simulateExposure({ agreements, rates, seed, years, year: 2027, fee });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

describe('yearly exposure', () => {
  it('is in one year what a replay of the same incidents gives', () => {
    const agreement = completeAgreement({ timeZone: 'Europe/Berlin' });
    const span = {
      start: Date.parse('2026-12-31T23:00:00Z'),
      end: Date.parse('2027-12-31T23:00:00Z'),
    };
    for (let seed = 1; seed <= 20; seed += 1) {
      const { outcomes } = replay(
        drawIncidents(RATES, seed, span),
        [agreement],
        { first: '2027-01-01' as IsoDate, last: '2027-12-31' as IsoDate },
        { fee: '1000' },
      );
      const paid = outcomes.reduce((sum, { credit }) => sum + Number(credit!.amount), 0);
      expect(run(1, seed, [agreement]).mean).toBe(paid);
      expect(run(1, seed, [agreement]).byCommitment[0]!.breachProbability).toBe(
        outcomes.filter(({ met }) => met === false).length / 12,
      );
    }
  });

  it('is what a replay gives, however many steps of a rate a year of outages reaches', () => {
    const own = availability();
    const agreement = completeAgreement({
      timeZone: 'UTC',
      commitments: [
        {
          ...own,
          window: 'calendar-year',
          measurement: { ...own.measurement, rounding: null },
          remedy: {
            ...newCreditRemedy(),
            schedule: {
              shape: 'rate',
              credit: decimal('0.01'),
              step: decimal('1'),
              stepUnit: 'minute',
            },
          },
        },
      ],
    });
    const span = { start: Date.parse('2027-01-01T00:00Z'), end: Date.parse('2028-01-01T00:00Z') };
    const rates: IncidentRates = {
      ratePerMonth: 4,
      durations: { shape: 'exponential', meanMinutes: 120 },
      kinds: [],
    };
    for (let seed = 1; seed <= 3; seed += 1) {
      const { outcomes } = replay(
        drawIncidents(rates, seed, span),
        [agreement],
        { first: '2027-12-01' as IsoDate, last: '2027-12-31' as IsoDate },
        { fee: '10000' },
      );
      const paid = Number(outcomes[0]!.credit!.amount);
      expect(paid).toBeGreaterThan(1_000);
      expect(run(1, seed, [agreement], { rates, fee: '10000' }).mean).toBe(paid);
    }
  });

  it('has no figure where no fee is known, beside one whose fee is', () => {
    const own = availability();
    const onOwnFee = {
      ...newCreditRemedy(),
      ...own.remedy,
      basis: 'affected-service-fee' as const,
    };
    const [hosting] = completeAgreement().services;
    const mail = { ...hosting!, id: 'mail' as ServiceId, fee: null };
    const paid = { ...hosting!, fee: { amount: decimal('5000'), per: 'month' as const } };
    const of = (services: Agreement['services']) =>
      run(
        200,
        7,
        [
          completeAgreement({
            services,
            commitments: [
              { ...own, services: [hosting!.id], remedy: onOwnFee },
              { ...own, id: 'mail' as CommitmentId, services: [mail.id], remedy: onOwnFee },
            ],
          }),
        ],
        { fee: null },
      );
    const { unit, mean, byCommitment } = of([paid, mail]);
    expect(unit).toBe('money');
    expect(byCommitment.map((one) => one.mean)).toEqual([mean, null]);
    expect(byCommitment[1]).toMatchObject({
      share: 0,
      breachProbability: byCommitment[0]!.breachProbability,
    });
    expect(of([{ ...paid, fee: null }, mail]).unit).toBe('percent');
  });

  it('is the same for the same seed, another for another', () => {
    expect(run(200)).toEqual(run(200));
    expect(run(200, 8).mean).not.toBe(run(200).mean);
  });

  it('has ordered percentiles, and a histogram of all years', () => {
    const { p50, p90, p95, p99, max, mean, histogram, years } = run(500);
    expect([p50, p90, p95, p99, max]).toEqual([p50, p90, p95, p99, max].sort((a, b) => a - b));
    expect(mean).toBeGreaterThan(0);
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(years);
  });

  it('shares out among the commitments', () => {
    const own = availability();
    const lax = {
      ...own,
      id: 'lax' as CommitmentId,
      target: { ...own.target, value: decimal('99.0') },
      measurement: { ...own.measurement, smallestOutage: duration(30, 'minute') },
      remedy: {
        ...newCreditRemedy(),
        schedule: {
          shape: 'bounded' as const,
          tiers: [{ worseThan: 'target' as const, notWorseThan: null, credit: decimal('5') }],
        },
      },
    };
    const both = run(300, 7, [completeAgreement({ commitments: [own, lax] })]);
    const [first, second] = both.byCommitment;
    expect(first!.share + second!.share).toBeCloseTo(1, 9);
    expect(first!.mean! + second!.mean!).toBeCloseTo(both.mean, 6);
    expect(first!.breachProbability).toBeGreaterThan(second!.breachProbability);
  });

  it('reports progress and can be left in the middle', () => {
    const steps = simulateExposure({
      agreements: [completeAgreement()],
      rates: RATES,
      seed: 1,
      years: 250,
      year: 2027,
      fee: null,
    });
    expect(steps.next()).toEqual({ done: false, value: { done: 100, years: 250 } });
    expect(steps.return(null as never).done).toBe(true);
  });

  it('tells commitments without a name apart by their positions', () => {
    const { byCommitment } = run(2, 1, [completeAgreement({ commitments: namelessPair() })]);
    expect(byCommitment.map(({ name }) => name)).toEqual(['Commitment 1', 'Commitment 2']);
  });

  it('is nothing where nothing fails or nothing is credited', () => {
    const none = { ...RATES, ratePerMonth: 0 };
    const steps = simulateExposure({
      agreements: [completeAgreement()],
      rates: none,
      seed: 1,
      years: 10,
      year: 2027,
      fee: '1000',
    });
    expect(steps.next()).toMatchObject({ done: true, value: { mean: 0, max: 0, histogram: [] } });
    expect(run(3, 1, [completeAgreement({ commitments: [] })])).toMatchObject({
      mean: 0,
      byCommitment: [],
    });
  });
});

describe('figures of a distribution', () => {
  it('are taken by the nearest rank', () => {
    const values = Float64Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(summarise(values)).toMatchObject({
      mean: 50.5,
      p50: 50,
      p90: 90,
      p95: 95,
      p99: 99,
      max: 100,
    });
  });
});
