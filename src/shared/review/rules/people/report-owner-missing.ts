import { reportName, reportPlace } from '#shared/review/people/report-place.ts';
import type { Rule } from '#shared/review/rule.ts';

export const reportOwnerMissing: Rule = {
  id: 'report-owner-missing',
  family: 'people',
  title: 'Nobody owes a report',
  severity: 'warning',
  why: 'A report that nobody has to write is not written.',
  mend: 'Name the stakeholder that owes it.',
  check: ({ agreement: { reports } }) =>
    reports
      .filter(({ owner }) => owner === null)
      .map((report) => ({
        place: reportPlace({ reports }, report, 'owner'),
        message: `Nobody owes the report “${reportName({ reports }, report)}”.`,
        remedy: 'Name its owner.',
      })),
};
