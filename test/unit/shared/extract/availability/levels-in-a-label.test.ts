import { expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

test.each([
  '* Booking desk - up 98.9% of the time between 6:00 and 20:00, counted per month.',
  'We keep the machine that your shop runs on, with all the switches and lines around it, running for at least 98.9% of each month.',
  'We promise 98.9% uptime a month, and our goal is reaching 100% in every hall.',
])('%s', (text) => {
  expect(levels(text)).toEqual([['98.9', 'monthly']]);
});

test.each(['Small 98.9% / Large 99.2%', 'Small 98.9%, Large 99.2%', 'Small: 98.9%; Large: 99.2%'])(
  'the first row of a table gives a level for each plan: %s',
  (cell) => {
    const table = `| Topic | What is included |\n|---|---|\n| Availability per month | ${cell} |\n| Help desk | e-mail |`;
    expect(levels(table)).toEqual([
      ['98.9', 'monthly'],
      ['99.2', 'monthly'],
    ]);
  },
);
