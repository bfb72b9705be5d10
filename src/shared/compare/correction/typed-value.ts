import type { Duration, DurationUnit } from '#shared/agreement/duration.ts';
import { NonNegativeDecimalSchema, type DecimalString } from '#shared/base/decimal.ts';
import {
  ENGLISH_NUMBER,
  ENGLISH_PERCENTAGE,
  parseDecimal,
  type Typing,
} from '#shared/base/typed-decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** Reads what a person types as the right value of a term. Errors are sentences with an example. */

export function typedNumber(
  text: string,
  example: string,
  typing: Typing = ENGLISH_NUMBER,
): Result<DecimalString, string> {
  const isPercentage = /%\s*$/.test(text);
  const value = parseDecimal(
    text.replace(/[%\s]+$/, ''),
    isPercentage ? ENGLISH_PERCENTAGE : typing,
  );
  const checked = value === null ? null : NonNegativeDecimalSchema.safeParse(value);
  return checked?.success === true
    ? ok(checked.data)
    : err(`"${text}" is no figure; write it as ${example}.`);
}

/** An empty text is no limit. */
export const typedNumberOrNone = (
  text: string,
  example: string,
  typing: Typing = ENGLISH_NUMBER,
): Result<DecimalString | null, string> =>
  text.trim() === '' ? ok(null) : typedNumber(text, example, typing);

const UNITS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:business|working)[ -]hours?$/, 'working-hour'],
  [/^(?:business|working)[ -]days?$/, 'working-day'],
  [/^billing[ -](?:cycle|period)s?$/, 'billing-cycle'],
  [/^(?:s|secs?|seconds?)$/, 'second'],
  [/^(?:m|mins?|minutes?)$/, 'minute'],
  [/^(?:h|hrs?|hours?)$/, 'hour'],
  [/^(?:d|days?|calendar days?)$/, 'day'],
  [/^(?:w|weeks?)$/, 'week'],
  [/^months?$/, 'month'],
  [/^years?$/, 'year'],
];

export function typedDuration(text: string): Result<Duration, string> {
  const [, figure, unitText] = /^\s*([\d.,]{1,20})\s*([a-z][a-z -]{0,30}?)\s*$/i.exec(text) ?? [];
  const value = figure === undefined ? null : typedNumber(figure, '');
  const unit = UNITS.find(([pattern]) => pattern.test(unitText?.toLowerCase() ?? ''))?.[1];
  return value?.ok === true && unit !== undefined
    ? ok({ value: value.value, unit })
    : err(`"${text}" is no time; write it as "30 days", "5 minutes" or "4 business hours".`);
}

export function typedChoice<T extends string>(
  text: string,
  choices: readonly T[],
): Result<T, string> {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, '-');
  const choice = choices.find((candidate) => candidate === wanted);
  return choice === undefined
    ? err(`"${text}" is none of these: ${choices.join(', ')}.`)
    : ok(choice);
}

export function typedYesOrNo(text: string): Result<boolean, string> {
  const answer = text.trim().toLowerCase();
  if (answer === 'yes' || answer === 'true') return ok(true);
  if (answer === 'no' || answer === 'false') return ok(false);
  return err(`"${text}" is neither yes nor no.`);
}

export function typedText(text: string): Result<string, string> {
  return text.trim() === ''
    ? err('Write what the text says, or mark it as silent.')
    : ok(text.trim());
}
