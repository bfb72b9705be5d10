import { describe, expect, it } from 'vitest';
import { mismatchesOf, sideWords } from '#renderer/features/suppliers/mismatch.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import { duration } from '#shared/agreement/duration.ts';
import { backToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

describe('mismatches', () => {
  it('are listed once, however many supplies follow the same promise', () => {
    const base = availability();
    const supplier = completeAgreement({
      id: 'carrier' as AgreementId,
      title: 'Carrier',
      commitments: [
        { ...base, measurement: { ...base.measurement, smallestOutage: duration(30, 'minute') } },
      ],
    });
    const supply = {
      name: 'Line',
      agreement: { agreement: supplier.id, title: 'Carrier' },
      commitment: 'availability' as CommitmentId,
      availability: null,
      group: 'lines',
    };
    const own = completeAgreement();
    const results = backToBack(
      { ...own, services: own.services.map((one) => ({ ...one, supplies: [supply, supply] })) },
      () => supplier,
    );
    expect(results[0]?.findings).toHaveLength(2);
    expect(mismatchesOf(results).map(({ kind }) => kind)).toEqual(['smallest-outage']);
  });

  it.each([
    ['99.899501', '%', '99.899501%'],
    ['30', 'min', '30 min'],
    ['1', 'day', '1 day'],
    ['91', 'day', '91 days'],
    ['2026-07-30', 'day', '30 July 2026'],
    ['EUR', '', 'EUR'],
    ['', 'min', null],
  ])('show %j %s as %j', (value, unit, words) => {
    expect(sideWords(value, unit)).toBe(words);
  });

  it('round a long figure down for the eye, so that a near miss stays one', () => {
    expect(sideWords(decimal('99.949999999'), '%')).toBe('99.949999%');
  });
});
