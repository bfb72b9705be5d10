import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { LIMITS } from '#shared/read/limits.ts';

function nodesOf(text: string): readonly DocumentNode[] {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document.nodes;
}

/** Each node as a line: "h1 Title", "p words", "i(a) words", "table a | b / 1 | 2". */
const outline = (text: string): readonly string[] =>
  nodesOf(text).map((node) => {
    switch (node.type) {
      case 'heading':
        return `h${node.level} ${node.number === null ? '' : `${node.number.label} `}${inlineText(node.text)}`;
      case 'paragraph':
        return `p ${node.number === null ? '' : `${node.number.label} `}${inlineText(node.text)}`;
      case 'item':
        return `${'-'.repeat(node.level)} ${node.marker} ${inlineText(node.text)}`;
      case 'table':
        return [
          node.columns.map(({ heading }) => heading),
          ...node.rows.map((row) =>
            row.map(({ paragraphs }) => paragraphs.map(inlineText).join('\\')),
          ),
        ]
          .map((row) => row.join(' | '))
          .join(' / ');
      default:
        throw new Error(`A text has no ${node.type}.`);
    }
  });

const LONG =
  'Kestrel Hosting keeps the portal available and measures it from two places outside of its own network.';

describe('headings', () => {
  test.each([
    ['# Service levels', 'h1 Service levels'],
    ['### 4.2 Service credits ###', 'h2 4.2 Service credits'],
    ['#Version history', 'h1 Version history'],
    ['Service levels\n==============', 'h1 Service levels'],
    ['## **2. Definitions**', 'h1 2 **Definitions**'.replaceAll('**', '')],
    ['###3.1\tExclusions', 'h2 3.1 Exclusions'],
    ['###2. Who may ask?', 'h2 2 Who may ask?'],
    ['#1. priority', 'p #1. priority'],
    ['Service levels\n^^^^^^^^^^^^^^', 'h2 Service levels'],
    ['Service levels\n~~~~~~~~~~~~~~', 'h2 Service levels'],
    ['**************\nService levels\n**************', 'h1 Service levels'],
    ['--------------\nService levels\n--------------', 'h1 Service levels'],
    ['<h2 id="levels">Service levels</h2>', 'h1 Service levels'],
  ])('%j is a heading', (text, wanted) => {
    expect(outline(text)).toEqual([wanted]);
  });

  test.each([
    [`SERVICE CREDITS\n\n${LONG}`, 'h1 SERVICE CREDITS'],
    [`**Exclusions**\n\n${LONG}`, 'h2 Exclusions'],
    [`2. Definitions\n\n${LONG}`, 'h1 2 Definitions'],
    [`4.1 Credit requests\n${LONG}`, 'h2 4.1 Credit requests'],
    [`Credit procedure\n${LONG}`, 'h2 Credit procedure'],
  ])('in %j the first line is a heading by how it looks', (text, wanted) => {
    expect(outline(text)).toEqual([wanted, `p ${LONG}`]);
  });

  test.each(['The portal is back.', 'Uptime: 99.9%', '99.9%', 'at least', '| a |'])(
    '%j is none',
    (text) => {
      expect(outline(`${text}\n\n${LONG}`)[0]).not.toMatch(/^h/);
    },
  );
});

describe('headings within a line', () => {
  test('of HTML part it', () => {
    expect(outline('We answer by mail.<h2 id="b">2. Levels</h2>\nWe measure uptime.')).toEqual([
      'p We answer by mail.',
      'h1 2 Levels',
      'p We measure uptime.',
    ]);
  });

  test('with a number at its end part it', () => {
    expect(outline('We answer by mail.  ##4.4 Response times\nWe measure uptime.')).toEqual([
      'p We answer by mail.',
      'h2 4.4 Response times',
      'p We measure uptime.',
    ]);
  });

  test('a title with lines of its own right below keeps to its line', () => {
    expect(
      outline('4) Answering\nHigh: within one hour of the call.\nLow: within one day of it.'),
    ).toEqual([
      'h1 4 Answering',
      'p High: within one hour of the call.',
      'p Low: within one day of it.',
    ]);
  });

  test('the bold title of a numbered clause leaves no stars', () => {
    expect(outline('**4.1 Credits.** They are paid monthly.')).toEqual([
      'p 4.1 Credits. They are paid monthly.',
    ]);
    expect(outline('**4.1** Credits are paid monthly.')).toEqual([
      'p 4.1 Credits are paid monthly.',
    ]);
  });
});

test('a text of which most lines are HTML is read as a page', () => {
  expect(
    outline(
      '<h1>Levels</h1>\n<p>We measure\nuptime.</p>\n<ul>\n<li>Kestrel Mail</li>\n<li>Kestrel Files</li>\n</ul>',
    ),
  ).toEqual(['h1 Levels', 'p We measure uptime.', '- • Kestrel Mail', '- • Kestrel Files']);
});

describe('paragraphs', () => {
  test('lines that were broken at a margin are one paragraph', () => {
    const wrapped = [
      'The provider gives the customer a credit for each month in which',
      'the portal was available for less than the target, once the customer',
      'has asked for it in writing.',
    ];
    expect(outline(wrapped.join('\n'))).toEqual([`p ${wrapped.join(' ')}`]);
  });

  test('lines that were not are paragraphs of their own', () => {
    expect(outline('Phone: at once\nMail: 30 minutes.\nPost: 3 days.')).toEqual([
      'p Phone: at once',
      'p Mail: 30 minutes.',
      'p Post: 3 days.',
    ]);
  });

  test("a line break of Markdown's parts them too", () => {
    expect(outline('Calls (all day): at once  \nMail (by day): 30 minutes')).toHaveLength(2);
  });

  test('a numbered clause keeps its number apart from its words', () => {
    expect(outline('6.2. The provider bears no cost of a claim.')).toEqual([
      'p 6.2 The provider bears no cost of a claim.',
    ]);
  });

  test('a number said twice, broken at the margin, begins no list', () => {
    const [only, ...others] = outline(
      [
        '1. The credit is a tenth of the fees that the customer paid in the one',
        '(1) month in which the target was missed, and is set off against the',
        'next invoice.',
      ].join('\n'),
    );
    expect(only).toContain('in the one (1) month in which');
    expect(others).toEqual([]);
  });
});

describe('lists', () => {
  test('items nest by how far they are indented', () => {
    expect(outline('- a\n  - b\n    - c\n- d')).toEqual(['- • a', '-- • b', '--- • c', '- • d']);
  });

  test.each(['(a)', 'a)', 'a.', '(i)', 'iv.', '1)', '(12)'])('%s is a marker', (marker) => {
    expect(outline(`${marker} failures of the network, and`)).toEqual([
      `- ${marker} failures of the network, and`,
    ]);
  });

  test('a label right above another list ends an item, and so does a cell that ends with a bar', () => {
    const types = (text: string) => {
      const read = readText(text, 'x.txt');
      return read.ok ? read.value.document.nodes.map(({ type }) => type) : [];
    };
    expect(types('- One team cannot work at all\nAnswer for class A:\n- two hours')).toEqual([
      'item',
      'paragraph',
      'item',
    ]);
    expect(types('- One team cannot work at all today\nClass |\n\nAnswer |')).toEqual([
      'item',
      'paragraph',
      'paragraph',
    ]);
  });

  test('an item goes on in the lines below it', () => {
    expect(outline('* failures of networks\n  that others run;\n* power')).toEqual([
      '- • failures of networks that others run;',
      '- • power',
    ]);
  });
});

describe('tables', () => {
  const wanted = ['Uptime | Credit / below 99.9% | 10% / below 99% | 25%'];

  test.each([
    [
      'with a rule',
      '| Uptime | Credit |\n| --- | ---: |\n| below 99.9% | 10% |\n| below 99% | 25% |',
    ],
    ['without outer pipes', 'Uptime | Credit\n---|---\nbelow 99.9% | 10%\nbelow 99% | 25%'],
    ['without a rule', '| Uptime | Credit |\n| below 99.9% | 10% |\n| below 99% | 25% |'],
    ['indented', '\tUptime\t\t|Credit\n\t---|---\n\tbelow 99.9%\t|10%\n\tbelow 99%\t|25%'],
    ['with tabs', 'Uptime\tCredit\nbelow 99.9%\t10%\nbelow 99%\t25%'],
    ['with spaces', 'Uptime         Credit\nbelow 99.9%    10%\nbelow 99%      25%'],
    ['one cell a line', 'Uptime |\nCredit |\n---|---|\nbelow 99.9% |\n10% |\nbelow 99% |\n25% |'],
    [
      'with a pipe of its own before each row, some cells sharing a line',
      '|\nUptime |\nCredit |\n|---|---|\n|\nbelow 99.9% |\n10% |\n|\nbelow 99% | 25% |',
    ],
    [
      'drawn as a grid',
      '+-------------+--------+\n| Uptime      | Credit |\n+=============+========+\n| below 99.9% | 10%    |\n+-------------+--------+\n| below       | 25%    |\n| 99%         |        |\n+-------------+--------+',
    ],
    [
      'between rules of equal signs, with their columns',
      '===========  ======\nUptime       Credit\n===========  ======\nbelow 99.9%  10%\nbelow 99%    25%\n===========  ======',
    ],
    [
      'between rules of dashes',
      '----------------------\nUptime         Credit\n----------------------\nbelow 99.9%    10%\nbelow 99%      25%\n----------------------',
    ],
    [
      'between rules of dashes, with a rule for the columns and blank lines',
      '----------------------\nUptime         Credit\n-------------  -------\nbelow          10%\n99.9%\n\nbelow 99%      25%\n----------------------',
    ],
    [
      'with a rule for the columns below the header alone',
      'Uptime         Credit\n-------------  -------\nbelow 99.9%    10%\nbelow 99%      25%',
    ],
    [
      'as a directive with a list',
      '.. list-table::\n   :header-rows: 1\n\n   * - Uptime\n     - Credit\n   * - below\n       99.9%\n     - 10%\n   * - below 99%\n     - 25%',
    ],
    [
      'with rows that follow each other in one line',
      '| Uptime | Credit |\n|---|---||below 99.9%|10%||below 99%|25%|',
    ],
    [
      'in HTML',
      '<table><tr><th>Uptime</th><th>Credit</th></tr>\n<tr><td>below 99.9%</td><td>10%</td></tr>\n<tr><td>below 99%</td><td>25%</td></tr></table>',
    ],
  ])('%s', (_, text) => {
    expect(outline(text)).toEqual(wanted);
  });

  test('a sentence that ran into the header stands before the table', () => {
    expect(outline('Credits are:| Uptime | Credit |\n|---|---|\n|below 99%|25%|')).toEqual([
      'p Credits are:',
      'Uptime | Credit / below 99% | 25%',
    ]);
  });

  test.each([
    ['semicolons', 'Level;Means;Time\n"P1; urgent";"Nobody says ""go""";1 hour\nP2;Slow;4 hours'],
    ['commas', 'Level,Means,Time\n"P1; urgent","Nobody says ""go""",1 hour\nP2,Slow,4 hours'],
  ])('of values that %s part, in quotation marks where they hold some', (_, text) => {
    expect(outline(text)).toEqual([
      'Level | Means | Time / P1; urgent | Nobody says "go" | 1 hour / P2 | Slow | 4 hours',
    ]);
  });

  test('lines of prose with commas are none', () => {
    const text =
      'We answer, repair, and tell\nwhom we ask, when, and why\nit took so long, if, and how';
    expect(outline(text)).toEqual([`p ${text.replaceAll('\n', ' ')}`]);
  });

  test('cells that are empty in the middle of a row begin no new one', () => {
    expect(outline('| A | B | C |\n|---|---|---|\n|1||3|')).toEqual(['A | B | C / 1 |  | 3']);
  });

  test('a rule of dashes between paragraphs is none', () => {
    expect(outline(`${LONG}\n\n----------\n\n${LONG}`)).toEqual([`p ${LONG}`, `p ${LONG}`]);
  });

  test('a row that is spread over lines ends with its last cell', () => {
    const text = 'Level |\nMeans |\nTime |\n|---|---|---|\n|\nOne |\nNothing works:\n|\n1 hour |';
    expect(outline(`${text}\n\n${LONG}`)).toEqual([
      'Level | Means | Time / One | Nothing works: | 1 hour',
      `p ${LONG}`,
    ]);
  });

  test('a cell keeps its lines and its escaped pipes', () => {
    expect(outline('| Hours | Days |\n|---|---|\n| 8:00<br/>to 18:00 | a \\| b |')).toEqual([
      'Hours | Days / 8:00\\to 18:00 | a | b',
    ]);
  });

  test('a row that is too short has empty cells', () => {
    expect(outline('| A | B | C |\n|---|---|---|\n| 1 | 2 |')).toEqual(['A | B | C / 1 | 2 | ']);
  });

  test('columns and cells have sources of their own, the header as row 0', () => {
    const [table] = nodesOf('| A | B |\n|---|---|\n| 1 | 2 |');
    expect(table).toMatchObject({
      source: '/text/0',
      rows: [[{ source: '/text/0/1/0' }, { source: '/text/0/1/1' }]],
    });
  });

  test('rows of a line for each cell, the last of which stands right above what follows', () => {
    const text = [
      '| Grade |',
      'Meaning |',
      'Answer |',
      '| Red |',
      'The mill stands |',
      '1 hour |',
      '| Blue |',
      'One loom stands |',
      '9 hours |',
      '5. Anything else',
      '| Notes',
    ].join('\n');
    expect(outline(text).slice(0, 1)).toEqual([
      'Grade | Meaning | Answer / Red | The mill stands | 1 hour / Blue | One loom stands | 9 hours',
    ]);
  });
});

describe('what is no text', () => {
  test('front matter gives the title and its dates', () => {
    const reading = readText(
      '---\ntitle: "Our promise"\nlayout: page\nlast_updated: 2026-02-28\n---\n\nWe answer.',
      'a.md',
      'markdown',
    );
    expect(reading.ok && reading.value.document.title).toBe('Our promise');
    expect(reading.ok && outline('---\ntitle: x\ndate: 2026-02-28\n---\nWe answer.')).toEqual([
      'p date: 2026-02-28',
      'p We answer.',
    ]);
  });

  test('comments, shortcodes, link definitions and directives are left out', () => {
    expect(
      outline('<!-- a\nb -->\n{{% note %}}\n[terms]: /legal\n{: .wide}\n:::tip\nWe answer.'),
    ).toEqual(['p We answer.']);
  });

  test('emphasis becomes marks, links and code their words', () => {
    expect(
      nodesOf('**Uptime** is *the* [share](https://example.org/a_b) of `minutes`.'),
    ).toMatchObject([
      {
        text: [
          { text: 'Uptime', marks: ['bold'] },
          { text: ' is ', marks: [] },
          { text: 'the', marks: ['italic'] },
          { text: ' share of minutes.', marks: [] },
        ],
      },
    ]);
  });

  test('tags of HTML and components lose their marks, what is yet to be filled in keeps them', () => {
    expect(
      outline(
        'The <b>portal</b> of <Provider> answers <Customer Name> within <N> hours; <abbr title="a">SLA</abbr>, <Note>kept</Note>.',
      ),
    ).toEqual(['p The portal of <Provider> answers <Customer Name> within <N> hours; SLA, kept.']);
  });

  test.each(['5 * 3 * 2', 'snake_case_name', '< 99.9% and >= 99%', 'a ** b', '2 \\* 3'])(
    '%j stays as it is',
    (text) => {
      expect(outline(text)).toEqual([`p ${text.replace('\\', '')}`]);
    },
  );
});

describe('odd input', () => {
  test.each(['', '   \n\n ', '---\n---', '<!-- only this -->'])(
    '%j is told to be empty',
    (text) => {
      expect(readText(text, 'a.txt')).toMatchObject({
        ok: false,
        error: { place: { label: 'a.txt' }, message: 'There is no text in this file.' },
      });
    },
  );

  test.each([
    ['a rule with columns', '== ==\n'],
    ['a rule of dashes', '----------\n'],
    ['a title and a rule', 'Aa  Bb\n-- --\n'],
    ['rows that meet', '|a||b|'],
    ['rules that meet', '|--|--||'],
    ['headings in a line', '<h2 a>'],
    ['headings at its end', 'a. ##4.'],
    ['lists as tables', '.. list-table::\n  * - a\n'],
    ['lines with a rule below', 'A\n^^^\n'],
    ['rows that columns part', 'Aa     9     bb\n'],
    ['rows with one column', 'A b    c\n   d\n'],
    ['headers of wikis', '|| a || b ||\n'],
    ['long lines and short ones', `${'a b '.repeat(40)}\n- A\nB\n`],
  ])('a long text of nothing but %s is read', (_, shape) => {
    expect(readText(`${LONG}\n\n${shape.repeat(15_000)}`, 'a.txt').ok).toBe(true);
  });

  test('more than the limit is refused', () => {
    const limits = { ...LIMITS, characters: 10 };
    expect(readText('a longer text', 'a.txt', 'text', limits).ok).toBe(false);
  });

  test('NUL, lone returns and form feeds leave a readable text', () => {
    expect(outline('One\u0000 line.\rTwo lines.\fThree.')).toEqual([
      'p One line.',
      'p Two lines.',
      'p Three.',
    ]);
  });

  test('a paragraph of 200,000 lines is read', () => {
    expect(readText('Some words\n'.repeat(200_000), 'a.txt').ok).toBe(true);
  });

  test('origins are the lines of the file', () => {
    const reading = readText('# A\n\n\nwords', 'a.txt');
    expect(reading.ok && reading.value.origins).toEqual({
      '/text/0': { line: 1 },
      '/text/1': { line: 4 },
    });
  });

  // A search that grows with the square of the length would take hours here.
  test.each([
    ['stars', '*'],
    ['brackets', '['],
    ['pipes', '|'],
    ['spaces', 'a  '],
    ['less-than signs', '<a'],
    ['openings', '{{<!--'],
    ['underscores', '_a'],
    ['underscores that nothing closes', '_notice '],
    ['underscores behind words', 'if _'],
    ['dashes', '- '],
    ['backticks', '`a'],
    ['digits', '1.1.'],
    ['dots between words', 'a • '],
    ['dots behind stops', 'a.·  '],
    ['bars in brackets', '(a|'],
    ['leaders', 'A ... '],
    ['small words', 'a the '],
  ])('a megabyte of %s in one line ends', (_, part) => {
    const text = `x ${part.repeat(1_000_000 / part.length)}`;
    expect(readText(text, 'a.txt')).toBeDefined();
  });
});

describe('signs before words', () => {
  test.each([
    ['>99.8% of a month, 3% below', 'p >99.8% of a month, 3% below'],
    ['>=99.8% of a month', 'p >=99.8% of a month'],
    ['> We say what we mean.', 'p We say what we mean.'],
    ['>We say what we mean.', 'p We say what we mean.'],
  ])('%j compares before a figure, and quotes before words', (text, wanted) => {
    expect(outline(text)).toEqual([wanted]);
  });

  test('a comparison keeps its sign in a row with bars', () => {
    expect(outline('>99.8% | 3%\n>97.1% | 8%')).toEqual([' |  / >99.8% | 3% / >97.1% | 8%']);
  });

  test.each(['⊗', '✗', '▪', '➢', '◆', '❖'])('%s before lines begins items', (sign) => {
    expect(outline(`${sign} planned work\n${sign} acts of nature`)).toEqual([
      `- ${sign} planned work`,
      `- ${sign} acts of nature`,
    ]);
  });

  test('a dot begins an item right before its words too', () => {
    expect(outline('•planned work\n•acts of nature')).toEqual([
      '- • planned work',
      '- • acts of nature',
    ]);
  });

  test.each([
    '99.8 to 99.95%: 2%',
    '97.5 up to 99.8%: 6%',
    '97.5 percent or less: 9%',
    '98.2 bis unter 99.8 %: 4 %',
    '98.2 à 99.8 % : 4 %',
    '99.8 or more: nothing',
    '9.15 am to 4.45 pm, Tuesdays',
    '8.30 Uhr bis 16.30 Uhr, dienstags',
  ])('%j begins with a figure and no number of a clause', (words) => {
    expect(outline(`• ${words}`)).toEqual([`- • ${words}`]);
    expect(outline(words)).toEqual([`p ${words}`]);
  });

  test.each([
    ['4.2 A 30-day notice is given.', 'p 4.2 A 30-day notice is given.'],
    ['4.2 or as agreed with us.', 'p 4.2 or as agreed with us.'],
  ])('%j is the number of a clause', (text, wanted) => {
    expect(outline(text)).toEqual([wanted]);
    const [node] = nodesOf(text);
    expect(node?.type === 'paragraph' && node.number?.label).toBe('4.2');
  });
});
