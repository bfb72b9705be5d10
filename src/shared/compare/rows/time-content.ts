import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { dayLength } from '#shared/engine/calendar/unit-length.ts';
import { HOUR } from '#shared/engine/calendar/zone.ts';
import { Working } from '#shared/engine/trace.ts';
import { namesBusinessTime } from '#shared/extract/grammar/business-time.ts';
import type { TimeTerm } from '#shared/terms/terms.ts';
import { businessDays } from '../business-days.ts';
import type { MatrixOptions } from '../cell.ts';
import { clockHours, supportAssumption, weekAssumption } from '../clock-time.ts';
import { hoursPerWeek } from '../hours-per-week.ts';
import { planOf } from '../plan.ts';
import { hoursOfPlan } from '../plan-hours.ts';
import type { Subject } from '../subject.ts';
import { WORDS } from '../words.ts';
import { hourWords } from './hour-words.ts';
import type { FoundTime } from './ranked-times.ts';
import { excerpt, type Content } from './row-of.ts';

/** A time in hours of the clock, with what had to be assumed; as it is printed where it is no figure. */
export function timeContent(
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
function weekOf(term: TimeTerm, subject: Subject, options: MatrixOptions): Week {
  const { workingWeek } = options;
  const covered = term.coverage === null ? null : hoursPerWeek(term.coverage);
  if (covered !== null)
    return {
      hours: covered,
      day: ownDay(term, subject) ?? dayOf(exact(covered)),
      isLimited: covered < 168,
      assumption: `Business hours are ${covered} hours a week, as the text says.`,
    };
  const stated = hoursOfPlan(subject.terms, term.plan || planOf(subject, options));
  const support = stated === null ? null : hoursPerWeek(stated.term.text);
  if (support !== null && support < 168)
    return {
      hours: support,
      day: ownDay(term, subject) ?? dayOf(exact(support)),
      isLimited: false,
      assumption: supportAssumption(support),
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
