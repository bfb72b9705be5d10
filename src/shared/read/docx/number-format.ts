import { roman } from '#shared/base/roman.ts';

/** A count as a list level shows it (ST_NumberFormat); an unknown format counts in figures. */
export function formatted(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return `${count}`.padStart(2, '0');
    case 'ordinal':
      return `${count}${ordinalEnding(count)}`;
    default:
      return `${count}`;
  }
}

/** z is followed by aa, bb, cc. */
const letters = (count: number): string =>
  count < 1 || count > 26 * 30
    ? `${count}`
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th';
}
