import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import { matrix } from '#shared/compare/matrix.ts';
import type { Offer } from '#shared/compare/offer.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { comparisonDocument } from '#shared/report/comparison-document.ts';
import { harbour, OPTIONS, summit } from '#test/support/terms/terms-providers.ts';

const csvOf = (...offers: readonly Offer[]) =>
  comparisonCsv(matrix(offers.map(subjectOfOffer), OPTIONS));
const wordsOf = (...offers: readonly Offer[]) =>
  documentText(
    comparisonDocument(matrix(offers.map(subjectOfOffer), OPTIONS), null, {
      title: 'Servers',
      today: '2026-12-01' as IsoDate,
    }),
  );

const corrected: Offer = {
  ...harbour(),
  corrections: [
    {
      path: 'availability/0/percent',
      value: '99.97',
      reason: 'Side letter of 3 May',
      at: '2026-06-01T09:00:00.000Z' as IsoInstant,
    },
  ],
};
const line = (csv: string, measure: string) =>
  csv.split('\r\n').find((one) => one.includes(`,${measure},`)) ?? '';

describe('whoever reads a comparison', () => {
  test('is told of a correction and its reason, and of no words that the text does not have', () => {
    const promised = line(csvOf(corrected, summit()), 'Promised availability');
    expect(promised).toContain('99.97% (corrected: Side letter of 3 May)');
    expect(promised).not.toContain('[99.97');
  });

  test('is told that tracked changes were read as accepted', () => {
    const revision = {
      kind: 'insertion',
      text: 'faster',
      author: 'A. Reader',
      date: '',
      source: 'p1',
    } as const;
    const offer: Offer = { ...harbour(), revisions: [revision, revision] };
    const told = '2 tracked changes are read as accepted';
    expect(csvOf(offer, summit())).toContain(told);
    expect(csvOf(harbour(), summit())).not.toContain('tracked');
    expect(wordsOf(offer, summit())).toContain(told);
    expect(wordsOf(harbour(), summit())).not.toContain('tracked');
  });
});
