import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const LEGEND = 'U = Uptime\n\nT = Total minutes\n\nM = Maintenance time\n\nD = Downtime';

describe('maintenance that the formula takes off', () => {
  test.each([
    ['by its letter', `U = (T – M – D) / (T – M) x 100%\n\n${LEGEND}`],
    [
      'by its name',
      'Uptime = (total minutes - planned maintenance - downtime) / (total minutes - planned maintenance) x 100',
    ],
    [
      'in German',
      'Verfügbarkeit = (Gesamtzeit - geplante Wartung - Ausfallzeit) / (Gesamtzeit - geplante Wartung) x 100',
    ],
  ])('does not count: %s', (_, text) =>
    expect(categories(text)).toEqual(['scheduled-maintenance']),
  );

  test('of an emergency is that kind', () =>
    expect(
      categories('Uptime = (T - emergency maintenance - D) / (T - emergency maintenance) x 100%'),
    ).toEqual(['emergency-maintenance']));

  test.each([
    // There it counts against the provider, as downtime does.
    ['taken off above the line alone', `U = (T – M – D) / T x 100%\n\n${LEGEND}`],
    ['another letter is taken off', `U = (T – X – D) / (T – X) x 100%\n\n${LEGEND}`],
    ['a legend without a formula', LEGEND],
  ])('silent: %s', (_, text) => expect(categories(text)).toEqual([]));
});
