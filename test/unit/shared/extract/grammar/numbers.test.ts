import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, numbersIn, spelledAt } from '#shared/extract/grammar/numbers.ts';
import { moneyIn } from '#shared/extract/grammar/money.ts';

describe('printed numbers', () => {
  test.each([
    ['1,000', 'amount', '1000'],
    ['1.000', 'amount', '1000'],
    ['99,999', 'share', '99.999'],
    ['99.999', 'share', '99.999'],
    ['1,250.50', 'amount', '1250.5'],
    ['1.250,50', 'amount', '1250.5'],
    ["1'250.50", 'amount', '1250.5'],
    ['1,000,000', 'amount', '1000000'],
    ['99,9', 'share', '99.9'],
    ['0.125', 'amount', '0.125'],
    ['1.2.3', 'amount', null],
    ['12.05.2024', 'amount', null],
  ] as const)('%s as %s', (printed, kind, expected) => {
    expect(decimalOf(printed, kind)).toBe(expected);
  });

  test('an English amount and its German spelling are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 10, max: 99 }),
        (whole, cents) => {
          const grouped = whole.toLocaleString('en-US');
          const english = `${grouped}.${cents}`;
          const german = `${grouped.replaceAll(',', '.')},${cents}`;
          expect(decimalOf(german, 'amount')).toBe(decimalOf(english, 'amount'));
          expect(Number(decimalOf(english, 'amount'))).toBeCloseTo(whole + cents / 100, 5);
        },
      ),
    );
  });

  test('stand at their place', () => {
    const text = 'from 95.5 to 99,9 of 2 (EU1)';
    expect(numbersIn(text, 'share').map(({ start, end }) => text.slice(start, end))).toEqual([
      '95.5',
      '99,9',
      '2',
    ]);
  });

  test('in words may have decimals', () => {
    expect(spelledAt('ninety-nine and nine tenths', 0)?.value).toBe('99.9');
    expect(spelledAt('ninety-nine point nine nine', 0)?.value).toBe('99.99');
    expect(spelledAt('ninety-nine and the rest', 0)?.value).toBe('99');
    expect(spelledAt('neunundneunzig Komma fünf', 0)?.value).toBe('99.5');
  });
});

test('amounts of money are read with their currency on either side, by its code', () => {
  expect(
    moneyIn('$500, EUR 1.250,00, 20 € and 7 days').map(({ value, currency }) => [value, currency]),
  ).toEqual([
    ['500', 'USD'],
    ['1250', 'EUR'],
    ['20', 'EUR'],
  ]);
});
