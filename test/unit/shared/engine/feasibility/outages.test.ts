import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { daysOf, judgeOutages } from '#shared/engine/feasibility/outages.ts';
import { historyOfOutages } from '#shared/engine/feasibility/history-of.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const outage = (start: string, minutes: number): Incident => ({
  start: Date.parse(start),
  end: Date.parse(start) + minutes * 60_000,
  kind: 'outage',
  weight: '1',
});

const YEAR = { from: '2026-01-01' as IsoDate, to: '2026-12-31' as IsoDate };
const agreement = { ...completeAgreement(), timeZone: 'UTC' };

describe('an availability target beside an outage log', () => {
  it('is met in a share of the months', () => {
    // 99.9 % of 30 days allow 43.2 minutes: June misses, September does not.
    const [judged] = judgeOutages(
      agreement,
      [outage('2026-09-01T00:00Z', 43), outage('2026-06-01T00:00Z', 60)],
      YEAR,
    );
    expect(judged).toMatchObject({ commitment: 'availability', attained: '91.6667' });
    expect(judged!.months).toHaveLength(12);
    expect(judged!.months.filter(({ met }) => met === false).map(({ month }) => month)).toEqual([
      '2026-06-01',
    ]);
    // Rounded to 2 decimals as the commitment says: 60 of 43,200 minutes.
    expect(judged!.months[5]!.availability).toBe('99.86');
    // 95 % of 12 months are all 12.
    expect(judged!.holds).toEqual({ value: '99.8', exact: '99.86', months: 12 });
    for (const step of [...judged!.trace, ...judged!.months.flatMap(({ trace }) => trace)])
      expect(recomputed(step)).toBe(step.value);
  });

  it('is measured over the days that the log covers of a month', () => {
    const [judged] = judgeOutages(agreement, [outage('2026-06-25T10:00Z', 40)], {
      from: '2026-06-20' as IsoDate,
      to: '2026-07-31' as IsoDate,
    });
    // 40 of 15,840 minutes; of the whole of June it would be 99.91 %, which meets the target.
    expect(judged!.months).toMatchObject([
      {
        month: '2026-06-01',
        covered: { first: '2026-06-20', last: '2026-06-30' },
        availability: '99.75',
        met: false,
      },
      { month: '2026-07-01', covered: null, availability: '100', met: true },
    ]);
    expect(judged!.attained).toBe('50');
  });

  it('is met in all months of a log without an outage', () => {
    expect(judgeOutages(agreement, [], YEAR)[0]).toMatchObject({
      attained: '100',
      holds: { value: '100' },
    });
  });

  it('is kept in the agreement as figures', () => {
    const [judged] = judgeOutages(agreement, [], YEAR);
    expect(historyOfOutages(judged!, 'outages.csv')).toMatchObject({
      source: 'outages.csv',
      from: '2026-01-01',
      to: '2026-12-31',
      sample: 12,
      attained: '100',
      p95: null,
    });
  });

  it('covers the days from the first to the last outage where nobody says more', () => {
    expect(
      daysOf([outage('2026-06-30T23:30Z', 60), outage('2026-02-01T00:00Z', 5)], 'UTC'),
    ).toEqual({
      from: '2026-02-01',
      to: '2026-07-01',
    });
    expect(daysOf([], 'UTC')).toBeNull();
  });
});
