import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Terms } from '#shared/terms/terms.ts';

type Cap = Terms['cap'];
type Basis = Terms['basis'];

/** "10% of the annual fee", "limited to 5 % der jährlichen Vergütung". */
const OF_A_YEAR =
  /[%％]\)?\s(?:of|der|des|von|du|de|de la|del|della)\s(?:[A-Za-zÀ-ɏ'’]+\s){0,3}?(?:annual|yearly|year['’]s|jährlich[a-z]*|jahres[a-z]*|annuel[a-z]*|anual[a-z]*|annual[ei]|jaarlijkse)(?![A-Za-zÀ-ɏ])/i;

/** How many of a basis make a year. */
const IN_A_YEAR: Readonly<Record<NonNullable<Basis>['basis'], number>> = {
  'monthly-fee': 12,
  'affected-service-fee': 12,
  invoice: 12,
  'quarterly-fee': 4,
  'annual-fee': 1,
};

/**
 * A limit that is a share of the year's fee, as a share of what the credits are shares of, else of the month's fee:
 * of 10% of the annual fee one month can take 120% of its own. Credits in money and in days are limited alike;
 * where none were found (`isOfSome`), the limit is as printed.
 */
export function capOfPeriod(cap: Cap, basis: Basis, isOfSome: boolean): Cap {
  if (!isOfSome || cap?.unit !== 'percent' || !OF_A_YEAR.test(cap.text)) return cap;
  const times = IN_A_YEAR[basis?.basis ?? 'monthly-fee'];
  return { ...cap, value: decimalString(exact(cap.value).times(times)) };
}
