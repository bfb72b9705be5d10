import { isAroundTheClock, type Calendar, type WeeklyHours } from '#shared/agreement/calendar.ts';
import { minutesOf } from '../calendar/zone.ts';

/** Minutes of a usual week on which a clock runs; null stands for around the clock. */
export function weeklyMinutes(calendar: Calendar | null): number {
  if (calendar === null || isAroundTheClock(calendar)) return 7 * 24 * 60;
  return unionByDay(calendar.hours).reduce((all, { from, to }) => all + to - from, 0);
}

/** Whether every hour of `inner` is one of `outer` as well, by the clock on the wall. */
export function covers(outer: Calendar | null, inner: Calendar | null): boolean {
  if (outer === null || isAroundTheClock(outer)) return true;
  if (inner === null || isAroundTheClock(inner)) return false;
  const open = unionByDay(outer.hours);
  return unionByDay(inner.hours).every((span) =>
    open.some(({ day, from, to }) => day === span.day && from <= span.from && to >= span.to),
  );
}

interface DaySpan {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** The hours of each day, those that touch or overlap as one. */
function unionByDay(hours: readonly WeeklyHours[]): readonly DaySpan[] {
  const sorted = hours
    .map(({ day, from, to }) => ({ day, from: minutesOf(from), to: minutesOf(to) }))
    .sort((a, b) => a.from - b.from);
  const spans: DaySpan[] = [];
  for (const span of sorted) {
    const at = spans.findIndex(({ day, to }) => day === span.day && to >= span.from);
    const known = spans[at];
    if (known) spans[at] = { ...known, to: Math.max(known.to, span.to) };
    else spans.push(span);
  }
  return spans;
}
