import { decimalString, exact } from '#shared/base/decimal.ts';
import { WORDS } from '../words.ts';
import { shown } from './row-of.ts';

/** Hours in the unit in which people say them: "30 min", "4 h", "84 h (3.5 days)". */
export function hourWords(hours: number): string {
  const rounded = (value: number) => decimalString(exact(value).toDecimalPlaces(1));
  if (hours < 1) return shown(rounded(hours * 60), 'min');
  return hours < 72
    ? shown(rounded(hours), 'h')
    : `${shown(rounded(hours), 'h')} (${WORDS.number(rounded(hours / 24))} days)`;
}
