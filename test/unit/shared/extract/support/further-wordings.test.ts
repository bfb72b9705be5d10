import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('the hours of support', () => {
  test.each([
    [
      'a Dutch channel',
      'Ondersteuning -werkdagen van 08.30 - 16.30',
      'werkdagen van 08.30 - 16.30',
    ],
    [
      'a title that a paragraph ends in, with its colon',
      '2. Begriffe Dienst: alle Leistungen. Geschäftszeiten:\n\nMontag bis Freitag von 08:30 bis 16:30 Uhr, ausgenommen Feiertage.',
      'Montag bis Freitag von 08:30 bis 16:30 Uhr, ausgenommen Feiertage',
    ],
    [
      'the row of a channel in a table of packages',
      '| Package | Small | Large |\n|---|---|---|\n| Email Support | Yes | Yes |\n| Telephone Support | Mon-Fri 8am-6pm | 24/7 |',
      'Mon-Fri 8am-6pm',
    ],
    [
      'hours beside channels',
      '| Channel | Hours | First response |\n|---|---|---|\n| Email | Mon-Fri 9-17 CET | 8 hours |\n| Phone | 24/7 | 15 minutes |',
      'Mon-Fri 9-17 CET',
    ],
    [
      'French hours with their minutes',
      "Heures d'ouverture du support : du lundi au jeudi 9h00-12h30 / 14h00-18h00",
      'du lundi au jeudi 9h00-12h30 / 14h00-18h00',
    ],
    [
      'a definition of working hours in Spanish',
      '*Horas hábiles: Lunes a jueves, 7:30 – 16:00, hora de Bogotá. Los festivos no cuentan.*',
      'Lunes a jueves, 7:30 – 16:00, hora de Bogotá',
    ],
    [
      'a definition of working hours in Portuguese',
      'Horas úteis: segunda a sexta, das 08:30 às 17:30.',
      'segunda a sexta, das 08:30 às 17:30',
    ],
    [
      'a definition of working hours in Italian',
      'Ore lavorative: lunedì–venerdì 08:30–17:30.',
      'lunedì–venerdì 08:30–17:30',
    ],
    [
      'a label behind another label',
      'Service targets: Hours of support: 8 am to 5 pm Arabian Standard Time, Sunday to Thursday.',
      '8 am to 5 pm Arabian Standard Time, Sunday to Thursday',
    ],
    [
      'a schedule of a team',
      'Schedule of the platform support team - 07:30 - 15:30 CET on Danish working days',
      '07:30 - 15:30 CET on Danish working days',
    ],
    [
      'a schedule of support',
      'Support schedule: Monday to Friday, 8:00-18:00 EST',
      'Monday to Friday, 8:00-18:00 EST',
    ],
    ['a line above that says the period of the SLA', 'SLA period\n\nM-F / 8-5 PM', 'M-F / 8-5 PM'],
    [
      'a title that a paragraph runs into',
      'We help every customer as fast as we can. Standard support hours\n\nMonday to Friday, 07:30 - 17:00',
      'Monday to Friday, 07:30 - 17:00',
    ],
    [
      'holidays of some kind left out',
      'Business hours for support are Monday-Friday, 7AM-3PM Pacific Time, excluding observed Canadian federal holidays.',
      'Monday-Friday, 7AM-3PM Pacific Time, excluding observed Canadian federal holidays',
    ],
    [
      'days alone in a row of hours',
      '| Service | Value |\n|---|---|\n| Support hours | Mon-Thu (excluding Estonian public holidays), see our site |',
      'Mon-Thu (excluding Estonian public holidays)',
    ],
    [
      'the availability of channels below a title of support',
      '## Assistenza\n\n| Canale | Disponibilità | Risposta |\n|---|---|---|\n| Portale | 24/7 | Automatica |\n| Email | Lun–Ven 08:30–17:30 | Entro 3 ore |',
      'Lun–Ven 08:30–17:30',
    ],
    [
      'working hours that all cases but the urgent ones share',
      '| Severity | First response | Working hours |\n|---|---|---|\n| Critical | 1 hour | 24x7 |\n| Major | 6 hours | 5 am - 7 pm, Mon - Fri |\n| Minor | 30 hours | 5 am - 7 pm, Mon - Fri |',
      '5 am - 7 pm, Mon - Fri',
    ],
    [
      'a schedule in German',
      'Arbeitszeiten des Supports: Montag bis Freitag, 7:30 bis 16:30 Uhr',
      'Montag bis Freitag, 7:30 bis 16:30 Uhr',
    ],
    [
      'the hours of a desk in French',
      'Horaires de l’assistance : du lundi au vendredi, de 8h30 à 17h30',
      'du lundi au vendredi, de 8h30 à 17h30',
    ],
    [
      'commercial hours in Portuguese',
      'Horário comercial: segunda a sexta-feira, das 8h às 17h.',
      'segunda a sexta-feira, das 8h às 17h',
    ],
    [
      'office hours in Spanish',
      'Horas de oficina: lunes a viernes de 8:00 a 15:00.',
      'lunes a viernes de 8:00 a 15:00',
    ],
    ['a period of service', 'Service period: Mon-Sat 06:00-22:00 UTC', 'Mon-Sat 06:00-22:00 UTC'],
    [
      'holidays left out in German',
      'Supportzeiten: Mo-Fr 8:00-17:00 Uhr, außer an bayerischen Feiertagen',
      'Mo-Fr 8:00-17:00 Uhr, außer an bayerischen Feiertagen',
    ],
    [
      'the availability of channels in English',
      '## Support channels\n\n| Channel | Availability |\n|---|---|\n| Help centre | 24/7 |\n| Telephone | Mon-Fri 8:30-16:30 |',
      'Mon-Fri 8:30-16:30',
    ],
    [
      'hours of a team that a colon opens',
      'Hours of the service desk team: 06:30-20:00, Monday to Saturday',
      '06:30-20:00, Monday to Saturday',
    ],
    [
      'a definition rather than in the availability of a channel',
      '## Support\n\n| Channel | Availability |\n|---|---|\n| Chat | Mon-Fri 8:30-16:30 |\n\nBusiness hours: Monday to Friday, 8:30-16:30 CET, excluding Maltese holidays.',
      'Monday to Friday, 8:30-16:30 CET, excluding Maltese holidays',
    ],
    [
      'the availability of a channel rather than in hours of one severity',
      '## Support\n\n| Channel | Availability |\n|---|---|\n| Chat | Mon-Fri 8:30-16:30 |\n\nThe targets count at any hour for P1; in business hours (08:30-16:30, Mon-Fri) for P2.',
      'Mon-Fri 8:30-16:30',
    ],
  ])('stand in %s', (_, text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test.each([
    ['a schedule of something else', 'Schedule of the backups - 01:00 - 03:00 CET on working days'],
    [
      'the availability of a service',
      '## Support\n\n| Part | Availability |\n|---|---|\n| Portal | 99.9 % |\n| API | 24/7 |',
    ],
    [
      'a title that is no title of hours',
      'Our offices moved. The team of our support grew\n\nMonday to Friday, 07:30 - 17:00',
    ],
    [
      'hours that only one case of two has',
      '| Severity | First response | Working hours |\n|---|---|---|\n| P1 | 1 hour | 24x7 |\n| P2 | 6 hours | 8x5 |',
    ],
    [
      'days alone in running text',
      'Releases reach the platform Mon-Thu, and never before a weekend.',
    ],
  ])('are not %s', (_, text) => {
    expect(hoursOf(text)).toBeNull();
  });
});

test('what those have who buy more are not the hours of support', () => {
  const text = 'Urgent cases get an answer in 2 hours during business hours (24/7 for Gold plans).';
  expect(hoursOf(text)).toBe(null);
});
