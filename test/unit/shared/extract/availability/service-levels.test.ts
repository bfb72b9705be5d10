import { describe, expect, test } from 'vitest';
import { TermsSchema, newTerms } from '#shared/terms/terms.ts';
import { holds } from '#shared/document/citation.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { NO_TARGETS, TARGETS } from '#test/support/sla-texts/sla-phrases-credits.ts';

function read(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document;
}
const levels = (text: string) => serviceLevels(slaText(read(text)));
const targets = (text: string) =>
  levels(text).availability.map(({ scope, percent, window }) => [scope, percent, window]);

describe('a promised level', () => {
  test.each(TARGETS)('%s', (text, percent, window) => {
    expect(levels(text).availability.map((term) => [term.percent, term.window])).toEqual([
      [percent, window],
    ]);
  });

  test.each(NO_TARGETS)('none in: %s', (text) => {
    expect(levels(text).availability).toEqual([]);
  });

  test('is one, however often a text repeats it', () => {
    const text =
      '# Uptime guarantee: 99.9%\n\nWe guarantee 99.9% uptime.\n\n## Credits\n\nIf we miss the 99.9% uptime guarantee, tell us.';
    expect(targets(text)).toEqual([['', '99.9', 'other']]);
    expect(levels(text).availability[0]?.citations).toHaveLength(3);
  });

  test('takes its window from the definition of what is measured', () => {
    const text =
      'We guarantee 99.9% uptime.\n\n"Uptime" means the percentage of minutes in a calendar quarter in which the Service is available.';
    expect(targets(text)).toEqual([['', '99.9', 'quarterly']]);
  });

  test('a month that measures a fee, and service round the clock, are no windows', () => {
    expect(targets('We guarantee 99.9% uptime for the monthly fee, 365 days a year.')[0]?.[2]).toBe(
      'other',
    );
  });

  test('of separate parts of the service stay apart', () => {
    const text =
      '# Network\n\nWe guarantee 99.9% network uptime.\n\n# Power\n\nWe guarantee 99.9% power availability.';
    expect(levels(text).availability).toHaveLength(2);
  });

  test('for several named things is one for each, also under one heading', () => {
    const text =
      '# Guarantees\n\nKestrel offers a 99.9% uptime guarantee in any month, for both the server hardware and the cooling required to run it.\n\nKestrel offers a 99.9% uptime guarantee in any month, for all back-end tools related to billing.\n\nKestrel offers a 99.9% uptime guarantee in any month, for all game binaries published by their makers.';
    expect(levels(text).availability).toHaveLength(3);
  });

  test.each([
    'Should Kestrel fail to reach 90% uptime in a month, the customer receives all of the fee back.',
    'If Kestrel does not achieve its availability (apart from maintenance(s), apart from test systems) of 90%, a credit of the fee is due.',
    'Wenn die Verfügbarkeit von 90 % für die Leitung nicht erreicht wird, erhält der Kunde eine Gutschrift.',
    "Si la plateforme n'a pas atteint une disponibilité (hors travaux annoncés) de 90%, une remise est due.",
  ])('is none in the condition of a credit: %s', (condition) => {
    const text = `We guarantee 99.9% uptime.\n\n${condition}`;
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test('that only the condition of a credit names is told all the same', () => {
    const text = 'If we miss the 99.9% uptime guarantee, you may ask for a pro rata credit.';
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test('behind a condition of another kind is one', () => {
    const text = 'If you have not chosen the free plan, we guarantee 99.9% uptime.';
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test.each([
    [
      'The render queue has 75% uptime for trial users and 97% uptime for paying users.',
      ['trial users', '75'],
      ['paying users', '97'],
    ],
    [
      'Kestrel guarantees 80% uptime for the sandbox and 99% for the main cluster.',
      ['sandbox', '80'],
      ['main cluster', '99'],
    ],
    [
      'We guarantee 99.5% availability for Basic plans and 99.95% availability for Premium plans.',
      ['Basic plans', '99.5'],
      ['Premium plans', '99.95'],
    ],
    [
      'Wir garantieren 95 % Verfügbarkeit für Testkunden und 99 % für Vollkunden.',
      ['Testkunden', '95'],
      ['Vollkunden', '99'],
    ],
  ])('for each of two groups is one for each: %s', (text, ...expected) => {
    expect(targets(text).map(([scope, percent]) => [scope, percent])).toEqual(expected);
  });

  test.each([
    'Any hour before a gateway was set up is assumed to be 100% available.',
    'Ein Knoten gilt während der Wartung als zu 100 % verfügbar.',
    'Un serveur en pause est réputé disponible à 100 %.',
    'A paused cluster is deemed to have 100% uptime.',
    'Uptime = \\frac{a}{b} \\times 100\\%',
    'Uptime is the minutes up divided by all minutes, multiplied by 100%.',
    'After an outage we return 100% of the fees paid for uptime monitoring.',
  ])('is none in how it is counted: %s', (counted) => {
    const text = `We guarantee 99.9% uptime.\n\n${counted}`;
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test('stands in a list of labels', () => {
    const text =
      'Our SLA guarantees the following availability:\n\n- Network: 100%\n- Power: 99.99%\n- Packet loss: 0.1%';
    expect(targets(text).map(([scope, percent]) => [scope, percent])).toEqual([
      ['Network', '100'],
      ['Power', '99.99'],
    ]);
  });
});

describe('a table of levels', () => {
  test('by service', () => {
    const text = '| Service | Monthly uptime |\n|---|---|\n| Mail | 99.9% |\n| Files | 99.95% |';
    expect(targets(text)).toEqual([
      ['Mail', '99.9', 'monthly'],
      ['Files', '99.95', 'monthly'],
    ]);
  });

  test('by plan', () => {
    const text =
      '| | Basic | Business |\n|---|---|---|\n| Uptime SLA | 99.5% | 99.9% |\n| Seats | 5 | 50 |';
    expect(targets(text).map(([scope, percent]) => [scope, percent])).toEqual([
      ['Basic', '99.5'],
      ['Business', '99.9'],
    ]);
  });

  test.each([
    ['## Cible de disponibilité', 'Offre', 'Cible mensuelle', 'Maintenance'],
    ['## Verfügbarkeit', 'Tarif', 'Zielwert je Monat', 'Wartung'],
    ['## Availability', 'Plan', 'Monthly target', 'Maintenance'],
  ])('of which only the heading names the measure: %s', (heading, plan, target, other) => {
    const text = `${heading}\n\n| ${plan} | ${target} | ${other} |\n|---|---|---|\n| Basic | 99.0% | 7 h |\n| Plus | 99.5% | 3 h |`;
    expect(targets(text)).toEqual([
      ['Basic', '99', 'monthly'],
      ['Plus', '99.5', 'monthly'],
    ]);
  });

  test('with a column for the window', () => {
    const text =
      '| Plan | Uptime target | Measurement period |\n|---|---|---|\n| Basic | 99% | Monthly |\n| Plus | 99.5% | Quarterly |';
    expect(targets(text)).toEqual([
      ['Basic', '99', 'monthly'],
      ['Plus', '99.5', 'quarterly'],
    ]);
  });

  test('with a bound in a column each promises none of them', () => {
    const text =
      'We guarantee 99.9% uptime.\n\n| Uptime less than | Uptime at least | Credit |\n|---|---|---|\n| 99.9% | 99% | 10% |\n| 99% | 95% | 25% |';
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test('of indicators of which only one is availability', () => {
    const text =
      '| Metric | Target |\n|---|---|\n| Availability | 99.9% |\n| Durability | 99.999999999% |\n| Tickets answered in time | 95% |\n| Error rate | 99% |';
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99.9']);
  });

  test('that converts levels to downtime promises nothing', () => {
    const text =
      '| Uptime | Downtime per month |\n|---|---|\n| 99.9% | 43 minutes |\n| 99% | 7 hours |';
    expect(targets(text)).toEqual([]);
  });

  test('printed with one cell a line', () => {
    const text =
      'Covered service\n\nMonthly uptime percentage\n\nMail\n\n99.9%\n\nFiles\n\n99.5%\n\nThe rest of the text goes on here.';
    expect(targets(text)).toEqual([
      ['Mail', '99.9', 'monthly'],
      ['Files', '99.5', 'monthly'],
    ]);
  });

  test('where only the credits state the level', () => {
    const text =
      '## Service credits\n\n| Monthly uptime | Credit |\n|---|---|\n| Less than 99.9% but at least 99% | 10% |\n| Less than 99% | 25% |';
    const [term] = levels(text).availability;
    expect(term).toMatchObject({ percent: '99.9', window: 'monthly', fromCredits: true });
  });

  test('where a row earns no credit', () => {
    const text =
      '| | Monthly uptime | Credit |\n|---|---|---|\n| Target | 99% or higher | None |\n| Step 1 | 97% - 98.99% | 5% |';
    expect(targets(text).map(([, percent]) => percent)).toEqual(['99']);
  });
});

test('how it is measured', () => {
  const text =
    'Uptime is calculated as total minutes minus downtime, divided by total minutes.\n\n"Downtime Period" means ten or more minutes without a break in which the service is down.';
  expect(levels(text).formula?.text).toContain('divided by total minutes');
  expect(levels(text).smallestOutage?.duration).toEqual({ value: '10', unit: 'minute' });
});

test.each([
  ['"Downtime" means any period of five (5) minutes or more without access.', '5'],
  ['Outages of less than 15 minutes will not be counted as downtime.', '15'],
  ['Uptime is calculated from continuous 5 minute periods of downtime.', '5'],
])('the smallest outage: %s', (text, minutes) => {
  expect(levels(text).smallestOutage?.duration).toEqual({ value: minutes, unit: 'minute' });
});

test('every value cites what stands there, and is valid', () => {
  const document = read(
    '# Uptime\n\nWe guarantee 99.9% uptime a month.\n\n| Uptime | Service credit |\n|---|---|\n| < 99.9% | 10% of the monthly fee |\n| < 99% | 25% of the monthly fee |\n\nCredits shall not exceed 50% of the monthly fee.',
  );
  const found = serviceLevels(slaText(document));
  const terms = TermsSchema.parse({ ...newTerms(), ...found });
  const citations = [...terms.availability, ...terms.credits, terms.cap!].flatMap(
    (term) => term.citations,
  );
  expect(citations.length).toBeGreaterThan(5);
  for (const citation of citations) expect(holds(citation, document)).toBe(true);
});

describe('what a table of results holds', () => {
  test.each([
    ['months', '| Month | Uptime |\n|---|---|\n| April 2031 | 99.93% |\n| May 2031 | 99.81% |'],
    ['months in German', '| Monat | Verfügbarkeit |\n|---|---|\n| März 2031 | 99,93 % |'],
    ['quarters', '| Period | Availability |\n|---|---|\n| Q1 2031 | 99.91% |\n| Q2 2031 | 100% |'],
    ['a heading', '## Uptime history\n\n| Region | Uptime |\n|---|---|\n| North | 99.97% |'],
  ])('is a record and no promise: %s', (_, text) => {
    expect(levels(text).availability).toEqual([]);
  });

  test('is a promise where a column says so', () => {
    expect(
      targets('| Month | Uptime target |\n|---|---|\n| June 2031 | 99.3% |\n| July 2031 | 99.4% |'),
    ).toHaveLength(2);
  });
});

test.each([
  'The report shows the measured uptime (vs the goal of 99.4%).',
  'Disponibilité réelle par rapport à l’objectif de 99,4 %',
  'Tatsächliche Verfügbarkeit gegenüber dem Ziel von 99,4 %',
])('a comparison with the target promises nothing anew: %s', (text) => {
  expect(levels(text).availability).toEqual([]);
});

test.each(['99.2% best effort', '99.2% (goal)', '**99.2%** target'])(
  'a level that words qualify names no columns: %s',
  (cell) => {
    expect(
      targets(`| Metric | Pilot |\n|---|---|\n| Search availability (monthly) | ${cell} |`),
    ).toEqual([[expect.stringContaining('Search availability'), '99.2', 'monthly']]);
  },
);

test('one row under two headings is two levels, and the free row of a schedule says one of them again', () => {
  const table = (percent: string) =>
    `| Metric | Target |\n|---|---|\n| Search availability (monthly) | ${percent} |`;
  expect(
    levels(
      `## Trial run\n\n${table('98.7%')}\n\n## Live operation\n\n${table('99.4%')}\n\n## Service credits\n\n| Monthly availability | Credit |\n|---|---|\n| ≥ 99.4% | 0% |\n| < 99.4% | 6% |`,
    ).availability.map(({ percent }) => percent),
  ).toEqual(['98.7', '99.4']);
});

test('an error budget says that the level beside it is availability', () => {
  expect(
    targets('| Part | SLO | Error budget |\n|---|---|---|\n| Ledger | 99.85% | 65 min |'),
  ).toEqual([['Ledger', '99.85', 'other']]);
});

test('a share of time below a heading about availability', () => {
  expect(
    targets('## Verfügbarkeit\n\nDas Archiv steht an 98,6 % der Zeit im Jahr bereit.'),
  ).toEqual([['', '98.6', 'annual']]);
});

test.each(['approximately', 'about', 'roughly'])(
  'how long a level lets a service be down (%s) is nothing that it is for',
  (word) => {
    expect(
      targets(
        `# Uptime\n\nWe guarantee 99.7% monthly uptime.\n\n**99.7% uptime allows for ${word}:**\n\n- 130.5 minutes of downtime per month\n- 26.1 hours of downtime per year`,
      ),
    ).toEqual([['', '99.7', 'monthly']]);
  },
);
