import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { feeFractionsIn } from './fractions.ts';
import { ninesIn } from './nines.ts';
import { decimalOf, numbersIn, spelledAt, type PrintedNumber } from './numbers.ts';
import { compact } from './compact.ts';

/** A percentage as a text prints it, with the words that repeat it: "thirty percent (30%)". */
export interface Percentage extends PrintedNumber {
  /** "0.5 percentage points": a difference of two percentages. */
  readonly points: boolean;
  /** "[99.9]%": a figure that the form still asks for. */
  readonly placeholder: boolean;
}

const SIGN = compact(
  /(?<close>[\])}]?)\+?[\s\u00a0\u202f]{0,6}(?:[%％]|per\s?cent(?:age)?\b|pct\b|prozent(?=punkt|(?![A-Za-zÀ-ɏ]))|v\.\s?H\.|pour\s?cents?\b|procent(?![A-Za-zÀ-ɏ])|por\s?ci?ento\b|per\s?cento\b)(?<points>[\s-]?(?:-?\s?points?\b|punkte?n?\b))?/iy,
);

/** Every percentage of a text in order, none within another. */
export function percentagesIn(text: string): readonly Percentage[] {
  const fractions = feeFractionsIn(text).map((share) => ({ ...share, ...PLAIN }));
  if (!MAY_HOLD_SIGN.test(text)) return fractions;
  const numbers = [...numbersIn(text, 'share'), ...fusedNumbers(text)].sort(byStart);
  const signed: Percentage[] = [];
  for (const [index, number] of numbers.entries()) {
    const own = signAfter(text, number.end);
    const shared = own ?? (hasSignElsewhere(text, numbers, index) ? { ...NO_SIGN } : null);
    if (shared === null) continue;
    const end = own?.end ?? number.end;
    signed.push({
      ...number,
      end,
      points: shared.points,
      placeholder: isPlaceholder(text, number, end),
    });
  }
  const all = [
    ...signed,
    ...spelledPercentages(text, signed),
    ...ninesIn(text).map((share) => ({ ...share, ...PLAIN })),
    ...fractions,
  ];
  return withRepeats(text, all.map((each) => partOf(text, each)).sort(byStart));
}

/** "one tenth of one percent", "half of 1%": the share that such words make of the percentage behind them. */
function partOf(text: string, each: Percentage): Percentage {
  const before = text.slice(Math.max(0, each.start - 32), each.start);
  const match = /of\s$/i.test(before) ? PART_OF.exec(before) : null;
  const [, count = 'one', name = ''] = match ?? [];
  const divisor = PARTS[name.toLowerCase()];
  const number = divisor === undefined ? undefined : spelledAt(count, 0);
  if (match === null || divisor === undefined || number === null || number === undefined)
    return each;
  const value = decimalString(exact(each.value).times(number.value).div(divisor));
  return { ...each, value, start: each.start - match[0].length };
}
const PART_OF =
  /(?<![A-Za-z])(?:an?|(one|two|three|five|seven))[\s-](half|quarter|tenth|hundredth|thousandth)s?\sof\s$/i;
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  quarter: 4,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};

/** A part of every sign and of "nines": most texts hold none, and are left at once. */
export const MAY_HOLD_SIGN =
  /[%％]|cent|cient|pct|prozent|v\.\s?H|nines|neunen|nueves|negens|noves/i;

/** "per month5 %", "Web shop99.5%Monthly": a column behind a word, where the seam between two cells was lost. */
const FUSED =
  /(?<=[a-zß-öø-ÿ]{4})(?:\d{1,3}(?:[.,]\d{1,3})?(?=[\s\u00a0]?[%％](?![A-Za-zÀ-ɏ\d]))|\d{2}[.,]\d{1,3}(?=[%％][A-ZÀ-Þ][a-zß-öø-ÿ]))/gu;

const fusedNumbers = (text: string): readonly PrintedNumber[] =>
  [...text.matchAll(FUSED)].flatMap(({ 0: printed, index }) => {
    const value = decimalOf(printed, 'share');
    return value === null ? [] : [{ value, start: index, end: index + printed.length }];
  });

const PLAIN = { points: false, placeholder: false } as const;

const byStart = (a: PrintedNumber, b: PrintedNumber) => a.start - b.start;

const NO_SIGN = { points: false } as const;

function signAfter(text: string, at: number): { end: number; points: boolean } | null {
  SIGN.lastIndex = at;
  const match = SIGN.exec(text);
  if (match === null) return null;
  return { end: at + match[0].length, points: match.groups?.['points'] !== undefined };
}

/** "95 – 99 %", "between 95 and 99%": the sign of the second number is the first one's too. */
const TO_NEXT = /^\s{0,2}(?:-|–|—|~|～|〜|to|bis|à|al?|up to|–?\s?<=?|–?\s?≤)\s{0,2}$/i;
const AND_NEXT = /^\s{1,2}(?:and|und|et|e|y)\s{1,2}$/i;
const BETWEEN = /(?:between|zwischen|entre|tra|from|von)\s{1,2}$/i;

function sharesSign(text: string, number: PrintedNumber, next: PrintedNumber): boolean {
  if (next.start - number.end > 12 || Number(number.value) > 100) return false;
  if (signAfter(text, next.end) === null) return false;
  const gap = text.slice(number.end, next.start);
  if (TO_NEXT.test(gap))
    return !/[A-Za-zÀ-ɏ\p{N}][-/]$/u.test(text.slice(Math.max(0, number.start - 2), number.start));
  return (
    AND_NEXT.test(gap) && BETWEEN.test(text.slice(Math.max(0, number.start - 12), number.start))
  );
}

/** Whether a number without a sign of its own takes that of its neighbour, or of its label. */
function hasSignElsewhere(text: string, numbers: readonly PrintedNumber[], index: number): boolean {
  const [number, next] = [numbers[index]!, numbers[index + 1]];
  return (
    (next !== undefined && sharesSign(text, number, next)) ||
    endsBetween(text, numbers[index - 1], number) ||
    beginsLevels(text, numbers, index) ||
    beginsLevels(text, numbers, index - 1) ||
    SIGN_IN_LABEL.test(text.slice(Math.max(0, number.start - 10), number.start)) ||
    isComparedLevel(text, number)
  );
}

/** "between 99.0% and 95.0": the sign of the first number is the second one's too. */
function endsBetween(
  text: string,
  first: PrintedNumber | undefined,
  number: PrintedNumber,
): boolean {
  if (first === undefined || Number(number.value) > 100) return false;
  const sign = signAfter(text, first.end);
  return (
    sign !== null &&
    !sign.points &&
    AND_NEXT.test(text.slice(sign.end, number.start)) &&
    BETWEEN.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
    /^[.,;:)\]]{0,2}(?:\s(?:or|oder|ou|o|and|und|et|e|y)\s|\s?[([]|\s?$)/i.test(
      text.slice(number.end, number.end + 12),
    )
  );
}

/** "below 99.7 but above 99, 5% of the fee": a level that a word compares, where another figure has the sign. */
const isComparedLevel = (text: string, { value, start, end }: PrintedNumber): boolean =>
  Number(value) >= LOWEST_COMPARED &&
  Number(value) < 100 &&
  COMPARES.test(text.slice(Math.max(0, start - 20), start)) &&
  ENDS_LEVEL.test(text.slice(end, end + 16)) &&
  /\d\s?[%％]/.test(text.slice(Math.max(0, start - NEAR_SIGN), end + NEAR_SIGN));
const NEAR_SIGN = 300;
const LOWEST_COMPARED = 90;
const COMPARES = compact(
  /(?:^|[\s(,;])(?:below|under|beneath|less than|lower than|above|at least|unter|unterhalb von|weniger als|mindestens|sous|moins de|au moins|sotto(?: il)?|meno di|almeno|por debajo de|menos de|al menos|abaixo de|pelo menos|onder|minder dan|minstens)\s(?:an?\s|the\s|il\s)?$/i,
);
const ENDS_LEVEL = compact(
  /^(?:\s?(?:[,;:)→=]|\.(?!\d)|$)|\s(?:but|and|or|you|we|it|gives?|gets?|earns?|und|aber|oder|erhalten|gibt|et|mais|ou|vous|e|ma|o|y|pero|se|en|maar|of|mas)(?![A-Za-zÀ-ɏ]))/i,
);

/** "Availability (%): 99.7": the label holds the sign. */
const SIGN_IN_LABEL = /[([]\s?(?:in |en )?[%％]\s?[)\]]\s?[:=]\s{0,2}$/u;

/** "95.0 – 98.99 10%": a range of levels may leave its sign to what it earns. */
function beginsLevels(text: string, numbers: readonly PrintedNumber[], index: number): boolean {
  const [low, high, credit] = [numbers[index], numbers[index + 1], numbers[index + 2]];
  if (low === undefined || high === undefined || credit === undefined) return false;
  return (
    Number(low.value) >= LOWEST_OF_RANGE &&
    Number(low.value) < Number(high.value) &&
    Number(high.value) <= 100 &&
    !Number.isInteger(Number(high.value)) &&
    /^\s{0,2}[–—-]\s{0,2}$/u.test(text.slice(low.end, high.start)) &&
    /^\s{1,6}$/u.test(text.slice(high.end, credit.start)) &&
    signAfter(text, credit.end) !== null
  );
}

/** No range of levels begins lower. */
const LOWEST_OF_RANGE = 50;

function isPlaceholder(text: string, { start }: PrintedNumber, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  const inside = text.slice(start, end + 2);
  return (
    (before === '[' && inside.includes(']')) ||
    (before === '{' && inside.includes('}')) ||
    isChoice(text, start, end)
  );
}

/** "[99.0% / 99.5%]": figures of which the form asks for one; a dash would be a range. */
function isChoice(text: string, start: number, end: number): boolean {
  const before = CHOICE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_CHOICE), start));
  const after = CHOICE_AFTER.exec(text.slice(end, end + LONGEST_CHOICE));
  return before !== null && after !== null && /[/|]/.test(before[0] + after[0]);
}
const LONGEST_CHOICE = 40;
const CHOICE_BEFORE = /\[[\d.,%\s/|]*$/;
const CHOICE_AFTER = /^[\d.,%\s/|]*\]/;

const SIGN_WORD =
  /per\s?cent\b|prozent(?![A-Za-zÀ-ɏ])|procent(?![A-Za-zÀ-ɏ])|pour\s?cents?\b|por\s?ci?ento\b|per\s?cento\b/gi;
const LONGEST_SPELLED = 60;

/** Percentages in words alone: "ninety-nine and nine tenths percent". */
function spelledPercentages(text: string, signed: readonly Percentage[]): readonly Percentage[] {
  const found: Percentage[] = [];
  let at = 0;
  for (const { index, 0: word } of text.matchAll(SIGN_WORD)) {
    const end = index + word.length;
    // Both are in the order of the text.
    while (at < signed.length && signed[at]!.end < end) at += 1;
    if ((signed[at]?.start ?? end) < end) continue;
    const number = spelledBefore(text, index);
    if (number !== null)
      found.push({
        ...number,
        end,
        points: /^\s?points?\b/i.test(text.slice(end)),
        placeholder: false,
      });
  }
  return found;
}

/** The longest number in words that ends at `end`, but for a space. */
function spelledBefore(text: string, end: number): PrintedNumber | null {
  const from = Math.max(0, end - LONGEST_SPELLED);
  for (const { index } of text.slice(from, end).matchAll(/(?<![A-Za-zÀ-ɏ\p{N}-])[A-Za-zÀ-ɏ]/gu)) {
    const number = spelledAt(text, from + index);
    if (number !== null && text.slice(number.end, end).trim() === '') return number;
  }
  return null;
}

/** "ninety-nine percent (99%)", "99% (ninety-nine percent)" and "thirty (30)%" are one percentage each. */
function withRepeats(text: string, all: readonly Percentage[]): readonly Percentage[] {
  const found: Percentage[] = [];
  for (const each of all) {
    const last = found.at(-1);
    if (
      last &&
      /^\s{0,2}[([]\s?$/.test(text.slice(last.end, each.start)) &&
      sameValue(last, each)
    ) {
      const end = each.end + (/^\s?[)\]]/.exec(text.slice(each.end))?.[0].length ?? 0);
      found[found.length - 1] = { ...last, end };
      continue;
    }
    const opening = /[([]\s?$/.exec(text.slice(Math.max(0, each.start - 2), each.start));
    const words = opening ? spelledBefore(text, each.start - opening[0].length) : null;
    const closed = words === null ? each.end : closedEnd(text, each.end);
    found.push({ ...each, start: words?.start ?? each.start, end: closed });
  }
  return found.map((each) => ({ ...each, end: repeatEnd(text, each.end) }));
}

const closedEnd = (text: string, end: number) =>
  end + (/^\s?[)\]]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);

const sameValue = (a: { value: DecimalString }, b: { value: DecimalString }) =>
  Math.abs(Number(a.value) - Number(b.value)) < 1e-9;

/** "99.9% (ninety nine point nine percent)": a bracket of number words alone belongs to the figure. */
const SPELLED_REPEAT =
  /^\s{0,2}\((?=[^()]{0,80}(?:per\s?cent|prozent|pour\s?cent))[A-Za-zÀ-ɏ\s-]{3,80}\)/i;

function repeatEnd(text: string, end: number): number {
  const repeat = SPELLED_REPEAT.exec(text.slice(end, end + 90));
  const words = repeat === null ? -1 : end + repeat[0].indexOf('(') + 1;
  return repeat !== null && spelledAt(text, words) !== null ? end + repeat[0].length : end;
}
