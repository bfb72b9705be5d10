import { MONTHS_OF_BASIS } from '#shared/engine/credits/fee.ts';
import { creditOfResult } from '#shared/engine/exposure/result-credit.ts';
import { DAY } from '#shared/engine/calendar/zone.ts';
import { Working } from '#shared/engine/trace.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { denialOf } from '#shared/terms/terms.ts';
import type { MatrixOptions } from '../cell.ts';
import {
  creditedOf,
  creditWindow,
  downtimeAssumption,
  downtimeAt,
  type Credited,
  type CreditWindow,
} from '../credited.ts';
import { foreignCurrency, foreignSentence } from '../foreign-money.ts';
import { missingCredits, missingCreditWords } from '../missing-credits.ts';
import type { Subject } from '../subject.ts';
import { takeCredits } from '../use/take-availability.ts';
import { WORDS } from '../words.ts';
import { CREDITED_RESULTS } from './row-id.ts';
import { denied, excerpt, SILENT, type Content, type Measure } from './row-of.ts';

export const CREDIT_ROWS: readonly Measure[] = [
  ...CREDITED_RESULTS.map((result): Measure => ({
    id: `credits.at-${result}`,
    isPromise: true,
    isOfSteps: true,
    take: takeCredits,
    theme: 'credits',
    title: `Credit at ${result}%`,
    unit: 'money',
    direction: { better: 'higher', why: 'a lower credit for the same result is worse' },
    path: () => null,
    content: (subject, options) => creditAt(subject, result as DecimalString, options),
  })),
  {
    id: 'credits.maximum',
    isOfSteps: true,
    take: takeCredits,
    theme: 'credits',
    title: 'Most that one month can give',
    unit: 'money',
    direction: { better: 'higher', why: 'a lower limit is worse' },
    path: () => 'cap',
    content: (subject, options) => {
      const { cap } = subject.terms;
      const most = creditAt(subject, '0' as DecimalString, options);
      // Where no credit can be told, the limit still can.
      const credited = creditedOf(subject, options);
      if (credited === null)
        return cap === null || most.status === 'none' ? most : capAlone(cap, options);
      if (most.status === 'silent') return SILENT;
      return {
        ...most,
        status: 'stated',
        printed: cap === null ? '' : excerpt(cap.text),
        found: cap === null ? most.found : [cap, ...most.found],
        assumptions: [
          ...(most.assumptions ?? []),
          ...(cap === null
            ? [
                `No limit is named: it is what the schedule gives when the service is down for the whole ${creditWindow(credited).noun}.`,
              ]
            : []),
        ],
      };
    },
  },
  {
    id: 'credits.basis',
    take: takeCredits,
    theme: 'credits',
    title: 'Credits are a share of',
    unit: '',
    direction: null,
    path: () => 'basis',
    content: ({ terms: { basis } }) =>
      basis === null
        ? SILENT
        : {
            status: 'stated',
            text: WORDS.choice('creditBasis', basis.basis),
            printed: excerpt(basis.text),
            found: [basis],
          },
  },
];

/** What one month with a result gives, on the fee of the comparison; of a longer window its share of a month. */
function creditAt(subject: Subject, result: DecimalString, options: MatrixOptions): Content {
  const credited = creditedOf(subject, options);
  if (credited === null) {
    const denial = denialOf(subject.terms, 'credits');
    if (denial !== null) return denied(denial);
    const missing = missingCredits(subject);
    // Credits that cannot be told for this promise are no silence.
    return subject.terms.credits.length === 0
      ? SILENT
      : {
          status: 'stated',
          text: missingCreditWords(subject),
          printed: missing.kind === 'in-words' ? excerpt(missing.words) : '',
          found: subject.terms.credits,
        };
  }
  const { promise, commitment, remedy, downtime } = credited;
  const window = creditWindow(credited);
  const asDowntime = downtime === null ? null : downtimeAt(result, downtime);
  const foreign = foreignCurrency(subject, remedy, options.currency);
  const currency = foreign ?? options.currency;
  const steps = foundFor(subject, credited);
  const isIncluded = downtime === null && steps.some((step) => includes(step, result));
  const counted = isIncluded ? decimalString(exact(result).minus(HARDLY)) : result;
  const found = downtime === null ? givenFirst(steps, counted) : steps;
  const reckoned = creditOfResult({ currency }, commitment, asDowntime?.length ?? counted, {
    monthlyFee: foreign === null ? options.fee : null,
    window: window.window,
    length: window.days * DAY,
    day: DAY,
    downtime: asDowntime?.milliseconds ?? null,
  });
  if (reckoned === null) return SILENT;
  const { met, credit } = reckoned;
  const working = new Working();
  const amount = credit.amount === null ? null : ofOneMonth(credit.amount, window, working);
  const trace = [...(asDowntime?.trace ?? []), ...credit.trace, ...working.trace];
  const assumptions = [
    ...(promise?.assumptions ?? []),
    ...(isIncluded
      ? [`The step of “${WORDS.shortPercent(result)} or less” includes exactly that.`]
      : []),
    downtime === null
      ? `Reckoned for one ${window.noun} of ${window.days} days.`
      : downtimeAssumption(downtime),
    ...(window.months === 1
      ? []
      : [`A credit is owed once a ${window.noun}: compared is its share of one month.`]),
    ...rateAssumption(subject, credited),
    ...basisAssumption(remedy),
    ...(foreign === null ? [] : [foreignSentence(foreign, options.currency)]),
  ];
  if (credit.amount === null && credit.percent === null)
    return {
      status: 'stated',
      text: credit.missing || 'cannot be told',
      found,
      assumptions,
      trace,
    };
  const isNothing = exact(credit.amount ?? '0').isZero() && exact(credit.percent ?? '0').isZero();
  const isOfMonth = window.months === 1 || amount === null;
  return {
    status: isNothing ? 'none' : 'stated',
    text: isNothing
      ? met && (downtime === null || keeps(promise, result))
        ? 'none: the target is kept'
        : 'none'
      : isOfMonth
        ? creditText(credit, currency)
        : `${WORDS.money(amount, currency)} a month`,
    beside:
      isNothing || isOfMonth
        ? ''
        : `One credit for the ${window.noun}: ${creditText(credit, currency)}`,
    value: foreign === null || isNothing ? amount : null,
    found,
    assumptions: [...assumptions, ...(credit.missing === '' ? [] : [credit.missing])],
    trace,
  };
}

/** Whether a result keeps what is promised in percent; a schedule on lengths of downtime has a target of its own. */
const keeps = (promise: Credited['promise'], result: DecimalString): boolean => {
  const target = promise?.commitment.target.value ?? null;
  return target === null || exact(result).gte(target);
};

/**
 * Our schedules begin below a bound. Where a step of the text has the bound too, a result of exactly that
 * is counted as one that is hardly lower.
 */
const includes = (
  { measure, below, includesBelow }: Subject['terms']['credits'][number],
  result: DecimalString,
): boolean =>
  includesBelow === true && measure === 'percent' && below !== null && exact(below).eq(result);

/** The step that a result falls in stands first: it gives what is shown. */
function givenFirst(
  steps: Subject['terms']['credits'],
  result: DecimalString,
): Subject['terms']['credits'] {
  const [given] = steps
    .filter(
      ({ measure, per, below, atOrAbove }) =>
        measure === 'percent' &&
        per === null &&
        below !== null &&
        exact(below).gt(result) &&
        (atOrAbove === null || exact(atOrAbove).lte(result)),
    )
    .sort((a, b) => exact(a.below!).comparedTo(b.below!));
  return given === undefined ? steps : [given, ...steps.filter((step) => step !== given)];
}

/** In percent; finer than any level. */
const HARDLY = '0.000001';

/** What a month has of the credit for a window, in money. */
const ofOneMonth = (
  amount: DecimalString,
  { months, noun }: CreditWindow,
  working: Working,
): DecimalString =>
  months === 1
    ? amount
    : decimalString(
        working.compute(
          'Share of one month',
          'round(credit / months, 2)',
          { credit: amount, months },
          { because: `The credit is owed once a ${noun}.` },
        ),
      );

/** "€1,000.00 (10%)" */
const creditText = (
  {
    amount,
    percent,
  }: { readonly amount: DecimalString | null; readonly percent: DecimalString | null },
  currency: string,
): string => {
  const share = percent === null ? null : WORDS.shortPercent(percent);
  if (amount === null) return share ?? '–';
  const money = WORDS.money(amount, currency);
  return share === null ? money : `${money} (${share})`;
};

function basisAssumption({ basis }: CreditRemedy): readonly string[] {
  if (MONTHS_OF_BASIS[basis] > 1)
    return [`The credit is a share of ${MONTHS_OF_BASIS[basis]} monthly fees.`];
  return basis === 'affected-service-fee'
    ? ['The fee is taken as that of the affected service.']
    : [];
}

/** From where a rate counts the downtime, where that could be read otherwise. */
function rateAssumption(subject: Subject, credited: Credited): readonly string[] {
  const {
    remedy: { schedule },
    downtime,
  } = credited;
  if (schedule.shape !== 'rate') return [];
  if (downtime !== null) {
    const { value } = credited.commitment.target;
    return value === null || exact(value).isZero()
      ? ['All downtime counts from its first minute, also while the promise is kept.']
      : [`Only downtime beyond ${WORDS.duration({ value, unit: downtime.unit })} counts.`];
  }
  const isOfTime = schedule.stepUnit !== 'percentage-point' && schedule.stepUnit !== 'case';
  const isSaid = foundFor(subject, credited).some(({ countsFrom }) => countsFrom !== undefined);
  return isOfTime && !isSaid && subject.type === 'offer'
    ? [
        'Whether downtime within the promise counts too is not said: only what is beyond it was counted.',
      ]
    : [];
}

/** The steps of the promise's own schedule, as far as they can be told apart. */
function foundFor({ terms }: Subject, { promise, commitment, downtime }: Credited) {
  if (downtime !== null)
    return terms.credits.filter(
      ({ measure, per }) => measure === 'hour' || measure === 'minute' || per !== null,
    );
  const scope = promise?.term?.scope ?? '';
  const own = terms.credits.filter((step) => step.scope === scope || step.group === commitment.id);
  return own.length > 0 ? own : terms.credits;
}

/** A limit without a schedule. */
function capAlone(
  cap: NonNullable<Subject['terms']['cap']>,
  { fee, currency }: MatrixOptions,
): Content {
  if (cap.currency !== undefined && cap.currency !== currency)
    return {
      status: 'stated',
      text: WORDS.money(cap.value, cap.currency),
      printed: excerpt(cap.text),
      found: [cap],
      assumptions: [foreignSentence(cap.currency, currency)],
    };
  const working = new Working();
  const amount =
    cap.unit === 'amount'
      ? exact(cap.value)
      : cap.unit === 'percent'
        ? working.compute(
            'Limit in money',
            'round(fee * cap / 100, 2)',
            { fee, cap: cap.value },
            { unit: currency },
          )
        : working.compute(
            'Limit in money',
            'round(fee * days / 30, 2)',
            { fee, days: cap.value },
            { unit: currency, because: "A day of service is a thirtieth of a month's fee." },
          );
  const value = decimalString(amount);
  return {
    status: 'stated',
    text: WORDS.money(value, currency),
    printed: excerpt(cap.text),
    value,
    found: [cap],
    trace: working.trace,
  };
}
