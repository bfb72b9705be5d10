import { describe, expect, test } from 'vitest';
import { downtimeBand } from '#shared/extract/credits/downtime-bands.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const bounds = (text: string) => {
  const band = downtimeBand(text, '');
  return band === null ? null : [band.atOrAbove, band.below, band.measure];
};

describe('lengths of downtime', () => {
  test.each([
    ['over 20 minutes and up to 3 hours', ['20', '180', 'minute']],
    ['more than 6 min 30 sec to 2 hr', ['6.5', '120', 'minute']],
    ['more than 1 hour 15 minutes', ['75', null, 'minute']],
    ['6 min 30 sec or less', [null, '6.5', 'minute']],
    ['mehr als 20 Minuten bis 3 Stunden', ['20', '180', 'minute']],
    ['over 2 hours and up to 6 hours', ['2', '6', 'hour']],
    ['over 40 minutes', ['40', null, 'minute']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));

  test.each(['20 minutes / 3 hours / 40 minutes', '2 hours 5 minutes'])('none in: %s', (text) =>
    expect(bounds(text)).toBeNull(),
  );

  test('below the name of what is missing', () => {
    const rows =
      '| Loss of power in the month | Credit |\n|---|---|\n| over 20 minutes and up to 3 hours | 9 % |\n| over 3 hours | 35 % |';
    const { credits } = serviceLevels(slaTextOf(rows));
    expect(credits.map(({ atOrAbove, below, credit }) => [atOrAbove, below, credit])).toEqual([
      ['20', '180', '9'],
      ['3', null, '35'],
    ]);
  });

  test('"packet loss" is no loss of power', () => {
    const rows =
      '| Packet loss | Credit |\n|---|---|\n| over 20 minutes | 9 % |\n| over 3 hours | 35 % |';
    expect(serviceLevels(slaTextOf(rows)).credits).toEqual([]);
  });
});

describe('a contract that is prolonged', () => {
  test('by the time of a column', () => {
    const rows =
      '| Uptime in the year | Agreement prolonged without charge by |\n|---|---|\n| 88% to below 93% | 2 weeks |\n| below 88% | 3 months |';
    const { credits } = serviceLevels(slaTextOf(rows));
    expect(credits.map(({ atOrAbove, below, unit }) => [atOrAbove, below, unit])).toEqual([
      ['88', '93', 'days'],
      [null, '88', 'other'],
    ]);
  });
});
