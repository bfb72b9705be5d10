import { describe, expect, test } from 'vitest';
import { freshStart, titleOfCopy, withoutCopyMark } from '#shared/agreement/fresh-start.ts';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { completeAgreement, decidedFile } from '#test/support/agreements/agreements.ts';

describe('an agreement that starts from another one', () => {
  const complete = completeAgreement();
  const signed = {
    ...complete,
    reference: 'SLA-2026-014',
    status: 'signed' as const,
    negotiation: { files: [decidedFile()], copiedFrom: ['first' as AgreementId] },
    commitments: complete.commitments.map((commitment) => ({
      ...commitment,
      history: {
        source: 'tickets.csv',
        from: '2026-01-01' as IsoDate,
        to: '2026-06-30' as IsoDate,
        sample: 12,
        attained: null,
        p50: null,
        p90: null,
        p95: null,
        p99: null,
        holdsFor95PercentOfMonths: null,
      },
      results: [
        {
          period: '2026-01-01' as IsoDate,
          value: '98.2' as DecimalString,
          cases: null,
          claimed: '2026-02-03' as IsoDate,
          claimedCredit: null,
          terms: null,
          note: 'Flood',
        },
      ],
    })),
  };
  const fresh = freshStart(signed, { id: 'own' as AgreementId, title: 'Own' });

  test('has its terms, under its own name', () => {
    expect(signed.commitments.length).toBeGreaterThan(0);
    const negotiation = { files: [], copiedFrom: [complete.id, 'first'] };
    expect(fresh).toEqual({ ...complete, id: 'own', title: 'Own', reference: '', negotiation });
  });

  test('has none of its results, claims, history, negotiation, number and status', () => {
    expect(fresh.commitments.flatMap(({ results }) => results)).toEqual([]);
    expect(fresh.commitments.filter(({ history }) => history !== null)).toEqual([]);
    expect(fresh).toMatchObject({ reference: '', status: 'draft', negotiation: { files: [] } });
  });

  test('knows what it is a copy of, at one remove too, so that answers to that are its answers', () => {
    expect(fresh.negotiation.copiedFrom).toEqual([complete.id, 'first']);
    const line = Array.from({ length: 20 }, (_, at) => `copy-${at}` as AgreementId);
    const last = { ...complete, negotiation: { files: [], copiedFrom: line } };
    const next = freshStart(last, { id: 'own' as AgreementId, title: 'Own' });
    expect(next.negotiation.copiedFrom).toEqual([complete.id, ...line.slice(0, 19)]);
    expect(AgreementSchema.safeParse(next).success).toBe(true);
  });
});

describe('the title of a copy', () => {
  test.each([
    ['WAN', [], 'WAN (copy)'],
    ['WAN', ['WAN', 'WAN (copy)'], 'WAN (copy 2)'],
    ['WAN', ['WAN (copy)', 'WAN (copy 2)'], 'WAN (copy 3)'],
    ['', [], '(copy)'],
  ])('of “%s” beside %j is “%s”', (title, taken, expected) => {
    expect(titleOfCopy(title, new Set(taken))).toBe(expected);
    expect(withoutCopyMark(expected)).toBe(title);
  });

  test.each([
    ['WAN (copy) (copy 2)', 'WAN'],
    ['WAN (copy) of Vale', 'WAN (copy) of Vale'],
    ['WAN (copy machines)', 'WAN (copy machines)'],
    ['WAN', 'WAN'],
  ])('“%s” is without its marks “%s”', (title, own) => {
    expect(withoutCopyMark(title)).toBe(own);
  });

  test('is a line that can be stored, however long the title is', () => {
    const title = titleOfCopy(`${'x'.repeat(479)}😀${'y'.repeat(19)}`, new Set());
    expect(AgreementSchema.shape.title.parse(title)).toMatch(/x \(copy\)$/);
  });
});
