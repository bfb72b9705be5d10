import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, unit, credit }) => [
    below,
    atOrAbove,
    unit,
    credit,
  ]);

describe('bands and what they earn, a line each', () => {
  test.each([
    'Should the uptime of the ring drop below 99.95% in a month, you are entitled to claim:\n\n98% and < 99.95% 2 days (2/30)\n\n97% and less than 98% 5 days (5/30)\n\nLess than 97% 9 days',
    'If the uptime of the ring is below 99.95%, clients can claim as follows:\n\n≥ 98% and < 99.95% 2 days\n\nat least 97% but below 98% 5 days\n\nbelow 97% 9 days',
    'Liegt die Verfügbarkeit des Rings unter 99,95 %, besteht Anspruch auf:\n\n98 % bis 99,95 % 2 Tage\n\nmindestens 97 % und weniger als 98 % 5 Tage\n\nunter 97 % 9 Tage',
  ])('%s', (text) =>
    expect(steps(text)).toEqual([
      ['99.95', '98', 'days', '2'],
      ['98', '97', 'days', '5'],
      ['97', null, 'days', '9'],
    ]),
  );

  test.each([
    'We answer claims at these loads of the ring:\n\n98% and < 99.95% 2 days\n\n97% and less than 98% 5 days',
    'Shares of cases that we close in time:\n\n98% and < 99.95% 2 days\n\n97% and less than 98% 5 days',
  ])('no credit in: %s', (text) => expect(steps(text)).toEqual([]));

  test('a fraction of the fee for each half hour, up to a limit', () =>
    expect(
      serviceLevels(
        slaTextOf(
          'Racks are up 100% of the month. A service credit equals 1/30th of your monthly fee for each 20 minutes of downtime to a maximum of the fee of one month.',
        ),
      ).credits.map(({ per, unit }) => [unit, per]),
    ).toEqual([['other', { value: '20', unit: 'minute' }]]));
});

describe('rates that are counted from the end of a time of their own', () => {
  const rates = (text: string) =>
    serviceLevels(slaTextOf(`Hosts are up 100% of the month.\n\n${text}`)).credits.map(
      ({ below, credit, per }) => [below, credit, per?.value, per?.unit],
    );

  test.each([
    'Service credit: 4% of the rack fee for each further hour of downtime (or part of it) after the first two hours.',
    'We credit 4% of the rack fee for each hour of downtime beyond the first 3 hours, up to a maximum of 60% of the fee.',
    'We credit 4% of the rack fee for each full hour beyond the TTTR.',
    'We credit 4% of the rack fee for every hour of downtime over the 5 hour repair time.',
    'Wir schreiben 4 % der Monatsgebühr für jede Stunde Ausfall nach den ersten zwei Stunden gut.',
  ])('%s', (text) => expect(rates(text)).toEqual([[null, '4', '1', 'hour']]));

  test('each of two such rates', () =>
    expect(
      rates(
        'Credit for a host: 4% of the fee for each hour of downtime after the first hour.\n\nCredit for a restore: 4% of the fee for each hour of downtime after the first six hours.',
      ),
    ).toHaveLength(2));

  test('a rate of the level itself', () =>
    expect(rates('We credit 4% of the rack fee for each hour of downtime.')).toEqual([
      ['100', '4', '1', 'hour'],
    ]));
});
