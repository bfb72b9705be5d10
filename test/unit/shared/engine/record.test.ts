import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CommitmentId, ReportId, StakeholderId } from '#shared/agreement/ids.ts';
import { newReport } from '#shared/agreement/report.ts';
import {
  newImprovementRemedy,
  type CreditRemedy,
  type ImprovementRemedy,
} from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recordResult, removeResult } from '#shared/engine/record/edit.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { recomputed } from '#shared/engine/trace.ts';
import {
  availability,
  completeAgreement,
  decimal,
  withClauseFrom,
} from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const day = (text: string) => text as IsoDate;

/** 99.9 % a month, rounded to two decimals; 10 % below it, 25 % below 99 %; claims within 30 days. */
const recorded = (
  values: readonly (string | null)[],
  commitment: Partial<Commitment> = {},
  change: Partial<Agreement> = {},
) =>
  completeAgreement({
    commitments: [{ ...availability(), results: monthly('2026-01', values), ...commitment }],
    term: IN_FORCE,
    ...change,
  });

const IN_FORCE = {
  ...completeAgreement().term,
  start: day('2025-01-01'),
  length: duration(3, 'year'),
};

const recordOf = (agreement: Agreement, today = '2026-07-06', fee: string | null = '1000') =>
  performanceRecord(agreement, { today: day(today), fee });
const first = (agreement: Agreement, today?: string) => recordOf(agreement, today).commitments[0]!;

const ONE_MAY_MISS = withClauseFrom('share-of-cases');

describe('a window on record', () => {
  it('is met, missed or not measured', () => {
    const { windows } = first(recorded(['99.9', '99.89', null]));
    expect(windows.map(({ state }) => state)).toEqual(['met', 'missed', 'not-measured']);
    expect(windows.map(({ last }) => last)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('is judged by the rounded figure: 99.895 is 99.90', () => {
    expect(first(recorded(['99.895'])).windows[0]).toMatchObject({ figure: '99.90', state: 'met' });
    expect(first(recorded(['99.894'])).windows[0]).toMatchObject({
      figure: '99.89',
      state: 'missed',
    });
  });

  it.each([
    ['one miss in 17 cases', '94.1/17', 'met'],
    ['one miss in 19 cases', '94.74/19', 'met'],
    ['one miss in two cases', '50/2', 'met'],
    ['a miss in the only case', '0/1', 'missed'],
    ['two misses in 17 cases', '88.2/17', 'missed'],
    ['two misses in 20 cases', '90/20', 'missed'],
    ['no cases', '0/0', 'met'],
    ['the share itself', '95/200', 'met'],
  ])('of a share of 95 %% with %s is %s', (_, value, state) => {
    const { target } = availability();
    const commitment = { target: { ...target, share: decimal('95'), unit: 'hour' as const } };
    expect(first(recorded([value], commitment, ONE_MAY_MISS)).windows[0]?.state).toBe(state);
  });

  it('of a share of few cases may miss none where no clause says that one may', () => {
    const { target } = availability();
    const commitment = { target: { ...target, share: decimal('95'), unit: 'hour' as const } };
    expect(first(recorded(['90/10'], commitment)).windows[0]?.state).toBe('missed');
    const forgiven = first(recorded(['90/10', '100/10'], commitment, ONE_MAY_MISS)).windows;
    expect(forgiven.map(({ state, isOneOfFew }) => [state, isOneOfFew])).toEqual([
      ['met', true],
      ['met', false],
    ]);
  });
});

describe('credits and claims on record', () => {
  // June's result of 98.5 % is below 99 %: 25 % of 1,000; 30 days after 30 June is 30 July.
  const agreement = recorded(['99.5', '99.95', '99.95', '99.95', '99.95', '98.5']);

  it('are due until the time to claim has passed', () => {
    const record = recordOf(agreement);
    expect(record.commitments[0]?.windows.map(({ claim }) => claim)).toEqual([
      'lapsed',
      ...Array<string>(4).fill('none'),
      'open',
    ]);
    expect(record.creditsDue).toHaveLength(1);
    expect(record.creditsDue[0]?.window).toMatchObject({
      claimBy: '2026-07-30',
      credit: { percent: '25', amount: '250' },
    });
    expect(record.totalDue).toBe('250');
    for (const step of record.creditsDue[0]!.window.credit!.trace)
      expect(recomputed(step)).toBe(step.value);
  });

  it('lapse the day after the last one', () => {
    expect(recordOf(agreement, '2026-07-30').creditsDue).toHaveLength(1);
    expect(recordOf(agreement, '2026-07-31').creditsDue).toHaveLength(0);
  });

  it('count as claimed, or need no claim', () => {
    const results = monthly('2026-01', ['99.5'], () => ({ claimed: day('2026-02-03') }));
    expect(first(recorded([], { results })).windows[0]?.claim).toBe('claimed');
    const remedy = availability().remedy as CreditRemedy;
    const automatic = { remedy: { ...remedy, claim: { ...remedy.claim, required: false } } };
    expect(first(recorded(['99.5'], automatic)).windows[0]?.claim).toBe('automatic');
  });

  it('have no amount, and so no total, where no fee is known', () => {
    const record = recordOf(agreement, '2026-07-06', null);
    expect(record.creditsDue[0]?.window.credit).toMatchObject({ percent: '25', amount: null });
    expect(record.totalDue).toBeNull();
  });

  it('of several commitments in one month are told to share it', () => {
    const both = (second: readonly string[]) => {
      const other = { ...availability(), id: 'latency' as CommitmentId };
      return recordOf({
        ...agreement,
        commitments: [...agreement.commitments, { ...other, results: monthly('2026-05', second) }],
      });
    };
    expect(recordOf(agreement).hasSharedMonth).toBe(false);
    expect(both(['99.95', '98']).hasSharedMonth).toBe(true);
    expect(both(['99.5', '99.95']).hasSharedMonth).toBe(false);
  });

  it('of a time up to a day know nothing of what came later', () => {
    const record = performanceRecord(agreement, {
      today: day('2026-07-06'),
      fee: '1000',
      until: day('2026-05-31'),
    });
    expect(record.commitments[0]?.windows).toHaveLength(5);
    expect(record.creditsDue).toEqual([]);
    expect(record.commitments[0]?.years).toMatchObject([{ missed: 1 }]);
  });

  it('doubt their last day where the holidays of its year are not known', () => {
    const { remedy } = availability();
    const office = { ...completeAgreement().calendars[0]!, holidayRule: 'public holidays' };
    const working = recorded(
      ['98'],
      {
        remedy:
          remedy?.type === 'credits'
            ? {
                ...remedy,
                claim: { ...remedy.claim, deadline: duration(100, 'working-day') },
              }
            : null,
      },
      { calendars: [office] },
    );
    expect(first(working, '2026-02-03').windows[0]?.claimDoubt).toContain('holidays of 2026');
    expect(first(agreement).windows.at(-1)?.claimDoubt).toBe('');
  });

  it('add up by year', () => {
    const years = first(
      recorded([], { results: monthly('2025-11', ['99.5', '99.95', '98.5', null]) }),
    ).years;
    expect(years).toEqual([
      { year: '2025', met: 1, missed: 1, notMeasured: 0, credits: '100' },
      { year: '2026', met: 0, missed: 1, notMeasured: 1, credits: '250' },
    ]);
  });
});

describe('the trend', () => {
  it.each([
    ['rising availability', ['99.1', '99.2', '99.3', '99.4', '99.5', '99.6'], 'better', '0.1'],
    ['falling availability', ['99.6', '99.5', '99.4'], 'worse', '-0.1'],
    ['one outlier', ['99.9', '99.9', '98', '99.9', '99.9', '99.9'], 'steady', null],
    ['the same all the time', ['99.9', '99.9', '99.9'], 'steady', '0'],
  ])('of %s', (_, values, direction, slope) => {
    const { trend } = first(recorded(values));
    expect(trend?.direction).toBe(direction);
    if (slope !== null) expect(trend?.slope).toBe(slope);
    for (const step of trend!.trace) expect(recomputed(step)).toBe(step.value);
  });

  it('knows that a shorter time is better', () => {
    const target = {
      ...availability().target,
      comparator: 'at-most' as const,
      unit: 'hour' as const,
    };
    expect(first(recorded(['4', '3', '2'], { target })).trend?.direction).toBe('better');
  });

  it('looks at the last six results only, and needs three', () => {
    expect(first(recorded(['10', '99', '98', '97', '96', '95', '94'])).trend).toMatchObject({
      direction: 'worse',
      slope: '-1',
      windows: 6,
    });
    expect(first(recorded(['99', null, '98'])).trend).toBeNull();
  });

  it('turns round with the results', () => {
    const turned = { better: 'worse', worse: 'better', steady: 'steady' } as const;
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(values, (given) => {
        const there = first(recorded(given.map(String))).trend!;
        const back = first(recorded([...given].reverse().map(String))).trend!;
        expect(back.direction).toBe(turned[there.direction]);
      }),
    );
  });
});

describe('repeated failure', () => {
  const chronic = (misses: number, withinMonths: number, commitments: readonly string[] = []) => ({
    termination: {
      convenience: null,
      cause: null,
      exit: null,
      chronic: {
        commitments: commitments as readonly CommitmentId[],
        misses,
        withinMonths,
        notice: null,
      },
    },
  });

  it('is reached by so many misses within the months', () => {
    const values = ['99', '99.95', '99', '99', '99.95', '99.95'];
    expect(first(recorded(values, {}, chronic(3, 4))).chronic).toMatchObject({
      now: 2,
      reachedOn: '2026-04-30',
    });
    expect(first(recorded(values, {}, chronic(3, 3))).chronic).toMatchObject({
      now: 1,
      reachedOn: null,
    });
  });

  it('is about the named commitments only', () => {
    expect(first(recorded(['99'], {}, chronic(1, 1, ['availability']))).chronic?.now).toBe(1);
    expect(first(recorded(['99'], {}, chronic(1, 1, ['other']))).chronic).toBeNull();
  });
});

describe('reports ahead', () => {
  const report = (frequency: 'monthly' | 'quarterly' | 'per-incident', days: number) => ({
    ...newReport(frequency as ReportId, frequency),
    owner: 'provider' as StakeholderId,
    frequency,
    due: duration(days, 'day'),
  });
  const next = (today: string) =>
    recordOf(
      recorded(
        [],
        {},
        {
          reports: [report('quarterly', 20), report('monthly', 5), report('per-incident', 1)],
        },
      ),
      today,
    ).nextReports.map(({ report: { name }, from, due }) => [name, from, due]);

  it('are the next of each kind, the earliest first', () => {
    expect(next('2026-07-05')).toEqual([
      ['monthly', '2026-06-01', '2026-07-05'],
      ['quarterly', '2026-04-01', '2026-07-20'],
    ]);
    expect(next('2026-07-06')).toEqual([
      ['quarterly', '2026-04-01', '2026-07-20'],
      ['monthly', '2026-07-01', '2026-08-05'],
    ]);
  });
});

describe('what a miss leads to where improvement is owed', () => {
  const owed = (values: readonly (string | null)[], change: Partial<ImprovementRemedy> = {}) =>
    first(
      recorded(
        values,
        {
          remedy: {
            ...newImprovementRemedy(),
            planWithin: duration(10, 'working-day'),
            escalateAfter: 2,
            duty: 'Find the cause.',
            ...change,
          },
        },
        { reports: [] },
      ),
    ).duties;

  it('is a plan by a day, and escalation after so many misses in a row', () => {
    expect(owed(['99', '99.9', '99', '99', '99'])).toMatchObject([
      { window: { period: '2026-01-01' }, inARow: 1, isEscalated: false, planBy: '2026-02-13' },
      { window: { period: '2026-03-01' }, inARow: 1, isEscalated: false },
      { window: { period: '2026-04-01' }, inARow: 2, isEscalated: true, duty: 'Find the cause.' },
      { window: { period: '2026-05-01' }, inARow: 3, isEscalated: true },
    ]);
  });

  it('counts no miss that nobody has measured, and none across a gap', () => {
    expect(owed(['99', null, '99']).map(({ inARow }) => inARow)).toEqual([1, 1]);
    const [january, , march] = monthly('2026-01', ['99', '99', '99']);
    const remedy = { ...newImprovementRemedy(), escalateAfter: 2 };
    const gap = first(recorded([], { remedy, results: [january!, march!] })).duties;
    expect(gap.map(({ isEscalated }) => isEscalated)).toEqual([false, false]);
  });

  it('has no day and never escalates where the agreement settles neither', () => {
    expect(owed(['99', '99'], { planWithin: null, escalateAfter: null })).toMatchObject([
      { planBy: null, planNote: '', isEscalated: false },
      { inARow: 2, isEscalated: false },
    ]);
  });

  it('is nothing of the kind where credits are agreed', () => {
    expect(first(recorded(['99'])).duties).toEqual([]);
  });
});

describe('the next report', () => {
  const monthlyReport = {
    ...newReport('monthly' as ReportId, 'Monthly report'),
    owner: 'provider' as StakeholderId,
    frequency: 'monthly' as const,
    due: duration(5, 'working-day'),
  };
  const next = (today: string, change: Partial<Agreement> = {}) =>
    recordOf(recorded([], {}, { reports: [monthlyReport], ...change }), today).nextReports.map(
      ({ from, due }) => `${from}, due ${due}`,
    );

  it('is none of an agreement that has ended', () => {
    expect(next('2026-03-12')).toEqual(['2026-03-01, due 2026-04-07']);
    expect(next('2026-03-12', { status: 'ended' })).toEqual([]);
  });

  it('is on a period within the term', () => {
    const from = (start: string) => ({ term: { ...IN_FORCE, start: day(start) } });
    expect(next('2026-03-12', from('2028-02-29'))).toEqual(['2028-02-01, due 2028-03-07']);
    expect(next('2026-03-02', from('2026-03-01'))).toEqual(['2026-03-01, due 2026-04-07']);
    // The term ends on 31 December 2027: its last report is still to come in January.
    expect(next('2028-01-03')).toEqual(['2027-12-01, due 2028-01-07']);
    expect(next('2028-01-10')).toEqual([]);
  });

  it('is due the day after its period where no time is agreed, as the dates say', () => {
    const reports = [{ ...monthlyReport, due: null }];
    expect(next('2026-04-01', { reports })).toEqual(['2026-03-01, due 2026-04-01']);
  });

  it('tells that its day was counted without the holidays of the year', () => {
    const office = { ...completeAgreement().calendars[0]!, holidayRule: 'public holidays' };
    const agreement = recorded([], {}, { reports: [monthlyReport], calendars: [office] });
    expect(recordOf(agreement, '2026-03-12').nextReports[0]?.doubt).toBe(
      'The holidays of 2026 are not known to the calendar “Office hours”: this day was counted without them.',
    );
  });
});

describe('recording a result', () => {
  const id = 'availability' as CommitmentId;
  const [january, february] = monthly('2026-01', ['99', '98']) as [
    ReturnType<typeof monthly>[number],
    ReturnType<typeof monthly>[number],
  ];

  it('keeps one for each window, the oldest first, and the newer one', () => {
    const agreement = [february, january, { ...february, value: decimal('97') }].reduce(
      (changed, result) => recordResult(changed, id, result),
      recorded([]),
    );
    expect(agreement.commitments[0]?.results.map(({ period, value }) => [period, value])).toEqual([
      ['2026-01-01', '99'],
      ['2026-02-01', '97'],
    ]);
  });

  it('can be taken back', () => {
    const agreement = recordResult(recorded([]), id, january);
    expect(removeResult(agreement, id, january.period)).toEqual(recorded([]));
  });
});
