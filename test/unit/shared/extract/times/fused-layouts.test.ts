import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) => terms.map(({ severity, hours }) => [severity, hours]);
  return { response: short(response), resolution: short(resolution) };
};

const BOTH: readonly (readonly [string, string])[] = [
  [
    'with bars alone on the lines between its cells',
    'Priority\n|\nExample\n|\nResponse time\n|\nResolution time\n|\nP1\n|\nNobody can log in\n|\n1 hour\n|\n8 hours\n|\nP2\n|\nOne report is late\n|\n4 hours\n|\n2 days\n|',
  ],
  [
    'with the names of its columns run together above cells on lines of their own',
    'PriorityMeaningResponse timeResolution timeShare\n\nP1\n\nNobody can log in, and no other way is known to the customer or to us.\n\n1 hour\n\n8 hours\n\n90%\n\nP2\n\nOne report is late.\n\n4 hours\n\n2 days\n\n90%',
  ],
  [
    'with severities on lines of their own and descriptions of several lines',
    'Severity\nMeaning\nReply time\nFix time\nP1\nNobody can log in.\nNo way around it is known.\n1 hour\n8 hours\nP2\nOne report is late.\n4 hours\n2 days',
  ],
  [
    'with a line for each row and no column named for the severities',
    ' Response TargetResolution Target\nPriority P1 1 hour 8 hours\nPriority P2 4 hours 2 days'.replaceAll(
      'Priority ',
      '',
    ),
  ],
  [
    'with rows of bars that go on over lines',
    'Level | Meaning | First response | Fix | |\n\nP1 | Nobody can log in.\n\nNo way around it is known. | 1 hour | 8 hours | |\n\nP2 | One report is late. | 4 hours | 2 days | |',
  ],
  [
    'drawn with the characters of boxes',
    '┌───────┬──────────┬────────────┐\n│ Level │ Response │ Resolution │\n├───────┼──────────┼────────────┤\n│ P1    │ 1 hour   │ 8 hours    │\n│       │          │            │\n├───────┼──────────┼────────────┤\n│ P2    │ 4 hours  │ 2 days     │\n└───────┴──────────┴────────────┘',
  ],
  [
    'as a database prints it',
    ' Severity | Response time | Resolution time\n----------+---------------+-----------------\n P1       | 1 hour        | 8 hours\n P2       | 4 hours       | 2 days',
  ],
  [
    'in a frame, parted by spaces alone',
    '╔══════════════════════════════════╗\n║  OUR TIMES                       ║\n╠══════════════════════════════════╣\n║  LEVEL    RESPONSE    RESOLUTION ║\n║  ──────────────────────────────  ║\n║  P1       1 hour      8 hours    ║\n║                                  ║\n║  P2       4 hours     2 days     ║\n╚══════════════════════════════════╝',
  ],
  [
    'as values parted by semicolons',
    'Severity;Response;Resolution\nP1;1 hour;8 hours\nP2;4 hours;2 days',
  ],
  [
    'as values parted by commas',
    'Severity,Response time,Resolution time\nP1,1 hour,8 hours\nP2,4 hours,2 days',
  ],
  [
    'with its severities as bands over rows of topics',
    '| P1 | |\n| Response | 1 hour |\n| Resolution | 8 hours |\n| P2 | |\n| Response | 4 hours |\n| Resolution | 2 days |',
  ],
  [
    'in a fence of code',
    '```\nLevel  Response  Resolution\n-----  --------  ----------\nP1     1 hour    8 hours\nP2     4 hours   2 days\n```',
  ],
  [
    'with its severities as columns, run together',
    'Response and resolution\n\nSeverityP1P2\nResponse time1 hour4 hours\nResolution time8 hours2 days',
  ],
];

describe('a table whose cells lost what parted them', () => {
  test.each(BOTH)('%s', (_, text) => {
    expect(read(text)).toEqual({
      response: [
        ['P1', 1],
        ['P2', 4],
      ],
      resolution: [
        ['P1', 8],
        ['P2', 48],
      ],
    });
  });

  test.each(BOTH)('%s is cited where it stands', (_, text) => {
    const document = documentOfText(text);
    const { response, resolution } = times(slaText(document));
    const citations = [...response, ...resolution].flatMap((term) => term.citations);
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.filter((citation) => !holds(citation, document))).toEqual([]);
  });

  test('has plans as rows and severities as columns', () => {
    const { response } = times(
      slaTextOf('2) Response by plan\n\nPlanP1P2\nBasic≤ 4h≤ 2 days\nGold (24/7)≤ 30 min≤ 8h'),
    );
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['P1', 'Basic', 4],
      ['P2', 'Basic', 48],
      ['P1', 'Gold (24/7)', 0.5],
      ['P2', 'Gold (24/7)', 8],
    ]);
  });

  test('has plans as rows and a column behind the times', () => {
    expect(
      read('Plan NameResponse TimeChannels\nBasic48 hoursEmail\nGold2 hoursPhone and chat')
        .response,
    ).toEqual([
      ['Basic', 48],
      ['Gold', 2],
    ]);
  });

  test('has two times beside each other that could be one', () => {
    const { response } = times(
      slaTextOf('Response times\n\nSeverity Basic Gold\nUrgent 1 hr 15 min\nLow 2 days 8 hrs'),
    );
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['Urgent', 'Basic', 1],
      ['Urgent', 'Gold', 0.25],
      ['Low', 'Basic', 48],
      ['Low', 'Gold', 8],
    ]);
  });

  test('has bands of severities over rows of topics in a frame', () => {
    const { response, resolution } = times(
      slaTextOf(
        '```\n┌────────────────────────────────────┐\n│ LEVEL             FREE     PRO     │\n│                                    │\n│ P1 - CRITICAL                      │\n│ (nothing works)                    │\n│ First response    24h      1h      │\n│ Resolution        72h      8h      │\n│                                    │\n│ P2 - MINOR                         │\n│ (one thing fails)                  │\n│ First response    48h      4h      │\n│ Resolution        Best     2d      │\n│                   effort           │\n└────────────────────────────────────┘\n```',
      ),
    );
    expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['P1 - CRITICAL', 'FREE', 24],
      ['P1 - CRITICAL', 'PRO', 1],
      ['P2 - MINOR', 'FREE', 48],
      ['P2 - MINOR', 'PRO', 4],
    ]);
    expect(resolution.map(({ text }) => text)).toEqual(['72h', '8h', 'Best effort', '2d']);
  });

  test.each([
    [
      'a definition list with bars is no table of times',
      'Term\n|\nMeaning\n|\nIncident\n|\nSomething fails for 2 hours\n|\nRequest\n|\nA wish\n|',
    ],
    [
      'notes that speak of days are no rows',
      'Priority list\n\nP1\n\nWe keep records for 30 days.\n\nP2\n\nInvoices are due in 14 days.',
    ],
    ['a line of names without rows', 'PriorityMeaningResponse timeResolution time\n\nSee annex.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

test('"Standard" over columns of severities is a plan beside another', () => {
  const { response } = times(
    slaTextOf(
      '| Severity | Standard | | Premium | |\n|---|---|---|---|---|\n| | Response | Resolution | Response | Resolution |\n| P1 | 1 hour | 8 hours | 15 min | 4 hours |',
    ),
  );
  expect(response.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
    ['P1', 'Standard', 1],
    ['P1', 'Premium', 0.25],
  ]);
});

describe('times below what names their case', () => {
  test('an item that is a severity begins a block of labels', () => {
    const { response, resolution } = read(
      '(1) Critical\n\nNobody can work, and no other way is known to anybody at all.\n\nInitial response: within 1 hour\n\nTarget resolution: within 8 hours\n\n(2) Minor One report is late.\n\nInitial response: within 4 hours\n\nTarget resolution: within 2 days',
    );
    expect(response).toEqual([
      ['Critical', 1],
      ['Minor', 4],
    ]);
    expect(resolution).toEqual([
      ['Critical', 8],
      ['Minor', 48],
    ]);
  });

  test('teams as headings below a line that says what their times are for', () => {
    const { resolution } = times(
      slaTextOf(
        'Estimated time to resolution (by team)\n\nField team\n• P1 – 4 hours\n• P2 – 2 days\n\nNetwork team\n• P1 – 8 hours\n• P2 – 2 days',
      ),
    );
    expect(resolution.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['P1', 'Field team', 4],
      ['P2', 'Field team', 48],
      ['P1', 'Network team', 8],
      ['P2', 'Network team', 48],
    ]);
  });

  test('a description that its time ran into', () => {
    expect(
      read(
        'Priorität Klasse Beschreibung Reaktionszeit (R)\n\nI\n\nDringend, niemand kann arbeiten. Nichts läuft mehr. R = 3 Stunden nach Eingang\n\nII\n\nNiedrig, ein Bericht fehlt. R = 24 Stunden nach Eingang',
      ).response,
    ).toEqual([
      ['I', 3],
      ['II', 24],
    ]);
  });

  test('data brought back from a backup resolve no incident', () => {
    expect(
      read(
        '## Backup and restoration\n\n| Scope | Expected restoration time |\n|---|---|\n| Single records | 2 hours |\n| All data | 8 hours |',
      ).resolution,
    ).toEqual([]);
  });
});

describe('severities and times in words', () => {
  test('"pour une anomalie majeure": the noun stands first, and the next sentence is of it too', () => {
    const { response, resolution } = read(
      "(a) pour une anomalie majeure, nous vous répondons sous 4 heures. Nous corrigeons l'erreur dans les deux jours ; (b) pour une anomalie mineure, nous vous répondons sous 8 heures.",
    );
    expect(response).toEqual([
      ['anomalie majeure', 4],
      ['anomalie mineure', 8],
    ]);
    expect(resolution).toEqual([['anomalie majeure', 48]]);
  });

  test('"Twelve business (12) hours" says its number twice', () => {
    expect(
      read('| Severity | Response time |\n|---|---|\n| S1 | Two business (2) hours |').response,
    ).toEqual([['S1', 2]]);
  });

  test('"P1 ack" is a time to answer', () => {
    expect(read('| Metric | Target |\n|---|---|\n| P1 ack | 2 hours |').response).toEqual([
      ['P1', 2],
    ]);
  });

  test('"1 day, from the first contact" below "Estimated resolution" is no answer', () => {
    const { response, resolution } = read(
      '| Level | Response time | Estimated resolution |\n|---|---|---|\n| 1 High | 1 hour | 4 hours, from the first contact |',
    );
    expect([response, resolution]).toEqual([[['1 High', 1]], [['1 High', 4]]]);
  });
});
