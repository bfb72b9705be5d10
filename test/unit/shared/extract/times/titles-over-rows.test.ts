import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const named = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, text }) => [severity, text]);

describe('a title over lines that describe a severity before its time', () => {
  test.each([
    [
      'Hosting desk - Response Time Commitments',
      'Urgent P1: No shop can sell. Nobody knows a way around it. 20 minutes',
      'Calm P2: One shop is slow, and the others sell as ever. 3 hours',
      [
        ['Urgent P1', '20 minutes'],
        ['Calm P2', '3 hours'],
      ],
    ],
    [
      'Reaktionszeiten der Leitstelle',
      'Priorität 1: Kein Laden kann verkaufen. Niemand weiß sich zu helfen. 20 Minuten',
      'Priorität 2: Ein einzelner Laden ist langsam. 3 Stunden',
      [
        ['Priorität 1', '20 Minuten'],
        ['Priorität 2', '3 Stunden'],
      ],
    ],
    [
      'Délais de prise en charge du support',
      'Priorité 1 : plus aucune caisse ne fonctionne dans le magasin. 20 minutes',
      'Priorité 2 : une seule caisse est ralentie. Au mieux',
      [
        ['Priorité 1', '20 minutes'],
        ['Priorité 2', 'Au mieux'],
      ],
    ],
    [
      'First response targets for the help desk',
      'High: several tills are out and queues form – within 45 minutes',
      'Low: a wish for something new, which nobody waits for – best effort',
      [
        ['High', 'within 45 minutes'],
        ['Low', 'best effort'],
      ],
    ],
    [
      'Response Time Levels',
      'Severity One (Critical) – The shop cannot be used by anyone. Nothing helps. (25 minutes)',
      'Severity Two (High) – The shop is slow for nearly all. (2 hours)',
      [
        ['Severity One (Critical)', '25 minutes'],
        ['Severity Two (High)', '2 hours'],
      ],
    ],
  ])('%s', (title, first, second, expected) => {
    expect(named(timesOf(`${title}\n\n${first}\n\n${second}`).response)).toEqual(expected);
  });

  test('and a second title says what the same severities are resolved in', () => {
    const lines = (one: string, two: string) =>
      `S1: No shop can sell and no way around is known. ${one}\n\nS2: One shop sells slowly, the others do not. ${two}`;
    const { response, resolution } = timesOf(
      `Response time levels\n\n${lines('15 minutes', '2 hours')}\n\nResolution time levels\n\n${lines('4 hours', '2 days')}`,
    );
    expect(named(response)).toEqual([
      ['S1', '15 minutes'],
      ['S2', '2 hours'],
    ]);
    expect(named(resolution)).toEqual([
      ['S1', '4 hours'],
      ['S2', '2 days'],
    ]);
  });
});

test('a list whose lines are sentences is read as sentences', () => {
  const { response, resolution } = timesOf(
    'Response times of the desk\n\nP1: Nobody in the building can work. We answer within 15 minutes and fix it in 4 hours.\n\nP2: One person cannot work at all. 2 hours',
  );
  expect(named(resolution)).toEqual([['P1', 'in 4 hours']]);
  expect(response.map(({ severity, hours }) => [severity, hours])).toContainEqual(['P1', 0.25]);
});

describe('rows that say the name of their column again, with a number', () => {
  test.each(['Support Level', 'Service Class', 'Category', 'Incident Category'])('%s', (key) => {
    const { response } = timesOf(
      `${key} Description Target Response Time\n\n${key} 1 The whole building is cut off. Within 1 hour\n\n${key} 2 One person is cut off. Within 6 hours\n\n${key} 3 Somebody wishes for something. Best effort`,
    );
    expect(named(response)).toEqual([
      [`${key} 1`, 'Within 1 hour'],
      [`${key} 2`, 'Within 6 hours'],
      [`${key} 3`, 'Best effort'],
    ]);
  });
});

describe('cells between bars, one a line', () => {
  test('may be named by a sentence', () => {
    const { response, resolution } = timesOf(
      'Meaning |\nReply |\nRepair |\nThe whole of the building has lost its network, its phones and its printers. |\n20 minutes |\n5 hours or a plan that both have agreed |',
    );
    expect(response.map(({ hours }) => hours)).toEqual([1 / 3]);
    expect(resolution.map(({ hours }) => hours)).toEqual([5]);
  });

  test('may leave out the column that describes', () => {
    const { response, resolution } = timesOf(
      'Request |\nMeaning |\nReply |\nFix |\nA new chair |\n2 days |\n9 days |\n|\nA lost key |\n1 day |\n3 days |',
    );
    expect(named(response)).toEqual([
      ['A new chair', '2 days'],
      ['A lost key', '1 day'],
    ]);
    expect(named(resolution)).toEqual([
      ['A new chair', '9 days'],
      ['A lost key', '3 days'],
    ]);
  });
});

describe('a table of channels', () => {
  const table = (rows: string) =>
    timesOf(`## Ways to reach us\n\n| Channel | Open | Reply |\n|---|---|---|\n${rows}`).response;

  test('has one time for each, whatever its brackets grade', () => {
    expect(
      table('| Mail | 24/7 | 3 hours (P0-P1), 1 day (P2-P3) |\n| Phone | 24/7 | 10 minutes |').map(
        ({ severity, hours }) => [severity, hours],
      ),
    ).toEqual([
      ['Mail', 3],
      ['Phone', 1 / 6],
    ]);
  });

  test.each([
    'Based on severity',
    'Varies by priority',
    'Same as mail',
    'Depending on the severity level',
    'Je nach Priorität',
    'Selon la priorité',
    'Dipende dalla gravità',
    '48 hours notice',
    "2 days' prior notice",
    '3 Tage Vorlauf',
    '48 heures de préavis',
  ])('leaves open %s', (cell) => {
    expect(named(table(`| Phone | always | 10 minutes |\n| Visit | weekdays | ${cell} |`))).toEqual(
      [['Phone', '10 minutes']],
    );
  });
});

describe('words in the place of a time', () => {
  test.each([
    'Best effort, hourly updates',
    'Nach Absprache',
    'Nach vorheriger Vereinbarung',
    'Best effort with daily status',
  ])('%s', (words) => {
    const { resolution } = timesOf(
      `| Severity | Response | Resolution |\n|---|---|---|\n| S1 | 1 hour | 4 hours |\n| S2 | 2 hours | ${words} |`,
    );
    expect(resolution.map(({ text }) => text)).toEqual(['4 hours', words]);
  });
});

describe('working days cut short', () => {
  test.each(['2 b.day', '2 b. days', '2 bus. days', '2 wkg. days', '2 w.days', '2 gg lav.'])(
    '%s',
    (text) => {
      const { response } = timesOf(
        `| Severity | Response |\n|---|---|\n| High | 1 hour |\n| Low | ${text} |`,
      );
      expect(response.map(({ hours, working }) => [hours, working])).toEqual([
        [1, false],
        [null, true],
      ]);
    },
  );
});

describe('the same times said twice', () => {
  test.each([
    ['P1 - Major', 'P1 (Major)'],
    ['P1: Major', 'P1 (Major)'],
    ['P1 Major', 'P1 (Major)'],
    ['Major - P1', 'Major (P1)'],
  ])('for %s and %s count once', (first, second) => {
    const { response } = timesOf(
      `## Levels\n\n| Priority | Response |\n|---|---|\n| ${first} | 30 minutes |\n| P2 | 3 hours |\n\n## Summary of response times\n\n- ${second}: 30 minutes\n- P2: 3 hours`,
    );
    expect(response.map(({ severity }) => severity)).toEqual([first, 'P2']);
  });
});

describe('no answer of support', () => {
  test.each([
    '## Escalation path\n\n**Second step:** Head of desk\n\n- Response within 1 hour of escalation',
    '## Executive escalation\n\nWhere both disagree:\n\n- Response: within 20 business hours',
    '## Eskalationsweg\n\n- Antwort: innerhalb von 20 Stunden',
    '## Incident news\n\n**Acknowledgement:** a first note goes to affected customers no later than 1 hour after detection, and we inform all affected users again at the end.',
    '## Incident news\n\n**Response:** we notify impacted tenants within 30 minutes.',
  ])('%s', (text) => {
    expect(named(timesOf(text).response)).toEqual([]);
  });
});
