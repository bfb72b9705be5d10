import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours in which what arrives is dealt with', () => {
  test.each([
    ['Our phones are answered 8:30-17:00, Monday to Friday.', '8:30-17:00, Monday to Friday'],
    ['You will find us at our desks from 9 to 5.30 on weekdays.', '9 to 5.30 on weekdays'],
    ['Calls are taken Monday to Saturday, 7am to 7pm.', 'Monday to Saturday, 7am to 7pm'],
    [
      'Tickets are worked on Monday to Friday from 8:00 to 16:30.',
      'Monday to Friday from 8:00 to 16:30',
    ],
    ['Cover is 8am-6pm weekdays.', '8am-6pm weekdays'],
    ['Coverage hours run from 06:00 to 22:00.', '06:00 to 22:00'],
    ['Our engineers are on call 24x7.', '24x7'],
    ['Response clocks run 08:00-18:00 Mon-Fri only.', '08:00-18:00 Mon-Fri'],
    ['Anrufe nehmen wir werktags von 8 bis 17 Uhr entgegen.', 'werktags von 8 bis 17 Uhr'],
    ['Les appels sont pris du lundi au jeudi de 8h à 18h.', 'du lundi au jeudi de 8h à 18h'],
    ['L’accueil téléphonique est ouvert de 8 h 30 à 17 h 30.', '8 h 30 à 17 h 30'],
    ['Le chiamate vengono gestite dalle 8:00 alle 18:00.', '8:00 alle 18:00'],
    ['El equipo atiende de lunes a jueves de 8:00 a 17:00.', 'de lunes a jueves de 8:00 a 17:00'],
  ])('%s', (text, printed) => expect(hoursOf(text)).toBe(printed));
});

describe('hours of support that are said in passing', () => {
  test.each([
    [
      'term and holidays, behind a way to reach the desk',
      'Service desk by chat or phone, term time 8:15–16:00, school holidays 10:00–14:00',
      'term time 8:15–16:00, school holidays 10:00–14:00',
    ],
    [
      'term and vacation, behind the times',
      'The Help Desk (ext. 4410) is open 09:00-19:00 in term and 10:00-16:00 in vacation.',
      '09:00-19:00 in term and 10:00-16:00 in vacation',
    ],
    [
      'one person at the desk',
      'The duty officer is here 06:45 – 15:15 on working days. Nobody is at weekends.',
      '06:45 – 15:15 on working days',
    ],
    [
      'help as a plan lists it',
      'For small shops. Remote help, 9 to 6 on weekdays. No visits.',
      '9 to 6 on weekdays',
    ],
    [
      'opening times in brackets',
      'A colleague reads it during our opening times (Mon–Wed 09:30–17:00, Thu 09:30–13:00).',
      'Mon–Wed 09:30–17:00, Thu 09:30–13:00',
    ],
    [
      'corrective maintenance of equipment',
      'The Manufacturer shall furnish corrective maintenance from 7:30 a.m. to 6:00 p.m., Monday through Saturday.',
      '7:30 a.m. to 6:00 p.m., Monday through Saturday',
    ],
    [
      'the hours in which times run',
      'All times above apply Monday to Thursday 08:30–17:00. At night we do what we can.',
      'Monday to Thursday 08:30–17:00',
    ],
    [
      'the same in German',
      'Alle Reaktionszeiten gelten montags bis freitags von 7:00 bis 16:00 Uhr.',
      'montags bis freitags von 7:00 bis 16:00 Uhr',
    ],
    [
      'a facility that takes calls',
      'The Supplier shall keep a staffed fault-reporting line, which operates 24 hours per day.',
      '24 hours per day',
    ],
    [
      'lines without an article',
      'Call the number on your card. Lines are open 7am – 10pm Monday to Sunday.',
      '7am – 10pm Monday to Sunday',
    ],
    [
      'a Spanish line for faults',
      'El teléfono de averías está atendido de lunes a sábado de 7:30 a 21:00.',
      'de lunes a sábado de 7:30 a 21:00',
    ],
    [
      'an Italian question',
      'Quando ci trovi? Dal lunedì al giovedì, 8:30–12:30.',
      'Dal lunedì al giovedì, 8:30–12:30',
    ],
    [
      'below a title, with a zone to choose behind',
      '# Support\n\n## Business hours\n\nMonday to Friday, 07:00–16:00 in the region that you picked when you joined (Lagos, Oslo or Quito).',
      'Monday to Friday, 07:00–16:00',
    ],
    [
      'what they are hours of, behind them',
      '**Bronze and Silver:** 10AM - 6PM EST support.',
      '10AM - 6PM EST',
    ],
  ])('%s', (_, text, printed) => expect(hoursOf(text)).toBe(printed));

  test.each([
    'Planned maintenance takes place from 22:00 to 23:30 on Saturdays.',
    'The platform is available Monday to Friday, 6:00–22:00.',
    'In terms of support we look at 8 to 5 cases.',
    'The lift in the lobby runs 8:00–18:00 in term.',
  ])('no hours of support: %s', (text) => expect(hoursOf(text)).toBeNull());
});
