import { durationWords } from '#shared/engine/calendar/words.ts';
import { reportName, reportPlace } from '#shared/review/people/report-place.ts';
import type { Rule } from '#shared/review/rule.ts';
import { isLongerSpan, periodOf, spanOf } from '#shared/review/time/durations.ts';

export const reportDueAfterNextPeriod: Rule = {
  id: 'report-due-after-next-period',
  family: 'time',
  title: 'A report is due after the next period has ended',
  severity: 'warning',
  why: 'By then a second period has gone wrong the same way, and the time to claim may have run out.',
  mend: 'Let the report be due within the period that follows.',
  check: ({ agreement: { reports } }) =>
    reports.flatMap((report) => {
      const period = periodOf(report.frequency);
      if (!period || !report.due || isLongerSpan(spanOf(report.due), period) !== true) return [];
      return [
        {
          place: reportPlace({ reports }, report, 'due'),
          message: `“${reportName({ reports }, report)}” comes ${report.frequency} but is due ${durationWords(report.due)} after the period.`,
          remedy: 'Shorten the time.',
        },
      ];
    }),
};
