import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCalendar, type Calendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CalendarId, CommitmentId, ReportId, StakeholderId } from '#shared/agreement/ids.ts';
import { newCreditRemedy } from '#shared/agreement/remedy.ts';
import { newReport, type Report } from '#shared/agreement/report.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { paragraph, type Run } from '#shared/agreement/rich-text.ts';
import { newSection } from '#shared/agreement/section.ts';
import type { SectionId, ServiceId } from '#shared/agreement/ids.ts';
import { removeRecord } from '#shared/agreement/edit/records.ts';
import type { Term } from '#shared/agreement/term.ts';
import type { Termination } from '#shared/agreement/termination.ts';
import type { IsoDate } from '#shared/base/date.ts';
import {
  availability,
  clause,
  completeAgreement,
  decimal,
} from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';

const day = (text: string): IsoDate => text as IsoDate;

const base = completeAgreement({
  term: {
    start: day('2027-03-01'),
    length: duration(1, 'year'),
    renewal: { kind: 'none', length: null, notice: null },
    review: 'quarterly',
  },
});
const changed = (change: Partial<Agreement>): Agreement => ({ ...base, ...change });
const term = (change: Partial<Term>) => changed({ term: { ...base.term, ...change } });
const renewal = (change: Partial<Term['renewal']>, more: Partial<Term> = {}) =>
  term({
    ...more,
    renewal: {
      kind: 'automatic',
      length: duration(12, 'month'),
      notice: duration(2, 'month'),
      ...change,
    },
  });
const ending = (change: Partial<Termination>) =>
  changed({ termination: { ...base.termination, ...change } });
const committed = (change: Partial<Commitment>) =>
  changed({ commitments: [{ ...availability(), ...change }] });

const result = (period: string, change: Partial<PeriodResult> = {}): PeriodResult => ({
  period: day(period),
  value: decimal('99.9'),
  cases: null,
  claimed: null,
  claimedCredit: null,
  terms: null,
  note: '',
  ...change,
});
const recorded = (...results: PeriodResult[]) => committed({ results });

const chronic = (
  change: Partial<NonNullable<Termination['chronic']>>,
  windows: readonly Commitment['window'][] = ['calendar-month'],
) => ({
  ...ending({
    chronic: {
      commitments: windows.map((_, at) => `promise-${at}` as CommitmentId),
      misses: 3,
      withinMonths: 12,
      notice: duration(30, 'day'),
      ...change,
    },
  }),
  commitments: windows.map((window, at) => ({
    ...availability(),
    id: `promise-${at}` as CommitmentId,
    name: `Promise ${at}`,
    window,
  })),
});

const report = (change: Partial<Report>): Report => ({
  ...newReport('monthly' as ReportId, 'Service Report'),
  owner: 'provider' as StakeholderId,
  recipients: ['customer' as StakeholderId],
  due: duration(10, 'working-day'),
  ...change,
});
const reporting = (change: Partial<Report>) => changed({ reports: [report(change)] });

const claiming = (
  deadline: ReturnType<typeof duration>,
  from: 'incident' | 'period-end' | 'report',
  change: Partial<Report> = {},
) => ({
  ...committed({
    remedy: {
      ...newCreditRemedy(),
      claim: { required: true, deadline, from, form: 'in writing' },
    },
  }),
  reports: [report(change)],
});

const office = (change: Partial<Calendar>) =>
  changed({
    calendars: base.calendars.map((calendar) => ({
      ...newCalendar(calendar.id, 'Office hours'),
      hours: calendar.hours,
      ...change,
    })),
  });
const holiday = (date: string) => ({ date: day(date), name: 'Holiday' });

const erasure: Run = { type: 'field', path: 'termination.erasure', marks: [] };
const leaving = (retrieval: number | null, ...words: (Run | string)[]) => ({
  ...ending({
    exit: {
      assistance: null,
      dataRetrieval: retrieval === null ? null : duration(retrieval, 'day'),
      erasure: duration(30, 'day'),
    },
  }),
  sections: [
    {
      ...newSection('exit' as SectionId, 'termination', 'Exit'),
      items: [clause('erasure', 'Erasure', [paragraph(...words)])],
    },
  ],
});

export const TIME_EXAMPLES: FamilyExamples = {
  'dates-in-wrong-order': {
    fails: [
      {
        what: 'a result of a month before the start',
        agreement: recorded(result('2027-01-01')),
        message: 'the term begins on 2027-03-01',
        at: '/commitments/availability/results/2027-01-01/value',
      },
      {
        what: 'a result from after the end',
        agreement: recorded(result('2028-03-01')),
        message: 'the term ended on 2028-02-29',
      },
      {
        what: 'a claim before the month',
        agreement: recorded(result('2027-05-01', { claimed: day('2027-04-30') })),
        message: 'before that',
      },
      {
        what: 'results out of order',
        agreement: recorded(result('2027-05-01'), result('2027-04-01')),
        message: 'stands after the one for 2027-05-01',
        at: '/commitments/availability/results/2027-04-01/value',
      },
      {
        what: 'a history that ends before it begins',
        agreement: committed({
          history: {
            source: 'tickets.csv',
            from: day('2026-05-01'),
            to: day('2026-04-01'),
            sample: 1,
            attained: null,
            p50: null,
            p90: null,
            p95: null,
            p99: null,
            holdsFor95PercentOfMonths: null,
          },
        }),
        at: '/commitments/availability/history',
      },
    ],
    passes: [
      {
        what: 'results in order',
        agreement: recorded(
          result('2027-03-01', { claimed: day('2027-04-15') }),
          result('2027-04-01'),
        ),
      },
      {
        what: 'a first window that began before the term',
        agreement: {
          ...recorded(result('2027-03-01')),
          term: { ...base.term, start: day('2027-03-15') },
        },
      },
    ],
  },
  'term-start-missing': {
    fails: [{ what: 'no start', agreement: term({ start: null }), at: '/term/start' }],
    passes: [{ what: 'a start', agreement: base }],
  },
  'term-length-missing': {
    fails: [
      {
        what: 'a renewal of what never ends',
        agreement: renewal({}, { length: null }),
        at: '/term/length',
      },
    ],
    passes: [
      { what: 'a renewal of a year', agreement: renewal({}) },
      { what: 'an open term without renewal', agreement: term({ length: null }) },
    ],
  },
  'renewal-notice-longer-than-term': {
    fails: [
      {
        what: 'notice of 13 months in a year',
        agreement: renewal({ notice: duration(13, 'month') }),
        message: 'within a term of 1 year',
        at: '/term/renewal/notice',
      },
      {
        what: 'notice that is too long for each renewal',
        agreement: renewal({ length: duration(1, 'month'), notice: duration(60, 'day') }),
        message: 'within a renewal of 1 month',
      },
    ],
    passes: [
      { what: 'two months in a year', agreement: renewal({}) },
      {
        what: 'twelve months in a year, to the day',
        agreement: renewal({ notice: duration(12, 'month') }),
      },
      {
        what: 'no renewal',
        agreement: renewal({ kind: 'none', notice: duration(5, 'year') }),
      },
    ],
  },
  'renewal-incomplete': {
    fails: [
      { what: 'no length', agreement: renewal({ length: null }), at: '/term/renewal/length' },
      { what: 'no notice', agreement: renewal({ notice: null }), at: '/term/renewal/notice' },
    ],
    passes: [
      { what: 'both', agreement: renewal({}) },
      {
        what: 'a renewal by agreement',
        agreement: renewal({ kind: 'by-agreement', length: null, notice: null }),
      },
    ],
  },
  'cure-period-missing': {
    fails: [
      {
        what: 'a cause without cure',
        agreement: ending({ cause: { cure: null } }),
        at: '/termination/cause/cure',
      },
    ],
    passes: [
      { what: 'a cure of 30 days', agreement: ending({ cause: { cure: duration(30, 'day') } }) },
      { what: 'no such right', agreement: base },
    ],
  },
  'chronic-incomplete': {
    fails: [
      {
        what: 'no misses',
        agreement: chronic({ misses: null }),
        at: '/termination/chronic/misses',
      },
      {
        what: 'no months',
        agreement: chronic({ withinMonths: null }),
        at: '/termination/chronic/withinMonths',
      },
      {
        what: 'no commitments',
        agreement: chronic({ commitments: [] }),
        at: '/termination/chronic/commitments',
      },
    ],
    passes: [
      { what: 'a whole rule', agreement: chronic({}) },
      { what: 'no rule', agreement: base },
    ],
  },
  'chronic-impossible': {
    fails: [
      {
        what: 'five misses of a quarterly target in a year',
        agreement: chronic({ misses: 5 }, ['calendar-quarter']),
        message: '12 months do not hold 5 measurement windows of Promise 0',
        at: '/termination/chronic/misses',
      },
      {
        what: 'one commitment of two that can never be missed so often',
        agreement: chronic({}, ['calendar-month', 'calendar-year']),
        message: 'windows of Promise 1',
        at: '/termination/chronic/commitments',
      },
    ],
    passes: [
      { what: 'three months in twelve', agreement: chronic({}) },
      {
        what: 'four quarters in twelve months',
        agreement: chronic({ misses: 4 }, ['calendar-quarter']),
      },
      {
        what: 'two quarters that end within four months',
        agreement: chronic({ misses: 2, withinMonths: 4 }, ['calendar-quarter']),
      },
    ],
  },
  'report-due-after-next-period': {
    fails: [
      {
        what: 'a monthly report due after six weeks',
        agreement: reporting({ due: duration(6, 'week') }),
        message: 'comes monthly but is due 6 weeks after',
        at: '/reports/monthly/due',
      },
    ],
    passes: [
      { what: 'ten working days', agreement: reporting({}) },
      { what: 'a month', agreement: reporting({ due: duration(1, 'month') }) },
      {
        what: 'a report after each incident',
        agreement: reporting({ frequency: 'per-incident', due: duration(6, 'week') }),
      },
    ],
  },
  'review-missing': {
    fails: [{ what: 'no review', agreement: term({ review: null }), at: '/term/review' }],
    passes: [{ what: 'a review each quarter', agreement: base }],
  },
  'exit-help-missing': {
    fails: [{ what: 'nothing about leaving', agreement: base, at: '/termination/exit' }],
    passes: [
      {
        what: 'exit assistance',
        agreement: ending({
          exit: { assistance: duration(3, 'month'), dataRetrieval: null, erasure: null },
        }),
      },
      { what: 'teams', agreement: changed({ kind: 'internal' }) },
    ],
  },
  'data-return-after-erasure': {
    fails: [
      {
        what: 'erasure 30 days after the end, retrieval for 90',
        agreement: leaving(
          90,
          'Data must be erased within ',
          erasure,
          ' after the end of this agreement.',
        ),
        message: 'erased 30 days after the end, but may be retrieved for 90 days',
        at: '/sections/exit/items/erasure',
      },
      {
        what: 'erasure without retrieval',
        agreement: leaving(null, 'Data is erased.'),
        at: '/termination/exit/dataRetrieval',
      },
    ],
    passes: [
      {
        what: 'erasure counted from the end of the retrieval',
        agreement: leaving(
          90,
          'Data must be erased within ',
          erasure,
          ' after the time for their retrieval has ended.',
        ),
      },
      {
        what: 'erasure as late as the retrieval',
        agreement: leaving(
          30,
          'Data must be erased within ',
          erasure,
          ' after the end of this agreement.',
        ),
      },
      { what: 'no erasure', agreement: base },
    ],
  },
  'holidays-outdated': {
    fails: [
      {
        what: 'holidays of years gone by',
        agreement: office({ holidays: [holiday('2026-12-25')], holidayRule: 'public holidays' }),
        message: 'before the term begins',
        at: '/calendars/office/holidays',
      },
      {
        what: 'holidays that end before the first year does, and no rule',
        agreement: office({ holidays: [holiday('2027-12-25')] }),
        message: 'the first year of the term ends on 2028-02-29',
      },
      {
        what: 'neither holidays nor a rule',
        agreement: office({}),
        message: 'does not say which days are holidays',
        at: '/calendars/office/holidayRule',
      },
    ],
    passes: [
      { what: 'a rule', agreement: office({ holidayRule: 'public holidays in England' }) },
      {
        what: 'a list of the year, and a rule for later',
        agreement: office({ holidays: [holiday('2027-12-25')], holidayRule: 'public holidays' }),
      },
      {
        what: 'a list for the whole first year',
        agreement: office({ holidays: [holiday('2027-12-25'), holiday('2028-01-01')] }),
      },
      {
        what: 'a calendar that nothing uses',
        agreement: {
          ...office({}),
          services: base.services.map((service) => ({ ...service, operatingHours: null })),
        },
      },
    ],
  },
  'calendar-without-hours': {
    fails: [
      {
        what: 'operating hours of nothing',
        agreement: office({ hours: [] }),
        message: '“Office hours” has no hours',
        at: '/calendars/office/hours',
      },
    ],
    passes: [{ what: 'office hours', agreement: office({ id: 'office' as CalendarId }) }],
  },
  'leap-day-start': {
    fails: [
      { what: '29 February', agreement: term({ start: day('2028-02-29') }), at: '/term/start' },
    ],
    passes: [{ what: '1 March', agreement: base }],
  },
  'convenience-notice-missing': {
    fails: [
      {
        what: 'a right without notice',
        agreement: ending({ convenience: { by: 'either', notice: null } }),
        at: '/termination/convenience/notice',
      },
    ],
    passes: [
      {
        what: 'a right with notice',
        agreement: ending({ convenience: { by: 'either', notice: duration(2, 'month') } }),
      },
    ],
  },
  'operating-hours-missing': {
    fails: [
      {
        what: 'a service whose calendar was deleted',
        agreement: removeRecord(base, 'calendars', base.calendars[0]!.id),
        message: 'It is not said when “Hosting” is in operation.',
        at: '/services/hosting/operatingHours',
      },
      {
        what: 'one service without hours beside one that has them',
        agreement: changed({
          services: [
            ...base.services,
            {
              ...base.services[0]!,
              id: 'backup' as ServiceId,
              name: 'Backup',
              operatingHours: null,
            },
          ],
        }),
        message: '“Backup”',
        at: '/services/backup/operatingHours',
      },
    ],
    passes: [{ what: 'a service on a calendar', agreement: base }],
  },
  'maintenance-notice-missing': {
    fails: [
      {
        what: 'maintenance that nobody announces',
        agreement: changed({
          services: base.services.map((service) => ({
            ...service,
            maintenance: { windows: [], notice: null, monthlyCap: null },
          })),
        }),
        at: '/services/hosting/maintenance/notice',
      },
    ],
    passes: [
      { what: 'no maintenance', agreement: base },
      {
        what: 'five days of notice',
        agreement: changed({
          services: base.services.map((service) => ({
            ...service,
            maintenance: { windows: [], notice: duration(5, 'day'), monthlyCap: null },
          })),
        }),
      },
    ],
  },
  'claim-before-report': {
    fails: [
      {
        what: 'ten days to claim, a report after a month',
        agreement: claiming(duration(10, 'day'), 'period-end', { due: duration(1, 'month') }),
        message: 'Claims end 10 days after the window',
        at: '/commitments/availability/remedy/claim/deadline',
      },
      {
        what: 'thirty days from the incident, a report after two weeks of the next month',
        agreement: claiming(duration(30, 'day'), 'incident', { due: duration(14, 'day') }),
        message: 'from the start of the period',
      },
      {
        what: 'a quarterly report on a monthly target',
        agreement: claiming(duration(30, 'day'), 'period-end', { frequency: 'quarterly' }),
      },
    ],
    passes: [
      {
        what: 'thirty days after the month',
        agreement: claiming(duration(30, 'day'), 'period-end'),
      },
      { what: 'from the report', agreement: claiming(duration(5, 'day'), 'report') },
      {
        what: 'the second billing cycle',
        agreement: claiming(duration(2, 'billing-cycle'), 'incident'),
      },
      { what: 'no report at all', agreement: base },
    ],
  },
};
