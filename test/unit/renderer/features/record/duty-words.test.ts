import { expect, it } from 'vitest';
import { dutyWords, rowWords } from '#renderer/features/record/duty-words.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newImprovementRemedy } from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const remedy = {
  ...newImprovementRemedy(),
  planWithin: duration(10, 'working-day'),
  escalateAfter: 2,
  duty: 'Find the cause.',
};
const duties = (change: Partial<typeof remedy> = {}) =>
  performanceRecord(
    completeAgreement({
      reports: [],
      commitments: [
        {
          ...availability(),
          remedy: { ...remedy, ...change },
          results: monthly('2026-04', ['99', '99']),
        },
      ],
    }),
    { today: '2026-06-01' as IsoDate },
  ).commitments[0]!.duties;

it('A miss between teams says how many in a row escalate, by when the plan is due, and the duty', () => {
  expect(duties().map(rowWords)).toEqual(['1 of 2 in a row', '2 of 2 in a row: escalates']);
  expect(dutyWords(duties()[1]!)).toBe(
    'Improvement plan due by 12 June 2026, 10 working days after the end of the window. Find the cause.',
  );
});

it('What is not agreed is not told as if it were', () => {
  const open = duties({ escalateAfter: null as never, planWithin: null as never });
  expect(open.map(rowWords)).toEqual(['Missed', '2 in a row']);
  expect(dutyWords(open[0]!)).toContain('No time is agreed for the improvement plan.');
});
