import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);

describe('a table that arrives as lines of text', () => {
  const lost: readonly (readonly [string, string])[] = [
    [
      'with a blank line between its rows',
      'Level | Example | First reply | Fix\n\nP1 | Nothing works | 1 hour | 8 hours\n\nP2 | All is slow | 4 hours | 2 days',
    ],
    [
      'with cells of several lines that each end with a bar',
      '| Type |\nReply |\nRestoration |\nNotes |\nP1\nEverybody is stopped |\n1 hour |\n8 hours |\n- Not for trials\n|\nP2\nOne team is stopped |\n4 hours |\n2 days |\n- Not for trials\n|',
    ],
    [
      'with one cell a line, row after row',
      'Severity\n\nReply time\n\nResolution time\n\nP1\n\n1 hour\n\n8 hours\n\nP2\n\n4 hours\n\n2 days',
    ],
    [
      'with one cell a line, column after column',
      'Priority\n\nP1\n\nP2\n\nResponse time\n\n1 hour\n\n4 hours\n\nResolution time\n\n8 hours\n\n2 days',
    ],
    [
      'with its cells in a row of words',
      'Priority Impact Response Time Restoration Time\nP1 Service unavailable for all 1 hour 8 hours\nP2 Service degraded for some 4 hours 2 days',
    ],
    [
      'with its rows in one line',
      'Severity Description Response Time Resolution Time\n\nP1 Down for all 1 hour 8 hours P2 Slow for some 4 hours 2 days',
    ],
  ];
  test.each(lost)('%s', (_, text) => {
    const { response, resolution } = timesOf(text);
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['P1', 1],
      ['P2', 4],
    ]);
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['P1', 8],
      ['P2', 48],
    ]);
  });

  test.each(lost)('%s is cited where it stands', (_, text) => {
    const document = documentOfText(text);
    const { response, resolution } = times(slaText(document));
    const citations = [...response, ...resolution].flatMap((term) => term.citations);
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.filter((citation) => !holds(citation, document))).toEqual([]);
  });

  test('has words in the place of a time beside one', () => {
    const { resolution } = timesOf(
      'Severity\n\nReply\n\nFix\n\nMajor\n\n4 hours\n\n2 days\n\nMinor\n\n1 day\n\nNext release',
    );
    expect(resolution.map(({ severity, text }) => [severity, text])).toEqual([
      ['Major', '2 days'],
      ['Minor', 'Next release'],
    ]);
  });

  test('has its plans above the severities, and a number on the line before its unit', () => {
    const text =
      'Small\n\nLarge\n\nStörungsklassen\n\n1\n\n2\n\n1\n\n2\n\nReaktionszeit\n\n6 Stunden\n\n2 Werktage\n\n4\n\nStunden\n\n1 Werktag\n\nLösungszeit\n\n-\n\n-\n\n8 Stunden\n\n-';
    const { response, resolution } = timesOf(text);
    expect(short(response)).toEqual([
      ['1', 'Small', 6],
      ['2', 'Small', null],
      ['1', 'Large', 4],
      ['2', 'Large', null],
    ]);
    expect(short(resolution)).toEqual([['1', 'Large', 8]]);
    const document = documentOfText(text);
    const [, , joined] = times(slaText(document)).response;
    expect(joined?.citations.every((citation) => holds(citation, document))).toBe(true);
  });

  test.each([
    ['bars that draw no times', 'Start | Response | About\n\nHome | News | Contact\n\nA | B | C'],
    ['names without times', 'Priority\n\nResponse time\n\nP1\n\nP2\n\nP3\n\nP4'],
    ['a row of links', '| Response times | Support | Contact |'],
  ])('is none of %s', (_, text) => {
    expect(timesOf(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('a cell that spans rows', () => {
  const EXPECTED = {
    response: [
      ['P1', 1],
      ['P2', 4],
    ],
    resolution: [
      ['P1', 8],
      ['P2', 16],
    ],
  };
  test.each([
    [
      'is left empty below',
      '| Item | Priority | Target | Share |\n|---|---|---|---|\n| Respond | P1 | 1 hour | 90% |\n| | P2 | 4 hours | 80% |\n| Resolve | P1 | 8 hours | 90% |\n| | P2 | 16 hours | 80% |',
    ],
    [
      'is left out, so that the row begins too early',
      '| Item | Priority | Target | Share |\n|---|---|---|---|\n| Respond | P1 | 1 hour | 90% |\n| P2 | 4 hours | 80% |\n| Resolve | P1 | 8 hours | 90% |\n| P2 | 16 hours | 80% |',
    ],
  ])('%s', (_, text) => {
    const { response, resolution } = timesOf(text);
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual(EXPECTED.response);
    expect(resolution.map(({ severity, hours }) => [severity, hours])).toEqual(EXPECTED.resolution);
    expect(response.map(({ share }) => share)).toEqual(['90', '80']);
  });

  test('names the plan of its rows', () => {
    const { response } = timesOf(
      '| Plan | Severity | Response |\n|---|---|---|\n| Gold | P1 | 15 min |\n| P2 | 1 h |\n| Silver | P1 | 30 min |\n| P2 | 2 h |',
    );
    expect(short(response)).toEqual([
      ['P1', 'Gold', 0.25],
      ['P2', 'Gold', 1],
      ['P1', 'Silver', 0.5],
      ['P2', 'Silver', 2],
    ]);
  });
});

describe('hours in the headings of columns', () => {
  test('say when the clock of the times below runs', () => {
    const { response } = timesOf(
      '# Response times\n\n| Priority | Working hours | Outside working hours |\n|---|---|---|\n| P1 | 15 minutes | 1 hour |',
    );
    expect(
      response.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]),
    ).toEqual([
      ['P1', '', 0.25, 'Working hours'],
      ['P1', '', 1, 'Outside working hours'],
    ]);
  });

  test('stand in a second row below headings that span two columns', () => {
    const { response, resolution } = timesOf(
      '| | Response | | Resolution | |\n|---|---|---|---|---|\n| | Business hours | After hours | Business hours | After hours |\n| P1 | 15 min | 30 min | 4 h | 6 h |',
    );
    expect(response.map(({ hours, coverage }) => [hours, coverage])).toEqual([
      [0.25, 'Business hours'],
      [0.5, 'After hours'],
    ]);
    expect(resolution.map(({ hours, coverage }) => [hours, coverage])).toEqual([
      [4, 'Business hours'],
      [6, 'After hours'],
    ]);
  });
});

describe('a table whose topic stands beside it', () => {
  test('in the heading, whatever a sentence between denies', () => {
    const text =
      '# Initial response time\n\nWe use reasonable efforts to resolve requests, but do not guarantee a resolution time.\n\n| Severity | Basic | Gold |\n|---|---|---|\n| Severity 1 | 8 hours | 1 hour |';
    const { response, resolution } = timesOf(text);
    expect(short(response)).toEqual([
      ['Severity 1', 'Basic', 8],
      ['Severity 1', 'Gold', 1],
    ]);
    expect(resolution).toEqual([]);
  });

  test('in the note below it', () => {
    const { response } = timesOf(
      '| | Basic | Gold |\n|---|---|---|\n| Urgent | 8 hours | 1 hour |\n| Normal | 3 days | 8 hours |\n\nThe figures above are first response times.',
    );
    expect(short(response)).toEqual([
      ['Urgent', 'Basic', 8],
      ['Urgent', 'Gold', 1],
      ['Normal', 'Basic', 72],
      ['Normal', 'Gold', 8],
    ]);
  });

  test('in its rows, with their severity in brackets', () => {
    const { response } = timesOf(
      '| Plans | Free | Team |\n|---|---|---|\n| Support hours | 8x5 | 24x7 |\n| Response time (Severity 1) | Best effort | 4 hours |',
    );
    expect(short(response)).toEqual([
      ['Severity 1', 'Free', null],
      ['Severity 1', 'Team', 4],
    ]);
  });

  test('in sentences that are its first cells, with the share in another', () => {
    const { response, resolution } = timesOf(
      '| Measure | Target |\n|---|---|\n| P1 incidents responded to within 15 minutes | 95% |\n| P1 incidents resolved within 4 hours | 90% |',
    );
    expect(response.map(({ severity, hours, share }) => [severity, hours, share])).toEqual([
      ['P1', 0.25, '95'],
    ]);
    expect(resolution.map(({ severity, hours, share }) => [severity, hours, share])).toEqual([
      ['P1', 4, '90'],
    ]);
  });

  test('names a plan only where the heading says more than what its times are of', () => {
    const { response } = timesOf(
      '| Prioridad | Tiempo de respuesta | Tiempo de resolución |\n|---|---|---|\n| Alta | 2 horas | 8 horas |',
    );
    expect(short(response)).toEqual([['Alta', '', 2]]);
  });

  test('has a column for each way to answer', () => {
    const { response } = timesOf(
      '| Priority | Acknowledge | Remote response | On-site response |\n|---|---|---|---|\n| P1 | 15 min | 30 min | 4 h |',
    );
    expect(short(response)).toEqual([
      ['P1 (Acknowledge)', '', 0.25],
      ['P1 (Remote response)', '', 0.5],
      ['P1 (On-site response)', '', 4],
    ]);
  });
});

describe('rows that lost their bars below the names of one column of times', () => {
  const NAMES = [
    'Level Definition Response',
    'Severity Meaning Response',
    'Priority Description Response Time',
    'Priority Response Time',
  ];
  const SCALES = [
    ['P1', 'P2'],
    ['Critical', 'Low'],
    ['Sev 1 (Critical)', 'Sev 2 (Major)'],
    ['Severity 1 (Critical)', 'Severity 2 (High)'],
  ];
  test.each(NAMES.flatMap((names) => SCALES.map((scale) => [names, scale] as const)))(
    '%s: %j',
    (names, scale) => {
      const [worst, other] = /D|M/.test(names)
        ? [' Nobody can work', ' A small part is slow']
        : ['', ''];
      const rows = `${scale[0]}${worst} 15 min\n${scale[1]}${other} 7 hours`;
      const { response } = times(slaTextOf(`We answer as follows:\n\n${names}\n${rows}`));
      expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
        [scale[0], 0.25],
        [scale[1], 7],
      ]);
    },
  );
});
