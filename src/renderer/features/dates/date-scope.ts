import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import type { ScheduleSpan } from '#shared/engine/schedule/agreement-date.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';

const DATE_SCOPES = ['quarter', 'year', 'three-years', 'term'] as const;
/** How far ahead one looks. */
export type DateScope = (typeof DATE_SCOPES)[number];

/** The days of a scope, from today on. The term includes the day after, on which the next one begins. */
export function spanOfScope(
  scope: DateScope,
  { term }: Pick<Agreement, 'term'>,
  today: IsoDate,
): ScheduleSpan {
  const until = (months: number): ScheduleSpan => ({
    from: today,
    to: addToDay(addToDay(today, months, 'month'), -1, 'day'),
    today,
  });
  switch (scope) {
    case 'quarter':
      return until(3);
    case 'year':
      return until(12);
    case 'three-years':
      return until(36);
    case 'term': {
      const end = endOfTerm(term);
      return end !== null && end >= today
        ? { from: today, to: addToDay(end, 1, 'day'), today }
        : until(12);
    }
    default:
      return unreachable(scope);
  }
}

/** The scopes that make sense: a term without an end ahead cannot be looked through. */
export const scopesOf = (agreement: Pick<Agreement, 'term'>, today: IsoDate) => {
  const end = endOfTerm(agreement.term);
  return DATE_SCOPES.filter((scope) => scope !== 'term' || (end !== null && end >= today));
};
