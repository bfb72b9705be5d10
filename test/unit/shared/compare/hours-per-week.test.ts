import { describe, expect, test } from 'vitest';
import { hoursPerWeek } from '#shared/compare/hours-per-week.ts';

describe('Hours of service', () => {
  test.each([
    ['24x7', 168],
    ['24/7/365', 168],
    ['365x24', 168],
    ['24 hours a day, 7 days a week', 168],
    ['24 hours a day, every day of the year', 168],
    ['rund um die Uhr', 168],
    ['24x5', 120],
    ['8x5 support', 40],
    ['Monday to Friday, 09:00 to 17:00', 40],
    ['Monday through Friday, 8 a.m. to 6 p.m. CET', 50],
    ['Mon-Fri 9am-5pm', 40],
    ['Mo–Fr 8–18 Uhr', 50],
    ['Montag bis Freitag von 08:30 bis 17:00 Uhr', 42.5],
    ['Sunday-Thursday 9:00-18:00', 45],
    ['lundi au vendredi, 9h00 à 18h00', 45],
    ['business days from 9:00 to 17:30', 42.5],
    ['du lundi au vendredi de 8 h 30 à 19 h', 52.5],
    ['du lundi au vendredi de 8h30 à 19h', 52.5],
    ['du lundi au vendredi, 9 h 00 à 18 h 00', 45],
    ['Monday to Friday 9:00-12:00 and 13:00-17:00', 35],
    ['Montag bis Freitag von 8:00 Uhr bis 12:00 Uhr und 13:00 Uhr bis 17:00 Uhr', 40],
    ['Monday to Thursday 8:00-17:00, Friday 8:00-15:00', 43],
    ['8:00-17:00 Monday to Thursday, 8:00-15:00 Friday', 43],
    ['Mo–Fr 8–18 Uhr, Sa 9–13 Uhr', 54],
    ['Mon-Fri 06:00–22:00, Sat-Sun 08:00–16:00', 96],
    ['de lunes a viernes, de 9:00 a 18:00', 45],
    ['dal lunedì al venerdì dalle 8:00 alle 18:00', 50],
    ['lun-ven 9-18', 45],
    ['segunda a sexta-feira, das 9h às 18h', 45],
    ['maandag t/m vrijdag van 8.30 tot 17.00 uur', 42.5],
    ['los días laborables de 8:00 a 20:00', 60],
    ['Monday, Wednesday and Friday 9:00 to 17:00', 24],
    ['Mon–Fri, 07:00–19:00 CET', 60],
    ['Mon–Fri, 07:00–19:00 (UTC+1), excluding public holidays', 60],
    ['Monday to Friday, 8.30 am to 5.30 pm', 45],
    ['Monday to Friday 1-5 pm', 20],
    ['Monday to Friday 0830-1730', 45],
    ['weekdays 9 to 5', 40],
    ['daily 8 am to midnight', 112],
    ['every day from 22:00 to 06:00', 56],
    ['Monday to Friday, 24 hours', 120],
    ['around the clock, Monday to Saturday', 144],
    ['24 ore su 24, 7 giorni su 7', 168],
    ['24h/24 et 7j/7', 168],
    // An hour that no clock has, and what is left over.
    ['Monday to Friday 8:00 to 30:00', null],
    ['Monday to Friday 9:00 to 17:00, Saturday by appointment', null],
    ['Monday to Friday 9:00 to 17:00, from 1 July until 16:00', null],
    // The same hours, told in two zones.
    ['Monday to Friday 9:00 to 17:00 CET (8:00 to 16:00 GMT)', null],
    ['24/7 for critical cases, otherwise Monday to Friday 9:00 to 17:00', null],
    ['as agreed', null],
    ['Monday to Friday', null],
    ['', null],
  ])('%j are %j a week', (words, hours) => {
    expect(hoursPerWeek(words)).toBe(hours);
  });

  test('a hostile text takes no time', () => {
    expect(hoursPerWeek('mon '.repeat(250_000))).toBeNull();
  });
});
