import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('support at any hour, by the way', () => {
  test.each([
    ['The 24/7 support team that we run is staffed by our eldest colleagues.', '24/7'],
    ['The 24x7 help desk is run by our own engineers.', '24x7'],
    ['24/7 support comes with all plans, also the smallest.', '24/7'],
    ['24/7 support is free of charge for all customers.', '24/7'],
    ['Round-the-clock support is part of the service.', 'Round-the-clock'],
    ['We provide you with 24/7 support.', '24/7'],
    ['You get 24/7 technical support by e-mail and phone.', '24/7'],
    ['Customer Service Available 24x7 on\n(555) 010-0199', '24x7'],
    ['Help Desk open 24/7: 555 010 0199', '24/7'],
    [
      'Ring the free number - 555-010-0199 (press 3) – since we answer or return calls 24 x 7.',
      '24 x 7',
    ],
    ['Our people answer calls 24 hours a day, all year.', '24 hours a day'],
    ['Our people return calls around the clock.', 'around the clock'],
    [
      'Our ticket SLA states how long you wait for each department.\n\n  1. Technical requests (available 24/7): 3 hour response\n  2. Invoices: 72 hour response',
      '24/7',
    ],
    ['- Technical tickets (handled 24x7): 1 hour\n- Sales: 2 days', '24x7'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('channels in rows without bars', () => {
  test.each([
    [
      'Private chat and e-mail help follow this schedule:\n\nTeam Business\nPrivate Chat 8am-4pm Mon-Fri CET 8am-8pm Mon-Fri CET\nPrivate Email 8am-4pm Mon-Fri CET 8am-8pm Mon-Sun CET',
      '8am-4pm Mon-Fri CET',
    ],
    ['Live Chat 8am-4pm Mon-Fri CET\nE-mail 8am-6pm Mon-Fri CET', '8am-4pm Mon-Fri CET'],
    ['Phone support 9am-5pm Mon-Fri\nEmail support 9am-8pm Mon-Sun', '9am-5pm Mon-Fri'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('standard support as a label', () => {
  test.each([
    [
      'Assistance standard : du mardi au samedi, 9 h 30 à 16 h (heure de Paris)',
      'mardi au samedi, 9 h 30 à 16 h',
    ],
    ['Standard support: Monday to Friday, 9:30 to 16:00', 'Monday to Friday, 9:30 to 16:00'],
    ['Basic support: Mon–Fri 9:30–16:00', 'Mon–Fri 9:30–16:00'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('hours that the line above points to', () => {
  test.each([
    [
      'Service levels count in business hours only. These are:\n\nMonday – Friday 8:00am – 16:30 London Time. This excludes bank holidays.',
      'Monday – Friday 8:00am – 16:30',
    ],
    [
      'The times apply to working hours only, which are:\n\nMonday to Friday, 8:00 to 16:30',
      'Monday to Friday, 8:00 to 16:30',
    ],
    ['All targets are in business hours, namely:\n\nMon-Thu 07:30-16:30', 'Mon-Thu 07:30-16:30'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('coverage', () => {
  test.each([
    [
      'Tuesday through Saturday, 6:30 am to 6:30 pm (Pacific Standard Time) coverage is needed. Not at New Year.',
      'Tuesday through Saturday, 6:30 am to 6:30 pm (Pacific Standard Time)',
    ],
    [
      'Coverage is required Monday through Saturday, 6:30 am to 6:30 pm.',
      'Monday through Saturday, 6:30 am to 6:30 pm',
    ],
    ['Call center coverage: 7 am to 7 pm, Monday to Friday.', '7 am to 7 pm, Monday to Friday'],
    [
      'Minimum coverage of 8:30 am to 6:30 pm, Monday to Friday, is required.',
      '8:30 am to 6:30 pm, Monday to Friday',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('hours in which the times run', () => {
  test.each([
    [
      'Los plazos de respuesta corren solo durante el horario normal de trabajo (9am - 18:30), salvo pacto.',
      '9am - 18:30',
    ],
    [
      'Response times apply only during normal working hours (9am - 6pm) unless agreed.',
      '9am - 6pm',
    ],
    [
      'Die Reaktionszeiten gelten nur während der üblichen Arbeitszeiten (9:00 - 18:00 Uhr).',
      '9:00 - 18:00 Uhr',
    ],
    [
      'Les délais de réponse ne courent que pendant les heures normales de travail (9h - 18h).',
      '9h - 18h',
    ],
    [
      'I tempi di risposta valgono solo durante il normale orario di lavoro (9:00 - 18:00).',
      '9:00 - 18:00',
    ],
    [
      'Os tempos de resposta aplicam-se apenas durante o horário normal de trabalho (9h - 18h).',
      '9h - 18h',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('an ampersand between times', () => {
  test.each([
    ['Support is available between 8:00am & 5:30pm, Mon - Fri.', '8:00am & 5:30pm, Mon - Fri'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('days in brackets behind hours that are named', () => {
  test.each([
    [
      'Our help desk answers during office hours (Monday–Thursday, except feast days).',
      'office hours (Monday–Thursday, except feast days)',
    ],
    ['We offer support in office hours (Mon-Thu).', 'office hours (Mon-Thu)'],
    [
      '## Support hours\n\nThe desk offers support in working hours (Sunday–Thursday, holidays aside). We sit in Lisbon.',
      'working hours (Sunday–Thursday, holidays aside)',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('a heading', () => {
  test.each([['## Hours of operation\n\n**24x7**\n\nThe platform is there at any time.', '24x7']])(
    '%s',
    (text, hours) => expect(hoursOf(text)).toContain(hours),
  );
});

test.each([
  'Patching is done between 1am and 4am once a month, outside of normal business hours.',
  'All servers are maintained outside of business hours; updates run between 12am and 4am.',
  'The platform is monitored 24/7 by our tools.',
  '24/7 support may be had as a paid option.',
  '24/7 support is only available to Enterprise customers.',
  '24/7 support is not included.',
  'The building is open 24/7 at the north gate.',
  'Backups run Mon-Fri 8am-10am.',
  'Sales 9am-5pm Mon-Fri',
  'Power coverage 24/7 is provided by generators.',
])('none: %s', (text) => expect(hoursOf(text)).toBeNull());
