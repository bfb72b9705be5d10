import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const from = (text: string) => claims(slaTextOf(text)).claim?.from;

describe('the time to claim runs from the incident', () => {
  test.each([
    'Service credits must be claimed within 15 days after the end of the incident.',
    "L'avoir doit être demandé dans les 15 jours suivant la fin de l'incident.",
    "L'avoir doit être demandé dans les 15 jours suivant la panne.",
    'A service credit must be claimed in writing within 28 days of the fault being cleared.',
    'Service credits must be claimed within 30 days of the end of the outage in that month.',
    'Die Gutschrift ist innerhalb von 14 Tagen nach dem Ende der Störung zu beantragen.',
    'Die Gutschrift muss binnen 14 Tagen nach Ende des Ausfalls beantragt werden.',
    'Il credito deve essere richiesto entro 15 giorni dalla fine del guasto.',
    'El crédito debe solicitarse en un plazo de 20 días desde el fin de la avería.',
    'O crédito deve ser solicitado em até 20 dias após o fim da falha.',
  ])('%s', (text) => {
    expect(from(text)).toBe('incident');
  });
});

describe('the time to claim runs from the end of the period', () => {
  test.each([
    'Service credits must be claimed within 15 days after the end of the month.',
    'Service credits must be claimed within 15 days after the end of the applicable billing period.',
    'Service credits must be claimed within 30 days of the last day of the calendar month in which the outage occurred.',
    'Service credits must be claimed within 15 days of month end.',
    "L'avoir doit être demandé dans les 15 jours suivant la fin du mois concerné.",
    "L'avoir doit être demandé dans les 15 jours suivant la fin de chaque trimestre.",
    'Die Gutschrift ist innerhalb von 14 Tagen nach Ablauf des jeweiligen Abrechnungszeitraums zu beantragen.',
    'Die Gutschrift ist innerhalb von sechs Wochen nach Monatsende zu beantragen.',
    'Il credito deve essere richiesto entro 15 giorni dalla fine del mese.',
    'El crédito debe solicitarse en un plazo de 20 días desde el fin del mes.',
    'O crédito deve ser solicitado em até 20 dias após o fim do mês.',
    'De credit moet worden aangevraagd binnen 20 dagen na het einde van de maand.',
  ])('%s', (text) => {
    expect(from(text)).toBe('period-end');
  });
});
