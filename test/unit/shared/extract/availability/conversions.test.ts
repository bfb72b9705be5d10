import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const windowsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

describe('the time that a level leaves, in brackets behind it', () => {
  test.each([
    [
      '- **Trial uptime:** 98.5% (131 hours of downtime a year)\n\nTarget: 98.5% availability per month',
    ],
    ['- Uptime: 98.5% (about 11 h down a month)\n\nUptime is measured per month.'],
    ['Verfügbarkeit: 98,5 % (131 Stunden Ausfall im Jahr), gemessen je Kalendermonat.'],
  ])('is no window where another is named: %s', (text) => {
    expect(windowsOf(text)).toEqual([['98.5', 'monthly']]);
  });

  test('tells the window where nothing else does', () => {
    expect(
      windowsOf('The shop is available 98.5% of the time (131 hours of downtime a year).'),
    ).toEqual([['98.5', 'annual']]);
  });
});
