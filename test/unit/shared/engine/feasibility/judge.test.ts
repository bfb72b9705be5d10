import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment, type Target } from '#shared/agreement/commitment.ts';
import type { CalendarId, CommitmentId, SeverityId } from '#shared/agreement/ids.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import { DecimalSchema, NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import { judgeTickets, type Feasibility } from '#shared/engine/feasibility/judge.ts';
import { historyOf } from '#shared/engine/feasibility/history-of.ts';
import { applied, proposalsFor } from '#shared/engine/feasibility/proposals.ts';
import type { Ticket } from '#shared/engine/incident.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { completeAgreement, withClauseFrom } from '#test/support/agreements/agreements.ts';
import { deskTickets } from '#test/support/agreements/tickets.ts';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const decimal = (text: string) => NonNegativeDecimalSchema.parse(text);

const target = (
  value: string | null,
  share: string | null,
  unit: Target['unit'] = 'hour',
): Target => ({
  comparator: 'at-most',
  value: value === null ? null : decimal(value),
  unit,
  countOf: '',
  share: share === null ? null : decimal(share),
});

const resolution = (change: Partial<Commitment> = {}): Commitment => ({
  ...newCommitment('resolve' as CommitmentId, 'resolution', 'Resolution'),
  target: target('4', '95'),
  ...change,
});

const agreementWith = (...commitments: Commitment[]): Agreement => ({
  ...completeAgreement(),
  ...withClauseFrom('share-of-cases'),
  timeZone: 'UTC',
  severities: [
    newSeverity('critical' as SeverityId, 'Severity 1 – Critical'),
    newSeverity('normal' as SeverityId, 'Severity 2 – Normal'),
  ],
  commitments,
});

const ticket = (opened: string, hours: number | null, change: Partial<Ticket> = {}): Ticket => ({
  opened: at(opened),
  responded: null,
  resolved: hours === null ? null : at(opened) + hours * HOUR,
  severity: 'P1',
  pauses: [],
  ...change,
});

const judged = (
  commitment: Commitment,
  tickets: readonly Ticket[],
  asOf?: string,
  change: Partial<Agreement> = {},
): Feasibility =>
  judgeTickets(
    { ...agreementWith(commitment), ...change },
    {
      tickets,
      asOf:
        asOf === undefined
          ? Math.max(...tickets.map(({ resolved, opened }) => resolved ?? opened))
          : at(asOf),
    },
  )[0]!;

/** So many cases in a month, that took 1, 2, 3 … hours. */
const month = (name: string, count: number): Ticket[] =>
  Array.from({ length: count }, (_, index) => ticket(`${name}-02T00:00Z`, index + 1));

describe('a promise beside the history of its cases', () => {
  it('is reached by a share of the cases, with an interval', () => {
    // 4 of 10 within 4 hours. Wilson: (0.4 + 0.19207 ± 1.95996 × √(0.024 + 0.0096036)) / 1.38415.
    const { sample, within, attained, interval, isMet } = judged(
      resolution(),
      month('2026-05', 10),
    );
    expect({ sample, within, attained, isMet }).toEqual({
      sample: 10,
      within: 4,
      attained: '40',
      isMet: false,
    });
    expect(Number(interval!.low)).toBeCloseTo(16.82, 2);
    expect(Number(interval!.high)).toBeCloseTo(68.73, 2);
  });

  it('is measured by percentiles of the nearest rank, in minutes', () => {
    // Of 10 cases p50 is the 5th, p90 the 9th, p95 and p99 the 10th.
    const { p50, p90, p95, p99 } = judged(resolution(), month('2026-05', 10));
    expect([p50, p90, p95, p99]).toEqual(['300', '540', '600', '600']);
  });

  it('is met by a case as long as the target, where it says at most', () => {
    const cases = [ticket('2026-05-02T00:00Z', 4)];
    expect(judged(resolution(), cases).within).toBe(1);
    const less = { ...target('4', '95'), comparator: 'less-than' as const };
    expect(judged(resolution({ target: less }), cases)).toMatchObject({
      within: 0,
      holds: { exact: '4' },
    });
    // Without a share the one case has to be met: less than 5 hours is the next that people write.
    expect(judged(resolution({ target: { ...less, share: null } }), cases).holds).toMatchObject({
      exact: '4',
      value: '5',
    });
  });

  it('names the target that would have held in 95% of the months', () => {
    // 20 cases of 1 to 20 hours: 95% of them are 19, so 19 hours were needed; written: 20.
    expect(judged(resolution(), month('2026-05', 20)).holds).toEqual({
      value: '20',
      exact: '19',
      months: 1,
    });
    // Fewer than 20 may miss once, if the agreement has the clause that says so: 9 of 10.
    const few = (change?: Partial<Agreement>) =>
      judged(resolution(), month('2026-05', 10), undefined, change).holds?.exact;
    expect(few()).toBe('9');
    expect(few({ sections: completeAgreement().sections })).toBe('10');
    // Without a share all have to be met.
    expect(judged(resolution({ target: target('4', null) }), month('2026-05', 10)).holds).toEqual({
      value: '10',
      exact: '10',
      months: 1,
    });
    // Of 20 months the worst may be left out.
    const months = Array.from({ length: 20 }, (_, index) =>
      month(
        `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        index === 7 ? 12 : 6,
      ),
    );
    expect(judged(resolution({ target: target('4', null) }), months.flat()).holds).toEqual({
      value: '6',
      exact: '6',
      months: 20,
    });
  });

  it('is not kept by a month of one case that missed it, nor by two that did', () => {
    const a = (name: string, ...hours: number[]) =>
      hours.map((length) => ticket(`${name}-02T00:00Z`, length));
    const year = Array.from({ length: 12 }, (_, index) =>
      a(`2025-${String(index + 1).padStart(2, '0')}`, 5),
    ).flat();
    const alone = judged(resolution(), year);
    expect(alone.months.map(({ met }) => met)).toEqual(Array(12).fill(false));
    expect(alone.holds).toMatchObject({ exact: '5', months: 12 });
    const { months, holds } = judged(resolution(), [
      ...a('2025-01', 1, 5),
      ...a('2025-02', 5, 6),
      ...a('2025-03', 4),
    ]);
    expect(months.map(({ met }) => met)).toEqual([true, false, true]);
    expect(holds).toMatchObject({ exact: '5' });
  });

  it('may miss one of 19 cases, and of 20 as many as the share leaves', () => {
    // 20 cases of 1 to 20 hours against 18: two miss, and 95% of 20 leave one.
    const at18 = (count: number, share: string) =>
      judged(resolution({ target: target('18', share) }), month('2026-05', count)).months[0]!.met;
    expect([at18(19, '95'), at18(19, '99'), at18(20, '95'), at18(20, '90')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    // 99% of 20 are all of them.
    const all = judged(resolution({ target: target('19', '99') }), month('2026-05', 20));
    expect(all.months[0]!.met).toBe(false);
  });

  it('counts a case in the month in which it closes, in the zone of its clock', () => {
    const { months } = judged(resolution(), [
      ticket('2026-05-31T22:00Z', 1),
      ticket('2026-05-31T23:00Z', 1),
      ticket('2026-06-01T23:00Z', 1),
    ]);
    expect(months.map((one) => [one.month, one.cases])).toEqual([
      ['2026-05-01', 1],
      ['2026-06-01', 2],
    ]);
  });

  it('leaves the months behind the last opening out, which only slow cases reach', () => {
    const { months, sample, notes, holds } = judged(resolution(), [
      ticket('2026-05-02T00:00Z', 1),
      ticket('2026-05-02T00:00Z', 2),
      ticket('2026-05-02T00:00Z', 2000),
    ]);
    expect(sample).toBe(3);
    expect(months.map((one) => [one.month, one.cases])).toEqual([['2026-05-01', 2]]);
    expect(holds).toMatchObject({ exact: '1', months: 1 });
    expect(notes.join()).toMatch(/^1 case closed after the last month/);
  });

  it('runs on the calendar', () => {
    // Friday 16:00 to Monday 10:00, open 9 to 17: one hour and one hour.
    const promise = resolution({
      calendar: 'office' as CalendarId,
      target: target('2', '95', 'working-hour'),
    });
    const friday = ticket('2026-06-05T16:00Z', 66);
    expect(judged(promise, [friday])).toMatchObject({ p50: '120', within: 1 });
    // A working day of that calendar has 8 hours.
    const day = resolution({
      calendar: 'office' as CalendarId,
      target: target('0.25', '95', 'working-day'),
    });
    expect(judged(day, [friday])).toMatchObject({ within: 1, months: [{ needed: '0.25' }] });
  });

  it('stops while it waits, where the promise says so', () => {
    const waiting = ticket('2026-06-05T08:00Z', 6, {
      pauses: [{ start: at('2026-06-05T09:00Z'), end: at('2026-06-05T12:00Z') }],
    });
    expect(judged(resolution({ pausesWhileWaiting: true }), [waiting])).toMatchObject({
      p50: '180',
      within: 1,
    });
    expect(judged(resolution(), [waiting])).toMatchObject({
      p50: '360',
      within: 0,
      causes: { waiting: 0.5 },
    });
  });

  it('counts open cases that are older than the target as missed, and leaves younger ones out', () => {
    const { sample, within, open, notes } = judged(
      resolution(),
      [
        ticket('2026-06-01T08:00Z', 1),
        ticket('2026-06-01T08:00Z', null),
        ticket('2026-06-02T07:00Z', null),
      ],
      '2026-06-02T08:00Z',
    );
    expect({ sample, within, open }).toEqual({
      sample: 2,
      within: 1,
      open: { missed: 1, leftOut: 1 },
    });
    expect(notes).toHaveLength(2);
  });

  it('takes a resolution without an answer as the answer', () => {
    const response = { ...resolution(), kind: 'response' as const };
    const { sample, notes } = judged(response, [ticket('2026-06-01T08:00Z', 1)]);
    expect(sample).toBe(1);
    expect(notes.join()).toMatch(/taken as the answer/);
  });

  it('is about its own severity, whatever the ticket system calls it', () => {
    const tickets = ['P1', 'Urgent', '2 - Normal', 'Sev-1', 'unknown'].map((severity) =>
      ticket('2026-06-01T08:00Z', 1, { severity }),
    );
    expect(judged(resolution({ severity: 'critical' as SeverityId }), tickets).sample).toBe(3);
    expect(judged(resolution({ severity: 'normal' as SeverityId }), tickets).sample).toBe(1);
    expect(judged(resolution(), tickets).sample).toBe(5);
  });

  it('without a case or without a value says nothing that it cannot know', () => {
    const none = judged(resolution({ severity: 'normal' as SeverityId }), [
      ticket('2026-06-01T08:00Z', 1),
    ]);
    expect(none).toMatchObject({
      sample: 0,
      attained: null,
      interval: null,
      p50: null,
      holds: null,
      months: [],
    });
    expect(historyOf(none, 'a.csv')).toBeNull();
    const blank = judged(resolution({ target: target(null, null) }), [
      ticket('2026-06-01T08:00Z', 1),
    ]);
    expect(blank).toMatchObject({ sample: 1, attained: null, p50: '60', holds: { value: '1' } });
  });

  it('is kept in the agreement as figures', () => {
    expect(historyOf(judged(resolution(), month('2026-05', 20)), 'tickets.csv')).toEqual({
      source: 'tickets.csv',
      from: '2026-05-02',
      to: '2026-05-02',
      sample: 20,
      attained: '20',
      p50: '600',
      p90: '1080',
      p95: '1140',
      p99: '1200',
      holdsFor95PercentOfMonths: '20',
    });
  });

  it('shows a distribution that holds every case once, with the target inside', () => {
    const { distribution, sample } = judged(resolution(), month('2026-05', 200));
    expect(distribution.bins.reduce((sum, { count }) => sum + count, 0)).toBe(sample);
    expect(distribution.target).toBe(4 * HOUR);
    expect(distribution.bins.length).toBeLessThanOrEqual(32);
    expect(distribution.bins.at(-1)!.to).toBeNull();
  });

  it('has a trace that repeats to its figures, for any history', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 }),
        (minutes) => {
          const tickets = minutes.map((count) => ticket('2026-06-01T08:00Z', count / 60));
          const one = judged(resolution(), tickets);
          for (const step of one.trace) expect(recomputed(step)).toBe(step.value);
          const sorted = [...minutes].sort((a, b) => a - b);
          expect(Number(one.p90)).toBeCloseTo(sorted[Math.ceil(minutes.length * 0.9) - 1]!, 6);
          expect(one.within).toBe(minutes.filter((count) => count <= 240).length);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what could be done', () => {
  const tickets: Ticket[] = deskTickets({ count: 6000, seed: 3 }).map((one) => ({
    ...one,
    pauses: [],
  }));
  const agreement = agreementWith(
    resolution({ target: target('3', '95'), severity: 'critical' as SeverityId }),
  );
  const history = { tickets, asOf: at('2027-01-01T00:00Z') };

  it('is a target that the same history keeps', () => {
    const before = judgeTickets(agreement, history)[0]!;
    const proposal = proposalsFor(agreement, before).find(({ kind }) => kind === 'target')!;
    expect(proposal.words).toMatch(
      /^Promise \d+ hours for 95% of cases instead of 3 hours: .* all 12 months\.$/,
    );
    const after = applied(agreement, proposal);
    const judgedAfter = judgeTickets(after, history)[0]!;
    expect(judgedAfter.months.filter(({ met }) => met === true).length).toBeGreaterThanOrEqual(
      12 * 0.95,
    );
    expect(proposalsFor(after, judgedAfter)).toEqual([]);
    // Nothing but the figure has changed.
    expect(after.commitments[0]).toEqual({
      ...agreement.commitments[0]!,
      target: { ...agreement.commitments[0]!.target, value: after.commitments[0]!.target.value },
    });
  });

  it('is a share that the same history keeps', () => {
    const half = agreementWith(
      resolution({ target: target('8', '95'), severity: 'critical' as SeverityId }),
    );
    const proposal = proposalsFor(half, judgeTickets(half, history)[0]!).find(
      ({ kind }) => kind === 'share',
    )!;
    const after = judgeTickets(applied(half, proposal), history)[0]!;
    expect(after.months.every(({ met }) => met === true)).toBe(true);
  });

  it('is no share that is worth nothing', () => {
    const hopeless = agreementWith(resolution({ target: target('0.25', '95') }));
    const kinds = proposalsFor(hopeless, judgeTickets(hopeless, history)[0]!).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('share');
  });

  it('is the process, where a severity or the waiting stands out', () => {
    const mixed = agreementWith(resolution({ target: target('24', '95') }));
    const waits = tickets.map((one) => ({
      ...one,
      pauses:
        one.resolved === null
          ? []
          : [{ start: (one.opened + one.resolved) / 2, end: one.resolved }],
    }));
    const words = proposalsFor(mixed, judgeTickets(mixed, { ...history, tickets: waits })[0]!)
      .filter(({ kind }) => kind === 'process')
      .map((proposal) => proposal.words);
    expect(words.join('\n')).toMatch(/let the clock stop/);
  });

  it('is nothing where the promise holds', () => {
    const easy = agreementWith(resolution({ target: target('9999', '95') }));
    expect(proposalsFor(easy, judgeTickets(easy, history)[0]!)).toEqual([]);
  });

  it('leaves the agreement valid', () => {
    for (const proposal of proposalsFor(agreement, judgeTickets(agreement, history)[0]!))
      if (proposal.kind === 'target')
        expect(DecimalSchema.safeParse(proposal.value).success).toBe(true);
  });
});
