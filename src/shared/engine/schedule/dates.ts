import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Report } from '#shared/agreement/report.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { byCodeUnit } from '#shared/base/order.ts';
import {
  deadlineContext,
  lastDay,
  type DeadlineContext,
} from '#shared/engine/calendar/deadline.ts';
import { periodOn, stepOf, type RegularFrequency } from '#shared/engine/calendar/frequency.ts';
import { durationLength } from '#shared/engine/calendar/unit-length.ts';
import { endAfterNotice, lastDayForNotice } from '#shared/engine/calendar/notice.ts';
import { dateWords, durationWords } from '#shared/engine/calendar/words.ts';
import { addToDay, DAY } from '#shared/engine/calendar/zone.ts';
import { Found, type Schedule, type ScheduleSpan } from './agreement-date.ts';
import { claimDates } from './claims.ts';
import { endAfterRenewals } from './end-of-term.ts';
import { planDates } from './plans.ts';

/**
 * All dates of an agreement within a span: reports due, reviews, the end of the term or its
 * automatic renewals with the last day to refuse them, the last days to claim credits of results
 * that missed their target and to make the improvement plans that they call for, and the earliest
 * end if notice is given today. In an agreement that has ended only those claims are left.
 */
export function scheduleOf(agreement: Agreement, span: ScheduleSpan): Schedule {
  const found = new Found(agreement, span);
  claimDates(found);
  if (agreement.status !== 'ended') {
    planDates(found);
    const context = deadlineContext(agreement, null);
    agreement.reports.forEach((report, index) => reportDates(report, index, found, context));
    reviewDates(found);
    termDates(found, context);
    convenienceEnd(found, context);
  }
  return {
    dates: found.dates.sort(
      (a, b) =>
        byCodeUnit(a.day, b.day) ||
        a.title.localeCompare(b.title, agreement.language) ||
        byCodeUnit(a.key, b.key),
    ),
    problems: found.problems,
  };
}

function reportDates(report: Report, index: number, found: Found, context: DeadlineContext): void {
  const { frequency, due } = report;
  if (frequency === 'per-incident') return;
  const { agreement, span, end } = found;
  const { start } = agreement.term;
  const path = ['reports', index];
  const earliest = addToDay(span.from, -daysBefore(due, frequency), 'day');
  let period = periodOn(frequency, start && start > earliest ? start : earliest, context);
  for (; period.last < span.to && (end === null || period.first <= end);) {
    const day =
      due === null
        ? addToDay(period.last, 1, 'day')
        : found.settled(lastDay(period.end, due, context), [...path, 'due']);
    if (day === null) return;
    found.add(
      {
        kind: 'report',
        day,
        title: `Report due: ${recordName(agreement, 'reports', report.id)}`,
        explanation: [
          `It covers ${coverage(period.first, period.last)}.`,
          due === null
            ? 'The agreement does not say by when it is due, so this is the day after the period.'
            : `It is due ${durationWords(due)} after the end of the period.`,
          owed(agreement, report),
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
        key: `report/${report.id}/${period.first}`,
      },
      path,
      { duration: due, calendar: null },
    );
    period = periodOn(frequency, addToDay(period.last, 1, 'day'), context);
  }
}

const coverage = (first: IsoDate, last: IsoDate) =>
  first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;

/** "Provider owes it to Customer and Auditor." */
function owed({ stakeholders }: Agreement, { owner, recipients }: Report): string {
  const nameOf = (wanted: string | null) =>
    stakeholders.find(({ id }) => id === wanted)?.name ?? '';
  const to = recipients.map(nameOf).filter((name) => name !== '');
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(to);
  if (nameOf(owner) === '') return '';
  return `${nameOf(owner)} owes it${list === '' ? '' : ` to ${list}`}.`;
}

/** How long before its due day a report's period may have begun, generously and at most ten years. */
function daysBefore(due: Duration | null, frequency: RegularFrequency): number {
  const { count, unit } = stepOf(frequency);
  const period = unit === 'day' ? count : 31 * count;
  if (due === null) return 2 * period;
  const length = durationLength(due, null) / DAY;
  // An hour of a calendar may stand for days, a working day for a week.
  const stretched = due.unit.startsWith('working') ? 8 * Math.ceil(length) : length;
  return Math.ceil(Math.min(3660, 2 * period + 31 + 1.1 * stretched));
}

function reviewDates(found: Found): void {
  const { term } = found.agreement;
  if (term.start === null || term.review === null || term.review === 'per-incident') return;
  const { count, unit } = stepOf(term.review);
  for (let times = 1; ; times += 1) {
    const day = addToDay(term.start, times * count, unit);
    if (day > found.span.to || day === '9999-12-31' || (found.end !== null && day > found.end))
      return;
    found.add(
      {
        kind: 'review',
        day,
        title: 'Review of the agreement',
        explanation: `The agreement is reviewed ${term.review}, counted from its start on ${dateWords(term.start)}.`,
        key: `review/${times}`,
      },
      ['term', 'review'],
    );
  }
}

function termDates(found: Found, context: DeadlineContext): void {
  const { term } = found.agreement;
  const { start, length, renewal } = term;
  if (start === null || length === null) return;
  const since = `The term runs for ${durationWords(length)} from ${dateWords(start)}`;
  if (renewal.kind !== 'automatic') {
    if (found.end === null) return;
    const then =
      renewal.kind === 'by-agreement' ? ' It is renewed only if the parties agree to it.' : '';
    found.add(
      {
        kind: 'term-end',
        day: found.end,
        title: 'The agreement ends',
        explanation: `${since}.${then}`,
        key: 'term-end',
      },
      ['term', 'length'],
    );
    return;
  }
  for (let times = 0; ; times += 1) {
    const end = endAfterRenewals(term, renewal.length, times);
    if (end === null) return;
    const notice =
      renewal.notice &&
      found.settled(lastDayForNotice(end, renewal.notice, context), ['term', 'renewal', 'notice']);
    if ((notice ?? end) > found.span.to) return;
    const ended = `${since}${times === 0 ? '' : ` and was renewed ${times === 1 ? 'once' : `${times} times`}`}; it ends on ${dateWords(end)}.`;
    if (renewal.notice && notice)
      found.add(
        {
          kind: 'renewal-notice',
          day: notice,
          title: 'Last day to refuse the renewal',
          explanation: `${ended} It renews itself unless notice is given at least ${durationWords(renewal.notice)} before that end.`,
          key: `renewal-notice/${times + 1}`,
        },
        ['term', 'renewal', 'notice'],
        { duration: renewal.notice, calendar: null },
      );
    found.add(
      {
        kind: 'renewal',
        day: addToDay(end, 1, 'day'),
        title: renewal.length
          ? `The agreement renews itself for ${durationWords(renewal.length)}`
          : 'The agreement renews itself',
        explanation: `${ended} If nobody has refused it, the next term begins on the following day.`,
        key: `renewal/${times + 1}`,
      },
      ['term', 'renewal'],
    );
  }
}

function convenienceEnd(found: Found, context: DeadlineContext): void {
  const { agreement, span } = found;
  const { convenience } = agreement.termination;
  if (!convenience?.notice) return;
  const path = ['termination', 'convenience', 'notice'];
  const day = found.settled(endAfterNotice(span.today, convenience.notice, context), path);
  if (day === null) return;
  // What has not begun, or is over by then, is not ended by notice.
  const { start } = agreement.term;
  if ((start !== null && day < start) || (found.end !== null && day > found.end)) return;
  const isOfPart = endsInParts(agreement);
  const notice = `notice of ${durationWords(convenience.notice)}`;
  const given = `given on ${dateWords(span.today)}`;
  found.add(
    {
      kind: 'convenience-end',
      day,
      title: `Earliest end ${isOfPart ? 'of a part ' : ''}if notice is given today`,
      explanation: isOfPart
        ? `Any team may end its part in the agreement with ${notice}; ${given}, its part ends on this day.`
        : `${whoEnds(agreement, convenience.by)} may end the agreement with ${notice}, without a reason; ${given}, it ends the agreement on this day.`,
      key: 'convenience-end',
    },
    path,
    { duration: convenience.notice, calendar: null },
  );
}

/**
 * Whether one that leaves ends its own part only, and the agreement goes on between the others:
 * so it is between teams, and in any agreement with their clause.
 */
const endsInParts = ({ kind, sections }: Pick<Agreement, 'kind' | 'sections'>): boolean =>
  kind === 'internal' ||
  sections.some(({ items }) =>
    items.some((item) => item.type === 'clause' && item.origin?.clause === 'team-ending'),
  );

function whoEnds(
  { stakeholders }: Pick<Agreement, 'stakeholders'>,
  by: 'either' | 'customer' | 'provider',
): string {
  if (by !== 'either') return `The ${by}`;
  return stakeholders.filter(isParty).length > 2 ? 'Any party' : 'Either party';
}
