import { describe, expect, it } from 'vitest';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { claimLetter } from '#shared/engine/claims/letter.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { completeAgreement } from '#test/support/agreements.ts';

const JUNE = { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate };
const at = (start: string, end: string): Incident => ({
  start: Date.parse(start),
  end: Date.parse(end),
  kind: 'outage',
  weight: '1',
});
const INCIDENTS = [
  at('2026-06-10T10:00:00Z', '2026-06-10T12:00:00Z'),
  at('2026-05-31T22:30:00Z', '2026-05-31T23:30:00Z'),
  at('2026-06-12T10:00:00Z', '2026-06-12T10:00:30Z'),
  at('2026-07-12T10:00:00Z', '2026-07-12T11:00:00Z'),
];

describe('the content of a claim', () => {
  const agreement = completeAgreement();
  const outcome = (incidents: readonly Incident[]) =>
    replay(incidents, [agreement], JUNE, { fee: '10000' }).outcomes[0]!;

  it('holds who claims what of whom, until when, and why', () => {
    const letter = claimLetter(agreement, outcome(INCIDENTS), INCIDENTS)!;
    expect(letter).toMatchObject({
      agreement: { reference: 'SLA-2026-001', timeZone: 'Europe/London' },
      claimants: ['customer'],
      obligor: 'provider',
      commitment: { id: 'availability' },
      window: { first: '2026-06-01' },
      credit: { percent: '10', amount: '1000' },
      basis: 'monthly-fee',
      claim: { by: '2026-07-30' },
      form: 'in writing',
      measurement: { source: 'the monitoring system of the Provider' },
    });
    expect(letter.trace.length).toBeGreaterThan(5);
  });

  it('lists the outages of the window as evidence, also those that do not count', () => {
    const { evidence } = claimLetter(agreement, outcome(INCIDENTS), INCIDENTS)!;
    // The first one began in May by London time; half of it lies in June.
    expect(evidence.map(({ fate, counted }) => [fate, counted / 60_000])).toEqual([
      ['counts', 30],
      ['counts', 120],
      ['too-short', 0],
    ]);
  });

  it('is none where nothing is owed, or the outcome is of another agreement', () => {
    expect(claimLetter(agreement, outcome([]), [])).toBeNull();
    const other = { ...agreement, id: 'other' as AgreementId };
    expect(claimLetter(other, outcome(INCIDENTS), INCIDENTS)).toBeNull();
  });
});
