import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const LEVEL = 'The service is up 99.9% of each month.';
const read = (text: string) => serviceLevels(slaTextOf(`# Credits\n\n${LEVEL}\n\n${text}`));

const OF_A_STEP = [
  ['one day of the monthly fee', 'days', '1'],
  ["two days' fees", 'days', '2'],
  ['25 EUR', 'amount', '25'],
  ['4% of the monthly fee', 'percent', '4'],
] as const;

const LIMITS = [
  ', not to exceed 45% of the monthly fee',
  ', not exceeding 45% of the monthly fee',
  ' not exceeding 45% of the monthly fee',
  ', which shall not exceed 45% of the monthly fee',
  ', not to exceed, in any month, 45% of the monthly fee',
  ', capped at 45% of the monthly fee',
  ', with a cap of 45% of the monthly fee',
  ', subject to a monthly limit of 45% of the monthly fee',
  ', limited to 45% of the monthly fee',
  ', up to 45% of the monthly fee',
  ' up to 45% of the monthly fee',
  ', up to a maximum of 45% of the monthly fee',
  ', but no more than 45% of the monthly fee',
  ' (maximum 45% of the monthly fee)',
  ', max. 45% of the monthly fee',
] as const;

describe('a limit in the sentence of a rate', () => {
  const cases = OF_A_STEP.flatMap(([gives, unit, credit]) =>
    LIMITS.map((limit) => [gives, limit, unit, credit] as const),
  );
  test.each(cases)('%s%s', (gives, limit, unit, credit) => {
    const { credits, cap } = read(
      `For each full hour of downtime the customer is entitled to a credit of ${gives}${limit}.`,
    );
    expect(credits).toMatchObject([
      { unit, credit, per: { value: '1', unit: 'hour' }, countsFrom: 'first-minute' },
    ]);
    expect(cap).toMatchObject({ unit: 'percent', value: '45' });
  });

  test.each([
    'Für jede volle Stunde Ausfall erhält der Kunde eine Gutschrift von 25 Euro, begrenzt auf 45 % des Monatsentgelts.',
    'Für jede volle Stunde Ausfall erhält der Kunde eine Gutschrift von 25 Euro, bis zu 45 % des Monatsentgelts.',
    "Pour chaque heure d'indisponibilité, le client reçoit un avoir de 25 EUR, dans la limite de 45 % de la redevance mensuelle.",
    'Per ogni ora di indisponibilità il cliente riceve un credito di 25 EUR, fino al 45% del canone mensile.',
  ])('%s', (text) => {
    const { credits, cap } = read(text);
    expect(credits).toMatchObject([{ unit: 'amount', credit: '25', per: { unit: 'hour' } }]);
    expect(cap).toMatchObject({ unit: 'percent', value: '45' });
  });

  test('without anything beside it, "up to" says what a step gives', () => {
    expect(
      read('For each hour of downtime, up to 4% of the monthly fee is credited.').credits,
    ).toMatchObject([{ unit: 'percent', credit: '4', per: { unit: 'hour' } }]);
  });

  test('the printed words of a rate end at no dot of a figure', () => {
    const [rate] = read(
      'For each hour of downtime, a credit of one day of the monthly charge of US$4,800.00, max. 12 days per month, is due.',
    ).credits;
    expect(rate?.text).toMatch(/US\$4,800\.00, max\. 12 days per month/);
  });
});

describe('a rate that counts what is beyond a time of its own', () => {
  test.each([
    ['We credit 3% of the monthly fee for each hour of downtime beyond 12 hours.', '12', 'hour'],
    [
      'For each full hour of downtime in excess of the first 90 minutes we credit 3% of the monthly fee.',
      '90',
      'minute',
    ],
    [
      'If the total downtime of a month is longer than 50 minutes, we credit 3% of the monthly fee for each hour of downtime beyond that limit.',
      '50',
      'minute',
    ],
    [
      'Je volle Stunde Ausfallzeit über 12 Stunden hinaus erhält der Kunde eine Gutschrift von 3 % des Monatsentgelts.',
      '12',
      'hour',
    ],
  ])('%s', (text, value, unit) =>
    expect(read(text).credits).toMatchObject([{ credit: '3', countsBeyond: { value, unit } }]),
  );

  test.each([
    'We credit 3% of the monthly fee for each hour of downtime of an outage beyond 12 hours.',
    'We credit 3% of the monthly fee for each hour of downtime beyond 12 consecutive hours.',
    'We credit 3% of the monthly fee for each hour of downtime after the first hour.',
    'We credit 3% of the monthly fee for each hour of downtime beyond the guarantee.',
    'We credit 3% of the monthly fee for each hour of downtime beyond that limit.',
    'We credit 3% of the monthly fee for each hour of downtime.',
  ])('none that can be told: %s', (text) => {
    const { credits } = read(text);
    expect(credits).toMatchObject([{ credit: '3' }]);
    expect(credits[0]?.countsBeyond).toBeUndefined();
  });
});
