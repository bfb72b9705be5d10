/** The sign that parts the decimals of a file's numbers. */
export const DECIMAL_MARKS = ['point', 'comma'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

const SIGNS: Readonly<Record<DecimalMark, string>> = { point: '.', comma: ',' };

/**
 * "95", "95.5", "95,5", "1,234.5", "1.234,5", "12 000", "1,234,567". "2,880" and "2.880" alone are
 * read by `mark`, "either" where that is null: a factor of a thousand hangs on it. Null: no number.
 */
export function writtenNumber(text: string, mark: DecimalMark | null): number | 'either' | null {
  if (/^\d+$/.test(text)) return Number(text);
  const said = markIn(text);
  if (said === null) {
    const groups = GROUPED.exec(text);
    return groups ? Number(digitsOf(groups[1]!)) : null;
  }
  const sign = said === 'either' ? (mark === null ? null : SIGNS[mark]) : SIGNS[said];
  if (sign === null) return 'either';
  const [whole, decimals] = text.split(sign) as [string, string?];
  return Number(`${digitsOf(whole)}.${decimals ?? '0'}`);
}

/** The mark that the numbers of a file give away together; null: none does, or they disagree. */
export function markOf(numbers: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const number of numbers) {
    const said = markIn(number);
    if (said === null || said === 'either' || said === found) continue;
    if (found !== null) return null;
    found = said;
  }
  return found;
}

/** Groups of three behind one sign, and what may follow them. */
const GROUPED = /^(\d{1,3}(?:([.,'\s])\d{3})(?:\2\d{3})*)(?:(?!\2)([.,])\d+)?$/;

/** What one number says of the mark; null: nothing, or it is no number. */
function markIn(text: string): DecimalMark | 'either' | null {
  // A group of thousands begins with no zero: "0.500".
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'either';
  const alone = /^\d+([.,])\d+$/.exec(text);
  if (alone) return alone[1] === '.' ? 'point' : 'comma';
  const groups = GROUPED.exec(text);
  if (!groups) return null;
  const [, , group, decimal] = groups;
  if (decimal !== undefined) return decimal === '.' ? 'point' : 'comma';
  return group === ',' ? 'point' : group === '.' ? 'comma' : null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
