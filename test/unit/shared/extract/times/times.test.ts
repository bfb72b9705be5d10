import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { times } from '#shared/extract/times/times.ts';
import { NO_TIMES, RESOLUTIONS, RESPONSES } from '#test/support/sla-texts/sla-phrases-times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]);

describe('a sentence promises a response', () => {
  test.each(RESPONSES)('%s', (text, severity, hours) => {
    const { response, resolution } = timesOf(text);
    expect(response.map((term) => term.severity)).toEqual([severity]);
    if (hours === null) expect(response[0]?.hours).toBeNull();
    else expect(response[0]?.hours).toBeCloseTo(hours, 6);
    expect(resolution).toEqual([]);
  });
});

describe('a sentence promises a resolution', () => {
  test.each(RESOLUTIONS)('%s', (text, severity, hours) => {
    const { response, resolution } = timesOf(text);
    expect(resolution.map((term) => [term.severity, term.hours])).toEqual([[severity, hours]]);
    expect(response).toEqual([]);
  });
});

describe('neither is promised', () => {
  test.each(NO_TIMES)('by: %s', (text) => {
    expect(timesOf(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('labels below a severity', () => {
  test.each([
    ['headings', '# Support\n\n## P1\n\nResponse time: 1 hour\n\nResolution time: 4 hours'],
    ['a label of its own', 'P1 - Critical\n\n- Initial response: 1 hour\n- Target fix: 4 hours'],
    ['a list in a list', '- P1:\n  - First response: 1 hour\n  - Restoration: 4 hours'],
    ['headings for each', '# P1\n\n## Response Time\n\n1 hour\n\n## Resolution Time\n\n4 hours'],
    ['German labels', '# P1\n\nReaktionszeit: 1 Stunde\n\nWiederherstellungszeit: 4 Stunden'],
    ['French labels', '# P1\n\n- Temps de réponse : 1 heure\n- Délai de résolution : 4 heures'],
    ['one line', 'P1: response within 1 hour, resolution within 4 hours'],
    ['nouns behind their times', 'P1: 1 hour response, 4 hours resolution'],
  ])('as %s', (_, text) => {
    const { response, resolution } = timesOf(text);
    expect(response.map(({ hours }) => hours)).toEqual([1]);
    expect(resolution.map(({ hours }) => hours)).toEqual([4]);
    for (const { severity } of [...response, ...resolution]) expect(severity).toMatch(/^P1/);
  });

  test('as one list of times by severity', () => {
    const { response } = timesOf('Response times: P1 – 1 BH, P2 – 5 BH, P3 – 2 BD.');
    expect(short(response)).toEqual([
      ['P1', '', 1, 'business hours'],
      ['P2', '', 5, 'business hours'],
      ['P3', '', null, null],
    ]);
  });

  test.each([
    ['P4: response within 2 days, resolution based on mutual consent.', 'based on mutual consent'],
    ['Low: responded to within 2 days, resolved at our discretion.', 'at our discretion'],
    ['Minor: acknowledged within 2 days, fix on a best-effort basis', 'on a best-effort basis'],
  ])('with a resolution in words beside a time: %s', (text, words) => {
    const { response, resolution } = timesOf(text);
    expect(response.map(({ hours }) => hours)).toEqual([48]);
    expect(resolution.map((term) => [term.text, term.hours])).toEqual([[words, null]]);
  });

  test('as a list of severities whose introduction says what the times are of', () => {
    const text =
      'Our first-response targets are as follows:\n\n## Gold\n\n- Sev-1: 15 minutes\n- Sev-2: 2 business hours\n\n## Silver\n\n- Sev-1: 1 hour\n- Sev-2: next business day';
    expect(short(timesOf(text).response)).toEqual([
      ['Sev-1', 'Gold', 0.25, null],
      ['Sev-2', 'Gold', 2, 'business hours'],
      ['Sev-1', 'Silver', 1, null],
      ['Sev-2', 'Silver', null, null],
    ]);
  });

  test('as times with the severity behind them', () => {
    const text =
      'We will respond to tickets within the following times:\n\n- 1 hour for issues of high priority\n- Within 8 hours for issues of low priority';
    expect(timesOf(text).response.map(({ hours }) => hours)).toEqual([1, 8]);
  });

  test('as several in one sentence', () => {
    expect(short(timesOf('We respond within 1 hour to P1 and 4 hours to P2.').response)).toEqual([
      ['P1', '', 1, null],
      ['P2', '', 4, null],
    ]);
  });

  test('words in the place of a time count where a severity has them', () => {
    const { resolution } = timesOf('# P4\n\n## Resolution Time\n\nBest effort');
    expect(resolution.map(({ text, hours }) => [text, hours])).toEqual([['Best effort', null]]);
  });
});

describe('rows of a table that lost its cells', () => {
  test('each begin with the name of a severity and hold one time', () => {
    const { response, resolution } = timesOf(
      'Priority Definition Response Time\n\nEmergency All phones are silent Immediate\n\nOut of order One desk is down for 2 hours or more. It waits.\n\nOut of order Nobody at one desk can work. 6 business hours\n\nStandard Someone is slowed down but has a workaround. 1 day',
    );
    expect(response.map(({ severity, text }) => [severity, text])).toEqual([
      ['Emergency', 'Immediate'],
      ['Out of order', '6 business hours'],
      ['Standard', '1 day'],
    ]);
    expect(resolution).toEqual([]);
  });

  test('may have cells that touch, with examples between them', () => {
    const document = documentOfText(
      'Priority LevelResponse TimeExamples\nUrgent (P0)Within 1 hourThe shop is down• No orders arrive\n• No page opens\nLow (P3)Within 2 daysQuestions• How to do things',
    );
    const { response } = times(slaText(document));
    expect(response.map(({ severity, text, hours }) => [severity, text, hours])).toEqual([
      ['Urgent (P0)', 'Within 1 hour', 1],
      ['Low (P3)', 'Within 2 days', 48],
    ]);
    const citations = response.flatMap((term) => term.citations);
    expect(citations.every((citation) => holds(citation, document))).toBe(true);
  });

  test('tell in sentences what is done when, all for the severity that begins the row', () => {
    const row = (name: string, first: string, then: string) =>
      `${name} Error The error hurts. We shall acknowledge receipt within ${first}. We shall resolve the request no later than ${then} after we received it.`;
    const { response, resolution } = timesOf(
      `Priority Severity Definition Response time Resolution target\n\n${row('Urgent', '1 hour', '2 days')}\n\n${row('Normal', '5 hours', '4 days')}`,
    );
    const wanted = (first: number, second: number) => [
      ['Urgent', null, first, null],
      ['Normal', null, second, null],
    ];
    expect(short(response).map(([name, , hours]) => [name, null, hours, null])).toEqual(
      wanted(1, 5),
    );
    expect(short(resolution).map(([name, , hours]) => [name, null, hours, null])).toEqual(
      wanted(48, 96),
    );
  });

  test('are none below a sentence, nor where they go on as sentences', () => {
    const rows = 'Critical systems were down for 2 hours\n\nMinor ones for 1 hour';
    for (const above of [
      'Priority and response matter to us.',
      'Priority Definition Response Time',
    ])
      expect(timesOf(`${above}\n\n${rows}`).response.map(({ rule }) => rule)).not.toContain(
        'times/flat-row',
      );
  });
});

describe('labels on lines below each other', () => {
  test('keep their own times, also behind an item', () => {
    const { response } = timesOf(
      '- Reaktionszeiten nach Priorität:\n--\nKritisch (Ausfall): Erste Rückmeldung innerhalb von 2 Stunden\nHoch (ein Teil steht still): Rückmeldung innerhalb von 4 Stunden\nNiedrig (Fragen, Wünsche): Rückmeldung innerhalb von 24 Stunden',
    );
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['Kritisch (Ausfall)', 2],
      ['Hoch (ein Teil steht still)', 4],
      ['Niedrig (Fragen, Wünsche)', 24],
    ]);
  });

  test('the first goes for all, also where a case has an equal time', () => {
    const { response } = timesOf(
      '- First response: within two days\n- Reports of weak spots: acknowledged within two days',
    );
    expect(response.map(({ severity }) => severity)).toEqual([
      'First response',
      'Reports of weak spots',
    ]);
  });

  test('the first only repeats where severities have equal times', () => {
    const { response } = timesOf('- First response: within 2 days\n- P1: response within 2 days');
    expect(response.map(({ severity }) => severity)).toEqual(['P1']);
  });
});

describe('a working day', () => {
  test('has hours only where the text defines them', () => {
    const promise = 'Response time for P3: 2 Working Days';
    expect(timesOf(promise).response[0]?.hours).toBeNull();
    expect(timesOf(`- Working Day: 8 hours of service\n\n${promise}`).response[0]?.hours).toBe(16);
  });
});

describe('a time', () => {
  test('carries its share, its coverage, its rule and citations that hold', () => {
    const document = documentOfText(
      'P1: 95% of tickets are answered with a response within 4 hours (24x7).',
    );
    const [term] = times(slaText(document)).response;
    expect(term).toMatchObject({ share: '95', coverage: '24x7', hours: 4 });
    expect(term?.rule).toMatch(/^times\//);
    expect(term?.citations.length).toBeGreaterThan(0);
    expect(term?.citations.every((citation) => holds(citation, document))).toBe(true);
  });
});
