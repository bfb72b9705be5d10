import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(
    ({ below, atOrAbove, credit, per }) =>
      `${atOrAbove ?? ''}..${below ?? ''}: ${credit}${per === null ? '' : ` per ${per.value} ${per.unit}`}`,
  );
const PROMISE = 'We promise 99.8% uptime in each month.\n\n## Service credits\n\n';
const STEPS = ['98.5..99.8: 10', '96..98.5: 20', '..96: 40'];

describe('cells on lines of their own that begin in small letters', () => {
  test.each([
    ['worse than 99.8 percent, not worse than 98.5 percent', '98.5', '96'],
    ['under 99.8 % and not under 98.5 %', '98.5', '96'],
    ['drops below 99.8% but is 98.5% or more', '98.5', '96'],
    ['from 98.5% to 99.8%', '98.5', '96'],
  ])('%s', (level) => {
    const second = level.replace('98.5', '96').replace('99.8', '98.5');
    expect(
      steps(`${PROMISE}Uptime\nService credit\n${level}\n10%\n${second}\n20%\nworse than 96%\n40%`),
    ).toEqual(STEPS);
  });

  test('a sign before a figure quotes nothing', () =>
    expect(
      steps(
        `${PROMISE}Downtime per month\nCredit\n> 1 and <= 3 hours\n5%\n> 3 and <= 9 hours\n10%\n> 9 hours\n20%`,
      ),
    ).toEqual(['1..3: 5', '3..9: 10', '9..: 20']));
});

test('intervals as mathematics writes them', () =>
  expect(
    steps(
      `${PROMISE}| Uptime | Credit |\n| --- | --- |\n| [98.5%, 99.8%) | 10% |\n| [96%, 98.5%) | 20% |\n| less than 96% | 40% |`,
    ),
  ).toEqual(STEPS));

test.each(['longer than 9 hours', 'more than 9 hours'])('%s ends a ladder of outages', (last) =>
  expect(
    steps(
      `${PROMISE}| Duration of outage | Credit |\n| --- | --- |\n| between 1 and 3 hours | 5% |\n| between 3 and 9 hours | 10% |\n| ${last} | 20% |`,
    ),
  ).toEqual(['1..3: 5', '3..9: 10', '9..: 20']),
);

test('two bounds of a length, in rows that lost their bars', () =>
  expect(
    steps(
      `${PROMISE}Duration of outage Credit\nat least 1 hours but under 3 hours 5%\nat least 3 hours but under 9 hours 10%\nat least 9 hours 20%`,
    ),
  ).toEqual(['1..3: 5', '3..9: 10', '9..: 20']));

test.each([
  ['Uptime below 96%: you get 40% back', '..96: 40'],
  [
    'Customers may claim 15% of the monthly fee for each month in which uptime was missed',
    '..99.8: 15',
  ],
])('%s', (text, step) => expect(steps(`${PROMISE}${text}.`)).toEqual([step]));

test('a share right before its step, below the name of a credit', () =>
  expect(
    steps(
      `${PROMISE}| Level | Credit |\n| --- | --- |\n| Uptime 99.8% | 4% for each started hour of downtime |`,
    ),
  ).toEqual(['..99.8: 4 per 1 hour']));
