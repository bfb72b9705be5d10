import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitByDirection } from '#shared/export/docx/direction.ts';

const parts = (text: string, base: 'ltr' | 'rtl') =>
  splitByDirection(text, base).map((part) => `${part.direction}:${part.text}`);

describe('text is cut where its direction changes', () => {
  test('Latin text stays whole', () => {
    expect(parts('Horizon, 99.95 %', 'ltr')).toEqual(['ltr:Horizon, 99.95 %']);
  });

  test('spaces between words of one direction go with them', () => {
    expect(parts('by شركة الأفق now', 'ltr')).toEqual(['ltr:by ', 'rtl:شركة الأفق', 'ltr: now']);
  });

  test('digits and signs at the edge go with the paragraph', () => {
    expect(parts('شركة 12.', 'ltr')).toEqual(['rtl:شركة', 'ltr: 12.']);
    expect(parts('شركة 12.', 'rtl')).toEqual(['rtl:شركة 12.']);
    expect(parts('شركة GmbH.', 'rtl')).toEqual(['rtl:شركة ', 'ltr:GmbH', 'rtl:.']);
  });

  test('digits and signs of an isolated part go with it', () => {
    expect(parts('כתובת: \u20681 High Street\u2069, 12', 'rtl')).toEqual([
      'rtl:כתובת: ',
      'ltr:\u20681 High Street\u2069',
      'rtl:, 12',
    ]);
    expect(parts('at \u206812 رحوب\u2069.', 'ltr')).toEqual([
      'ltr:at ',
      'rtl:\u206812 رحوب\u2069',
      'ltr:.',
    ]);
  });

  test('an isolated part in another leaves the outer one its direction', () => {
    expect(parts('\u2068“\u2068נור\u2069” or “Customer”\u2069', 'rtl')).toEqual([
      'ltr:\u2068“',
      'rtl:\u2068נור\u2069',
      'ltr:” or “Customer”\u2069',
    ]);
  });

  test('nothing is lost, whatever the text', () => {
    const word = fc.constantFrom(
      'a',
      'ש',
      'ع',
      ' ',
      '1',
      '\n',
      '🛰️',
      '\u200f',
      '%',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(
        fc.array(word),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (words, base) => {
          const text = words.join('');
          const split = splitByDirection(text, base);
          expect(split.map((part) => part.text).join('')).toBe(text);
          expect(split.every((part, index) => part.direction !== split[index + 1]?.direction)).toBe(
            true,
          );
        },
      ),
    );
  });
});
