import { expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

/** Nothing is up for more than all of the time: such a figure is a slip, and no level is made of it. */
test.each([
  'The Provider keeps the service available for at least 999% of each month.',
  'Service credits: 5% of the monthly fee for availability <999%.',
  '| Uptime | Credit |\n|---|---|\n| below 995% | 10% |\n| below 990% | 25% |',
])('a level above 100% is no level: %s', (text) => {
  const { availability, credits } = serviceLevels(slaTextOf(text));
  expect(availability).toEqual([]);
  expect(credits.filter(({ below, atOrAbove }) => below !== null || atOrAbove !== null)).toEqual(
    [],
  );
});

test('100% is one', () => {
  const text = 'The Provider keeps the network available for 100% of each month.';
  expect(serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent)).toEqual([
    '100',
  ]);
});
