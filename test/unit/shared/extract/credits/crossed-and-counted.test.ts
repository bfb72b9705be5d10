import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) => serviceLevels(slaTextOf(text));
const steps = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);
const cap = (text: string) => levels(text).cap?.value ?? null;

describe('a second step that is said the other way round', () => {
  test.each([
    'If a crane is usable for under 96.5% of the hours we allow the yard 4% of its yearly charge, or 9% if it is under 94%.',
    'Where uptime drops below 96.5%, 4% of the fee is refunded, and 9% where it drops below 94%.',
  ])('%s', (text) => {
    expect(steps(text)).toEqual([
      ['96.5', null, '4'],
      ['94', null, '9'],
    ]);
  });
});

describe('a level that downtime falls below', () => {
  test.each([
    'For every month in which the unavailability exceeds 2%, Harrow credits 3% of the fee.',
    'Übersteigt etwas? Sollte die Ausfallzeit in einem Monat 2 % übersteigen, erhält der Mieter 3 % des Monatsentgelts gutgeschrieben.',
    "Si l'indisponibilité mensuelle dépasse 2 %, l'abonné reçoit un avoir de 3 % de la redevance.",
    'Si la indisponibilidad supera el 2 %, se abona un 3 % de la cuota.',
  ])('%s', (text) => {
    expect(steps(text)).toEqual([['98', null, '3']]);
    expect(cap(text)).toBeNull();
  });
});

describe('bounds without a sign of their own', () => {
  test('where a word compares them and the credit has the sign', () => {
    expect(
      steps(
        'Uptime is at least 99.6% each month.\n\nIf uptime is below 99.6 but above 98, you get 6% of the fee back. Below 98, you get 14%.',
      ),
    ).toEqual([
      ['99.6', '98', '6'],
      ['98', null, '14'],
    ]);
  });

  test('but no count of other things', () => {
    expect(percentagesIn('below 95 users, 6% of the fee').map(({ value }) => value)).toEqual(['6']);
  });
});

test.each([
  ['Availability per quarter', '– disponibilità inferiore al 99,4% e fino al 98,5%: 4%'],
  ['Availability per quarter', '– disponibilidad inferior al 99,4% y hasta el 98,5%: 4%'],
])('a range that goes "and down to" its lower bound: %s, %s', (_, line) => {
  expect(steps(`Penali e abonos\n\n${line}\n– disponibilità inferiore al 98,5%: 9%`)).toEqual([
    ['99.4', '98.5', '4'],
    ['98.5', null, '9'],
  ]);
});

test.each(['β', '\ufffd', 'â€“', 'â'])('a dash that was garbled into "%s"', (dash) => {
  const table = `| Uptime per month | Service credit |\n|---|---|\n| 98.2% ${dash} 99.2% | 7% |\n| Below 98.2% | 30% |`;
  expect(steps(table)).toEqual([
    ['99.2', '98.2', '7'],
    ['98.2', null, '30'],
  ]);
});

test('an address in a cell is no credit', () => {
  const table =
    '| Part | Availability per month |\n|---|---|\n| Orders (`api.harrow.example/v3/orders`, `/refunds`) | 99.95% |\n| Back office | 99.7% |';
  expect(levels(table).credits).toEqual([]);
  expect(levels(table).availability.map(({ percent }) => percent)).toEqual(['99.95', '99.7']);
});

test('a rate is not as high as the credits may go', () => {
  const text =
    'Disponibilidad mensual garantizada del 99,4 %.\n\nEn caso de interrupción se descontará en la factura un 3 % de la base imponible por cada hora de interrupción, hasta un 100 % de la cuota mensual.';
  expect(steps(text)).toEqual([['99.4', null, '3']]);
});

describe('the most that credits come to', () => {
  test.each([
    [
      'Credits are 5% of the fee for each hour of downtime. We can’t hand back more than you paid in that quarter.',
      '100',
    ],
    [
      'Credits are 5% of the fee. The credits never exceed what the customer was billed for the month.',
      '100',
    ],
    [
      'Gutschrift: 5 % des Entgelts. Wir erstatten nie mehr als das, was Sie für den Monat gezahlt haben.',
      '100',
    ],
    ['Les avoirs ne dépassent jamais ce que vous avez payé pour le mois.', '100'],
    [
      'In no event shall Harrow be answerable for credits for outages in excess of 40% of the monthly fee.',
      '40',
    ],
    ['In no case are penalties owed in excess of 100% of what is paid.', '100'],
    [
      'We allow 4% of the charge under 97%. Any allowance may never be greater than 8% of the said charge.',
      '8',
    ],
  ])('%s', (text, value) => {
    expect(cap(text)).toBe(value);
  });

  test.each([
    'Availability is at least 99.4%. The fees are indexed each year by at most 3%.',
    'De vergoeding wordt elk jaar met maximaal 3,5% verhoogd.',
    'Die Vergütung wird jährlich um höchstens 3 % erhöht.',
  ])('is not how far prices may rise: %s', (text) => {
    expect(cap(text)).toBeNull();
  });
});

describe('a rate right above a table of its steps', () => {
  const table =
    '\n\n| Uptime | Credit |\n|---|---|\n| 98.2% – 98.4% | 4% of fee |\n| 98.0% – 98.2% | 8% of fee |\n| Below 98.0% | 12% of fee |';
  const level = 'We promise 98.4% uptime per month.\n\n';
  const fromTable = [
    ['98.4', '98.2', '4'],
    ['98.2', '98', '8'],
    ['98', null, '12'],
  ];

  test('says less exactly what the table says', () => {
    const text = 'The service credit is 4% of the fee per 0.2% below the target, up to 12%.';
    expect(steps(`${level}${text}${table}`)).toEqual(fromTable);
  });

  test('but stays where it is another one', () => {
    const text = 'In addition, a service credit of 4% of the fee is due per 0.2% below the target.';
    expect(steps(`${level}${text}${table}`)).toHaveLength(4);
  });
});
