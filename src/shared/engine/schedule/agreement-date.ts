import type { Agreement } from '#shared/agreement/agreement.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Place, Problem } from '#shared/base/place.ts';
import type { Result } from '#shared/base/result.ts';
import type { NoDeadline } from '#shared/engine/calendar/deadline.ts';
import { lastDayInForce } from './end-of-term.ts';
import { holidayDoubt, type Counted } from './holiday-doubt.ts';

export const DATE_KINDS = [
  'report',
  'review',
  'term-end',
  'renewal-notice',
  'renewal',
  'claim',
  'improvement-plan',
  'convenience-end',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A day on which an agreement wants something done, or on which something happens to it. */
export interface AgreementDate {
  readonly kind: DateKind;
  readonly day: IsoDate;
  /** "Report due: Monthly service report". */
  readonly title: string;
  /** Where the agreement says it. */
  readonly place: Place;
  /** How the day follows from the agreement, in sentences. */
  readonly explanation: string;
  /** Why it may be another day, as a sentence; empty for no doubt. */
  readonly doubt: string;
  /** The same for the same thing, also when its day changes: "report/monthly/2026-06-01". */
  readonly key: string;
}

export interface Schedule {
  /** The earliest first. */
  readonly dates: readonly AgreementDate[];
  /** What should have a date and has none, as the agreement does not settle it. */
  readonly problems: readonly Problem[];
}

export interface ScheduleSpan {
  /** Both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day on which notice could be given at the earliest. */
  readonly today: IsoDate;
}

/** Collects what falls into the span. */
export class Found {
  readonly dates: AgreementDate[] = [];
  readonly problems: Problem[] = [];
  /** The last day of an agreement that does not renew itself; null: it has none. */
  readonly end: IsoDate | null;

  constructor(
    readonly agreement: Agreement,
    readonly span: ScheduleSpan,
  ) {
    this.end = lastDayInForce(agreement.term);
  }

  /** `counted`: the working time by which the day was counted, if it was. */
  add(
    date: Omit<AgreementDate, 'place' | 'doubt'>,
    path: readonly PropertyKey[],
    counted: Counted = { duration: null, calendar: null },
  ): void {
    if (date.day >= this.span.from && date.day <= this.span.to)
      this.dates.push({
        ...date,
        doubt: holidayDoubt(this.agreement, date.day, counted),
        place: placeOf(this.agreement, path),
      });
  }

  /** The day, or null after the reason why there is none has been noted once for its place. */
  settled(day: Result<IsoDate, NoDeadline>, path: readonly PropertyKey[]): IsoDate | null {
    if (day.ok) return day.value;
    this.fail(day.error, path);
    return null;
  }

  fail(message: NoDeadline, path: readonly PropertyKey[]): void {
    const place = placeOf(this.agreement, path);
    if (!this.problems.some((problem) => problem.place.path === place.path))
      this.problems.push({ place, message, remedy: '' });
  }
}
