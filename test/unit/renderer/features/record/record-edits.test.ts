import { describe, expect, test } from 'vitest';
import { reportFileName } from '#renderer/shell/report-names.ts';
import { withResult } from '#renderer/features/record/result-edits.ts';
import { reviewSpan } from '#renderer/features/record/review-span.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const day = (text: string) => text as IsoDate;
const id = 'availability' as CommitmentId;
const recorded = (from: string, values: readonly (string | null)[]) =>
  completeAgreement({ commitments: [{ ...availability(), results: monthly(from, values) }] });

describe('a result that one types', () => {
  test('begins with its first figure', () => {
    const { commitments } = withResult(recorded('2026-05', ['99.9']), id, day('2026-04-01'), {
      value: decimal('99.8'),
    });
    expect(commitments[0]?.results[0]).toEqual({
      period: '2026-04-01',
      value: '99.8',
      cases: null,
      claimed: null,
      claimedCredit: null,
      terms: null,
      note: '',
    });
  });

  test('keeps what it has besides', () => {
    const { commitments } = withResult(recorded('2026-05', ['99.9/7']), id, day('2026-05-01'), {
      note: 'a fire',
    });
    expect(commitments[0]?.results).toMatchObject([{ value: '99.9', cases: 7, note: 'a fire' }]);
  });

  test('is not begun where the record is full, or the commitment gone', () => {
    const full = recorded('1940-01', Array(1_000).fill('99.9'));
    expect(withResult(full, id, day('2026-04-01'), { note: 'x' })).toBe(full);
    expect(withResult(full, 'gone' as CommitmentId, day('2026-04-01'), { note: 'x' })).toBe(full);
  });
});

describe('a service review', () => {
  const span = (from: string, count: number) =>
    reviewSpan(
      performanceRecord(recorded(from, Array(count).fill('99.9')), { today: day('2026-07-06') })
        .commitments,
    );

  test('is proposed for all that is on record, at most twelve months', () => {
    expect(span('2026-02', 4)).toEqual({ from: '2026-02-01', to: '2026-05-31' });
    expect(span('2024-02', 28)).toEqual({ from: '2025-06-01', to: '2026-05-31' });
    expect(span('2026-02', 0)).toEqual({ from: null, to: null });
  });
});

describe('the proposed name of a file', () => {
  const agreement = completeAgreement();

  test('says what it is and for which time', () => {
    const today = day('2026-07-06');
    expect(
      reportFileName(agreement, {
        type: 'service-review',
        today,
        from: day('2026-01-01'),
        to: day('2026-06-30'),
      }),
    ).toBe('SLA-2026-001 Hosting for Vale Logistics service review 2026-01-01 to 2026-06-30');
    expect(
      reportFileName(agreement, {
        type: 'claim-letter',
        today,
        commitment: id,
        period: day('2026-06-01'),
        fee: null,
        affected: '',
        incidents: [],
      }),
    ).toBe('SLA-2026-001 Hosting for Vale Logistics claim Availability 2026-06-01');
  });
});
