import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { creditCurves } from '#shared/compare/curves.ts';
import { creditWords, resultWords, sumWords } from '#shared/compare/outcome-words.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { DAY, MINUTE } from '#shared/engine/calendar/zone.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import type { Terms } from '#shared/terms/terms.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  step,
  subjectWith,
} from '#test/support/terms/terms-providers.ts';

const JUNE = { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate };
const byLength = subjectWith({
  availability: [available(OWN, '99.9')],
  credits: [step(OWN, null, '30', '5', { measure: 'minute' })],
});

function outcomesOf(minutes: number): readonly Outcome[] {
  const start = Date.UTC(2026, 5, 10);
  const outage = { kind: 'outage', start, end: start + minutes * MINUTE, weight: '1' } as const;
  return replaySubjects([outage], [byLength], JUNE, OPTIONS)[0]!.outcomes;
}

describe('An outcome in words', () => {
  const [availability, downtime] = outcomesOf(135) as readonly [Outcome, Outcome];

  test('is rounded, not cut', () => {
    // 135 of 43,200 minutes: 99.6875%.
    expect(resultWords(availability)).toBe('99.688%');
  });

  test('is never rounded onto a target that it does not reach', () => {
    expect(resultWords({ ...availability, result: decimal('99.8999') })).toBe('99.8999%');
  });

  test('does not say that no credits are promised where the length of the downtime earns them', () => {
    const all = {
      outcomes: [availability, downtime],
      withoutCredits: { availability: 'none found', others: 'none promised' },
    };
    expect(creditWords(availability, all, 'EUR')).toBe('by length of downtime');
    expect(creditWords(downtime, all, 'EUR')).toBe('5% · €500');
    expect(creditWords(availability, { ...all, outcomes: [availability] }, 'EUR')).toBe(
      'none found',
    );
  });

  test('of a time to recover has no part in the credits of the availability', () => {
    const [whole] = replaySubjects(
      [],
      [
        subjectWith({
          availability: [available(OWN, '99.9')],
          credits: [step(OWN, '99', null, '10', { scope: 'Europe' })],
        }),
      ],
      JUNE,
      OPTIONS,
    );
    const recovery = { ...availability, kind: 'recovery-time', credit: null } as const;
    expect(creditWords(recovery, whole!, 'EUR')).toBe('none found');
    expect(whole!.withoutCredits.availability).toBe('found for “Europe”');
  });
});

describe('A miss without a credit', () => {
  const denial = {
    citations: [],
    confidence: 1,
    rule: 'denials/credits',
    of: 'credits',
    category: null,
    text: 'No credits are given.',
  } as const;
  const europe = step(OWN, '99.9', null, '10', { scope: 'Europe' });
  const asia = step(OWN, '99.5', null, '10', { scope: 'Asia' });
  const china = [available(OWN, '99.5', { scope: 'China' })];

  test.each<[string, Partial<Terms>, string, string, string]>([
    [
      'of an SLA in which none were found',
      { availability: [available(OWN, '99.9')] },
      'none found',
      'missed, credits: none found',
      'No credits were found for the availability of Made.',
    ],
    [
      'of an SLA that denies them',
      { availability: [available(OWN, '99.9')], denials: [denial] },
      'none promised',
      'missed, €0 in credits',
      'Made gives no credits for its availability.',
    ],
    [
      'of an SLA that gives them for other promises',
      { availability: china, credits: [europe, { ...asia, below: decimal('99.4') }] },
      'found for “Europe”, “Asia”',
      'missed, credits: found for “Europe”, “Asia”',
      'The credits of Made were found for “Europe”, “Asia”, not for the availability that is compared.',
    ],
  ])('%s', (_, terms, credit, sum, curve) => {
    const subject = { ...subjectWith(terms), name: 'Made' };
    const start = Date.UTC(2026, 5, 10);
    const outage = { kind: 'outage', start, end: start + DAY, weight: '1' } as const;
    const [replayed] = replaySubjects([outage], [subject], JUNE, OPTIONS);
    expect(creditWords(replayed!.outcomes[0]!, replayed!, 'EUR')).toBe(credit);
    expect(sumWords(replayed!, 'EUR')).toBe(sum);
    expect(creditCurves([subject], OPTIONS).missing).toEqual([curve]);
  });
});
