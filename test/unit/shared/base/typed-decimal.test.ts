import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalString, exact } from '#shared/base/decimal.ts';
import {
  parseDecimal,
  refusalOf,
  remedyOf,
  shownDecimal,
  type FigureKind,
} from '#shared/base/typed-decimal.ts';

const typing = (language: string, kind: FigureKind = 'number') => ({ language, kind });

describe('a figure that can be read in one way', () => {
  it.each([
    ['99.95', '99.95'],
    ['99,95', '99.95'],
    [' 1 250,50 ', '1250.50'],
    ['1\u202f250', '1250'],
    ["18'400", '18400'],
    ['007', '7'],
    ['-0.5', '-0.5'],
    ['0', '0'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['1250.500', '1250.500'],
    ['99,9500', '99.9500'],
    ['1,250.50', '1250.50'],
    ['18.400,00', '18400.00'],
    ['1,234,567', '1234567'],
    ['1,234,567.50', '1234567.50'],
    ['1.234.567,50', '1234567.50'],
    ['12,34,567', '1234567'],
  ])('is typed as "%s" in every language and gives %s', (typed, value) => {
    for (const language of ['en-GB', 'de-DE', 'fr-FR', 'de-CH'])
      for (const kind of ['number', 'money', 'percentage'] as const)
        expect(parseDecimal(typed, typing(language, kind)), `${language} ${kind}`).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '1,2,3', '1,25,50', '--1', '1e5', 'Infinity', '1.234,567.8', ',5'])(
    'is not typed as "%s"',
    (typed) => {
      expect(parseDecimal(typed)).toBe(null);
      expect(remedyOf(typed, typing('en'))).toBe(null);
    },
  );
});

describe('one separator before three digits', () => {
  it.each([
    ['en-GB', '18,400', '18400'],
    ['en-GB', '18.400', '18.400'],
    ['de-DE', '18.400', '18400'],
    ['de-DE', '18,400', '18.400'],
    ['es-ES', '1.000', '1000'],
    ['fr-FR', '18,400', '18.400'],
    ['de-CH', '18.400', '18.400'],
  ])('is what the language makes of it: in %s "%s" is %s', (language, typed, value) => {
    expect(parseDecimal(typed, typing(language))).toBe(value);
  });

  it.each([
    ['en-GB', '18,400', '18400'],
    ['de-DE', '18.400', '18400'],
  ])(
    'means thousands in money where the language groups by it: %s, "%s"',
    (language, typed, value) => {
      expect(parseDecimal(typed, typing(language, 'money'))).toBe(value);
    },
  );

  it.each([
    ['en-GB', '18.400', 'Write 18400 or 18.40.'],
    ['de-DE', '18,400', 'Write 18400 or 18,40.'],
    ['fr-FR', '18.400', 'Write 18400 or 18,40.'],
  ])('is refused in money where it may be either: %s, "%s"', (language, typed, remedy) => {
    expect(parseDecimal(typed, typing(language, 'money'))).toBe(null);
    expect(remedyOf(typed, typing(language, 'money'))).toBe(remedy);
  });

  it('is refused where the language knows it neither for groups nor for decimals', () => {
    expect(remedyOf('18.400', typing('fr-FR'))).toBe('Write 18400 or 18,40.');
  });

  it('is the decimal mark of a percentage, which has no thousands', () => {
    expect(parseDecimal('99,995', typing('en-GB', 'percentage'))).toBe('99.995');
    expect(parseDecimal('99.995', typing('de-DE', 'percentage'))).toBe('99.995');
  });
});

describe('a figure with its unit', () => {
  it.each(['99.9%', '99.9 %', '99.9\u00a0%', '99,9 %'])('is the percentage in "%s"', (typed) => {
    expect(parseDecimal(typed, typing('en-GB', 'percentage'))).toBe('99.9');
  });

  it.each(['500 GBP', 'GBP 500', '£500', '500£', '500 gbp', '£ 500.00'])(
    'is the amount in "%s" where the currency is the pound',
    (typed) => {
      const value = parseDecimal(typed, { ...typing('de-DE', 'money'), unit: 'GBP' });
      expect(value && exact(value).eq(500)).toBe(true);
    },
  );

  it('is read by the separators of the language as without it', () => {
    const german = { ...typing('de-DE', 'money'), unit: 'EUR' };
    expect(parseDecimal('18.400 €', german)).toBe('18400');
    expect(remedyOf('18,400 €', german)).toBe('Write 18400 or 18,40.');
  });

  it('is the number before the unit that the field shows', () => {
    expect(parseDecimal('5 days', { ...typing('en-GB'), unit: 'days' })).toBe('5');
    expect(parseDecimal('5 hours', { ...typing('en-GB'), unit: 'days' })).toBe(null);
    expect(parseDecimal('days 5', { ...typing('en-GB'), unit: 'days' })).toBe(null);
  });

  it('is no number with a sign that it does not have', () => {
    expect(parseDecimal('40%', typing('en-GB'))).toBe(null);
    expect(parseDecimal('$500', { ...typing('en-GB', 'money'), unit: 'GBP' })).toBe(null);
    expect(parseDecimal('%', typing('en-GB', 'percentage'))).toBe(null);
  });
});

describe('the reason why a text is no figure', () => {
  it.each([
    ['999999999999999999', 'This figure is too large: at most 15 digits before the decimal mark.'],
    ['0.1234567890123', 'This figure is too fine: at most 12 decimals.'],
    ['1/3', 'This is not a number. Enter a number such as 99.95.'],
    ['most', 'This is not a number. Enter a number such as 99.95.'],
    ['-1', 'This must not be below zero.'],
    ['40%', 'Enter the figure alone, such as 99.95.'],
  ])('is told by what is wrong: "%s"', (typed, reason) => {
    expect(refusalOf(typed, typing('en-GB'), false)).toBe(reason);
  });

  it('names the currency where another was typed', () => {
    expect(refusalOf('$500', { ...typing('en-GB', 'money'), unit: 'GBP' }, false)).toBe(
      'Enter the figure alone; it is in GBP, such as 99.95.',
    );
  });

  it('tells how to write what can be read in two ways', () => {
    expect(refusalOf('18.400', typing('en-GB', 'money'), false)).toBe(
      'This can be read as two figures. Write 18400 or 18.40.',
    );
  });

  it('is none for a figure', () => {
    expect(refusalOf('99,95', typing('en-GB'), false)).toBe(null);
    expect(refusalOf('-1', typing('en-GB'), true)).toBe(null);
  });
});

describe('a figure that a field shows', () => {
  it('has the decimal mark of the language', () => {
    expect(shownDecimal(decimalString(exact('1250.5')), typing('de-DE'))).toBe('1250,5');
    expect(shownDecimal(decimalString(exact('1250.5')), typing('en-GB'))).toBe('1250.5');
  });

  it('reads back as the same figure in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('en-GB', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pl-PL', 'en-IN', 'he', 'ar'),
        fc.constantFrom<FigureKind>('number', 'money', 'percentage'),
        (digits, decimals, language, kind) => {
          const value = decimalString(exact(digits).div(10 ** decimals));
          const read = parseDecimal(shownDecimal(value, { language, kind }), { language, kind });
          expect(read && exact(read).eq(value)).toBe(true);
        },
      ),
    );
  });
});
