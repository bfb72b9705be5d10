import { describe, expect, it } from 'vitest';
import { evidenceOf, isToldByIncidents } from '#shared/engine/claims/evidence.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

/** June by London time. */
const JUNE = {
  start: Date.parse('2026-05-31T23:00:00Z'),
  end: Date.parse('2026-06-30T23:00:00Z'),
};
const at = (start: string, end: string): Incident => ({
  start: Date.parse(start),
  end: Date.parse(end),
  kind: 'outage',
  weight: '1',
});

describe('the evidence of a claim', () => {
  it('lists the outages of the window, also those that do not count', () => {
    const evidence = evidenceOf(
      completeAgreement(),
      availability(),
      [
        at('2026-06-10T10:00:00Z', '2026-06-10T12:00:00Z'),
        at('2026-05-31T22:30:00Z', '2026-05-31T23:30:00Z'),
        at('2026-06-12T10:00:00Z', '2026-06-12T10:00:30Z'),
        at('2026-07-12T10:00:00Z', '2026-07-12T11:00:00Z'),
      ],
      JUNE,
    );
    // The first one began in May by London time; half of it lies in June.
    expect(evidence.map(({ fate, counted }) => [fate, counted / 60_000])).toEqual([
      ['counts', 30],
      ['counts', 120],
      ['too-short', 0],
    ]);
  });

  it('is there for what incidents tell about', () => {
    expect(isToldByIncidents({ kind: 'availability' })).toBe(true);
    expect(isToldByIncidents({ kind: 'latency' })).toBe(false);
  });
});
