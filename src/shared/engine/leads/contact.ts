import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { Working, type Trace } from '../trace.ts';

/**
 * What is owed in return for leads: the commitments to answer in time, or to try often enough, that
 * a beneficiary of the leads owes back to the one who delivers them.
 */
export const contactPromises = (agreement: Agreement, leads: Commitment): readonly Commitment[] =>
  agreement.commitments.filter(
    ({ id, kind, target, obligor, beneficiaries }) =>
      id !== leads.id &&
      obligor !== null &&
      leads.beneficiaries.includes(obligor) &&
      leads.obligor !== null &&
      beneficiaries.includes(leads.obligor) &&
      (kind === 'response' || (target.unit === 'count' && target.share !== null)),
  );

/** The contacts that the promised leads ask for in one window. */
export interface ContactLoad {
  readonly leads: DecimalString;
  /** If every lead needs all attempts. */
  readonly mostAttempts: DecimalString;
  readonly trace: Trace;
}

/** Null without a promised number, or where the plan names no attempts. */
export function contactLoad({ target, leadPlan }: Commitment): ContactLoad | null {
  if (target.value === null || !leadPlan || leadPlan.attempts === null) return null;
  const working = new Working();
  const most = working.compute(
    'Attempts to contact, at most, in a window',
    'leads * attempts',
    { leads: target.value, attempts: leadPlan.attempts },
    { because: 'Each lead is tried so often before it goes back.' },
  );
  return { leads: target.value, mostAttempts: decimalString(most), trace: working.trace };
}

/** Cases of one contact promise over its record: how many were owed in time, and how many were. */
export interface ContactBalance {
  readonly commitment: string;
  readonly cases: number;
  readonly inTime: number;
  /** Cases that were late beyond what the share allows; zero or less: nothing is owed. */
  readonly owed: DecimalString;
  readonly trace: Trace;
}

/** Null where the record has no window with both a share and a number of cases. */
export function contactBalance({ id, target, results }: Commitment): ContactBalance | null {
  const counted = results.flatMap(({ value, cases }) =>
    value === null || cases === null ? [] : [{ value, cases }],
  );
  if (counted.length === 0) return null;
  const cases = counted.reduce((all, result) => all + result.cases, 0);
  const inTime = counted.reduce(
    (all, result) => all + Math.round((Number(result.value) * result.cases) / 100),
    0,
  );
  const working = new Working();
  const owed = working.compute(
    'Contacts owed beyond what the share allows',
    'cases * share / 100 - inTime',
    { cases, share: target.share ?? exact(100), inTime },
    { unit: 'leads' },
  );
  return { commitment: id, cases, inTime, owed: decimalString(owed), trace: working.trace };
}
