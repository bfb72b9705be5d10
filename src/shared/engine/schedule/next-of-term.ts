import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { durationLength } from '#shared/engine/calendar/unit-length.ts';
import { addToDay, DAY } from '#shared/engine/calendar/zone.ts';
import type { AgreementDate } from './agreement-date.ts';
import { scheduleOf } from './dates.ts';

const TERM_KINDS = ['review', 'renewal-notice', 'renewal', 'term-end'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export type TermDate = AgreementDate & { readonly kind: TermKind };

/**
 * What lies ahead of the agreement itself, the earliest first and the next of each kind: its review,
 * its end, or its renewal with the last day to refuse it.
 */
export function nextOfTerm(agreement: Agreement, today: IsoDate): readonly TermDate[] {
  const { dates } = scheduleOf(
    { ...agreement, reports: [], commitments: [] },
    { from: today, to: horizon(agreement, today), today },
  );
  return dates
    .filter((date): date is TermDate => TERM_KINDS.some((kind) => kind === date.kind))
    .filter(({ kind }, at, all) => all.findIndex((other) => other.kind === kind) === at);
}

/** A day by which the term, its next renewal and a yearly review have come. */
function horizon({ term }: Pick<Agreement, 'term'>, today: IsoDate): IsoDate {
  const { start, length, renewal } = term;
  const again = renewal.kind === 'automatic' ? renewal.length : null;
  const days = [length, again].map((one) => (one === null ? 0 : durationLength(one, null) / DAY));
  // A month may have 31 days, of which its fixed length has 30.
  const most = Math.ceil(1.05 * Math.max(366, ...days)) + 31;
  return addToDay(start !== null && start > today ? start : today, most, 'day');
}
