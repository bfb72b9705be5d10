import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const smallest = (text: string) => {
  const { duration = null } = extract(documentOfText(text)).smallestOutage ?? {};
  return duration && `${duration.value} ${duration.unit}`;
};

describe('the smallest outage that counts', () => {
  test.each([
    ['An interruption of under two minutes is disregarded.', '2 minute'],
    ['Outages shorter than 5 minutes are ignored.', '5 minute'],
    ['Downtime of less than a minute is not taken into account.', '1 minute'],
    ['Ausfälle von weniger als 5 Minuten bleiben außer Betracht.', '5 minute'],
    ['Störungen unter drei Minuten zählen nicht als Ausfallzeit.', '3 minute'],
    ['Ausfälle, die kürzer als 5 Minuten sind, werden nicht mitgezählt.', '5 minute'],
    ['Les interruptions de moins de 3 minutes ne sont pas prises en compte.', '3 minute'],
    ['Les interruptions inférieures à 3 minutes sont exclues.', '3 minute'],
    ['Non sono conteggiate le interruzioni inferiori a 3 minuti.', '3 minute'],
    ['Le interruzioni di durata inferiore a tre minuti non vengono considerate.', '3 minute'],
    ['No se computan las caídas inferiores a 3 minutos.', '3 minute'],
    ['Las interrupciones de menos de 5 minutos no se tendrán en cuenta.', '5 minute'],
    ['Não são contabilizadas as interrupções inferiores a 3 minutos.', '3 minute'],
    ['Interrupções com duração menor que 5 minutos são desconsideradas.', '5 minute'],
    ['Storingen van minder dan 5 minuten blijven buiten beschouwing.', '5 minute'],
    ['Onderbrekingen korter dan 5 minuten tellen niet mee.', '5 minute'],
  ])('%s', (text, wanted) => {
    expect(smallest(text)).toBe(wanted);
  });

  test.each([
    'We respond to every outage in under 15 minutes.',
    'Outages of less than 15 minutes are reported by mail.',
    'Störungen werden in weniger als 30 Minuten angenommen.',
    'Las interrupciones se resuelven en menos de 30 minutos.',
  ])('is not told by: %s', (text) => {
    expect(smallest(text)).toBeNull();
  });
});

test.each([
  'For outages longer than 40 minutes you get two days of hosting for every started hour.',
  'For every outage of more than 40 minutes a day is credited.',
])('from when something is given, is no smallest outage: %s', (text) => {
  expect(smallest(text)).toBeNull();
});
