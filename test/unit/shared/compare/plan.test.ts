import { describe, expect, test } from 'vitest';
import { planOf, plansOf, withPlan, withPromise } from '#shared/compare/plan.ts';
import { available, OWN, subjectWith, text, time } from '#test/support/terms/terms-providers.ts';

const tiers = subjectWith({
  availability: ['99.5', '99.9', '99.99'].map((percent, at) =>
    available(OWN, percent, { scope: ['Starter', 'Business plan', 'Network'][at]! }),
  ),
  response: ['Starter', 'Business'].map((plan) => time(OWN, 'P1', '1 hour', 1, { plan })),
  supportHours: {
    ...text(OWN, '9 to 5'),
    byPlan: ['Starter support', 'Enterprise'].map((plan) => ({ ...text(OWN, '9 to 5'), plan })),
  },
});

describe('The plan of a column', () => {
  test('is one that times or hours of support name, each once', () => {
    expect(plansOf(tiers)).toEqual(['Starter', 'Business', 'Enterprise']);
  });

  test('is the chosen one, else that of the compared promise, else the first', () => {
    expect(planOf(tiers, {})).toBe('Starter');
    expect(planOf(tiers, { scopes: { made: 'Business plan' } })).toBe('Business');
    expect(planOf(tiers, { scopes: { made: 'Network' } })).toBe('Starter');
    const chosen = { scopes: { made: 'Business plan' }, plans: { made: 'Enterprise' } };
    expect(planOf(tiers, chosen)).toBe('Enterprise');
    expect(planOf(subjectWith({}), {})).toBe('');
  });

  test('comes with a promise that bears its name, and stays with one that bears none', () => {
    const before = { scopes: { other: 'EU' }, plans: { made: 'Starter', other: 'Gold' } };
    expect(withPromise(before, tiers, 'Business plan')).toEqual({
      scopes: { made: 'Business plan', other: 'EU' },
      plans: { made: 'Business', other: 'Gold' },
    });
    expect(withPromise(before, tiers, 'Network')).toEqual({
      scopes: { made: 'Network', other: 'EU' },
      plans: before.plans,
    });
  });

  test('brings the promise that bears its name, and leaves it where there is none', () => {
    expect(withPlan({}, tiers, 'Business')).toEqual({
      scopes: { made: 'Business plan' },
      plans: { made: 'Business' },
    });
    const network = { scopes: { made: 'Network' } };
    expect(withPlan(network, tiers, 'Enterprise')).toEqual({
      ...network,
      plans: { made: 'Enterprise' },
    });
  });

  test('keeps which of two promises of one plan was chosen', () => {
    const twice = subjectWith({
      availability: ['99.9', '99.5'].map((percent) => available(OWN, percent, { scope: 'Gold' })),
      response: ['Gold', 'Basic'].map((plan) => time(OWN, 'P1', '1 hour', 1, { plan })),
    });
    const higher = { scopes: { made: 'Gold: 99.9%' } };
    expect(withPlan(higher, twice, 'Gold').scopes).toEqual(higher.scopes);
    expect(withPromise({}, twice, 'Gold: 99.9%').plans).toEqual({ made: 'Gold' });
  });
});
