import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { CAPS, RATES, STEPS } from '#test/support/sla-texts/sla-phrases-credits.ts';

function levels(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return serviceLevels(slaText(reading.value.document));
}
const steps = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);
const SCHEDULE = '## Service credits\n\n';
const THREE = [
  ['99.9', '99', '10'],
  ['99', '95', '25'],
  ['95', null, '50'],
];

describe('a step of credits', () => {
  test.each(STEPS)('%s', (text, below, atOrAbove, credit) => {
    expect(steps(`${SCHEDULE}${text}`)).toEqual([[below, atOrAbove, credit]]);
  });

  test('several in one sentence, the level first', () => {
    expect(
      steps(
        'If uptime is less than 99.9%, the credit is 10% of the fee; if less than 99%, 25% of the fee.',
      ),
    ).toEqual([
      ['99.9', null, '10'],
      ['99', null, '25'],
    ]);
  });

  test('several in one sentence, the credits as bare figures between', () => {
    expect(steps('## Credits\n\nCredits are 5% if < 99.9%, 10% if < 99%, 30% if < 95%.')).toEqual([
      ['99.9', null, '5'],
      ['99', null, '10'],
      ['95', null, '30'],
    ]);
  });

  test('several in one sentence, the credit first', () => {
    expect(
      steps(
        'Credits are 10% of the fee if uptime is below 99.9%, 25% of the fee if below 99%, and 50% of the fee if below 95%.',
      ),
    ).toEqual([
      ['99.9', null, '10'],
      ['99', null, '25'],
      ['95', null, '50'],
    ]);
  });

  test('two lists in parallel', () => {
    expect(
      steps(
        'We credit 10%, 25% and 50% of the fee for uptime below 99.9%, 99% and 95% respectively.',
      ),
    ).toEqual([
      ['99.9', null, '10'],
      ['99', null, '25'],
      ['95', null, '50'],
    ]);
  });

  test('in a list below its introduction', () => {
    const text =
      'Service credits are calculated as follows:\n\n- 99.0% – 99.9%: 10%\n- 95.0% – 98.99%: 25%\n- Below 95.0%: 50%';
    expect(steps(text)).toEqual([
      ['99.9', '99', '10'],
      ['98.99', '95', '25'],
      ['95', null, '50'],
    ]);
  });

  test('in a row that lost its columns', () => {
    expect(
      steps(`${SCHEDULE}Uptime Credit < 99.5% – 98.0% 3% < 98.0% – 95.0% 5% < 95.0% 10%`),
    ).toEqual([
      ['99.5', '98', '3'],
      ['98', '95', '5'],
      ['95', null, '10'],
    ]);
  });

  test('a level at which nothing is due is none', () => {
    expect(steps(`${SCHEDULE}- Uptime ≥ 99.9%: no credit\n- Uptime < 99.9%: 10% credit`)).toEqual([
      ['99.9', null, '10'],
    ]);
  });

  test.each([
    'For example, if uptime is less than 99.9%, the credit is 10% of the fee.',
    'If availability is less than 95% in two months, Customer may terminate and pays 10% of the rest.',
    'Downtime is an error rate of more than 5%.',
    'Late payments bear interest of 9% a year.',
  ])('none in: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

describe('a table of credits', () => {
  test.each([
    [
      'worded bounds',
      '| Monthly uptime | Service credit |\n|---|---|\n| Less than 99.9% but equal to or greater than 99.0% | 10% |\n| Less than 99.0% but at least 95.0% | 25% |\n| Less than 95.0% | 50% |',
    ],
    [
      'signs',
      '| Uptime | Credit |\n|---|---|\n| ≥ 99% and < 99.9% | 10% |\n| ≥ 95% and < 99% | 25% |\n| < 95% | 50% |',
    ],
    [
      'the credit first',
      '| Credit | Uptime |\n|---|---|\n| 10% | 99% to < 99.9% |\n| 25% | 95% to < 99% |\n| 50% | < 95% |',
    ],
    [
      'bounds in two columns',
      '| From | To (less than) | Credit |\n|---|---|---|\n| 99% | 99.9% | 10% |\n| 95% | 99% | 25% |\n| 0% | 95% | 50% |',
    ],
    [
      'bounds in two columns, named in words below a title for both',
      '| Availability of Kestrel Mail | Availability | Credit |\n|---|---|---|\n| lower than | equal to or greater than | |\n| 99.9% | 99% | 10% |\n| 99% | 95% | 25% |\n| 95% | | 50% |',
    ],
    [
      'bounds in two columns, in German',
      '| Verfügbarkeit kleiner als | Verfügbarkeit gleich oder größer als | Gutschrift |\n|---|---|---|\n| 99,9 % | 99 % | 10 % |\n| 99 % | 95 % | 25 % |\n| 95 % | | 50 % |',
    ],
    [
      'bounds in two columns, by their names',
      '| Upper bound | Lower bound | Credit |\n|---|---|---|\n| 99.9% | 99% | 10% |\n| 99% | 95% | 25% |\n| 95% | – | 50% |',
    ],
    [
      'bounds in two columns, with their signs in the cells',
      '| Uptime | | Credit |\n|---|---|---|\n| < 99.9% | ≥ 99% | 10% |\n| < 99% | ≥ 95% | 25% |\n| < 95% | | 50% |',
    ],
    [
      'bounds without signs',
      '| Monthly availability | Service credit |\n|---|---|\n| Equal to or greater than 99.0 but less than 99.9 | 10% |\n| At least 95.0 but less than 99.0 | 25% |\n| Less than 95.0 | 50% |',
    ],
    [
      'credits without signs',
      '| Uptime | Credit (% of the monthly fee) |\n|---|---|\n| 99% to < 99.9% | 10 |\n| 95% to < 99% | 25 |\n| < 95% | 50 |',
    ],
    [
      'lower bounds alone',
      '| Uptime | Credit |\n|---|---|\n| ≥ 99.9% | none |\n| ≥ 99% | 10% |\n| ≥ 95% | 25% |\n| < 95% | 50% |',
    ],
    [
      'a row of names below a title',
      '| Credits | | |\n|---|---|---|\n| | Monthly uptime | Service credit |\n| 1 | 99% to < 99.9% | 10% |\n| 2 | 95% to < 99% | 25% |\n| 3 | < 95% | 50% |',
    ],
    [
      'one cell a line',
      'Monthly uptime percentage\n\nService credit\n\n99% to < 99.9%\n\n10%\n\n95% to < 99%\n\n25%\n\n< 95%\n\n50%\n\nCredits are given on request.',
    ],
    [
      'German',
      '| Verfügbarkeit im Monat | Gutschrift |\n|---|---|\n| < 99,9 % bis ≥ 99,0 % | 10 % |\n| < 99,0 % bis ≥ 95,0 % | 25 % |\n| < 95,0 % | 50 % |',
    ],
    [
      'French',
      '| Taux de disponibilité | Avoir |\n|---|---|\n| entre 99 % et < 99,9 % | 10 % |\n| entre 95 % et < 99 % | 25 % |\n| inférieur à 95 % | 50 % |',
    ],
    [
      'abbreviated names',
      'MUP is the monthly uptime; PMB is the share of the bill that is credited.\n\n| MUP | PMB |\n|---|---|\n| 99% to < 99.9% | 10% |\n| 95% to < 99% | 25% |\n| < 95% | 50% |',
    ],
  ])('with %s', (_name, table) => {
    expect(steps(`${SCHEDULE}${table}`)).toEqual(THREE);
  });

  test('is cumulative where only upper bounds stand', () => {
    expect(
      steps(`${SCHEDULE}| Uptime | Credit |\n|---|---|\n| < 99.95% | 10% |\n| < 99% | 25% |`),
    ).toEqual([
      ['99.95', null, '10'],
      ['99', null, '25'],
    ]);
  });

  test('prints closed ranges as they stand', () => {
    expect(
      steps(
        `${SCHEDULE}| Uptime | Credit |\n|---|---|\n| 97% - 98.99% | 5% |\n| 94% - 96.99% | 20% |`,
      ),
    ).toEqual([
      ['98.99', '97', '5'],
      ['96.99', '94', '20'],
    ]);
  });

  test('gives each plan a schedule of its own', () => {
    const credits = levels(
      '| Uptime | Credit Basic | Credit Pro |\n|---|---|---|\n| < 99.9% | 5% | 10% |\n| < 99% | 10% | 20% |',
    ).credits;
    expect(credits.map(({ scope, credit }) => [scope, credit])).toEqual([
      ['Credit Basic', '5'],
      ['Credit Pro', '10'],
      ['Credit Basic', '10'],
      ['Credit Pro', '20'],
    ]);
    expect(new Set(credits.map(({ group }) => group)).size).toBe(2);
  });

  test('beside a promise for each plan begins there', () => {
    const text =
      '| Plan | Uptime guarantee | Service credit |\n|---|---|---|\n| Free | none | none |\n| Basic | 99% | 10% |\n| Pro | 99.9% | 25% |';
    expect(steps(text)).toEqual([
      ['99', null, '10'],
      ['99.9', null, '25'],
    ]);
    expect(levels(text).availability.map(({ percent }) => percent)).toEqual(['99', '99.9']);
  });

  test('may give days of service', () => {
    const [credit] = levels(
      '| Availability | Credit (days) |\n|---|---|\n| < 99.9% | 3 |\n| < 99% | 7 |',
    ).credits;
    expect(credit).toMatchObject({ unit: 'days', credit: '3', below: '99.9' });
  });

  test('may count hours of downtime', () => {
    const credits = levels(
      '| Downtime in the month | Service credit |\n|---|---|\n| 1 to 4 hours | 5% |\n| more than 4 hours | 10% |',
    ).credits;
    expect(
      credits.map(({ measure, below, atOrAbove, credit }) => [measure, below, atOrAbove, credit]),
    ).toEqual([
      ['hour', '4', '1', '5'],
      ['hour', null, '4', '10'],
    ]);
  });

  test('that sets levels against something else earns nothing', () => {
    expect(
      steps(
        '## Reliability\n\n| Uptime | Length of the freeze |\n|---|---|\n| < 99.9% | 2 weeks |\n| < 99% | 4 weeks |',
      ),
    ).toEqual([]);
  });
});

test('a table may give its credits in words, and join its bounds with a tilde', () => {
  const text =
    '## Make-good\n\nWe guarantee 99.5% uptime.\n\n| Uptime | Compensation |\n|---|---|\n| 97% ~ 99.5% | A spare licence for a day |\n| 90 ~ 97% | Three guest seats for 2 weeks |\n| < 90% | none |';
  expect(
    levels(text).credits.map(({ below, atOrAbove, unit, credit, text: said }) => [
      below,
      atOrAbove,
      unit,
      credit,
      said,
    ]),
  ).toEqual([
    ['99.5', '97', 'other', null, 'A spare licence for a day'],
    ['97', '90', 'other', null, 'Three guest seats for 2 weeks'],
  ]);
});

describe('a rate', () => {
  test.each([
    [
      'Tenants will be given up to 3% of the quarterly bill for each hour of downtime.',
      '3',
      'hour',
    ],
    ['You get 4% of the monthly fee for every hour of outage.', '4', 'hour'],
    [
      'Customers will be granted 2% of the monthly charges per hour of unavailability.',
      '2',
      'hour',
    ],
    ['You will be refunded 6% of the price for each day of downtime.', '6', 'day'],
    ['Tenants receive 5% of the fee for each hour in which the site is offline.', '5', 'hour'],
    ['We deduct 1.5% from the invoice for each hour of downtime.', '1.5', 'hour'],
    ['Der Kunde erhält 2 % des Monatsentgelts für jede Stunde Ausfall.', '2', 'hour'],
  ])('given by another verb: %s', (text, credit, unit) => {
    const found = levels(`We guarantee 99.9% uptime.\n\n${text}`).credits;
    expect(found).toMatchObject([
      { below: '99.9', credit, unit: 'percent', per: { value: '1', unit } },
    ]);
  });

  test.each(RATES)('%s', (text, credit, unit, value, stepUnit) => {
    const found = levels(`We guarantee 99.9% uptime.\n\n${text}`).credits;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      below: '99.9',
      atOrAbove: null,
      credit,
      unit,
      per: { value, unit: stepUnit },
    });
  });
});

describe('a credit for any miss', () => {
  test.each([
    ['If we fail to meet the guarantee, we will credit 5% of your monthly fee.', 'percent', '5'],
    ['Should we break this guarantee, we will credit a full week of service.', 'days', '7'],
    [
      'If the guarantee is not met, you receive a credit of ten times the fee for the time lost.',
      'multiple',
      '10',
    ],
    ['If uptime is missed, credits are calculated in proportion to the downtime.', 'other', null],
    ['If the level is missed, we will credit your account $50.', 'amount', '50'],
    [
      'Wird die Verfügbarkeit unterschritten, erhält der Kunde eine Tagesmiete als Gutschrift.',
      'days',
      '1',
    ],
  ])('%s', (text, unit, credit) => {
    const found = levels(`We guarantee 99.9% uptime.\n\n${text}`).credits;
    expect(found.map((tier) => [tier.below, tier.unit, tier.credit])).toEqual([
      ['99.9', unit, credit],
    ]);
  });

  test.each([
    'We will credit unused prepaid fees pro rata if you terminate after a breach of the SLA.',
    'A credit is issued only if the credit amount is greater than one dollar ($1).',
    'After a breach, credits are applied to the credit card within 30 days.',
  ])('none in: %s', (text) => {
    expect(levels(`We guarantee 99.9% uptime.\n\n${text}`).credits).toEqual([]);
  });
});

describe('a level and its credit in two lines', () => {
  const EXPECTED = [
    ['99.5', '99', '4'],
    ['99', null, '8'],
  ];
  test.each([
    [
      'items with a rating between',
      'a. Availability between 99.5% and 100%\nRating: good\n\nCredit: none\n\nb. Availability between 99.0% and 99.5%\nRating: fair\n\nCredit: 4% of the fee\n\nc. Availability below 99.0%\nRating: poor\n\nCredit: 8% of the fee',
    ],
    [
      'headings',
      '## Uptime between 99.0% and 99.5%\n\nService credit: 4%\n\n## Uptime below 99.0%\n\nService credit: 8%',
    ],
    [
      'the credit above its level',
      '## Credits\n\n4% credit\nAvailability of 99.0% to 99.5%\n\n8% credit\nAvailability below 99.0%',
    ],
    [
      'an item below each condition',
      '## Credits\n\n1. If availability is between 99.0% and 99.5% in a month:\n   - 4% of the monthly fee\n2. If availability is below 99.0%:\n   - 8% of the monthly fee',
    ],
    [
      'a row of parts with semicolons',
      'Credits: between 99% and 99.5%: 4% of the monthly fee; below 99%: 8%.',
    ],
    [
      'days in kind',
      '## Credits\n\nUptime less than 99.5 % but more than 99 %: 4 days free\n\nUptime less than 99 %: 8 days free',
    ],
    [
      'list items',
      '- Uptime from 99.0% to 99.5%\n- Credit amount: 4%\n- Uptime below 99.0%\n- Credit amount: 8%',
    ],
    [
      'German paragraphs',
      'Verfügbarkeit zwischen 99,0 % und 99,5 %.\n\nGutschrift: 4 %.\n\nVerfügbarkeit unter 99,0 %.\n\nGutschrift: 8 %.',
    ],
    [
      'Italian paragraphs',
      'Disponibilità tra 99,0% e 99,5%.\n\nRimborso: 4%.\n\nDisponibilità inferiore a 99,0%.\n\nRimborso: 8%.',
    ],
  ])('%s', (_, text) => {
    expect(steps(text)).toEqual(EXPECTED);
  });

  test.each([
    'Uptime below 99%\n\nWe will tell you why.\n\nOur shop opens at nine.\n\nA credit of 5% is usual elsewhere.',
    'Uptime below 99%\n\nCredit: none',
  ])('none in: %s', (text) => {
    expect(levels(text).credits).toEqual([]);
  });
});

describe('credits that name what they are for', () => {
  const ofScopes = (text: string) =>
    levels(text).credits.map(({ scope, below, credit }) => [scope, below, credit]);
  const TARGETS = '| Service | Uptime target |\n|---|---|\n| Mail | 99.9% |\n| Files | 99% |\n\n';

  test('a table of services whose credits say when they are due', () => {
    expect(
      ofScopes(
        `${TARGETS}| Service | Service credit |\n|---|---|\n| Mail | A credit of 10% of the fee paid for the month in which uptime falls below the target. |\n| Files | A credit of 3% of the fee paid for the month in which uptime falls below the target. |`,
      ),
    ).toEqual([
      ['Mail', '99.9', '10'],
      ['Files', '99', '3'],
    ]);
  });

  test('a table of promised levels with what missing each earns', () => {
    expect(
      ofScopes(
        '| Plan | SLA | Credits |\n|---|---|---|\n| Free | 99% | No credits |\n| Small | 99.5% | 5% monthly fee |\n| Large | 99.9% | 15% monthly fee |',
      ),
    ).toEqual([
      ['Small', '99.5', '5'],
      ['Large', '99.9', '15'],
    ]);
  });

  test('one rate for two levels', () => {
    expect(
      ofScopes(
        'The Ledger (LG) services will achieve an uptime of at least 99.9%. The Archive services will achieve uptime of at least 98%. A credit of 2% of the fee is issued for each 1% loss of uptime below the stated level.',
      ),
    ).toEqual([
      ['Ledger (LG) services', '99.9', '2'],
      ['Archive services', '98', '2'],
    ]);
  });

  test('lines with a label each', () => {
    expect(
      ofScopes(
        'We guarantee 99.9% uptime. If we fail to meet it you can claim a credit:\n\nFor shared plans: the prorated fee for the downtime.\n\nFor own servers: the prorated rent for the downtime, in hours.',
      ),
    ).toEqual([
      ['For shared plans', '99.9', null],
      ['For own servers', '99.9', null],
    ]);
  });
});

test('a column of days given', () => {
  expect(
    steps(
      '## Credits\n\n| Monthly uptime | Days of service* |\n|---|---|\n| < 99.9% – >= 99% | 2 |\n| < 99% | 9 |',
    ),
  ).toEqual([
    ['99.9', '99', '2'],
    ['99', null, '9'],
  ]);
});

test('a fraction of the fee for each hour', () => {
  expect(
    levels(
      'Should availability fall below 99.9% in a month, we credit 1/30th of the monthly rate for each 2-hour increment of the outage.',
    ).credits,
  ).toMatchObject([{ below: '99.9', unit: 'other', per: { value: '2', unit: 'hour' } }]);
});

test('an amount below which nothing is paid is no credit', () => {
  expect(
    levels(
      'We guarantee 99.9% uptime. If the service fails to meet it, we will issue a credit for the total affected time, not to exceed the monthly bill. Credits less than $2.00 will not be issued.',
    ).credits,
  ).toMatchObject([{ below: '99.9', unit: 'other' }]);
});

describe('the cap', () => {
  test.each([
    ['Up to 60% of the rent may be credited after failures of the press.', '60'],
    ['Up to 100% of your monthly bill can be refunded where the guarantee was missed.', '100'],
    ['Bis zu 50 % des Entgelts können bei einem Ausfall gutgeschrieben werden.', '50'],
    ["Jusqu'à 40 % de la redevance peuvent être remboursés en cas d'interruption.", '40'],
  ])('in the passive is no step: %s', (text, value) => {
    const found = levels(`We guarantee 99.9% uptime.\n\n${text}`);
    expect(found.cap).toMatchObject({ unit: 'percent', value });
    expect(found.credits).toEqual([]);
  });

  test.each(CAPS)('%s', (text, unit, value) => {
    expect(levels(text).cap).toMatchObject({ unit, value });
  });

  test.each([
    'The liability of Kestrel shall not exceed 100% of the annual fees.',
    'Scheduled maintenance will not exceed 8 hours a month.',
    'A credit is issued only if it is greater than one dollar ($1).',
    'Fees will not increase by more than 5% a year.',
    'Customer receives a credit of 10% of the fee if uptime is below 99%.',
    'Up to 25% of the fee may be refunded for each outage.',
    'Up to 10% of the fee may be credited if uptime is below 99%.',
  ])('none in: %s', (text) => {
    expect(levels(text).cap).toBeNull();
  });
});

test.each([
  ['Service credits are a percentage of the total charges for the month.', 'monthly-fee'],
  ['A credit of 10% of the fee for the affected service is given.', 'affected-service-fee'],
  ['Credits are a percentage of the quarterly fee.', 'quarterly-fee'],
  ['Credits are calculated as a percentage of the annual fees.', 'annual-fee'],
  ['The credit is 10% of the invoice.', 'invoice'],
  ['Die Gutschrift beträgt 10 % der Rechnung.', 'invoice'],
])('the basis: %s', (text, basis) => {
  expect(levels(text).basis?.basis).toBe(basis);
});

test('a level missed in German earns what the sentence gives', () => {
  expect(
    steps(
      'Wenn die monatliche Verfügbarkeit von 99,9 % für die Leitung nicht erreicht wird, schreiben wir dem Kunden 10 % des Monatsentgelts gut.',
    ),
  ).toEqual([['99.9', null, '10']]);
});

describe('credits for how often a target was missed', () => {
  const counted = (text: string) =>
    levels(text).credits.map(({ scope, measure, credit }) => [scope, measure, credit]);
  test.each([
    [
      '| Late responses in a month | Credit |\n|---|---|\n| 1 | 3% |\n| 2–4 | 7% |\n| 5 or more | 18% |',
      ['1', '2–4', '5 or more'],
    ],
    [
      '| Missed target | Credit |\n|---|---|\n| 1 occurrence | 3% of the fee |\n| 2 occurrences | 7% of the fee |\n| 3+ occurrences | 18% of the fee |',
      ['1 occurrence', '2 occurrences', '3+ occurrences'],
    ],
    [
      '| Verstöße im Monat | Gutschrift |\n|---|---|\n| 1 | 3 % |\n| 2 | 7 % |\n| 3 | 18 % |',
      ['1', '2', '3'],
    ],
  ])('%s', (table, scopes) => {
    expect(counted(`${SCHEDULE}${table}`)).toEqual([
      [scopes[0], 'count', '3'],
      [scopes[1], 'count', '7'],
      [scopes[2], 'count', '18'],
    ]);
  });

  test('a count of anything else is none', () => {
    expect(counted('| Seats | Discount |\n|---|---|\n| 1 | 3% |\n| 2 | 7% |')).toEqual([]);
  });
});

test('what each plan gets in words adds nothing to a schedule in percent', () => {
  const plans =
    '| Plan | Guaranteed availability | Compensation |\n|---|---|---|\n| Fern | 98.5% | Pro rata credit |\n| Moss | 99.5% | Pro rata credit and a free month |';
  expect(
    steps(
      `${plans}\n\n${SCHEDULE}| Availability | Credit |\n|---|---|\n| 98.0% – 99.5% | 6% |\n| < 98.0% | 18% |`,
    ),
  ).toEqual([
    ['99.5', '98', '6'],
    ['98', null, '18'],
  ]);
  expect(levels(plans).credits).toHaveLength(2);
});

test('small figures with their levels in brackets', () => {
  expect(
    steps(`${SCHEDULE}You may claim: 4% (99.1–99.8%), 9% (97–99.1%), 21% (under 97%).`),
  ).toEqual([
    ['99.8', '99.1', '4'],
    ['99.1', '97', '9'],
    ['97', null, '21'],
  ]);
});

describe('one long outage earns a credit', () => {
  test.each([
    [
      'If the service is down for more than 9 consecutive hours, we credit 14% of the monthly fee.',
      '9',
      'hour',
    ],
    [
      'Sollte der Dienst mehr als 9 Stunden am Stück nicht verfügbar sein, erhält der Kunde eine Gutschrift von 14 % des Monatspreises.',
      '9',
      'hour',
    ],
    [
      'When an outage lasts longer than 90 minutes, the customer gets a credit of 14% of the monthly fee.',
      '90',
      'minute',
    ],
  ])('%s', (text, atOrAbove, measure) => {
    expect(levels(text).credits).toMatchObject([{ atOrAbove, measure, credit: '14', below: null }]);
  });

  test('but a right to end the contract does not', () => {
    expect(
      levels('If an outage lasts more than 40 hours, you may terminate and get a credit.').credits,
    ).toEqual([]);
  });
});

test('the sum of all credits that will not be greater', () => {
  expect(
    levels('## Credits\n\nIn no month will the sum of all credits be greater than 33% of the fees.')
      .cap,
  ).toMatchObject({ unit: 'percent', value: '33' });
});

test('levels that a result falls from, in Spanish', () => {
  expect(
    steps('## Créditos\n\nSi la disponibilidad baja del 99,2 %, se abonará un 7 % de la cuota.'),
  ).toEqual([['99.2', null, '7']]);
});
