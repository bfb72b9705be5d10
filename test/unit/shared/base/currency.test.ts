import { describe, expect, it, test } from 'vitest';
import { currencyDecimals, tooFine } from '#shared/base/currency.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

test.each([
  ['GBP', 2],
  ['JPY', 0],
  ['KWD', 3],
  [null, 2],
])('amounts in %s have %i decimals', (currency, decimals) => {
  expect(currencyDecimals(currency)).toBe(decimals);
});

describe('an amount', () => {
  const told = (amount: string, currency: string | null) =>
    tooFine(amount as DecimalString, currency);

  it('that nobody can pay to its last decimal is told', () => {
    expect(told('1234567.5', 'JPY')).toBe('Amounts in JPY have no decimals: write a whole amount.');
    expect(told('18.405', 'GBP')).toBe('Amounts in GBP have 2 decimals at most.');
  });

  it.each([
    ['1234567', 'JPY'],
    ['18.4', 'GBP'],
    ['18.405', 'KWD'],
    ['18.405', null],
  ])('of %s in %s stands', (amount, currency) => {
    expect(told(amount, currency)).toBeNull();
  });
});
