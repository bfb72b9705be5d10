import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levelsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

describe('levels that are aimed at, and levels of working hours', () => {
  test.each([
    ['## Verfügbarkeit\n\nAngestrebt werden 98,7 % im Monat.', '98.7', 'monthly'],
    ['**Disponibilità.** Puntiamo al 99,4% al mese.', '99.4', 'monthly'],
    [
      'Maker guarantees that every press will be operable for ninety-six percent (96%) of the service hours, counted over each calendar quarter.',
      '96',
      'quarterly',
    ],
    ['Wi-fi should be up 98% of the school day in each month.', '98', 'monthly'],
  ])('%s', (text, percent, window) => expect(levelsOf(text)).toEqual([[percent, window]]));

  test.each([
    'For plans with a 99.3% uptime target:',
    'We take 5% off the next invoice, up to 20% a month.',
  ])('no level: %s', (text) => expect(levelsOf(text)).toEqual([]));
});
