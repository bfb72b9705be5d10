import { describe, expect, it } from 'vitest';
import { creditWords } from '#shared/assemble/blocks/credit-words.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

describe('the size of a credit', () => {
  it.each([
    ['percent', '10', '10% of the monthly fee'],
    ['days', '1', '1 day of service at no charge'],
    ['multiple', '1', 'the fee for the time lost'],
    ['multiple', '1.5', '1.5 times the fee for the time lost'],
    ['amount', '250', '£250'],
  ] as const)('in %s: %s', (unit, credit, words) => {
    const remedy = { unit, basis: 'monthly-fee' } as const;
    expect(creditWords(formatterFor('en-GB'), 'GBP', remedy, decimal(credit))).toBe(words);
  });

  it('is a bare figure where the agreement has no currency', () => {
    const remedy = { unit: 'amount', basis: 'monthly-fee' } as const;
    expect(creditWords(formatterFor('en-GB'), null, remedy, decimal('250'))).toBe('250');
  });
});
