import { describe, expect, test } from 'vitest';
import { distanceWords, monthsOf } from '#renderer/features/dates/date-groups.ts';
import { scopesOf, spanOfScope } from '#renderer/features/dates/date-scope.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { AgreementDate } from '#shared/engine/schedule/agreement-date.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const day = (text: string) => text as IsoDate;
const today = day('2028-03-12');
const agreement = completeAgreement();
const ended = { term: { ...agreement.term, start: day('2020-01-01') } };
const endless = { term: { ...agreement.term, length: null } };

describe('how far ahead one looks', () => {
  test('is counted in whole months from today on', () => {
    expect(spanOfScope('quarter', agreement, today)).toEqual({
      from: today,
      to: '2028-06-11',
      today,
    });
    expect(spanOfScope('year', agreement, today).to).toBe('2029-03-11');
    expect(spanOfScope('three-years', agreement, today).to).toBe('2031-03-11');
  });

  test('reaches to the day after the term, on which the next one begins', () => {
    // A year from 29 February 2028 ends on 28 February 2029.
    expect(spanOfScope('term', agreement, today).to).toBe('2029-03-01');
    expect(
      spanOfScope('term', { term: { ...agreement.term, length: duration(3, 'year') } }, today).to,
    ).toBe('2031-03-01');
  });

  test('has no term to offer where it has no end, or is over', () => {
    expect(scopesOf(agreement, today)).toContain('term');
    expect(scopesOf(ended, today)).not.toContain('term');
    expect(scopesOf(endless, today)).not.toContain('term');
    expect(spanOfScope('term', endless, today)).toEqual(spanOfScope('year', endless, today));
  });
});

describe('dates', () => {
  const date = (on: string, key: string): AgreementDate => ({
    kind: 'report',
    day: day(on),
    title: key,
    place: { path: '/reports/monthly', label: 'Reports' },
    explanation: '',
    doubt: '',
    key,
  });

  test('stand under their months, in their order; empty months are left out', () => {
    const months = monthsOf([
      date('2028-03-31', 'a'),
      date('2028-03-31', 'b'),
      date('2028-12-01', 'c'),
    ]);
    expect(months.map(({ title, dates }) => [title, dates.map(({ key }) => key)])).toEqual([
      ['March 2028', ['a', 'b']],
      ['December 2028', ['c']],
    ]);
  });

  test.each([
    ['2028-03-12', 'today'],
    ['2028-03-13', 'tomorrow'],
    ['2028-03-24', 'in 12 days'],
    ['2028-05-10', 'in 59 days'],
    ['2028-05-11', 'in 2 months'],
    ['2029-03-12', 'in 12 months'],
    ['2031-03-12', 'in 3 years'],
    ['2028-03-11', 'yesterday'],
    ['2028-03-01', '11 days ago'],
  ])('say how far away %s is: %s', (on, words) => {
    expect(distanceWords(today, day(on))).toBe(words);
  });
});
