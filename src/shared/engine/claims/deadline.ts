import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { deadlineContext, lastDay, lastDayToClaim } from '../calendar/deadline.ts';
import { addToDay, startOfDay } from '../calendar/zone.ts';
import type { Instant, Span } from '../incident.ts';

/** Until when a credit for a window can be claimed. */
export interface ClaimDeadline {
  /** The last day; null: no claim is needed, no time is set, or `why` says why it is not known. */
  readonly by: IsoDate | null;
  /** False: the credit is given without a claim. */
  readonly required: boolean;
  /** Why there is no day although a claim has a time limit; empty otherwise. */
  readonly why: string;
}

/** Null where the commitment gives no credits. `incident` is the end of the last outage that counts. */
export function claimDeadline(
  agreement: Agreement,
  commitment: Commitment,
  window: Span,
  incident: Instant | null,
): ClaimDeadline | null {
  const { remedy } = commitment;
  if (remedy?.type !== 'credits') return null;
  const context = deadlineContext(agreement, commitment.calendar);
  const starts = {
    incident,
    periodEnd: window.end,
    report: reportDue(agreement, commitment, window),
  };
  const by = lastDayToClaim(remedy.claim, starts, context);
  const { required } = remedy.claim;
  return by.ok ? { by: by.value, required, why: '' } : { by: null, required, why: by.error };
}

/**
 * The end of the day on which the report on a window is due: the obligor's own regular report, or
 * else the first one. The day is the one that the agreement's schedule of dates names.
 */
export function reportDue(
  agreement: Agreement,
  { obligor }: Pick<Commitment, 'obligor'>,
  window: Span,
): Instant | null {
  const regular = agreement.reports.filter(
    ({ frequency, due }) => frequency !== 'per-incident' && due !== null,
  );
  const report = regular.find(({ owner }) => owner === obligor) ?? regular[0];
  const due = report?.due ?? null;
  if (due === null) return null;
  const context = deadlineContext(agreement, null);
  const day = lastDay(window.end, due, context);
  return day.ok ? startOfDay(addToDay(day.value, 1, 'day'), context.zone) : null;
}
