import { CLAIM_STARTS, CREDIT_BASES } from '#shared/agreement/remedy.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { ENGLISH_NUMBER, ENGLISH_PERCENTAGE } from '#shared/base/typed-decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { durationWords } from '#shared/engine/calendar/words.ts';
import { calendarDaysOf, hoursOf } from '#shared/extract/grammar/duration.ts';
import type {
  AllowanceTerm,
  DurationTerm,
  FigureTerm,
  StatedTerms,
  Terms,
  TextTerm,
} from '#shared/terms/terms.ts';
import { monthAllowance } from '../month-allowance.ts';
import { WORDS } from '../words.ts';
import { FRESH_TEXT, leaf, NOTHING_FOUND, type Leaf } from './leaf.ts';
import { typedChoice, typedDuration, typedNumber, typedText, typedYesOrNo } from './typed-value.ts';

/** The leaves of the terms of which an SLA has one at most. "" is the term as a whole. */
type SingleKey = {
  [Key in keyof StatedTerms]: StatedTerms[Key] extends readonly unknown[] ? never : Key;
}[keyof StatedTerms];

type SingleLeaves = {
  readonly [Key in SingleKey]: Readonly<Record<string, Leaf<NonNullable<Terms[Key]>>>>;
};

const TEXT: Readonly<Record<string, Leaf<TextTerm>>> = {
  '': leaf(
    FRESH_TEXT,
    ({ text }) => text,
    typedText,
    (term, text) => ({ ...term, text }),
  ),
};

const DURATION: Readonly<Record<string, Leaf<DurationTerm>>> = {
  '': leaf<DurationTerm, Duration>(
    { ...NOTHING_FOUND, text: '', duration: null },
    ({ text, duration }) => (duration === null ? text : durationWords(duration)),
    typedDuration,
    (term, duration, text) => ({ ...term, duration, text }),
  ),
};

/** Typed as that of a month, as it is shown. */
const ALLOWANCE: Readonly<Record<string, Leaf<AllowanceTerm>>> = {
  '': leaf<AllowanceTerm, Duration>(
    { ...NOTHING_FOUND, text: '', duration: null },
    (term) => {
      const month = monthAllowance(term);
      return month === null ? term.text : durationWords(month.duration);
    },
    typedDuration,
    ({ citations, confidence, rule }, duration, text) => ({
      citations,
      confidence,
      rule,
      duration,
      text,
    }),
  ),
};

const figure = (
  parse: (text: string) => Result<DecimalString, string>,
  shown: (value: DecimalString) => string,
): Readonly<Record<string, Leaf<FigureTerm>>> => ({
  '': leaf<FigureTerm, DecimalString>(
    { ...NOTHING_FOUND, scope: '', value: '0' as DecimalString, text: '' },
    ({ value }) => shown(value),
    parse,
    (term, value, text) => ({ ...term, value, text }),
  ),
});

const PERCENT = figure(
  (text) => typedNumber(text, '"0.1%"', ENGLISH_PERCENTAGE),
  (value) => `${value}%`,
);

const HOURS = figure(
  (text) => {
    const plain = typedNumber(text, '"4 hours"');
    const time = plain.ok ? null : typedDuration(text);
    const hours = time?.ok === true ? hoursOf(time.value) : null;
    return hours === null ? plain : ok(decimalString(exact(hours)));
  },
  (value) => `${value} hours`,
);

type Cap = NonNullable<Terms['cap']>;

const CAP: Leaf<Cap> = leaf<Cap, Pick<Cap, 'value' | 'unit' | 'currency'>>(
  { ...NOTHING_FOUND, unit: 'percent', value: '0' as DecimalString, text: '' },
  ({ unit, value, currency }) =>
    unit === 'percent'
      ? `${value}%`
      : unit === 'days'
        ? `${value} days`
        : [currency, value].filter(Boolean).join(' '),
  (text) => {
    const [, before, number, rest] =
      /^\s*(?:([A-Z]{3})\s*)?([\d.,\s]{1,25}?)\s*(%|days?|[A-Z]{3})?\s*$/.exec(text) ?? [];
    const value = typedNumber(number ?? '', '', rest === '%' ? ENGLISH_PERCENTAGE : ENGLISH_NUMBER);
    if (!value.ok || value.value.startsWith('-'))
      return err(`"${text}" is no limit; write it as "30%", "15 days" or "EUR 5000".`);
    const unit = rest === '%' ? 'percent' : rest?.startsWith('day') ? 'days' : 'amount';
    const currency = unit === 'amount' ? (before ?? rest) : undefined;
    return ok({ value: value.value, unit, ...(currency === undefined ? {} : { currency }) });
  },
  ({ currency, ...term }, cap, text) => ({
    ...term,
    ...(cap.unit === 'amount' && currency !== undefined ? { currency } : {}),
    ...cap,
    text,
  }),
);

type Claim = NonNullable<Terms['claim']>;
const FRESH_CLAIM: Claim = { ...NOTHING_FOUND, deadline: null, from: null, text: '', form: '' };
const deadlineText = ({ deadline }: Claim): string =>
  deadline === null ? '' : durationWords(deadline);

const CLAIM: Readonly<Record<string, Leaf<Claim>>> = {
  '': leaf(
    FRESH_CLAIM,
    (claim) => deadlineText(claim) || claim.text,
    typedDuration,
    (claim, deadline, text) => ({ ...claim, deadline, text }),
  ),
  deadline: leaf(FRESH_CLAIM, deadlineText, typedDuration, (claim, deadline, text) => ({
    ...claim,
    deadline,
    text,
  })),
  from: leaf(
    FRESH_CLAIM,
    ({ from }) => from ?? '',
    (text) => typedChoice(text, CLAIM_STARTS, (one) => WORDS.choice('claimStart', one)),
    (claim, from) => ({ ...claim, from }),
  ),
  form: leaf(
    FRESH_CLAIM,
    ({ form }) => form,
    typedText,
    (claim, form) => ({ ...claim, form }),
  ),
};

type Termination = NonNullable<Terms['termination']>;
const FRESH_TERMINATION: Termination = { ...NOTHING_FOUND, text: '', noticeDays: null };

const noticeDays = (text: string): Result<number, string> => {
  const plain = typedNumber(text, '');
  if (plain.ok) return ok(Number(plain.value));
  const time = typedDuration(text);
  const days = time.ok ? calendarDaysOf(time.value) : null;
  return days === null ? err(`"${text}" is no number of days; write it as "30 days".`) : ok(days);
};

export const SINGLE_LEAVES: SingleLeaves = {
  provider: TEXT,
  service: TEXT,
  version: TEXT,
  date: TEXT,
  formula: TEXT,
  smallestOutage: DURATION,
  cap: { '': CAP },
  basis: {
    '': leaf<NonNullable<Terms['basis']>, (typeof CREDIT_BASES)[number]>(
      { ...NOTHING_FOUND, text: '', basis: 'monthly-fee' },
      ({ basis }) => basis,
      (text) => typedChoice(text, CREDIT_BASES, (one) => WORDS.choice('creditBasis', one)),
      (term, basis, text) => ({ ...term, basis, text }),
    ),
  },
  claim: CLAIM,
  soleRemedy: {
    '': leaf<NonNullable<Terms['soleRemedy']>, boolean>(
      { ...NOTHING_FOUND, text: '', value: false },
      ({ value }) => (value ? 'yes' : 'no'),
      typedYesOrNo,
      (term, value, text) => ({ ...term, value, text: term.text || text }),
    ),
  },
  supportHours: {
    '': leaf<NonNullable<Terms['supportHours']>, string>(
      FRESH_TEXT,
      ({ text }) => text,
      typedText,
      ({ citations, confidence, rule }, text) => ({ citations, confidence, rule, text }),
    ),
  },
  maintenanceNotice: DURATION,
  maintenanceAllowance: ALLOWANCE,
  packetLoss: PERCENT,
  durability: PERCENT,
  recoveryTime: HOURS,
  recoveryPoint: HOURS,
  chronicFailure: TEXT,
  termination: {
    '': leaf(
      FRESH_TERMINATION,
      ({ text }) => text,
      typedText,
      (term, text) => ({ ...term, text }),
    ),
    noticeDays: leaf(
      FRESH_TERMINATION,
      (term) => (term.noticeDays === null ? '' : `${term.noticeDays} days`),
      noticeDays,
      (term, days, text) => ({ ...term, noticeDays: days, text: term.text || text }),
    ),
  },
  liability: TEXT,
};
