import { describe, expect, test } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { correctedTerms } from '#shared/compare/corrected-terms.ts';
import { changesOfStep, creditSteps } from '#shared/compare/correction/credit-steps.ts';
import type { Correction, Offer } from '#shared/compare/offer.ts';
import { harbour } from '#test/support/terms/terms-providers.ts';

const amended = (offer: Offer, changes: readonly Pick<Correction, 'path' | 'value'>[]): Offer => ({
  ...offer,
  corrections: [
    ...offer.corrections,
    ...changes.map((change) => ({
      ...change,
      reason: 'Amended.',
      at: '2026-06-02T09:00:00.000Z' as IsoInstant,
    })),
  ],
});
const labels = (offer: Offer) => creditSteps(offer).map(({ label }) => label);

describe('The steps of a credit schedule', () => {
  test('are told by their bounds, with one that can be added', () => {
    expect(labels(harbour())).toEqual([
      '99% to 99.9%: 10 %',
      'Below 99%: 25 %',
      'A step that was not read',
    ]);
  });

  test('of a rate by time begin below a level in percent', () => {
    const offer = harbour();
    const [, below] = offer.terms.credits;
    const per = { value: '1' as DecimalString, unit: 'hour' as const };
    const rate = { ...below!, measure: 'hour' as const, per };
    expect(labels({ ...offer, terms: { ...offer.terms, credits: [rate] } })[0]).toBe(
      'Below 99%: 25 %',
    );
  });

  test('change only in what was typed anew', () => {
    const [first] = creditSteps(harbour());
    expect(changesOfStep(first!, { ...first!.values, credit: '12%' })).toEqual([
      { path: 'credits/0/credit', value: '12%' },
    ]);
    expect(changesOfStep(first!, first!.values)).toEqual([]);
  });

  test('gain one that joins the schedule, also after another was taken out', () => {
    const without = amended(harbour(), [{ path: 'credits/1', value: null }]);
    const added = creditSteps(without).at(-1)!;
    const values = { ...added.values, below: '99', credit: '30%' };
    const { credits } = correctedTerms(amended(without, changesOfStep(added, values)));
    expect(credits.map(({ below, credit, group }) => [below, credit, group])).toEqual([
      ['99.9', '10', 'a'],
      ['99', '30', 'a'],
    ]);
  });
});
