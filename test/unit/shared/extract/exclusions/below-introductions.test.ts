import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const GROUNDS = ['Strikes', 'DDoS attacks', 'Faults of name servers'] as const;
const OF_GROUNDS = ['dns', 'force-majeure', 'security-attack'];

describe('a table below words that open a list of grounds', () => {
  const rows = GROUNDS.map((ground) => `| ${ground} | see annex |`).join('\n');
  const table = `| Event | Remark |\n| --- | --- |\n${rows}`;

  test.each([
    'Downtime does not include:',
    '## Exclusions',
    '**No credits are given for outages caused by:**',
  ])('%s', (opener) => expect(categories(`${opener}\n\n${table}`)).toEqual(OF_GROUNDS));

  test.each([
    ['nothing excludes it', `We watch out for these:\n\n${table}`],
    [
      'most rows name no ground',
      '## Exclusions\n\n| Plan | Price |\n| --- | --- |\n| Strikes | 5 |\n| Mice | 6 |\n| Cats | 7 |',
    ],
  ])('silent where %s', (_, text) => expect(categories(text)).toEqual([]));

  test('a column tells which rows count', () =>
    expect(
      categories(
        '## Exclusions\n\n| Event | Counts? |\n| --- | --- |\n| Strikes | Yes |\n| DDoS attacks | No |',
      ),
    ).toEqual(['security-attack']));

  test('a row of facts on exclusions from uptime', () =>
    expect(
      categories(
        `| Item | Value |\n| --- | --- |\n| Uptime | 99% |\n| Exclusions from uptime | ${GROUNDS.join('<br>')} |`,
      ),
    ).toEqual(OF_GROUNDS));
});

describe('headings that name a ground each', () => {
  const below = (mark: string) =>
    GROUNDS.map((ground) => `${mark} ${ground}\n\nMore is told in the annex.`).join('\n\n');

  test('below a heading of exclusions', () =>
    expect(categories(`## Exclusions\n\n${below('###')}`)).toEqual(OF_GROUNDS));

  test('behind one of the same rank', () =>
    expect(categories(`## Exclusions\n\n${below('##')}`)).toEqual(OF_GROUNDS));

  test('the row ends with one that names none', () =>
    expect(
      categories('## Exclusions\n\n## Strikes\n\nSome words.\n\n## Prices\n\n## Viruses\n\nWords.'),
    ).toEqual(['force-majeure']));
});

test('the label of a list within a list is no ground', () =>
  expect(categories('Downtime excludes:\n\n- On one hand:\n  - strikes\n  - viruses')).toEqual([
    'force-majeure',
    'security-attack',
  ]));

test('an exclusion that is denied excludes nothing', () =>
  expect(categories('We do not exclude planned maintenance from our uptime figures.')).toEqual([]));

describe('grounds as paragraphs of any length below their introduction', () => {
  const opener = 'The following events shall not be considered part of an outage:';
  const telling =
    'Planned Maintenance. Planned Maintenance shall mean all work on the platform which is announced to the contact person of each customer at least two days before it begins, by whatever means the supplier may choose for it.';
  const caused =
    'Unavailability of the platform due to misuse by the subscriber or to instructions of its staff, to problems with the registrar that it chose, or to a circumstance which the law or the agreement regards as force majeure.';

  test.each([
    ['with a label that names it', [telling]],
    ['with a failure and its cause', [telling, caused]],
  ])('%s', (_, grounds) =>
    expect(categories([opener, ...grounds].join('\n\n'))).toEqual(
      grounds.length === 1
        ? ['scheduled-maintenance']
        : ['customer-actions', 'dns', 'force-majeure', 'misuse', 'scheduled-maintenance'],
    ),
  );

  test('a long paragraph of something else ends them', () =>
    expect(
      categories(
        [
          opener,
          telling,
          'The supplier reports each quarter what it has done against strikes and fires, which of its sites were inspected, by whom and with what result, and what it intends to do about each of the findings before the next report.',
        ].join('\n\n'),
      ),
    ).toEqual(['scheduled-maintenance']));
});

describe('grounds in the same line as what opens them, behind dashes', () => {
  const OPENERS = [
    'Members will not receive credits for a month of service in relation to faults or defects that are caused by or tied to:',
    'Not counted as downtime are:',
    'This SLA does not apply in case of:',
  ];
  const grounds = ['a strike', 'Faults of third party access lines', 'bad DNS records'];
  const OF_THEM = ['dns', 'force-majeure', 'internet-access', 'third-party'];
  test.each(OPENERS)('%s', (opener) => {
    const laid = [
      `${opener} - ${grounds.join('. - ')}.`,
      `${opener} * ${grounds.join('; * ')}.`,
      `${opener} – ${grounds.join(' – ')}`,
    ];
    for (const text of laid) expect(categories(text)).toEqual(OF_THEM);
  });

  test('conditions one after another below an opener are its grounds, and a rule is none', () => {
    const opener = 'Our uptime promise does not apply in these cases:';
    const long = `If the clients ISP has network problems,\nif a strike goes on for long,\nif the server exceeds 700 simultaneous connections, causing more of them to wait until others end.`;
    expect(categories(`${opener}\n${long}`)).toEqual([
      'force-majeure',
      'internet-access',
      'quota-limits',
    ]);
    expect(categories(`${opener}\n\nIf DNS fails, and if you ask, we will help.`)).toEqual([]);
  });
});
