import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { timesByPlan as read } from '#test/support/sla-texts/promised-times.ts';

describe('cells that only spaces or dots part', () => {
  test('below names of columns of times, with rows that ran into one', () => {
    expect(
      read(
        [
          '                    First reply      Repair',
          'Severity A          2 hours          9 hours',
          'Severity B          5 hours          30 hours',
          'Severity C          40 hours         next release',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['Severity A', '', 2],
        ['Severity B', '', 5],
        ['Severity C', '', 40],
      ],
      resolution: [
        ['Severity A', '', 9],
        ['Severity B', '', 30],
        ['Severity C', '', 'next release'],
      ],
    });
  });

  test('behind dots that lead the eye', () => {
    expect(
      read(
        'Time to respond\n  urgent ....... 20 minutes\n  normal ....... 3 hours\n\nTime to resolve\n  urgent ....... 5 hours\n  normal ....... 50 hours',
      ),
    ).toEqual({
      response: [
        ['urgent', '', 1 / 3],
        ['normal', '', 3],
      ],
      resolution: [
        ['urgent', '', 5],
        ['normal', '', 50],
      ],
    });
  });

  test('and no prices or pages', () => {
    expect(read('Response times ........ 4\nAnnexes ........ 9')).toEqual({
      response: [],
      resolution: [],
    });
  });
});

test('the row of names that a wiki marks by doubled bars', () => {
  expect(
    read(
      [
        '|| Severity || Example || We aim to reply in || We aim to fix in ||',
        '| High | Nobody can pay | 20 mins | 3 hours |',
        '| Low | A typing error | 9 hours | 50 hours |',
      ].join('\n'),
    ),
  ).toEqual({
    response: [
      ['High', '', 1 / 3],
      ['Low', '', 9],
    ],
    resolution: [
      ['High', '', 3],
      ['Low', '', 50],
    ],
  });
});

test('rows that name the column anew', () => {
  const { response, resolution } = read(
    [
      'Goal 1  Incident response.',
      '   P1   20 minutes',
      '   P2   3 hours',
      'Goal 2  Incident resolution.',
      '   P1   5 hours',
      '   P2   50 hours',
    ].join('\n'),
  );
  expect(response.map(([name, , hours]) => [name, hours])).toEqual([
    ['P1', 1 / 3],
    ['P2', 3],
  ]);
  expect(resolution.map(([name, , hours]) => [name, hours])).toEqual([
    ['P1', 5],
    ['P2', 50],
  ]);
});

test('severities as rows beside one of the answer, plans as columns', () => {
  expect(
    read(
      [
        '| | Sloop | Cutter |',
        '|---|---|---|',
        '| Channel | E-mail | Telephone |',
        '| First response | 30 hours | 9 hours |',
        '| Severity-1 (nobody can work) | 9 hours | 1 hour |',
        '| Severity-2 (one team) | 20 hours | 3 hours |',
      ].join('\n'),
    ).response,
  ).toEqual([
    ['Sloop', '', 30],
    ['Cutter', '', 9],
    ['Severity-1 (nobody can work)', 'Sloop', 9],
    ['Severity-1 (nobody can work)', 'Cutter', 1],
    ['Severity-2 (one team)', 'Sloop', 20],
    ['Severity-2 (one team)', 'Cutter', 3],
  ]);
});

test('cases in words below "level of severity"', () => {
  expect(
    read(
      'Temps de réponse :\n\n| Niveau de gravité | Hébergé | Chez vous |\n|---|---|---|\n| Caisse arrêtée | 2 heures | 5 heures |\n| Gêne limitée | 9 heures | 30 heures |',
    ).response.map(([name, plan, hours]) => [name, plan, hours]),
  ).toEqual([
    ['Caisse arrêtée', 'Hébergé', 2],
    ['Caisse arrêtée', 'Chez vous', 5],
    ['Gêne limitée', 'Hébergé', 9],
    ['Gêne limitée', 'Chez vous', 30],
  ]);
});

test('a time between a severity and what it means', () => {
  expect(
    read(
      '## Severity levels and response times\n\n- High – within 3 hours: The till does not start.\n- Low – within 9 hours: A question on a report.',
    ).response,
  ).toEqual([
    ['High', '', 3],
    ['Low', '', 9],
  ]);
});

test('two labels of one topic in a block', () => {
  expect(
    read(
      [
        'Service Level 1: for the wards',
        '',
        '- Maximum user incident response: 3 hours',
        '- Maximum outage incident response: 1 hour',
        '',
        'Service Level 2: for the offices',
        '',
        '- Maximum user incident response: 9 hours',
        '- Maximum outage incident response: 5 hours',
      ].join('\n'),
    ).response.map(([name, , hours]) => [name, hours]),
  ).toEqual([
    ['Service Level 1 (Maximum user incident response)', 3],
    ['Service Level 1 (Maximum outage incident response)', 1],
    ['Service Level 2 (Maximum user incident response)', 9],
    ['Service Level 2 (Maximum outage incident response)', 5],
  ]);
});

test('a label below two headings, of which one is a grade', () => {
  const block = (name: string, hours: number) =>
    `# ${name}\n\n- Telephone advice in the daytime\n- Repaired or swapped: ${hours} hours\n`;
  expect(
    read(`${block('SHIELD PLUS', 40)}\n${block('SHIELD CRITICAL', 9)}`).resolution.map(
      ([name]) => name,
    ),
  ).toEqual(['SHIELD PLUS', 'SHIELD CRITICAL']);
});

test('terse times behind the name of who bought them', () => {
  expect(
    read('Sloop customers: response 9h, fix 30h. Cutter customers: response 3h, fix 20h.'),
  ).toEqual({
    response: [
      ['Sloop customers', '', 9],
      ['Cutter customers', '', 3],
    ],
    resolution: [
      ['Sloop customers', '', 30],
      ['Cutter customers', '', 20],
    ],
  });
});

test.each([
  '## Targets (response / fix)\n\n- P1: 2 h / 9 h\n- P2: 5 h / 30 h',
  'Délais (prise en charge / rétablissement) :\n\n- P1 : 2 h / 9 h\n- P2 : 5 h / 30 h',
])('two times for what the words above say: %s', (text) => {
  expect(read(text)).toEqual({
    response: [
      ['P1', '', 2],
      ['P2', '', 5],
    ],
    resolution: [
      ['P1', '', 9],
      ['P2', '', 30],
    ],
  });
});

test('lines of plans below what their times are for', () => {
  expect(
    read('Response (from a human)\n\nSloop: 30 hours\n\nKetch: 9 hours\n\nCutter: 2 hours, 24/7')
      .response,
  ).toEqual([
    ['Sloop', '', 30],
    ['Ketch', '', 9],
    ['Cutter', '', 2],
  ]);
});

test('cells that hold no times beside those that do', () => {
  expect(
    read(
      '| Who | Measure | Promise |\n|---|---|---|\n| Desk | First response to e-mail | 3 hours |\n| Desk | Fix of a fault | 9 hours |',
    ).response.map(([, , hours]) => hours),
  ).toEqual([3]);
});

test('the days after in French', () => {
  const { resolution } = read(
    '| Priorité | Réaction | Rétablissement |\n|---|---|---|\n| P1 | 2 h | J+1 |\n| P2 | J+1 | J+5 |',
  );
  expect(resolution).toEqual([
    ['P1', '', 'J+1'],
    ['P2', '', 'J+5'],
  ]);
});

test('short working days that touch their number', () => {
  const { response } = times(slaTextOf('Response times: high 3h, medium 2bd, low 5bd.'));
  expect(response.map(({ severity, text, working }) => [severity, text, working])).toEqual([
    ['high', '3h', false],
    ['medium', '2bd', true],
    ['low', '5bd', true],
  ]);
});

test('the next release in the place of a time', () => {
  expect(
    read('Time to resolve\n\n- Class A – 9 hours\n- Class B – at the next scheduled release')
      .resolution,
  ).toEqual([
    ['Class A', '', 9],
    ['Class B', '', 'at the next scheduled release'],
  ]);
});
