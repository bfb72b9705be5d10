import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { Formatter } from '../format.ts';

/** "10% of the monthly fee", "3 days of service at no charge"; `currency` is the agreement's. */
export function creditWords(
  formatter: Formatter,
  currency: string | null,
  { unit, basis }: Pick<CreditRemedy, 'unit' | 'basis'>,
  credit: DecimalString,
): string {
  const { phrases } = formatter.wording;
  switch (unit) {
    case 'percent':
      return phrases.creditPercent(
        formatter.percent(credit),
        formatter.choice('creditBasis', basis),
      );
    case 'days':
      return phrases.creditDays(formatter.duration({ value: credit, unit: 'day' }));
    case 'multiple':
      return phrases.creditMultiple(formatter.number(credit), exact(credit).eq(1));
    case 'amount':
      return currency === null ? formatter.number(credit) : formatter.money(credit, currency);
    default:
      return unreachable(unit);
  }
}
