import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClauses } from '#renderer/features/draft/clauses/library-search.ts';
import { ClauseFileSchema, type LibraryClause } from '#shared/library/clause.ts';

const clauses: readonly LibraryClause[] = ['metrics', 'termination'].flatMap(
  (file) =>
    ClauseFileSchema.parse(JSON.parse(readFileSync(`assets/clauses/${file}.json`, 'utf8'))).clauses,
);
const all = { query: '', section: null, suits: null } as const;

describe('the clause library', () => {
  it('is given whole and in its own order where nothing is searched', () => {
    expect(findClauses(clauses, all)).toEqual(clauses);
    expect(findClauses(clauses, { ...all, query: '   ' })).toEqual(clauses);
  });

  it('puts a clause first whose title has the word', () => {
    const [first] = findClauses(clauses, { ...all, query: 'credit' });
    expect(first?.title.toLowerCase()).toContain('credit');
  });

  it('finds with the beginning of a word, and with a slip of the finger', () => {
    const found = findClauses(clauses, { ...all, query: 'termination' });
    expect(found.length).toBeGreaterThan(0);
    expect(findClauses(clauses, { ...all, query: 'terminat' })).toContain(found[0]);
    expect(findClauses(clauses, { ...all, query: 'terminaton' })).toContain(found[0]);
  });

  it('looks into the wordings, too', () => {
    const [odd] = clauses.filter(({ positions }) => JSON.stringify(positions).includes('backups'));
    expect(findClauses(clauses, { ...all, query: 'backups' })).toContain(odd);
  });

  it('keeps to a section and to what suits the parties', () => {
    const found = findClauses(clauses, { ...all, section: 'metrics', suits: 'between-teams' });
    expect(found.length).toBeGreaterThan(0);
    for (const clause of found) {
      expect(clause.section).toBe('metrics');
      expect(clause.suits).toContain('between-teams');
    }
  });

  it('finds nothing for words that stand nowhere', () => {
    expect(findClauses(clauses, { ...all, query: 'xylophone' })).toEqual([]);
  });
});
