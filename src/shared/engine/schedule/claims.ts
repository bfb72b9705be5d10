import { recordNameThen } from '#shared/agreement/record-name.ts';
import { deadlineContext } from '#shared/engine/calendar/deadline.ts';
import { windowFrom } from '#shared/engine/calendar/windows.ts';
import { dateWords, durationWords } from '#shared/engine/calendar/words.ts';
import { claimDeadline } from '#shared/engine/claims/deadline.ts';
import { windowRecord, type WindowRecord } from '#shared/engine/record/window-record.ts';
import type { Found } from './agreement-date.ts';

/** The last days to claim credits that recorded results bring, and that nobody has claimed. */
export function claimDates(found: Found): void {
  const { agreement, span } = found;
  agreement.commitments.forEach((commitment, index) => {
    for (const result of commitment.results) {
      const window = windowRecord(agreement, commitment, result, { today: span.today });
      if (window.claim === 'open' || window.claim === 'lapsed') claimDate(found, index, window);
    }
  });
}

const STARTS = {
  incident:
    'the incident. As its day is not recorded, this day is counted from the end of the period; what happened earlier must be claimed earlier',
  'period-end': 'the end of the period',
  report: 'the day on which the report on the period is due',
} as const;

function claimDate(found: Found, index: number, { period, judgedBy }: WindowRecord): void {
  const { remedy } = judgedBy;
  if (remedy?.type !== 'credits' || !remedy.claim.deadline) return;
  const window = windowFrom(
    judgedBy.window ?? 'calendar-month',
    period,
    deadlineContext(found.agreement, judgedBy.calendar),
  );
  const claim = claimDeadline(found.agreement, judgedBy, window, window.end);
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
      title: `Last day to claim a credit: ${recordNameThen(found.agreement, 'commitments', judgedBy)}`,
      explanation: `The target was missed from ${dateWords(window.first)} to ${dateWords(window.last)}. A credit must be claimed within ${durationWords(remedy.claim.deadline)} after ${STARTS[remedy.claim.from]}.`,
      key: `claim/${judgedBy.id}/${period}`,
    },
    path,
    { duration: remedy.claim.deadline, calendar: judgedBy.calendar },
  );
}
