import { describe, expect, test } from 'vitest';
import { timesByCase as read, type TimeOfCase } from '#test/support/sla-texts/promised-times.ts';

describe('a grade that a case is marked with', () => {
  test.each<[string, readonly TimeOfCase[]]>([
    [
      'Jobs marked Rush are started within 45 minutes, all others within 5 hours.',
      [
        ['Rush', 0.75],
        ['all others', 5],
      ],
    ],
    [
      'A fitter will pick up the case within 2 hours for a call rated Hot and within 9 hours for one rated Cold.',
      [
        ['call rated Hot', 2],
        ['Cold', 9],
      ],
    ],
    ['Tickets classified as Blocking are answered within 3 hours.', [['Blocking', 3]]],
    [
      'Als Rot eingestufte Meldungen werden binnen 2 Stunden beantwortet.',
      [['Als Rot eingestufte Meldungen', 2]],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).response).toEqual(expected);
  });
});

describe('words for the beginning and the end of the work', () => {
  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    [
      'Large outages (all of a site is affected): a duty lead takes charge within 20 minutes. Service is brought back within 4 hours.',
      [['Large outages', 1 / 3]],
      [['Large outages', 4]],
    ],
    [
      'Standard requests: taken up in 3 hours, done in 30 hours.',
      [['Standard requests', 3]],
      [['Standard requests', 30]],
    ],
    ['Response is then 80 minutes for a P1.', [['P1', 4 / 3]], []],
    ['A lost mailbox is back within 6 hours.', [], [['lost mailbox', 6]]],
  ])('%s', (text, response, resolution) => {
    const found = read(text);
    expect(found.response).toEqual(response);
    expect(found.resolution).toEqual(resolution);
  });

  test('name the columns of a security desk', () => {
    const table = [
      '| Severity | Sample | First engineer touch | Containment done |',
      '| --- | --- | --- | --- |',
      '| Critical | Intruder at work | 15 minutes | 2 hours |',
      '| High | Stolen password | 40 minutes | 6 hours |',
    ].join('\n');
    expect(read(table)).toEqual({
      response: [
        ['Critical', 0.25],
        ['High', 2 / 3],
      ],
      resolution: [
        ['Critical', 2],
        ['High', 6],
      ],
    });
  });
});

describe('the next sentences of an answer say only case and time', () => {
  test('behind a promise', () => {
    const { response } = read(
      'If your till has stopped working, somebody replies within 2 hours. If only one till is slow, within 4 hours. For any other matter, within 30 hours.',
    );
    expect(response.map(([, hours]) => hours)).toEqual([2, 4, 30]);
    expect(response[1]?.[0]).toBe('only one till is slow');
    expect(response[2]?.[0]).toBe('any other matter');
  });
});

describe('other languages and further words', () => {
  test.each<[string, readonly TimeOfCase[], readonly TimeOfCase[]]>([
    [
      'Wenn die Kasse steht, melden wir uns innerhalb von 30 Minuten. Bei allen anderen Fragen innerhalb von 8 Stunden.',
      [
        ['', 0.5],
        ['allen anderen Fragen', 8],
      ],
      [],
    ],
    [
      'Si le magasin est fermé, nous répondons sous 30 minutes. Pour toute autre question, sous 8 heures.',
      [
        ['', 0.5],
        ['toute autre question', 8],
      ],
      [],
    ],
    ['Tickets tagged Blocker get a human within 20 minutes.', [['Blocker', 1 / 3]], []],
    ['A dead server is swapped within 6 hours.', [], [['dead server', 6]]],
    [
      'Priority "Gold": we pick it up in 30 minutes and have it mended in 4 hours.',
      [['Priority "Gold"', 0.5]],
      [['Priority "Gold"', 4]],
    ],
    [
      'Prioridade 1. Tudo parado. Tempo de resposta: 30 minutos. Tempo de resolução: 4 horas.',
      [['Prioridade 1', 0.5]],
      [['Prioridade 1', 4]],
    ],
    [
      'Pannes classées Majeure : prises en charge en 1 heure, réparées en 6 heures.',
      [['Pannes classées Majeure', 1]],
      [['Pannes classées Majeure', 6]],
    ],
  ])('%s', (text, response, resolution) => {
    expect(read(text)).toEqual({ response, resolution });
  });

  test('a class on a line of its own, and what follows it in lines', () => {
    const text = [
      'Class: Showstopper',
      'What it is: nobody can ship',
      'First word from us: 15 min',
      'Back to normal: 4 h',
      'Class: Nuisance',
      'What it is: ugly',
      'First word from us: 5 h',
      'Back to normal: 10 days',
    ].join('\n\n');
    expect(read(text)).toEqual({
      response: [
        ['Showstopper', 0.25],
        ['Nuisance', 5],
      ],
      resolution: [
        ['Showstopper', 4],
        ['Nuisance', 240],
      ],
    });
  });
});

describe('what no desk promises for a case', () => {
  test.each([
    'Telephone. 85% of calls are picked up within 50 seconds.',
    'Telephone. 85% of calls are answered within 90 seconds.',
    'Complaints get an answer within 12 working days.',
    'Freedom of information requests are answered within 20 working days.',
    'By chat somebody answers within 4 minutes, but we don’t promise that.',
    'The matter is referred to a director once three Repair Times were missed within any period of 60 days.',
    'La reclamación se hará desde el panel. El proveedor contestará en un plazo de 20 días.',
    '# Claiming\n\n- open a ticket\n- we answer within 12 business days',
    '# Credit requests\n\nWe answer within 12 business days.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });
});

test('a note below a table says what its times are, whatever else it denies', () => {
  const text = [
    '|  | Free | Team | Firm |',
    '| :-- | :-: | :-: | :-: |',
    '| Price | $0 | $90 | $900 |',
    '| Urgent: nothing works | – | 5 business hours | 20 min |',
    '| Low: a question | – | 4 business days | 1 business day |',
    '',
    'The times in the table are those of the first reply by a person (robots do not count). They are not resolution times, which nobody can promise for what you may find in your own code and on your own machines.',
  ].join('\n');
  const { response, resolution } = read(text);
  expect(response.length).toBe(4);
  expect(resolution).toEqual([]);
});

test('a heading that ran into the first line of its list is that of the next ones too', () => {
  const text = [
    'KPI 4 Time to respond to a fault, from the call Severity 1 – 25 minutes',
    'Severity 2 – 3 hours',
    'Severity 3 – 6 hours',
  ].join('\n\n');
  expect(read(text).response).toEqual([
    ['Severity 1', 25 / 60],
    ['Severity 2', 3],
    ['Severity 3', 6],
  ]);
});
