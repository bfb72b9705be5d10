import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const credits = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, measure, credit, unit }) => [
    below,
    atOrAbove,
    measure,
    credit,
    unit,
  ]);
const PROMISE = 'We guarantee 99.6% availability per month.';

describe('what a missed target of another kind earns', () => {
  test.each([
    [
      'Should jitter exceed the agreed value in a month, the client gets a credit of 7% of the monthly fee.',
      '7',
      'percent',
    ],
    ['If we miss a response target, we credit 4% of the monthly fee.', '4', 'percent'],
    [
      'Für jede verspätete Antwort schreiben wir Ihnen 35 Euro gut, höchstens jedoch die halbe Pauschale.',
      '35',
      'amount',
    ],
  ])('begins at no level of availability: %s', (text, credit, unit) => {
    expect(credits(`${PROMISE} ${text}`)).toEqual([[null, null, 'count', credit, unit]]);
  });

  test('stands beside the steps of availability', () => {
    const text = `${PROMISE}\n\nBelow 99.6% you receive 5% of the fee.\n\nShould packet loss exceed the stated figure, you receive a credit of 7% of the fee.`;
    expect(credits(text)).toEqual([
      ['99.6', null, 'percent', '5', 'percent'],
      [null, null, 'count', '7', 'percent'],
    ]);
  });

  test.each([
    'If we miss a response target, credits are limited to 10% of the monthly fee.',
    'If we miss the response target of 97% of tickets, nothing is credited.',
    'If we miss a response target three times, you may terminate and receive 5% of the fee.',
    'If the call quality response falls below 3.6, we credit 8% of the fee for each 0.2-point drop.',
    'A late payment of the fee costs 4% of the fee, whatever our response.',
  ])('is none in: %s', (text) =>
    expect(credits(`${PROMISE} ${text}`).filter(([, , measure]) => measure === 'count')).toEqual(
      [],
    ),
  );
});

describe('rows below the words for a missed target', () => {
  const table =
    '| Plan | Credit |\n|---|---|\n| Large | 12% |\n| Small | 6% per case |\n| Free | 0% |';
  const OF_COUNT = [
    [null, null, 'count', '12', 'percent'],
    [null, null, 'count', '6', 'percent'],
  ];
  test.each([
    ['Credits', 'If the 95th percentile of the response time exceeds the agreed value:'],
    ['Credits', 'Should we fail to meet the resolution time, you get:'],
    ['Credits for the error rate', ''],
  ])('%s: %s', (heading, lead) => {
    expect(credits(`${PROMISE}\n\n## ${heading}\n\n${lead}\n\n${table}`)).toEqual(OF_COUNT);
  });

  test('two such tables stay apart', () => {
    const other = `## Errors\n\nIf the error rate is above the agreed value:\n\n${table}`;
    const first = `## Answers\n\nIf the response time exceeds the agreed value:\n\n${table}`;
    expect(credits(`${PROMISE}\n\n${first}\n\n${other}`)).toEqual([...OF_COUNT, ...OF_COUNT]);
  });

  test('below a missed level of availability they begin at that level', () => {
    const text = `${PROMISE}\n\n## Credits\n\nIf the uptime falls below the promised level:\n\n${table}`;
    expect(credits(text)).toEqual([
      ['99.6', null, 'percent', '12', 'percent'],
      ['99.6', null, 'percent', '6', 'percent'],
    ]);
  });

  test.each([
    ['a heading of another subject', '## Payment\n\nReply in time, or pay more:\n\n'],
    ['no miss', '## Plans\n\nThe response time differs:\n\n'],
  ])('not: %s', (_, above) => expect(credits(`${PROMISE}\n\n${above}${table}`)).toEqual([]));
});
