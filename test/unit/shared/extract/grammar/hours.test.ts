import { describe, expect, test } from 'vitest';
import { hoursPhrases, namedHours } from '#shared/extract/grammar/hours.ts';
import { HOURS, NO_HOURS } from '#test/support/sla-texts/sla-phrases-times.ts';

describe('hours of service', () => {
  test.each(HOURS)('in: %s', (text, phrase) => {
    expect(hoursPhrases(text).map((found) => found.text)).toEqual([phrase]);
  });

  test.each(NO_HOURS)('are none in: %s', (text) => {
    expect(hoursPhrases(text)).toEqual([]);
  });

  test('may be named and not printed', () => {
    expect(namedHours('We work during normal business hours.')?.text).toBe(
      'during normal business hours',
    );
    expect(namedHours('innerhalb der Servicezeiten')?.text).toBe('Servicezeiten');
    expect(namedHours('We are quick.')).toBeNull();
  });

  test('go on with the days of a week', () => {
    const text = 'from 7 a.m. to 9 p.m., seven days a week, by phone';
    expect(hoursPhrases(text).map((found) => found.text)).toEqual([
      '7 a.m. to 9 p.m., seven days a week',
    ]);
  });
});
