import { describe, expect, test } from 'vitest';
import { rowsOf, type Cell } from '#shared/compare/cell.ts';
import { creditCurves } from '#shared/compare/curves.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { takeOver } from '#shared/compare/use-term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { completeAgreement } from '#test/support/agreements.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  step,
  subjectWith,
} from '#test/support/terms-providers.ts';

const minutes = { measure: 'minute' } as const;

/** "1-30 min: 5%, up to 4 h: 20%, more than 4 h: 50%" */
const byLength = subjectWith(
  {
    availability: [available(OWN, '99.9')],
    credits: [
      step(OWN, '30', '1', '5', minutes),
      step(OWN, '240', '30', '20', minutes),
      step(OWN, null, '240', '50', minutes),
    ],
  },
  'by-length',
);
const byLevel = subjectWith(
  { availability: [available(OWN, '99.9')], credits: [step(OWN, '99.9', null, '10')] },
  'by-level',
);

const cell = (id: string): Cell =>
  rowsOf(matrix([byLength], OPTIONS)).find((row) => row.id === id)!.cells[0]!;

describe('Credits by the length of the downtime', () => {
  test('are told at a level by the downtime that it leaves of 30 days', () => {
    // 216, 432 and 2,160 minutes.
    expect(cell('credits.at-99.5').text).toBe('€2,000 (20%)');
    expect(cell('credits.at-99').text).toBe('€5,000 (50%)');
    expect(cell('credits.at-95').text).toBe('€5,000 (50%)');
    expect(cell('credits.maximum').text).toBe('€5,000 (50%)');
  });

  test('say what they rest on, and show the downtime in their calculation', () => {
    const { assumptions, trace } = cell('credits.at-99.5');
    expect(assumptions).toContain(
      'The credits go by the length of the downtime: that of 30 days is taken.',
    );
    expect(trace[0]).toMatchObject({ step: 'Downtime', value: '216' });
    for (const one of trace) expect(recomputed(one)).toBe(one.value);
  });

  test('are what a replay of as long an outage gives', () => {
    const start = Date.UTC(2026, 5, 10);
    const [replayed] = replaySubjects(
      [{ kind: 'outage', start, end: start + 216 * 60_000, weight: '1' }],
      [byLength],
      { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate },
      OPTIONS,
    );
    expect(replayed?.paid).toBe(cell('credits.at-99.5').value);
  });

  test('are drawn over availability, beside those of levels', () => {
    const { curves, missing, worst } = creditCurves([byLevel, byLength], OPTIONS);
    expect(missing).toEqual([]);
    const [, curve] = curves;
    // 4 of 720 hours.
    expect(curve?.vertices.map(({ result, percent }) => [result, percent])).toEqual(
      expect.arrayContaining([
        ['99.444444', '20'],
        ['99.444444', '50'],
        [worst, '50'],
      ]),
    );
    expect(curve?.vertices[0]).toMatchObject({ result: '100', percent: '0' });
  });

  test('count for the decision', () => {
    const { scores } = scoresOf(
      matrix([byLevel, byLength], OPTIONS),
      { 'credits.at-99': decimal('1') },
      [],
    );
    expect(scores.map(({ total }) => total)).toEqual(['20', '100']);
  });

  test('are taken over as a promise of their own', () => {
    const taken = takeOver(completeAgreement(), byLength, 'credits.at-99');
    if (!taken.ok) throw new Error(taken.error.message);
    const { agreement, commitment } = taken.value;
    expect(agreement.commitments.find(({ id }) => id === commitment)).toMatchObject({
      name: 'Downtime',
      target: { comparator: 'less-than', value: '1', unit: 'minute' },
      remedy: { schedule: { shape: 'bounded' } },
    });
    expect(taken.value.words).toContain('Downtime with its credits was added.');
  });

  test('of one part of a service say nothing about another', () => {
    const parts = subjectWith({
      availability: [available(OWN, '99.9', { scope: 'Mail' })],
      credits: [step(OWN, null, '60', '5', { ...minutes, scope: 'Web' })],
    });
    const row = rowsOf(matrix([parts], OPTIONS)).find(({ id }) => id === 'credits.at-99');
    expect(row?.cells[0]).toMatchObject({ text: 'found for “Web”', value: null });
  });
});
