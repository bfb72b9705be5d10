import { describe, expect, it } from 'vitest';
import { paragraph } from '#shared/agreement/rich-text.ts';
import type { LibraryClause } from '#shared/library/clause.ts';
import { clauseFromLibrary } from '#shared/library/instantiate.ts';
import { isRewritten, wordingOf } from '#shared/library/wording.ts';

const library: LibraryClause = {
  id: 'effect',
  version: 2,
  section: 'exclusions',
  title: 'Effect',
  guidance: '',
  suits: ['between-companies'],
  tags: [],
  positions: { balanced: ['Time is **not** counted.'], provider: ['Nothing is owed.'] },
};
const taken = (position: 'balanced' | 'provider') => {
  const clause = clauseFromLibrary(library, position, []);
  if (!clause.ok) throw new Error(clause.error);
  return clause.value;
};

describe('The wording of a clause', () => {
  it('is that of its position, or the balanced one', () => {
    expect(wordingOf(library, 'provider')).toEqual({
      ok: true,
      value: [paragraph('Nothing is owed.')],
    });
    expect(wordingOf(library, 'customer')).toEqual(wordingOf(library, 'balanced'));
  });

  it('is the library’s until somebody writes in it', () => {
    expect(isRewritten(taken('balanced'), library)).toBe(false);
    expect(isRewritten(taken('provider'), library)).toBe(false);
    const clause = taken('provider');
    expect(isRewritten({ ...clause, body: [...clause.body, paragraph('But.')] }, library)).toBe(
      true,
    );
    expect(isRewritten({ ...clause, body: [] }, library)).toBe(true);
  });

  it('is one’s own where the clause is not from the library', () => {
    expect(isRewritten({ ...taken('provider'), origin: null }, library)).toBe(true);
  });
});
