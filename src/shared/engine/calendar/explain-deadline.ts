import type { Duration } from '#shared/agreement/duration.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Instant } from '#shared/engine/incident.ts';
import { durationLength } from './unit-length.ts';
import { deadline, type DeadlineContext, type NoDeadline } from './deadline.ts';
import { windowOn } from './windows.ts';
import {
  clockWords,
  dateWords,
  daysWords,
  dayWords,
  durationWords,
  lengthWords,
  momentWords,
} from './words.ts';
import type { WorkingTime } from './working-time.ts';
import {
  addToDay,
  DAY,
  dayNumberOf,
  dayOf,
  dayOfNumber,
  MINUTE,
  startOfDayNumber,
} from './zone.ts';

/** One step on the way to a deadline: some days, and how much of the time was used up in them. */
export interface DeadlineStep {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly from: Instant;
  readonly to: Instant;
  /** In `unit`s; both 0 where the step is the whole way. */
  readonly used: number;
  readonly left: number;
  readonly unit: 'minute' | 'working-day' | 'billing-cycle';
  /** "Friday 20 November 2026, 16:10 to 17:00: 50 min count, 3 h 10 min are left." */
  readonly text: string;
}

export interface ExplainedDeadline {
  readonly at: Instant;
  readonly steps: readonly DeadlineStep[];
}

/** More steps than a person reads: those in the middle become one. */
const MOST_STEPS = 40;

/** The deadline with the way to it, day by day; the error is that of `deadline`. */
export function explainDeadline(
  from: Instant,
  duration: Duration,
  context: DeadlineContext,
): Result<ExplainedDeadline, NoDeadline> {
  const at = deadline(from, duration, context);
  if (!at.ok) return at;
  const whole = Number.isInteger(Number(duration.value));
  const { workingTime } = context;
  const steps =
    workingTime && duration.unit === 'working-hour'
      ? byHours(from, durationLength(duration, null), workingTime)
      : workingTime && duration.unit === 'working-day' && whole
        ? byWorkingDays(from, at.value, Number(duration.value), workingTime)
        : duration.unit === 'billing-cycle'
          ? byCycles(from, Number(duration.value), context)
          : [atOnce(from, at.value, duration, context.zone)];
  return ok({ at: at.value, steps: shortened(steps) });
}

function atOnce(from: Instant, to: Instant, duration: Duration, zone: string): DeadlineStep {
  return {
    first: dayOf(from, zone),
    last: dayOf(to, zone),
    from,
    to,
    used: 0,
    left: 0,
    unit: 'minute',
    text: `${momentWords(from, zone)} and ${durationWords(duration)} later: ${momentWords(to, zone)}.`,
  };
}

function byHours(from: Instant, length: number, time: WorkingTime): DeadlineStep[] {
  const days = new Steps(time, 'minute');
  let left = length;
  for (let number = dayNumberOf(from, time.zone); left > 0; number += 1) {
    const open = time.spansOn(number).filter(({ end }) => end > from);
    if (open.length === 0) days.close(number, left / MINUTE);
    for (const span of open) {
      if (left === 0) break;
      const start = Math.max(span.start, from);
      const used = Math.min(left, span.end - start);
      left -= used;
      const rest = left === 0 ? 'which is the deadline' : `${lengthWords(left)} are left`;
      days.count(
        number,
        { start, end: start + used },
        used / MINUTE,
        left / MINUTE,
        `${clockWords(start, time.zone)} to ${clockWords(start + used, time.zone)}: ${lengthWords(used)} count, ${rest}.`,
      );
    }
  }
  return days.steps;
}

function byWorkingDays(
  from: Instant,
  to: Instant,
  count: number,
  time: WorkingTime,
): DeadlineStep[] {
  const days = new Steps(time, 'working-day');
  const start = time.nextOpening(from) ?? from;
  const origin = dayNumberOf(start, time.zone);
  for (let number = dayNumberOf(from, time.zone); number < origin; number += 1)
    days.close(number, count);
  days.count(
    origin,
    { start, end: start },
    0,
    count,
    start === from
      ? `the time runs from ${clockWords(start, time.zone)}.`
      : `it was closed, so the time runs from the opening at ${clockWords(start, time.zone)}.`,
  );
  const end = dayNumberOf(to, time.zone);
  let day = 0;
  for (let number = origin + 1; number <= end; number += 1) {
    if (!time.isWorkingDay(number)) {
      days.close(number, count - day);
      continue;
    }
    day += 1;
    const ends = number === end ? `, which ends the time at ${clockWords(to, time.zone)}` : '';
    days.count(
      number,
      {
        start: startOfDayNumber(number, time.zone),
        end: number === end ? to : startOfDayNumber(number + 1, time.zone),
      },
      1,
      count - day,
      `working day ${day} of ${count}${ends}.`,
    );
  }
  return days.steps;
}

/** Collects steps; days in a row that are closed for the same reason become one. */
class Steps {
  readonly steps: DeadlineStep[] = [];
  #closed: { first: number; last: number; why: string; left: number } | null = null;

  constructor(
    private readonly time: WorkingTime,
    private readonly unit: 'minute' | 'working-day',
  ) {}

  count(
    number: number,
    { start, end }: { readonly start: Instant; readonly end: Instant },
    used: number,
    left: number,
    words: string,
  ): void {
    this.#flush();
    const day = dayOfNumber(number);
    const separator = this.unit === 'minute' ? ', ' : ': ';
    this.steps.push({
      first: day,
      last: day,
      from: start,
      to: end,
      used,
      left,
      unit: this.unit,
      text: `${dayWords(day)}${separator}${words}`,
    });
  }

  close(number: number, left: number): void {
    const holiday = this.time.holiday(number);
    const why =
      holiday !== null
        ? holiday || 'holiday'
        : this.time.isWorkingDay(number)
          ? 'closed for the rest of the day'
          : 'closed';
    if (this.#closed && this.#closed.why === why && this.#closed.last === number - 1) {
      this.#closed.last = number;
      return;
    }
    this.#flush();
    this.#closed = { first: number, last: number, why, left };
  }

  #flush(): void {
    if (!this.#closed) return;
    const { first, last, why, left } = this.#closed;
    this.#closed = null;
    const from = startOfDayNumber(first, this.time.zone);
    const to = startOfDayNumber(last + 1, this.time.zone);
    const change = to - from === (last - first + 1) * DAY ? '' : '; the clocks change';
    this.steps.push({
      first: dayOfNumber(first),
      last: dayOfNumber(last),
      from,
      to,
      used: 0,
      left,
      unit: this.unit,
      text: `${daysWords(dayOfNumber(first), dayOfNumber(last))}: ${why}${change}.`,
    });
  }
}

function byCycles(from: Instant, count: number, context: DeadlineContext): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  let span = windowOn('billing-cycle', dayOf(from - 1, context.zone), context);
  for (let cycle = 0; cycle <= count; cycle += 1) {
    const days = `${dateWords(span.first)} to ${dateWords(span.last)}`;
    steps.push({
      first: span.first,
      last: span.last,
      from: span.start,
      to: span.end,
      used: cycle === 0 ? 0 : 1,
      left: count - cycle,
      unit: 'billing-cycle',
      text:
        cycle === 0
          ? `${days}: the billing cycle in which the time starts.`
          : `${days}: billing cycle ${cycle} of ${count}${cycle === count ? ', with which the time ends' : ''}.`,
    });
    span = windowOn('billing-cycle', addToDay(span.last, 1, 'day'), context);
  }
  return steps;
}

function shortened(steps: readonly DeadlineStep[]): readonly DeadlineStep[] {
  if (steps.length <= MOST_STEPS) return steps;
  const kept = MOST_STEPS / 2;
  const middle = steps.slice(kept, -kept);
  const first = middle[0]!;
  const last = middle.at(-1)!;
  const used = middle.reduce((sum, step) => sum + step.used, 0);
  const words =
    first.unit === 'minute'
      ? lengthWords(used * MINUTE)
      : `${used} ${first.unit.replace('-', ' ')}s`;
  return [
    ...steps.slice(0, kept),
    {
      ...first,
      last: last.last,
      to: last.to,
      used,
      left: last.left,
      text: `${daysWords(first.first, last.last)}: ${words} count.`,
    },
    ...steps.slice(-kept),
  ];
}
