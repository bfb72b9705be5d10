import { recordNameThen } from '#shared/agreement/record-name.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { dateWords, durationWords } from '#shared/engine/calendar/words.ts';
import { improvementDuties, type ImprovementDuty } from '#shared/engine/record/improvement.ts';
import { windowRecord } from '#shared/engine/record/window-record.ts';
import type { Found } from './agreement-date.ts';

/** The last days for the improvement plans that recorded results call for. */
export function planDates(found: Found): void {
  const { agreement, span } = found;
  agreement.commitments.forEach((commitment, index) => {
    if (commitment.results.length === 0) return;
    const windows = commitment.results.map((result) =>
      windowRecord(agreement, commitment, result, { today: span.today }),
    );
    const path = ['commitments', index, 'remedy', 'planWithin'];
    for (const duty of improvementDuties(agreement, windows))
      if (duty.planBy !== null) planDate(found, path, duty, duty.planBy);
      else if (duty.planNote !== '') found.fail(duty.planNote, path);
  });
}

function planDate(
  found: Found,
  path: readonly PropertyKey[],
  duty: ImprovementDuty,
  day: IsoDate,
): void {
  const { period, last, judgedBy } = duty.window;
  const within = duty.planWithin === null ? '' : durationWords(duty.planWithin);
  const start = duty.isFromReport
    ? 'the day on which the report on the period is due'
    : 'the end of the period, as no regular report on it is due';
  found.add(
    {
      kind: 'improvement-plan',
      day,
      title: `Improvement plan due: ${recordNameThen(found.agreement, 'commitments', judgedBy)}`,
      explanation: [
        `The target was missed from ${dateWords(period)} to ${dateWords(last)}.`,
        `A plan must be made within ${within}, counted from ${start}.`,
        ...(duty.duty === '' ? [] : [asSentence(duty.duty)]),
        ...(duty.escalateAfter === null ? [] : [rowOf(duty, duty.escalateAfter)]),
      ].join(' '),
      key: `improvement-plan/${judgedBy.id}/${period}`,
    },
    path,
    { duration: duty.planWithin, calendar: judgedBy.calendar },
  );
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const rowOf = ({ inARow, isEscalated }: ImprovementDuty, limit: number): string =>
  isEscalated
    ? `Misses in a row: ${inARow} of ${limit}, so the next level of escalation takes over.`
    : `Misses in a row: ${inARow} of ${limit} after which the next level of escalation takes over.`;
