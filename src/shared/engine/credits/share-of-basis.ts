import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { MINUTE } from '../calendar/zone.ts';
import type { Working } from '../trace.ts';
import type { CreditContext } from './context.ts';
import { BASIS_WORDS, DAYS_OF_SERVICE, MONTHS_OF_BASIS } from './fee.ts';

/** The fee that credits are reckoned from; null: not known, or nothing. */
export function basisFee(
  remedy: CreditRemedy,
  { monthlyFee, currency }: CreditContext,
  working: Working,
): Decimal | null {
  if (monthlyFee === null) return null;
  const months = MONTHS_OF_BASIS[remedy.basis];
  const basis = working.compute(
    'Basis of the credit',
    months === 1 ? 'fee' : 'months * fee',
    months === 1 ? { fee: monthlyFee } : { fee: monthlyFee, months },
    {
      unit: currency ?? '',
      because: `Credits are reckoned from ${BASIS_WORDS[remedy.basis]}.`,
    },
  );
  return basis.isZero() ? null : basis;
}

const SHARE = 'Credit as a share of the basis';

/**
 * A credit in the remedy's unit as percent of the basis; `fee`: the basis in money. The error says, as a
 * sentence, what is not known that this takes.
 */
export function shareOfBasis(
  own: Decimal,
  { unit, basis }: CreditRemedy,
  context: CreditContext,
  fee: Decimal | null,
  working: Working,
): Result<Decimal, string> {
  const months = MONTHS_OF_BASIS[basis];
  const share = (formula: string, inputs: Parameters<Working['compute']>[2], because = '') =>
    ok(working.compute(SHARE, formula, inputs, { unit: '%', because }));
  switch (unit) {
    case 'percent':
      return ok(own);
    case 'days': {
      const because = "A day of service is a thirtieth of a month's fee.";
      return months === 1
        ? share('days / 30 * 100', { days: own }, because)
        : share('days / (30 * months) * 100', { days: own, months }, because);
    }
    case 'multiple': {
      const { length, downtime } = context;
      if (length === null || length === 0 || downtime === null)
        return err('How much time was lost is not known.');
      const times = { multiple: own, lost: minutes(downtime), T: minutes(exact(length)) };
      const because = 'The fee for the time lost, so many times; times in minutes.';
      const paidFor = DAYS_OF_SERVICE[context.window ?? 'calendar-month'];
      const basisDays = 30 * months;
      return paidFor === basisDays
        ? share('multiple * lost / T * 100', times, because)
        : share(
            'multiple * lost * window_days / (T * basis_days) * 100',
            { ...times, window_days: paidFor, basis_days: basisDays },
            `${because} The window's fee and the basis in days of service, a thirtieth of a month's fee each.`,
          );
    }
    case 'amount':
      return fee === null
        ? err('Without a fee, an amount is no share of it.')
        : share('credit / basis * 100', { credit: own, basis: fee });
    default:
      return unreachable(unit);
  }
}

const minutes = (time: Decimal): Decimal => time.div(MINUTE).toDecimalPlaces(30);
