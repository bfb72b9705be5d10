import { rounded } from '#shared/base/rounded.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';

const formatter = formatterFor('en-GB');

export const countWords = (value: number): string => value.toLocaleString('en-GB');

/** To as many decimals, but never rounded onto the limit: "47.3%". */
export const percentWords = (
  value: DecimalString,
  decimals = 1,
  limit: string | null = null,
): string => formatter.percent(rounded(value, decimals, limit));

/** The share of cases within the target, beside the share that is promised. */
export const attainedWords = (attained: DecimalString | null, { target }: Commitment): string =>
  attained === null ? '–' : percentWords(attained, 1, target.share ?? '100');

export const targetWords = ({ target }: Commitment): string =>
  formatter.target(target, true) ?? 'no target yet';

/** "3 of 12"; a dash where the target says nothing of a month. */
export function monthsMet(months: readonly { readonly met: boolean | null }[]): string {
  const judged = months.filter(({ met }) => met !== null);
  return judged.length === 0
    ? '–'
    : `${judged.filter(({ met }) => met === true).length} of ${judged.length}`;
}

/** Minutes as people say them: "51 min", "3.3 h", "4.1 d". */
export function minutesWords(minutes: DecimalString | null): string {
  if (minutes === null) return '–';
  const value = exact(minutes);
  if (value.lt(120)) return `${value.toDecimalPlaces(0).toFixed()} min`;
  const hours = value.div(60);
  return hours.lt(72)
    ? `${hours.toDecimalPlaces(1).toFixed()} h`
    : `${hours.div(24).toDecimalPlaces(1).toFixed()} d`;
}
