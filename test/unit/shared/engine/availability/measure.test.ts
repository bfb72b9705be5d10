import { describe, expect, it } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { measureAvailability } from '#shared/engine/availability/measure.ts';
import { countingRules } from '#shared/engine/availability/rules.ts';
import { countedOutages, lastOutageEnd, tally } from '#shared/engine/availability/tally.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { Working } from '#shared/engine/trace.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { OFFICE } from '#test/support/agreements/reviewed.ts';

const at = (text: string) => Date.parse(text);
const between = (start: string, end: string, kind: Incident['kind'] = 'outage'): Incident => ({
  start: at(start),
  end: at(end),
  kind,
  weight: '1',
});

/** An hour of maintenance a month does not count, and no force majeure. */
const own = availability();
const commitment: Commitment = {
  ...own,
  window: 'week',
  measurement: { ...own.measurement, excluded: ['planned' as ExclusionId, 'force' as ExclusionId] },
};
const agreement = completeAgreement({
  timeZone: 'UTC',
  commitments: [commitment],
  exclusions: [
    {
      ...newExclusion('planned' as ExclusionId, 'scheduled-maintenance', 'Maintenance'),
      monthlyCap: duration(1, 'hour'),
    },
    newExclusion('force' as ExclusionId, 'force-majeure', 'Force majeure'),
  ],
});
const tallied = (...incidents: readonly Incident[]) =>
  tally(incidents, countingRules(agreement, commitment));

describe('the outages of a window', () => {
  // From Sunday evening to Monday morning; what lies in the new week is force majeure.
  const night = tallied(
    between('2026-06-14T23:00Z', '2026-06-15T02:00Z'),
    between('2026-06-15T00:00Z', '2026-06-15T02:00Z', 'force-majeure'),
  );
  const week = (first: string, next: string) => ({ start: at(first), end: at(next) });

  it('are those that add downtime to it, and not to the one before alone', () => {
    expect(countedOutages(night, week('2026-06-08', '2026-06-15'))).toHaveLength(1);
    expect(countedOutages(night, week('2026-06-15', '2026-06-22'))).toEqual([]);
    expect(lastOutageEnd(night, week('2026-06-15', '2026-06-22'))).toBeNull();
    expect(lastOutageEnd(night, week('2026-06-08', '2026-06-15'))).toBe(at('2026-06-15'));
  });
});

describe('downtime that is promised in days', () => {
  it.each(['day', 'working-day'] as const)('has the %s of its calendar', (unit) => {
    const promised: Commitment = {
      ...commitment,
      calendar: OFFICE.id,
      target: { ...commitment.target, comparator: 'at-most', value: decimal('1'), unit },
      measurement: { ...commitment.measurement, rounding: null },
    };
    const measured = measureAvailability(
      tally(
        // Sixteen hours of the office, two days of eight.
        [between('2026-06-09T00:00Z', '2026-06-11T00:00Z')],
        countingRules({ ...agreement, calendars: [OFFICE] }, promised),
      ),
      promised,
      { start: at('2026-06-08'), end: at('2026-06-15') },
      new Working(),
    );
    expect(measured.result?.toFixed()).toBe('2');
    expect(measured).toMatchObject({ met: false });
  });
});

describe('a monthly limit of what does not count', () => {
  it('is told to be reached in the window in which it is, and not in the one before', () => {
    const planned = tallied(
      between('2026-06-10T10:00Z', '2026-06-10T11:00Z', 'scheduled-maintenance'),
      between('2026-06-15T00:00Z', '2026-06-15T01:00Z', 'scheduled-maintenance'),
      between('2026-06-17T00:00Z', '2026-06-17T01:00Z', 'force-majeure'),
    );
    const words = (first: string, next: string) => {
      const working = new Working();
      measureAvailability(planned, commitment, { start: at(first), end: at(next) }, working);
      return working.trace
        .map(({ because }) => because)
        .find((text) => /Does not count/.test(text));
    };
    expect(words('2026-06-08', '2026-06-15')).toContain('(at most 60 min a month)');
    expect(words('2026-06-15', '2026-06-22')).toContain('(at most 60 min a month: reached)');
  });
});
