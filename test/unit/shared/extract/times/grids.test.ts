import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const named = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, plan, hours }) => [severity, plan, hours]);

describe('a title above the header of a table', () => {
  test('says what its times are of', () => {
    const { response } = timesOf(
      'Response times by package | | |\n---|---|---|\nSeverity | Bronze | Gold |\nBlocked | 8 hours | 1 hour |\nSlow | 24 hours | 4 hours |',
    );
    expect(named(response)).toEqual([
      ['Blocked', 'Bronze', 8],
      ['Blocked', 'Gold', 1],
      ['Slow', 'Bronze', 24],
      ['Slow', 'Gold', 4],
    ]);
  });
});

describe('a row of one cell between the rows of a table', () => {
  test('is the plan of the rows below', () => {
    const { response } = timesOf(
      '| Priority | Response time |\n|---|---|\n| Gold | |\n| P1 | 1 hour |\n| P2 | 4 hours |\n| Bronze | |\n| P1 | 8 hours |\n| P2 | 2 days |',
    );
    expect(named(response)).toEqual([
      ['P1', 'Gold', 1],
      ['P2', 'Gold', 4],
      ['P1', 'Bronze', 8],
      ['P2', 'Bronze', 48],
    ]);
  });

  test('is what the times below are of, and of other things none is taken', () => {
    const { response, resolution } = timesOf(
      '| Priority | Bronze | Gold |\n|---|---|---|\n| First response | | |\n| P1 | 2 hours | 1 hour |\n| Resolution | | |\n| P1 | 8 hours | 4 hours |\n| Status updates | | |\n| P1 | 3 hours | 30 minutes |',
    );
    expect(named(response)).toEqual([
      ['P1', 'Bronze', 2],
      ['P1', 'Gold', 1],
    ]);
    expect(named(resolution)).toEqual([
      ['P1', 'Bronze', 8],
      ['P1', 'Gold', 4],
    ]);
  });

  test('names the channel where the severities are the columns and no column is left for a key', () => {
    const { response } = timesOf(
      '# Response times\n\n| Critical | Raised | Low |\n|---|---|---|\n| *Telephone* | * * | * * |\n| Answer within one hour | 4 hours | 2 days |\n| *Escalation* | * * | * * |\n| 3 hours | 5 hours | 6 hours |',
    );
    expect(named(response)).toEqual([
      ['Critical', 'Telephone', 1],
      ['Raised', 'Telephone', 4],
      ['Low', 'Telephone', 48],
    ]);
  });

  test('is only a row without a time where the rows are plans', () => {
    const { response } = timesOf(
      '| Plan | Response time |\n|---|---|\n| Free | |\n| Team | 8 hours |\n| Large | 1 hour |',
    );
    expect(named(response)).toEqual([
      ['Team', '', 8],
      ['Large', '', 1],
    ]);
  });
});

describe('several named times in one cell', () => {
  test('are of a plan each, with the hours that the next cell prints for it', () => {
    const { response } = timesOf(
      'Severity | Response target | Coverage of the response target\n---|---|---\nSeverity 1 | <ul><li><strong>Plus:</strong> within 1 hour</li><li><strong>Base:</strong> within 4 hours</li></ul> | <ul><li><strong>Plus:</strong> 24x7</li><li><strong>Base:</strong> Office hours</li></ul>\nSeverity 2 | <ul><li><strong>Plus:</strong> within 2 hours</li><li><strong>Base:</strong> n/a</li></ul> | <ul><li><strong>Plus:</strong> 24x7</li><li><strong>Base:</strong> n/a</li></ul>',
    );
    expect(
      response.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]),
    ).toEqual([
      ['Severity 1', 'Plus', 1, '24x7'],
      ['Severity 1', 'Base', 4, 'Office hours'],
      ['Severity 2', 'Plus', 2, '24x7'],
    ]);
  });

  test('are of the hours in brackets behind them', () => {
    const { response } = timesOf(
      '| Prioridad | Tiempo de respuesta |\n|---|---|\n| Alta | 2 horas (horario laboral) 6 horas (fuera de horario) |',
    );
    expect(response.map(({ hours, coverage }) => [hours, coverage])).toEqual([
      [2, 'horario laboral'],
      [6, 'fuera de horario'],
    ]);
  });
});

describe('a column that says what the times of its rows are of', () => {
  test('stands anywhere', () => {
    const { response, resolution } = timesOf(
      '| Priority | Type | Action | Commitment |\n|---|---|---|---|\n| P1 | Incident | Respond | 1 hour |\n| P1 | Incident | Resolve | 1 day |\n| P1 | Request | Respond | 1 hour |\n| P1 | Request | Resolve | 3 days |',
    );
    expect(named(response)).toEqual([
      ['P1', 'Incident', 1],
      ['P1', 'Request', 1],
    ]);
    expect(named(resolution)).toEqual([
      ['P1', 'Incident', 24],
      ['P1', 'Request', 72],
    ]);
  });

  const LOST =
    'Priority Type Action Commitment\n\nP1\n\nIncident\n\nRespond\n\n1 hour\n\nP2\n\nIncident\n\nRespond\n\n4 hours\n\nEnquiry\n\nRespond\n\n5 hours\n\nP1\n\nIncident\n\nResolve\n\n2 days';
  test('is found where each cell is a line and an empty one has left none', () => {
    const { response, resolution } = timesOf(LOST);
    expect(named(response)).toEqual([
      ['P1', 'Incident', 1],
      ['P2', 'Incident', 4],
      ['Enquiry', '', 5],
    ]);
    expect(named(resolution)).toEqual([['P1', 'Incident', 48]]);
    const document = documentOfText(LOST);
    const all = times(slaText(document));
    const citations = [...all.response, ...all.resolution].flatMap((term) => term.citations);
    expect(citations.filter((citation) => !holds(citation, document))).toEqual([]);
  });

  test('ends where a time stands before the words that follow it', () => {
    const { response } = timesOf('P1\n\n1 hour\n\nResponse time\n\nP2\n\n2 hours\n\nResponse time');
    expect(response.length).toBeLessThanOrEqual(2);
  });
});

describe('a block of labels', () => {
  test('goes for the case that its first label names', () => {
    const { response, resolution } = timesOf(
      'Standard response times\n\nProblem: All staff are stopped\nExample: the server is off\nResponse: within 1 hour\nWorking on it: within 2 hours\nResolved: within 1 day\n\nProblem: One person is slowed\nResponse: within 4 hours\nResolved: within 3 days',
    );
    expect(named(response)).toEqual([
      ['All staff are stopped', '', 1],
      ['One person is slowed', '', 4],
    ]);
    expect(named(resolution)).toEqual([
      ['All staff are stopped', '', 24],
      ['One person is slowed', '', 72],
    ]);
  });
});

describe('rows of a table over several lines', () => {
  const ROWS = [
    ['P1', 1, 8],
    ['P2', 4, 48],
  ];
  test.each([
    [
      'below a header with a rule',
      '| Priority | Response | Resolution | Example |\n|---|---|---|---|\n| P1 |\n1 hour |\n8 hours |\nnothing works\n|\n| P2 | 4 hours | 2 days |\nslow\n|',
    ],
    [
      'with an empty cell whose bar begins the next line',
      'Priority | Example | Response | Resolution |\n---|---|---|---|\nP1 |\n| 1 hour | 8 hours |\nP2 |\n| 4 hours | 2 days |',
    ],
    [
      'with a bar before the first cell alone',
      '| Priority |\nResponse |\nResolution |\n| P1 |\n1 hour |\n8 hours |\n| P2 |\n4 hours |\n2 days |\n|',
    ],
    [
      'parted by tabs',
      'Priority\tExample\tResponse\tResolution\nP1\nstops everybody\tthe site is off\nno login\n\t1 hour\t8 hours\nP2\nslows some\tpages are late\n\n\t4 hours\t2 days\n',
    ],
  ])('%s', (_, text) => {
    const { response, resolution } = timesOf(text);
    const all = response.map(({ severity, hours }, index) => [
      severity,
      hours,
      resolution[index]?.hours,
    ]);
    expect(all).toEqual(ROWS);
  });
});
