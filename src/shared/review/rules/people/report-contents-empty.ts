import { reportName, reportPlace } from '#shared/review/people/report-place.ts';
import type { Rule } from '#shared/review/rule.ts';

export const reportContentsEmpty: Rule = {
  id: 'report-contents-empty',
  family: 'people',
  title: 'A report has no contents',
  severity: 'warning',
  why: 'Without agreed contents a page of good news fulfils the duty to report.',
  mend: 'List what the report must show, the results against the targets first.',
  check: ({ agreement: { reports } }) =>
    reports
      .filter(({ contents }) => contents.every((text) => text.trim() === ''))
      .map((report) => ({
        place: reportPlace({ reports }, report, 'contents'),
        message: `It is not said what the report “${reportName({ reports }, report)}” must show.`,
        remedy: 'List its contents.',
      })),
};
