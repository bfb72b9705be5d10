import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { ENGLISH_PERCENTAGE } from '#shared/base/typed-decimal.ts';
import {
  type AvailabilityTerm,
  type CreditTerm,
  type ExclusionTerm,
  type FigureTerm,
  type StatedTerms,
  type TimeTerm,
} from '#shared/terms/terms.ts';
import { hoursOf } from '#shared/extract/grammar/duration.ts';
import { businessDays } from '../business-days.ts';
import { leaf, NOTHING_FOUND, type Leaf } from './leaf.ts';
import {
  typedChoice,
  typedNumber,
  typedNumberOrNone,
  typedText,
  typedTime,
  typedWindow,
  typedYesOrNo,
} from './typed-value.ts';
import { groundTitle } from '../words.ts';

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

interface TimeToAnswer {
  readonly hours: number | null;
  readonly working: boolean;
}

function timeToAnswer(text: string): Result<TimeToAnswer, string> {
  if (businessDays(text) !== null) return ok({ hours: null, working: true });
  const time = typedTime(text);
  if (!time.ok) return time;
  const hours = hoursOf(time.value.duration);
  return hours === null
    ? err(`"${text}" is no time to answer; write it as "30 minutes" or "1 business day".`)
    : ok({ hours, working: time.value.working });
}

/** The time itself. */
export const TIME: Leaf<TimeTerm> = leaf<TimeTerm, TimeToAnswer>(
  FRESH_TIME,
  ({ text }) => text,
  timeToAnswer,
  (term, time, text) => ({ ...term, ...time, text }),
);

const TIMES: Readonly<Record<string, Leaf<TimeTerm>>> = {
  '': TIME,
  hours: TIME,
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

const FRESH_EXCLUSION: ExclusionTerm = { ...NOTHING_FOUND, category: 'other', text: '' };
const category = leaf<ExclusionTerm, ExclusionTerm['category']>(
  FRESH_EXCLUSION,
  (term) => term.category,
  (text) => typedChoice(text, EXCLUSION_CATEGORIES, groundTitle),
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
      typedWindow,
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
    group: leaf(
      FRESH_CREDIT,
      ({ group }) => group,
      typedText,
      (term, group) => ({ ...term, group }),
    ),
    measure: leaf(
      FRESH_CREDIT,
      ({ measure }) => measure,
      (text) => typedChoice(text, ['percent', 'hour', 'minute', 'count'] as const),
      (term, measure) => ({ ...term, measure }),
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
  response: TIMES,
  resolution: TIMES,
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
