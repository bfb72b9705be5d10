import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

describe('a level said in verbs', () => {
  test.each([
    'Our mail relays can be used 99.7% of every month.',
    'You can sign in to the desk 99.7% of each month.',
    'The depot answers calls 99.7% of each month.',
  ])('%s', (sentence) => {
    expect(levels(sentence)).toEqual([['99.7', 'monthly']]);
  });

  test('but what something is built for is no promise', () => {
    expect(levels('The ring has enough paths to answer lookups 100% of the time.')).toEqual([]);
  });
});

describe('a second level that rises or falls from the first', () => {
  test.each([
    'Garantizamos una disponibilidad mensual del 99,9 % para el correo. En el archivo el nivel acordado baja al 99,4 %, igualmente mensual.',
    "Garantiamo una disponibilità mensile del 99,9% per il portale. Per l'archivio il livello pattuito scende al 99,4%.",
    'Wir sagen für den Shop eine Verfügbarkeit von 99,9 % im Monat zu. Für das Archiv sinkt der Wert auf 99,4 %.',
    'Wij garanderen een beschikbaarheid van 99,9% per maand voor de winkel. Voor het archief daalt het niveau naar 99,4%.',
  ])('%s', (text) => {
    expect(levels(text)).toEqual([
      ['99.9', 'monthly'],
      ['99.4', 'monthly'],
    ]);
  });
});

test('the target of a numbered measure, on the line below its name', () => {
  expect(
    levels('KPI 4  Portal availability\n\nTarget: 99.3% per quarter, in Service Hours\n'),
  ).toEqual([['99.3', 'quarterly']]);
});

test('one row of levels in a table with a cell a line', () => {
  const lines = ['Measure', 'Ring line', 'Spur line', 'Line availability, per month', '99.98%'];
  expect(
    levels([...lines, '99.7%', 'Fault repaired in', '5 hours', '9 hours'].join('\n\n')),
  ).toEqual([
    ['99.98', 'monthly'],
    ['99.7', 'monthly'],
  ]);
});

describe('no promise', () => {
  test.each([
    'La disponibilité moyenne constatée des serveurs était de 99,94 %.',
    'La disponibilidad de la red fue del 99,94 % en todo el grupo.',
    "Availability of 99.999% in the leaflet isn't part of this commitment.",
    'Eine Verfügbarkeit von 99,99 % ist nicht Bestandteil dieser Zusage.',
  ])('%s', (sentence) => {
    expect(levels(sentence)).toEqual([]);
  });

  test('the upper end of a range that stops just below the level', () => {
    expect(
      levels(
        '# Service credits\n\n- 98.5% to 99.29% / 2%\n- 97.0% to 98.49% / 6%\n- under 97.0% / 12%\n',
      ),
    ).toEqual([]);
  });
});
