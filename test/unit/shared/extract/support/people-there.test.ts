import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours in which somebody is there', () => {
  test.each([
    ["When we're in: 07:45 to 16:15 Monday to Thursday", '07:45 to 16:15 Monday to Thursday'],
    ['When to call us: 07:45–16:15, Mon–Thu', '07:45–16:15, Mon–Thu'],
    ['Wann wir da sind: Mo–Do 7:45–16:15 Uhr', 'Mo–Do 7:45–16:15 Uhr'],
    [
      'An hour is one of the service day (07:45–16:15, Mondays to Thursdays).',
      '07:45–16:15, Mondays to Thursdays',
    ],
    ['Technicians are on site 24x7x365.', '24x7x365'],
    [
      'Our SOC is manned by analysts 24 hours a day, every day of the year.',
      '24 hours a day, every day of the year',
    ],
    [
      'Le centre de services répond du mardi au samedi de 7 h à 18 h.',
      'du mardi au samedi de 7 h à 18 h',
    ],
    [
      'Somebody sits at a desk from 07:00 to 19:00 CET, Monday to Saturday.',
      '07:00 to 19:00 CET, Monday to Saturday',
    ],
    [
      'O suporte atende 24 horas por dia, 7 dias por semana.',
      '24 horas por dia, 7 dias por semana',
    ],
    [
      'El soporte atiende las 24 horas del día, los 7 días de la semana.',
      '24 horas del día, los 7 días de la semana',
    ],
    ["L'assistenza risponde 24 ore al giorno, 7 giorni su 7.", '24 ore al giorno, 7 giorni su 7'],
    [
      'De helpdesk is 24 uur per dag, 7 dagen per week bereikbaar.',
      '24 uur per dag, 7 dagen per week',
    ],
    [
      "L'assistenza è attiva dal martedì al sabato, dalle 8:15 alle 12:15 e dalle 13:45 alle 17:45.",
      'dal martedì al sabato, dalle 8:15 alle 12:15 e dalle 13:45 alle 17:45',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toContain(hours);
  });

  test.each([
    'Guards are on site 24x7.',
    'When we install updates: 01:00 to 03:00, Monday to Friday.',
    'The generator on site runs 24x7.',
  ])('not those of something else: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });
});
