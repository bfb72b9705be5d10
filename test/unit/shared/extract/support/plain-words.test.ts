import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours of support in plain words', () => {
  test.each([
    ['We are around 08:30 – 16:00 Dublin, Mon – Thu', '08:30 – 16:00 Dublin, Mon – Thu'],
    [
      'Our crew in Cork and Faro works weekdays from 7 a.m. to 4 p.m. Central.',
      'weekdays from 7 a.m. to 4 p.m. Central',
    ],
    [
      'When can I call you?\n\nMonday to Thursday, 9:30am to 4pm, and sometimes later.',
      'Monday to Thursday, 9:30am to 4pm',
    ],
    ['A technician is there around the clock.', 'around the clock'],
    [
      "When we're in\n\nMonday to Thursday, 07:30–15:30 in winter (08:00–14:00 in summer). Closed in July.",
      'Monday to Thursday, 07:30–15:30',
    ],
    [
      'BRONZE\n\nCoverage: 08:00-16:00 CET/CEST, Mon-Thu\n\nGOLD\n\nCoverage: 24x7',
      '08:00-16:00 CET/CEST, Mon-Thu',
    ],
    ['Helpline: 020 7946 0101, Monday to Saturday 7am to 9pm', 'Monday to Saturday 7am to 9pm'],
    [
      'We handle support requests Monday to Friday from 6:30 to 15:00.',
      'Monday to Friday from 6:30 to 15:00',
    ],
    [
      'Helpdesk 06:30 to 20:00 CET on all days including Saturdays.',
      '06:30 to 20:00 CET on all days including Saturdays',
    ],
    ['Unsere Hotline nimmt Störungen rund um die Uhr entgegen.', 'rund um die Uhr'],
    [
      'Unser Support ist montags bis mittwochs von 7:30 bis 16:00 Uhr und donnerstags von 7:30 bis 12:00 Uhr besetzt.',
      'montags bis mittwochs von 7:30 bis 16:00 Uhr und donnerstags von 7:30 bis 12:00 Uhr',
    ],
    [
      'Unser Team arbeitet Montag bis Freitag von 6:30 bis 15:00 Uhr.',
      'Montag bis Freitag von 6:30 bis 15:00 Uhr',
    ],
    [
      'Vous pouvez joindre notre équipe du lundi au jeudi, de 8h15 à 12h00 et de 13h15 à 17h00.',
      'du lundi au jeudi, de 8h15 à 12h00 et de 13h15 à 17h00',
    ],
    [
      'Service client : 01 99 00 00 00, du lundi au samedi de 9 h à 19 h.',
      'du lundi au samedi de 9 h à 19 h',
    ],
    [
      'Nuestro equipo de asistencia responde de lunes a jueves, de 8:30 a 17:00.',
      'de lunes a jueves, de 8:30 a 17:00',
    ],
    [
      'Il nostro team risponde dal lunedì al giovedì dalle 8:30 alle 17:00.',
      'dal lunedì al giovedì dalle 8:30 alle 17:00',
    ],
    [
      'Ons team is bereikbaar van maandag tot en met donderdag van 08:30 tot 16:30.',
      'van maandag tot en met donderdag van 08:30 tot 16:30',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test.each([
    '## Planned maintenance\n\n- Standard window: Sundays 01:00–03:00 UTC, told a day before',
    'Our servers are watched around the clock.',
    'Median first reply was 50 seconds last year.',
    'Délai de réparation de 6 heures, à toute heure',
    'We moved 40 shops between Monday and Friday.',
  ])('are not: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });
});
