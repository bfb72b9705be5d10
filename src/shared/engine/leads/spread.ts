import type { Decimal } from '#shared/base/decimal.ts';

/**
 * A whole number spread over parts by weight, so that the parts sum to it: everybody gets the whole
 * part of the exact share, and what is left goes one by one to the largest remainders, the earlier
 * part first where two are equal (Hamilton's method). Null where all weights are zero.
 */
export function spread(total: number, weights: readonly Decimal[]): readonly number[] | null {
  const sum = weights.reduce<Decimal | null>((all, weight) => all?.plus(weight) ?? weight, null);
  if (sum === null || sum.isZero()) return null;
  const shares = weights.map((weight) => weight.times(total).div(sum));
  const whole = shares.map((share) => share.floor());
  const given = whole.reduce((all, share) => all + share.toNumber(), 0);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share.minus(whole[at]!) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.at - b.at);
  const lucky = new Set(byRemainder.slice(0, total - given).map(({ at }) => at));
  return whole.map((share, at) => share.toNumber() + (lucky.has(at) ? 1 : 0));
}
