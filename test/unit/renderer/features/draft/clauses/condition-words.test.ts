import { describe, expect, it } from 'vitest';
import {
  conditionPlace,
  conditionWords,
} from '#renderer/features/draft/clauses/condition-words.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const agreement = completeAgreement();

describe('a condition in words', () => {
  it('names the field as the forms do', () => {
    expect(conditionWords({ type: 'present', path: 'term.review' }, agreement)).toBe(
      '“Frequency of reviews” is set',
    );
    expect(conditionWords({ type: 'absent', path: 'term.length' }, agreement)).toBe(
      '“Length of the term” is not set',
    );
  });

  it('names a choice as the text does', () => {
    expect(
      conditionWords(
        { type: 'equals', path: 'term.renewal', values: ['automatic', 'by-agreement'] },
        agreement,
      ),
    ).toBe('“Renewal” is automatic renewal or renewal by written agreement');
  });

  it('names the record that it waits for', () => {
    const missing = { type: 'present', path: 'exclusion.force-majeure.notice' } as const;
    expect(conditionWords(missing, agreement)).toBe('there is an exclusion “force-majeure”');
    expect(conditionWords({ ...missing, type: 'absent' }, agreement)).toBe(
      'there is no exclusion “force-majeure”',
    );
  });

  it('joins several', () => {
    const both = [
      { type: 'present', path: 'term.start' },
      { type: 'present', path: 'agreement.courts' },
    ] as const;
    expect(conditionWords({ type: 'all', of: both }, agreement)).toBe(
      '“Start of the term” is set and “Courts” is set',
    );
    expect(conditionWords({ type: 'any', of: both }, agreement)).toBe(
      '“Start of the term” is set or “Courts” is set',
    );
  });
});

describe('the place of a condition', () => {
  it('is where its first field is set', () => {
    expect(
      conditionPlace(
        {
          type: 'all',
          of: [
            { type: 'present', path: 'report.none.name' },
            { type: 'equals', path: 'term.renewal', values: ['none'] },
          ],
        },
        agreement,
      ),
    ).toBe('/term/renewal/kind');
  });

  it('is nowhere while what it waits for does not exist', () => {
    expect(conditionPlace({ type: 'present', path: 'report.none.name' }, agreement)).toBe(null);
  });
});
