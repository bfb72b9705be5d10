import { describe, expect, it } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import type { ReportId } from '#shared/agreement/ids.ts';
import { newReport } from '#shared/agreement/report.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deadlineContext } from '#shared/engine/calendar/deadline.ts';
import { windowOn } from '#shared/engine/calendar/windows.ts';
import { claimDeadline } from '#shared/engine/claims/deadline.ts';
import { nextReports } from '#shared/engine/record/reports-due.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

const day = (text: string) => text as IsoDate;

/** June's miss, to be claimed within 5 days after the report on June. */
function claimAfterReport(due: Parameters<typeof duration>) {
  const commitment = availability();
  if (commitment.remedy?.type !== 'credits') throw new Error('The example gives credits.');
  const { claim } = commitment.remedy;
  const counted = {
    ...commitment,
    remedy: {
      ...commitment.remedy,
      claim: { ...claim, from: 'report' as const, deadline: duration(5, 'day') },
    },
  };
  const agreement = completeAgreement({
    commitments: [counted],
    term: { ...completeAgreement().term, start: null },
    reports: [{ ...newReport('monthly' as ReportId, 'Monthly report'), due: duration(...due) }],
  });
  const june = windowOn('calendar-month', day('2026-06-15'), deadlineContext(agreement, null));
  return {
    by: claimDeadline(agreement, counted, june, null)?.by,
    reportDue: nextReports(agreement, day('2026-07-01'))[0]?.due,
  };
}

describe('a claim whose time runs from the report', () => {
  it('runs from the end of the day that the schedule names for the report', () => {
    // 30 June 2026 is a Tuesday: the seventh working day after it is Thursday, 9 July.
    expect(claimAfterReport([7, 'working-day'])).toEqual({
      reportDue: '2026-07-09',
      by: '2026-07-14',
    });
  });

  it('has the whole of its last day, also where the report is due in hours', () => {
    expect(claimAfterReport([36, 'hour'])).toEqual({ reportDue: '2026-07-02', by: '2026-07-07' });
  });
});
