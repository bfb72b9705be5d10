import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, credit }) => [
    below,
    atOrAbove,
    credit,
  ]);

const STEPS = [
  ['98.9', '98', '5'],
  ['98', null, '10'],
];

describe('a schedule whose columns ran together, a line for each row', () => {
  test.each([
    'Availability Credit in % of the monthly fee\n98.0% – 98.9 % 5\nBelow 98% 10',
    'Availability Service credit\n\n98.0% - 98.9% 5%\n\nLess than 98% 10%',
    'Uptime in the month Price reduction 98.0% to 98.9% 5% Under 98.0% 10%',
    'Availability (%) Service credit (%)\n98.0 - 98.9 5\n< 98.0 10',
    'Verfügbarkeit Gutschrift in % der Monatsgebühr\n98,0 % bis 98,9 % 5\nunter 98,0 % 10',
    'Niveau de disponibilité Réduction en % du forfait\n98,0 % – 98,9 % 5\nMoins de 98 % 10',
    'Disponibilità Credito\n98,0% - 98,9% 5%\nInferiore al 98% 10%',
    'Disponibilidad Crédito\n98,0% - 98,9% 5%\nMenos del 98% 10%',
    'Beschikbaarheid Korting\n98,0% - 98,9% 5%\nMinder dan 98% 10%',
  ])('%s', (rows) => {
    expect(steps(`An uptime below the agreed level is made good.\n\n${rows}`)).toEqual(STEPS);
  });
});

describe('is none', () => {
  test.each([
    'Availability Hours of downtime\n98.0% – 98.9% 5\nBelow 98% 10',
    'Availability Service credit\n98.0% – 98.9% 10%\nBelow 98% 5%',
    'Availability Service credit\n98.0% – 98.9% 5%',
  ])('%s', (rows) => {
    expect(steps(rows)).toEqual([]);
  });
});

describe('a rate', () => {
  test.each([
    [
      'We guarantee 99.9% uptime.\n\nIf we miss it, 5% of the fee is credited for each hour of downtime, up to 100%.',
      ['99.9', null, '5'],
    ],
    [
      'Heron guarantees 99.9% uptime. If it fails, Heron credits 5% of the monthly charge with each hour of downtime.',
      ['99.9', null, '5'],
    ],
    [
      '## Gutschriften\n\nUnterschreitet die Verfügbarkeit das Ziel von 99,5 %:\n\n- Profi: 10 % Gutschrift pro 1 Prozentpunkt Abweichung',
      ['99.5', null, '10'],
    ],
    [
      '## Gutschriften\n\nUnterschreitet die Verfügbarkeit das Ziel von 99,5 %:\n\n- 10 % Monatskredit je Prozentpunkt Unterschreitung',
      ['99.5', null, '10'],
    ],
    [
      "## Avoirs\n\nLa disponibilité est garantie à 99,5 %.\n\n- 10 % d'avoir par point de pourcentage d'écart",
      ['99.5', null, '10'],
    ],
    [
      '## Credits\n\nWe guarantee 99.5% uptime.\n\n- 10% credit per percentage point of shortfall',
      ['99.5', null, '10'],
    ],
    [
      '## Créditos\n\nGarantizamos una disponibilidad del 99,5 %.\n\n- 10 % de descuento por cada hora de interrupción',
      ['99.5', null, '10'],
    ],
    [
      '## Sconti\n\nGarantiamo una disponibilità del 99,5 %.\n\n- 10 % di sconto per ogni ora di interruzione',
      ['99.5', null, '10'],
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual([expected]);
  });
});

test('a rate in a line with a name holds for the level of that name', () => {
  const text =
    '| Plan | Uptime per month |\n|---|---|\n| Basic | 98.5% |\n| Pro | 99.5% |\n\n## Credits\n\nIf the uptime falls below the target:\n\n- Pro: 10% credit per percentage point of shortfall';
  expect(steps(text)).toEqual([['99.5', null, '10']]);
});
