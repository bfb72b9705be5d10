import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Document } from '#shared/document/document.ts';
import { spanOf } from '#shared/engine/calendar/windows.ts';
import { evidenceOf } from '#shared/engine/claims/evidence.ts';
import { performanceRecord, sharesItsMonth } from '#shared/engine/record/performance.ts';
import { PACKS } from '#shared/review/packs/index.ts';
import { judge } from '#shared/review/packs/pack.ts';
import { review } from '#shared/review/review.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { subjectOf } from '#shared/review/subject.ts';
import { factsOfRecord } from './claim-facts.ts';
import { claimLetter } from './claim-letter.ts';
import { findingsReport } from './findings-report.ts';
import { packReport } from './pack-report.ts';
import type { ReportRequest } from './request.ts';
import { serviceReview } from './service-review.ts';

/** The Document that was asked for, or why the agreement does not yield it. */
export function reportDocument(
  agreement: Agreement,
  request: ReportRequest,
): Result<Document, Problem> {
  const { today } = request;
  switch (request.type) {
    case 'service-review':
      return ok(serviceReview(agreement, request));
    case 'claim-letter':
      return claim(agreement, request);
    case 'findings':
      return ok(findingsReport(agreement, review(agreement), RULES, today));
    case 'packs': {
      const subject = subjectOf(agreement);
      const wanted = PACKS.filter(({ id }) => request.packs.includes(id));
      return ok(
        packReport(
          agreement,
          wanted.map((pack) => judge(pack, subject)),
          today,
        ),
      );
    }
    default:
      return unreachable(request);
  }
}

function claim(
  agreement: Agreement,
  request: Extract<ReportRequest, { type: 'claim-letter' }>,
): Result<Document, Problem> {
  const { commitment: id, period, today, fee, affected } = request;
  const { creditsDue } = performanceRecord(agreement, { today, fee });
  const due = creditsDue.find((one) => one.commitment.id === id && one.window.period === period);
  const facts =
    due &&
    factsOfRecord(due, {
      today,
      affected,
      incidents: evidenceOf(
        agreement,
        due.window.judgedBy,
        request.incidents,
        spanOf(due.window.period, due.window.last, agreement.timeZone),
      ),
      sharesMonth: sharesItsMonth(due, creditsDue),
    });
  if (facts) return ok(claimLetter(agreement, facts));
  const name = recordName(agreement, 'commitments', id);
  return err({
    place: { path: `/commitments/${id}/results`, label: `${name} › Results` },
    message: `No credit can be claimed for the window that begins on ${period}.`,
    remedy: 'Record a result that misses the target, and credits for it, first.',
  });
}
