import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { timesByCase as read, type TimeOfCase } from '#test/support/sla-texts/promised-times.ts';

describe('a case that a sentence defines is that of the sentences behind it', () => {
  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    [
      'Crises are faults that shut a branch. During office hours an analyst takes a crisis up within 10 minutes. Out of hours, you get a call back within 30 minutes. We promise to have you trading again within 5 hours.',
      [
        ['Crises', 1 / 6],
        ['Crises', 0.5],
      ],
      [['Crises', 5]],
    ],
    [
      'Major tickets hold up a team. Engineer assigned within 2 hours and fixed within 30 hours.',
      [['Major tickets', 2]],
      [['Major tickets', 30]],
    ],
    [
      'Minor tickets are questions and wishes. We acknowledge those within 9 hours.',
      [['Minor tickets', 9]],
      [],
    ],
    [
      'Notfälle sind Störungen, bei denen niemand mehr arbeiten kann. Wir reagieren innerhalb von 20 Minuten.',
      [['Notfälle', 1 / 3]],
      [],
    ],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });

  test('what is handled in some way is not defined by it', () => {
    expect(read('Low tickets are answered by phone. We reply within 3 hours.').response).toEqual([
      ['', 3],
    ]);
  });
});

describe('a question that names a case is answered by the next sentence', () => {
  test('below the question about the times', () => {
    const text =
      'How fast do you answer?\n\nIf your shop is closed because of us, ring the red number: a duty engineer joins your call within 6 minutes. Sale starting in the next 48 hours? Within 2 hours. Just a question? Next working day. On average it takes us 31 minutes.';
    expect(read(text).response).toEqual([
      ['your shop is closed because of us', 0.1],
      ['Sale starting in the next 48 hours', 2],
      ['Just a question', null],
    ]);
  });

  test('in sentences with a verb', () => {
    const text =
      'Is the till dead? We answer within 10 minutes. Anything else? We answer within 20 hours.';
    expect(read(text).response).toEqual([
      ['the till dead', 1 / 6],
      ['Anything else', 20],
    ]);
  });

  test('a question of another kind names none', () => {
    expect(read('Can you help us? We reply within 3 hours.').response).toEqual([['', 3]]);
  });
});

describe('labels of pairs', () => {
  test('set in below the name of their case, whose meaning stands in brackets', () => {
    const text = `TARGETS
After a case reaches the Platform queue:

Level 1 (all of the data centre is out of reach)
    Accept: 6 minutes
    Restore: 1 hour
Level 2 (one rack, or a switch without its twin, at any of our sites)
    Accept: 30 minutes
    Restore: 6 hours
Change request (new port, another VLAN, a firewall opening)
    Accept: 9 hours
    Fulfil: 50 hours
`;
    const { response, resolution } = read(text);
    expect(response.map(([, hours]) => hours)).toEqual([0.1, 0.5, 9]);
    expect(resolution.map(([, hours]) => hours)).toEqual([1, 6, 50]);
    expect(response.map(([name]) => name.split(' (')[0])).toEqual([
      'Level 1',
      'Level 2',
      'Change request',
    ]);
  });

  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    ['P1: accepted within 10 minutes, made safe within 3 hours', [['P1', 1 / 6]], [['P1', 3]]],
    ['P2\nAttend: 4 hours\nMake safe: 6 hours', [['P2', 4]], [['P2', 6]]],
    [
      'P1: we have you working again, if need be over the backup line, within 5 hours',
      [],
      [['P1', 5]],
    ],
    ['P3\nVisit: 8 hours\nSwap: 20 hours', [['P3', 8]], [['P3', 20]]],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });
});

describe('times of one case that count at different hours', () => {
  test.each<[string, readonly number[]]>([
    ['20 minutes during office hours, 45 minutes on standby', [1 / 3, 0.75]],
    ['1 hour by day and 3 hours at night', [1, 3]],
    ['2 hours on weekdays, 6 hours on Sundays', [2, 6]],
    ['30 Minuten während der Servicezeit, 90 Minuten außerhalb', [0.5, 1.5]],
    ['2 heures en journée, 4 heures la nuit', [2, 4]],
  ])('%s', (value, hours) => {
    const text = `The maximum response time amounts to:\n\n- for Priority 1: ${value};\n- for Priority 2: 8 hours.`;
    expect(read(text).response).toEqual([
      ...hours.map((one) => ['Priority 1', one]),
      ['Priority 2', 8],
    ]);
  });
});

describe('words in the place of a time', () => {
  test.each(['in consultation', 'by arrangement', 'in onderling overleg', "d'un commun accord"])(
    '%s',
    (words) => {
      const text = `The restoration time amounts to:\n\n- for Priority 1: 3 hours;\n- for Priority 2: ${words}.`;
      expect(read(text).resolution).toEqual([
        ['Priority 1', 3],
        ['Priority 2', null],
      ]);
    },
  );

  test('as a sentence below the name of a case', () => {
    const text =
      'Response times\n\nEmergency\n\nResponse within 2 hours - A lecture hall is dark.\n\nLow\n\nResponse is agreed with the customer - A wish that can wait.';
    expect(read(text).response).toEqual([
      ['Emergency', 2],
      ['Low', null],
    ]);
  });
});

describe('whose a time is beside that of all others', () => {
  test('a plan in brackets behind it', () => {
    const text =
      "If that doesn't help, we'll bring a loan printer no later than 30 hours after the first visit (Gold: 10 hours).";
    const { resolution } = times(slaTextOf(text));
    expect(resolution.map(({ severity, plan, hours }) => [severity, plan, hours])).toEqual([
      ['loan printer', '', 30],
      ['loan printer', 'Gold', 10],
    ]);
  });

  test('a plan behind what it is, on a line of its own', () => {
    const text =
      'Level of care: Bronze\n\nFirst reply: 20 hours\n\nLevel of care: Silver\n\nFirst reply: 4 hours';
    const { response } = times(slaTextOf(text));
    expect(response.map(({ plan, hours }) => [plan, hours])).toEqual([
      ['Bronze', 20],
      ['Silver', 4],
    ]);
  });

  test('a case before a colon, right behind a sentence of one time', () => {
    const text =
      'Tickets: answered in under 3 hours for "shop down", under 10 hours for billing and anything else. Oak+ "shop down" tickets: under 20 minutes.';
    expect(read(text).response).toEqual([
      ['"shop down"', 3],
      ['anything else', 10],
      ['Oak+ "shop down" tickets', 1 / 3],
    ]);
  });

  test('a contract form that the sentence begins with', () => {
    const text =
      'Under the contract form Premium the plant shall be restored within 8 hours of the report. Under Basic this is 30 hours.';
    expect(read(text).resolution).toEqual([
      ['Premium', 8],
      ['Basic', 30],
    ]);
  });

  test.each<[string, readonly TimeOfCase[]]>([
    [
      'Urgent jobs are begun within 20 minutes and all other jobs within 5 hours.',
      [
        ['Urgent jobs', 1 / 3],
        ['all other jobs', 5],
      ],
    ],
    [
      'During our office hours, incidents will be answered within three (3) hours.',
      [['incidents', 3]],
    ],
    [
      'Calls are answered in under 3 hours for "till dead", in under 11 hours for orders and the rest.',
      [
        ['"till dead"', 3],
        ['orders', 11],
      ],
    ],
    ['Onsite assistance guaranteed within 48 hours.', [['Onsite assistance', 48]]],
    ["A kiosk that's down gets attention inside 12 minutes.", [["kiosk that's down", 0.2]]],
  ])('%s', (text, response) => {
    expect(read(text).response).toEqual(response);
  });
});

describe('the length of a day', () => {
  test('in brackets behind it', () => {
    expect(read('P2: fixed within one working day (9 hours of desk time).').resolution).toEqual([
      ['P2', 9],
    ]);
  });

  test('of a day that is called no working one', () => {
    const text = 'P3: response 2 days.\n\nTimes count in Desk Hours. One day is 9 business hours.';
    expect(read(text).response).toEqual([['P3', 18]]);
    expect(read('P3: response 2 days.\n\nOne day is 24 hours.').response).toEqual([['P3', 48]]);
  });
});

describe('answers to a claim are none of support', () => {
  test.each([
    '# Asking for a refund\n\nOpen a ticket. We will answer within 15 business days.',
    '# Deadlines\n\nWe check each properly filed claim against our logs and reply within 21 days.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

describe('a number whose unit stands with the time before', () => {
  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    [
      'Leaks and floods: attended within 2 hours and made safe within 4.',
      [['Leaks and floods', 2]],
      [['Leaks and floods', 4]],
    ],
    [
      'Red – the site is dark. Someone answers in 15 minutes, and it runs again in 60.',
      [['Red', 0.25]],
      [['Red', 1]],
    ],
    [
      'Urgent calls are answered in an hour and all others in four.',
      [
        ['Urgent calls', 1],
        ['all others', 4],
      ],
      [],
    ],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });

  test('a number of something else has none', () => {
    expect(read('P1: answered within 2 hours, as set out in 4.').response).toEqual([['P1', 2]]);
  });
});

describe('further ways of saying it', () => {
  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    [
      'P1. Total failure. Ack 15 min, work starts 30 min, fix 4 h.',
      [
        ['P1', 0.25],
        ['P1', 0.5],
      ],
      [['P1', 4]],
    ],
    [
      'An engineer looks at it within two hours if it is urgent, otherwise within 20 hours.',
      [
        ['urgent', 2],
        ['otherwise', 20],
      ],
      [],
    ],
    [
      'Störungen der Klasse A nehmen wir binnen 15 Minuten auf und beheben sie binnen 4 Stunden; bei Klasse B gelten 2 Stunden und 40 Stunden.',
      [
        ['Klasse A', 0.25],
        ['Klasse B', 2],
      ],
      [
        ['Klasse A', 4],
        ['Klasse B', 40],
      ],
    ],
    [
      'Las incidencias críticas se atienden en 15 minutos y se resuelven en 4 horas. Las leves, en 4 horas y 30 horas.',
      [
        ['incidencias críticas', 0.25],
        ['leves', 4],
      ],
      [
        ['incidencias críticas', 4],
        ['leves', 30],
      ],
    ],
    [
      'Network outages\n\nAnswer: 30 minutes\n\nRepair: 5 hours\n\nPrinter faults\n\nAnswer: 6 hours\n\nRepair: 30 hours',
      [
        ['Network outages', 0.5],
        ['Printer faults', 6],
      ],
      [
        ['Network outages', 5],
        ['Printer faults', 30],
      ],
    ],
    [
      'We accept each ticket within 15 minutes and contain the incident within 2 hours.',
      [['each ticket', 0.25]],
      [['each ticket', 2]],
    ],
    [
      'Bij een storing met prioriteit 1 staat binnen 2 uur een monteur voor de deur en is de installatie binnen 6 uur weer in bedrijf.',
      [['prioriteit 1', 2]],
      [['prioriteit 1', 6]],
    ],
    [
      'In caso di fermo totale rispondiamo in 15 minuti e ripristiniamo in 4 ore.',
      [['fermo totale', 0.25]],
      [['fermo totale', 4]],
    ],
    [
      'A technician phones you within 45 minutes (30 minutes on the Pro plan).',
      [
        ['', 0.75],
        ['Pro plan', 0.5],
      ],
      [],
    ],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });
});
