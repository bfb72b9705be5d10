import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { dayLength } from '#shared/engine/calendar/unit-length.ts';
import { HOUR } from '#shared/engine/calendar/zone.ts';
import { Working } from '#shared/engine/trace.ts';
import { namesBusinessTime } from '#shared/extract/grammar/business-time.ts';
import { denialOf, type TimeTerm } from '#shared/terms/terms.ts';
import { businessDays } from '../business-days.ts';
import type { MatrixOptions } from '../cell.ts';
import { clockHours, weekAssumption } from '../clock-time.ts';
import { hoursPerWeek } from '../hours-per-week.ts';
import { severityRanking, type Ranking } from '../severity-rank.ts';
import type { Subject } from '../subject.ts';
import { WORDS } from '../words.ts';
import { hourWords } from './hour-words.ts';
import { denied, excerpt, shown, SILENT, type Content, type Measure } from './row-of.ts';

type Kind = 'response' | 'resolution';

const TITLES: Readonly<Record<Kind, string>> = { response: 'Response', resolution: 'Resolution' };

/** More ranks than this are not compared one by one. */
const MOST_RANKS = 6;

/**
 * A row for each rank of severity that one SLA has at least; one alone where they only deny such
 * times; and one for times of which nobody can tell how grave the cases are.
 */
export function timeRows(kind: Kind, subjects: readonly Subject[]): readonly Measure[] {
  const ranks = new Set<number>();
  for (const subject of subjects)
    for (const { severity } of subject.terms[kind]) {
      const rank = rankOf(kind, subject, severity);
      if (rank !== null) ranks.add(rank);
    }
  const anyWithout = subjects.some(
    ({ terms }) =>
      terms[kind].some(({ severity }) => severity === '') || denialOf(terms, kind) !== null,
  );
  if (ranks.size === 0 && anyWithout) ranks.add(1);
  const count = Math.max(0, ...ranks);
  const rows = [...ranks].sort((a, b) => a - b).map((rank) => rankRow(kind, rank, count));
  return subjects.some((subject) => unranked(kind, subject).length > 0)
    ? [...rows, otherRow(kind)]
    : rows;
}

const rankRow = (kind: Kind, rank: number, count: number): Measure => ({
  id: `${kind}.rank-${rank}`,
  theme: kind,
  title: `${TITLES[kind]}, ${rankWords(rank, count)}`,
  unit: 'h',
  direction: {
    better: 'lower',
    why:
      kind === 'response'
        ? 'a longer wait for an answer is worse'
        : 'a longer wait for the fix is worse',
  },
  path: (subject, options) => {
    const found = timeAt(kind, rank, subject, options);
    return `${kind}/${found?.index ?? subject.terms[kind].length}/hours`;
  },
  content: (subject, options) => {
    const found = timeAt(kind, rank, subject, options);
    if (found !== null) return timeContent(found, subject, options);
    const others = unranked(kind, subject);
    if (others.length > 0) return { ...unrankedContent(others), text: 'not ranked' };
    const denial = denialOf(subject.terms, kind);
    return denial === null ? SILENT : denied(denial);
  },
});

/** Times for cases whose gravity nobody can tell stand as they are printed; none is better. */
const otherRow = (kind: Kind): Measure => ({
  id: `${kind}.others`,
  theme: kind,
  title: `${TITLES[kind]}, cases of no known severity`,
  unit: '',
  direction: null,
  path: (subject) => {
    const [first] = unranked(kind, subject);
    return `${kind}/${first?.index ?? subject.terms[kind].length}/hours`;
  },
  content: (subject) => {
    const others = unranked(kind, subject);
    return others.length > 0 ? unrankedContent(others) : SILENT;
  },
});

const unrankedContent = (others: readonly FoundTime[]) => ({
  status: 'stated' as const,
  text: excerpt(
    others.map(({ term }) => `${excerpt(term.severity, 60)}: ${excerpt(term.text, 60)}`).join('; '),
  ),
  printed: others.map(({ term }) => `${term.severity}: ${term.text}`).join('; '),
  found: others.map(({ term }) => term),
});

/** Times whose severity has no rank. */
const unranked = (kind: Kind, subject: Subject): readonly FoundTime[] =>
  subject.terms[kind].flatMap((term, index) =>
    term.severity !== '' && rankOf(kind, subject, term.severity) === null
      ? [{ term, index, assumptions: [] }]
      : [],
  );

function rankOf(kind: Kind, subject: Subject, severity: string): number | null {
  const rank = severity === '' ? null : (ranking(kind, subject).ranks.get(severity) ?? null);
  return rank === null || rank > MOST_RANKS ? null : rank;
}

const rankWords = (rank: number, count: number): string =>
  count === 1 ? 'any case' : rank === 1 ? 'gravest cases (1)' : `severity ${rank}`;

/**
 * The severities of one kind of time. Where the other kind has them all and more, these are a part of
 * its scale: who only resolves the small cases has no grave ones in that list.
 */
function ranking(kind: Kind, { terms }: Subject): Ranking {
  const named = (which: Kind) =>
    terms[which].map(({ severity }) => severity).filter((name) => name !== '');
  const [own, other] = [named(kind), named(kind === 'response' ? 'resolution' : 'response')];
  const scale = new Set(other);
  return severityRanking(own.every((name) => scale.has(name)) ? other : own);
}

export interface FoundTime {
  readonly term: TimeTerm;
  readonly index: number;
  readonly assumptions: readonly string[];
}

/** The time for a rank: of the chosen plan, else without a plan, else of the first plan. */
export function timeAt(
  kind: Kind,
  rank: number,
  subject: Subject,
  { plans = {} }: Pick<MatrixOptions, 'plans'>,
): FoundTime | null {
  const { ranks, isByOrder } = ranking(kind, subject);
  const all = subject.terms[kind].map((term, index) => ({ term, index }));
  const exactly = all.filter(({ term }) => ranks.get(term.severity) === rank);
  const fitting = exactly.length > 0 ? exactly : all.filter(({ term }) => term.severity === '');
  const plan = plans[subject.id];
  const chosen =
    fitting.find(({ term }) => term.plan === plan) ??
    fitting.find(({ term }) => term.plan === '') ??
    fitting[0];
  if (!chosen) return null;
  const { term, index } = chosen;
  const others = new Set(fitting.map((one) => one.term.plan)).size;
  return {
    term,
    index,
    assumptions: [
      ...(others > 1
        ? [`Compared is the plan "${term.plan || 'without a name'}", one of ${others}.`]
        : []),
      ...(isByOrder && term.severity !== ''
        ? ['Severities are ranked by the order in which they are printed.']
        : []),
      ...(term.severity === '' ? ['One time is named for all cases.'] : []),
    ],
  };
}

function timeContent(
  { term, assumptions }: FoundTime,
  subject: Subject,
  options: MatrixOptions,
): Content {
  const printed = [term.severity, term.text, term.coverage ?? '']
    .map((part) => excerpt(part, 80))
    .filter((part) => part !== '')
    .join(': ');
  const share =
    term.share === null ? [] : [`It holds for ${WORDS.percent(term.share)} of the cases.`];
  const working = new Working();
  const normal = normalised(term, weekOf(term, subject, options), working);
  if (normal === null)
    return {
      status: 'stated',
      text: excerpt(term.text) || '–',
      printed,
      found: [term],
      assumptions: [...assumptions, ...share],
    };
  const value = decimalString(normal.hours);
  return {
    status: 'stated',
    text: hourWords(normal.hours.toNumber()),
    printed,
    value,
    found: [term],
    assumptions: [...assumptions, ...share, ...normal.assumptions],
    trace: working.trace,
  };
}

/** The week on which a time's business hours run. */
interface Week {
  readonly hours: number;
  readonly day: Day;
  /** The time itself says when it runs, and not around the clock. */
  readonly isLimited: boolean;
  readonly assumption: string;
}

/** The hours of a working day, and why. */
interface Day {
  readonly hours: Decimal;
  readonly because: string;
}

const dayOf = (week: Decimal): Day => ({
  hours: week.div(5),
  because: 'A business day has a fifth of the hours of the week.',
});

/** A working day of a draft is as long as the engine and its text take it; null for other SLAs. */
function ownDay({ citations }: TimeTerm, { type, agreement }: Subject): Day | null {
  const [, id] = /^\/commitments\/([^/]+)\//.exec(citations[0]?.source ?? '') ?? [];
  const commitment = agreement.commitments.find((one) => one.id === id);
  const calendar = agreement.calendars.find((one) => one.id === commitment?.calendar);
  return type !== 'draft' || !calendar
    ? null
    : {
        hours: exact(dayLength(calendar)).div(HOUR),
        because: `The usual working day of "${calendar.name}".`,
      };
}

/** As the time itself says; else the hours of support, unless they are all; else the assumed week. */
function weekOf(term: TimeTerm, subject: Subject, { workingWeek }: MatrixOptions): Week {
  const { terms } = subject;
  const covered = term.coverage === null ? null : hoursPerWeek(term.coverage);
  if (covered !== null)
    return {
      hours: covered,
      day: ownDay(term, subject) ?? dayOf(exact(covered)),
      isLimited: covered < 168,
      assumption: `Business hours are ${covered} hours a week, as the text says.`,
    };
  const support = terms.supportHours === null ? null : hoursPerWeek(terms.supportHours.text);
  if (support !== null && support < 168)
    return {
      hours: support,
      day: ownDay(term, subject) ?? dayOf(exact(support)),
      isLimited: false,
      assumption: `Business hours are taken as the hours of support: ${support} hours a week.`,
    };
  return {
    hours: workingWeek,
    day: ownDay(term, subject) ?? dayOf(exact(workingWeek)),
    isLimited: false,
    assumption: weekAssumption(workingWeek),
  };
}

/** Hours of the clock; null where the text names no time. */
function normalised(
  term: TimeTerm,
  week: Week,
  working: Working,
): { readonly hours: ReturnType<typeof exact>; readonly assumptions: readonly string[] } | null {
  const days = term.hours === null ? businessDays(term.text) : null;
  if (term.hours === null && days === null) return null;
  const isWorking = term.working || days !== null || week.isLimited || isBusiness(term);
  const hours =
    days === null
      ? exact(decimalString(exact(term.hours!)))
      : working.compute(
          'Business hours',
          'days * hours_of_day',
          {
            days,
            hours_of_day: week.day.hours,
          },
          { unit: 'h', because: week.day.because },
        );
  if (!isWorking || week.hours === 168) return { hours, assumptions: [] };
  return { hours: clockHours(hours, week.hours, working), assumptions: [week.assumption] };
}

const isBusiness = ({ coverage }: TimeTerm): boolean =>
  coverage !== null && namesBusinessTime(coverage);

export const SUPPORT_ROW: Measure = {
  id: 'support.hours',
  theme: 'resolution',
  title: 'Support hours a week',
  unit: 'h a week',
  direction: { better: 'higher', why: 'fewer hours of support are worse' },
  path: () => 'supportHours',
  content: ({ terms: { supportHours } }) => {
    if (supportHours === null) return SILENT;
    const hours = hoursPerWeek(supportHours.text);
    if (hours === null)
      return { status: 'stated', text: excerpt(supportHours.text), found: [supportHours] };
    const value = decimalString(exact(hours).toDecimalPlaces(2));
    return {
      status: 'stated',
      text: hours === 168 ? 'around the clock (168 h)' : shown(value, 'h'),
      printed: excerpt(supportHours.text),
      value,
      found: [supportHours],
    };
  },
};
