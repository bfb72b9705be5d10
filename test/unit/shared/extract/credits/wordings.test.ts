import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function sla(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return slaText(reading.value.document);
}
const levels = (text: string) => serviceLevels(sla(text));
const steps = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);
const cap = (text: string) => levels(text).cap?.value ?? null;

describe('steps', () => {
  test('in fractions of the fee', () => {
    expect(
      steps(
        'If availability drops under 99.6 percent, the customer receives a tenth of the monthly fee; if it drops under 97 percent, half the monthly fee.',
      ),
    ).toEqual([
      ['99.6', null, '10'],
      ['97', null, '50'],
    ]);
  });

  test('in parts of one sentence, without the word credit', () => {
    expect(
      steps(
        'Should we fall short of 99.4% in a month, 5% of your monthly bill is knocked off; below 98%, 15%.',
      ),
    ).toEqual([
      ['99.4', null, '5'],
      ['98', null, '15'],
    ]);
  });

  test('of a table that runs across', () => {
    expect(
      steps(
        '| Availability | 99.0–99.4% | 98.0–99.0% | < 98.0% |\n|---|---|---|---|\n| Service credit | 5% | 10% | 25% |',
      ),
    ).toEqual([
      ['99.4', '99', '5'],
      ['99', '98', '10'],
      ['98', null, '25'],
    ]);
  });

  test('of a table whose names ran into its first row', () => {
    expect(
      steps(
        '## Service Credits\n\nMonthly Uptime Service Credit 99.0 – 99.69% 5%\n\n95.0 – 98.99 10%\n\n94.99% or lower 25%',
      ),
    ).toEqual([
      ['99.69', '99', '5'],
      ['98.99', '95', '10'],
      ['94.99', null, '25'],
    ]);
  });

  test('that give credits by number are told without an invented worth', () => {
    expect(
      steps(
        '| Service availability | Service Credits |\n|---|---|\n| <99.7% and >99.4% | 1 |\n| <99.4% | 3 |',
      ),
    ).toEqual([
      ['99.7', '99.4', null],
      ['99.4', null, null],
    ]);
  });

  test('of days that are added to the term', () => {
    expect(
      levels(
        'A Service Credit means the following:\n\n| Monthly Uptime | Days of Heron Mail Service added to the next term |\n|---|---|\n| < 99% – ≥ 97.5% | 2 |\n| < 97.5% | 5 |',
      ).credits.map(({ below, unit, credit }) => [below, unit, credit]),
    ).toEqual([
      ['99', 'days', '2'],
      ['97.5', 'days', '5'],
    ]);
  });
});

describe('rates', () => {
  test.each([
    ['For each hour of downtime the customer receives one day of service.', '1', 'hour', '1'],
    [
      'For each 0.1% that availability falls short of 99.3%, the invoice is reduced by 2%.',
      '0.1',
      'percentage-point',
      '2',
    ],
    [
      'Wird die Verfügbarkeit unterschritten, mindert sich das Monatsentgelt je angefangene Stunde um 2 %.',
      '1',
      'hour',
      '2',
    ],
    ['Por cada hora de indisponibilidad se abonará un 3 % de la cuota mensual.', '1', 'hour', '3'],
  ])('%s', (text, value, unit, credit) => {
    expect(levels(text).credits.map((step) => [step.per, step.credit])).toEqual([
      [{ value, unit }, credit],
    ]);
  });

  test('the same one behind each of two levels belongs to each', () => {
    const part = (name: string, level: string) =>
      `## ${name}\n\nAvailability: ${level}\n\nFor each hour of downtime the customer is refunded 4% of the monthly fee.\n\n`;
    expect(steps(part('Hardware', '99.4%') + part('Network', '99.8%'))).toEqual([
      ['99.4', null, '4'],
      ['99.8', null, '4'],
    ]);
  });

  test('one that names its own level states that level', () => {
    const { availability } = levels(
      'For every full percentage point below 99.2% we credit 3% of the monthly fee, up to 30%.',
    );
    expect(availability.map(({ percent }) => percent)).toEqual(['99.2']);
  });
});

describe('the cap', () => {
  test.each([
    ['## Service Credits\n\n- Cannot exceed monthly subscription fees', '100'],
    ['## Gutschriften\n\nDie Gutschriften dürfen das monatliche Entgelt nicht übersteigen.', '100'],
    ['Credits will in no case amount to more than a quarter of the monthly charge.', '25'],
    [
      '| Missed target | Credit |\n|---|---|\n| Response missed | 5% monthly fee |\n| Several misses/month | Up to 40% monthly fee |',
      '40',
    ],
    ['Por cada hora de caída se abonará un 3 % de la cuota mensual, con un máximo del 45 %.', '45'],
  ])('%s', (text, percent) => {
    expect(cap(text)).toBe(percent);
  });

  test('is none where "exceed" belongs to a condition', () => {
    expect(
      cap('If outages exceed the limit in a month, the Client receives a one-day service credit.'),
    ).toBeNull();
  });
});

describe('the time to claim', () => {
  test('an outage that must be reported is the first step to its credit', () => {
    const { claim } = claims(
      sla(
        'Outages must be reported within 6 days of occurrence. If outages exceed the limit in a month, the Client receives a one-day service credit.',
      ),
    );
    expect(claim?.deadline).toEqual({ value: '6', unit: 'day' });
  });

  test.each([
    'For each hour of downtime the customer receives a credit of one day of service.',
    'The customer receives two days of free hosting as a credit for every 4 hours of downtime.',
    "The customer may claim up to three days' credit per month.",
  ])('what is given is no deadline: %s', (text) => {
    expect(claims(sla(text)).claim?.deadline ?? null).toBeNull();
  });
});

describe('one cell a line with bars', () => {
  const CELLS = ['Monthly availability', 'Credit', '98.2% to 99.6%', '8%', '96.1% to 98.2%', '21%'];
  const WANTED = [
    ['99.6', '98.2', '8'],
    ['98.2', '96.1', '21'],
  ];

  test.each([
    ['behind each cell', CELLS.map((cell) => `${cell} |`).join('\n')],
    ['before each cell, in paragraphs', CELLS.map((cell) => `| ${cell}`).join('\n\n')],
    ['alone between the cells', CELLS.join('\n\n|\n\n')],
    ['none', CELLS.join('\n\n')],
  ])('%s', (_, lines) => {
    expect(steps(`# Credits\n\n${lines}`)).toEqual(WANTED);
  });

  test('cites the words without their bars, where they stand', () => {
    const reading = readText(
      `# Credits\n\n${CELLS.map((cell) => `| ${cell} |`).join('\n\n')}`,
      'sla.txt',
    );
    if (!reading.ok) throw new Error(reading.error.message);
    const { document } = reading.value;
    const { credits } = serviceLevels(slaText(document));
    const citations = credits.flatMap((credit) => credit.citations);
    expect(citations.map(({ quote }) => quote)).toEqual(CELLS.slice(2));
    expect(citations.every((citation) => holds(citation, document))).toBe(true);
  });
});

test.each([
  ['Below 99.1%, down to 96.2%', 'Below 96.2%'],
  ['Unter 99,1 % bis hinab zu 96,2 %', 'unter 96,2 %'],
])('a step goes down to its lower bound: %s', (upper, lowest) => {
  expect(
    steps(
      `| Monthly availability | Credit |\n|---|---|\n| Below the commitment, down to 99.1% | 4% |\n| ${upper} | 12% |\n| ${lowest} | 31% |`,
    ),
  ).toEqual([
    [null, '99.1', '4'],
    ['99.1', '96.2', '12'],
    ['96.2', null, '31'],
  ]);
});

test.each([
  [
    'Disponibilità di rete 99,7% al mese. Se scende, Nibbio compenserà ogni ora di disservizio con un credito pari ad un giorno.',
    '99.7',
    '1',
  ],
  [
    "La disponibilité mensuelle est de 99,7 %. Chaque heure d'interruption donne droit à un avoir égal à 3 jours d'abonnement.",
    '99.7',
    '3',
  ],
  [
    'La disponibilidad mensual es del 99,7%. Por cada hora de interrupción se dará un crédito igual a 3 días de servicio.',
    '99.7',
    '3',
  ],
])('days for each hour below the level: %s', (text, below, days) => {
  expect(steps(text)).toEqual([[below, null, days]]);
});

describe('schedules that lost their shape', () => {
  test('where a cell runs into the next', () => {
    expect(
      steps(
        '## Penalizaciones\n\nEn caso de indisponibilidad se aplican estas penalizaciones:\n\n< 99,8 % de disponibilidad mensual10 % devolución de la cuota\n< 98 % de disponibilidad mensual30 % devolución de la cuota',
      ),
    ).toEqual([
      ['99.8', null, '10'],
      ['98', null, '30'],
    ]);
  });

  test('where "than" is misspelt', () => {
    expect(
      steps(
        '| Uptime | Service credit |\n|---|---|\n| Less then 99.8% but at least 98% | 5% |\n| Less that 98% | 40% |',
      ),
    ).toEqual([
      ['99.8', '98', '5'],
      ['98', null, '40'],
    ]);
  });

  test('where the figures of a form are filled in', () => {
    expect(
      steps(
        '| Monthly uptime | Service credit |\n|---|---|\n| Less than 99.7% | [00%] of monthly fee |\n| Less than 98.0% | [20%] of monthly fee |',
      ),
    ).toEqual([['98', null, '20']]);
  });
});

describe('a rate', () => {
  test('whose step stands above its list', () => {
    const text =
      'Uptime: 99.6% each month\n\n## Service credits\n\nFor every 0.2% below the uptime target:\n\n- **Credit**: 3% of the monthly fee\n- **Maximum credit**: 60% of the monthly fee';
    expect(steps(text)).toEqual([['99.6', null, '3']]);
    expect(cap(text)).toBe('60');
    expect(levels(text).credits[0]?.per).toEqual({ value: '0.2', unit: 'percentage-point' });
  });

  test('said in passing yields to the table that the passage announces', () => {
    expect(
      steps(
        'We guarantee 99.8% uptime. For each additional 90 minutes of downtime you will receive a 10% credit. The amount of the credits is determined by the following table.\n\n| Uptime | Credit |\n|---|---|\n| below 99.8% | 10% |\n| below 99% | 50% |',
      ),
    ).toEqual([
      ['99.8', null, '10'],
      ['99', null, '50'],
    ]);
  });
});

describe('a limit of liability', () => {
  test.each([
    [
      'Gutschriften sind möglich. Unsere Haftung für SLA-Verletzungen ist auf das Monatsentgelt begrenzt.',
      '100',
    ],
    [
      "Service credits are given. Our total liability for failing to meet service levels shall not exceed one month's fees.",
      '100',
    ],
    [
      'Service credits are due when uptime is missed. Our liability for SLA breaches is limited to the monthly fee.',
      '100',
    ],
    [
      'I crediti sono dovuti dopo ogni mancanza. La responsabilità per violazioni SLA è limitata al canone mensile.',
      '100',
    ],
    [
      'Service credits are due when uptime is missed. Our liability for damages is limited to the monthly fee.',
      null,
    ],
    [
      'I crediti sono dovuti. La responsabilità per violazioni SLA è limitata al rimborso proporzionale del canone mensile.',
      null,
    ],
  ])('%s', (text, value) => {
    expect(cap(text)).toBe(value);
  });
});
