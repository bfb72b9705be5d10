import { expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const creditsOf = (head: string) =>
  serviceLevels(
    slaTextOf(
      `| Topic | Commitment |\n| --- | --- |\n| Availability | 99.6% a month |\n| Credits | Given for a month:<br>${head}<br>94% to 97%: 12% of the monthly fee<br>under 94%: 24% of the monthly fee |`,
    ),
  ).credits.map(({ below, credit }) => [below, credit]);

test('a table within a cell gives credits for what its names say', () => {
  expect(creditsOf('Uptime: credit')).toEqual([
    ['97', '12'],
    ['94', '24'],
  ]);
  expect(creditsOf('Restore success: credit')).toEqual([]);
});
