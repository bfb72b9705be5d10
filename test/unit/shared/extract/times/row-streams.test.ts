import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) =>
    terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
  return { response: short(response), resolution: short(resolution) };
};

const GRADED = {
  response: [
    ['Urgent', '', 0.5],
    ['Low', '', 8],
  ],
  resolution: [
    ['Urgent', '', 5],
    ['Low', '', 72],
  ],
};

describe('rows whose cells only follow each other', () => {
  test.each([
    [
      'begin with their severity',
      'Priority Meaning Response Resolution\nUrgent Nobody can work 30 minutes 5 hours\nLow The looks are wrong 8 hours 3 days',
    ],
    [
      'have their severity right before their times',
      'Kind of ticket Priority Target (response / resolution)\nOutages of the shop Urgent 30 minutes / 5 hours\nInvoices and contracts Low 8 hours / 3 days',
    ],
    [
      'have no name above their severities',
      'Response time Resolution time\nUrgent 30 minutes 5 hours\nLow 8 hours 3 days',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(GRADED);
    const document = documentOfText(text);
    const { response, resolution } = times(slaTextOf(text));
    const citations = [...response, ...resolution].flatMap((term) => term.citations);
    expect(citations.every((citation) => holds(citation, document))).toBe(true);
  });

  test('have a list of examples between their severity and their times', () => {
    const { response, resolution } = read(
      'Priority Examples Response Resolution\n1 - Urgent\n- Mail is down\n- Nobody can print\n20 minutes 5 hours\n2 - Low\n- One question\n3 hours 2 days',
    );
    expect(response).toEqual([
      ['1 - Urgent', '', 1 / 3],
      ['2 - Low', '', 3],
    ]);
    expect(resolution).toEqual([
      ['1 - Urgent', '', 5],
      ['2 - Low', '', 48],
    ]);
  });

  test('have a time for each plan that the line of names holds', () => {
    const text =
      '## Response times\n\nClassification Description Plus Plus Extra\nUrgent When nobody can work and there is no way around. 8 hours 1 hour\nMinor When the looks are wrong. 3 days 1 day';
    expect(read(text).response).toEqual([
      ['Urgent', 'Plus', 8],
      ['Urgent', 'Plus Extra', 1],
      ['Minor', 'Plus', 72],
      ['Minor', 'Plus Extra', 24],
    ]);
  });

  test('have plans above them that each end with their hours', () => {
    const text =
      '## Response times\n\nSeverity TeamBusiness Hours PlusExtended Hours Max24/7\nUrgent Service down, nobody can log in 5 hours 2 hours 1 hour\nNormal All other requests 3 days 9 hours 3 hours';
    expect(read(text).response).toEqual([
      ['Urgent', 'TeamBusiness Hours', 5],
      ['Urgent', 'PlusExtended Hours', 2],
      ['Urgent', 'Max24/7', 1],
      ['Normal', 'TeamBusiness Hours', 72],
      ['Normal', 'PlusExtended Hours', 9],
      ['Normal', 'Max24/7', 3],
    ]);
  });

  test('say what their times are for, below a line of plans', () => {
    const text =
      'Tarif Basis Komfort Rund um die Uhr\n\nReaktionszeit 24 Stunden 8 Stunden 1 Stunde\n\nDer Tarif Rund um die Uhr kostet mehr.';
    expect(read(text).response).toEqual([
      ['Basis', '', 24],
      ['Komfort', '', 8],
      ['Rund um die Uhr', '', 1],
    ]);
  });

  test.each([
    [
      'a sentence',
      'Priority matters. Response and resolution follow.\n\nUrgent work 1 hour 2 hours',
    ],
    [
      'rows of different lengths',
      'Priority Meaning Response Resolution\n\nUrgent Nobody can work for long\n\nLow The looks are wrong for long',
    ],
  ])('are none of %s', (_, text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('a line of names that moved', () => {
  test('lost the empty name of the column of keys', () => {
    expect(
      read(
        '| Response target | Resolution target | |\n|---|---|---|\n| Urgent | 30 minutes | 5 hours |\n| Low | 8 hours | 3 days |\n| Working days | Monday to Friday | 08:00 - 16:00 |',
      ),
    ).toEqual(GRADED);
  });

  test('is the last row of the table above it', () => {
    expect(
      read(
        '| Level | Hours | Channel | Note |\n|---|---|---|---|\n| Desk | 24x7 | Phone | – |\n| Severity | Meaning | Response | Resolution |\n|---|---|---|---|\n| Urgent | Nobody can work | 30 minutes | 5 hours |\n| Low | One room is dark | 8 hours | 3 days |',
      ),
    ).toEqual(GRADED);
  });

  test('stands in one line with its rows', () => {
    expect(
      read('Reply times: | Plan | Reply time | |---|---| | Basic | 40 hours | | Team | 6 hours |')
        .response,
    ).toEqual([
      ['Basic', '', 40],
      ['Team', '', 6],
    ]);
  });
});

describe('columns of a matrix', () => {
  test('print hours in brackets, which are no unit where the cells have their own', () => {
    const { response } = times(
      slaTextOf(
        '| Plan | Response (business hours) | Response (out of hours) |\n|---|---|---|\n| Gold | 15 min | 2 hours |',
      ),
    );
    expect(response.map(({ severity, hours, coverage }) => [severity, hours, coverage])).toEqual([
      ['Gold', 0.25, 'business hours'],
      ['Gold', 2, 'out of hours'],
    ]);
  });

  test('that hold no time are none of times', () => {
    expect(
      read(
        '## Response times\n\n| Plan | Channel | Severity 1 | Severity 2 |\n|---|---|---|---|\n| Basic | Mail | 8 hours | 2 days |\n| Team | Mail + Phone | 1 hour | 4 hours |',
      ).response,
    ).toEqual([
      ['Severity 1', 'Basic', 8],
      ['Severity 2', 'Basic', 48],
      ['Severity 1', 'Team', 1],
      ['Severity 2', 'Team', 4],
    ]);
  });

  test('name the severity of a row beside its plan, be it two grades', () => {
    expect(
      read(
        '| Tier | Severity | First response |\n|---|---|---|\n| Basic | Low/Medium | 20 hours |\n| Team | Low/Medium | 5 hours |\n| Team | Critical | 1 hour |',
      ).response,
    ).toEqual([
      ['Low/Medium', 'Basic', 20],
      ['Low/Medium', 'Team', 5],
      ['Critical', 'Team', 1],
    ]);
  });
});
