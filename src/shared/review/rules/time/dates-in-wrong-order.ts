import { recordName } from '#shared/agreement/record-name.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import { windowSpan } from '#shared/review/time/durations.ts';

export const datesInWrongOrder: Rule = {
  id: 'dates-in-wrong-order',
  family: 'time',
  title: 'Dates are in the wrong order',
  severity: 'warning',
  why: 'A result from before the start, or a claim from before the failure, is a slip of the pen that makes every computed date doubtful.',
  mend: 'Correct the date that is wrong.',
  check: ({ agreement: { commitments, term } }) => {
    const end = term.renewal.kind === 'none' ? endOfTerm(term) : null;
    return commitments.flatMap((commitment) => {
      const name = recordName({ commitments }, 'commitments', commitment.id);
      return [
        ...ofHistory(commitment, name),
        ...commitment.results.flatMap((_, at) => ofResult(commitment, name, at, [term.start, end])),
      ];
    });
  },
};

const ofHistory = ({ history, id }: Commitment, name: string): readonly Found[] => {
  return history && history.from > history.to
    ? [
        {
          place: { path: `/commitments/${id}/history`, label: `${name} › History` },
          message: `The imported history begins on ${history.from}, after its end on ${history.to}.`,
          remedy: 'Import the history again.',
        },
      ]
    : [];
};

function ofResult(
  commitment: Commitment,
  name: string,
  at: number,
  [start, end]: readonly [IsoDate | null, IsoDate | null],
): readonly Found[] {
  const result = commitment.results[at]!;
  const before = commitment.results[at - 1];
  const { period, claimed } = result;
  const found = (message: string, remedy: string): Found => ({
    place: {
      path: `/commitments/${commitment.id}/results/${period}/value`,
      label: `${name} › Results › ${period}`,
    },
    message,
    remedy,
  });
  // The first window may have begun before the term; it may not have ended before it.
  const days = commitment.window === null ? 31 : windowSpan(commitment.window).max / 24;
  if (start !== null && addToDay(period, days - 1, 'day') < start)
    return [
      found(
        `A result is recorded for ${period}, but the term begins on ${start}.`,
        'Correct the date, or the start of the term.',
      ),
    ];
  if (end !== null && period > end)
    return [
      found(
        `A result is recorded for ${period}, but the term ended on ${end}.`,
        'Correct the date, or extend the term.',
      ),
    ];
  if (claimed !== null && claimed < period)
    return [
      found(
        `A credit for ${period} is said to have been claimed on ${claimed}, before that.`,
        'Correct the day of the claim.',
      ),
    ];
  if (before && period <= before.period)
    return [
      found(
        `The result for ${period} stands after the one for ${before.period}.`,
        'Put the results in order, one for each window.',
      ),
    ];
  return [];
}
