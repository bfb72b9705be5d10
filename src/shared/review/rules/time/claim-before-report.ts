import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Report } from '#shared/agreement/report.ts';
import { durationWords } from '#shared/engine/calendar/words.ts';
import type { Rule } from '#shared/review/rule.ts';
import {
  isLongerSpan,
  minus,
  periodOf,
  plus,
  spanOf,
  windowSpan,
  type Span,
} from '#shared/review/time/durations.ts';

export const claimBeforeReport: Rule = {
  id: 'claim-before-report',
  family: 'time',
  title: 'A claim is due before the report that shows the miss',
  severity: 'warning',
  why: 'A credit that has lapsed before its owner learns of the miss is worth nothing.',
  mend: 'Lengthen the deadline, let it run from the report, or let the report come earlier.',
  check: ({ agreement }) =>
    agreement.commitments.flatMap((commitment) => {
      const { remedy, window, id } = commitment;
      if (remedy?.type !== 'credits' || window === null) return [];
      const { required, deadline, from } = remedy.claim;
      if (!required || !deadline || from === 'report') return [];
      const reports = reportsOn(commitment, agreement);
      const deadlines = spanOf(deadline);
      // Late in any case, for each of the reports.
      const late = reports.every((report) => {
        const wait = waitFor(report, window, from);
        return wait !== null && isLongerSpan(wait, deadlines) === true;
      });
      const [first] = reports;
      if (!first || !late) return [];
      return [
        {
          place: {
            path: `/commitments/${id}/remedy/claim/deadline`,
            label: `${recordName(agreement, 'commitments', id)} › Claim › Deadline`,
          },
          message:
            from === 'incident'
              ? `Claims end ${durationWords(deadline)} after the incident; “${recordName(agreement, 'reports', first.id)}” shows a miss from the start of the period only later.`
              : `Claims end ${durationWords(deadline)} after the window; “${recordName(agreement, 'reports', first.id)}” is due only later.`,
          remedy: 'Let the deadline run from the report, or lengthen it.',
        },
      ];
    }),
};

/** Regular reports of the obligor to whom the commitment is owed. */
const reportsOn = (
  { obligor, beneficiaries }: Commitment,
  { reports }: Pick<Agreement, 'reports'>,
): readonly Report[] =>
  reports.filter(
    ({ owner, recipients, due, frequency }) =>
      owner === obligor &&
      due !== null &&
      frequency !== 'per-incident' &&
      recipients.some((id) => beneficiaries.includes(id)),
  );

/** The longest time from the start of the claim period to the report. */
function waitFor(
  { frequency, due }: Report,
  window: NonNullable<Commitment['window']>,
  from: 'incident' | 'period-end',
): Span | null {
  const period = periodOf(frequency);
  if (!period || !due) return null;
  const length = windowSpan(window);
  const wait = plus(minus(period, length), spanOf(due));
  return from === 'incident' ? plus(wait, length) : wait;
}
