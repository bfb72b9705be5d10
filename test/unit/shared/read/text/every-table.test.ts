import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';
import { describe, expect, test } from 'vitest';
import { readText } from '#shared/read/text/read-text.ts';
import { inlineText } from '#shared/document/plain-text.ts';

/** The names of the columns, then the rows. */
type Table = readonly (readonly string[])[];

const lines = (parted: string, between: string) => (table: Table) =>
  table.map((row) => row.join(parted)).join(between);
const barred = (row: readonly string[]) => `| ${row.join(' | ')} |`;
const rowsBelow = (rule: (names: readonly string[]) => string, row = barred) => {
  return ([names = [], ...rows]: Table) => [row(names), rule(names), ...rows.map(row)].join('\n');
};
const ofCells = (cell: (words: string) => string, between: string) => (table: Table) =>
  table.map((row) => row.map(cell).join('\n')).join(between);
const padded = (table: Table, [left, between, right]: readonly [string, string, string]) => {
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  const row = (cells: readonly string[]) =>
    `${left}${cells.map((words, at) => words.padEnd(widths[at]!)).join(between)}${right}`.trimEnd();
  return { rows: table.map(row), widths };
};

const LAYOUTS: Readonly<Record<string, (table: Table) => string>> = {
  'Markdown’s bars': rowsBelow((names) => `|${names.map(() => '---|').join('')}`),
  'bars between cells alone': rowsBelow(
    (names) => names.map(() => '---').join(' | '),
    (row) => row.join(' | '),
  ),
  'bars without a rule': (table) => table.map(barred).join('\n'),
  'bars, rows set apart': (table) => table.map(barred).join('\n\n'),
  'bars between cells, rows set apart': lines(' | ', '\n\n'),
  'bars behind cells': (table) => table.map((row) => `${row.join(' | ')} |`).join('\n'),
  'bars behind cells, names on a line each': ([names = [], ...rows]) =>
    [...names.map((name) => `${name} |`), ...rows.map((row) => `${row.join(' | ')} |`)].join('\n'),
  'bars behind cells, a row that goes on': (table) =>
    table
      .map((row, at) =>
        at === 2 ? `${row.slice(0, -1).join(' | ')} |\n${row.at(-1)} |` : `${row.join(' | ')} |`,
      )
      .join('\n'),
  'bars behind cells, a line each, rows set apart': ofCells((words) => `${words} |`, '\n\n'),
  'bars in front of cells, a line each, rows set apart': ofCells((words) => `| ${words}`, '\n\n'),
  'the bars of Emacs': rowsBelow((names) => `|${names.map(() => '---').join('+')}|`),
  'a grid of a database': (table) => {
    const { rows, widths } = padded(table, ['| ', ' | ', ' |']);
    const line = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
    return [line, rows[0], line, ...rows.slice(1), line].join('\n');
  },
  tabs: lines('\t', '\n'),
  'tabs, rows set apart': lines('\t', '\n\n'),
  'columns below each other': (table) => padded(table, ['', '    ', '']).rows.join('\n'),
  'a simple table of reStructuredText': (table) => {
    const { rows, widths } = padded(table, ['', '  ', '']);
    const line = widths.map((width) => '='.repeat(width)).join('  ');
    return [line, rows[0], line, ...rows.slice(1), line].join('\n');
  },
  'a list-table of reStructuredText': (table) =>
    `.. list-table::\n   :header-rows: 1\n\n${table
      .map((row) => row.map((words, at) => `   ${at === 0 ? '* -' : '  -'} ${words}`).join('\n'))
      .join('\n')}`,
  'a csv-table of reStructuredText': ([names = [], ...rows]) =>
    [
      '.. csv-table::',
      `   :header: ${names.map((name) => `"${name}"`).join(', ')}`,
      '',
      ...rows.map((row) => `   ${row.map((words) => `"${words}"`).join(', ')}`),
    ].join('\n'),
  'a table of AsciiDoc': (table) =>
    `[options="header"]\n|===\n${table.map((row) => `|${row.join(' |')}`).join('\n')}\n|===`,
  'a table of AsciiDoc, a cell a line': ([names = [], ...rows]) =>
    `[cols="1,2,1"]\n|===\n|${names.join(' |')}\n\n${rows
      .map((row) => row.map((words) => `|${words}`).join('\n'))
      .join('\n\n')}\n|===`,
  'a table of MediaWiki': ([names = [], ...rows]) =>
    `{| class="wikitable"\n! ${names.join(' !! ')}\n${rows
      .map((row) => `|-\n| ${row.join(' || ')}`)
      .join('\n')}\n|}`,
  'a table of HTML': (table) =>
    `<table>${table
      .map((row, at) => `<tr>${row.map((words) => cellOf(words, at === 0)).join('')}</tr>`)
      .join('\n')}</table>`,
};
const cellOf = (words: string, isName: boolean) =>
  isName ? `<th>${words}</th>` : `<td>${words}</td>`;

const CONTENTS: Readonly<Record<string, Table>> = {
  times: [
    ['Severity', 'Meaning', 'First answer', 'Repair'],
    ['Critical', 'Nobody can work', '30 minutes', '4 hours'],
    ['High', 'A part fails', '2 hours', '8 hours'],
    ['Low', 'A question', '1 business day', '5 days'],
  ],
  'an empty cell': [
    ['Priority', 'Phone', 'E-mail', 'Repair'],
    ['P1', '15 min', '', '4 h'],
    ['P2', '1 h', '2 h', '8 h'],
    ['P3', '4 h', '1 day', '3 days'],
  ],
  'an empty first name': [
    ['', 'Basic', 'Gold'],
    ['Critical', '4 hours', '1 hour'],
    ['Normal', '8 hours', '4 hours'],
    ['Minor', '2 days', '1 day'],
  ],
  'two columns': [
    ['Monthly uptime', 'Credit'],
    ['Less than 99.9% but at least 99%', '10%'],
    ['Less than 99% but at least 95%', '25%'],
    ['Less than 95%', '50%'],
  ],
};

function tablesOf(text: string): readonly Table[] {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document.nodes.flatMap((node) =>
    node.type === 'table'
      ? [
          [
            node.columns.map(({ heading }) => heading),
            ...node.rows.map((row) =>
              row.map(({ paragraphs }) => paragraphs.map(inlineText).join('\n')),
            ),
          ],
        ]
      : [],
  );
}

const CASES = Object.entries(LAYOUTS).flatMap(([layout, laidOut]) =>
  Object.entries(CONTENTS).map(([content, table]) => ({ layout, content, table, laidOut })),
);

describe('one and the same table', () => {
  test.each(CASES)('is read from $layout: $content', ({ table, laidOut }) => {
    const text = `The times are these:\n\n${laidOut(table)}\n\nThe provider may change them.`;
    expect(tablesOf(text)).toEqual([table]);
  });
});

describe('what looks like rows', () => {
  test.each([
    ['links in two lines', 'Home | Products | About us\n\nImprint | Privacy'],
    ['one line with a bar', 'Write to help@orrin.example | call us at any time.'],
    ['paragraphs with a different number of bars', 'A | B\n\nC | D | E\n\nF | G'],
    ['bars that end lines of one cell', 'First |\nSecond |\nThird |'],
    ['AsciiDoc’s edge that nothing ends', '|===\n|A |B\n\n|c |d'],
  ])('is left as it is: %s', (_, text) => {
    expect(tablesOf(`${text}\n\nThe provider may change them.`)).toEqual([]);
  });
});

test.each(['a |\n', 'a | b\n\na | b | c\n\n'])(
  'half a million characters of %j are read',
  (line) => {
    const text = line.repeat(500_000 / line.length);
    expect(readText(text, 'sla.txt').ok).toBe(true);
  },
);

test('a padded table whose rule is shorter than its columns is parted by its bars', () => {
  const table = [
    '| What is measured                   | Goal       | Source              |',
    '| :-----                             | :---       | :---                |',
    '| Mean answer of a pump at a halt    | < 20 hours | Means of the month. |',
    '| Mean answer of a pump that leaks   | < 40 hours | Means of the month. |',
  ].join('\n');
  const [node] = documentOfText(table).nodes;
  expect(node).toMatchObject({ type: 'table', columns: { length: 3 }, rows: { length: 2 } });
});
