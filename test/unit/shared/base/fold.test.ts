import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedInCase, foldedText } from '#shared/base/fold.ts';

describe('a text as words are looked for in it', () => {
  test.each([
    ['in small letters', 'PARTY', 'party'],
    ['without accents', 'Société du Réseau', 'societe du reseau'],
    ['with plain quotation marks', 'party’s “fee”', 'party\'s "fee"'],
    ['with plain dashes and spaces', '9–17\u00a0h', '9-17 h'],
    ['without soft hyphens', 'Ver\u00adtrag', 'vertrag'],
    ['with the letters of a ligature', 'traﬃc', 'traffic'],
    ['with two letters for a sharp s', 'Straßenbau GROẞ', 'strassenbau gross'],
    ['without strokes', 'Ørsted Łódź Đorđe Ħaż', 'orsted lodz dorde haz'],
    ['with the letters of joined vowels', 'Æther Œuvre ǽ', 'aether oeuvre ae'],
    ['with the letters that are typed for Icelandic ones', 'Þór Eyðimörk', 'thor eydimork'],
    ['with a plain i in Turkish', 'Işık İzmir', 'isik izmir'],
  ])('is %s', (_, text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  test('keeps its case where that matters', () => {
    expect(foldedInCase('PARTY’S Société, traﬃc')).toBe("PARTY'S Societe, traffic");
    expect(foldedInCase('GROẞ groß Ørsted Łódź ÆON Œuvre Þór')).toBe(
      'GROSS gross Orsted Lodz AEON OEuvre THor',
    );
  });

  test('knows where each letter comes from', () => {
    expect(fold('a’b').origins).toBeNull();
    expect(fold('aﬁb').origins).toEqual([0, 1, 1, 2, 3]);
    expect(fold('Maß øl').origins).toEqual([0, 1, 2, 2, 3, 4, 5, 6]);
    expect(fold('øł').origins).toBeNull();
  });

  test('has as many places as letters, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const { text, origins } = fold(original);
        expect(origins?.length ?? original.length + 1).toBe(text.length + 1);
      }),
    );
  });
});
