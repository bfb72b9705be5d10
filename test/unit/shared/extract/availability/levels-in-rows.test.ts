import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const found = (text: string) => serviceLevels(slaTextOf(text)).availability;
const levels = (text: string) => found(text).map(({ percent, scope }) => [percent, scope]);
const table = (...rows: readonly string[]) =>
  [rows[0], rows[0]?.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

describe('names and levels that arrived as a line each', () => {
  const lines = (...cells: readonly string[]) =>
    ['Availability by component', ...cells].join('\n\n');

  test('with more lines behind each level', () => {
    const rows = lines(
      ...['Mail relay', '99.97%', '13 min/month', 'Assured'],
      ...['Door control', '99.8%', '87 min/month', 'Assured'],
    );
    expect(found(rows).map(({ percent, window, scope }) => [percent, window, scope])).toEqual([
      ['99.97', 'monthly', 'Mail relay'],
      ['99.8', 'monthly', 'Door control'],
    ]);
  });

  test('not where what stands behind is a credit, or a level of its own', () => {
    const credits = lines(
      'Mail relay',
      '99.97%',
      '5% credit',
      'Door control',
      '99.8%',
      '8% credit',
    );
    expect(levels(credits).map(([, scope]) => scope)).not.toContain('Mail relay');
    const two = lines('Mail relay', '99.97%', '99.5%', 'Door control', '99.8%', '99.1%');
    expect(levels(two).map(([, scope]) => scope)).not.toContain('Mail relay');
  });
});

describe('a row without a word for availability', () => {
  test('of nines that a miss earns a credit for', () => {
    const rows = table('| Metric | Target | Credit |', '| Chat gateway | 99.93% | 7% credit |');
    expect(levels(rows)).toEqual([['99.93', 'Chat gateway']]);
  });

  test('not of nines that are only told again and again', () => {
    const rows = table('| Item | Target | Reported |', '| Mains feed | 99.96% | monthly |');
    expect(levels(rows)).toEqual([]);
  });

  test('of nines in the column of such a level', () => {
    const rows = table(
      '| No | Item | Committed value | Period |',
      '| a | Mains feed | 99.96 % | calendar month |',
      '| b | Chilled water | 99.5 % | calendar month |',
      '| c | Cable availability | 99.91 % | calendar month |',
    );
    expect(levels(rows)).toEqual([
      ['99.96', 'Mains feed'],
      ['99.5', 'Chilled water'],
      ['99.91', 'Cable availability'],
    ]);
  });

  test.each([
    '| Spam detection | 99.93% | 7% credit |',
    '| Phones picked up | 99.93% | 7% credit |',
    '| Batch jobs | 99.93% | 7% credit |',
    '| Order accuracy | 99.93% | 7% credit |',
    '| Delivered messages | 99.93% | 7% credit |',
    '| Chat gateway | 99.93% of orders | 7% credit |',
    '| Chat gateway | 99.93% | n/a |',
  ])('is none: %s', (row) => {
    expect(levels(table('| Metric | Target | Credit |', row))).toEqual([]);
  });

  test('whose number and empty cells say nothing', () => {
    const rows = table(
      '| Key | What is measured | Least accepted | Committed value | Measured |',
      '| M4 | Availability of the ticket desk | – | 98.3% | Quarterly |',
      '| M5 | Answers inside 3 s | – | 94% of searches | Quarterly |',
    );
    expect(found(rows).map(({ percent, window }) => [percent, window])).toEqual([
      ['98.3', 'quarterly'],
    ]);
  });
});

test('a level that its own cell calls an SLA, with or without credits', () => {
  const plans = table(
    '| Plan | SLA terms |',
    '| Sparrow | None |',
    '| Heron | 99.4% availability target (no credits) |',
    '| Osprey | 99.7% SLA with credits |',
    '| Condor | 99.9% SLA |',
  );
  expect(levels(plans)).toEqual([
    ['99.4', 'Heron'],
    ['99.7', 'Osprey'],
    ['99.9', 'Condor'],
  ]);
  const calls = table('| Team | SLA |', '| Hotline | 95% SLA of calls answered in 20 seconds |');
  expect(levels(calls)).toEqual([]);
});

describe('rows of tables in different sections', () => {
  const section = (name: string, row: string) =>
    `# ${name}\n\n${table('| Metric | Target |', row)}\n\n`;

  test('are not one for a word that they have in common', () => {
    const text =
      section('Northwind', '| Voice portal uptime | 99.94% |') +
      section('Southgate', '| Chat portal uptime | 99.94% |');
    expect(levels(text)).toEqual([
      ['99.94', 'Voice portal uptime'],
      ['99.94', 'Chat portal uptime'],
    ]);
  });

  test('are one where one name holds the other', () => {
    const text =
      section('Summary', '| Voice portal | 99.94% uptime |') +
      section('In detail', '| Voice portal uptime | 99.94% |');
    expect(levels(text)).toHaveLength(1);
  });
});

describe('a table of what was reached', () => {
  test('gives no credits', () => {
    const rows = table(
      '| Supplier | Uptime achieved | SLA met | Credits received |',
      '| Northwind | 99.91% | yes | $0 |',
      '| Southgate | 99.32% | no | $4,100 |',
    );
    expect(serviceLevels(slaTextOf(rows)).credits).toEqual([]);
    expect(levels(rows)).toEqual([]);
  });
});

describe('lines of a name, dots and a level', () => {
  test('with the time over which it is measured', () => {
    const lines =
      'Service figures\n\nMessage core ........ 99.97 % / year\n\nWeb desk ..... 99.3 % / year';
    expect(levels(lines)).toEqual([
      ['99.97', 'Message core'],
      ['99.3', 'Web desk'],
    ]);
  });

  test.each([
    'Calls put through ........ 99.3 % / year',
    'Web desk ........ 97 % / year',
    'Web desk ........ 99.3 % within 4 s',
  ])('is none: %s', (line) => expect(levels(`Service figures\n\n${line}`)).toEqual([]));
});

describe('whose level it is', () => {
  test('at the beginning of the sentence', () => {
    const text =
      'For Hazel shared plans - uptime guarantee: 99.7% on a monthly basis.\n\nFor rented machines and boards we guarantee 99.7% availability of the network.';
    expect(levels(text)).toEqual([
      ['99.7', 'Hazel shared plans'],
      ['99.7', 'rented machines and boards'],
    ]);
  });

  test('in the bracket in which its level stands', () => {
    const text =
      'We know two grades.\n\nX (availability = 99.2 % | SLA Night and day) We answer at once.\n\nY (availability = 99.2 % | SLA Mornings) We answer by noon.';
    expect(levels(text)).toEqual([
      ['99.2', 'SLA Night and day'],
      ['99.2', 'SLA Mornings'],
    ]);
  });

  test('in the headings above two schedules', () => {
    const rows = table('| Uptime | Credit |', '| 99.7% to 99% | 4% |', '| 99% to 95% | 9% |');
    const text = `## For shared plans\n\n${rows}\n\n## For dedicated plans\n\n${rows}`;
    expect(levels(text)).toEqual([
      ['99.7', 'shared plans'],
      ['99.7', 'dedicated plans'],
    ]);
  });
});

describe('a low level', () => {
  test('is one where a share of the time is promised in so many words', () => {
    expect(
      levels('We promise that the toy printer will be available at least 62% of each month.'),
    ).toEqual([['62', 'toy printer']]);
  });

  test.each([
    'We promise that at least 62% of printers will be available.',
    'The printer was available 62% of each month.',
    'If the printer is available less than 62% of each month, we will mend it.',
  ])('is none: %s', (text) => expect(levels(text)).toEqual([]));
});

describe('what is provided for so much of the time', () => {
  test('is a level', () => {
    expect(levels('The gauge feed is delivered for 97.4% of half-hours in each month.')).toEqual([
      ['97.4', ''],
    ]);
  });
  test('not for so many of the customers', () => {
    expect(levels('The gauge feed is delivered for 97.4% of customers in each month.')).toEqual([]);
  });
});

describe('a row whose figures stand in a line of their own below its long name', () => {
  const rows = (name: string, figures: string) =>
    `Level of service Small Large\n\nAvailability in one of our halls 98.1% 98.4% ${name}\n\n${figures}`;

  test('has as many levels as the row before it', () => {
    const all = levels(rows('Availability in both of our halls', '99.1% 99.3%'));
    expect(all.map(([percent]) => percent)).toEqual(['98.1', '98.4', '99.1', '99.3']);
  });

  test.each([
    ['Availability in both of our halls', '99.1% 99.3% 99.6%'],
    ['Share of late answers', '99.1% 99.3%'],
    ['Availability in both was measured last year.', '99.1% 99.3%'],
    ['Availability in both of our halls', '99.1% 99.3% 4 h'],
  ])('none otherwise: %s %s', (name, figures) => {
    expect(levels(rows(name, figures)).map(([percent]) => percent)).not.toContain('99.3');
  });
});
