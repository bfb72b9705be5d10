import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours behind a channel, and in rows with a number', () => {
  test.each([
    ['Service-Zeiten: Telefon Mo–Do 9–17 Uhr.', 'Mo–Do 9–17 Uhr'],
    ['Our people in Bergen are on the phones 9am to 6pm.', '9am to 6pm'],
    ['Slack #help-data is watched 10:00-16:00 CET on weekdays.', '10:00-16:00 CET on weekdays'],
    [
      '## Reaching us\n\nBy phone, Monday to Thursday 9:00 to 15:00.',
      'Monday to Thursday 9:00 to 15:00',
    ],
    ['## So erreichen Sie uns\n\nTelefon: Mo–Fr 9:00–15:00 Uhr', 'Mo–Fr 9:00–15:00 Uhr'],
    [
      '| Ref | Requirement | Measure |\n|---|---|---|\n| 3.4 | Service desk shall be manned | Mon–Fri 07:30–18:30 |',
      'Mon–Fri 07:30–18:30',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toBe(hours));

  test.each([
    '## Reaching us\n\nThe night window is Sunday 01:00 to 03:00 for upgrades.',
    '| Ref | Requirement | Measure |\n|---|---|---|\n| 3.5 | Planned outages | Sun 01:00–03:00 |',
  ])('none in: %s', (text) => expect(hoursOf(text)).toBeNull());
});
