import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const windows = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ window }) => window);

describe('over which time a level is measured', () => {
  const TARGETS = [
    'Heron guarantees 99.7% uptime.',
    '- Uptime: 99.7%',
    '| Metric | Target |\n| --- | --- |\n| Availability | 99.7% |',
  ];

  test.each([
    ['Availability is assessed per quarter.', 'quarterly'],
    ['Downtime is added up over each month.', 'monthly'],
    ['Uptime is tracked on a monthly basis.', 'monthly'],
    ['All service levels are measured monthly.', 'monthly'],
    ['All percentages are calculated on a quarterly basis.', 'quarterly'],
    ['The calculation is made annually.', 'annual'],
    ['Measurement period: calendar month', 'monthly'],
    ['Evaluation period: quarter', 'quarterly'],
    ['Frequency of measurement: monthly', 'monthly'],
    ['Availability is computed on the basis of a full calendar year.', 'annual'],
    ['If availability in a month is lower, 5% of the fee is given back.', 'monthly'],
  ])('may be said elsewhere: %s', (line, window) => {
    for (const target of TARGETS) {
      expect(windows(`# SLA\n\n${target}\n\n${line}\n\nFaults are reported by e-mail.`)).toEqual([
        window,
      ]);
      expect(windows(`# SLA\n\n${line}\n\n${target}`)).toEqual([window]);
    }
  });

  test.each([
    'Response times are measured monthly.',
    '## Response times\n\nMeasurement period: quarter',
    'We make daily backups.',
  ])('is not what is said of something else: %s', (line) => {
    expect(windows(`# SLA\n\nHeron guarantees 99.7% uptime.\n\n${line}`)).toEqual(['other']);
  });

  test.each([
    ['over a 12-month period', 'annual'],
    ['over a period of twelve (12) months', 'annual'],
    ['over any period of three consecutive months', 'quarterly'],
    ['in any three-month period', 'quarterly'],
    ['over any 365-day period', 'annual'],
    ['over a rolling 12-month period', 'other'],
    ['in two consecutive months', 'monthly'],
  ])('may be counted in months or days: %s', (window, expected) => {
    expect(windows(`The portal shall be available 99.7% of the time ${window}.`)).toEqual([
      expected,
    ]);
  });

  test('is no time over which something else recurs in the same row', () => {
    const table = (name: string) =>
      `| Service | Availability | ${name} |\n| --- | --- | --- |\n| Shop | 99.7% | Monthly |`;
    expect(windows(table('Reporting'))).toEqual(['monthly']);
    expect(windows(table('Billing'))).toEqual(['other']);
  });
});
