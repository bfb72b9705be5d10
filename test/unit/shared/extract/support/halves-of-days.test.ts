import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours of support in two halves of a day', () => {
  test.each([
    [
      'Heures ouvrées : de 8 heures à 11 heures et de 13 heures à 17 heures, du lundi au jeudi (hors jour férié).',
      '8 heures à 11 heures et de 13 heures à 17 heures, du lundi au jeudi (hors jour férié)',
    ],
    ['Support : 8h-11h / 13h-17h, du lundi au jeudi', '8h-11h / 13h-17h, du lundi au jeudi'],
    ['Supportzeiten: Mo-Do 8-11 und 13-17 Uhr', 'Mo-Do 8-11 und 13-17 Uhr'],
    ['Orari di assistenza: lun-gio 8-11 / 13-17', 'lun-gio 8-11 / 13-17'],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test.each([
    'Heures ouvrées : réponse en 2 heures à 4 heures et de 1 heure à 3 heures.',
    'Support replies in 8-11 hours or 4-7 hours.',
  ])('none in: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });
});

describe('hours of support by their labels and places', () => {
  test.each([
    ['Support tijden: [Werkdagen 8-16 uur]', 'Werkdagen 8-16 uur'],
    [
      'Ondersteuningstijden: maandag tot donderdag 8:00-16:00 uur',
      'maandag tot donderdag 8:00-16:00 uur',
    ],
    ['Hours of cover for the desk: weekdays 6am-8pm.', 'weekdays 6am-8pm'],
    ['Notre équipe est joignable du lundi au jeudi de 8h à 16h.', 'du lundi au jeudi de 8h à 16h'],
    [
      'We can be reached Monday through Thursday, 6:30 to 14:30.',
      'Monday through Thursday, 6:30 to 14:30',
    ],
    [
      '| Service | Hours |\n|---|---|\n| Backups | 24x7 |\n| Service desk | Mon-Thu 06:30-14:30 |',
      'Mon-Thu 06:30-14:30',
    ],
    [
      'Uptime: 98% during business hours (7 AM - 9 PM).\n\n## Business hours defined\n\n- Monday to Thursday: 06:30 - 14:30',
      'Monday to Thursday: 06:30 - 14:30',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });
});
