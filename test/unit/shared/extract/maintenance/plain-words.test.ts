import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => {
  const duration = maintenance(slaTextOf(text)).maintenanceNotice?.duration ?? null;
  return duration === null ? null : `${duration.value} ${duration.unit}`;
};

describe('the notice of planned work in plain words', () => {
  test.each([
    ["We'll tell you about planned maintenance 4 days ahead.", '4 day'],
    ['Maintenance happens on Sundays. You get a mail 6 days before.', '6 day'],
    ['Planned maintenance: we let you know two weeks beforehand.', '2 week'],
    ['Planned network work is e-mailed to you at least 9 days before.', '9 day'],
    ['Our patch window is on Tuesdays; we post it 36 hours beforehand.', '36 hour'],
    ['Upgrades that need a stop are arranged with you 5 business days before.', '5 working-day'],
    ['Permitted maintenance (requested eight working days ahead)', '8 working-day'],
    ['Firmware updates are agreed with the site 2 weeks in advance.', '2 week'],
    ['You hear from us no fewer than 3 days before scheduled work starts.', '3 day'],
    ['For maintenance we give you a heads-up 48 hours ahead.', '48 hour'],
    ['Wartungen: Hinweis auf der Startseite 36 Stunden vorher.', '36 hour'],
    ['Wartungstermine werden mit Ihnen 10 Tage vorher abgestimmt.', '10 day'],
    ['Vor einer Wartung geben wir Ihnen 2 Tage vorher Bescheid.', '2 day'],
    ["Toutes mises à jour seront annoncées 6 jours à l'avance.", '6 day'],
    ['Travaux : vous êtes prévenus 8 jours ouvrés avant.', '8 working-day'],
    ['La manutenzione è concordata con voi 5 giorni prima.', '5 day'],
    ['Per gli interventi programmati diamo avviso almeno 36 ore prima.', '36 hour'],
    ['Las paradas programadas se avisan con una antelación mínima de 6 días.', '6 day'],
    ['As atualizações são anunciadas com uma antecedência mínima de 4 dias.', '4 day'],
    ['Onderhoud is 4 werkdagen van tevoren met u afgesproken.', '4 working-day'],
  ])('%s', (text, notice) => {
    expect(noticeOf(text)).toBe(notice);
  });

  test.each([
    'During maintenance we send an update every 30 minutes.',
    'We take a backup 2 hours before maintenance begins.',
    'Maintenance takes up to 4 hours. Tickets are answered within 2 days.',
    'Price updates are told 30 days in advance together with the new fees.',
  ])('is none in: %s', (text) => {
    expect(noticeOf(text)).toBeNull();
  });
});

describe('a notice in general words', () => {
  test.each([
    ['La disponibilidad excluye mantenimientos programados (que serán avisados con antelación).'],
    ["Les maintenances planifiées sont annoncées à l'avance aux abonnés."],
    ['Gli interventi di manutenzione programmata saranno comunicati con anticipo.'],
  ])('%s', (text) => {
    expect(maintenance(slaTextOf(text)).maintenanceNotice).toMatchObject({ duration: null });
  });
});

describe('a notice without a length, below a heading', () => {
  const below = (heading: string, line: string) =>
    maintenance(slaTextOf(`## ${heading}\n\n- ${line}\n- Takes an hour`)).maintenanceNotice?.text;

  test.each([
    ['Manutenções', 'Avisadas aos clientes e comunicadas com antecedência'],
    ['Manutenzioni', 'Comunicate con anticipo, quando possibile'],
    ['Maintenance', 'Announced to all users well in advance'],
  ])('%s: %s', (heading, line) => expect(below(heading, line)).toBe(line));

  test.each([
    ['Emergency maintenance', 'Announced to all users in advance'],
    ['Manutenções', 'As emergenciais são comunicadas com antecedência, se der'],
    ['Maintenance', 'Changes of the price are announced to all users in advance'],
    ['Press', 'Announced to all users well in advance'],
  ])('none: %s: %s', (heading, line) => expect(below(heading, line)).toBeUndefined());
});

test('what holds of every one goes before what holds in some case', () => {
  const inCase = 'If some downtime must be planned, we write to clients with a two week notice.';
  const always =
    'Clients are notified of all planned maintenance no fewer than 3 business days prior to its start.';
  expect(noticeOf(`${inCase}\n\n${always}`)).toBe('3 working-day');
  expect(noticeOf(`If we plan any maintenance, we tell you 6 days ahead.`)).toBe('6 day');
});
