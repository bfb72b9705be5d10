import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCalendar } from '#shared/agreement/calendar.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type { CalendarId, CommitmentId, ExclusionId } from '#shared/agreement/ids.ts';
import { newImprovementRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { AVERAGE_MONTH, drawIncidents } from '#shared/engine/replay/draw.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { recomputed } from '#shared/engine/trace.ts';
import {
  availability,
  completeAgreement,
  decimal,
  namelessPair,
  withClauseFrom,
} from '#test/support/agreements/agreements.ts';

const JUNE = { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate };

const outage = (start: string, end: string, change: Partial<Incident> = {}): Incident => ({
  start: Date.parse(start),
  end: Date.parse(end),
  kind: 'outage',
  weight: '1',
  ...change,
});

const TWO_HOURS = outage('2026-06-10T10:00:00Z', '2026-06-10T12:00:00Z');

const withCommitment = (change: Partial<Commitment>, agreement: Partial<Agreement> = {}) =>
  completeAgreement({ commitments: [{ ...availability(), ...change }], ...agreement });

const only = (incidents: readonly Incident[], agreement: Agreement, fee: string | null = null) => {
  const { outcomes } = replay(incidents, [agreement], JUNE, { fee });
  expect(outcomes).toHaveLength(1);
  return outcomes[0]!;
};

/** Monday to Friday from 9 to 17. */
const weekdays = {
  timeZone: 'UTC',
  calendars: [newCalendar('weekdays' as CalendarId, 'Weekdays')],
};

describe('a replay', () => {
  it('gives result, breach, credit and the last day to claim', () => {
    expect(only([TWO_HOURS], completeAgreement(), '10000')).toMatchObject({
      result: '99.72',
      met: false,
      downtime: String(2 * 3_600_000),
      credit: { percent: '10', amount: '1000', step: 0 },
      claim: { by: '2026-07-30', required: true },
      window: { first: '2026-06-01', last: '2026-06-30' },
    });
  });

  it('owes and claims nothing while the target is met', () => {
    expect(only([], completeAgreement(), '10000')).toMatchObject({
      result: '100',
      met: true,
      credit: { percent: '0', amount: '0' },
      claim: null,
    });
  });

  it('takes the fee of the agreement where none is given', () => {
    const base = completeAgreement();
    const priced = {
      ...base,
      services: base.services.map((service) => ({
        ...service,
        fee: { amount: decimal('3000'), per: 'quarter' as const },
      })),
    };
    expect(only([TWO_HOURS], priced).credit).toMatchObject({ percent: '10', amount: '100' });
    expect(only([TWO_HOURS], base).credit).toMatchObject({ percent: '10', amount: null });
  });

  it('does not mind the order of the incidents', () => {
    const other = outage('2026-06-02T10:00:00Z', '2026-06-02T10:30:00Z');
    const agreement = completeAgreement();
    expect(only([TWO_HOURS, other], agreement)).toEqual(only([other, TWO_HOURS], agreement));
  });

  it('takes every window that ends in the period, and the one around a longer window', () => {
    const windows = (window: Commitment['window']) =>
      replay([], [withCommitment({ window })], JUNE, { fee: null }).outcomes.map(
        (outcome) => `${outcome.window.first}/${outcome.window.last}`,
      );
    expect(windows('week')).toHaveLength(4);
    expect(windows('day')).toHaveLength(30);
    expect(windows('calendar-quarter')).toEqual(['2026-04-01/2026-06-30']);
    expect(windows('calendar-year')).toEqual(['2026-01-01/2026-12-31']);
    expect(windows('rolling-30-days')).toEqual(['2026-06-01/2026-06-30']);
  });

  it('counts by each agreement its own way', () => {
    const strict = completeAgreement();
    const maintenance = newExclusion(
      'maintenance' as ExclusionId,
      'scheduled-maintenance',
      'Maintenance',
    );
    const own = availability();
    const lenient = withCommitment(
      { measurement: { ...own.measurement, excluded: [maintenance.id] } },
      { exclusions: [maintenance] },
    );
    const incidents = [{ ...TWO_HOURS, kind: 'scheduled-maintenance' as const }];
    const { outcomes } = replay(incidents, [strict, lenient], JUNE, { fee: null });
    expect(outcomes.map(({ met }) => met)).toEqual([false, true]);
    expect(outcomes[1]!.trace.map(({ because }) => because).join(' ')).toContain('Maintenance');
  });

  it('tells commitments without a name apart by their positions, replayed or not', () => {
    const pair = namelessPair();
    const silent = pair.map((one) => ({
      ...one,
      id: `${one.id}-response` as CommitmentId,
      kind: 'response' as const,
    }));
    const agreement = completeAgreement({ commitments: [...pair, ...silent] });
    const { outcomes, skipped } = replay([TWO_HOURS], [agreement], JUNE, { fee: null });
    const names = [...outcomes, ...skipped].map(({ commitmentName }) => commitmentName);
    expect(names).toEqual(['Commitment 1', 'Commitment 2', 'Commitment 3', 'Commitment 4']);
  });

  it('excludes planned maintenance within the agreed windows only', () => {
    const maintenance = newExclusion(
      'maintenance' as ExclusionId,
      'scheduled-maintenance',
      'Maintenance',
    );
    const windows = [{ day: 'wed', from: '00:00', to: '04:00' }] as unknown as NonNullable<
      Agreement['services'][number]['maintenance']
    >['windows'];
    const agreement = withCommitment(
      { measurement: { ...availability().measurement, excluded: [maintenance.id] } },
      {
        exclusions: [maintenance],
        services: completeAgreement().services.map((service) => ({
          ...service,
          maintenance: { windows, notice: null, monthlyCap: null },
        })),
      },
    );
    const during = (start: string, end: string) =>
      only([{ ...outage(start, end), kind: 'scheduled-maintenance' }], agreement);
    // 10 June 2026 is a Wednesday; London is an hour ahead of UTC.
    expect(during('2026-06-09T23:00:00Z', '2026-06-10T03:00:00Z').downtime).toBe('0');
    expect(during('2026-06-10T02:00:00Z', '2026-06-10T05:00:00Z').downtime).toBe('7200000');
    const friday = during('2026-06-12T09:00:00Z', '2026-06-12T17:00:00Z');
    expect(friday.downtime).toBe(String(8 * 3_600_000));
    expect(
      during('2026-06-10T02:00:00Z', '2026-06-10T05:00:00Z')
        .trace.map(({ because }) => because)
        .join(' '),
    ).toContain('within the agreed maintenance windows only');
  });

  it('shows what does not count, and why', () => {
    const incidents = [TWO_HOURS, outage('2026-06-11T10:00:00Z', '2026-06-11T10:00:30Z')];
    const steps = only(incidents, completeAgreement()).trace;
    expect(steps.find(({ step }) => step === 'Too short to count')).toMatchObject({
      value: '30',
      unit: 's',
      because: expect.stringContaining('1 outage is shorter than 60 s'),
    });
    expect(steps.find(({ step }) => step === 'Downtime that counts')?.formula).toBe(
      'recorded - short',
    );
  });

  it('counts no outage that adds no downtime, and no claim runs from it', () => {
    const own = availability();
    const remedy = own.remedy as CreditRemedy;
    const agreement = withCommitment(
      {
        calendar: weekdays.calendars[0]!.id,
        remedy: {
          ...remedy,
          claim: { ...remedy.claim, deadline: duration(5, 'day'), from: 'incident' },
        },
      },
      weekdays,
    );
    const wednesday = outage('2026-06-03T10:00:00Z', '2026-06-03T12:00:00Z');
    const saturday = outage('2026-06-27T20:00:00Z', '2026-06-27T23:00:00Z');
    const outcome = only([wednesday, saturday], agreement);
    expect(outcome).toMatchObject({ lastOutageEnd: wednesday.end, claim: { by: '2026-06-08' } });
    expect(outcome.trace.find(({ step }) => step === 'Downtime that counts')).toMatchObject({
      value: '120',
      because: expect.stringContaining('1 outage counts'),
    });
    expect(only([saturday], agreement).lastOutageEnd).toBeNull();
  });

  it('tells the smallest outage in a unit in which it is whole', () => {
    const own = availability();
    const measurement = { ...own.measurement, smallestOutage: duration(100, 'second') };
    const steps = only(
      [outage('2026-06-11T10:00:00Z', '2026-06-11T10:01:00Z')],
      withCommitment({ measurement }),
    ).trace;
    expect(steps.find(({ step }) => step === 'Too short to count')?.because).toContain(
      'shorter than 100 s',
    );
  });

  it('has no result where nothing of the window counts', () => {
    const base = completeAgreement();
    const closed = { ...base.calendars[0]!, hours: [] };
    const outcome = only([TWO_HOURS], {
      ...withCommitment({ calendar: closed.id }),
      calendars: [closed],
    });
    expect(outcome).toMatchObject({ result: null, met: null, credit: null, claim: null });
  });

  it('can promise the downtime itself', () => {
    const outcome = only(
      [TWO_HOURS],
      withCommitment({
        target: {
          comparator: 'at-most',
          value: decimal('1.5'),
          unit: 'hour',
          countOf: '',
          share: null,
        },
        remedy: newImprovementRemedy(),
      }),
    );
    expect(outcome).toMatchObject({ result: '2', met: false, credit: null, claim: null });
  });

  it('skips what incidents are silent about, with a word', () => {
    const agreement = completeAgreement({
      commitments: [
        newCommitment('answer' as CommitmentId, 'response', 'Response'),
        { ...availability(), id: 'timeless' as CommitmentId, window: null },
        newCommitment('open' as CommitmentId, 'availability', 'Open'),
      ],
    });
    const { outcomes, skipped } = replay([TWO_HOURS], [agreement], JUNE, { fee: null });
    expect(outcomes).toEqual([]);
    expect(skipped.map(({ commitment, why }) => [commitment, why])).toEqual([
      ['answer', 'Incidents say nothing about response times.'],
      ['timeless', 'The commitment has no window to measure it over.'],
      ['open', 'The target has no value.'],
    ]);
  });

  it('shows steps that give their values again', () => {
    const incidents = fc
      .array(
        fc.record({
          start: fc.integer({ min: Date.UTC(2026, 4, 31), max: Date.UTC(2026, 6, 1) }),
          length: fc.integer({ min: 0, max: 20_000_000 }),
          weight: fc.constantFrom('1', '0.35', '0.5', '0.05'),
        }),
        { maxLength: 12 },
      )
      .map((list) =>
        list.map(({ start, length, weight }): Incident => ({
          start,
          end: start + length,
          weight,
          kind: 'outage',
        })),
      );
    fc.assert(
      fc.property(incidents, (list) => {
        for (const step of only(list, completeAgreement(), '12345.67').trace)
          expect(recomputed(step)).toBe(step.value);
      }),
    );
  });
});

describe('recovery times', () => {
  const recovery = (change: Partial<Commitment> = {}): Commitment => ({
    ...newCommitment('recovery' as CommitmentId, 'recovery-time', 'Recovery'),
    target: { comparator: 'at-most', value: decimal('1'), unit: 'hour', countOf: '', share: null },
    ...change,
  });
  const many = (long: number, all: number): Incident[] =>
    Array.from({ length: all }, (_, index) => {
      const start = Date.UTC(2026, 5, 1 + index, 9);
      return {
        start,
        end: start + (index < long ? 5_400_000 : 600_000),
        kind: 'outage',
        weight: '1',
      };
    });
  const share = { ...recovery().target, share: decimal('95') };

  it('are the longest outage that ends in the window', () => {
    const agreement = completeAgreement({ commitments: [recovery()] });
    expect(only(many(1, 3), agreement)).toMatchObject({ result: '1.5', met: false });
    expect(only(many(0, 3), agreement)).toMatchObject({ met: true });
    expect(only([], agreement)).toMatchObject({
      result: null,
      met: true,
      trace: [{ step: 'Outages that end in the window', value: '0' }],
    });
    const later = outage('2026-06-30T22:00:00Z', '2026-07-01T05:00:00Z');
    expect(only([later], agreement)).toMatchObject({ result: null, met: true });
  });

  it.each(['day', 'working-day'] as const)(
    'in units of a %s are working days of the calendar',
    (unit) => {
      const own = recovery({
        calendar: weekdays.calendars[0]!.id,
        target: { ...recovery().target, value: decimal('2'), unit },
      });
      const week = outage('2026-06-08T09:00:00Z', '2026-06-12T17:00:00Z');
      const outcome = only([week], completeAgreement({ ...weekdays, commitments: [own] }));
      expect(outcome).toMatchObject({ result: '5', met: false });
      expect(outcome.trace[0]).toMatchObject({
        formula: 'time / unit',
        inputs: { time: '2400', unit: '480' },
        because: expect.stringContaining('usual working day'),
      });
    },
  );

  it('are rounded in a step of their own', () => {
    const base = recovery();
    const rounding = { decimals: 1, mode: 'half-up' as const };
    const own = { ...base, measurement: { ...base.measurement, rounding } };
    const outcome = only(
      [outage('2026-06-08T09:00:00Z', '2026-06-08T10:01:00Z')],
      completeAgreement({ commitments: [own] }),
    );
    expect(outcome).toMatchObject({ result: '1', met: true });
    expect(outcome.trace.map(({ formula }) => formula)).toContain('round(length, 1)');
    for (const step of outcome.trace) expect(recomputed(step)).toBe(step.value);
  });

  it('leave out outages of no working time', () => {
    const own = recovery({ calendar: weekdays.calendars[0]!.id, target: share });
    const agreement = completeAgreement({ ...weekdays, commitments: [own] });
    const long = (day: string) => outage(`${day}T09:00:00Z`, `${day}T12:00:00Z`);
    const saturday = outage('2026-06-27T20:00:00Z', '2026-06-27T23:00:00Z');
    const outcome = only([long('2026-06-03'), long('2026-06-04'), saturday], agreement);
    expect(outcome).toMatchObject({ result: '0', met: false });
    expect(only([saturday], agreement)).toMatchObject({ result: null, met: true });
  });

  it('may be a share of outages; of few, one may miss where a clause says so', () => {
    const own = { commitments: [recovery({ target: share })] };
    expect(only(many(1, 10), completeAgreement(own))).toMatchObject({ result: '90', met: false });
    const agreement = completeAgreement({ ...own, ...withClauseFrom('share-of-cases') });
    expect(only(many(1, 10), agreement)).toMatchObject({ result: '90', met: true });
    expect(only(many(2, 10), agreement)).toMatchObject({ result: '80', met: false });
    // A single outage is all there are.
    expect(only(many(1, 1), agreement)).toMatchObject({ result: '0', met: false });
    expect(only(many(1, 2), agreement)).toMatchObject({ result: '50', met: true });
    expect(only(many(1, 19), agreement)).toMatchObject({ met: true });
    expect(only(many(1, 20), agreement)).toMatchObject({ result: '95', met: true });
    expect(only(many(2, 20), agreement)).toMatchObject({ result: '90', met: false });
    const nearlyAll = [recovery({ target: { ...share, share: decimal('99') } })];
    const stricter = { ...agreement, commitments: nearlyAll };
    expect(only(many(1, 19), stricter)).toMatchObject({ met: true });
    expect(only(many(1, 20), stricter)).toMatchObject({ result: '95', met: false });
  });

  it('leave out what an exclusion takes out', () => {
    const force = newExclusion('force' as ExclusionId, 'force-majeure', 'Force majeure');
    const base = recovery();
    const agreement = completeAgreement({
      exclusions: [force],
      commitments: [
        {
          ...base,
          measurement: {
            ...base.measurement,
            excluded: [force.id],
            smallestOutage: duration(1, 'minute'),
          },
        },
      ],
    });
    const storm = {
      ...TWO_HOURS,
      end: TWO_HOURS.start + 4_000_000,
      kind: 'force-majeure' as const,
    };
    expect(only([TWO_HOURS, storm], agreement)).toMatchObject({ met: true });
  });
});

describe('drawn incidents', () => {
  const span = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2036, 0, 1) };
  const rates = {
    ratePerMonth: 4,
    durations: { shape: 'lognormal', meanMinutes: 30, sigma: 1 },
    kinds: [
      { kind: 'outage', share: 3 },
      { kind: 'dns', share: 1 },
    ],
  } as const;

  it('are the same for the same seed', () => {
    expect(drawIncidents(rates, 3, span)).toEqual(drawIncidents(rates, 3, span));
    expect(drawIncidents(rates, 4, span)).not.toEqual(drawIncidents(rates, 3, span));
  });

  it.each(['lognormal', 'exponential'] as const)('follow the rates (%s)', (shape) => {
    const drawn = drawIncidents(
      { ...rates, ratePerMonth: 100, durations: { shape, meanMinutes: 30, sigma: 1 } },
      11,
      span,
    );
    const months = (span.end - span.start) / AVERAGE_MONTH;
    expect(drawn.length / months / 100).toBeCloseTo(1, 1);
    const mean = drawn.reduce((sum, { start, end }) => sum + end - start, 0) / drawn.length;
    expect(mean / 60_000 / 30).toBeCloseTo(1, 1);
    expect(drawn.filter(({ kind }) => kind === 'dns').length / drawn.length).toBeCloseTo(0.25, 1);
  });

  it('are in order, within the span, in whole seconds', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawIncidents(rates, seed, {
          start: span.start,
          end: span.start + AVERAGE_MONTH * 3,
        });
        drawn.forEach(({ start, end }, at) => {
          expect(end).toBeGreaterThan(start);
          expect(start % 1000).toBe(0);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(drawn[at - 1]!.start);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('follow the rates in a single month, too, whatever small seed is typed', () => {
    const month = { start: span.start, end: span.start + AVERAGE_MONTH };
    const seeds = Array.from({ length: 300 }, (_, seed) => seed);
    const drawn = seeds.reduce((sum, seed) => sum + drawIncidents(rates, seed, month).length, 0);
    expect(drawn / seeds.length / rates.ratePerMonth).toBeCloseTo(1, 1);
  });

  it('are none where nothing happens', () => {
    expect(drawIncidents({ ...rates, ratePerMonth: 0 }, 1, span)).toEqual([]);
  });
});
