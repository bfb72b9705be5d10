import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('of several printed hours, the main ones', () => {
  test.each([
    [
      'stand behind their own label below "Business hours", before those of a region',
      '## Business hours\n\nOur support desk is available as follows:\n\n- **Business hours**: 7:30 AM – 4:30 PM Central Time (US) on weekdays, excluding public holidays.\n- **Nordic support**: For requests from Norway, 9:00 – 15:00 CET on weekdays.',
      '7:30 AM – 4:30 PM Central Time (US) on weekdays, excluding public holidays',
    ],
    [
      'before those of a severity or a channel',
      '## Working hours\n\n- Saturday support: 10:00 to 14:00 on Saturdays\n- Normal hours: 08:30–17:30, Monday to Friday\n- Severity 1 support: 24/7',
      '08:30–17:30, Monday to Friday',
    ],
    [
      'before those that a severity repeats in brackets',
      '## Levels\n\nSupport for low cases: business hours (Mon-Fri, 8 AM - 4 PM)\n\n## Business hours\n\n- **Regular hours**: Monday-Friday, 8:00 AM to 4:00 PM',
      'Monday-Friday, 8:00 AM to 4:00 PM',
    ],
    [
      'in French',
      '## Heures ouvrées\n\n- Support en Asie : 9h-18h du lundi au vendredi\n- Heures normales : 8h-17h du lundi au vendredi',
      '8h-17h du lundi au vendredi',
    ],
    [
      'in the definition of the words, before a table that shortens them',
      'In this schedule, "working hours" are 8 AM to 5 PM PT, Monday through Thursday.\n\n| Package | Basic | Plus |\n|---|---|---|\n| Support hours | Working hours (8am-5pm PT) | 24x7 |',
      '8 AM to 5 PM PT, Monday through Thursday',
    ],
    [
      'but not in a definition without days, where a sentence has them',
      'Support is staffed from 8 am to 4 pm Monday to Friday.\n\nIn this paper "business hours" are 8:00 to 16:00 CET.',
      '8 am to 4 pm Monday to Friday',
    ],
  ])('%s', (_name, text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });
});

describe('a channel that people watch', () => {
  test.each([
    [
      '## Reaching us\n\n- Email support: Monitored 8:30 A.M. to 4 P.M. Sunday – Thursday',
      '8:30 A.M. to 4 P.M. Sunday – Thursday',
    ],
    [
      'Our support mailbox is monitored from 9:00 to 17:00, Monday to Friday.',
      '9:00 to 17:00, Monday to Friday',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });

  test('is no machine that is watched', () => {
    expect(hoursOf('We have support. The platform is monitored 09:00-18:00 on weekdays.')).toBe(
      null,
    );
  });
});
