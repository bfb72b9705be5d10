import { formatterFor } from '#shared/assemble/format.ts';
import { durationWords } from '#shared/engine/calendar/words.ts';
import type { ImprovementDuty } from '#shared/engine/record/improvement.ts';

const formatter = formatterFor('en-GB');

/** "2 of 2 in a row: escalates"; "Missed" where no escalation is agreed. */
export function rowWords({ inARow, escalateAfter, isEscalated }: ImprovementDuty): string {
  if (escalateAfter === null) return inARow === 1 ? 'Missed' : `${inARow} in a row`;
  return `${inARow} of ${escalateAfter} in a row${isEscalated ? ': escalates' : ''}`;
}

/** By when the plan is due and why, and what is to be done besides. */
export function dutyWords({
  duty,
  planBy,
  planWithin,
  planNote,
  planDoubt,
  isFromReport,
}: ImprovementDuty): string {
  const from = isFromReport ? 'the report on the window is due' : 'the end of the window';
  const plan =
    planBy === null || planWithin === null
      ? planNote || 'No time is agreed for the improvement plan.'
      : `Improvement plan due by ${formatter.date(planBy)}, ${durationWords(planWithin)} after ${from}.`;
  return [plan, planDoubt, duty].filter((sentence) => sentence !== '').join(' ');
}
