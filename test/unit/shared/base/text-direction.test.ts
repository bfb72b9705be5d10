import { describe, expect, it } from 'vitest';
import { firstDirection, inRow, isolated, setApart } from '#shared/base/text-direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['1 High Street', 'ltr'],
    ['12 שרון', 'rtl'],
    ['99.95%', null],
    ['“\u2068النور\u2069” or “Customer”', 'ltr'],
    ['\u2068a \u2067ש\u2069 b\u2069 שלום', 'rtl'],
  ])('is that of its first letter outside of isolated parts: %s', (text, direction) => {
    expect(firstDirection(text)).toBe(direction);
  });
});

describe('a text in a line', () => {
  it.each([
    ['1 High Street', 'rtl', '\u20681 High Street\u2069'],
    ['שרון 12', 'ltr', '\u2068שרון 12\u2069'],
  ] as const)('of the other direction keeps its own order: %s', (text, line, shown) => {
    expect(isolated(text, line)).toBe(shown);
  });

  it.each([
    ['letters alone, which keep it anyway', 'Northlight Hosting', 'rtl'],
    ['text of the direction of the line', '1 High Street', 'ltr'],
    ['a figure without letters', '99.95%', 'rtl'],
  ] as const)('is left as it is: %s', (_, text, line) => {
    expect(isolated(text, line)).toBe(text);
  });
});

describe('a part of a text', () => {
  it('is set apart where it runs against the words around it, letters alone too', () => {
    expect(setApart('النور', 'ltr')).toBe('\u2068النور\u2069');
    expect(setApart('Northlight', 'ltr')).toBe('Northlight');
  });

  it('that is one of several lines is set apart only where they do not all run the same way', () => {
    expect(inRow(['שרון 12', 'Haifa'], 'ltr')).toBe('\u2068שרון 12\u2069, Haifa');
    expect(inRow(['שרון 12', 'חיפה'], 'ltr')).toBe('שרון 12, חיפה');
    expect(inRow(['1 High Street', 'Hull'], 'ltr')).toBe('1 High Street, Hull');
  });
});
