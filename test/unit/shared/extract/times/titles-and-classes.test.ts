import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

type Short = readonly (readonly [string, number | null])[];

function read(text: string) {
  const { response, resolution } = times(slaTextOf(text));
  const short = (terms: typeof response): Short =>
    terms.map(({ severity, plan, hours }) => [
      plan === '' ? severity : `${severity} / ${plan}`,
      hours,
    ]);
  return { response: short(response), resolution: short(resolution) };
}

describe('the title of a block that the last item of the block above ran into', () => {
  test('begins the next block, also with the label that its meaning has', () => {
    const text = [
      'Urgent Faults (P1)',
      'Definition: The till is dead.',
      '- First reply: 30 minutes',
      '- Resolution target: 5 hours',
      'Examples:',
      '- No receipt is printed',
      '- Cards are refused everywhere High Priority Faults (P2)',
      'Definition: The till is slow.',
      '- First reply: 3 hours',
      '- Resolution target: 11 hours',
      'Examples:',
      '- Sums take a minute Low Priority Faults (P3) Definition: A wish or a question.',
      '- First reply: 20 hours',
      '- Resolution target: 90 hours',
    ].join('\n');
    const names = ['Urgent Faults (P1)', 'High Priority Faults (P2)', 'Low Priority Faults (P3)'];
    const { response, resolution } = read(text);
    expect(response).toEqual([0.5, 3, 20].map((hours, at) => [names[at], hours]));
    expect(resolution).toEqual([5, 11, 90].map((hours, at) => [names[at], hours]));
  });

  test('is none where no times stand below it', () => {
    const text = [
      'P1',
      '- Response time: 1 hour',
      '- Applies to Critical Issues',
      '- Says nothing more',
      '- Is shown on the wall',
      '- Is read aloud',
      '- Is forgotten',
      '- Resolution time: 6 hours',
    ].join('\n');
    expect(read(text).resolution).toEqual([['P1', 6]]);
  });
});

describe('a case as a table of its own', () => {
  test.each([
    ['Field', 'Description', 'Initial response time', '2 hours'],
    ['Kriterium', 'Beschreibung', 'Reaktionszeit', 'innerhalb von 2 Stunden'],
    ['Critère', 'Description', 'Délai de réponse', 'sous 2 heures'],
    ['Item', 'Details', 'First response', '< 2 hours'],
  ])('below "%s | %s"', (key, value, label, time) => {
    const text = [
      '### P2 - Degraded',
      '',
      `| ${key} | ${value} |`,
      '|---|---|',
      '| Meaning | One floor has no network |',
      `| ${label} | ${time} |`,
    ].join('\n');
    expect(read(text).response).toEqual([['P2 - Degraded', 2]]);
  });

  test('a definition that only mentions a time is none', () => {
    const text = [
      '### P2 - Degraded',
      '',
      '| Term | Description |',
      '|---|---|',
      '| Response time | What passes from a report in the portal to the first word, which takes 3 hours at most places |',
      '| Shift | Whoever works |',
    ].join('\n');
    expect(read(text).response).toEqual([]);
  });

  test('columns "TTFR" and "TTRL"', () => {
    const text = ['| Urgency | TTFR | TTRL |', '|---|---|---|', '| gross | 3h | 21h |'].join('\n');
    expect(read(text)).toEqual({ response: [['gross', 3]], resolution: [['gross', 21]] });
  });
});

describe('what is no promise of support', () => {
  test.each([
    ['Metric', 'Goal', 'Acceptable', 'Needs attention'],
    ['KPI', 'Green', 'Amber', 'Red'],
    ['Kennzahl', 'Grün', 'Gelb', 'Rot'],
  ])('bands by which a team judges itself: %s | %s | %s | %s', (...header) => {
    const text = [
      `| ${header.join(' | ')} |`,
      '|---|---|---|---|',
      '| First response time | < 3 hours | < 7 hours | > 7 hours |',
      '| Resolution time | < 1 day | < 2 days | > 2 days |',
    ].join('\n');
    expect(read(text)).toEqual({ response: [], resolution: [] });
  });

  test('but a figure stands, whatever it is said to be', () => {
    const text = ['P1', '- Reaktionszeit: Bestmöglich, binnen 7 Stunden (ohne Garantie)'].join(
      '\n',
    );
    expect(read(text).response).toEqual([['P1', 7]]);
  });

  test('colours that are severities are no bands', () => {
    const text = [
      '| Case | Red | Amber |',
      '|---|---|---|',
      '| First response time | 1 hour | 5 hours |',
    ].join('\n');
    expect(read(text).response.map(([, hours]) => hours)).toEqual([1, 5]);
  });

  test('what a machine does at once', () => {
    const text = [
      '| Channel | Hours | Response target |',
      '|---|---|---|',
      '| Telephone | 8:00-16:00 | 2 hours |',
      '| Status robot | 24/7 (automated) | Immediate |',
    ].join('\n');
    expect(read(text).response).toEqual([['Telephone', 2]]);
  });

  test.each([
    'P1 at night: Best effort in the same night; not a guaranteed standby.',
    'P1 at night: best efforts, without any guarantee.',
    'P1 nachts: Bestmöglich, ohne Garantie.',
  ])('%s', (line) => {
    const text = ['## Response times', '', '- P1: 2 hours', '', line].join('\n');
    expect(read(text).response).toEqual([['P1', 2]]);
  });
});

describe('rows by channel that say themselves what their times are for', () => {
  test('in columns of plans', () => {
    const text = [
      '| Channel | Small plan | Large plan |',
      '|---|---|---|',
      '| Handbook | always | always |',
      '| Email | 30h response | 6h response |',
      '| Phone | Not available | 2h response |',
    ].join('\n');
    expect(read(text).response).toEqual([
      ['Email / Small plan', 30],
      ['Email / Large plan', 6],
      ['Phone / Large plan', 2],
    ]);
  });
});

describe('rows of a rank, its name and a time, parted by spaces alone', () => {
  test.each([
    [
      [
        'Priority Level Description Target Resolution',
        '1 Critical 3 hours',
        '2 High/Urgent 7 hours',
        '3 Low As time allows',
      ],
      [
        ['1 Critical', 3],
        ['2 High/Urgent', 7],
        ['3 Low', null],
      ],
    ],
    [
      ['Priorität Stufe Name Lösungszeit', '1 Hoch 7 Stunden', '2 Niedrig 30 Stunden'],
      [
        ['1 Hoch', 7],
        ['2 Niedrig', 30],
      ],
    ],
  ])('%j', (lines, expected) => {
    expect(read(lines.join('\n\n')).resolution).toEqual(expected);
  });
});

describe('whose time a sentence promises', () => {
  test('the class that each item of a list begins with', () => {
    const text = [
      '- Core services carry the town. We aim to restore all large outages within 3 hours.',
      '- Office services help the town. We aim to restore all large outages within 9 hours.',
    ].join('\n');
    expect(read(text).resolution).toEqual([
      ['Core services', 3],
      ['Office services', 9],
    ]);
  });

  test('the part of the service in the title', () => {
    const text = [
      '## Hardware',
      '',
      'In the event any component fails, Norwick guarantees to repair or replace it within three (3) hours.',
    ].join('\n');
    expect(read(text).resolution).toEqual([['Hardware', 3]]);
  });

  test('a mean time under the title of another', () => {
    const text = [
      '## Mean time to repair',
      '',
      'Norwick will respond to tickets within a mean time of 7 hours.',
    ].join('\n');
    expect(read(text).response).toEqual([]);
    expect(read(text).resolution.map(([, hours]) => hours)).toEqual([7]);
  });

  test.each([
    'Nel caso di guasto della linea per cause di terzi, il gestore si impegna a ripristinarla entro 5 ore.',
    'In caso di guasto della linea, il gestore si obbliga a riparare la linea entro 5 ore.',
    'Il gestore si adopera per ripristinare la linea entro 5 ore.',
  ])('%s', (text) => {
    expect(read(text).resolution.map(([, hours]) => hours)).toEqual([5]);
  });

  test('a take-up and a resolution in one Italian sentence', () => {
    const text =
      'Il gestore si impegna a prendere in carico la richiesta entro 2 ore e a risolverla entro 9 ore.';
    const { response, resolution } = read(text);
    expect(response.map(([, hours]) => hours)).toEqual([2]);
    expect(resolution.map(([, hours]) => hours)).toEqual([9]);
  });

  test('nothing behind a Spanish "si"', () => {
    expect(read('Si reparamos la línea en 5 horas, no hay descuento.').resolution).toEqual([]);
  });
});
