import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { allowedDowntime, printedDowntime } from '#shared/engine/availability/allowed.ts';
import { durationLength } from '#shared/engine/calendar/unit-length.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';
import { Working } from '#shared/engine/trace.ts';
import type { AvailabilityTerm, TermWindow } from '#shared/terms/terms.ts';
import { promiseOf } from '../promise.ts';
import { takeAvailability, takeFormula, takeSmallestOutage } from '../use/take-availability.ts';
import { WORDS } from '../words.ts';
import { excerpt, shown, SILENT, type Content, type Measure } from './row-of.ts';

/** Minutes in 30 days, the common window. */
const COMMON_WINDOW = 30 * 24 * 60;

const WINDOWS: Readonly<Record<TermWindow, string>> = {
  monthly: 'a month',
  quarterly: 'a quarter',
  annual: 'a year',
  other: 'another window',
};

/** Minutes of downtime that a promise allows in 30 days, with the calculation. */
export function allowedIn30Days(percent: DecimalString): {
  readonly minutes: DecimalString;
  readonly working: Working;
} {
  const working = new Working();
  const { value } = allowedDowntime(percent, COMMON_WINDOW, working);
  return { minutes: value, working };
}

/** Levels named beside the one that is compared; a cell has no room for more. */
const MOST_LEVELS = 4;

function alsoPromised(others: readonly AvailabilityTerm[]): string {
  if (others.length === 0) return '';
  const named = others
    .slice(0, MOST_LEVELS)
    .map(({ percent, scope }) => `${WORDS.percent(percent)} (${scope || 'whole service'})`);
  const more = others.length - named.length;
  return `Also promised: ${named.join('; ')}${more === 0 ? '' : `; ${more} more`}`;
}

export const AVAILABILITY_ROWS: readonly Measure[] = [
  {
    id: 'availability.target',
    isPromise: true,
    take: takeAvailability,
    theme: 'availability',
    title: 'Promised availability',
    unit: '%',
    direction: { better: 'higher', why: 'less promised availability is worse' },
    path: (subject, options) => `availability/${promiseOf(subject, options)?.index ?? 0}/percent`,
    content: (subject, options) => {
      const promise = promiseOf(subject, options);
      if (promise === null) return SILENT;
      const value = promise.commitment.target.value!;
      return {
        status: 'stated',
        text: WORDS.percent(value),
        beside: alsoPromised(subject.terms.availability.filter((term) => term !== promise.term)),
        value,
        found: promise.term === null ? subject.terms.credits : [promise.term],
        assumptions: [
          ...promise.assumptions,
          ...(promise.term === null || promise.term.fromCredits
            ? ['Only the table of credits states it.']
            : []),
        ],
      };
    },
  },
  {
    id: 'availability.downtime',
    take: takeAvailability,
    theme: 'availability',
    title: 'Downtime allowed in 30 days',
    unit: 'min',
    direction: { better: 'lower', why: 'more allowed downtime is worse' },
    path: () => null,
    content: (subject, options) => {
      const promise = promiseOf(subject, options);
      if (promise === null) return SILENT;
      const { minutes, working } = allowedIn30Days(promise.commitment.target.value!);
      const window = promise.term?.window ?? 'monthly';
      return {
        status: 'stated',
        text: shown(printedDowntime(minutes), 'min'),
        value: minutes,
        found: promise.term === null ? subject.terms.credits : [promise.term],
        assumptions: [
          ...promise.assumptions,
          ...(window === 'monthly'
            ? []
            : [
                window === 'other'
                  ? 'It is not measured over a month; the figure is the share of 30 days.'
                  : `It is measured over ${WINDOWS[window]}, so one month alone may have more; the figure is the share of 30 days.`,
              ]),
        ],
        trace: working.trace,
      };
    },
  },
  {
    id: 'availability.window',
    take: takeAvailability,
    theme: 'availability',
    title: 'Measured over',
    unit: '',
    direction: null,
    path: (subject, options) => `availability/${promiseOf(subject, options)?.index ?? 0}/window`,
    content: (subject, options) => {
      const term = promiseOf(subject, options)?.term;
      return term ? { status: 'stated', text: WINDOWS[term.window], found: [term] } : SILENT;
    },
  },
  {
    id: 'availability.smallest-outage',
    take: takeSmallestOutage,
    theme: 'availability',
    title: 'Smallest outage that counts',
    unit: 'min',
    direction: {
      better: 'lower',
      why: 'outages that do not count are worse the longer they may be',
    },
    path: () => 'smallestOutage',
    content: ({ terms: { smallestOutage } }) => {
      if (smallestOutage === null) return SILENT;
      const { duration, text } = smallestOutage;
      if (duration === null)
        return { status: 'stated', text: excerpt(text), found: [smallestOutage] };
      const minutes = decimalString(exact(durationLength(duration, null)).div(MINUTE));
      return {
        status: exact(minutes).isZero() ? 'none' : 'stated',
        text: shown(minutes, 'min'),
        printed: excerpt(text),
        value: minutes,
        found: [smallestOutage],
      };
    },
  },
  {
    id: 'availability.formula',
    take: takeFormula,
    theme: 'availability',
    title: 'How it is calculated',
    unit: '',
    direction: null,
    path: () => 'formula',
    content: ({ terms: { formula } }): Content =>
      formula === null
        ? SILENT
        : { status: 'stated', text: excerpt(formula.text), found: [formula] },
  },
];
