import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deadlineContext, type DeadlineContext } from '#shared/engine/calendar/deadline.ts';
import { windowFrom, windowOn, type WindowSpan } from '#shared/engine/calendar/windows.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import { lastDayInForce } from '#shared/engine/schedule/end-of-term.ts';

/** What the windows of an agreement are counted on. */
type Counted = Pick<Agreement, 'timeZone' | 'calendars' | 'term' | 'status'>;

/** A record that begins today does not go back further than this to the start of the term. */
const LOOKED_BACK_MONTHS = 12;

const windowOf = ({ window }: Commitment) => window ?? 'calendar-month';

/** The window of a commitment that holds a day; of rolling ones that which ends on it. */
export const windowHolding = (
  agreement: Counted,
  commitment: Commitment,
  day: IsoDate,
): WindowSpan =>
  windowOn(windowOf(commitment), day, deadlineContext(agreement, commitment.calendar));

/** The window that begins on a day, or else holds it. */
export const windowBeginning = (
  agreement: Counted,
  commitment: Commitment,
  day: IsoDate,
): WindowSpan =>
  windowFrom(windowOf(commitment), day, deadlineContext(agreement, commitment.calendar));

/**
 * The earliest window that is over and has no result, from the first one on record on, or else from
 * the start of the term, or else the last one that is over. Null where the record is complete. Outside
 * the term, and after an agreement has ended on a day that nobody noted, nothing is waited for.
 */
export function nextMissing(
  agreement: Counted,
  commitment: Commitment,
  today: IsoDate,
): WindowSpan | null {
  const { term, status } = agreement;
  const end = lastDayInForce(term);
  if (status === 'ended' && (end === null || end >= today)) return null;
  const context = deadlineContext(agreement, commitment.calendar);
  // A new rolling window ends every day: one a month is enough.
  const nameOf = ({ first: day, last }: WindowSpan) =>
    commitment.window === 'rolling-30-days' ? last.slice(0, 7) : day;
  const recorded = new Set(
    commitment.results.map(({ period }) =>
      nameOf(windowFrom(windowOf(commitment), period, context)),
    ),
  );
  const first = commitment.results[0]?.period;
  let span = first
    ? windowFrom(windowOf(commitment), first, context)
    : firstToRecord(agreement, commitment, today, context);
  if (term.start !== null && term.start >= today) return null;
  while (span.last < today && (end === null || span.first <= end)) {
    if (!recorded.has(nameOf(span))) return span;
    span = following(commitment, span, context);
  }
  return null;
}

function firstToRecord(
  { term: { start } }: Counted,
  commitment: Commitment,
  today: IsoDate,
  context: DeadlineContext,
): WindowSpan {
  if (start !== null && start < today && start > addToDay(today, -LOOKED_BACK_MONTHS, 'month'))
    return windowEndingWithin(commitment, start, context);
  const running = windowEndingWithin(commitment, today, context);
  return commitment.window === 'rolling-30-days'
    ? windowOn('rolling-30-days', addToDay(startOfMonth(today), -1, 'day'), context)
    : windowOn(windowOf(commitment), addToDay(running.first, -1, 'day'), context);
}

/** The window of a day; of rolling ones that which ends with the day's month, when results are drawn up. */
const windowEndingWithin = (
  commitment: Commitment,
  day: IsoDate,
  context: DeadlineContext,
): WindowSpan =>
  commitment.window === 'rolling-30-days'
    ? windowOn('rolling-30-days', endOfMonth(day), context)
    : windowOn(windowOf(commitment), day, context);

const following = (
  commitment: Commitment,
  { last }: WindowSpan,
  context: DeadlineContext,
): WindowSpan => windowEndingWithin(commitment, addToDay(last, 1, 'day'), context);

const startOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01` as IsoDate;
const endOfMonth = (day: IsoDate): IsoDate =>
  addToDay(addToDay(startOfMonth(day), 1, 'month'), -1, 'day');
