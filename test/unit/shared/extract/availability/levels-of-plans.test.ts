import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const found = (text: string) => serviceLevels(slaTextOf(text)).availability;
const levels = (text: string) => found(text).map(({ percent }) => percent);
const scopes = (text: string) => found(text).map(({ percent, scope }) => [percent, scope]);

describe('being up in the words of other languages', () => {
  test.each([
    ['Notre SLA garantit un temps de fonctionnement de 99,8 %.', '99.8'],
    ["Nous garantissons un temps d'activité de 99,95 % par mois.", '99.95'],
    ['Cet accord garantit un temps d’utilisation de 99,7%.', '99.7'],
    ['Garantizamos un tiempo de actividad del 99,8 % al mes.', '99.8'],
    ['El tiempo de funcionamiento será como mínimo del 99,5 %.', '99.5'],
    ['Garantiamo un tempo di attività del 99,8% al mese.', '99.8'],
    ['Il tempo di funzionamento garantito è del 99,6%.', '99.6'],
    ['Garantimos um tempo de atividade de 99,8% ao mês.', '99.8'],
    ['Wir garantieren eine Betriebszeit von 99,8 % im Monat.', '99.8'],
    ['Wij garanderen een bedrijfstijd van 99,8%.', '99.8'],
  ])('%s', (text, level) => {
    expect(levels(text)).toEqual([level]);
  });

  test.each([
    "Temps d'utilisation du parking : 95 % des clients restent moins d'une heure.",
    'Unsere Betriebszeiten: 99 % der Anrufe fallen in die Zeit von 8 bis 17 Uhr.',
  ])('but not in: %s', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('a higher level that one sentence gives some customers', () => {
  test.each([
    'We guarantee a minimum of 99.8% uptime (up to 99.95% for Premium plans) per calendar month.',
    'We guarantee 99.8% uptime, and up to 99.95% for Enterprise customers.',
    'Wir garantieren 99,8 % Verfügbarkeit (bis zu 99,95 % für Gold-Kunden).',
    "Nous garantissons 99,8 % de disponibilité (jusqu'à 99,95 % pour les offres Premium).",
    'Garantiamo il 99,8% di disponibilità (fino al 99,95% per i piani Premium).',
    'Garantizamos una disponibilidad del 99,8 % (hasta el 99,95 % para los planes Premium).',
  ])('%s', (text) => {
    expect(levels(text)).toEqual(['99.8', '99.95']);
  });

  test('is told with whom it is for', () => {
    expect(scopes('We guarantee 99.8% uptime (up to 99.95% for Premium plans) a month.')).toEqual([
      ['99.8', ''],
      ['99.95', 'Premium plans'],
    ]);
  });

  test.each([
    'If uptime is between 99% and up to 99.8%, a credit is due for the month.',
    'We guarantee 99.8% uptime. Credits of up to 100% for the month are due.',
  ])('is none in: %s', (text) => {
    expect(levels(text)).not.toContain('100');
    expect(levels(text).length).toBeLessThanOrEqual(1);
  });
});

describe('the same level for each of several', () => {
  test('plans, each in a line of a list', () => {
    const text =
      '- Bronze (support on weekdays, availability of the systems 98.5% of the month)\n- Silver (support on Saturdays, availability of the systems 98.5% of the month)\n- Gold (support every day, availability of the systems 99.5% of the month)';
    expect(scopes(text)).toEqual([
      ['98.5', 'Bronze'],
      ['98.5', 'Silver'],
      ['99.5', 'Gold'],
    ]);
  });

  test('services, each in a sentence', () => {
    const text =
      '## Objects\n\nHeron makes efforts to keep the Service Availability Rate of data in warm storage per Cycle no less than 99.95%; and cold storage per Cycle no less than 99.8%.\n\n## Shield\n\nHeron makes efforts to keep the Service Availability Rate of the Shield per Cycle not less than 99.8%.';
    expect(scopes(text)).toEqual([
      ['99.95', 'data in warm storage'],
      ['99.8', 'cold storage'],
      ['99.8', 'Shield'],
    ]);
  });
});

describe('an aim of the house is no promise', () => {
  test.each([
    'We guarantee 99.5% uptime. Our internal target is 99.9% availability.',
    'We guarantee 99.5% uptime. Internally we aim for 99.9% uptime.',
    'Wir garantieren 99,5 % Verfügbarkeit. Unser internes Ziel ist eine Verfügbarkeit von 99,9 %.',
    'Nous garantissons 99,5 % de disponibilité. Notre objectif interne est une disponibilité de 99,9 %.',
    'Garantiamo una disponibilità del 99,5%. Il nostro obiettivo interno è una disponibilità del 99,9%.',
    'La disponibilidad garantizada es del 99,5 %. El objetivo operativo interno es una disponibilidad del 99,9 %.',
    'A disponibilidade garantida é de 99,5%. O objetivo interno é uma disponibilidade de 99,9%.',
    'Wij garanderen 99,5% beschikbaarheid. Ons interne streven is een beschikbaarheid van 99,9%.',
  ])('%s', (text) => {
    expect(levels(text)).toEqual(['99.5']);
  });

  test('nor in a column of its own', () => {
    const text =
      '| Service | Availability SLA | Internal SLO |\n|---|---|---|\n| Search | 99.5% | 99.9% |\n| Mail | 99.0% | 99.7% |';
    expect(levels(text)).toEqual(['99.5', '99']);
  });
});

test('a figure that the form leaves to choose is none', () => {
  expect(levels('Target uptime: [99.2% / 99.6%] monthly')).toEqual([]);
});

test.each([
  'The service runs twenty-four hours a day. We guarantee 99.8% uptime, seven days a week.',
  'Le service est disponible vingt-quatre heures par jour, trois cent soixante-cinq jours par an. Nous garantissons 99,8 % de disponibilité.',
  'Il servizio è disponibile ventiquattro ore al giorno. Garantiamo il 99,8% di disponibilità, sette giorni alla settimana.',
])('hours of service in words are no window: %s', (text) => {
  expect(found(text).map(({ percent, window }) => [percent, window])).toEqual([['99.8', 'other']]);
});
