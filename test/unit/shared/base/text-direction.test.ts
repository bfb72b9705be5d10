import { describe, expect, it } from 'vitest';
import { firstDirection, isolated } from '#shared/base/text-direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['1 High Street', 'ltr'],
    ['12 שרון', 'rtl'],
    ['99.95%', null],
  ])('is that of its first letter: %s', (text, direction) => {
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
