import { decimalsOf, type DecimalString } from './decimal.ts';

const decimals = new Map<string, number>();

/** How many decimals amounts of a currency (ISO 4217) have: two for pounds, none for yen; two for none. */
export function currencyDecimals(currency: string | null): number {
  if (currency === null) return 2;
  let found = decimals.get(currency);
  if (found === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    found = format.resolvedOptions().maximumFractionDigits ?? 2;
    decimals.set(currency, found);
  }
  return found;
}

/** Why an amount cannot be paid to its last decimal in a currency; null where it can. */
export function tooFine(amount: DecimalString, currency: string | null): string | null {
  const most = currencyDecimals(currency);
  if (currency === null || decimalsOf(amount) <= most) return null;
  const decimalsHad = most === 1 ? 'one decimal' : `${most} decimals`;
  return most === 0
    ? `Amounts in ${currency} have no decimals: write a whole amount.`
    : `Amounts in ${currency} have ${decimalsHad} at most.`;
}
