import { numbersIn, type PrintedNumber } from './numbers.ts';
import { compact } from './compact.ts';

/** An amount of money: "$500", "EUR 1.250,00", "500 €". */
export interface Money extends PrintedNumber {
  /** ISO 4217. */
  readonly currency: string;
}

const CURRENCY = String.raw`[$€£¥₹]|(?:US|A|C|AU|CA|NZ|S)\$|USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|INR|AUD|CAD|SGD|PLN|CZK|BRL|ZAR|Euros?|dollars?`;
/** What is printed in the stead of a code; a bare "$" is most often of the United States, a bare "¥" of Japan. */
const CODES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  US$: 'USD',
  S$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  EURO: 'EUR',
  EUROS: 'EUR',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
};

function codeOf(printed: string): string {
  const capital = printed.toUpperCase();
  return CODES[capital] ?? capital;
}

const BEFORE = compact(
  new RegExp(String.raw`(?:^|[^A-Za-zÀ-ɏ])(${CURRENCY})[\s\u00a0\u202f]{0,2}$`, 'i'),
);
const AFTER = compact(
  new RegExp(String.raw`^[\s\u00a0\u202f]{0,2}(${CURRENCY})(?![A-Za-zÀ-ɏ])`, 'i'),
);

const NAMED = compact(
  new RegExp(String.raw`(?:[([]|(?:^|\s)in\s)\s?(${CURRENCY})\s?(?:[)\]]|$)`, 'i'),
);

/** The currency (ISO 4217) that the name of a column gives to the bare amounts below it: "Credit (GBP)"; null of another. */
export function currencyInName(name: string): string | null {
  const printed = NAMED.exec(name)?.[1];
  return printed === undefined ? null : codeOf(printed);
}

/** Every amount of a text in order. */
export function moneyIn(text: string): readonly Money[] {
  return numbersIn(text, 'amount').flatMap((number) => {
    const before = BEFORE.exec(text.slice(Math.max(0, number.start - 9), number.start));
    if (before) {
      const start = number.start - (before[0].length - before[0].indexOf(before[1] ?? ''));
      return [{ ...number, start, currency: codeOf(before[1] ?? '') }];
    }
    const after = AFTER.exec(text.slice(number.end, number.end + 10));
    return after
      ? [{ ...number, end: number.end + after[0].length, currency: codeOf(after[1] ?? '') }]
      : [];
  });
}
