import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) => serviceLevels(slaTextOf(text));

describe('a rate for each hour', () => {
  test.each([
    'Voor elk vol uur downtime boven de toegezegde beschikbaarheid krijgt de klant 3% korting op de maandelijkse kosten.',
    'Voor ieder uur storing wordt 3% van het maandbedrag in mindering gebracht.',
    'Per uur uitval ontvangt opdrachtgever een creditering van 3% van de maandvergoeding.',
    'Para cada hora completa de indisponibilidade, o cliente recebe um desconto de 3% sobre a mensalidade.',
    'A cada hora de interrupção será concedido um crédito de 3% do valor mensal.',
    'Por cada hora de indisponibilidade além do nível garantido, o cliente receberá um desconto de 3% na fatura mensal.',
  ])('%s', (text) => {
    expect(levels(text).credits.map(({ credit, per }) => [credit, per])).toEqual([
      ['3', { value: '1', unit: 'hour' }],
    ]);
  });
});

describe('a credit after so many hours of one outage', () => {
  test.each([
    'Als de hosting langer dan 3 uur offline is, ontvangt de klant een korting van 12% op de maandelijkse kosten.',
    'Indien de mailserver meer dan 3 uur onbereikbaar is, wordt 12% van het maandbedrag gecrediteerd.',
    'Wanneer een storing langer duurt dan 3 uur, krijgt u 12% korting op de maandprijs.',
    'Se o serviço ficar fora do ar por mais de 3 horas, o cliente recebe um desconto de 12% sobre a mensalidade.',
    'Caso a indisponibilidade ultrapasse 3 horas, será concedido um crédito de 12% do valor mensal.',
  ])('%s', (text) => {
    expect(
      levels(text).credits.map(({ credit, atOrAbove, measure }) => [credit, atOrAbove, measure]),
    ).toEqual([['12', '3', 'hour']]);
  });
});

describe('the most that credits come to', () => {
  test.each([
    'De korting bedraagt 4% van de maandelijkse kosten per uur storing, tot een maximum van 40% van die maand.',
    'De totale korting per maand is beperkt tot 40% van het maandbedrag.',
    'De vergoeding bedraagt nooit meer dan 40% van de maandelijkse kosten.',
    'De korting bedraagt ten hoogste 40% van het maandbedrag.',
    'O total de descontos no mês não poderá exceder 40% da mensalidade.',
    'Os créditos são limitados a 40% do valor mensal.',
    'De compensatie is gemaximeerd op 40% van het maandbedrag.',
    'O total dos créditos não ultrapassará 40% do valor mensal.',
    'O desconto será de no máximo 40% da mensalidade.',
  ])('%s', (text) => {
    expect(levels(text).cap?.value).toBe('40');
  });
});

describe('steps below a level', () => {
  test.each([
    'Bij een beschikbaarheid lager dan 99,5% ontvangt de klant 10% korting op het maandbedrag.',
    'Ligt de beschikbaarheid onder 99,5%, dan krijgt de klant een korting van 10% van de maandelijkse kosten.',
    'Se a disponibilidade ficar abaixo de 99,5%, o cliente recebe um desconto de 10% sobre a mensalidade.',
    'Disponibilidade mensal menor que 99,5%: desconto de 10% na mensalidade.',
  ])('%s', (text) => {
    expect(levels(text).credits.map(({ below, credit }) => [below, credit])).toEqual([
      ['99.5', '10'],
    ]);
  });
});

describe('steps between two levels', () => {
  test.each([
    '- Beschikbaarheid tussen 99,0% en 99,5%: 10% van de maandkosten\n- Beschikbaarheid van 98,0% tot 99,0%: 20% van de maandkosten',
    '- Disponibilidade entre 99,0% e 99,5%: 10% da mensalidade\n- Disponibilidade de 98,0% até 99,0%: 20% da mensalidade',
  ])('%s', (list) => {
    const found = levels(`## Compensatie / Compensação\n\n${list}`);
    expect(found.credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit])).toEqual(
      [
        ['99.5', '99', '10'],
        ['99', '98', '20'],
      ],
    );
  });
});

test('a rate and a long outage in Italian, without the word credit', () => {
  const { credits, cap } = levels(
    'Per ogni ora intera di disservizio oltre il livello garantito il cliente riceve uno sconto del 4% sul canone mensile, fino a un massimo del 40% del mese. Se il servizio resta offline per più di 3 ore, il cliente riceve il 12% del canone mensile.',
  );
  expect(credits.map(({ credit, atOrAbove, per }) => [credit, atOrAbove, per?.unit])).toEqual([
    ['12', '3', undefined],
    ['4', null, 'hour'],
  ]);
  expect(cap?.value).toBe('40');
});

describe('no credit', () => {
  test.each([
    'Klanten krijgen 10% korting bij een jaarabonnement.',
    'Wie per jaar betaalt, ontvangt 5% korting op de maandelijkse kosten.',
    'O pagamento anual dá direito a um desconto de 10% sobre a mensalidade.',
    'De kosten van een storing bij de klant worden per uur berekend.',
  ])('%s', (text) => {
    expect(levels(text).credits).toEqual([]);
  });
});
