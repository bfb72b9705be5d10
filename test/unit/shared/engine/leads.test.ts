import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { LeadPlanSchema, type LeadPlan } from '#shared/agreement/lead-plan.ts';
import { exact } from '#shared/base/decimal.ts';
import { leadFigures } from '#shared/engine/leads/lead-figures.ts';
import { promiseAgainstPlan } from '#shared/engine/leads/promise.ts';
import { spread } from '#shared/engine/leads/spread.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

const leads = (value: string | null, change: Partial<Commitment> = {}): Commitment => {
  const commitment = newCommitment('volume' as CommitmentId, 'volume', 'Qualified leads');
  return {
    ...commitment,
    target: {
      ...commitment.target,
      value: value === null ? null : decimal(value),
      countOf: 'qualified leads',
    },
    ...change,
  };
};

const segment = (goal: string, share: string, deal: string, close: string, name = 'Retail') => ({
  name,
  revenueGoal: goal,
  marketingShare: share,
  averageDeal: deal,
  closeRate: close,
});

const plan = (
  segments: readonly unknown[],
  months: readonly string[] | null = null,
  attempts: number | null = null,
): LeadPlan => LeadPlanSchema.parse({ segments, months, attempts });

describe('leads needed', () => {
  /**
   * By hand: 2,400,000 of revenue, 50 % of it from leads = 1,200,000. A deal of 8,000 makes that
   * 150 deals. With 12 % of leads won, 150 / 0.12 = 1,250 leads, 104 1/6 a month: ten months of
   * 104 make 1,040, the two first months carry the rest with 105.
   */
  it('are goal × share ÷ average deal ÷ close rate', () => {
    const figures = leadFigures(leads('100'), plan([segment('2400000', '50', '8000', '12')]));
    expect(figures.leads).toBe(1250);
    expect(figures.revenue).toBe('1200000');
    expect(figures.months).toEqual([105, 105, ...Array<number>(10).fill(104)]);
    expect(figures.problems).toEqual([]);
  });

  it('are rounded up, as part of a lead closes no deal', () => {
    const figures = leadFigures(leads('1'), plan([segment('1000', '100', '300', '50')]));
    // 1000 / 300 / 0.5 = 6.67
    expect(figures.leads).toBe(7);
  });

  it('follow the weights of the months, whatever these sum to', () => {
    const weights = ['20', '10', '10', '10', '10', '0', '0', '10', '10', '10', '5', '5'];
    const figures = leadFigures(leads('1'), plan([segment('1000', '100', '10', '100')], weights));
    expect(figures.months).toEqual([20, 10, 10, 10, 10, 0, 0, 10, 10, 10, 5, 5]);
    const doubled = weights.map((weight) => String(Number(weight) * 2));
    const same = leadFigures(leads('1'), plan([segment('1000', '100', '10', '100')], doubled));
    expect(same.months).toEqual(figures.months);
  });

  it('add up over segments, each with its own months', () => {
    const figures = leadFigures(
      leads('1'),
      plan([segment('1000', '100', '10', '100'), segment('500', '40', '5', '50', 'Industry')]),
    );
    expect(figures.segments.map((one) => [one.name, one.leads])).toEqual([
      ['Retail', 100],
      ['Industry', 80],
    ]);
    expect(figures.leads).toBe(180);
  });

  it.each([
    ['an empty close rate', { ...segment('1', '50', '1', '1'), closeRate: null }, 'closeRate'],
    ['an average deal of 0', segment('1', '50', '0', '1'), 'averageDeal'],
    ['a share of more than all', segment('1', '101', '1', '1'), 'marketingShare'],
  ])('with %s name the place and give no total', (_, wrong, property) => {
    const figures = leadFigures(leads('1'), plan([segment('10', '100', '1', '10'), wrong]));
    expect(figures.leads).toBeNull();
    expect(figures.segments).toHaveLength(1);
    expect(figures.problems.map(({ place }) => place.path)).toEqual([
      `/commitments/volume/leadPlan/segments/2/${property}`,
    ]);
  });

  it('with months that all weigh nothing are a problem', () => {
    const figures = leadFigures(
      leads('1'),
      plan([segment('10', '100', '1', '10')], Array<string>(12).fill('0')),
    );
    expect(figures.problems[0]?.place.path).toBe('/commitments/volume/leadPlan/months');
    expect(figures.leads).toBeNull();
  });

  it('show steps that compute again to what they show', () => {
    const figures = leadFigures(leads('1'), plan([segment('1000', '33', '7', '13')]));
    expect(figures.trace).toHaveLength(3);
    for (const step of figures.trace) expect(recomputed(step)).toBe(step.value);
  });
});

describe('spreading a whole number', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

  it('sums to it and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, given) => {
        const parts = spread(
          total,
          given.map((weight) => exact(weight)),
        );
        const sum = given.reduce((all, weight) => all + weight, 0);
        if (sum === 0) {
          expect(parts).toBeNull();
          return;
        }
        expect(parts!.reduce((all, part) => all + part, 0)).toBe(total);
        parts!.forEach((part, at) =>
          expect(Math.abs(part - (total * given[at]!) / sum)).toBeLessThan(1),
        );
      }),
    );
  });
});

describe('the promised number against the plan', () => {
  // 1,250 leads a year bring 1,200,000: 960 of revenue each.
  const figures = leadFigures(leads('100'), plan([segment('2400000', '50', '8000', '12')]));

  it('says what is short, and what revenue the promise brings', () => {
    const against = promiseAgainstPlan(leads('100'), figures);
    expect(against).toMatchObject({
      promised: '1200',
      needed: 1250,
      balance: '-50',
      revenue: '1152000',
      revenueGap: '48000',
      neededPerWindow: 105,
    });
    expect(against?.shortMonths).toHaveLength(12);
    for (const step of against?.trace ?? []) expect(recomputed(step)).toBe(step.value);
  });

  it('counts quarters as quarters', () => {
    const against = promiseAgainstPlan(leads('320', { window: 'calendar-quarter' }), figures);
    expect(against).toMatchObject({ promised: '1280', balance: '30', revenueGap: '0' });
  });

  it('is silent where the promise has no figure', () => {
    expect(promiseAgainstPlan(leads(null), figures)).toBeNull();
  });
});
