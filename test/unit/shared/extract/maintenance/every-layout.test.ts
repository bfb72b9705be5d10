import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { LABELLED_LINES, labelledRows } from '#test/support/sla-texts/labelled-layouts.ts';
import { TABLE_LAYOUTS } from '#test/support/sla-texts/table-layouts.ts';

const noticeOf = (text: string) => maintenance(slaTextOf(text)).maintenanceNotice?.text ?? null;
const LENGTHS = ['9 days', '36 hours', 'nine (9) business days', 'three weeks'];
const NAMES = [
  'Notice of planned maintenance',
  'Planned maintenance notice',
  'Maintenance notice',
  'Advance notice of scheduled maintenance',
  'Scheduled downtime notice',
  'Lead time for planned work',
  'Planned change notice',
];
const WORDINGS = [(length: string) => length, (length: string) => `At least ${length}`];
const LAYOUTS = {
  ...labelledRows('Hosting', ['Region', 'Iceland'], ['Language', 'Danish']),
  ...LABELLED_LINES,
  'the title of a clause': (name: string, value: string) => `6.3 ${name}. ${value}.`,
};
const PARTED = [
  'a table of Markdown',
  'cells that bars part',
  'cells that tabs part',
  'columns that spaces align',
] as const;

describe('the notice of maintenance by its name', () => {
  test.each(Object.entries(LAYOUTS))('in %s', (_, layout) => {
    for (const name of NAMES)
      for (const length of LENGTHS)
        for (const worded of WORDINGS) {
          const text = layout(name, worded(length));
          expect(noticeOf(text), text).toContain(length.split(' ').at(-1));
        }
  });

  test.each([
    ['Wartungsankündigung', '9 Tage'],
    ['Vorlaufzeit für geplante Wartungen', 'mindestens 9 Tage'],
    ['Préavis de maintenance', '9 jours'],
    ['Délai de prévenance pour les maintenances programmées', 'au moins 9 jours'],
    ['Preavviso di manutenzione', 'almeno 9 giorni'],
    ['Preaviso de mantenimiento', 'al menos 9 días'],
    ['Aankondiging van onderhoud', 'minimaal 9 dagen'],
  ])('%s', (name, value) => {
    for (const layout of Object.values(LAYOUTS)) {
      const text = layout(name, value);
      expect(noticeOf(text), text).toContain('9');
    }
  });

  test('in a column beside the kinds of work', () => {
    for (const name of ['Notice', 'Notice to customers', 'Lead time', 'Announcement'])
      for (const kind of ['Planned', 'Routine maintenance', 'Standard'])
        for (const layout of PARTED)
          expect(
            noticeOf(
              `## Maintenance\n\n${TABLE_LAYOUTS[layout]([
                ['Type', name, 'Window'],
                [kind, '9 days', 'Friday night'],
                ['Emergency', '2 hours', 'any time'],
              ])}`,
            ),
          ).toBe('9 days');
  });

  test.each([
    ['of work that is not planned', 'Emergency maintenance notice', '2 hours'],
    ['of prices', 'Notice of price changes', '30 days'],
    ['of how long it may last', 'Maintenance duration', '4 hours'],
    ['to leave', 'Notice period', '30 days'],
  ])('but no figure %s', (_, name, value) => {
    for (const layout of Object.values(LAYOUTS)) expect(noticeOf(layout(name, value))).toBeNull();
  });

  test.each([
    'Fees for maintenance are payable within 9 days of notice.',
    'Prices change on 9 days of notice.',
    'We publish a summary 9 days after any planned work.',
  ])('none in: %s', (text) => expect(noticeOf(text)).toBeNull());
});

describe('the notice of maintenance in sentences of the languages', () => {
  test.each([
    'Kunden hören von geplanten Wartungen 9 Tage im Vorfeld und werden per Post informiert.',
    'Les coupures programmées sont communiquées 9 jours au préalable.',
    'Klanten krijgen 9 dagen voor het onderhoud een melding.',
    'We melden klanten 9 dagen voor gepland onderhoud dat de dienst uitvalt en informeren hen.',
  ])('%s', (text) => expect(noticeOf(text)).toContain('9'));
});
