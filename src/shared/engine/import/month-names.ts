export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0x24f);

/** "Wed, 3 Jun 2026", "3. Juni 2026", "03/Jun/26", "Jun 3, 2026". */
export const NAMED =
  /^(?:\p{Letter}{2,9}\.?,\s*)?(?:(\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]*(\p{Letter}{3,9})\.?|(\p{Letter}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)[\s,/-]+(\d{4}|\d{2})(?=\D|$)/u;

/** Whether a letter comes first, or after a day of one or two digits. */
export function namesMonth(cell: string): boolean {
  let at = 0;
  while (at < 2 && isDigit(cell.charCodeAt(at))) at += 1;
  while (at > 0 && at < 5 && ' .-/\u00a0'.includes(cell.charAt(at))) at += 1;
  return at < cell.length && isLetter(cell.charCodeAt(at));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const GERMAN_MONTHS: Readonly<Record<string, number>> = { mär: 3, mai: 5, okt: 10, dez: 12 };

export function monthOf(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.indexOf(start);
  return index >= 0 ? index + 1 : GERMAN_MONTHS[start];
}
