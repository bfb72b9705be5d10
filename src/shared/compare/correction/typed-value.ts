import type { Duration } from '#shared/agreement/duration.ts';
import { NonNegativeDecimalSchema, type DecimalString } from '#shared/base/decimal.ts';
import {
  ENGLISH_NUMBER,
  ENGLISH_PERCENTAGE,
  parseDecimal,
  type Typing,
} from '#shared/base/typed-decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { windowIn } from '#shared/extract/window.ts';
import { TERM_WINDOWS, type TermWindow } from '#shared/terms/terms.ts';

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

/** A time as an SLA prints it, in the units that the reading understands; `working`: on business hours. */
export function typedTime(
  text: string,
): Result<{ readonly duration: Duration; readonly working: boolean }, string> {
  const [read, ...more] = durationsIn(text.slice(0, LONGEST_TIME));
  const rest = read === undefined ? text : text.slice(0, read.start) + text.slice(read.end);
  const duration = read?.duration ?? null;
  return read === undefined || duration === null || more.length > 0 || /\d/.test(rest)
    ? err(`"${text}" is no time; write it as "30 days", "5 minutes" or "4 business hours".`)
    : ok({ duration, working: read.working });
}
const LONGEST_TIME = 200;

export function typedDuration(text: string): Result<Duration, string> {
  const time = typedTime(text);
  return time.ok ? ok(time.value.duration) : time;
}

/** One of the choices, by its name or by the words in which it is shown. */
export function typedChoice<T extends string>(
  text: string,
  choices: readonly T[],
  words: (choice: T) => string = (choice) => choice,
): Result<T, string> {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, ' ');
  const choice = choices.find((one) => [one, words(one)].map(plain).includes(plain(text)));
  return choice === undefined
    ? err(`"${text}" is none of these: ${choices.map(words).join(', ')}.`)
    : ok(choice);
}

/** "monthly", "a month", "calendar quarter", "3 months". */
export function typedWindow(text: string): Result<TermWindow, string> {
  const choice = typedChoice(text, TERM_WINDOWS);
  if (choice.ok) return choice;
  const time = typedDuration(text);
  const length = time.ok ? LENGTHS[`${time.value.value} ${time.value.unit}`] : undefined;
  const window = length ?? windowIn(text);
  return window === null ? choice : ok(window);
}
const LENGTHS: Readonly<Partial<Record<string, TermWindow>>> = {
  '30 day': 'monthly',
  '1 month': 'monthly',
  '3 month': 'quarterly',
  '12 month': 'annual',
  '365 day': 'annual',
  '1 year': 'annual',
};

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
