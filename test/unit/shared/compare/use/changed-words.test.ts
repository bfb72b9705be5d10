import { describe, expect, test } from 'vitest';
import type { SectionId } from '#shared/agreement/ids.ts';
import { changedWords } from '#shared/compare/use/changed-words.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { decimal } from '#test/support/terms/terms-providers.ts';

const own = completeAgreement();
const [availability] = own.commitments;

const told = (after: typeof own) =>
  changedWords(own, after).map(({ first, second }) => [first, second]);

describe('What a change prints', () => {
  test('is every paragraph and row that is put otherwise, as it was and as it will be', () => {
    expect(told({ ...own, commitments: [{ ...availability!, window: 'calendar-year' }] })).toEqual([
      [
        'The service is available for at least 99.9% of each calendar month.',
        'The service is available for at least 99.9% of each calendar year.',
      ],
      [
        'Availability | Provider | Customer | at least 99.9% | calendar month',
        'Availability | Provider | Customer | at least 99.9% | calendar year',
      ],
    ]);
  });

  test('is what goes and what comes, beside nothing', () => {
    const { remedy } = availability!;
    if (remedy?.type !== 'credits' || remedy.schedule.shape === 'rate') throw new Error('no steps');
    const [first] = remedy.schedule.tiers;
    const schedule = { ...remedy.schedule, tiers: [{ ...first!, credit: decimal('12') }] };
    const lines = told({
      ...own,
      commitments: [{ ...availability!, remedy: { ...remedy, schedule } }],
    });
    expect(lines).toContainEqual([
      'Availability | below 99.9%, at or above 99.0% | 10% of the monthly fee',
      null,
    ]);
  });

  test('is nothing where notes for colleagues change', () => {
    const [section, ...sections] = own.sections;
    const [item, ...items] = section!.items;
    const noted = { ...item!, notes: 'Ask them.' } as typeof item;
    expect(
      told({ ...own, sections: [{ ...section!, items: [noted!, ...items] }, ...sections] }),
    ).toEqual([]);
  });

  test('is no clause that only gets another number, but what refers to it', () => {
    const [section] = own.sections;
    const empty = { ...section!, id: 'before' as SectionId, title: 'Foreword', items: [] };
    expect(told({ ...own, sections: [empty, ...own.sections] })).toEqual([
      [null, 'Foreword'],
      ['Claims follow clause 2.1', 'Claims follow clause 3.1'],
    ]);
  });
});
