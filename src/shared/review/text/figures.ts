import { DURATION_UNITS, type DurationUnit } from '#shared/agreement/duration.ts';
import type { ClauseText } from '../subject.ts';
import { matchesOf } from './matches.ts';
import { rememberWords } from './remember.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { parseDecimal } from '#shared/base/typed-decimal.ts';

/** A figure with its unit, as typed in a text or as set in the model. */
export type Figure =
  | { readonly kind: 'percent'; readonly value: DecimalString }
  | { readonly kind: 'duration'; readonly value: DecimalString; readonly unit: FigureUnit }
  | { readonly kind: 'money'; readonly value: DecimalString; readonly currency: string };
export type FigureUnit = DurationUnit | 'millisecond';

/** A figure where it stands in a text. */
export interface TypedFigure {
  readonly figure: Figure;
  readonly index: number;
  readonly words: string;
}

const NUMBER = String.raw`\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const WORDS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const WORD = [...WORDS, ...Object.keys(TENS)].join('|');
const UNITS = String.raw`(?:(working|business)[ -])?(millisecond|second|minute|hour|day|week|month|year)s?|ms`;
const SPACE = String.raw`[ \u00a0\u202f-]?`;

const FIGURE = new RegExp(
  [
    String.raw`(?<percent>${NUMBER})${SPACE}(?:%|per ?cent\b|percent\b)`,
    String.raw`(?:(?:${WORD}) \()?(?<count>\b(?:${NUMBER}|${WORD}))\)?${SPACE}(?<unit>(?:calendar |consecutive )?(?:${UNITS}))\b`,
    String.raw`(?<before>£|€|\$|\b(?:GBP|EUR|USD|CHF)) ?(?<amount>${NUMBER})`,
    String.raw`(?<sum>${NUMBER}) ?(?<behind>€|(?:GBP|EUR|USD|CHF)\b)`,
  ].join('|'),
  'giu',
);

/** Every figure begins with a number: most sentences hold none and are read no further. */
const HINT = new RegExp(`\\d|${WORD}`, 'iu');

/** A sentence with the figures that are typed in it. */
export interface FigureSentence {
  readonly sentence: Sentence;
  /** At least one. */
  readonly figures: readonly TypedFigure[];
}

/** The sentences of a clause that hold figures: few, and the same for all rules that ask. */
export const figureSentences: (text: ClauseText) => readonly FigureSentence[] = rememberWords(
  (text) => {
    const found: FigureSentence[] = [];
    for (const sentence of sentencesOf(text)) {
      const figures = figuresIn(sentence.words);
      if (figures.length > 0) found.push({ sentence, figures });
    }
    return found;
  },
);

const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };

/** Every percentage, duration and amount of money that is typed in a text. */
export function figuresIn(words: string): readonly TypedFigure[] {
  if (!HINT.test(words)) return [];
  return matchesOf(words, FIGURE).flatMap((match) => {
    // Part of a longer number, a date or a version: "1.2.30 days".
    if (/[\d.,]$/.test(words.slice(Math.max(0, match.index - 1), match.index))) return [];
    const figure = figureOf(match.groups ?? {});
    return figure === null ? [] : [{ figure, index: match.index, words: match[0] }];
  });
}

function figureOf(parts: Readonly<Record<string, string | undefined>>): Figure | null {
  const { percent, count, unit, before, amount, sum, behind } = parts;
  if (percent !== undefined) {
    const value = numberOf(percent);
    return value && { kind: 'percent', value };
  }
  if (count !== undefined && unit !== undefined) {
    const value = numberOf(count);
    return value && { kind: 'duration', value, unit: unitOf(unit) };
  }
  const value = numberOf(amount ?? sum ?? '');
  const sign = (before ?? behind ?? '').toUpperCase();
  return value && { kind: 'money', value, currency: CURRENCIES[sign] ?? sign };
}

function numberOf(typed: string): DecimalString | null {
  const word = typed.toLowerCase();
  const spelled = TENS[word] ?? WORDS.indexOf(word) + 1;
  if (spelled > 0) return String(spelled) as DecimalString;
  const thousands = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(typed);
  return parseDecimal(thousands ? typed.replace(/[ ,\u00a0\u202f]/g, '') : typed);
}

function unitOf(typed: string): FigureUnit {
  const words = typed.toLowerCase().replace(/^(?:calendar|consecutive) /, '');
  if (words === 'ms' || words.startsWith('millisecond')) return 'millisecond';
  const unit = words
    .replace(/^business/, 'working')
    .replace(' ', '-')
    .replace(/s$/, '');
  return DURATION_UNITS.find((known) => known === unit) ?? 'day';
}

/** Lengths of units that measure the same thing: 60 minutes are an hour, 12 months a year. */
const MEASURES: Readonly<Record<FigureUnit, readonly [string, number]>> = {
  millisecond: ['time', 1],
  second: ['time', 1_000],
  minute: ['time', 60_000],
  hour: ['time', 3_600_000],
  day: ['time', 86_400_000],
  week: ['time', 604_800_000],
  month: ['months', 1],
  year: ['months', 12],
  'working-hour': ['working hours', 1],
  'working-day': ['working days', 1],
  'billing-cycle': ['billing cycles', 1],
};

/** Most pairs differ by far: no need for exact arithmetic. */
const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

/** The same value, however written: 99.90% and 99.9%, 60 minutes and an hour. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'duration' && b.kind === 'duration') {
    const [measureA, lengthA] = MEASURES[a.unit];
    const [measureB, lengthB] = MEASURES[b.unit];
    return (
      measureA === measureB &&
      isNear(Number(a.value) * lengthA, Number(b.value) * lengthB) &&
      exact(a.value).times(lengthA).eq(exact(b.value).times(lengthB))
    );
  }
  if (a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency) return false;
  return (
    a.kind === b.kind && isNear(Number(a.value), Number(b.value)) && exact(a.value).eq(b.value)
  );
}
