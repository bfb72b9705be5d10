import { describe, expect, test } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { OFFER_KIND, predecessorOf, type OfferSummary } from '#renderer/store/shelves/offers.ts';
import { offerOf } from '#test/unit/renderer/support/records.ts';

const KEPT = { revision: 1, savedAt: '2026-11-30T09:00:00.000Z' as IsoInstant, writer: '' };
const summary = (
  id: string,
  facts: Parameters<typeof offerOf>[1],
  supersedes: string | null = null,
): OfferSummary =>
  OFFER_KIND.summaryOf(
    { ...offerOf(id, facts), supersedes: supersedes as OfferSummary['supersedes'] },
    KEPT,
  );
const day = (of: number) => `2026-0${of}-01T08:00:00.000Z`;
const sha = (of: string) => of.repeat(64);

const first = summary('first', {
  provider: 'Northwind',
  service: 'Storage',
  sha256: sha('1'),
  importedAt: day(1),
});

describe('what lists show of an imported SLA', () => {
  test('is what its text says, with corrections', () => {
    const offer = offerOf('one', { provider: 'Northwind', service: 'Storage' });
    const corrected = {
      ...offer,
      corrections: [
        { path: 'provider', value: 'Northwind Ltd', reason: 'Full name.', at: KEPT.savedAt },
      ],
    };
    expect(OFFER_KIND.summaryOf(offer, KEPT)).toMatchObject({ values: 2, provider: 'Northwind' });
    const after = OFFER_KIND.summaryOf(corrected, KEPT);
    expect(after).toMatchObject({ provider: 'Northwind Ltd', corrections: 1 });
    expect(after.seen).not.toBe(OFFER_KIND.summaryOf(offer, KEPT).seen);
  });
});

describe('a newly imported SLA is a newer version', () => {
  test('of what the same provider promises for the same service', () => {
    const next = summary('next', {
      provider: 'NORTHWIND ',
      service: 'storage',
      sha256: sha('2'),
    });
    expect(predecessorOf(next, [first])).toBe(first);
  });

  test('of the newest such, not of one that has a newer version already', () => {
    const second = summary(
      'second',
      { provider: 'Northwind', service: 'Storage', sha256: sha('2'), importedAt: day(2) },
      'first',
    );
    const next = summary('next', { provider: 'Northwind', service: 'Storage', sha256: sha('3') });
    expect(predecessorOf(next, [first, second])).toBe(second);
  });

  test('of a file of the same name where the text names nobody', () => {
    const old = summary('old', { fileName: 'sla.pdf', sha256: sha('4') });
    expect(predecessorOf(summary('new', { fileName: 'SLA.pdf', sha256: sha('5') }), [old])).toBe(
      old,
    );
  });

  test.each([
    ['another service', { provider: 'Northwind', service: 'Compute', sha256: sha('2') }],
    ['another provider', { provider: 'Halden', service: 'Storage', sha256: sha('2') }],
    ['the same file', { provider: 'Northwind', service: 'Storage', sha256: sha('1') }],
  ])('not of %s', (_, facts) => {
    expect(predecessorOf(summary('next', facts), [first])).toBeNull();
  });

  test('nor of a file of the same name by another provider', () => {
    const named = summary('a', { provider: 'A', fileName: 'sla.pdf', sha256: sha('6') });
    const other = summary('b', { provider: 'B', fileName: 'sla.pdf', sha256: sha('7') });
    expect(predecessorOf(other, [named])).toBeNull();
  });
});
