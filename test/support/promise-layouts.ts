// The same promises as people lay them out: tables with and without their lines, blocks, lists, one cell a line.

export interface PromisedCase {
  readonly name: string;
  readonly means: string;
  readonly response: string;
  readonly resolution: string;
}

/** What columns, labels or headings are called. */
export interface Names {
  readonly key: string;
  readonly response: string;
  readonly resolution: string;
}

export type Layout = (cases: readonly PromisedCase[], names: Names) => string;

/** Lines below each other, each row a line: the columns by what parts them. */
const rows =
  (parted: string, hasMeaning: boolean, between = '\n'): Layout =>
  (cases, { key, response, resolution }) =>
    [{ name: key, means: 'Description', response, resolution }, ...cases]
      .map((row) =>
        [row.name, ...(hasMeaning ? [row.means] : []), row.response, row.resolution].join(parted),
      )
      .join(between);

/** One cell a line. */
const cells =
  (between: string, hasMeaning: boolean): Layout =>
  (cases, names) =>
    rows(between, hasMeaning, between)(cases, names);

const markdown =
  (hasMeaning: boolean): Layout =>
  (cases, names) => {
    const [head = '', ...body] = rows(' | ', hasMeaning)(cases, names).split('\n');
    const rule = head.replace(/[^|]+/g, ' --- ');
    return [head, rule, ...body].map((line) => `| ${line} |`).join('\n');
  };

const aligned: Layout = (cases, names) =>
  rows('\t', false)(cases, names)
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.padEnd(28))
        .join('')
        .trimEnd(),
    )
    .join('\n');

const transposed =
  (parted: string, begins: (line: string, at: number) => string): Layout =>
  (cases, { key, response, resolution }) =>
    [
      [key, ...cases.map(({ name }) => name)],
      [response, ...cases.map((one) => one.response)],
      [resolution, ...cases.map((one) => one.resolution)],
    ]
      .map((row, at) => begins(row.join(parted), at))
      .join('\n');

/** A block for each case. */
const blocks =
  (block: (one: PromisedCase, names: Names) => readonly string[], between = '\n\n'): Layout =>
  (cases, names) =>
    cases.map((one) => block(one, names).join('\n')).join(between);

const labelled = (one: PromisedCase, { response, resolution }: Names): readonly string[] => [
  one.name,
  `Definition: ${one.means}.`,
  `${response}: ${one.response}`,
  `${resolution}: ${one.resolution}`,
];

/** A list for each measure. */
const byMeasure =
  (heading: (name: string) => string, item: (line: string) => string): Layout =>
  (cases, { response, resolution }) =>
    [
      heading(response),
      ...cases.map((one) => item(`${one.name}: ${one.response}`)),
      '',
      heading(resolution),
      ...cases.map((one) => item(`${one.name}: ${one.resolution}`)),
    ].join('\n');

const TRANSPOSED_RULE = '\n| --- | --- | --- | --- |';

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a table of Markdown': markdown(false),
  'a table of Markdown that describes': markdown(true),
  'a table with severities as columns': transposed(
    ' | ',
    (line, at) => `| ${line} |${at === 0 ? TRANSPOSED_RULE : ''}`,
  ),
  'cells that bars part': rows(' | ', true),
  'cells that tabs part': rows('\t', true),
  'columns that spaces align': aligned,
  'rows that lost their bars': rows(' ', true),
  'rows that lost their bars, a paragraph each': rows(' ', true, '\n\n'),
  'rows of nothing but times': rows(' ', false),
  'rows in one paragraph': rows(' ', true, ' '),
  'rows whose cells touch': rows('', true),
  'severities as columns that lost their bars': transposed(' ', (line) => line),
  'a cell on each line': cells('\n', true),
  'a cell in each paragraph': cells('\n\n', true),
  'a cell in each paragraph, nothing but times': cells('\n\n', false),
  'labels below each name': blocks(labelled),
  'labels below each name, no blank lines': blocks(labelled, '\n'),
  'a heading for each': blocks((one, { response, resolution }) => [
    `## ${one.name}`,
    '',
    `${one.means}.`,
    '',
    `- ${response}: ${one.response}`,
    `- ${resolution}: ${one.resolution}`,
  ]),
  'names in bold': blocks((one, { response, resolution }) => [
    `**${one.name}**`,
    '',
    `${one.means}.`,
    '',
    `${response}: ${one.response}`,
    '',
    `${resolution}: ${one.resolution}`,
  ]),
  'labels in bold': blocks((one, { response, resolution }) => [
    `### ${one.name}`,
    `**${response}:** ${one.response}`,
    '',
    `**${resolution}:** ${one.resolution}`,
  ]),
  'a list in a list': blocks(
    (one, { response, resolution }) => [
      `- ${one.name}: ${one.means}`,
      `  - ${response}: ${one.response}`,
      `  - ${resolution}: ${one.resolution}`,
    ],
    '\n',
  ),
  'an item with both times': blocks(
    (one, { response, resolution }) => [
      `- ${one.name}: ${response} ${one.response}, ${resolution} ${one.resolution}`,
    ],
    '\n',
  ),
  'an item of sentences': blocks(
    (one, { response, resolution }) => [
      `- **${one.name}** – ${one.means}. ${response}: ${one.response}. ${resolution}: ${one.resolution}.`,
    ],
    '\n',
  ),
  'a heading for each measure': byMeasure(
    (name) => `## ${name}\n`,
    (line) => `- ${line}`,
  ),
  'a line for each measure': byMeasure(
    (name) => `${name}:`,
    (line) => line,
  ),
};
