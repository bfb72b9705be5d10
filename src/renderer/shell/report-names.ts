import { suggestedFileName } from './file-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { ReportRequest } from '#shared/report/request.ts';

/** What the report is called in messages. */
export const REPORT_NAMES: Readonly<Record<ReportRequest['type'], string>> = {
  'service-review': 'service review',
  'claim-letter': 'claim letter',
  findings: 'report of the review',
  packs: 'report on the standards',
};

/** The name that the dialog proposes, without extension. */
export function reportFileName(agreement: Agreement, report: ReportRequest): string {
  const base = suggestedFileName(agreement);
  switch (report.type) {
    case 'service-review': {
      const span = [report.from, report.to].filter((day) => day !== null).join(' to ');
      return [base, 'service review', span].filter((part) => part !== '').join(' ');
    }
    case 'claim-letter': {
      const named = agreement.commitments.find(({ id }) => id === report.commitment)?.name ?? '';
      return [base, 'claim', named.trim().slice(0, 60), report.period]
        .filter((part) => part !== '')
        .join(' ');
    }
    case 'findings':
      return `${base} review`;
    case 'packs':
      return `${base} standards`;
    default:
      return unreachable(report);
  }
}
