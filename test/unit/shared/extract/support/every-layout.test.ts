import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { LABELLED_LINES, labelledRows } from '#test/support/sla-texts/labelled-layouts.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;
const HOURS = [
  'Tuesday to Saturday, 7:00 to 16:00',
  'Tue-Sat 7am-4pm',
  '9.15 am to 4.45 pm Tuesday to Saturday (excluding bank holidays)',
  '7 a.m. to 9 p.m., seven days a week',
  '24x7',
];
const NAMES = [
  'Support hours',
  'Hours of support',
  'Service desk hours',
  'Support window',
  'Availability of the service desk',
  'Coverage',
];
const ROWS = labelledRows('Support', ['Channel', 'Portal and telephone'], ['Language', 'Danish']);
/** Where a cell on a line is all that shows the table, a name such as "Coverage" tells too little. */
const UNPARTED = /lost their bars|on each line|each paragraph|two lines|a dash/;
const LAYOUTS = Object.fromEntries(
  Object.entries({ ...ROWS, ...LABELLED_LINES }).filter(([name]) => !UNPARTED.test(name)),
);
/** What is printed may be found with the words that lead to it, or without them. */
const includes = (text: string, hours: string) => {
  const found = hoursOf(text) ?? '';
  const [plain, wanted] = [found, hours].map((words) => words.replace(/[^\p{L}\d]+/gu, ' ').trim());
  expect(plain !== '' && (wanted!.includes(plain!) || plain!.includes(wanted!)), text).toBe(true);
  expect(found.length, text).toBeGreaterThan(hours.length * 0.6);
};

describe('hours of support by their name', () => {
  test.each(Object.entries(LAYOUTS))('in %s', (_, layout) => {
    for (const name of NAMES) for (const hours of HOURS) includes(layout(name, hours), hours);
  });

  test.each([
    ['Supportzeiten', 'Di-Sa 7-16 Uhr'],
    ['Öffnungszeiten des Supports', 'Dienstag bis Samstag von 7:00 bis 16:00 Uhr'],
    ['Horaires du support', 'de 7h à 16h du mardi au samedi'],
    ['Disponibilité du support', 'du mardi au samedi de 7h à 16h'],
    ['Support téléphonique', 'du mardi au samedi de 7h à 16h'],
    ['Orario del servizio', 'dal martedì al sabato dalle 7:00 alle 16:00'],
    ['Supporto telefonico', 'dal martedì al sabato dalle 7:00 alle 16:00'],
    ['Soporte telefónico', 'de martes a sábado de 7:00 a 16:00'],
    ['Supporttijden', 'dinsdag t/m zaterdag 7:00 - 16:00 uur'],
  ])('%s', (name, hours) => {
    for (const [layout, written] of Object.entries(LAYOUTS))
      // A channel alone names no title.
      if (!/heading|item below/.test(layout) || !/tele|télé/.test(name))
        includes(written(name, hours), hours);
  });

  test.each([
    'Maintenance window',
    'Backups',
    'Network monitoring',
    'Peak hours',
    'Physical access to the halls',
    'Release window',
  ])('but not those of: %s', (name) => {
    for (const layout of ['a numbered clause', 'an item', 'a bold name'])
      for (const hours of HOURS) expect(hoursOf(LAYOUTS[layout]!(name, hours)), name).toBeNull();
  });
});

describe('hours of support in sentences', () => {
  test.each([
    ['Faults can be reported Tue-Sat 7am-4pm by phone.', 'Tue-Sat 7am-4pm'],
    ['4.2 Live support is available Tue-Sat 7am-4pm', 'Tue-Sat 7am-4pm'],
    ['Telephone support (Tue-Sat 7am-4pm)', 'Tue-Sat 7am-4pm'],
    ['Supportanfragen werden Di-Sa 7-16 Uhr bearbeitet.', 'Di-Sa 7-16 Uhr'],
    ['Horaires du support : de 7h à 16h du mardi au samedi', '7h à 16h du mardi au samedi'],
    ['La mesa de ayuda está operativa 24x7.', '24x7'],
    ['De servicedesk is geopend dinsdag t/m zaterdag 7:00 - 16:00 uur.', 'dinsdag t/m zaterdag'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));

  test('a heading that praises a plan tells none', () =>
    expect(hoursOf('## 24x7 uptime for every team\n\nRead on.')).toBeNull());
});
