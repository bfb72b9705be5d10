import { decimalString, type DecimalString } from '#shared/base/decimal.ts';
import { Working } from '#shared/engine/trace.ts';
import { calendarDays } from '../clock-time.ts';
import type { Subject } from '../subject.ts';
import { takeClaim } from '../use/take-availability.ts';
import { WORDS } from '../words.ts';
import { excerpt, shown, SILENT, type Content, type Measure } from './row-of.ts';

const YES = '1' as DecimalString;
const NO = '0' as DecimalString;

export const CLAIM_ROWS: readonly Measure[] = [
  {
    id: 'claims.deadline',
    isNoneBest: true,
    take: takeClaim('deadline'),
    theme: 'claims',
    title: 'Time to claim after the period',
    unit: 'days',
    direction: { better: 'higher', why: 'less time to claim is worse' },
    path: () => 'claim/deadline',
    content: deadline,
  },
  {
    id: 'claims.needed',
    take: null,
    theme: 'claims',
    title: 'Claim needed',
    unit: '',
    direction: { better: 'lower', why: 'credits that have to be claimed are worse' },
    path: () => null,
    content: (subject) => {
      const { claim } = subject.terms;
      if (claim === null) return SILENT;
      const needed = isNeeded(subject);
      return {
        status: needed ? 'stated' : 'none',
        text: needed ? 'yes' : 'no, credits are given without a claim',
        value: needed ? YES : NO,
        found: [claim],
      };
    },
  },
  {
    id: 'claims.form',
    take: takeClaim('form'),
    theme: 'claims',
    title: 'How to claim',
    unit: '',
    direction: null,
    path: () => 'claim/form',
    content: ({ terms: { claim } }) =>
      claim === null || claim.form.trim() === ''
        ? SILENT
        : {
            status: 'stated',
            text: excerpt(claim.form),
            found: [{ ...claim, citations: claim.formCitations ?? claim.citations }],
          },
  },
  {
    id: 'claims.sole-remedy',
    take: takeClaim('sole-remedy'),
    theme: 'claims',
    title: 'Credits are the sole remedy',
    unit: '',
    direction: { better: 'lower', why: 'a sole remedy shuts out every other claim' },
    path: () => 'soleRemedy',
    content: ({ terms: { soleRemedy } }) =>
      soleRemedy === null
        ? SILENT
        : {
            status: soleRemedy.value ? 'stated' : 'none',
            text: soleRemedy.value ? 'yes' : 'no',
            value: soleRemedy.value ? YES : NO,
            found: [soleRemedy],
          },
  },
];

/** As the agreement has it, which has read the claim's words. */
const isNeeded = ({ agreement, terms }: Subject): boolean =>
  terms.claim?.deadline !== null ||
  agreement.commitments.some(({ remedy }) => remedy?.type === 'credits' && remedy.claim.required) ||
  !agreement.commitments.some(({ remedy }) => remedy?.type === 'credits');

function deadline(subject: Subject): Content {
  const { claim } = subject.terms;
  if (claim === null) return SILENT;
  if (claim.deadline === null)
    return isNeeded(subject)
      ? claim.text.trim() === ''
        ? SILENT
        : { status: 'stated', text: `no time named: ${excerpt(claim.text)}`, found: [claim] }
      : { status: 'none', text: 'no claim needed', found: [claim] };
  const { days, assumptions } = calendarDays(claim.deadline);
  const working = new Working();
  const runs = startOf(claim.from);
  const value = working.compute(
    'Time to claim after the end of the period',
    runs.before === 0 ? 'days' : 'max(days - before, 0)',
    runs.before === 0 ? { days } : { days, before: runs.before },
    { unit: 'days', because: runs.because },
  );
  const text = value.isZero()
    ? 'none left when the period ends'
    : shown(decimalString(value.toDecimalPlaces(1)), value.eq(1) ? 'day' : 'days');
  const time = WORDS.duration(claim.deadline);
  return {
    status: 'stated',
    text,
    printed: excerpt(claim.text),
    beside: besideOf(time === text ? '' : time, runs.words),
    value: decimalString(value),
    found: [claim],
    assumptions: [...assumptions, ...(runs.assumption === '' ? [] : [runs.assumption])],
    trace: working.trace,
  };
}

/** In our words: "45 days from the incident", "Runs from the report". */
const besideOf = (time: string, start: string): string =>
  time === '' ? (start === '' ? '' : `Runs ${start}`) : `${time} ${start}`.trim();

/** From when the time runs, and how much of it has passed at the end of the period. */
function startOf(from: NonNullable<Subject['terms']['claim']>['from']): {
  readonly words: string;
  readonly before: number;
  readonly because: string;
  readonly assumption: string;
} {
  switch (from) {
    case 'incident':
      return {
        words: 'from the incident',
        before: 15,
        because: 'It runs from the incident.',
        assumption:
          'It runs from the incident, which is taken to be in the middle of a month of 30 days.',
      };
    case 'report':
      return {
        words: 'from the report',
        before: 0,
        because: 'It runs from the report.',
        assumption: 'It runs from the report, which is taken to come at the end of the period.',
      };
    case 'period-end':
      return {
        words: 'from the end of the period',
        before: 0,
        because: 'It runs from the end of the period.',
        assumption: '',
      };
    case null:
      return {
        words: '',
        before: 0,
        because: 'From when it runs is not said.',
        assumption: 'From when it runs is not said: the end of the period is taken.',
      };
  }
}
