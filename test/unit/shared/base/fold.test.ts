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
  ])('is %s', (_, text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  test('keeps its case where that matters', () => {
    expect(foldedInCase('PARTY’S Société, traﬃc')).toBe("PARTY'S Societe, traffic");
  });

  test('knows where each letter comes from', () => {
    expect(fold('a’b').origins).toBeNull();
    expect(fold('aﬁb').origins).toEqual([0, 1, 1, 2, 3]);
  });
});
