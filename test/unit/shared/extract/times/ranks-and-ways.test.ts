import { describe, expect, test } from 'vitest';
import {
  timesByCase as read,
  timesByPlan as readPlans,
} from '#test/support/sla-texts/promised-times.ts';

describe('a rank goes on to what stands behind it', () => {
  test('alone on its line, above a heading that says what it means', () => {
    const card = (rank: string, meaning: string, reply: string, fix: string) =>
      `- ${rank}\n\n## ${meaning}\n\nA sentence that tells a little more about it.\n\nFirst reply\n\n${reply}\n\nAim for the repair\n\n${fix}\n`;
    const text = [
      card('P1', 'Works at a halt', '20 minutes', '3 hours'),
      card('P2', 'One line slower', '2 hours', '11 hours'),
    ].join('\n');
    expect(read(text)).toEqual({
      response: [
        ['P1', 1 / 3],
        ['P2', 2],
      ],
      resolution: [
        ['P1', 3],
        ['P2', 11],
      ],
    });
  });

  test('and not to a heading of something else', () => {
    const text = '- P1\n\n## Repair\n\n3 hours\n\n## Office\n\nFirst reply: 5 hours';
    expect(read(text).response).toEqual([['First reply', 5]]);
  });

  test('at the beginning of a line, into the sentences behind the first', () => {
    const text =
      'Priority 4 Visit within 9 hours. Lasting repair of the door within 3 days.\n\nPriority 5 Come by when the crew and the weather allow it. Final repair of the door within 40 days.';
    expect(read(text).resolution).toEqual([
      ['Priority 4', 72],
      ['Priority 5', 960],
    ]);
  });

  test('in a table whose first column only counts the rows', () => {
    const text =
      '| Sl. No. | Severity | Response | Resolution |\n|---|---|---|---|\n| 1 | Severity 1 | 20 mins | 5 hrs |\n| 2 | Severity 2 | 50 mins | 9 hrs |\n| 3 | Change of settings | 7 hrs | 30 hrs |';
    expect(read(text).resolution).toEqual([
      ['Severity 1', 5],
      ['Severity 2', 9],
      ['Change of settings', 30],
    ]);
  });

  test('but a severity that the case is brought down to names no time', () => {
    const text =
      '- Severity 1 – Answer within 3 hours. A makeshift repair (brought down to Severity 2 at least) within 8 hours.\n- Severity 2 – Answer within 5 hours.';
    expect(read(text).resolution).toEqual([['Severity 1', 8]]);
  });
});

describe('a title says what its times are for', () => {
  test('in brackets', () => {
    const table = '| Plan | P1 | P2 |\n|---|---|---|\n| Seed | 9 h | 30 h |\n| Grove | 1 h | 5 h |';
    expect(readPlans(`## Help desk (time to first answer)\n\n${table}`).response).toEqual([
      ['P1', 'Seed', 9],
      ['P2', 'Seed', 30],
      ['P1', 'Grove', 1],
      ['P2', 'Grove', 5],
    ]);
    expect(readPlans(`## Help desk (open to all)\n\n${table}`).response).toEqual([]);
  });

  test('above a line that says on what they depend', () => {
    const table =
      '| | Hut | House |\n|---|---|---|\n| All is dark | 3 hours | 1 hour |\n| One lamp flickers | 9 hours | 6 hours |';
    const countBelow = (line: string) =>
      readPlans(`HOW SOON DO YOU ANSWER?\n\n${line}\n\n${table}`).response.length;
    expect(countBelow('That depends on the trouble and on what you pay:')).toBe(4);
    expect(countBelow('Prices are on another page, and they are low:')).toBe(0);
  });

  test('as times to recover, of ranked incidents', () => {
    const of = (name: string) =>
      read(`## Recovery Time Targets (RTO)\n\n- P1 ${name}: <3 hours\n- P2 ${name}: <9 hours`);
    expect(of('incidents').resolution).toEqual([
      ['P1 incidents', 3],
      ['P2 incidents', 9],
    ]);
    expect(of('systems').resolution).toEqual([]);
  });

  test.each([
    ['Make good', 'resolution'],
    ['On site at the cabinet', 'response'],
  ] as const)('as a column: %s', (column, topic) => {
    const beside = topic === 'resolution' ? 'Attend' : 'Manned';
    const text = `| Class | ${beside} | ${column} |\n|---|---|---|\n| Urgent | ${topic === 'resolution' ? '2 hours' : '24/7'} | 5 hours |\n| Usual | ${topic === 'resolution' ? '4 hours' : '24/7'} | 30 hours |`;
    expect(read(text)[topic]).toEqual([
      ['Urgent', 5],
      ['Usual', 30],
    ]);
  });
});

describe('what the case of a sentence is called', () => {
  test.each([
    [
      'We aim to answer a repair ticket or chat message within 7 hours.',
      'a repair ticket or chat message',
      7,
    ],
    [
      'Reply to a help call from the ward phones in 6 minutes.',
      'a help call from the ward phones',
      0.1,
    ],
    ['We attend burst pipes within 3 hours.', 'burst pipes', 3],
    ['Cracked panes we replace within 2 days.', 'Cracked panes', 48],
    ['Dringende Fälle erledigen wir binnen drei Stunden.', 'Dringende Fälle', 3],
    [
      'Bei einem Wasserschaden stellen wir den Betrieb binnen 9 Stunden wieder her.',
      'Wasserschaden',
      9,
    ],
    ['Problemas graves serão resolvidos em 11 horas.', 'Problemas graves', 11],
    ['Pedidos de baixa prioridade serão concluídos em 90 horas.', 'baixa prioridade', 90],
    ['En option « Sérénité », le rétablissement intervient en 9 heures.', 'Sérénité', 9],
  ])('%s', (text, name, hours) => {
    const { response, resolution } = read(`# Service\n\n${text}`);
    const [found, another] = [...response, ...resolution];
    expect(another).toBeUndefined();
    expect(found?.[1]).toBe(hours);
    expect(found?.[0]).toContain(name === 'Sérénité' ? '' : name);
  });

  test('the restoring that "intervient" is no answer', () => {
    const text = 'Le rétablissement du lien intervient en 9 heures.';
    expect(read(`# Service\n\n${text}`).resolution.map(([, hours]) => hours)).toEqual([9]);
  });

  test('the beginning of an item, where its time stands in a later sentence', () => {
    const text =
      '# Help\n\n- Seed: chat in office hours. Answer within 30 hours.\n- Grove: chat before others. Answer within 3 hours.';
    expect(read(text).response).toEqual([
      ['Seed', 30],
      ['Grove', 3],
    ]);
  });

  test('a channel that all requests come by, below any severity', () => {
    const text =
      '## P4 - Questions\n\nResponse time: 9 hours\n\nAll requests raised by telephone will be answered within 2 hours.';
    expect(read(text).response).toEqual([
      ['P4 - Questions', 9],
      ['All requests raised by telephone', 2],
    ]);
  });

  test('each grade of a value, though the second has no noun', () => {
    const text =
      '## Gold\n\n- Resolution time: critical issues resolved within 5 hours, non-critical within 50 hours';
    expect(read(text).resolution).toEqual([
      ['critical', 5],
      ['non-critical', 50],
    ]);
  });
});

test('a case ends with the release that mends it', () => {
  const text =
    '- Severity 1 – Answer within 3 hours.\n- Severity 2 – Answer within 9 hours. Give a correction in the following minor version.\n- Severity 3 – Answer within 20 hours. Give a list of changes in the following minor version.';
  expect(readPlans(text).resolution).toEqual([
    ['Severity 2', '', 'in the following minor version'],
  ]);
});

describe('words that stand in no place of a time', () => {
  test.each([
    'Response time: Time until somebody has read it',
    'Response time: Not guaranteed (differs from case to case)',
    'Response time: As prioritised',
  ])('%s', (line) => {
    expect(read(`## P3 - Slow\n\n- ${line}`).response).toEqual([]);
  });

  test('the step from one level to the next', () => {
    const text =
      '## When you are unhappy with our response:\n\n- Level 1 → Level 2: After 30 hours\n- Level 2 → Level 3: After 50 hours';
    expect(read(text).response).toEqual([]);
  });

  test('over which something is measured', () => {
    const text =
      '| Metric | Target | Measurement window |\n|---|---|---|\n| Disk swap | 5 hours | Per failure |';
    expect(read(text).resolution.map(([, hours]) => hours)).not.toContain(null);
  });

  test('a SIM that is swapped is no case', () => {
    expect(read('# Portal\n\nSIM swap, order to active: within 6 minutes').resolution).toEqual([]);
  });
});

describe('a working day has the hours that a sentence gives it', () => {
  test.each([
    ['We open from 8 to 4, so each working day counts as 7 working hours.', 14],
    ['Als Arbeitstag gelten sieben Stunden.', 14],
    ['We close for 3 days after each working day lost to strikes.', null],
  ])('%s', (line, hours) => {
    const text = `| Severity | Response |\n|---|---|\n| P1 | 1 hour |\n| P2 | 2 working days |\n\n${line}`;
    expect(read(text).response[1]).toEqual(['P2', hours]);
  });
});

test('times of one label are told apart by the titles that ran into the items above them', () => {
  const text =
    '## Night Visits\n\n- Open to all\n- Answer within 3 hours\n- Price on request. 2.1 Planned Visits:\n- ordered by letter\n- Answer within 30 hours\n';
  expect(read(text).response).toEqual([
    ['Night Visits', 3],
    ['Planned Visits', 30],
  ]);
});
