import { exact, type Decimal } from '#shared/base/decimal.ts';

/** A working day in English, German, French, Italian and Spanish. */
const DAY =
  '(?:(?:business|working)[\\s-]*days?|werktag|arbeitstag|jours?\\s+ouvr|giorn[oi]\\s+lavorativ|d[ií]as?\\s+(?:h[aá]bil|laborabl))';
const COUNTED = new RegExp(
  `(\\d{1,3}(?:[.,]\\d{1,2})?)\\s{0,5}(?:\\([a-z]{1,20}\\)\\s{0,5})?${DAY}`,
  'i',
);
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SPELT = new RegExp(
  `\\b(${NUMBERS.join('|')})\\b\\s{0,5}(?:\\(\\d{1,3}\\)\\s{0,5})?${DAY}`,
  'i',
);
const SINGLE = new RegExp(
  `(?:next|following|same|\\ba|n[äa]chste[rns]?|folgende[rns]?|selbe[nr]?|\\bein(?:en|em)?|\\bun)\\s{1,5}${DAY}|jour\\s+ouvr[ée]\\s+suivant`,
  'i',
);

/** How many working days a printed time names: "next business day" is one; null: it names none. */
export function businessDays(text: string): Decimal | null {
  const short = text.slice(0, 500);
  const spelt = SPELT.exec(short)?.[1];
  if (spelt !== undefined) return exact(NUMBERS.indexOf(spelt.toLowerCase()) + 1);
  const digits = COUNTED.exec(short)?.[1];
  if (digits !== undefined) return exact(digits.replace(',', '.'));
  return SINGLE.test(short) ? exact(1) : null;
}
