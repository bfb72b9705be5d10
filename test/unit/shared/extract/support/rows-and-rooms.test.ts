import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('rooms and lines that are there for faults', () => {
  test.each([
    [
      'Faults go to our control room, staffed 24 hours a day, 365 days a year.',
      '24 hours a day, 365 days a year',
    ],
    [
      'Incidents go to our network management centre, which is manned 24 hours a day, 7 days a week.',
      '24 hours a day, 7 days a week',
    ],
    ['Our control room takes calls and is staffed 24x7.', '24x7'],
    ['The Contractor has a breakdown line open (24/7, also on public holidays).', '24/7'],
    ['Our defect line is open Mon-Sat 07:00-20:00.', 'Mon-Sat 07:00-20:00'],
    ['The callout desk is attended Mon-Sat 07:00-20:00.', 'Mon-Sat 07:00-20:00'],
  ])('%s', (text, hours) => expect(hoursOf(text)).toContain(hours));
});

describe('tables that print the usual hours', () => {
  test.each([
    [
      '| Ref | Requirement | Kind |\n|---|---|---|\n| 4.2 | Core Hours are 07:45 to 18:15, Monday to Saturday. | Info |\n| 4.3 | The Supplier must run a service desk throughout Core Hours. | Must |',
      '07:45 to 18:15, Monday to Saturday',
    ],
    [
      '| No. | Requirement |\n|---|---|\n| 9 | Support hours shall be 08:00–18:00, Mon–Fri |\n| 10 | Staff speak English |',
      '08:00–18:00, Mon–Fri',
    ],
    [
      '## Orario di copertura\n\n| Giorno | Orario |\n|---|---|\n| Lunedì – Giovedì | 08:30 – 17:30 (CET) |\n| Venerdì | Solo emergenze |',
      'Lunedì – Giovedì 08:30 – 17:30 (CET)',
    ],
    [
      '## Support hours\n\n| Day | Hours |\n|---|---|\n| Monday to Friday | 08:30 – 17:30 |\n| Saturday | emergencies only |',
      'Monday to Friday 08:30 – 17:30',
    ],
    [
      '## Servicezeiten\n\n| Tag | Uhrzeit |\n|---|---|\n| Montag bis Freitag | 08:30 – 17:30 |\n| Samstag | nur Notfälle |',
      'Montag bis Freitag 08:30 – 17:30',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toBe(hours));
});

describe('hours of all cases beside those of urgent ones', () => {
  test.each([
    [
      'The clock starts when the ticket comes; P1 runs 24x7, all others during support hours (Mon–Thu 08:00–17:00 CET).',
      'Mon–Thu 08:00–17:00 CET',
    ],
    [
      'Support: critical cases 24/7, all others during business hours (Mon–Thu 08:00–17:00).',
      'Mon–Thu 08:00–17:00',
    ],
  ])('%s', (text, hours) => expect(hoursOf(text)).toBe(hours));
});

test.each([
  '| Day | Hours |\n|---|---|\n| Monday | 12 |\n| Tuesday | 9 |',
  '## Maintenance windows\n\n| Day | Time |\n|---|---|\n| Sunday | 02:00 – 06:00 |',
  '## Backup schedule\n\n| Day | Hours |\n|---|---|\n| Monday to Friday | 22:00 – 23:00 |',
])('not those of something else: %s', (text) => expect(hoursOf(text)).toBeNull());
