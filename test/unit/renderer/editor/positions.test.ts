import { describe, expect, it } from 'vitest';
import { paragraph, type RichText } from '#shared/agreement/rich-text.ts';
import { endOfChange } from '#renderer/editor/positions.ts';

const blank = { type: 'blank', label: 'address', marks: [] } as const;

describe('The end of a change', () => {
  it.each<[string, RichText, RichText, number | null]>([
    ['nothing changed', [paragraph('abc')], [paragraph('abc')], null],
    ['letters came', [paragraph('ac')], [paragraph('abbc')], 3],
    ['letters went', [paragraph('abbc')], [paragraph('ac')], 1],
    ['a token came', [paragraph('a')], [paragraph('a', blank)], 2],
    [
      'a paragraph came',
      [paragraph('a'), paragraph('c')],
      [paragraph('a'), paragraph('b'), paragraph('c')],
      4,
    ],
    ['everything went', [paragraph('a')], [], 0],
  ])('is found where %s', (_name, before, after, expected) => {
    expect(endOfChange(before, after)).toBe(expected);
  });
});
