import { describe, expect, test } from 'vitest';
import { summaryOf } from '#renderer/features/record/record-summary.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { newImprovementRemedy } from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const today = '2026-07-06' as IsoDate;
const summary = (...commitments: readonly Commitment[]) =>
  summaryOf(performanceRecord(completeAgreement({ commitments }), { today, fee: '1000' }), today);
const other = (change: Partial<Commitment>): Commitment => ({
  ...availability(),
  id: 'other' as CommitmentId,
  ...change,
});

describe('the top of a record', () => {
  test('adds up credits that can still be had, and names the first claim', () => {
    const { credits } = summary(
      { ...availability(), results: monthly('2026-06', ['98.5']) },
      other({ results: monthly('2026-06', ['99.5']) }),
    );
    expect(credits).toMatchObject({ count: 2, total: '350' });
    expect(credits?.nextClaim?.window.claimBy).toBe('2026-07-30');
  });

  test('has no next claim where all were claimed or have lapsed', () => {
    const { credits } = summary({
      ...availability(),
      results: [
        ...monthly('2026-01', ['99.5']),
        ...monthly('2026-06', ['99.5'], () => ({ claimed: today })),
      ],
    });
    expect(credits).toMatchObject({ nextClaim: null, count: 1 });
  });

  test('names the first plan and what escalates, and no credits where none are agreed', () => {
    const remedy = {
      ...newImprovementRemedy(),
      planWithin: duration(10, 'working-day'),
      escalateAfter: 2,
    };
    const { credits, improvement } = summary(
      { ...availability(), remedy, results: monthly('2026-05', ['99', '99']) },
      other({ remedy, results: monthly('2026-06', ['99']) }),
    );
    expect(credits).toBeNull();
    expect(improvement?.escalated.map(({ id }) => id)).toEqual(['availability']);
    expect(improvement?.nextPlan?.by).toBe('2026-07-14');
    expect(summary(availability()).improvement).toBeNull();
    // Beside credits, what nothing has come of takes no room.
    expect(summary(availability(), other({ remedy })).improvement).toBeNull();
    expect(summary(other({ remedy })).improvement).not.toBeNull();
  });

  test('counts the misses of this year only, over all commitments', () => {
    const { year, missed, judged } = summary(
      { ...availability(), results: monthly('2025-12', ['99', '99', '99.95', null]) },
      other({ results: monthly('2026-01', ['99']) }),
    );
    expect({ year, missed, judged }).toEqual({ year: '2026', missed: 2, judged: 3 });
  });
});
