import { describe, expect, test } from 'vitest';
import { namesBusinessTime } from '#shared/extract/grammar/business-time.ts';

describe('Business time', () => {
  test.each([
    'business hours',
    'during our normal working hours',
    'office hours',
    'on business days',
    'weekdays',
    'Geschäftszeiten',
    'Bürozeiten',
    'an Werktagen',
    'Arbeitsstunden',
    'heures ouvrées',
    'jours ouvrables',
    'orario lavorativo',
    'giorni lavorativi',
    'horario laboral',
    'días hábiles',
    'dias úteis',
    'kantooruren',
    'werkdagen',
  ])('is named by "%s"', (words) => {
    expect(namesBusinessTime(words)).toBe(true);
  });

  test.each(['24x7', 'every day', 'support hours', 'service hours', 'Business', 'days', ''])(
    'is not named by "%s"',
    (words) => {
      expect(namesBusinessTime(words)).toBe(false);
    },
  );
});
