import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const LEVEL = 'The service is up 99.9% of each month.';
const read = (text: string) => serviceLevels(slaTextOf(`# Credits\n\n${LEVEL}\n\n${text}`));
const capOf = (text: string) => {
  const { cap } = read(text);
  return cap === null ? null : [cap.unit, cap.value, cap.currency ?? null];
};

describe('a limit that was named before sets none', () => {
  test.each([
    'If the downtime of a month is longer than 50 minutes, we credit 3% of the monthly fee for each hour of downtime beyond that limit.',
    'We credit 3% of the monthly fee for each hour of downtime in excess of the maximum.',
    'Je Stunde Ausfallzeit über diese Obergrenze hinaus werden 3 % des Monatsentgelts gutgeschrieben.',
  ])('%s', (text) => {
    expect(capOf(text)).toBeNull();
    expect(capOf(`${text} Credits never go beyond 35% of the monthly fee.`)).toEqual([
      'percent',
      '35',
      null,
    ]);
  });

  test.each([
    'Credits of a month are capped at 35% of the monthly fee.',
    'For each hour of downtime we credit 3% of the monthly fee; 35% of the monthly fee is the limit.',
    'For each hour of downtime we credit 3% of the monthly fee. That limit is 35% of the monthly fee.',
  ])('one that is set: %s', (text) => expect(capOf(text)).toEqual(['percent', '35', null]));
});

describe('an amount before the German verb of a limit', () => {
  test.each([
    'Die Gutschriften sind je Monat auf 1.750,00 € begrenzt.',
    'Die Gutschriften sind auf 1.750 Euro je Monat begrenzt.',
    'Die Summe der Gutschriften ist auf 1.750,00 EUR pro Kalendermonat beschränkt.',
    'Die Gutschriften eines Monats dürfen 1.750 € nicht übersteigen.',
    'Je Stunde Ausfall werden 5 % gutgeschrieben, die Gutschrift ist auf 1.750 Euro gedeckelt.',
  ])('%s', (text) => expect(capOf(text)).toEqual(['amount', '1750', 'EUR']));

  test.each([
    'Die Gutschriften sind auf 1.750 Euro je Störung begrenzt.',
    'Die Gutschriften sind je Ausfall auf 1.750 Euro begrenzt.',
    'Die Gutschriften sind auf 1.750 Euro pro Jahr begrenzt.',
    'Die Gutschriften sind je Kalenderjahr auf 1.750 Euro begrenzt.',
    'Die Gutschrift beträgt 1.750 Euro und ist zeitlich begrenzt.',
    'Die Haftung ist auf 1.750 Euro begrenzt.',
  ])('no limit of a month: %s', (text) => expect(capOf(text)).toBeNull());
});

test.each([
  [
    'If the promise is missed, the customer receives a credit of EUR 90 for each hour of downtime.',
    '144',
  ],
  ['For each hour of downtime the customer gets a credit of one day of the monthly fee.', '144'],
])('a share of the year’s fee limits other credits by twelve of a month’s: %s', (text, value) => {
  expect(capOf(`${text} Credits are limited to 12% of the annual fee.`)).toEqual([
    'percent',
    value,
    null,
  ]);
});
