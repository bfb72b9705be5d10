import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import { decimalString, type DecimalString } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { Working, type Trace } from '../trace.ts';
import type { LeadFigures } from './lead-figures.ts';

/** The promised number beside the needed one, both ways. */
export interface PromiseAgainstPlan {
  /** The promise over a year. */
  readonly promised: DecimalString;
  readonly needed: number;
  /** Positive: the promise exceeds the need; negative: it falls short of it. */
  readonly balance: DecimalString;
  /** The year's revenue that the promised number brings at the plan's deals and close rates. */
  readonly revenue: DecimalString;
  /** The revenue of the plan that the promise does not bring; zero where it brings all. */
  readonly revenueGap: DecimalString;
  /** The whole number to promise for each window so that a year's need is met. */
  readonly neededPerWindow: number;
  /** January to December: months that need more than an even promise gives, where windows are months. */
  readonly shortMonths: readonly number[];
  readonly trace: Trace;
}

/** Null while the plan or the promise is incomplete, or counts something other than leads. */
export function promiseAgainstPlan(
  { target, window }: Commitment,
  plan: LeadFigures,
): PromiseAgainstPlan | null {
  if (plan.leads === null || target.value === null || target.unit !== 'count' || window === null)
    return null;
  const working = new Working();
  const windows = working.compute('Windows in a year', ...windowsInYear(window));
  const promised = working.compute(
    'Leads promised in a year',
    'target * windows',
    { target: target.value, windows },
    { unit: 'leads' },
  );
  const balance = working.compute(
    'Promised against needed',
    'promised - needed',
    { promised, needed: plan.leads },
    { unit: 'leads' },
  );
  const perLead =
    plan.exactLeads === '0'
      ? working.compute('Revenue of one lead', '0', {})
      : working.compute(
          'Revenue of one lead, on average',
          'revenue / leads',
          { revenue: plan.revenue, leads: plan.exactLeads },
          {
            because: 'The promised leads are taken to come from the segments as the plan has them.',
          },
        );
  const revenue = working.compute('Revenue that the promise brings', 'round(promised * lead, 2)', {
    promised,
    lead: perLead,
  });
  const gap = working.compute('Revenue that is missing', 'max(goal - revenue, 0)', {
    goal: plan.revenue,
    revenue,
  });
  const perWindow = working.compute(
    'Leads needed for each window',
    'ceil(needed / windows)',
    { needed: plan.leads, windows },
    { unit: 'leads', because: 'Rounded up, so that the windows together meet the year.' },
  );
  const monthly = window === 'calendar-month' || window === 'billing-cycle';
  return {
    promised: decimalString(promised),
    needed: plan.leads,
    balance: decimalString(balance),
    revenue: decimalString(revenue),
    revenueGap: decimalString(gap),
    neededPerWindow: perWindow.toNumber(),
    shortMonths: monthly
      ? plan.months.flatMap((leads, month) => (Number(target.value) < leads ? [month] : []))
      : [],
    trace: working.trace,
  };
}

type Count = readonly [string, Readonly<Record<string, number>>, { readonly because: string }];

/** A year is 365 days here; a billing cycle is a calendar month unless the invoice says otherwise. */
function windowsInYear(window: Window): Count {
  const because = 'A year is counted with 365 days.';
  switch (window) {
    case 'day':
      return ['days', { days: 365 }, { because }];
    case 'week':
      return ['days / 7', { days: 365 }, { because }];
    case 'rolling-30-days':
      return ['days / 30', { days: 365 }, { because }];
    case 'calendar-month':
      return ['months', { months: 12 }, { because: '' }];
    case 'billing-cycle':
      return ['cycles', { cycles: 12 }, { because: 'A billing cycle is taken as a month.' }];
    case 'calendar-quarter':
      return ['quarters', { quarters: 4 }, { because: '' }];
    case 'calendar-year':
    case 'contract-year':
      return ['years', { years: 1 }, { because: '' }];
    default:
      return unreachable(window);
  }
}
