import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { TABLE_LAYOUTS, type TableLayout } from '#test/support/sla-texts/table-layouts.ts';

const LAYOUTS: readonly TableLayout[] = [
  'a table of Markdown',
  'a cell on each line',
  'a cell in each paragraph',
];
/** What introduces the table, the names of its columns, and three rows of levels in several wordings. */
const TABLES: readonly (readonly [
  language: string,
  introduction: string,
  names: readonly [string, string],
  rows: readonly (readonly string[])[],
])[] = [
  [
    'German',
    'Wird die Verfügbarkeit verfehlt, gibt es Gutschriften:',
    ['Verfügbarkeit im Monat', 'Gutschrift'],
    [
      ['97,5 % bis unter 98,5 %', '94,0 % bis unter 97,5 %', 'weniger als 94,0 %'],
      [
        'kleiner 98,5 % und größer gleich 97,5 %',
        'kleiner 97,5 % und größer gleich 94,0 %',
        'kleiner 94,0 %',
      ],
      ['zwischen 97,5 % und 98,5 %', 'zwischen 94,0 % und 97,5 %', 'unter 94,0 %'],
    ],
  ],
  [
    'French',
    'En cas de non-respect de la disponibilité, des avoirs sont accordés :',
    ['Disponibilité mensuelle', 'Avoir'],
    [
      ['entre 97,5 % et 98,5 %', 'entre 94,0 % et 97,5 %', 'inférieure à 94,0 %'],
      [
        'inférieur à 98,5 % mais supérieur ou égal à 97,5 %',
        'inférieur à 97,5 % mais supérieur ou égal à 94,0 %',
        'inférieur à 94,0 %',
      ],
    ],
  ],
  [
    'Italian',
    'Se la disponibilità non è raggiunta, spettano crediti:',
    ['Disponibilità mensile', 'Credito'],
    [['tra 97,5 % e 98,5 %', 'tra 94,0 % e 97,5 %', 'inferiore a 94,0 %']],
  ],
  [
    'Spanish',
    'Si no se alcanza la disponibilidad, hay créditos:',
    ['Disponibilidad mensual', 'Crédito'],
    [['entre 97,5 % y 98,5 %', 'entre 94,0 % y 97,5 %', 'inferior a 94,0 %']],
  ],
  [
    'Dutch',
    'Wordt de beschikbaarheid niet gehaald, dan is er krediet:',
    ['Beschikbaarheid per maand', 'Servicekrediet'],
    [['tussen 97,5 % en 98,5 %', 'tussen 94,0 % en 97,5 %', 'lager dan 94,0 %']],
  ],
];

describe('steps of credits in the languages, in every layout', () => {
  test.each(TABLES)('%s', (_, introduction, names, wordings) => {
    for (const layout of LAYOUTS)
      for (const levels of wordings) {
        const table = [names, ...levels.map((level, at) => [level, `${[4, 8, 16][at]} %`])];
        const text = `## Service\n\n${introduction}\n\n${TABLE_LAYOUTS[layout](table)}`;
        const { credits } = serviceLevels(slaTextOf(text));
        expect(
          credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]),
          text,
        ).toEqual([
          ['98.5', '97.5', '4'],
          ['97.5', '94', '8'],
          ['94', null, '16'],
        ]);
      }
  });
});

test('missing the level oneself is no misuse by the customer', () => {
  const text = 'En cas de non-respect de la disponibilité, des avoirs sont accordés.';
  expect(exclusions(slaTextOf(text)).exclusions).toEqual([]);
});

test.each(['Rückvergütung', 'Rückzahlung', 'Kompensation', 'Ausgleichszahlung'])(
  'a column of %s names what is given, without any sentence around it',
  (name) => {
    const text = `Verfügbarkeit\n${name}\n98,4 % bis 97 %\n4 %\n96,9 % bis 94 %\n8 %\n93,9 % oder weniger\n16 %`;
    const { credits } = serviceLevels(slaTextOf(text));
    expect(credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit])).toEqual([
      ['98.4', '97', '4'],
      ['96.9', '94', '8'],
      ['93.9', null, '16'],
    ]);
  },
);
