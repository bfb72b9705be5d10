import type { Commitment } from '#shared/agreement/commitment.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { deadlineContext } from '#shared/engine/calendar/deadline.ts';
import { windowFrom } from '#shared/engine/calendar/windows.ts';
import { dateWords, durationWords } from '#shared/engine/calendar/words.ts';
import { claimDeadline } from '#shared/engine/claims/deadline.ts';
import { stateOf } from '#shared/engine/record/met.ts';
import type { Found } from './agreement-date.ts';

/** The last days to claim credits of recorded results that missed their target and are unclaimed. */
export function claimDates(found: Found): void {
  found.agreement.commitments.forEach((commitment, index) => {
    const { remedy } = commitment;
    if (remedy?.type !== 'credits' || !remedy.claim.required || !remedy.claim.deadline) return;
    for (const result of commitment.results)
      if (result.claimed === null && stateOf(found.agreement, commitment, result) === 'missed')
        claimDate(found, commitment, index, result);
  });
}

const STARTS = {
  incident:
    'the incident. As its day is not recorded, this day is counted from the end of the period; what happened earlier must be claimed earlier',
  'period-end': 'the end of the period',
  report: 'the day on which the report on the period is due',
} as const;

function claimDate(
  found: Found,
  commitment: Commitment,
  index: number,
  result: PeriodResult,
): void {
  const { remedy } = commitment;
  if (remedy?.type !== 'credits' || !remedy.claim.deadline) return;
  const window = windowFrom(
    commitment.window ?? 'calendar-month',
    result.period,
    deadlineContext(found.agreement, commitment.calendar),
  );
  const claim = claimDeadline(found.agreement, commitment, window, window.end);
  if (!claim) return;
  const path = ['commitments', index, 'remedy', 'claim', 'deadline'];
  if (claim.by === null) {
    if (claim.why !== '') found.fail(claim.why, path);
    return;
  }
  found.add(
    {
      kind: 'claim',
      day: claim.by,
      title: `Last day to claim a credit: ${commitment.name || 'without name'}`,
      explanation: `The target was missed from ${dateWords(window.first)} to ${dateWords(window.last)}. A credit must be claimed within ${durationWords(remedy.claim.deadline)} after ${STARTS[remedy.claim.from]}.`,
      key: `claim/${commitment.id}/${result.period}`,
    },
    path,
    { duration: remedy.claim.deadline, calendar: commitment.calendar },
  );
}
