import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const noticeOf = (text: string) => {
  const notice = maintenance(slaTextOf(text)).maintenanceNotice;
  const length = notice?.duration ?? null;
  return length === null ? (notice?.text ?? null) : `${length.value} ${length.unit}`;
};

describe('stops that are told before', () => {
  test.each([
    ['Where we plan to shut the heating down for a morning we tell you 4 days before.', '4 day'],
    ['We do our patching in the first week and remind you 6 days before.', '6 day'],
    ['- travaux programmés (information 8 jours avant)', '8 day'],
    ['Shutdown of lifts for servicing is notified to the house 9 days beforehand.', '9 day'],
    ['- works announced by Quarl at least 11 days ahead', '11 day'],
    ['Planned releases on Mondays, 5 days prior announcement.', '5 day'],
    ["Downtime approved by the client's board at least 3 business days prior", '3 working-day'],
    [
      '# Updates\n\nMonatsupdates spielen wir montags ein. Sie erfahren es zwei Wochen vorher.',
      '2 week',
    ],
    [
      '# Planned maintenance\n\nWe carry out loud works on Sundays with prior notice.',
      'We carry out loud works on Sundays with prior notice.',
    ],
  ])('%s', (text, notice) => expect(noticeOf(text)).toBe(notice));

  test.each([
    'Planned downtime (annual leave, courses):\n\n- Notice (≥3 weeks)\n- A stand-in',
    'Every release goes out 5 days after the last.',
    'We plan to turn to a new maker; you can order 4 days before.',
  ])('none in: %s', (text) => expect(noticeOf(text)).toBeNull());
});
