import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { timesByCase } from '#test/support/sla-texts/promised-times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

function read(...lines: readonly string[]) {
  const { response, resolution } = times(slaTextOf(lines.join('\n')));
  const short = (terms: typeof response) =>
    terms.map(({ severity, hours, text }) => [severity, hours ?? text]);
  return { response: short(response), resolution: short(resolution) };
}

describe('a label that touches its value', () => {
  test('in a page with a line for each of its parts', () => {
    expect(
      read(
        'Class 1',
        'Total standstill',
        'Nobody on the floor can scan, pack or print, and there is no way around it.',
        'First reply20 minutes',
        'Repair target5 working hours',
        'Typical examples',
        'The whole shop is dark',
        'Class 2',
        'Partial loss',
        'One of the packing lines is down but the others still run, if slowly.',
        'First reply2 working hours',
        'Repair target9 working hours',
        'Typical examples',
        'A printer jams all day',
      ),
    ).toEqual({
      response: [
        ['Class 1', 1 / 3],
        ['Class 2', 2],
      ],
      resolution: [
        ['Class 1', 5],
        ['Class 2', 9],
      ],
    });
  });

  test('beside one that does not', () => {
    expect(read('Critical', 'Response time: 1 hour', 'Fix time2 days')).toEqual({
      response: [['Critical', 1]],
      resolution: [['Critical', 48]],
    });
  });
});

describe('rows whose cells touch, with what a severity means between it and its times', () => {
  const HEAD = 'Priority levelWhat it meansResponse timeTarget resolution';

  test('give the times at their end', () => {
    expect(
      read(
        HEAD,
        'UrgentEvery tram has lost its display20 minutes3 hours',
        'P2 - HighOne line, 4 trams, has lost its displays2 hours9 hours',
        'LowA display flickers1 business day10 business days',
      ),
    ).toEqual({
      response: [
        ['Urgent', 1 / 3],
        ['P2 - High', 2],
        ['Low', '1 business day'],
      ],
      resolution: [
        ['Urgent', 3],
        ['P2 - High', 9],
        ['Low', '10 business days'],
      ],
    });
  });

  test('before a last cell of words', () => {
    expect(
      read(
        `${HEAD}Told`,
        'UrgentEvery tram has lost its display20 minutes3 hoursBy telephone',
        'LowA display flickers2 hours40 hoursBy e-mail',
      ).resolution,
    ).toEqual([
      ['Urgent', 3],
      ['Low', 40],
    ]);
  });

  test('and nothing where their times cannot be told apart', () => {
    expect(
      read(
        HEAD,
        'HighEvery tram is dark5 hours - cable# 7 hours for all else#1 hour, then hourly',
        'LowA display flickers2 hours40 hours',
      ),
    ).toEqual({ response: [['Low', 2]], resolution: [['Low', 40]] });
  });
});

describe('bare numbers whose unit only a name prints', () => {
  test('that of the row, below severities', () => {
    expect(
      read(
        'Priority 1 Priority 2 Priority 3',
        'Reaktionszeit (in Stunden) 1 4 8-16',
        'Lösungszeit (in Stunden) 4 24 72',
      ),
    ).toEqual({
      response: [
        ['Priority 1', 1],
        ['Priority 2', 4],
        ['Priority 3', 16],
      ],
      resolution: [
        ['Priority 1', 4],
        ['Priority 2', 24],
        ['Priority 3', 72],
      ],
    });
  });

  test('that of the column, beside severities', () => {
    expect(
      read('Severity Response time (minutes) Resolution time (hours)', 'S1 15 4', 'S2 60 8-12'),
    ).toEqual({
      response: [
        ['S1', 0.25],
        ['S2', 1],
      ],
      resolution: [
        ['S1', 4],
        ['S2', 12],
      ],
    });
  });

  test('and no counts of something else', () => {
    expect(read('Priority 1 Priority 2', 'Open tickets 12 40')).toEqual({
      response: [],
      resolution: [],
    });
  });
});

describe('rows below the name of the group that they are in', () => {
  test('where the first row ran into the names of the columns', () => {
    expect(
      read(
        '## Response times',
        '',
        'Channel Class Response time Hotline Critical immediate',
        'High 1 hour',
        'Low N/A',
        'Web form Critical 2 hours',
        'High 4 hours',
        'Low 2 business days',
      ).response,
    ).toEqual([
      ['Critical (Hotline)', 'immediate'],
      ['High (Hotline)', 1],
      ['Critical (Web form)', 2],
      ['High (Web form)', 4],
      ['Low (Web form)', '2 business days'],
    ]);
  });
});

test('a row of times without its columns is of nobody', () => {
  expect(
    read(
      '## Support',
      '',
      'Priority 1 Priority 2',
      '',
      'Some note.',
      '',
      'Temporary fix 1 day 3 days 9 days',
    ),
  ).toEqual({ response: [], resolution: [] });
});

test('column names above one row of figures that are no times of theirs', () => {
  expect(
    read(
      'Good |',
      'MOS ≥ 4.1 and |',
      'Poor |',
      'Time to repair |',
      'Restoration of a trunk |',
      '70 minutes |',
      'Active warning |',
      'Warning time |',
      '25 minutes |',
    ).resolution,
  ).not.toContainEqual(['Restoration of a trunk', 25 / 60]);
});

describe('plans and what is promised for each, with one cell a line', () => {
  const oneEach = (cells: string) => timesByCase(cells.split(' / ').join('\n\n'));

  test('are a table, whatever stands above the names of its rows', () => {
    const rows = 'Small / Large / First response / 9 hours / 3 hours / Repair / 5 days / 8 hours';
    for (const key of ['Plan', 'Contract', 'What we promise'])
      expect(oneEach(`${key} / ${rows} / Office / Berlin`)).toEqual({
        response: [
          ['Small', 9],
          ['Large', 3],
        ],
        resolution: [
          ['Small', 120],
          ['Large', 8],
        ],
      });
  });

  test('rows of other things are none', () => {
    expect(
      oneEach(
        'Contact / Mail / Phone / Opening / 8 hours / 24 hours / Retention / 3 days / 9 days',
      ),
    ).toEqual({ response: [], resolution: [] });
  });
});

test('the time of a channel is printed without its name', () => {
  const { response } = times(slaTextOf('# Response times\n\n- Email: 1 day\n- Chat: 5 minutes'));
  expect(response.map(({ severity, text }) => [severity, text])).toEqual([
    ['Email', '1 day'],
    ['Chat', '5 minutes'],
  ]);
});

describe('a list in the last cell of each row', () => {
  const row = (grade: string, time: string) =>
    `${grade}\n\nSomething is wrong\n\n${time}\n\n  1. Open a case.\n  2. Call within 5 minutes.`;
  const rows = `${row('Severity 1', '2 hours')}\n\n${row('Severity 2', '6 hours')}`;

  test('is the last column, of what is done', () => {
    expect(read(`Severity\n\nMeaning\n\nResponse\n\nSteps\n\n${rows}`).response).toEqual([
      ['Severity 1', 2],
      ['Severity 2', 6],
    ]);
  });

  test('belongs to no column where all are times', () => {
    expect(read(`Severity\n\nMeaning\n\nResponse\n\n${rows}`).response).not.toContainEqual([
      'Severity 1',
      5 / 60,
    ]);
  });
});
