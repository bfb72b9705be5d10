import { describe, expect, test } from 'vitest';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { creditCurves, downtimeBars } from '#shared/compare/curves.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { subjectOfDraft } from '#shared/compare/subject.ts';
import { DAY, MINUTE } from '#shared/engine/calendar/zone.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { completeAgreement, decimal, namelessPair } from '#test/support/agreements/agreements.ts';
import {
  available,
  OPTIONS,
  OWN,
  providers,
  step,
  subjectWith,
} from '#test/support/terms/terms-providers.ts';

const JUNE = Date.UTC(2026, 5, 1);
const outage = (day: number, minutes: number): Incident => ({
  start: JUNE + day * DAY,
  end: JUNE + day * DAY + minutes * MINUTE,
  kind: 'outage',
  weight: '1',
});
/** Twelve outages of 4 minutes and one of 40. */
const GOLDEN = [...Array.from({ length: 12 }, (_, day) => outage(day, 4)), outage(20, 40)];
const MONTH = { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate };

describe('The same incidents through each SLA', () => {
  const [harbour, summit, delta, quiet] = replaySubjects(GOLDEN, providers(), MONTH, OPTIONS);

  test('breach one promise and keep the other, by what counts', () => {
    expect(harbour).toMatchObject({ breached: true, paid: '1000' });
    expect(harbour?.outcomes[0]?.result?.startsWith('99.796')).toBe(true);
    expect(summit).toMatchObject({ breached: false, paid: '0' });
    expect(summit?.outcomes[0]?.result?.startsWith('99.907')).toBe(true);
  });

  test('pay by a rate for each full step beyond what is allowed', () => {
    // 88 minutes down, 21.6 allowed: two full half hours of 5 %.
    expect(delta).toMatchObject({ breached: true, paid: '1000' });
  });

  test('say nothing about an SLA that promises nothing', () => {
    expect(quiet).toMatchObject({ breached: null, paid: '0', outcomes: [] });
    expect(quiet?.notReplayed).toEqual([
      'The SLA promises nothing that incidents say something about.',
    ]);
  });

  test('name what is not replayed and why', () => {
    expect(harbour?.notReplayed).toContain(
      'Response: Severity 1: Incidents say nothing about response times.',
    );
  });

  test('call a promise without a name by its position among all of the SLA', () => {
    const [weak, strict] = namelessPair();
    const draft = completeAgreement({
      commitments: [
        { ...weak!, target: { ...weak!.target, value: decimal('95') } },
        { ...strict!, id: 'response' as CommitmentId, kind: 'response' },
        strict!,
      ],
    });
    const [one] = replaySubjects(GOLDEN, [subjectOfDraft(draft)], MONTH, OPTIONS);
    const told = [one!.outcomes[0]!.commitmentName, ...one!.notReplayed].join('\n');
    for (const name of ['Commitment 1', 'Commitment 2: Incidents', 'Commitment 3'])
      expect(told).toContain(name);
  });

  test('of several promises only the compared one pays', () => {
    const subject = subjectWith({
      availability: [
        available(OWN, '99.99', { scope: 'two zones' }),
        available(OWN, '99.9', { scope: 'one machine' }),
      ],
      credits: [
        step(OWN, '99.99', null, '10', { scope: 'two zones', group: 'a' }),
        step(OWN, '99.9', null, '10', { scope: 'one machine', group: 'b' }),
      ],
    });
    const [one] = replaySubjects([outage(3, 120)], [subject], MONTH, OPTIONS);
    expect(one?.outcomes).toHaveLength(1);
    expect(one?.paid).toBe('1000');
    expect(one?.notReplayed[0]).toContain('Availability: one machine');
  });

  test('go through an own draft by its own rules', () => {
    const [own] = replaySubjects(
      [outage(3, 120)],
      [subjectOfDraft(completeAgreement())],
      MONTH,
      OPTIONS,
    );
    expect(own).toMatchObject({ subject: 'hosting-agreement', breached: true, paid: '1000' });
  });
});

describe('Credit curves', () => {
  const curves = creditCurves(providers(), OPTIONS);

  test('have one scale, and name who has none', () => {
    expect(curves.curves.map(({ name }) => name)).toEqual([
      'Harbour Cloud',
      'Summit Hosting',
      'Delta Data',
    ]);
    expect(curves.missing).toEqual(['Quiet Co promises no availability.']);
    for (const { vertices } of curves.curves) {
      expect(vertices[0]?.result).toBe(curves.best);
      expect(vertices.at(-1)?.result).toBe(curves.worst);
    }
    expect(curves.most).toBe('100');
  });

  test('fall from the best result to the worst, with steps as two vertices of one result', () => {
    for (const { vertices } of curves.curves)
      vertices.slice(1).forEach(({ result, percent }, at) => {
        expect(Number(result)).toBeLessThanOrEqual(Number(vertices[at]?.result));
        expect(Number(percent)).toBeGreaterThanOrEqual(Number(vertices[at]?.percent));
      });
    expect(curves.curves[0]?.vertices.map(({ result, percent }) => [result, percent])).toEqual([
      [curves.best, '0'],
      ['99.9', '0'],
      ['99.9', '10'],
      ['99', '10'],
      ['99', '25'],
      [curves.worst, '25'],
    ]);
  });

  test('a quarterly fee counts as three monthly ones', () => {
    const quarterly = subjectWith({
      availability: [available(OWN, '99.9')],
      credits: [step(OWN, '99.9', null, '10')],
      basis: { ...OWN, text: 'the quarterly fee', basis: 'quarterly-fee' },
    });
    const [curve] = creditCurves([quarterly], OPTIONS).curves;
    expect(curve?.vertices.at(-1)).toMatchObject({ percent: '30', amount: '3000' });
  });
});

test('bars show every promise with what it allows in 30 days', () => {
  expect(downtimeBars(providers()).map(({ label }) => label)).toEqual([
    '99.9%: 43.2 minutes in 30 days',
    '99.9%: 43.2 minutes in 30 days',
    '99.95%: 21.6 minutes in 30 days',
  ]);
});

test('bars print the downtime as the matrix does', () => {
  const odd = subjectWith({ availability: [available(OWN, '99.6')] });
  const [bar] = downtimeBars([odd]);
  const row = rowsOf(matrix([odd], OPTIONS)).find(({ id }) => id === 'availability.downtime');
  expect(`${bar?.printed} min`).toBe(row?.cells[0]?.text);
  expect(bar?.label).toBe('99.6%: 172 minutes in 30 days');
});
