import { describe, expect, test } from 'vitest';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';

const values = (text: string) => percentagesIn(text).map(({ value }) => value);

describe('a fraction of a fee is a percentage', () => {
  test.each([
    ['a tenth of the monthly fee', '10'],
    ['one-fifth of the charges', '20'],
    ['three quarters of the invoice', '75'],
    ['half the monthly fee', '50'],
    ['ein Viertel des Monatsentgelts', '25'],
    ['die Hälfte der monatlichen Vergütung', '50'],
    ['un dixième de la redevance mensuelle', '10'],
    ['la moitié du prix', '50'],
    ['un quarto del canone mensile', '25'],
    ['la mitad de la cuota mensual', '50'],
    ['una décima parte de la factura', '10'],
  ])('%s', (text, percent) => {
    expect(values(`The customer receives ${text}.`)).toEqual([percent]);
  });

  test.each([
    'half of the customers pay the annual fee in advance',
    'the first half of the year',
    'a quarter of an hour',
    'fees for one quarter',
    'the second half-year fee',
  ])('of anything else it is none: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('a sign that stands elsewhere', () => {
  test('in the label before the figure', () => {
    expect(values('Availability (%): 98.7')).toEqual(['98.7']);
  });

  test('behind what a range of levels earns', () => {
    expect(values('95.0 – 98.89 12%')).toEqual(['95', '98.89', '12']);
  });

  test('makes no level of two numbers of another kind', () => {
    expect(values('Chapters 3 – 4 12%')).toEqual(['12']);
    expect(values('60 - 90 12%')).toEqual(['12']);
  });
});

describe('a fraction in digits', () => {
  test.each([
    ['we refund 1/5 the rental fee', '20'],
    ["you get 2/5's the rental fee back", '40'],
    ['3/10ths of the monthly fee', '30'],
    ['1/20th of the monthly fee', '5'],
    ['¾ of the monthly fee', '75'],
    ['you get 1/4 of the monthly fee back', '25'],
    ['1/30 of the monthly fee', null],
    ['on 1/5 the fee is due', null],
    ['we are there 24/7 for a fee', null],
    ['12/5 of the fee', null],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual(value === null ? [] : [value]);
  });
});
