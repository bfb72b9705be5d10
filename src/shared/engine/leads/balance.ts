import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { Working, type Trace } from '../trace.ts';

/** One window of the account between the one who owes leads and those who get them. */
export interface BalanceLine {
  /** The window's first day. */
  readonly period: IsoDate;
  /** Negative: still owed from before; positive: a surplus that may be set against a shortfall. */
  readonly carriedIn: DecimalString;
  readonly owed: DecimalString;
  /** Null: not measured; the account then stays as it was. */
  readonly delivered: DecimalString | null;
  /** The account after the window, in the same sense as `carriedIn`. */
  readonly carriedOut: DecimalString;
}

export interface LeadBalance {
  readonly lines: readonly BalanceLine[];
  /** Leads that are owed now; zero where nothing is. */
  readonly owed: DecimalString;
  /** The part of it whose time to be made up has passed. */
  readonly overdue: DecimalString;
  /** Leads delivered ahead that still count. */
  readonly ahead: DecimalString;
  readonly trace: Trace;
}

/** How long shortfalls and surpluses live; the defaults are those of the clause on shortfalls. */
export interface CarryRules {
  /** Windows in which a shortfall is to be made up. */
  readonly makeUpWithin: number;
  /** The most of a surplus that counts in the next window, in percent of the target. */
  readonly surplusLimit: string;
}
const CLAUSE: CarryRules = { makeUpWithin: 2, surplusLimit: '20' };

/**
 * Who owes whom, window by window. A shortfall is carried until it is made up, the oldest first. A
 * surplus makes up what is owed; the rest counts in the next window only, up to the limit.
 */
export function leadBalance(
  { target, results }: Commitment,
  { makeUpWithin, surplusLimit }: CarryRules = CLAUSE,
): LeadBalance | null {
  if (target.value === null || target.unit !== 'count') return null;
  const working = new Working();
  const owed = exact(target.value);
  let ahead = exact(0);
  let open: readonly Shortfall[] = [];
  const lines = results.map(({ period, value }, at): BalanceLine => {
    const before = accountOf(open, ahead);
    if (value !== null) {
      const change = exact(value).minus(owed);
      if (change.isNegative()) {
        const lacking = change.neg().minus(ahead);
        if (lacking.gt(0)) open = [...open, { since: at, amount: lacking }];
        ahead = exact(0);
      } else {
        const made = makeUp(open, change);
        open = made.open;
        ahead = made.left;
      }
      const limit = owed.times(surplusLimit).div(100).floor();
      if (ahead.gt(limit)) ahead = limit;
      working.compute(
        `Account after the window from ${period}`,
        'carried + delivered - owed - lapsed',
        {
          carried: before,
          delivered: value,
          owed: target.value!,
          lapsed: before.plus(change).minus(accountOf(open, ahead)),
        },
        {
          unit: 'leads',
          because: `A shortfall is carried; a surplus counts in the next window only, up to ${surplusLimit}% of the target, and what exceeds that lapses.`,
        },
      );
    }
    return {
      period,
      carriedIn: decimalString(before),
      owed: target.value!,
      delivered: value,
      carriedOut: decimalString(accountOf(open, ahead)),
    };
  });
  const late = open.filter(({ since }) => results.length - 1 - since >= makeUpWithin);
  return {
    lines,
    owed: decimalString(sumOf(open)),
    overdue: decimalString(sumOf(late)),
    ahead: decimalString(ahead),
    trace: working.trace,
  };
}

interface Shortfall {
  /** Position of the window in the record. */
  readonly since: number;
  readonly amount: Decimal;
}

const sumOf = (open: readonly Shortfall[]): Decimal =>
  open.reduce((all, { amount }) => all.plus(amount), exact(0));

const accountOf = (open: readonly Shortfall[], ahead: Decimal): Decimal => ahead.minus(sumOf(open));

function makeUp(open: readonly Shortfall[], surplus: Decimal) {
  let left = surplus;
  const still = open.flatMap((shortfall): readonly Shortfall[] => {
    const used = left.lt(shortfall.amount) ? left : shortfall.amount;
    left = left.minus(used);
    const amount = shortfall.amount.minus(used);
    return amount.isZero() ? [] : [{ ...shortfall, amount }];
  });
  return { open: still, left };
}
