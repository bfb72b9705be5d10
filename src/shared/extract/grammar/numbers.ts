import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { countAt } from './count.ts';

/** A number as a text prints it, in digits. */
export interface PrintedNumber {
  readonly value: DecimalString;
  readonly start: number;
  readonly end: number;
}

/**
 * Digits with their marks: "99.95", "99,95", "1,250.00", "1.250,00", "1'250". A mark is followed by
 * a digit, so the full stop of a sentence stays outside.
 */
const DIGITS = /(?<![A-Za-zÀ-ɏ\p{N}_]|\d[.,'’])\d{1,15}(?:[.,'’]\d{1,12}){0,5}(?![\p{N}_])/gu;

const BARE_POINT = /(?:^|[\s(<>≤≥=~|])\.$/;

/** Every number in digits, in order; a date or a version ("1.2.3") is none. */
export function numbersIn(text: string, kind: 'share' | 'amount'): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const { 0: printed, index } of text.matchAll(DIGITS)) {
    // ".5": a share below one without its nought.
    const isBare = kind === 'share' && BARE_POINT.test(text.slice(Math.max(0, index - 2), index));
    const value = decimalOf(isBare ? `0.${printed}` : printed, kind);
    const start = isBare ? index - 1 : index;
    if (value !== null) found.push({ value, start, end: index + printed.length });
  }
  return found;
}

/**
 * What printed digits mean; null where their marks make no number. English writes "1,250.5", German,
 * French, Italian and Spanish "1.250,5". A lone mark before exactly three digits ends the thousands
 * of an amount ("1,000"), and the whole of a share ("99,999").
 */
export function decimalOf(printed: string, kind: 'share' | 'amount'): DecimalString | null {
  const digits = printed.replace(/['’]/g, '');
  const marks = digits.replace(/\d/g, '');
  const last = marks.slice(-1);
  const parts = digits.split(/[.,]/);
  if (marks === '') return plain(digits);
  const tail = parts.at(-1) ?? '';
  if (marks.length === 1) {
    const isGrouped = kind === 'amount' && tail.length === 3 && parts[0] !== '0';
    return plain(isGrouped ? parts.join('') : parts.join('.'));
  }
  const others = marks.slice(0, -1);
  if (parts.slice(1, -1).some((part) => part.length !== 3)) return null;
  if (others.includes(last))
    return tail.length === 3 && allSame(marks) ? plain(parts.join('')) : null;
  return allSame(others) ? plain(`${parts.slice(0, -1).join('')}.${tail}`) : null;
}

const allSame = (marks: string): boolean => new Set(marks).size === 1;

const plain = (digits: string): DecimalString | null =>
  /^\d{1,15}(?:\.\d{1,12})?$/.test(digits) ? decimalString(exact(digits)) : null;

const FRACTION_WORDS: Readonly<Record<string, number>> = {
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const AND_FRACTION = /\s{1,2}and\s{1,2}/iy;
const FRACTION = /[\s-]{1,2}(tenth|hundredth|thousandth)s?/iy;
const POINT = /[\s-]{1,2}(?:point|decimal|komma|virgule|virgola|coma)[\s-]{1,2}/iy;
const NEXT_DIGIT = /[\s-]{1,2}/y;

/**
 * A number in words that may have decimals: "ninety-nine and nine tenths", "ninety-nine point nine
 * five", "neunundneunzig Komma neun"; null where no number word starts at `at`.
 */
export function spelledAt(text: string, at: number): PrintedNumber | null {
  if (!/[A-Za-zÀ-ɏ]/u.test(text.charAt(at))) return null;
  const whole = countAt(text, at);
  if (whole === null) return null;
  return fractionAfter(text, whole) ?? decimalsAfter(text, whole) ?? whole;
}

function fractionAfter(text: string, whole: PrintedNumber): PrintedNumber | null {
  const and = stepAt(AND_FRACTION, text, whole.end);
  const count = and === null ? null : countAt(text, and.end);
  const name = count === null ? null : stepAt(FRACTION, text, count.end);
  const divisor = FRACTION_WORDS[name?.word?.toLowerCase() ?? ''];
  if (count === null || name === null || divisor === undefined) return null;
  return added(whole, exact(count.value).div(divisor).toString(), name.end);
}

function decimalsAfter(text: string, whole: PrintedNumber): PrintedNumber | null {
  let at = stepAt(POINT, text, whole.end)?.end ?? null;
  let digits = '';
  let end = whole.end;
  while (at !== null && digits.length < 6) {
    const digit = countAt(text, at);
    if (digit === null || Number(digit.value) > 99) break;
    // "ninety-five" after "point" is two digits, "nine" is one.
    digits += digit.value;
    end = digit.end;
    at = stepAt(NEXT_DIGIT, text, end)?.end ?? null;
  }
  return digits === '' ? null : added(whole, `0.${digits}`, end);
}

const added = (whole: PrintedNumber, fraction: string, end: number): PrintedNumber => ({
  value: decimalString(exact(whole.value).plus(fraction)),
  start: whole.start,
  end,
});

function stepAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { word: match[1], end: at + match[0].length };
}
