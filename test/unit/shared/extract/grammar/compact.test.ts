import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '#shared/extract/grammar/compact.ts';

describe('a compact expression', () => {
  it.each([
    [/a?b/i, 'a?(?=)b'],
    [/(?:x|y)?z{0,2}c/, '(?:x|y)?(?=)z{0,2}(?=)c'],
    [/\s?e\)?f(?:g)??h{1,3}?i/, String.raw`\s?(?=)e\)?(?=)f(?:g)??(?=)h{1,3}?(?=)i`],
    [/[?)]?\p{L}?\u00a0?k/u, String.raw`[?)]?(?=)\p{L}?(?=)\u00a0?(?=)k`],
    [/(?<n>q)?r\k<n>(?<=\d\s?)h/, String.raw`(?<n>q)?(?=)r\k<n>(?<=\d\s?)h`],
  ])('%s has a seam behind each part that may be left out', (expression, source) => {
    expect(compact(expression).source).toBe(source);
    expect(compact(expression).flags).toBe(expression.flags);
  });

  it.each([/(?:a?|b)c?/, /(?=a)b+c*/, /[a?b](?!c)d{4}/, /(?:a??|b{0,3}?)c*?/, /\?x{2,9}/])(
    '%s has none where nothing follows or nothing may be left out',
    (expression) => {
      expect(compact(expression).source).toBe(expression.source);
    },
  );

  it('is not made more compact again', () => {
    const once = compact(/a?b{0,3}c/);
    expect(compact(once).source).toBe(once.source);
  });

  it('finds the same in every text', () => {
    const expressions = [
      /(?:a|b)?c{0,2}(d)?(?:e|f){1,3}g/g,
      /^(?:(?:a|ab)\s)?(?:b{0,3})c?$/g,
      /(?<![abc])(?:(?:a|b)?\s?){0,3}(?:c|d)(?!e)/g,
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefg ') }), (text) => {
        for (const expression of expressions) {
          expect([...text.matchAll(compact(expression))].map((match) => [...match])).toEqual(
            [...text.matchAll(expression)].map((match) => [...match]),
          );
        }
      }),
    );
  });
});
