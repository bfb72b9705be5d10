import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const windowsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ window }) => window);

describe('over what a level is measured, said beside it', () => {
  test.each([
    ['Uptime is monitored on a rolling monthly basis.', 'monthly'],
    ['Our availability is monitored over each calendar quarter.', 'quarterly'],
    ['Availability is monitored per year.', 'annual'],
    ['Total minutes is based on a 30-day period (43,200 minutes).', 'monthly'],
    ['The total number of minutes is based on a calendar year.', 'annual'],
    ['Calculations are based on a calendar month.', 'monthly'],
    ['44 minutes of downtime per month maximum', 'monthly'],
    ['At most 9 hours of downtime a year', 'annual'],
    ['Downtime: max 44 minutes a month', 'monthly'],
    ['Höchstens 9 Stunden Ausfall im Jahr', 'annual'],
  ])('%s', (line, window) => {
    expect(windowsOf(`We guarantee an uptime of 99.93% for all plans.\n\n${line}`)).toEqual([
      window,
    ]);
  });

  test.each([
    'The total price is based on a calendar month.',
    'Tickets are monitored on a monthly basis.',
    'Reports are sent per month, at most two.',
    'A rolling week is looked at when uptime is calculated.',
  ])('nothing is made up of: %s', (line) => {
    expect(windowsOf(`We guarantee an uptime of 99.93% for all plans.\n\n${line}`)).toEqual([
      'other',
    ]);
  });
});
