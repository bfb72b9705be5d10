import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Report } from '#shared/agreement/report.ts';
import type { Place } from '#shared/base/place.ts';

type Reports = Pick<Agreement, 'reports'>;

export const reportPlace = (agreement: Reports, report: Report, part: string): Place => ({
  path: `/reports/${report.id}/${part}`,
  label: `Reports › ${reportName(agreement, report)}`,
});

export const reportName = (agreement: Reports, { id }: Report): string =>
  recordName(agreement, 'reports', id);
