import { describe, expect, it } from 'vitest';
import { hiddenCharactersIn, withoutHiddenCharacters } from '#shared/base/hidden-characters.ts';

/** The embeddings and overrides, and the isolates, of the bidirectional algorithm (UAX 9). */
const DIRECTIONS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'].concat([
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
]);

describe('characters that nobody sees', () => {
  it.each(DIRECTIONS)('are those that turn the direction: %j', (character) => {
    const text = `99${character}.9%`;
    expect(hiddenCharactersIn(text)).toMatchObject([{ at: 2, sort: 'direction' }]);
    // They reorder a text of any script.
    expect(hiddenCharactersIn(text, true)).toHaveLength(1);
    expect(withoutHiddenCharacters(text)).toBe('99.9%');
  });

  it.each(['\u200b', '\u2060', '\ufeff', '\u180e', '\u200c', '\u200d'])(
    'are those without a width: %j',
    (character) => {
      expect(hiddenCharactersIn(`up${character}time`)).toMatchObject([
        { at: 2, sort: 'zero-width' },
      ]);
    },
  );

  it('are none of a plain text, nor marks where letters run from right to left', () => {
    expect(hiddenCharactersIn('Service levels, § 4 – “99.9%”')).toEqual([]);
    expect(hiddenCharactersIn('a\u200fb')).toHaveLength(1);
    expect(hiddenCharactersIn('a\u200fb', true)).toEqual([]);
  });
});
