import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => serviceLevels(slaTextOf(text));
const steps = (text: string) =>
  read(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);

describe('a column that shows what a credit comes to', () => {
  test.each(['Example', 'Example on a 300 EUR plan', 'Beispiel (300 €)', 'Exemple', 'Voorbeeld'])(
    '%s',
    (name) => {
      const rows = '| 99.4% - 98.2% | 7% | 21 EUR credit |\n| < 98.2% | 20% | 60 EUR credit |';
      expect(steps(`| Uptime | Credit | ${name} credit |\n|---|---|---|\n${rows}`)).toEqual([
        ['99.4', '98.2', '7'],
        ['98.2', null, '20'],
      ]);
    },
  );

  test('stands for the credit where there is no other', () => {
    const rows = '| 99.4% - 98.2% | 7% |\n| < 98.2% | 20% |';
    expect(steps(`| Uptime | Example credit |\n|---|---|\n${rows}`)).toHaveLength(2);
  });
});

describe('tables right below one another', () => {
  const stacked = [
    'Line | Availability target |',
    'Copper line | 99.2% |',
    'Availability reached | Credit (share of the rent) |',
    '100% to 99.2% | No credit |',
    '99.19% - 97% | 6% |',
    '< 97% | 18% |',
    'Availability reached | Credit (share of the rent) |',
    '100% to 98.4% | No credit |',
    '98.39% - 96% | 9% |',
    '< 96% | 18% |',
  ].join('\n');

  test('are read each by its own names', () => {
    expect(steps(stacked)).toEqual([
      ['99.19', '97', '6'],
      ['97', null, '18'],
      ['98.39', '96', '9'],
      ['96', null, '18'],
    ]);
  });

  test('are schedules of their own', () => {
    const groups = read(stacked).credits.map(({ group }) => group);
    expect(new Set(groups).size).toBe(2);
  });

  test('give the levels that they promise', () => {
    expect(
      read(stacked)
        .availability.map(({ percent }) => percent)
        .sort(),
    ).toEqual(['98.4', '99.2']);
  });
});

describe('the most that a month earns, as all of its fee', () => {
  test.each([
    'Les pénalités ne peuvent dépasser le montant du loyer mensuel.',
    'Des pénalités sont dues, sans pouvoir excéder la valeur totale du forfait mensuel.',
    "Le penali non superano l'importo del corrispettivo mensile.",
    'Los créditos no excederán el importe de la factura mensual.',
    'Os créditos nunca ultrapassam o valor da mensalidade.',
    'De compensatie is nooit hoger dan het maandbedrag.',
  ])('%s', (text) => {
    expect(read(text).cap).toMatchObject({ unit: 'percent', value: '100' });
  });

  test('and as a share that they stay below', () => {
    const text = "All credits of a month stay below 35% of that month's fee.";
    expect(read(text).cap).toMatchObject({ unit: 'percent', value: '35' });
  });
});
