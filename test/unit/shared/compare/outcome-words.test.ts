import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { creditWords, resultWords } from '#shared/compare/outcome-words.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import {
  available,
  decimal,
  OPTIONS,
  OWN,
  step,
  subjectWith,
} from '#test/support/terms-providers.ts';

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
    const all = [availability, downtime];
    expect(creditWords(availability, all, 'EUR')).toBe('by length of downtime');
    expect(creditWords(downtime, all, 'EUR')).toBe('5% · €500');
    expect(creditWords(availability, [availability], 'EUR')).toBe('none promised');
  });
});
