import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { newCalendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { AgreementId, CalendarId, ReportId, StakeholderId } from '#shared/agreement/ids.ts';
import { newCreditRemedy, newImprovementRemedy } from '#shared/agreement/remedy.ts';
import { newReport } from '#shared/agreement/report.ts';
import { newPeriodResult, type PeriodResult } from '#shared/agreement/result.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { scheduleOf } from '#shared/engine/schedule/dates.ts';
import { icsOf } from '#shared/engine/schedule/ics.ts';
import { availability, namelessPair } from '#test/support/agreements/agreements.ts';

const day = (text: string) => text as IsoDate;
const base = newAgreement('a' as AgreementId, 'Hosting');
const year = { from: day('2026-01-01'), to: day('2026-12-31'), today: day('2026-05-15') };
const dates = (agreement: Partial<Agreement>, span = year) =>
  scheduleOf({ ...base, ...agreement }, span).dates.map(({ day: on, title }) => `${on} ${title}`);

const report = (
  frequency: ReturnType<typeof newReport>['frequency'],
  due: ReturnType<typeof duration> | null,
) => ({ ...newReport('r' as ReportId, 'Service report'), frequency, due });

describe('reports due', () => {
  it('follow each period that lies in the term', () => {
    const term = { ...base.term, start: day('2026-01-15'), length: duration(3, 'month') };
    // The term ends on 14 April; Monday to Friday count where there is no calendar.
    expect(dates({ term, reports: [report('monthly', duration(5, 'working-day'))] })).toEqual([
      '2026-02-06 Report due: Service report',
      '2026-03-06 Report due: Service report',
      '2026-04-07 Report due: Service report',
      '2026-04-14 The agreement ends',
      '2026-05-07 Report due: Service report',
    ]);
  });

  it.each([
    ['weekly', duration(1, 'day'), 52],
    ['quarterly', duration(1, 'month'), 4],
    ['half-yearly', duration(45, 'day'), 2],
    ['yearly', duration(3, 'month'), 1],
    ['daily', duration(2, 'working-hour'), 365],
    ['per-incident', duration(2, 'day'), 0],
  ] as const)('come %s', (frequency, due, count) => {
    expect(dates({ reports: [report(frequency, due)] })).toHaveLength(count);
  });

  it('of one day stand in the order of the alphabet, whatever the language of the machine', () => {
    const named = (name: string) => ({
      ...report('yearly', duration(1, 'day')),
      id: name as ReportId,
      name,
    });
    expect(dates({ reports: ['Zones', 'Élan', 'echo'].map(named) })).toEqual([
      '2026-01-01 Report due: echo',
      '2026-01-01 Report due: Élan',
      '2026-01-01 Report due: Zones',
    ]);
  });

  it('are due after the period where no time is agreed, and say so', () => {
    const { dates: found } = scheduleOf({ ...base, reports: [report('yearly', null)] }, year);
    expect(found).toMatchObject([{ day: '2026-01-01', key: 'report/r/2025-01-01' }]);
    expect(found[0]?.explanation).toContain('does not say by when');
    expect(found[0]?.place.path).toBe('/reports/r');
  });

  it('are in doubt in a year of which the calendar has no holidays, in the calendar file too', () => {
    const office = {
      ...newCalendar('office' as CalendarId, 'Office Hours'),
      holidays: [{ date: day('2026-12-25'), name: 'Christmas Day' }],
      holidayRule: 'public holidays in England and Wales',
    };
    const agreement = (due: ReturnType<typeof duration>, calendar = office) => ({
      ...base,
      calendars: [calendar],
      reports: [report('monthly', due)],
    });
    const span = { ...year, from: day('2026-12-01'), to: day('2027-01-31') };
    const doubts = (given: Agreement) => scheduleOf(given, span).dates.map(({ doubt }) => doubt);
    const doubt =
      'The holidays of 2027 are not known to the calendar “Office Hours”: this day was counted without them.';
    const counted = agreement(duration(7, 'working-day'));
    expect(doubts(counted)).toEqual(['', doubt]);
    expect(doubts(agreement(duration(9, 'day')))).toEqual(['', '']);
    const nothingAgreed = { ...office, holidays: [], holidayRule: '' };
    expect(doubts(agreement(duration(7, 'working-day'), nothingAgreed))).toEqual(['', '']);
    const file = icsOf(
      scheduleOf(counted, span).dates,
      counted,
      '2026-12-01T09:00:00Z' as IsoInstant,
    );
    expect(file.replaceAll('\r\n ', '')).toContain('The holidays of 2027 are not known');
  });

  it('are a problem where the time cannot be counted', () => {
    const schedule = scheduleOf(
      { ...base, reports: [report('monthly', duration('1.5', 'month'))] },
      year,
    );
    expect(schedule.dates).toEqual([]);
    expect(schedule.problems).toMatchObject([{ place: { path: '/reports/r/due' } }]);
  });
});

describe('the dates of the term', () => {
  const start = day('2025-03-31');

  it('are its end, where nothing renews it', () => {
    const term = { ...base.term, start, length: duration(18, 'month') };
    // September lacks a 31st, so the term ends with it.
    expect(dates({ term })).toEqual(['2026-09-30 The agreement ends']);
  });

  it('are its renewals and the last days to refuse them', () => {
    const term = {
      ...base.term,
      start,
      length: duration(12, 'month'),
      renewal: {
        kind: 'automatic' as const,
        length: duration(6, 'month'),
        notice: duration(3, 'month'),
      },
    };
    // Terms end on 30 March and 30 September 2026 and, counted from the start, on 30 March 2027.
    expect(dates({ term })).toEqual([
      '2026-03-31 The agreement renews itself for 6 months',
      '2026-06-30 Last day to refuse the renewal',
      '2026-10-01 The agreement renews itself for 6 months',
      '2026-12-30 Last day to refuse the renewal',
    ]);
  });

  it('are reviews, counted from the start until the end', () => {
    const term = {
      ...base.term,
      start: day('2025-11-30'),
      length: duration(1, 'year'),
      review: 'quarterly' as const,
    };
    expect(dates({ term })).toEqual([
      '2026-02-28 Review of the agreement',
      '2026-05-30 Review of the agreement',
      '2026-08-30 Review of the agreement',
      '2026-11-29 The agreement ends',
    ]);
  });

  it('are none while start and length are open', () => {
    expect(dates({ term: { ...base.term, review: 'monthly' } })).toEqual([]);
  });

  it('are the earliest end if notice is given today', () => {
    const termination = {
      ...base.termination,
      convenience: { by: 'either' as const, notice: duration(3, 'month') },
    };
    expect(dates({ termination })).toEqual(['2026-08-15 Earliest end if notice is given today']);
    expect(scheduleOf({ ...base, termination }, year).dates[0]?.explanation).toBe(
      'Either party may end the agreement with notice of 3 months, without a reason; given on 15 May 2026, it ends the agreement on this day.',
    );
  });

  describe('the earliest end if notice is given today', () => {
    const leaving = (change: Partial<Agreement>) =>
      scheduleOf(
        {
          ...base,
          termination: {
            ...base.termination,
            convenience: { by: 'either' as const, notice: duration(3, 'month') },
          },
          ...change,
        },
        year,
      ).dates.find(({ kind }) => kind === 'convenience-end');
    const three = (kind: 'team' | 'customer') =>
      ['Marketing', 'Sales', 'Service'].map((id) => newStakeholder(id as StakeholderId, kind, id));

    it('is that of a part between teams, whose clause wants reasons', () => {
      expect(leaving({ kind: 'internal', stakeholders: three('team') })).toMatchObject({
        day: '2026-08-15',
        title: 'Earliest end of a part if notice is given today',
        explanation:
          'Any team may end its part in the agreement with notice of 3 months; given on 15 May 2026, its part ends on this day.',
      });
    });

    it('is that of the whole between companies, however many they are', () => {
      expect(leaving({ stakeholders: three('customer') })).toMatchObject({
        title: 'Earliest end if notice is given today',
        explanation:
          'Any party may end the agreement with notice of 3 months, without a reason; given on 15 May 2026, it ends the agreement on this day.',
      });
    });

    it('is none before the agreement begins, and none after it has ended by itself', () => {
      const running = (begin: string) =>
        leaving({ term: { ...base.term, start: day(begin), length: duration(1, 'year') } });
      expect(running('2026-08-16')).toBeUndefined();
      expect(running('2026-08-15')?.day).toBe('2026-08-15');
      expect(running('2025-08-16')?.day).toBe('2026-08-15');
      expect(running('2025-08-15')).toBeUndefined();
    });
  });
});

describe('claims', () => {
  const result = (period: string, value: string, claimed: IsoDate | null = null): PeriodResult => ({
    period: day(period),
    value: value as DecimalString,
    cases: null,
    claimed,
    claimedCredit: null,
    terms: null,
    note: '',
  });
  const remedy = newCreditRemedy();
  const missed = (claim: Partial<typeof remedy.claim>) => ({
    ...availability(),
    remedy: { ...remedy, claim: { ...remedy.claim, deadline: duration(30, 'day'), ...claim } },
    results: [
      result('2026-04-01', '99.95'),
      result('2026-05-01', '99.5'),
      result('2026-06-01', '99.5', day('2026-07-02')),
    ],
  });

  it('of results that missed the target and are not claimed have a last day', () => {
    const commitment = missed({});
    const { dates: found } = scheduleOf({ ...base, commitments: [commitment] }, year);
    // 30 days after 31 May.
    expect(found).toMatchObject([
      { kind: 'claim', day: '2026-06-30', key: `claim/${commitment.id}/2026-05-01` },
    ]);
  });

  it('have none where the schedule gives no credit for the miss', () => {
    // Steps begin below 99.5%: 99.8% misses 99.9% and brings nothing.
    const { remedy: own } = missed({});
    const commitment = {
      ...missed({}),
      remedy: {
        ...own,
        schedule: {
          shape: 'bounded' as const,
          tiers: [
            {
              worseThan: '99.5' as DecimalString,
              notWorseThan: null,
              credit: '10' as DecimalString,
            },
          ],
        },
      },
      results: [result('2026-05-01', '99.8'), result('2026-07-01', '99.4')],
    };
    expect(scheduleOf({ ...base, commitments: [commitment] }, year).dates).toMatchObject([
      { key: `claim/${commitment.id}/2026-07-01` },
    ]);
  });

  it('are all that is left of an agreement that has ended', () => {
    const agreement = {
      ...base,
      term: { ...base.term, start: day('2026-01-01'), length: duration(6, 'month') },
      termination: {
        ...base.termination,
        convenience: { by: 'either' as const, notice: duration(1, 'month') },
      },
      reports: [report('monthly', duration('1.5', 'month'))],
      commitments: [missed({})],
    };
    expect(new Set(scheduleOf(agreement, year).dates.map(({ kind }) => kind)).size).toBe(3);
    const { dates: found, problems } = scheduleOf({ ...agreement, status: 'ended' }, year);
    expect(found).toMatchObject([{ kind: 'claim', day: '2026-06-30' }]);
    expect(problems).toEqual([]);
  });

  it('by the end of the second billing cycle', () => {
    const commitment = missed({ deadline: duration(2, 'billing-cycle') });
    expect(dates({ commitments: [commitment] })[0]).toContain('2026-07-31');
  });

  it('from a report that nobody owes are a problem', () => {
    const schedule = scheduleOf({ ...base, commitments: [missed({ from: 'report' })] }, year);
    expect(schedule.dates).toEqual([]);
    expect(schedule.problems[0]?.message).toContain('Add a report');
  });

  it('need none where no claim is required', () => {
    expect(dates({ commitments: [missed({ required: false })] })).toEqual([]);
  });
});

describe('what has no name', () => {
  const results = [
    { ...newPeriodResult(day('2026-06-01')), value: '99.5' as DecimalString },
  ] as readonly PeriodResult[];
  const pair = (remedy: Commitment['remedy']) =>
    namelessPair().map((commitment) => ({
      ...commitment,
      remedy: remedy ?? commitment.remedy,
      results,
    }));

  it('is told apart by its position', () => {
    const reports = ['a', 'b'].map((id) => ({
      ...report('yearly', duration(1, 'day')),
      id: id as ReportId,
      name: '',
    }));
    const plan = { ...newImprovementRemedy(), planWithin: duration(1, 'month') };
    expect([
      ...dates({ reports }),
      ...dates({ commitments: pair(null) }),
      ...dates({ commitments: pair(plan) }),
    ]).toEqual([
      '2026-01-01 Report due: Report 1',
      '2026-01-01 Report due: Report 2',
      '2026-07-30 Last day to claim a credit: Commitment 1',
      '2026-07-30 Last day to claim a credit: Commitment 2',
      '2026-07-31 Improvement plan due: Commitment 1',
      '2026-07-31 Improvement plan due: Commitment 2',
    ]);
  });
});

describe('improvement plans', () => {
  const results = ['99.5', '99.5', '99.95'].map((value, at): PeriodResult => ({
    ...newPeriodResult(day(`2026-0${at + 3}-01`)),
    value: value as DecimalString,
  }));
  const missed = {
    ...availability(),
    remedy: {
      ...newImprovementRemedy(),
      planWithin: duration(10, 'working-day'),
      escalateAfter: 2,
      duty: 'Find the cause',
    },
    results,
  };
  const agreement = {
    ...base,
    commitments: [missed],
    reports: [report('monthly', duration(5, 'working-day'))],
  };
  const plans = (change: Partial<Agreement> = {}) =>
    scheduleOf({ ...agreement, ...change }, year).dates.filter(
      ({ kind }) => kind === 'improvement-plan',
    );

  it('are due after the report on a missed window, and say what else the miss leads to', () => {
    expect(plans()).toMatchObject([
      { day: '2026-04-21', title: 'Improvement plan due: Availability' },
      {
        day: '2026-05-21',
        explanation:
          'The target was missed from 1 April 2026 to 30 April 2026. A plan must be made within 10 working days, counted from the day on which the report on the period is due. Find the cause. Misses in a row: 2 of 2, so the next level of escalation takes over.',
        key: `improvement-plan/${missed.id}/2026-04-01`,
      },
    ]);
    expect(icsOf(plans(), agreement, '2026-05-15T10:30:00.000Z' as IsoInstant)).toContain(
      'SUMMARY:Improvement plan due: Availability (Hosting)',
    );
  });

  it('are due after the end of the window where no regular report is', () => {
    const [first] = plans({ reports: [] });
    expect(first?.day).toBe('2026-04-14');
    expect(first?.explanation).toContain('the end of the period, as no regular report');
  });

  it('are none in an agreement that has ended', () => {
    expect(plans({ status: 'ended' })).toEqual([]);
  });
});

describe('the dates as an iCalendar file', () => {
  const agreement = {
    ...base,
    title: 'Hébergement, mutualisé; niveau «Or» — pour l’ensemble des sociétés du groupe, 日本語',
    term: { ...base.term, start: day('2026-01-01'), length: duration(1, 'year') },
    reports: [report('monthly', duration(5, 'working-day'))],
  };
  const { dates: found } = scheduleOf(agreement, year);
  const stamp = '2026-05-15T10:30:00.000Z' as IsoInstant;
  const text = icsOf(found, agreement, stamp);
  const parsed = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = parsed.getAllSubcomponents('vevent');

  it('has an all-day event for each', () => {
    expect(events).toHaveLength(found.length);
    expect(found.length).toBeGreaterThan(10);
    const event = new ICAL.Event(events[0]);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-02-06');
    expect(event.endDate.toString()).toBe('2026-02-07');
    expect(event.summary).toBe(`Report due: Service report (${agreement.title})`);
    expect(events[0]!.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(String(events[0]!.getFirstPropertyValue('dtstamp'))).toBe('2026-05-15T10:30:00Z');
  });

  it('reminds of each a week before', () => {
    for (const event of events) {
      const alarm = event.getFirstSubcomponent('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toMatch(/^-P(7D|1W)$/);
    }
  });

  it('names each once, and the same again when it is written later', () => {
    const uids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(uids.length);
    const later = icsOf(found, agreement, '2026-06-01T00:00:00.000Z' as IsoInstant);
    expect(later.match(/^UID:.*$/gm)).toEqual(text.match(/^UID:.*$/gm));
    expect(icsOf(found, agreement, stamp)).toBe(text);
  });

  it('ends lines with CR LF and folds them at 75 bytes', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(
      ...text.split('\r\n').map((line) => new TextEncoder().encode(line).length),
    );
    expect(longest).toBeLessThanOrEqual(75);
  });
});
