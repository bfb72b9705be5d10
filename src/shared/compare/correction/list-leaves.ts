import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { ENGLISH_PERCENTAGE } from '#shared/base/typed-decimal.ts';
import {
  TERM_WINDOWS,
  type AvailabilityTerm,
  type CreditTerm,
  type ExclusionTerm,
  type FigureTerm,
  type StatedTerms,
  type TimeTerm,
} from '#shared/terms/terms.ts';
import { businessDays } from '../business-days.ts';
import { leaf, NOTHING_FOUND, type Leaf } from './leaf.ts';
import {
  typedChoice,
  typedDuration,
  typedNumber,
  typedNumberOrNone,
  typedText,
  typedYesOrNo,
} from './typed-value.ts';

/** The leaves of one entry of each list. "" is the entry as a whole. */
type ListKey = {
  [Key in keyof StatedTerms]: StatedTerms[Key] extends readonly unknown[] ? Key : never;
}[keyof StatedTerms];

type Entry<Key extends ListKey> = StatedTerms[Key][number];

type ListLeaves = {
  readonly [Key in ListKey]: Readonly<Record<string, Leaf<Entry<Key>>>>;
};

const NOTHING = '0' as DecimalString;
/** An empty text is allowed: the whole service, no plan. */
const anyText = (text: string): Result<string, string> => ok(text.trim());

const FRESH_AVAILABILITY: AvailabilityTerm = {
  ...NOTHING_FOUND,
  scope: '',
  percent: '100' as DecimalString,
  window: 'monthly',
  fromCredits: false,
};
const percent = leaf<AvailabilityTerm, DecimalString>(
  FRESH_AVAILABILITY,
  (term) => `${term.percent}%`,
  (text) => {
    const value = typedNumber(text, '"99.95%"', ENGLISH_PERCENTAGE);
    return value.ok && Number(value.value) > 100
      ? err(`"${text}" is more than all of the time; write it as "99.95%".`)
      : value;
  },
  (term, value) => ({ ...term, percent: value }),
);

const FRESH_CREDIT: CreditTerm = {
  ...NOTHING_FOUND,
  scope: '',
  group: 'corrected',
  measure: 'percent',
  below: null,
  atOrAbove: null,
  unit: 'percent',
  credit: null,
  per: null,
  text: '',
};
const credit = leaf<CreditTerm, DecimalString>(
  FRESH_CREDIT,
  (term) => term.credit ?? '',
  (text) => typedNumber(text, '"10%"'),
  (term, value, text) => ({ ...term, credit: value, text: term.text || text }),
);

const FRESH_TIME: TimeTerm = {
  ...NOTHING_FOUND,
  severity: '',
  plan: '',
  text: '',
  hours: null,
  working: false,
  coverage: null,
  share: null,
};

interface TypedTime {
  readonly hours: number | null;
  readonly working: boolean;
}

function typedTime(text: string): Result<TypedTime, string> {
  if (businessDays(text) !== null) return ok({ hours: null, working: true });
  const time = typedDuration(text.replace(/\b(?:business|working)[ -]minutes?\b/i, 'minutes'));
  if (!time.ok) return time;
  const { value, unit } = time.value;
  const working = unit.startsWith('working') || /\b(?:business|working)\b/i.test(text);
  const hours = HOURS[unit];
  return hours === undefined
    ? err(`"${text}" is no time to answer; write it as "30 minutes" or "1 business day".`)
    : ok({ hours: Number(value) * hours, working });
}

const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  'working-hour': 1,
  day: 24,
  week: 168,
};

const TIME: Readonly<Record<string, Leaf<TimeTerm>>> = {
  '': timeLeaf(),
  hours: timeLeaf(),
  severity: leaf(
    FRESH_TIME,
    ({ severity }) => severity,
    typedText,
    (term, severity) => ({ ...term, severity }),
  ),
  plan: leaf(
    FRESH_TIME,
    ({ plan }) => plan,
    anyText,
    (term, plan) => ({ ...term, plan }),
  ),
  working: leaf(
    FRESH_TIME,
    ({ working }) => (working ? 'yes' : 'no'),
    typedYesOrNo,
    (term, working) => ({ ...term, working }),
  ),
  coverage: leaf(
    FRESH_TIME,
    ({ coverage }) => coverage ?? '',
    typedText,
    (term, coverage) => ({ ...term, coverage }),
  ),
  share: leaf(
    FRESH_TIME,
    ({ share }) => share ?? '',
    (text) => typedNumberOrNone(text, '"95%"', ENGLISH_PERCENTAGE),
    (term, share) => ({ ...term, share }),
  ),
};

function timeLeaf(): Leaf<TimeTerm> {
  return leaf<TimeTerm, TypedTime>(
    FRESH_TIME,
    ({ text }) => text,
    typedTime,
    (term, time, text) => ({ ...term, ...time, text }),
  );
}

const FRESH_EXCLUSION: ExclusionTerm = { ...NOTHING_FOUND, category: 'other', text: '' };
const category = leaf<ExclusionTerm, ExclusionTerm['category']>(
  FRESH_EXCLUSION,
  (term) => term.category,
  (text) => typedChoice(text, EXCLUSION_CATEGORIES),
  (term, value) => ({ ...term, category: value, text: term.text || value }),
);

const FRESH_LATENCY: FigureTerm = { ...NOTHING_FOUND, scope: '', value: NOTHING, text: '' };
const latency = leaf<FigureTerm, DecimalString>(
  FRESH_LATENCY,
  ({ value }) => `${value} ms`,
  (text) => typedNumber(text.replace(/\s*(?:ms|milliseconds?)\s*$/i, ''), '"200 ms"'),
  (term, value, text) => ({ ...term, value, text }),
);

export const LIST_LEAVES: ListLeaves = {
  availability: {
    '': percent,
    percent,
    scope: leaf(
      FRESH_AVAILABILITY,
      ({ scope }) => scope,
      anyText,
      (term, scope) => ({ ...term, scope }),
    ),
    window: leaf(
      FRESH_AVAILABILITY,
      ({ window }) => window,
      (text) => typedChoice(text, TERM_WINDOWS),
      (term, window) => ({ ...term, window }),
    ),
  },
  credits: {
    '': credit,
    credit,
    below: leaf(
      FRESH_CREDIT,
      ({ below }) => below ?? '',
      (text) => typedNumberOrNone(text, '"99.9%"', ENGLISH_PERCENTAGE),
      (term, below) => ({ ...term, below }),
    ),
    atOrAbove: leaf(
      FRESH_CREDIT,
      ({ atOrAbove }) => atOrAbove ?? '',
      (text) => typedNumberOrNone(text, '"99.0%"', ENGLISH_PERCENTAGE),
      (term, atOrAbove) => ({ ...term, atOrAbove }),
    ),
    unit: leaf(
      FRESH_CREDIT,
      ({ unit }) => unit,
      (text) => typedChoice(text, ['percent', 'days', 'multiple', 'amount', 'other'] as const),
      (term, unit) => ({ ...term, unit }),
    ),
    scope: leaf(
      FRESH_CREDIT,
      ({ scope }) => scope,
      anyText,
      (term, scope) => ({ ...term, scope }),
    ),
  },
  response: TIME,
  resolution: TIME,
  exclusions: {
    '': category,
    category,
    text: leaf(
      FRESH_EXCLUSION,
      ({ text }) => text,
      typedText,
      (term, text) => ({ ...term, text }),
    ),
  },
  latency: {
    '': latency,
    value: latency,
    scope: leaf(
      FRESH_LATENCY,
      ({ scope }) => scope,
      anyText,
      (term, scope) => ({ ...term, scope }),
    ),
  },
};
