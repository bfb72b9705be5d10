import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const capOf = (text: string) => serviceLevels(slaTextOf(text)).cap?.value ?? null;
const GIVES = 'For each late visit we knock €30 off your next invoice.';

describe('how far credits go, in a verb', () => {
  test.each([
    'Credits in any month never go over 35% of the monthly fee.',
    'Such deductions won’t be greater than 35% of the yearly fee.',
    'We never hand back more than 35% of a month.',
    'All deductions are capped at 35% of the hosting fee.',
    '35% of the monthly fee is the most we pay out.',
    'We draw the line at 35% of the monthly fee.',
    'Credits run up to 35% of the monthly fee and no further.',
    'Beyond 35% of the monthly fee nothing is paid.',
    'Deductions in a quarter: never above 35% of the handling charge.',
    'The amount at risk shall be 35% of the monthly invoice value.',
    'Fees at risk in any month are limited to 35% of the monthly charges.',
    'Taken together, credits won’t top 35% of your monthly bill.',
  ])('%s', (limits) => expect(capOf(`${GIVES} ${limits}`)).toBe('35'));

  test.each([
    'The load of the hosts never goes over 35%.',
    'Prices never go up by more than 35% a year.',
    'For an individual outage, deductions are capped at 35% of the monthly fee.',
    'The maximum credit for a single interruption is 35% of the monthly fee.',
    'Credits of a year are limited to the average monthly fee multiplied by 3.5.',
    'Of the data at risk, 35% of the charges are insured.',
  ])('none in: %s', (text) => expect(capOf(`${GIVES} ${text}`)).toBeNull());
});

describe('how far credits go, where lengths and other limits stand beside', () => {
  const levels = (text: string) => serviceLevels(slaTextOf(text));

  test.each([
    'If the portal is down for more than 3 hours but not more than 9 hours in a month, the credit is 6% of the monthly fee; for more than 9 hours, it is 18%.',
    'An outage of no more than two (2) hours earns a credit of 6% of the monthly fee.',
    'For every hour of downtime beyond the limit, 6% of the monthly fee is credited.',
  ])('none in: %s', (text) => expect(levels(text).cap).toBeNull());

  test('a limit of downtime that is spoken of is not that of the credits', () => {
    const { cap } = levels(
      'If downtime in a month is longer than 50 minutes, we credit 3% of the monthly fee for each hour beyond that limit. Credits in a month will not exceed 40% of the monthly fee.',
    );
    expect(cap?.value).toBe('40');
  });

  test.each([
    'Die Gutschriften sind je Monat auf 1.300,00 € begrenzt.',
    'Gutschriften sind auf 1.300 Euro je Monat beschränkt.',
    'Die Gutschriften eines Monats sind auf höchstens 1.300,00 EUR gedeckelt.',
  ])('an amount before its verb: %s', (limits) => {
    const { cap } = levels(
      `Bei einer Verfügbarkeit unter 99,7 % erhält der Kunde eine Gutschrift von 6 % des monatlichen Entgelts. ${limits}`,
    );
    expect(cap).toMatchObject({ unit: 'amount', value: '1300', currency: 'EUR' });
  });
});

test('a limit of credits is no step', () => {
  const { credits } = serviceLevels(
    slaTextOf(
      '# Credits\n\nBelow 99.3% uptime 15% of the fee is credited.\n\nCredits do not add up beyond 100% of a month’s fee.',
    ),
  );
  expect(credits).toHaveLength(1);
});
