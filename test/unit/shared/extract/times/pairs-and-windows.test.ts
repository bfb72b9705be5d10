import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response) =>
    terms.map(({ severity, text: said }) => `${severity}: ${said}`);
  return { response: short(response), resolution: short(resolution) };
};

describe('titles, and below each labels with their values on lines of their own', () => {
  const group = (title: string, [uptime, outage, answer, mend]: readonly string[]) => [
    title,
    ...['Uptime in a month', uptime, 'Longest outage allowed in a month', outage],
    ...['Longest incident response time', answer, 'Longest resolution time', mend],
  ];
  const GROUPS = [
    group('Uptime promise - Backbone', ['99.95 %', '22 minutes', '20 minutes', '2 hours']),
    group('Uptime promise - Shared hosting', ['99.5 %', '3.6 hours', '3 hours', '6 hours']),
  ];
  const wanted = {
    response: ['Backbone: 20 minutes', 'Shared hosting: 3 hours'],
    resolution: ['Backbone: 2 hours', 'Shared hosting: 6 hours'],
  };

  test.each(['\n', '\n\n'])('are told apart by their titles', (gap) => {
    expect(read(`# What we promise\n\n${GROUPS.flat().join(gap)}`)).toEqual(wanted);
  });

  test('take no time from the label above', () => {
    const { response } = read(GROUPS.flat().join('\n\n'));
    expect(response.join()).not.toMatch(/22 minutes|3\.6 hours/);
  });

  test('of which the last has labels of its own', () => {
    const last = ['Tickets', 'Longest response time to a ticket', '5 hours'];
    expect(read([...GROUPS.flat(), ...last].join('\n\n')).response).toEqual([
      ...wanted.response,
      'Tickets: 5 hours',
    ]);
  });
});

describe('what is done first stands before what ends a case', () => {
  test.each([
    ['Nivel de prioridad Tiempo de Diagnóstico Tiempo de Solución', 'Alto', 'Bajo'],
    ['Prioridad Diagnóstico Solución', 'Alta', 'Baja'],
    ['Priority Diagnosis Solution', 'High', 'Low'],
    ['Gravité Diagnostic Rétablissement', 'Majeure', 'Mineure'],
    ['Priorità Tempo di diagnosi Tempo di risoluzione', 'Alta', 'Bassa'],
    ['Prioridade Tempo de análise Tempo de solução', 'Alta', 'Baixa'],
    ['Priority Description Initial contact Repair', 'P1 All is down', 'P2 One is slow'],
  ])('%s', (head, first, second) => {
    const text = `# Help\n\n${head}\n${first} 20 min 3 h\n${second} 2 h 9 h`;
    const names = [first, second].map((name) => name.split(' ')[0]);
    expect(read(text)).toEqual({
      response: [`${names[0]}: 20 min`, `${names[1]}: 2 h`],
      resolution: [`${names[0]}: 3 h`, `${names[1]}: 9 h`],
    });
  });

  test('but nothing that stands beside the answer itself', () => {
    const text = 'Priority Diagnosis Response Resolution\nHigh 9 min 20 min 3 h\nLow 1 h 2 h 9 h';
    expect(read(text).response).toEqual(['High: 20 min', 'Low: 2 h']);
  });

  test('nor a cause that is looked for behind it', () => {
    const text = 'Priority Root cause analysis Resolution\nHigh 5 days 4 h\nLow 9 days 8 h';
    expect(read(text).response).toEqual([]);
  });

  test.each(['a convenir', 'as agreed', 'da concordare', 'a combinar en cada caso'])(
    'the last row may have words in the place of a time: %s',
    (words) => {
      const text = `Prioridad Tiempo de respuesta Tiempo de solución\nAlta 1 h 3 h\nBaja 8 h ${words}\n\nOther things follow here.`;
      expect(read(text).resolution).toEqual(['Alta: 3 h', `Baja: ${words}`]);
    },
  );
});

test('the name of the first column ran into the sentence above it', () => {
  const cells = ['Tempo de resposta', 'Tempo de resolución', 'Urxente', '2 horas', '5 horas'];
  const more = ['Baixa', '5 días', '9 días'];
  const text = ['Os prazos son estes:Prioridade', ...cells, ...more].join('\n\n');
  expect(read(text)).toEqual({
    response: ['Urxente: 2 horas', 'Baixa: 5 días'],
    resolution: ['Urxente: 5 horas', 'Baixa: 9 días'],
  });
});

describe('classes that a line names behind its time', () => {
  const below = (...lines: readonly string[]) =>
    read(['# Answers', 'We respond to requests within these time frames:', ...lines].join('\n\n'))
      .response;

  test.each([
    ['Within 2 hours for faults classified as Critical priority by day.', ['Critical priority']],
    ['Within 2 hours for faults rated as High.', ['High']],
    ['Within 2 hours where a ticket is marked as P1.', ['P1']],
    [
      'Within 2 hours for faults rated as Critical at night or tickets marked as High by day.',
      ['Critical', 'High'],
    ],
  ])('%s', (line, names) => {
    expect(below(line)).toEqual(names.map((name) => `${name}: Within 2 hours`));
  });

  test('go on behind a long line', () => {
    const long =
      'Within 6 hours for all the many faults that somebody in the team has, after a first look at them, classified as Critical priority, be it by day or at night.';
    expect(below(long, 'Within 3 days for faults rated as Low priority.')).toEqual([
      'Critical priority: Within 6 hours',
      'Low priority: Within 3 days',
    ]);
  });
});

describe('several classes within a cell', () => {
  test.each([
    ['P1: 1 h; P2: 4 h', 'P1: 3 h; P2: 9 h'],
    ['P1: 1 h • P2: 4 h', 'P1: 3 h • P2: 9 h'],
    ['P1: 1 h · P2: 4 h', 'P1: 3 h · P2: 9 h'],
    ['1 h (P1), 4 h (P2)', '3 h (P1), 9 h (P2)'],
  ])('%s', (answer, mend) => {
    const text = `| Metric | Target |\n|---|---|\n| Response time | ${answer} |\n| Resolution time | ${mend} |`;
    expect(read(text)).toEqual({
      response: ['P1: 1 h', 'P2: 4 h'],
      resolution: ['P1: 3 h', 'P2: 9 h'],
    });
  });

  test.each(['P1: < 2 h • P2: 6 h', 'P1: < 2 h; P2: 6 h', 'P1: 2 h, P2: 6 h'])(
    'of a channel beside others: %s',
    (cell) => {
      const text = `| Channel | Open | First response |\n|---|---|---|\n| Ticket | 24/7 | ${cell} |\n| Chat | Mon-Fri | 4 min |`;
      expect(read(text).response).toEqual(['P1: 2 h', 'P2: 6 h', 'Chat: 4 min']);
    },
  );

  test('but no grades of a channel that have no times', () => {
    const text =
      '| Channel | For | First response |\n|---|---|---|\n| Phone | P1 only | 4 min |\n| Mail | P2 and P3 | 5 h |';
    expect(read(text).response).toEqual([]);
  });
});

describe('windows of the day as cases', () => {
  const rows = [
    ['Monday-Friday 7:00 am to 5:30 pm', '15 minutes'],
    ['Saturday-Sunday 9:00 am to 6:00 pm', '2 hours'],
    ['All other times', 'Next working day'],
  ];
  const wanted = rows.map((row) => row.join(': '));

  test('a cell a line below the names of two columns', () => {
    const text = ['# Levels', 'Outages occurring', 'Target response time', ...rows.flat()];
    expect(read(`${text.join('\n\n')}\n\nWe tell you by mail.`).response).toEqual(wanted);
  });

  test('a line each below a heading', () => {
    const text = ['# Response times', ...rows.slice(0, 2).flat()].join('\n\n');
    expect(read(text).response).toEqual(wanted.slice(0, 2));
  });

  test('before the colon of an item', () => {
    const items = rows.slice(0, 2).map((row) => `- ${row.join(': ')}`);
    expect(read(`# Response times\n\n${items.join('\n')}`).response).toEqual(wanted.slice(0, 2));
  });

  test('hours of support are no cases without times', () => {
    const text = `# Support\n\nMonday-Friday 7:00 am to 5:30 pm\n\nPhone\n\nSaturday 9:00 am to 6:00 pm\n\nMail`;
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('lines that begin with their time', () => {
  test.each([
    ['Within 3 hours Emergency repairs that end a danger.', 'Emergency repairs: Within 3 hours'],
    ['Within 8 days Repairs to empty homes.', 'Repairs to empty homes: Within 8 days'],
    [
      'Within 3 hours of notification General repairs such as a tap.',
      'General repairs: Within 3 hours of notification',
    ],
  ])('%s', (line, wanted) => {
    expect(read(`Target date Examples of what is done\n\n${line}`).resolution).toEqual([wanted]);
  });

  test.each(['1 hour – Critical', '1 hour Critical', '1 hour: Critical'])('%s', (line) => {
    expect(read(`# Response times\n\n${line}\n\n2 days – Low`).response[0]).toBe(
      'Critical: 1 hour',
    );
  });

  test.each(['- 4 hours: Monday to Friday', '- 2 days On site', '- 24 hours GMT'])(
    'name no case: %s',
    (line) => {
      expect(read(`# Response times\n\n${line}`).response.join()).not.toMatch(
        /^(?:Monday|On site|GMT)/,
      );
    },
  );

  test('of something else are no times of support', () => {
    expect(read('# Notice periods\n\n- 30 days: Urgent requests\n- 5 days: Low')).toEqual({
      response: [],
      resolution: [],
    });
  });
});

describe('what is no time of a case', () => {
  const P1 = '### High (P2)\n\n';
  test.each([
    'We assign an engineer and provide a resolution plan within 2 business days.',
    'We send a plan for the resolution within 2 business days.',
    'Resolution plan: 2 days.',
    '36 hrs means that such an incident is resolved within 36 hours.',
  ])('%s', (line) => {
    expect(read(P1 + line)).toEqual({ response: [], resolution: [] });
  });

  test.each(['365 days a year', '365 days per year', '52 weeks of the year'])('%s', (days) => {
    expect(read(`# Level 4\n\nFaults are fixed within 5 hours, ${days}.`).resolution).toHaveLength(
      1,
    );
  });
});

test('the last case among rows that name the answer', () => {
  const text =
    '| Canal | Cible |\n|---|---|\n| Prise en compte incident critique | 2 h |\n| Prise en compte incident majeur | 9 h |\n| Incident mineur | 4 jours |';
  expect(read(text).response).toEqual([
    'incident critique: 2 h',
    'incident majeur: 9 h',
    'Incident mineur: 4 jours',
  ]);
});
