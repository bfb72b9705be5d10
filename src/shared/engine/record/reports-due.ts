import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Report } from '#shared/agreement/report.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import { deadlineContext, lastDay, type DeadlineContext } from '../calendar/deadline.ts';
import { periodOn } from '../calendar/frequency.ts';
import { addToDay } from '../calendar/zone.ts';

export interface NextReport {
  readonly report: Report;
  /** The period that it covers. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last day on which it is in time. */
  readonly due: IsoDate;
}

/** More periods than this never lie between a period and its report. */
const MOST_PERIODS = 400;

/** The next report of each kind that is due on the day or later; those after incidents have no date. */
export function nextReports(agreement: Agreement, today: IsoDate): readonly NextReport[] {
  const context = deadlineContext(agreement, null);
  return agreement.reports
    .flatMap((report) => {
      const next = nextReport(report, today, context);
      return next === null ? [] : [next];
    })
    .sort((a, b) => byCodeUnit(a.due, b.due));
}

function nextReport(report: Report, today: IsoDate, context: DeadlineContext): NextReport | null {
  const { due, frequency } = report;
  if (due === null || frequency === 'per-incident') return null;
  let period = periodOn(frequency, today, context);
  let found: NextReport | null = null;
  // Backwards from the running period, as long as reports on earlier ones are still to come.
  for (let left = MOST_PERIODS; left > 0; left -= 1) {
    const day = lastDay(period.end, due, context);
    if (!day.ok || day.value < today) return found;
    found = { report, from: period.first, to: period.last, due: day.value };
    period = periodOn(frequency, addToDay(period.first, -1, 'day'), context);
  }
  return found;
}
