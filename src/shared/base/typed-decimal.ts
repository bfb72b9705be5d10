import { DecimalSchema, type DecimalString } from './decimal.ts';
import { err, ok, type Result } from './result.ts';
import { unreachable } from './unreachable.ts';

/**
 * What a figure is, as "2.500" is read by it: an amount of money of which that cannot be told is
 * refused, a percentage never has thousands.
 */
export type FigureKind = 'number' | 'money' | 'percentage';

/** In which language and as what a figure is typed. */
export interface Typing {
  /** BCP 47. The app's own forms and the command line are in English. */
  readonly language: string;
  readonly kind: FigureKind;
  /** What the field shows behind the figure ("days", "EUR"); it may be typed along. */
  readonly unit?: string | undefined;
}

export const ENGLISH_NUMBER: Typing = { language: 'en', kind: 'number' };
export const ENGLISH_MONEY: Typing = { language: 'en', kind: 'money' };
export const ENGLISH_PERCENTAGE: Typing = { language: 'en', kind: 'percentage' };

/**
 * Why a text is no figure: it is none at all, one with more digits than are kept, or one that can be
 * read in two ways.
 */
export type Unreadable =
  | { readonly why: 'no-figure' | 'too-large' | 'too-fine' }
  | { readonly why: 'ambiguous'; readonly remedy: string };

/** Digits before and behind the decimal mark, as `DecimalSchema` has them. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 12;

/**
 * Reads what a person typed. Point and comma are the decimal mark wherever that is the only way to
 * read them ("99,95", "1250.5"), and part thousands where they can do nothing else ("1,234,567.50",
 * "18.400,00"). One of them alone with three digits behind it ("18,400") is read by the language:
 * its separator of groups means thousands; its decimal mark is one, but not in money, where a
 * factor of a thousand hangs on it.
 */
export function typedDecimal(
  typed: string,
  { language, kind, unit }: Typing = ENGLISH_NUMBER,
): Result<DecimalString, Unreadable> {
  const text = withoutUnit(withoutSpaces(typed).replace(/['\u2019]/g, ''), {
    language,
    kind,
    unit,
  });
  const either = /^-?([1-9]\d{0,2})([.,])(\d{3})$/.exec(text);
  if (either === null || kind === 'percentage') return plain(text);
  const [, before, separator, behind] = either as unknown as [string, string, string, string];
  const { group, decimal } = separatorsOf(language);
  if (separator === group) return plain(text.replace(separator, ''));
  if (separator === decimal && kind === 'number') return plain(text);
  const mark = decimal === ',' ? ',' : '.';
  return err({
    why: 'ambiguous',
    remedy: `Write ${before}${behind} or ${before}${mark}${behind.slice(0, 2)}.`,
  });
}

/** `typedDecimal` for those to whom it is all the same why a text is no figure. */
export function parseDecimal(typed: string, typing?: Typing): DecimalString | null {
  const read = typedDecimal(typed, typing);
  return read.ok ? read.value : null;
}

/**
 * What to tell a person whose text is no figure, by what is wrong with it; null where nothing is. The
 * sign is looked at only where `mayBeNegative` is false.
 */
export function refusalOf(
  typed: string,
  typing: Typing,
  mayBeNegative: boolean,
  example: DecimalString = '99.95' as DecimalString,
): string | null {
  const read = typedDecimal(typed, typing);
  if (read.ok)
    return !mayBeNegative && read.value.startsWith('-') ? 'This must not be below zero.' : null;
  switch (read.error.why) {
    case 'ambiguous':
      return `This can be read as two figures. ${read.error.remedy}`;
    case 'too-large':
      return `This figure is too large: at most ${MOST_DIGITS} digits before the decimal mark.`;
    case 'too-fine':
      return `This figure is too fine: at most ${MOST_DECIMALS} decimals.`;
    case 'no-figure': {
      const alone = typed.replace(/\p{Sc}|%|\p{L}+/gu, '');
      const shown = shownDecimal(example, typing);
      return alone !== typed && parseDecimal(alone, typing) !== null
        ? `Enter the figure alone${typing.unit === undefined ? '' : `; it is in ${typing.unit}`}, such as ${shown}.`
        : `This is not a number. Enter a number such as ${shown}.`;
    }
    default:
      return unreachable(read.error);
  }
}

/** How to write a figure that can be read in two ways; null for any other text. */
export function remedyOf(typed: string, typing: Typing): string | null {
  const read = typedDecimal(typed, typing);
  return !read.ok && read.error.why === 'ambiguous' ? read.error.remedy : null;
}

/**
 * A figure as a field shows it, with the decimal mark of the language and without separators of
 * groups: what is shown reads back as the same figure.
 */
export function shownDecimal(value: DecimalString, { language, kind }: Typing): string {
  const mark = separatorsOf(language).decimal === ',' ? ',' : '.';
  // A fourth decimal, as three could be thousands.
  const figure = kind === 'money' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value;
  return figure.replace('.', mark);
}

/** A text in which each separator can only be one thing. */
function plain(text: string): Result<DecimalString, Unreadable> {
  const grouped =
    /^-?\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+(?=\.))(?:\.\d+)?$/.test(text) ||
    /^-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)
      ? text.replaceAll(',', '')
      : /^-?\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+(?=,))(?:,\d+)?$/.test(text)
        ? text.replaceAll('.', '')
        : text;
  const candidate = grouped.replace(',', '.');
  const digits = /^-?0*(\d+)(?:\.(\d+))?$/.exec(candidate);
  if (!digits) return err({ why: 'no-figure' });
  const [, before = '', behind = ''] = digits;
  if (before.length > MOST_DIGITS) return err({ why: 'too-large' });
  if (behind.length > MOST_DECIMALS) return err({ why: 'too-fine' });
  const parsed = DecimalSchema.safeParse(candidate.replace(/^(-?)0+(?=\d)/, '$1'));
  return parsed.success ? ok(parsed.data) : err({ why: 'no-figure' });
}

const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');

/** A text without what the field shows behind the figure: its unit, "%", a currency's code or sign. */
function withoutUnit(text: string, { language, kind, unit }: Typing): string {
  const lower = text.toLowerCase();
  const isCurrency = unit !== undefined && /^[A-Z]{3}$/.test(unit);
  const units = [
    ...(kind === 'percentage' ? ['%'] : []),
    ...(unit === undefined ? [] : [unit]),
    ...(isCurrency ? currencySigns(unit, language) : []),
  ].map((one) => withoutSpaces(one).toLowerCase());
  const behind = units.find((one) => one !== '' && lower.endsWith(one));
  if (behind !== undefined) return text.slice(0, -behind.length);
  const before = units.find((one) => isCurrency && one !== '' && lower.startsWith(one));
  return before === undefined ? text : text.slice(before.length);
}

const currencySigns = (currency: string, language: string): readonly string[] =>
  (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value),
  );

interface Separators {
  /** Of thousands; null where the language has none. */
  readonly group: string | null;
  readonly decimal: string;
}

const separators = new Map<string, Separators>();

function separatorsOf(language: string): Separators {
  let found = separators.get(language);
  if (!found) {
    // Some languages part groups only from five digits on.
    const parts = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).formatToParts(
      1_234_567,
    );
    const part = (type: Intl.NumberFormatPartTypes) =>
      parts.find((candidate) => candidate.type === type)?.value;
    found = { group: part('group') ?? null, decimal: part('decimal') ?? '.' };
    separators.set(language, found);
  }
  return found;
}
