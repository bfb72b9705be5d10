import { describe, expect, test } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { changedSubjects, ComparisonSchema, type Comparison } from '#shared/compare/comparison.ts';
import { offerRevision } from '#shared/compare/offer.ts';
import { harbour } from '#test/support/terms/terms-providers.ts';

const NOW = '2026-06-01T08:00:00.000Z' as IsoInstant;
const comparison: Comparison = ComparisonSchema.parse({
  schemaVersion: 1,
  id: 'hosting',
  title: 'Hosting 2027',
  subjects: [
    { type: 'offer', id: 'harbour', seen: offerRevision(harbour()) },
    { type: 'draft', id: 'own', seen: '4' },
  ],
  fee: '10000',
  currency: 'EUR',
  workingWeek: 40,
  weights: { 'availability.target': '3' },
  mustHaves: [{ criterion: 'availability.target', comparator: 'at-least', value: '99.9' }],
  notes: '',
  createdAt: NOW,
  updatedAt: NOW,
});

describe('A saved comparison', () => {
  test('says which of its SLAs have changed since, and which are gone', () => {
    const same = { harbour: offerRevision(harbour()), own: '4' };
    const at = (revisions: Record<string, string>) =>
      changedSubjects(comparison, ({ id }) => revisions[id] ?? null).map(({ subject, how }) => [
        subject.id,
        how,
      ]);
    expect(at(same)).toEqual([]);
    expect(at({ ...same, own: '5' })).toEqual([['own', 'changed']]);
    expect(at({ own: '4' })).toEqual([['harbour', 'gone']]);
  });

  test('a correction changes an offer', () => {
    const corrected = {
      ...harbour(),
      corrections: [{ path: 'cap', value: '30 %', reason: 'Annex 2', at: NOW }],
    };
    expect(offerRevision(corrected)).not.toBe(offerRevision(harbour()));
  });

  test.each([
    [{ subjects: comparison.subjects.slice(0, 1) }],
    [{ subjects: Array.from({ length: 9 }, () => comparison.subjects[0]) }],
    [{ currency: 'euro' }],
    [{ fee: '-1' }],
    [{ workingWeek: 35 }],
    [{ weights: { 'availability.target': '-3' } }],
    [{ unknown: true }],
  ])('with %j is refused', (change) => {
    expect(ComparisonSchema.safeParse({ ...comparison, ...change }).success).toBe(false);
  });
});
