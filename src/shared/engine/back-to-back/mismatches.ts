import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { countingRules } from '../availability/rules.ts';
import { unitLength } from '../calendar/unit-length.ts';
import { weekMinutes } from '../calendar/week.ts';
import { windowOn } from '../calendar/windows.ts';
import { MINUTE } from '../calendar/zone.ts';
import { claimDeadline } from '../claims/deadline.ts';
import { covers } from './support-hours.ts';
import type { BackToBackFinding, BackToBackKind } from './finding.ts';

/** A promise in its agreement. */
export interface Promise {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
}

/** Terms of a supplier's promise that cover less than our own promise needs. */
export function mismatches(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  return [
    ...windows(ours, theirs),
    ...smallestOutages(ours, theirs),
    ...exclusions(ours, theirs),
    ...claims(ours, theirs),
    ...times('response', ours, theirs),
    ...times('resolution', ours, theirs),
    ...hours(ours, theirs),
    ...credits(ours, theirs),
  ];
}

interface Words {
  readonly property: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly unit?: string;
  readonly message: string;
  readonly remedy: string;
}

function finding(
  kind: BackToBackKind,
  ours: Promise,
  theirs: Promise,
  { property, message, remedy, ours: own = '', theirs: other = '', unit = '' }: Words,
): BackToBackFinding {
  const place = ({ agreement, commitment }: Promise) => ({
    path: `/commitments/${commitment.id}/${property}`,
    label: recordName(agreement, 'commitments', commitment.id),
  });
  return {
    kind,
    place: place(ours),
    supplier: {
      agreement: theirs.agreement.id,
      title: theirs.agreement.title,
      place: place(theirs),
    },
    ours: own,
    theirs: other,
    unit,
    message,
    remedy,
  };
}

/** Days of a window, roughly: only the order of lengths matters. */
const WINDOW_DAYS = {
  day: 1,
  week: 7,
  'calendar-month': 30,
  'rolling-30-days': 30,
  'billing-cycle': 30,
  'calendar-quarter': 91,
  'calendar-year': 365,
  'contract-year': 365,
} as const;

function windows(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  const [own, other] = [ours.commitment.window, theirs.commitment.window];
  if (own === null || other === null || WINDOW_DAYS[own] >= WINDOW_DAYS[other]) return [];
  return [
    finding('window', ours, theirs, {
      property: 'window',
      ours: String(WINDOW_DAYS[own]),
      theirs: String(WINDOW_DAYS[other]),
      unit: 'day',
      message: `We are measured over about ${WINDOW_DAYS[own]} days, the supplier over about ${WINDOW_DAYS[other]}: an outage that breaks our promise can disappear in the supplier's longer window.`,
      remedy: 'Agree on the same window with the supplier, or promise over a longer one.',
    }),
  ];
}

function smallestOutages(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  const minutes = ({ agreement, commitment }: Promise) =>
    countingRules(agreement, commitment).smallestOutage / 60_000;
  const [own, other] = [minutes(ours), minutes(theirs)];
  if (other <= own) return [];
  return [
    finding('smallest-outage', ours, theirs, {
      property: 'measurement/smallestOutage',
      ours: String(own),
      theirs: String(other),
      unit: 'min',
      message: `Outages of ${own === 0 ? 'any length' : `${own} min or more`} count for us, for the supplier only those of ${other} min or more: shorter ones are ours alone.`,
      remedy: 'Agree on the same smallest outage on both sides.',
    }),
  ];
}

function exclusions(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  const own = countingRules(ours.agreement, ours.commitment).excluded;
  const other = countingRules(theirs.agreement, theirs.commitment).excluded;
  return [...other].flatMap(([category, { title, cap }]): readonly BackToBackFinding[] => {
    const kind = category === 'scheduled-maintenance' ? 'maintenance' : 'exclusion';
    const name = title || category;
    const matching = own.get(category);
    if (!matching)
      return [
        finding(kind, ours, theirs, {
          property: 'measurement/excluded',
          message: `The supplier does not count "${name}", but we do: such an outage breaks our promise and not the supplier's.`,
          remedy: 'Exclude it from our promise as well, or have the supplier take it out.',
        }),
      ];
    if (matching.cap === null || (cap !== null && cap <= matching.cap)) return [];
    const [mine, more] = [matching.cap / 60_000, cap === null ? null : cap / 60_000];
    return [
      finding(kind, ours, theirs, {
        property: 'measurement/excluded',
        ours: String(mine),
        theirs: more === null ? '' : String(more),
        unit: 'min',
        message: `We may leave out ${mine} min a month of "${name}", the supplier ${more === null ? 'any amount' : `${more} min`}.`,
        remedy: 'Agree on the same monthly limit on both sides.',
      }),
    ];
  });
}

/** A month of 30 days, for comparing deadlines. */
const USUAL_DAY = '2026-06-15' as IsoDate;

function claims(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  const last = ({ agreement, commitment }: Promise) => {
    const window = windowOn('calendar-month', USUAL_DAY, {
      zone: agreement.timeZone,
      contractStart: agreement.term.start,
    });
    return claimDeadline(agreement, commitment, window, window.end);
  };
  const [own, other] = [last(ours), last(theirs)];
  if (!own?.required || !other?.required || other.by === null) return [];
  if (own.by !== null && own.by <= other.by) return [];
  return [
    finding('claim-deadline', ours, theirs, {
      property: 'remedy/claim/deadline',
      ours: own.by ?? '',
      theirs: other.by,
      unit: 'day',
      message: `For June 2026 our customer can claim until ${own.by ?? 'any day'}, but we can claim from the supplier only until ${other.by}: a late claim is ours alone.`,
      remedy: 'Shorten our own time to claim, or have the supplier lengthen theirs.',
    }),
  ];
}

const calendarOf = (agreement: Agreement, id: CalendarId | null): Calendar | null =>
  agreement.calendars.find((calendar) => calendar.id === id) ?? null;

/** The fastest promise of a kind, in minutes of its clock. */
function fastest({ agreement }: Promise, kind: 'response' | 'resolution') {
  const promised = agreement.commitments.flatMap((commitment) => {
    const { value, unit } = commitment.target;
    const length = unitLength(unit, calendarOf(agreement, commitment.calendar));
    return commitment.kind === kind && length !== null && value !== null
      ? [{ commitment, minutes: exact(value).times(length).div(MINUTE) }]
      : [];
  });
  return promised.reduce<{ readonly commitment: Commitment; readonly minutes: Decimal } | null>(
    (best, time) => (best === null || time.minutes.lt(best.minutes) ? time : best),
    null,
  );
}

function times(
  kind: 'response' | 'resolution',
  ours: Promise,
  theirs: Promise,
): readonly BackToBackFinding[] {
  const [own, other] = [fastest(ours, kind), fastest(theirs, kind)];
  if (own === null) return [];
  const mine = { ...ours, commitment: own.commitment };
  if (other === null)
    return [
      finding(kind, mine, theirs, {
        property: 'target',
        ours: own.minutes.toFixed(),
        unit: 'min',
        message: `We promise a ${kind} within ${own.minutes.toFixed()} min; the supplier promises no ${kind} time at all.`,
        remedy: `Have the supplier promise a ${kind} time, or do not build on it.`,
      }),
    ];
  if (other.minutes.lte(own.minutes)) return [];
  return [
    finding(
      kind,
      mine,
      { ...theirs, commitment: other.commitment },
      {
        property: 'target',
        ours: own.minutes.toFixed(),
        theirs: other.minutes.toFixed(),
        unit: 'min',
        message: `At the fastest we promise a ${kind} within ${own.minutes.toFixed()} min, the supplier within ${other.minutes.toFixed()} min.`,
        remedy: 'Promise more time, or have the supplier be faster.',
      },
    ),
  ];
}

function hours(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  const pairs = [
    [ours.commitment, theirs.commitment],
    [fastest(ours, 'response')?.commitment, fastest(theirs, 'response')?.commitment],
  ] as const;
  return pairs.flatMap(([own, other]): readonly BackToBackFinding[] => {
    if (!own || !other) return [];
    const inner = calendarOf(ours.agreement, own.calendar);
    const outer = calendarOf(theirs.agreement, other.calendar);
    if (covers(outer, inner)) return [];
    const week = (calendar: Calendar | null) => exact(weekMinutes(calendar)).div(60).toFixed();
    return [
      finding(
        'hours',
        { ...ours, commitment: own },
        { ...theirs, commitment: other },
        {
          property: 'calendar',
          ours: week(inner),
          theirs: week(outer),
          unit: 'h a week',
          message: `Our clock for "${recordName(ours.agreement, 'commitments', own.id)}" runs ${week(inner)} hours a week, the supplier's ${week(outer)}, and not in all of ours.`,
          remedy: 'Have the supplier cover our hours, or promise in theirs only.',
        },
      ),
    ];
  });
}

function credits(ours: Promise, theirs: Promise): readonly BackToBackFinding[] {
  if (ours.commitment.remedy?.type !== 'credits') return [];
  if (theirs.commitment.remedy?.type !== 'credits')
    return [
      finding('credits', ours, theirs, {
        property: 'remedy',
        message: 'We owe credits for an outage that costs the supplier nothing.',
        remedy: 'Agree on credits with the supplier.',
      }),
    ];
  if (ours.agreement.currency === theirs.agreement.currency) return [];
  return [
    finding('currency', ours, theirs, {
      property: 'remedy',
      ours: ours.agreement.currency ?? '',
      theirs: theirs.agreement.currency ?? '',
      message: 'We credit in another currency than the supplier, so the credits are not set off.',
      remedy: 'Agree on one currency, or bear the exchange rate knowingly.',
    }),
  ];
}
