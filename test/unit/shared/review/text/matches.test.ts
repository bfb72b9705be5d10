import { describe, expect, it } from 'vitest';
import { matchesOf } from '#shared/review/text/matches.ts';

describe('all matches of a pattern', () => {
  it.each<[string, string, RegExp]>([
    ['none', 'a b', /x/g],
    ['several', 'a1 b22 c', /[a-z](\d+)/g],
    ['empty ones', 'ab', /x*/g],
  ])('are those of matchAll: %s', (_, words, pattern) => {
    expect(matchesOf(words, pattern)).toEqual([...words.matchAll(pattern)]);
  });

  it('are the same when asked again', () => {
    const pattern = /a/g;
    expect(matchesOf('banana', pattern)).toEqual(matchesOf('banana', pattern));
    expect(pattern.lastIndex).toBe(0);
  });
});
