import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('hours of the service yield to those of support', () => {
  test.each([
    [
      'in a table',
      '| Item | Hours |\n| --- | --- |\n| Service hours | 24x7 |\n| Support hours | Mon-Fri 8:30-16:30 |',
    ],
    ['in lines', 'Service hours: 24x7\n\nSupport hours: Mon-Fri 8:30-16:30'],
    [
      'in a sentence',
      'Operating hours: 24x7\n\nSupport is available Mon-Fri 8:30-16:30 by telephone.',
    ],
    [
      'in a definition',
      'Scheduled Service Time is 05:00 to 22:00 daily. Support is available Mon-Fri 8:30-16:30.',
    ],
  ])('%s', (_, text) => expect(hoursOf(text)).toBe('Mon-Fri 8:30-16:30'));

  test('and are those of support where nothing else is named', () => {
    expect(hoursOf('Service hours: Mon-Fri 8:30-16:30')).toBe('Mon-Fri 8:30-16:30');
  });

  test.each([
    'Scheduled Service Time is 05:00 to 22:00 daily.',
    '"Agreed Service Time" means 05:00 to 22:00 on every day.',
  ])('but no time in which the level is measured: %s', (text) => {
    expect(hoursOf(text)).toBeNull();
  });
});
