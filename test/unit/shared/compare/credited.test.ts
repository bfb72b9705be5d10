import { describe, expect, test } from 'vitest';
import { rowsOf, type Cell } from '#shared/compare/cell.ts';
import { creditCurves } from '#shared/compare/curves.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { takeOver } from '#shared/compare/use-term.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recomputed } from '#shared/engine/trace.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  step,
  subjectWith,
} from '#test/support/terms/terms-providers.ts';

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

const cellsOf = (subject: Subject, id: string) =>
  rowsOf(matrix([subject, byLevel], OPTIONS)).find((row) => row.id === id)!.cells[0]!;

describe('A rate for each hour of downtime', () => {
  const rate = (change: Partial<CreditTerm>) =>
    subjectWith({
      availability: [available(OWN, '99.9')],
      credits: [
        step(OWN, '99.9', null, '5', {
          measure: 'hour',
          per: { value: decimal('1'), unit: 'hour' },
          ...change,
        }),
      ],
    });

  test('counts from the first minute where the text says that all downtime counts', () => {
    const subject = rate({ countsFrom: 'first-minute' });
    // 3.6 and 7.2 hours of 30 days.
    expect(cellsOf(subject, 'credits.at-99.5').text).toBe('€1,500 (15%)');
    expect(cellsOf(subject, 'credits.at-99').text).toBe('€3,500 (35%)');
    expect(cellsOf(subject, 'credits.at-99.5').assumptions).toContain(
      'All downtime counts from its first minute, also while the promise is kept.',
    );
    for (const one of cellsOf(subject, 'credits.at-99.5').trace)
      expect(recomputed(one)).toBe(one.value);
  });

  test('is replayed and drawn alike', () => {
    const subject = rate({ countsFrom: 'first-minute' });
    const start = Date.UTC(2026, 5, 10);
    const [replayed] = replaySubjects(
      [{ kind: 'outage', start, end: start + 216 * 60_000, weight: '1' }],
      [subject],
      { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate },
      OPTIONS,
    );
    expect(replayed?.paid).toBe('1500');
    const [curve] = creditCurves([subject], OPTIONS).curves;
    // One of 720 hours.
    expect(curve?.vertices.slice(0, 3)).toMatchObject([
      { result: '100', percent: '0' },
      { result: '99.861111', percent: '0' },
      { result: '99.861111', percent: '5' },
    ]);
  });

  test.each([
    // 3.6 and 36 hours of 30 days.
    [
      'hour',
      '12',
      // The promise in percent is missed all the same.
      'none',
      '€12,000 (120%)',
      'Only downtime beyond 12 hours counts.',
    ],
    ['minute', '90', '€1,000 (10%)', '€17,000 (170%)', 'Only downtime beyond 90 minutes counts.'],
  ] as const)('counts what is beyond a time of its own: %s', (unit, value, little, much, words) => {
    const subject = rate({ countsBeyond: { value: decimal(value), unit } });
    expect(cellsOf(subject, 'credits.at-99.5').text).toBe(little);
    expect(cellsOf(subject, 'credits.at-95').text).toBe(much);
    expect(cellsOf(subject, 'credits.at-95').assumptions).toContain(words);
    for (const one of cellsOf(subject, 'credits.at-95').trace)
      expect(recomputed(one)).toBe(one.value);
  });

  test('counts what is beyond the promise where the text says so, without an assumption', () => {
    const { text, assumptions } = cellsOf(rate({ countsFrom: 'promise' }), 'credits.at-99.5');
    expect(text).toBe('€1,000 (10%)');
    expect(assumptions).toEqual(['Reckoned for one month of 30 days.']);
  });

  test('says what was taken for granted where the text does not say it', () => {
    const { text, assumptions } = cellsOf(rate({}), 'credits.at-99.5');
    expect(text).toBe('€1,000 (10%)');
    expect(assumptions).toContain(
      'Whether downtime within the promise counts too is not said: only what is beyond it was counted.',
    );
  });
});

describe('A credit that is owed once a year', () => {
  const yearly = subjectWith({
    availability: [available(OWN, '99.7', { window: 'annual' })],
    credits: [step(OWN, '99.7', null, '10')],
    basis: { ...OWN, text: 'the annual fee', basis: 'annual-fee' },
  });

  test.each(['credits.at-99.5', 'credits.maximum'])('is compared by its twelfth: %s', (id) => {
    const credit = cellsOf(yearly, id);
    expect(credit).toMatchObject({
      text: '€1,000 a month',
      value: '1000',
      beside: 'One credit for the year: €12,000 (10%)',
    });
    expect(credit.assumptions).toContain(
      'A credit is owed once a year: compared is its share of one month.',
    );
    for (const one of credit.trace) expect(recomputed(one)).toBe(one.value);
  });

  test('is no better than the same share of a month', () => {
    expect(cellsOf(yearly, 'credits.at-99.5').mark).toBeNull();
  });

  test('is drawn by its twelfth, and the name says so', () => {
    const [curve] = creditCurves([yearly], OPTIONS).curves;
    expect(curve?.vertices.at(-1)).toMatchObject({ percent: '10', amount: '1000' });
    expect(curve?.name).toBe('SLA made, a month’s share of one credit a year');
  });

  test('is compared by its third where it is owed once a quarter', () => {
    const quarterly = subjectWith({
      availability: [available(OWN, '99.7', { window: 'quarterly' })],
      credits: [step(OWN, '99.7', null, '9')],
    });
    expect(cellsOf(quarterly, 'credits.at-99')).toMatchObject({
      text: '€300 a month',
      beside: 'One credit for the quarter: €900 (9%)',
    });
  });
});

describe('Credits that are told in words only', () => {
  const inWords = {
    availability: [available(OWN, '99.9')],
    credits: [
      step(OWN, '99.9', null, '0', { unit: 'other', credit: null, text: 'a fair part of the fee' }),
    ],
  };

  test('are shown as that, and not as credits for something else', () => {
    expect(cellsOf(subjectWith(inWords), 'credits.at-99')).toMatchObject({
      status: 'stated',
      text: 'in words only',
      printed: 'a fair part of the fee',
      value: null,
    });
  });

  test('hide no limit that is stated', () => {
    const capped = subjectWith({
      ...inWords,
      cap: { ...OWN, unit: 'percent', value: decimal('50'), text: '50% of the monthly fee' },
    });
    expect(cellsOf(capped, 'credits.maximum')).toMatchObject({ text: '€5,000', value: '5000' });
  });
});
