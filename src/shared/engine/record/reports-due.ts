import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Report } from '#shared/agreement/report.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { ok } from '#shared/base/result.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import { deadlineContext, lastDay, type DeadlineContext } from '../calendar/deadline.ts';
import { periodOn } from '../calendar/frequency.ts';
import { addToDay } from '../calendar/zone.ts';
import { lastDayInForce } from '../schedule/end-of-term.ts';
import { holidayDoubt } from '../schedule/holiday-doubt.ts';

export interface NextReport {
  readonly report: Report;
  /** The period that it covers. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last day on which it is in time; the day after the period where no time is agreed. */
  readonly due: IsoDate;
  /** Why it may be another day, as a sentence; empty for no doubt. */
  readonly doubt: string;
}

/** More periods than this never lie between a period and its report. */
const MOST_PERIODS = 400;

/**
 * The next report of each kind that is due on the day or later, on a period in which the agreement
 * is in force; none where it has ended, and those after incidents have no date.
 */
export function nextReports(agreement: Agreement, today: IsoDate): readonly NextReport[] {
  if (agreement.status === 'ended') return [];
  const context = deadlineContext(agreement, null);
  return agreement.reports
    .flatMap((report) => {
      const next = nextReport(agreement, report, today, context);
      return next === null ? [] : [next];
    })
    .sort((a, b) => byCodeUnit(a.due, b.due));
}

function nextReport(
  agreement: Agreement,
  report: Report,
  today: IsoDate,
  context: DeadlineContext,
): NextReport | null {
  const { due, frequency } = report;
  if (frequency === 'per-incident') return null;
  const { start } = agreement.term;
  const end = lastDayInForce(agreement.term);
  const ended = end !== null && end < today ? end : today;
  let period = periodOn(frequency, start !== null && start > ended ? start : ended, context);
  let found: NextReport | null = null;
  // Backwards from the running period, as long as reports on earlier ones are still to come.
  for (let left = MOST_PERIODS; left > 0; left -= 1) {
    const day =
      due === null ? ok(addToDay(period.last, 1, 'day')) : lastDay(period.end, due, context);
    if (!day.ok || day.value < today || (start !== null && period.last < start)) return found;
    const doubt = holidayDoubt(agreement, day.value, { duration: due, calendar: null });
    found = { report, from: period.first, to: period.last, due: day.value, doubt };
    period = periodOn(frequency, addToDay(period.first, -1, 'day'), context);
  }
  return found;
}
