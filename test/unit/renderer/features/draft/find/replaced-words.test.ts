import { describe, expect, it } from 'vitest';
import { replacedAll, whyLeft } from '#renderer/features/draft/find/replaced-words.ts';

const counts = { replaced: 0, followed: 0, live: 0, unfit: 0 };

describe('What became of the places', () => {
  it.each([
    [{ replaced: 12 }, '12 places replaced.'],
    [{ replaced: 1 }, '1 place replaced.'],
    [
      { replaced: 12, live: 3 },
      '12 places replaced, 3 stand in live fields or blanks and were left.',
    ],
    [
      { replaced: 1_200, followed: 4, live: 1 },
      '1,200 places replaced, 4 in live fields or terms changed with them, 1 stands in live fields or blanks and was left.',
    ],
    [
      { replaced: 2, unfit: 1 },
      '2 places replaced, 1 stands where the new words do not fit and was left.',
    ],
    [{ live: 2 }, 'No place replaced, 2 stand in live fields or blanks and were left.'],
  ])('of %o', (some, told) => {
    expect(replacedAll({ ...counts, ...some })).toBe(told);
  });

  it('is told of a single one that was left', () => {
    expect(whyLeft({ ...counts, live: 1 })).toContain('live field');
    expect(whyLeft({ ...counts, unfit: 1 })).toContain('do not fit');
  });
});
