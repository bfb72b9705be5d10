import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const table = (urgent: string, minor: string) =>
  `| Urgency | Response time |\n|---|---|\n| Urgent | ${urgent} |\n| Minor | ${minor} |`;
const pair = (first: string, second: string) =>
  `# Help\n\n${first}\n\n${table('1 hour', '5 hours')}\n\n${second}\n\n${table('2 hours', '5 hours')}`;
const plansOf = (first: string, second: string) => [
  ...new Set(timesByPlan(pair(first, second)).response.map(([, plan]) => plan)),
];

describe('sentences that begin alike above two tables', () => {
  test('differ in the name of what each is for', () => {
    expect(
      plansOf(
        'If the contract is of type Harbour, these goals hold:',
        'If the contract is of type Island, these goals hold:',
      ),
    ).toEqual(['Harbour', 'Island']);
    expect(
      plansOf(
        'For buyers of the Mule cart we keep to these answer times.',
        'For buyers of the Horse cart we keep to these answer times.',
      ),
    ).toEqual(['Mule', 'Horse']);
  });

  test('whatever else they say', () => {
    expect(
      plansOf(
        "When your cart is a 'Mule', help comes like this:",
        "When your cart is a 'Horse' or 'Pony', the desk works so:",
      ),
    ).toEqual(['Mule', 'Horse or Pony']);
    expect(
      plansOf(
        'Wherever you drive the Mule, help comes like this:',
        'Wherever you drive the Horse, the desk works so:',
      ),
    ).toEqual(['Mule', 'Horse']);
  });

  test('name nothing where they differ in other words', () => {
    expect(
      plansOf(
        'The goals below hold for tickets that come by day.',
        'The goals below hold for tickets that come by night.',
      ),
    ).toEqual(['']);
    expect(
      plansOf(
        'The goals of table 1 are kept by our desk.',
        'The goals of table 2 are kept by our desk.',
      ),
    ).toEqual(['']);
  });
});

describe('hours above two tables', () => {
  const covered = (text: string) =>
    times(slaTextOf(text)).response.map(({ severity, hours, coverage }) => [
      severity,
      hours,
      coverage,
    ]);

  test('are those of their times, also of those that are alike in both', () => {
    expect(covered(pair('**Office hours**', '**Outside office hours**'))).toEqual([
      ['Urgent', 1, 'Office hours'],
      ['Minor', 5, 'Office hours'],
      ['Urgent', 2, 'Outside office hours'],
      ['Minor', 5, 'Outside office hours'],
    ]);
    expect(covered(pair('## Weekdays 8:00-18:00', '## Nights and weekends'))).toHaveLength(4);
  });

  test('a table that repeats another one with its hours says nothing new', () => {
    expect(
      covered(
        `# Help\n\n${table('1 hour', '5 hours')}\n\nIn more detail:\n\n| Urgency | Response time | Coverage |\n|---|---|---|\n| Urgent | 1 hour | 24x7 |\n| Minor | 5 hours | 8x5 |`,
      ),
    ).toEqual([
      ['Urgent', 1, '24x7'],
      ['Minor', 5, '8x5'],
    ]);
  });
});

test('a sentence above a table is the name of no plan', () => {
  expect(
    timesByPlan(`# Help\n\nWhat we keep to in support.\n\n${table('1 hour', '5 hours')}`).response,
  ).toEqual([
    ['Urgent', '', 1],
    ['Minor', '', 5],
  ]);
});

test('what a list says of each plan and the table says again counts once', () => {
  const text = [
    '### Hut',
    '',
    '- Response time: P0-P1 9 hours, P2 3 business days',
    '',
    '### House',
    '',
    '- Response time: P0-P1 2 hours, P2 3 business days',
    '',
    '## Response times',
    '',
    '| Priority | Hut | House |',
    '| --- | --- | --- |',
    '| P0 | 9 hours (Mon-Fri, 8-16) | 2 hours (24/7) |',
    '| P1 | 9 hours (Mon-Fri, 8-16) | 2 hours (24/7) |',
    '| P2 | 3 business days (Mon-Fri, 8-16) | 3 business days (Mon-Fri, 8-16) |',
  ].join('\n');
  expect(timesByPlan(text).response).toHaveLength(6);
});
