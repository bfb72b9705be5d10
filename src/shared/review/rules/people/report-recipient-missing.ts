import { reportName, reportPlace } from '#shared/review/people/report-place.ts';
import type { Rule } from '#shared/review/rule.ts';

export const reportRecipientMissing: Rule = {
  id: 'report-recipient-missing',
  family: 'people',
  title: 'Nobody receives a report',
  severity: 'warning',
  why: 'A report that is owed to nobody, or to its own author, shows a miss to nobody who minds it.',
  mend: 'Name the stakeholders that receive it.',
  check: ({ agreement: { reports } }) =>
    reports
      .filter(({ owner, recipients }) => recipients.every((recipient) => recipient === owner))
      .map((report) => ({
        place: reportPlace({ reports }, report, 'recipients'),
        message:
          report.recipients.length === 0
            ? `Nobody receives the report “${reportName({ reports }, report)}”.`
            : `Only its own author receives the report “${reportName({ reports }, report)}”.`,
        remedy: 'Name its recipients.',
      })),
};
