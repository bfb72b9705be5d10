import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) => serviceLevels(slaTextOf(text));
const steps = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);

describe('a level that is not reached, said before its figure', () => {
  test.each([
    'Si no se cumple el nivel de disponibilidad del 99,4 %, corresponde un crédito del 6 % de la cuota.',
    'Se non viene raggiunta la disponibilità mensile del 99,4%, spetta un credito del 6% del canone.',
    'Se não for atingida a taxa de disponibilidade de 99,4%, é devido um crédito de 6% da mensalidade.',
    "Si le service n'atteint pas le taux de disponibilité de 99,4 %, un avoir de 6 % du forfait est dû.",
  ])('%s', (text) => expect(steps(text)).toEqual([['99.4', null, '6']]));

  test('beside the schedule of another part', () => {
    const text =
      '## Datos\n\n| Disponibilidad | Crédito |\n|---|---|\n| Entre 97 % y 99 % | 8 % |\n| Inferior al 97 % | 30 % |\n\n## Control\n\nSi no se alcanza la disponibilidad del 99,4 % del plano, hay derecho a un crédito del 6 % del importe.';
    expect(steps(text)).toContainEqual(['99.4', null, '6']);
  });
});

describe('ranges in words', () => {
  test('the lower bound included', () => {
    const text =
      '| Verfügbarkeit | Gutschrift |\n|---|---|\n| unter 99,7 % bis einschließlich 99,2 % | 4 % |\n| unter 99,2 % | 9 % |';
    expect(steps(text)).toEqual([
      ['99.7', '99.2', '4'],
      ['99.2', null, '9'],
    ]);
  });
});

describe('steps of a year and more', () => {
  test('a free first row between the names and rows that ran together', () => {
    const text =
      'Availability Credit in % of the fee\n\nAt least 99.4% none\n\n98.0% - 99.3% 5%\n\nBelow 98.0% 15%';
    expect(steps(text)).toEqual([
      ['99.3', '98', '5'],
      ['98', null, '15'],
    ]);
  });

  test('the share of a time before the share of a fee, in words', () => {
    const text =
      'Where the tool runs for less than 98 per cent of a quarter we knock 6 per cent off the fee, and for less than 95 per cent, 18 per cent.';
    expect(steps(text)).toEqual([
      ['98', null, '6'],
      ['95', null, '18'],
    ]);
  });

  test('all of the fee in words that the figure says again', () => {
    const text =
      'Should uptime fall short, the fee of that month is reduced:\n\n- 92.0% to 96.9%: reduced by 15%\n- less than 92.0%: not charged (100%)';
    expect(steps(text)).toEqual([
      ['96.9', '92', '15'],
      ['92', null, '100'],
    ]);
  });
});

describe('the highest bound of a schedule', () => {
  test.each([
    ['- 92.0% to 96.9%: credit of 15%\n- 88.0% to 91.9%: credit of 30%', []],
    ['- 98.0% to 99.9%: credit of 15%\n- 96.0% to 97.9%: credit of 30%', ['99.9']],
  ])('is no promise where a step is missing above it: %s', (list, expected) => {
    const text = `Credits for lost availability:\n\n${list}`;
    expect(levels(text).availability.map(({ percent }) => percent)).toEqual(expected);
  });
});

describe('what any miss earns', () => {
  test.each([
    [
      'Whenever this promise is broken, we will repay you the whole price of the service for that quarter.',
      '100',
      'percent',
    ],
    [
      'The compensation will be 30 (thirty) times the service fees for the time in which its use was interrupted.',
      '30',
      'multiple',
    ],
    [
      'Em caso de interrupção maior, a Faia fornecerá créditos iguais a um valor de 40% do custo da assinatura.',
      '40',
      'percent',
    ],
  ])('%s', (text, credit, unit) => {
    const { credits } = levels(`We guarantee at least 99.6% availability.\n\n${text}`);
    expect(credits.map((one) => [one.below, one.credit, one.unit])).toEqual([
      ['99.6', credit, unit],
    ]);
  });

  test('all of it, with no word for the fee', () => {
    expect(steps('We promise 99.6% uptime. If we miss the target, that month is free.')).toEqual([
      ['99.6', null, '100'],
    ]);
  });

  test('not what is refunded at the end of the contract', () => {
    const text =
      'We guarantee at least 99.6% availability. If you terminate, we will refund the whole price of the remaining subscription.';
    expect(steps(text)).toEqual([]);
  });
});
