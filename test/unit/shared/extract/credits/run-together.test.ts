import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, measure, credit, unit, scope }) =>
    `${atOrAbove ?? ''}..${below ?? ''} ${measure}: ${credit ?? ''} ${unit} ${scope}`.trim(),
  );

describe('cells that touch', () => {
  test.each([
    [
      'days by the name of their column',
      'Monthly uptimeFree days\n99.0% to 99.7%2\n97.5% to 98.9%6\nunder 97.5%14',
      ['99..99.7 percent: 2 days', '97.5..98.9 percent: 6 days', '..97.5 percent: 14 days'],
    ],
    [
      'both bounds compared',
      'AvailabilityDays refunded\n< 99.4% – ≥97%4\n< 97% – ≥ 93%9\n< 93%21',
      ['97..99.4 percent: 4 days', '93..97 percent: 9 days', '..93 percent: 21 days'],
    ],
    [
      'shares for lengths of outage',
      'Service credits\n\nDuration of interruptionShare of the rent returned\n15 minutes to 2 hours5%\n2 hours to 6 hours15%\nover 6 hours40%',
      ['15..120 minute: 5 percent', '2..6 hour: 15 percent', '6.. hour: 40 percent'],
    ],
    [
      'days for lengths in two units',
      'Time without serviceCredit (days)\n2 hours – 2 hours 59 minutes2\n3 hours – 8 hours 59 minutes6\n9 hours or more14',
      ['120..179 minute: 2 days', '180..539 minute: 6 days', '9.. hour: 14 days'],
    ],
    [
      'no credit in the first row',
      'VerfügbarkeitGutschrift in Tagen\n≥ 99,5 %keine\n99,0 % – 99,49 %2\nunter 99,0 %5',
      ['99..99.49 percent: 2 days', '..99 percent: 5 days'],
    ],
  ])('%s', (_, text, expected) => {
    expect(steps(text)).toEqual(expected);
  });
});

describe('rows within running text', () => {
  const PLANS =
    'The refund follows from the table. Reached level Refund Gold Refund Silver >=99.2 <99.8% 10% of the fee 5% of the fee >=98 <99.2% 20% of the fee 10% of the fee <98% 45% of the fee 30% of the fee The fee is that of the month.';
  test('give a column of credits for each plan', () => {
    expect(steps(PLANS)).toEqual([
      '99.2..99.8 percent: 10 percent Gold',
      '98..99.2 percent: 20 percent Gold',
      '..98 percent: 45 percent Gold',
      '99.2..99.8 percent: 5 percent Silver',
      '98..99.2 percent: 10 percent Silver',
      '..98 percent: 30 percent Silver',
    ]);
  });

  test('and the length of outage beside each level', () => {
    expect(
      steps(
        'Misses are made good as follows: Ring uptime Ring outage Rebate >=99.6 <99.9% 40 minutes – 3 hours 4% of MRC >=98 <99.6% 3 hours – 14 hours 12% of MRC <98% more than 14 hours 50% of MRC',
      ),
    ).toEqual([
      '99.6..99.9 percent: 4 percent',
      '98..99.6 percent: 12 percent',
      '..98 percent: 50 percent',
    ]);
  });
});

describe('is no schedule', () => {
  test.each([
    'Packet lossShare of calls\n98% - 99%5%\nbelow 98%10%',
    'Refund requests answered in time\n\nAnswered within 2 hoursTeam size\n98% - 99%5\nbelow 98%10',
    'AvailabilityHours of downtime\n98.0% – 98.9%5\nBelow 98%10',
    'UptimeRefund\n98% - 99%20%\nbelow 98%10%',
    'Cells on shift\n8 hours – 9 hours3\n9 hours – 10 hours5',
  ])('%s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

describe('a table that runs across', () => {
  test.each([
    [
      'levels in the head, days in the rows of plans',
      '## Service credits\n\n| Plan | 99.0–99.9% | 98.0–99.0% |\n|---|---|---|\n| Basic | 2 days | 5 days |\n| Plus | 4 days | 10 days |',
      [
        '99..99.9 percent: 2 days Basic',
        '98..99 percent: 5 days Basic',
        '99..99.9 percent: 4 days Plus',
        '98..99 percent: 10 days Plus',
      ],
    ],
    [
      'bare days by the name of their row',
      '| Uptime | 99.0–99.9% | 98.0–99.0% | below 98% |\n|---|---|---|---|\n| Credit (days) | 2 | 5 | 10 |',
      ['99..99.9 percent: 2 days', '98..99 percent: 5 days', '..98 percent: 10 days'],
    ],
    [
      'credits in the head, levels in the rows of plans',
      '## Refunds\n\n| Plan | 5% refund | 10% refund |\n|---|---|---|\n| Basic | 98.0–99.0% uptime | < 98.0% uptime |\n| Plus | 99.0–99.5% uptime | < 99.0% uptime |',
      [
        '98..99 percent: 5 percent Basic',
        '..98 percent: 10 percent Basic',
        '99..99.5 percent: 5 percent Plus',
        '..99 percent: 10 percent Plus',
      ],
    ],
    [
      'lengths of outage in the head',
      '| Duration of the outage | 1 to 4 hours | 4 to 12 hours | over 12 hours |\n|---|---|---|---|\n| Credit | 5% | 10% | 20% |',
      ['1..4 hour: 5 percent', '4..12 hour: 10 percent', '12.. hour: 20 percent'],
    ],
    [
      'no names at all',
      '## Service credits by uptime\n\n| 99.0–99.9% | 98.0–99.0% | < 98.0% |\n|---|---|---|\n| 2 days | 5 days | 10 days |',
      ['99..99.9 percent: 2 days', '98..99 percent: 5 days', '..98 percent: 10 days'],
    ],
  ])('%s', (_, text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test.each([
    '## Service credits\n\n| Team | 95–99% | 90–95% |\n|---|---|---|\n| First response in time | 2 days | 5 days |',
    '## Opening hours\n\n| Hall | 1 to 4 hours | 4 to 12 hours |\n|---|---|---|\n| North | 5% | 10% |',
  ])('is none of credits: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

test('rows that ran together promise no level and limit no credit', () => {
  const { availability, cap } = serviceLevels(
    slaTextOf(
      'We guarantee 99.8% uptime per month.\n\nMonthly Uptime PercentageService Credit Less than 99.8% but greater than 98.0%15% Less than 98.0% but greater than 94.0%35% Less than 94.0%100%',
    ),
  );
  expect(availability.map(({ percent }) => percent)).toEqual(['99.8']);
  expect(cap).toBeNull();
});
