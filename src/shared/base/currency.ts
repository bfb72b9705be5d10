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
