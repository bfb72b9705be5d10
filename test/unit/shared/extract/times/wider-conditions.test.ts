import { describe, expect, test } from 'vitest';
import { timesByPlan as read } from '#test/support/sla-texts/promised-times.ts';

describe('a table whose first column only numbers its rows', () => {
  test('is read from the next column on', () => {
    expect(
      read(
        [
          'No. | What is asked | Figure | Bidder',
          '--- | --- | --- | ---',
          '7.1 | Priority 1 (all wards down): response | 30 minutes | ',
          '7.2 | Priority 1: restoration | 5 hours | ',
          '7.3 | Priority 2: response | 3 hours | ',
          '7.4 | Reports to the board | 10 days | ',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['Priority 1', '', 0.5],
        ['Priority 2', '', 3],
      ],
      resolution: [['Priority 1', '', 5]],
    });
  });

  test('also where it codes them', () => {
    expect(
      read(
        'ID | Metric | Goal\n--- | --- | ---\nKPI-1 | Severity 1 response time | 1 hour\nKPI-2 | Severity 1 resolution time | 9 hours',
      ),
    ).toEqual({ response: [['Severity 1', '', 1]], resolution: [['Severity 1', '', 9]] });
  });
});

describe('tables in the marks of a wiki', () => {
  const table = (rows: readonly string[]) => ['{| class="wikitable"', ...rows, '|}'].join('\n');

  test('with the cells of a row on one line', () => {
    expect(
      read(
        table([
          '! Kind !! What it is !! First reply !! Mended',
          '|-',
          '| outage || nobody can build || 12 min || 3 h',
          '|-',
          '| question || how do I || 2 days || –',
        ]),
      ),
    ).toEqual({
      response: [
        ['outage', '', 0.2],
        ['question', '', 48],
      ],
      resolution: [['outage', '', 3]],
    });
  });

  test('with each cell on a line of its own, and with styles', () => {
    expect(
      read(
        table([
          '! Priority',
          '! style="width: 20%" | Response time',
          '|-',
          '| P1',
          '| 2 hours',
          '|-',
          '| P2',
          '| 7 hours',
        ]),
      ).response,
    ).toEqual([
      ['P1', '', 2],
      ['P2', '', 7],
    ]);
  });
});

describe('rows whose cells dashes part', () => {
  test('below names that dashes part as well', () => {
    expect(
      read(
        'Gravedad – Tiempo de respuesta – Tiempo de resolución\nAlta (nadie puede llamar) – 20 minutos – 3 horas\nBaja (una extensión) – 5 horas – 30 horas',
      ).resolution.map(([, , hours]) => hours),
    ).toEqual([3, 30]);
  });
});

test('rows that long dashes part in German', () => {
  const text =
    'Schweregrad — Reaktion — Behebung\nKritisch — 2 Stunden — 7 Stunden\nGering — 5 Stunden — 50 Stunden';
  expect(read(text)).toEqual({
    response: [
      ['Kritisch', '', 2],
      ['Gering', '', 5],
    ],
    resolution: [
      ['Kritisch', '', 7],
      ['Gering', '', 50],
    ],
  });
});

describe('what a sentence below a table says of its times', () => {
  const grid = '| | Basic | Plus |\n|---|---|---|\n| P1 | 5 h | 1 h |\n| P2 | 9 h | 3 h |\n\n';

  test.each([
    'Times are until the first reply of a person.',
    'Targets are for the initial response, not for a cure.',
    'Die Zeiten gelten bis zur ersten Reaktion.',
    'Les délais indiqués sont des délais de réponse.',
    'I tempi si riferiscono alla prima risposta.',
  ])('%s', (note) => {
    expect(read(grid + note).response).toEqual([
      ['P1', 'Basic', 5],
      ['P1', 'Plus', 1],
      ['P2', 'Basic', 9],
      ['P2', 'Plus', 3],
    ]);
  });
});

describe('plans that a line names with their price', () => {
  const plans = [
    'SOLO – free',
    'We write back within 3 business days.',
    '',
    'CREW – €19 per seat / month',
    'We reply within 6 business hours. Mark it Urgent and we reply within 2 hours.',
    '',
    'FLEET (let’s talk)',
    'Urgent issues get a reply in 15 minutes.',
    '',
  ].join('\n');

  test('are whose times stand below', () => {
    const { response } = read(plans);
    expect(response).toContainEqual(['CREW', '', 6]);
    expect(response).toContainEqual(['Urgent', 'CREW', 2]);
    expect(response).toContainEqual(['Urgent issues', 'FLEET', 0.25]);
  });
});

describe('what no one promises', () => {
  test.each([
    '“Their people answered in nine minutes. At night!” – Ida, Head of Sales',
    'Average first reply last month: 38 minutes.',
    'Claiming is easy. Tell us, and we get back to you in four working days.',
    'Our engineer acknowledges within 8 minutes. (That is how we work, it is not part of the SLA.)',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

test('what a text says to be part of it is promised', () => {
  expect(read('We reply within 4 hours. This is part of our SLA.').response).toHaveLength(1);
});

describe('further times of one sentence', () => {
  test('after what starts the clock of the one before', () => {
    expect(
      read(
        'We begin analysis of a Class 1 fault no later than 90 minutes after report, of a Class 2 fault no later than three hours after report, and of a Class 3 fault no later than 12 hours after report.',
      ).response,
    ).toEqual([
      ['Class 1', '', 1.5],
      ['Class 2', '', 3],
      ['Class 3', '', 12],
    ]);
  });

  test('elsewhere than where the first one goes for', () => {
    expect(
      read(
        'Oven cold: engineer on site within 5 hours inside the ring road, 9 hours elsewhere.',
      ).response.map(([, , hours]) => hours),
    ).toEqual([5, 9]);
  });

  test('each before the noun that it is for', () => {
    expect(
      read(
        'Pour une panne majeure, comptez 3 heures pour la prise en charge et 20 heures pour la réparation.',
      ),
    ).toEqual({
      response: [['panne majeure', '', 3]],
      resolution: [['panne majeure', '', 20]],
    });
  });

  test('in German, with who is there then', () => {
    expect(
      read(
        'Entstörung: Bei Totalausfall sind wir binnen 15 Minuten zur Stelle, bei Teilausfällen binnen 5 Stunden.',
      ).response,
    ).toEqual([
      ['Totalausfall', '', 0.25],
      ['Teilausfällen', '', 5],
    ]);
  });

  test('of who stands at the rack', () => {
    expect(
      read(
        'Technician at the rack within 15 minutes for urgent requests, and within 3 hours for standard requests.',
      ).response.map(([, , hours]) => hours),
    ).toEqual([0.25, 3]);
  });
});
