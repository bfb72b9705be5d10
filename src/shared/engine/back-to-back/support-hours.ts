import { isAroundTheClock, WEEKDAYS, type Calendar } from '#shared/agreement/calendar.ts';
import { hoursOf } from '../calendar/week.ts';

/** Whether every hour of `inner` is one of `outer` as well, by the clock on the wall; null: around the clock. */
export function covers(outer: Calendar | null, inner: Calendar | null): boolean {
  if (outer === null || isAroundTheClock(outer)) return true;
  if (inner === null || isAroundTheClock(inner)) return false;
  return WEEKDAYS.every((day) => {
    const open = hoursOf(outer, day);
    return hoursOf(inner, day).every((span) =>
      open.some(({ from, to }) => from <= span.from && to >= span.to),
    );
  });
}
