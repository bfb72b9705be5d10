import type { Report } from '#shared/agreement/report.ts';
import type { Place } from '#shared/base/place.ts';

export const reportPlace = ({ id, name }: Report, part: string): Place => ({
  path: `/reports/${id}/${part}`,
  label: `Reports › ${name || id}`,
});

export const reportName = ({ name, id }: Report): string => name || id;
