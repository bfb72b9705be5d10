import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (...lines: readonly string[]) => times(slaTextOf(lines.join('\n')));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, hours }) => [severity, hours]);

describe('a time for each person that a case goes up to', () => {
  test('is an answer in the first of them, below response times', () => {
    const { response, resolution } = read(
      'Our usual response times are below:',
      '',
      'Repair – Level 1 3 Hours 5 Hours 9 Hours',
      'Front desk Team lead Director',
      'Repair – Level 2 30 Min. 1 Hour',
      'Front desk Team lead',
    );
    expect(short(response)).toEqual([
      ['Repair – Level 1', 3],
      ['Repair – Level 2', 0.5],
    ]);
    expect(resolution).toEqual([]);
  });

  test('is nothing below times of escalation', () => {
    const { response, resolution } = read(
      'Escalation times are below:',
      '',
      'Repair – Level 1 3 Hours 5 Hours 9 Hours',
      'Front desk Team lead Director',
    );
    expect([response, resolution]).toEqual([[], []]);
  });
});

describe('an arrival beside an answer', () => {
  const found = read(
    'Level 1 - Urgent',
    '',
    'Nobody can work:',
    '',
    '- Response time: < 30 minutes',
    '- Status update: every hour',
    '',
    'Nobody can work, for machines under contract:',
    '',
    '- Arrival time: 6 hours',
    '',
    'Level 2 - Normal',
    '',
    'A few cannot work:',
    '',
    '- Response time: < 3 hours',
    '',
    'A few cannot work:',
    '',
    '- Arrival time: Scheduled',
  );

  test('is told from it, and nothing where its date is open', () => {
    expect(short(found.response)).toEqual([
      ['Level 1 - Urgent', 0.5],
      ['Level 1 - Urgent (onsite)', 6],
      ['Level 2 - Normal', 3],
    ]);
  });

  test.each([
    ['Ankunftszeit', '4 Stunden'],
    ["Délai d'arrivée", '4 heures'],
    ['Tempo di arrivo', '4 ore'],
    ['Tiempo de llegada', '4 horas'],
    ['Engineer arrival', '4 hours'],
  ])('is an answer as "%s"', (label, time) => {
    const { response } = read(`Code | ${label}`, '--- | ---', `P1 | ${time}`, 'P2 | 9 h');
    expect(short(response)).toEqual([
      ['P1', 4],
      ['P2', 9],
    ]);
  });
});

describe('items that name a contract with its hours', () => {
  const found = read(
    'Response times for customers with a contract',
    '',
    '- Basic contracts - we are there from 9am to 5pm, Monday to Friday.',
    '- Non-urgent requests - respond within 6 hours',
    '- Urgent requests - respond within 3 hours',
    '- Evening contracts - we are there from 7am to 11pm, Monday to Saturday.',
    '- Non-urgent requests - respond within 4 hours',
    '- Urgent requests - respond within 3 hours',
  );

  test('are the plan of the items behind them', () => {
    expect(found.response.map(({ plan, hours }) => [plan, hours])).toEqual([
      ['Basic contracts', 6],
      ['Basic contracts', 3],
      ['Evening contracts', 4],
      ['Evening contracts', 3],
    ]);
  });
});

test.each([
  ['Basis-Vertrag: Support Montag bis Freitag 9-17 Uhr', 'Dringend: Antwort binnen 4 Stunden'],
  ['Silver plan: hours 9am-5pm Monday to Friday', 'Urgent requests: reply within 4 hours'],
])('"%s" names a plan', (contract, time) => {
  const { response } = read('Support response times', '', `- ${contract}`, `- ${time}`);
  expect(response.map(({ plan, hours }) => [plan, hours])).toEqual([[contract.split(':')[0], 4]]);
});

test.each(['Hours of your plan: 24x7', 'Support plan: 9am-5pm, Monday to Friday'])(
  '"%s" names none',
  (label) => {
    const { response } = read(
      'Support response times',
      '',
      `- ${label}`,
      '- Urgent requests: reply within 4 hours',
    );
    expect(response.map(({ plan }) => plan)).toEqual(['']);
  },
);

describe('a row that ran into the one before', () => {
  test('has its own times, and the row before none of them', () => {
    const { response, resolution } = read(
      'Grade Severity Grade Description Response Time Resolution Time',
      'P1 Outage Server down At once, with luck. Expected within 3 hours.',
      'P2 Critical The product cannot be used Within 2 hours Within 9 hours',
      'P3 Minor A part is slow Within 20 hours 40 hours',
    );
    expect(short(response)).toEqual([
      ['P2 Critical', 2],
      ['P3 Minor', 20],
    ]);
    expect(short(resolution)).toEqual([
      ['P2 Critical', 9],
      ['P3 Minor', 40],
    ]);
  });
});
