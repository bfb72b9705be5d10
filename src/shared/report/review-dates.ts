import type { IsoDate } from '#shared/base/date.ts';
import type { PerformanceRecord } from '#shared/engine/record/performance.ts';
import { nextOfTerm } from '#shared/engine/schedule/next-of-term.ts';
import type { Pages } from './pages.ts';
import type { Telling } from './telling.ts';

/** What lies ahead: claims, plans and reports of the record, and the next dates of the term. */
export function writeDates(
  pages: Pages,
  telling: Telling,
  record: Pick<PerformanceRecord, 'plansDue' | 'creditsDue' | 'nextReports'>,
  today: IsoDate,
): void {
  const { review } = telling.words;
  const { agreement } = telling;
  const dates = [
    ...record.creditsDue.flatMap(({ commitment, window }) =>
      window.claim === 'open' && window.claimBy !== null
        ? [
            {
              date: window.claimBy,
              what: review.lastClaim(
                telling.name('commitments', commitment),
                telling.windowName(commitment, window),
              ),
              source: `/commitments/${commitment.id}/results/${window.period}`,
            },
          ]
        : [],
    ),
    ...record.nextReports.map(({ report, from, to, due, doubt }) => ({
      date: due,
      what: [
        review.reportDue(
          telling.name('reports', report),
          telling.stakeholder(report.owner),
          review.range(telling.formatter.date(from), telling.formatter.date(to)),
        ),
        ...(doubt === '' ? [] : [doubt]),
      ].join('. '),
      source: `/reports/${report.id}`,
    })),
    ...record.plansDue.map(({ commitment, duty: { window, planDoubt }, by }) => ({
      date: by,
      what: [
        review.planDue(
          telling.name('commitments', commitment),
          telling.windowName(commitment, window),
          telling.stakeholder(commitment.obligor),
        ),
        ...(planDoubt === '' ? [] : [planDoubt]),
      ].join('. '),
      source: `/commitments/${commitment.id}/results/${window.period}`,
    })),
    ...nextOfTerm(agreement, today).map(({ day, kind, place, doubt }) => ({
      date: day,
      what: [review.ofTerm[kind], ...(doubt === '' ? [] : [doubt])].join('. '),
      source: place.path,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  pages.section(review.dates, '/reports');
  if (dates.length === 0) {
    pages.paragraph(review.noDates);
    return;
  }
  pages.table(
    review.calendar.caption,
    [
      { heading: review.calendar.date, weight: 2 },
      { heading: review.calendar.event, weight: 7 },
    ],
    dates.map(({ date, what, source }) => ({
      source,
      cells: [telling.formatter.date(date), what],
    })),
  );
}
