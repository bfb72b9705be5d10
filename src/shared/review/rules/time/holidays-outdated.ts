import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { isAroundTheClock, type Calendar } from '#shared/agreement/calendar.ts';
import { endOfTerm } from '#shared/engine/schedule/end-of-term.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

export const holidaysOutdated: Rule = {
  id: 'holidays-outdated',
  family: 'time',
  title: 'A calendar does not know the holidays of the term',
  severity: 'warning',
  why: 'On a holiday that the calendar does not know, the clock of every commitment runs on.',
  mend: 'Add the holidays of the term, and name the rule that decides about later ones.',
  check: ({ agreement: { calendars, commitments, services, term } }) => {
    const used = new Set<string | null>([
      ...commitments.map(({ calendar }) => calendar),
      ...services.map(({ operatingHours }) => operatingHours),
    ]);
    const firstYear = endOfTerm({ start: term.start, length: duration(1, 'year') });
    const end = endOfTerm(term);
    const until = end !== null && firstYear !== null && end < firstYear ? end : firstYear;
    return calendars
      .filter((calendar) => used.has(calendar.id) && !isAroundTheClock(calendar))
      .filter(({ hours }) => hours.length > 0)
      .flatMap((calendar): readonly Found[] => {
        const last = calendar.holidays
          .map(({ date }) => date)
          .sort()
          .at(-1);
        const ruled = calendar.holidayRule.trim() !== '';
        if (last === undefined)
          return ruled
            ? []
            : [
                {
                  place: placeOf({ calendars }, calendar, 'holidayRule'),
                  message: `“${recordName({ calendars }, 'calendars', calendar.id)}” does not say which days are holidays.`,
                  remedy: 'Name the public holidays that apply.',
                  severity: 'advice',
                },
              ];
        if (term.start !== null && last < term.start)
          return [
            {
              place: placeOf({ calendars }, calendar, 'holidays'),
              message: `The last holiday of “${recordName({ calendars }, 'calendars', calendar.id)}” is ${last}, before the term begins on ${term.start}.`,
              remedy: 'Add the holidays of the term.',
            },
          ];
        // A list of a calendar year ends at Christmas, or earlier where the year does not end so.
        if (!ruled && until !== null && last.slice(0, 4) < until.slice(0, 4))
          return [
            {
              place: placeOf({ calendars }, calendar, 'holidays'),
              message: `The holidays of “${recordName({ calendars }, 'calendars', calendar.id)}” end with ${last}; the first year of the term ends on ${until}.`,
              remedy: 'Add the later holidays, or name the rule that decides about them.',
            },
          ];
        return [];
      });
  },
};

const placeOf = (agreement: Pick<Agreement, 'calendars'>, { id }: Calendar, part: string) => ({
  path: `/calendars/${id}/${part}`,
  label: `Calendars › ${recordName(agreement, 'calendars', id)}`,
});
