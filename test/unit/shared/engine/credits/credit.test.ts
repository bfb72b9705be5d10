import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '#shared/agreement/commitment.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import { exact } from '#shared/base/decimal.ts';
import { NOTHING_KNOWN, type CreditContext } from '#shared/engine/credits/context.ts';
import { creditFor } from '#shared/engine/credits/credit.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import { resultFor, soundSchedule } from '#test/support/agreements/schedules.ts';

const target: Target = {
  comparator: 'at-least',
  value: decimal('99.9'),
  unit: 'percent',
  countOf: '',
  share: null,
};

const oneStep = (credit: string | null, change: Partial<CreditRemedy> = {}): CreditRemedy => ({
  ...newCreditRemedy(),
  schedule: {
    shape: 'bounded',
    tiers: [
      { worseThan: 'target', notWorseThan: null, credit: credit === null ? null : decimal(credit) },
    ],
  },
  ...change,
});

const credit = (remedy: CreditRemedy, context: Partial<CreditContext> = {}, result = '99.5') =>
  creditFor(remedy, target, exact(result), { ...NOTHING_KNOWN, ...context });

describe('a credit', () => {
  it('is nothing while the target is met, and says so', () => {
    const { percent, amount, trace } = credit(oneStep('10'), {}, '99.9');
    expect([percent, amount]).toEqual(['0', '0']);
    expect(trace.at(-1)!.because).toBe('The target is met.');
  });

  it('is nothing in a gap of the schedule, and says that', () => {
    const gap = oneStep('10', {
      schedule: {
        shape: 'bounded',
        tiers: [{ worseThan: decimal('99'), notWorseThan: null, credit: decimal('10') }],
      },
    });
    expect(credit(gap).percent).toBe('0');
    expect(credit(gap).trace.at(-1)!.because).toContain('No step');
  });

  it.each<[string, CreditRemedy, Partial<CreditContext>, string | null, string | null]>([
    ['percent', oneStep('10'), { monthlyFee: '2500' }, '10', '250'],
    ['percent without a fee', oneStep('10'), {}, '10', null],
    [
      'quarterly basis',
      oneStep('10', { basis: 'quarterly-fee' }),
      { monthlyFee: '100' },
      '10',
      '30',
    ],
    ['days', oneStep('3', { unit: 'days' }), { monthlyFee: '9000' }, '10', '900'],
    [
      'days of a yearly basis',
      oneStep('36', { unit: 'days', basis: 'annual-fee' }),
      { monthlyFee: '9000' },
      '10',
      '10800',
    ],
    ['an amount', oneStep('500', { unit: 'amount' }), { monthlyFee: '10000' }, '5', '500'],
    ['an amount without a fee', oneStep('500', { unit: 'amount' }), {}, null, '500'],
    [
      'a multiple',
      oneStep('10', { unit: 'multiple' }),
      { monthlyFee: '10000', length: 1_000_000, downtime: exact(5_000) },
      '5',
      '500',
    ],
    ['a multiple of a time not known', oneStep('10', { unit: 'multiple' }), {}, null, null],
  ])('%s', (_name, remedy, context, percent, amount) => {
    expect(credit(remedy, context)).toMatchObject({ percent, amount });
  });

  it.each<[string, CreditRemedy, Partial<CreditContext>, string | null, boolean]>([
    ['percent', oneStep('40', { cap: { value: decimal('30'), unit: 'percent' } }), {}, '30', true],
    [
      'not reached',
      oneStep('20', { cap: { value: decimal('30'), unit: 'percent' } }),
      {},
      '20',
      false,
    ],
    ['days', oneStep('40', { cap: { value: decimal('6'), unit: 'days' } }), {}, '20', true],
    [
      'money',
      oneStep('40', { cap: { value: decimal('150'), unit: 'amount' } }),
      { monthlyFee: '1000' },
      '15',
      true,
    ],
    [
      'the share at risk',
      oneStep('50', { atRisk: { percent: decimal('12'), weight: decimal('20') } }),
      {},
      '2.4',
      true,
    ],
    [
      'all of the share at risk, where the step names nothing',
      oneStep(null, { atRisk: { percent: decimal('12'), weight: decimal('20') } }),
      {},
      '2.4',
      true,
    ],
  ])('is limited by %s', (_name, remedy, context, percent, isLimited) => {
    expect(credit(remedy, context)).toMatchObject({ percent, isLimited });
  });

  it.each<[CreditRemedy['basis'], number]>([
    ['invoice', 10],
    ['quarterly-fee', 3.3333],
    ['annual-fee', 0.8333],
  ])('has a tenth of an invoice at risk, of the %s %d%%', (basis, percent) => {
    const atRisk = { percent: decimal('10'), weight: decimal('100') };
    const given = credit(oneStep('50', { basis, atRisk }), { monthlyFee: '1200' });
    expect(Number(given.percent)).toBeCloseTo(percent, 4);
    // An invoice is taken to cover a month, whatever the basis.
    expect(given).toMatchObject({ amount: '120', isLimited: true });
  });

  it('is limited by money alone where no fee is known, and only from more than the limit on', () => {
    const inMoney = (own: string, cap: string) =>
      credit(oneStep(own, { unit: 'amount', cap: { value: decimal(cap), unit: 'amount' } }));
    expect(inMoney('500', '300')).toMatchObject({ amount: '300', isLimited: true });
    expect(inMoney('300', '300')).toMatchObject({ amount: '300', isLimited: false });
  });

  it('that equals its limit is not limited by it', () => {
    const equal = oneStep('30', { cap: { value: decimal('30'), unit: 'percent' } });
    expect(credit(equal)).toMatchObject({ percent: '30', isLimited: false });
  });

  it.each<['calendar-month' | 'calendar-quarter' | 'week', number, CreditRemedy['basis'], string]>([
    ['calendar-month', 30, 'monthly-fee', '100'],
    ['calendar-quarter', 91, 'monthly-fee', '98.9'],
    ['calendar-quarter', 91, 'quarterly-fee', '98.9'],
    ['calendar-month', 30, 'annual-fee', '100'],
    ['week', 7, 'monthly-fee', '100'],
  ])('is the fee of a lost day in a %s (%d days), of %s', (window, days, basis, amount) => {
    const day = 24 * 3_600_000;
    const given = credit(oneStep('1', { unit: 'multiple', basis }), {
      window,
      monthlyFee: '3000',
      length: days * day,
      downtime: exact(day),
    });
    expect(given.amount).toBe(amount);
    for (const step of given.trace) expect(recomputed(step)).toBe(step.value);
  });

  it.each([
    ['JPY', '412'],
    ['GBP', '411.5'],
    ['KWD', '411.5'],
    [null, '411.5'],
  ])('has the decimals of its currency: %s', (currency, amount) => {
    const day = oneStep('1', { unit: 'days' });
    const given = credit(day, { currency, monthlyFee: '12345' });
    expect(given.amount).toBe(amount);
    for (const step of given.trace) expect(recomputed(step)).toBe(step.value);
  });

  it('says what it cannot reckon', () => {
    expect(credit(oneStep(null)).missing).toMatch(/names no credit/);
    const capped = oneStep('40', { cap: { value: decimal('150'), unit: 'amount' } });
    expect(credit(capped)).toMatchObject({ percent: '40', missing: expect.stringMatching(/fee/) });
  });
});

describe('a rate', () => {
  const rate = (
    stepUnit: 'percentage-point' | 'minute' | 'hour' | 'day' | 'case',
    step: string,
    per: string,
  ): CreditRemedy => ({
    ...newCreditRemedy(),
    schedule: { shape: 'rate', credit: decimal(per), step: decimal(step), stepUnit },
  });

  it('counts full steps only', () => {
    const points = rate('percentage-point', '0.05', '0.7');
    expect(credit(points, {}, '99.851').percent).toBe('0');
    expect(credit(points, {}, '99.85').percent).toBe('0.7');
    expect(credit(points, {}, '99.5').percent).toBe('5.6');
    expect(credit(points, {}, '100').percent).toBe('0');
  });

  it('counts downtime beyond what is allowed', () => {
    const half = rate('minute', '30', '5');
    const lost = (minutes: string) =>
      credit(half, {
        downtime: exact(minutes).times(60_000),
        allowed: exact('43.2').times(60_000),
      });
    expect(lost('73.1').percent).toBe('0');
    expect(lost('73.2').percent).toBe('5');
    expect(lost('20').percent).toBe('0');
    expect(credit(half).missing).not.toBe('');
  });

  it('by the day has the days of the clock, for downtime as for times', () => {
    const HOUR = 3_600_000;
    const nine = { day: 9 * HOUR };
    const daily = rate('day', '1', '5');
    const down = { downtime: exact(20 * HOUR), allowed: exact(HOUR) };
    expect(credit(daily, { ...nine, ...down }).percent).toBe('10');
    expect(credit(daily, down).percent).toBe('0');
    const days: Target = { ...target, comparator: 'at-most', unit: 'day', value: decimal('1') };
    expect(creditFor(daily, days, exact(3), { ...NOTHING_KNOWN, ...nine }).percent).toBe('10');
  });

  it('counts the time beyond a promised time', () => {
    const hours: Target = { ...target, comparator: 'at-most', unit: 'hour', value: decimal('5') };
    const result = creditFor(rate('hour', '1', '5'), hours, exact('7.5'), NOTHING_KNOWN);
    expect(result.percent).toBe('10');
  });

  it('counts days as long as the clock has them', () => {
    const days: Target = { ...target, comparator: 'at-most', unit: 'day', value: decimal('2') };
    const by = (unit: 'hour' | 'minute', day: number | null) =>
      creditFor(rate(unit, '1', '1'), days, exact('3'), { ...NOTHING_KNOWN, day }).percent;
    expect(by('hour', null)).toBe('24');
    expect(by('hour', 8 * 3_600_000)).toBe('8');
  });

  it('counts working days, which are as long as the clock has them', () => {
    const two: Target = {
      ...target,
      comparator: 'at-most',
      unit: 'working-day',
      value: decimal('2'),
    };
    const by = (unit: 'hour' | 'day') =>
      creditFor(rate(unit, '1', '1'), two, exact('5'), {
        ...NOTHING_KNOWN,
        day: 8 * 3_600_000,
      }).percent;
    expect([by('day'), by('hour')]).toEqual(['3', '24']);
  });

  it('counts a full step although the result has no end of digits', () => {
    const hour: Target = { ...target, comparator: 'at-most', unit: 'hour', value: decimal('1') };
    const result = exact(65).div(60).toDecimalPlaces(30);
    expect(creditFor(rate('minute', '5', '2'), hour, result, NOTHING_KNOWN).percent).toBe('2');
  });

  it('counts cases', () => {
    expect(credit(rate('case', '1', '2'), { missedCases: 3 }).percent).toBe('6');
  });
});

describe('every sound schedule', () => {
  const LENGTH = 30 * 24 * 3_600_000;
  const given = (wanted: Target, typed: string, monthlyFee: string | null) => ({
    ...NOTHING_KNOWN,
    monthlyFee,
    length: LENGTH,
    downtime: exact(100).minus(typed).div(100).times(LENGTH),
    allowed: exact(100).minus(wanted.value!).div(100).times(LENGTH),
  });

  it('never pays less for a worse result', () => {
    const any = soundSchedule().chain((schedule) =>
      fc.tuple(fc.constant(schedule), resultFor(schedule), resultFor(schedule)),
    );
    fc.assert(
      fc.property(any, ([{ target: wanted, remedy }, one, other]) => {
        const order = exact(one).comparedTo(exact(other)) * (wanted.unit === 'percent' ? 1 : -1);
        const [better, worse] = order >= 0 ? [one, other] : [other, one];
        for (const fee of [null, '12345.67']) {
          const of = (typed: string) => {
            const { percent, amount } = creditFor(
              remedy,
              wanted,
              exact(typed),
              given(wanted, typed, fee),
            );
            return exact(percent ?? amount!);
          };
          expect(of(worse).gte(of(better))).toBe(true);
        }
      }),
    );
  });

  it('shows steps that give their values again', () => {
    const any = soundSchedule().chain((schedule) =>
      fc.tuple(fc.constant(schedule), resultFor(schedule)),
    );
    fc.assert(
      fc.property(any, ([{ target: wanted, remedy }, typed]) => {
        const { trace } = creditFor(remedy, wanted, exact(typed), given(wanted, typed, '999.99'));
        for (const step of trace) expect(recomputed(step)).toBe(step.value);
      }),
    );
  });
});
