import { TABLE_LAYOUTS, type TableLayout } from './table-layouts.ts';

// The same promises as people lay them out: in tables, blocks and lists.

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

const described =
  (layout: TableLayout): Layout =>
  (cases, { key, response, resolution }) =>
    TABLE_LAYOUTS[layout]([
      [key, 'Description', response, resolution],
      ...cases.map((one) => [one.name, one.means, one.response, one.resolution]),
    ]);

const plain =
  (layout: TableLayout): Layout =>
  (cases, { key, response, resolution }) =>
    TABLE_LAYOUTS[layout]([
      [key, response, resolution],
      ...cases.map((one) => [one.name, one.response, one.resolution]),
    ]);

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

const DESCRIBED: readonly TableLayout[] = [
  'a table of Markdown',
  'cells that bars part',
  'cells that tabs part',
  'columns that spaces align',
  'rows that lost their bars',
  'rows that lost their bars, a paragraph each',
  'rows in one paragraph',
  'rows whose cells touch',
  'a cell on each line',
  'a cell in each paragraph',
];
/** "P115 minutes4 hours": where the cells touch, a name and a time need words between them. */
const PLAIN: readonly TableLayout[] = [
  'a table of Markdown',
  'a table that runs across',
  'cells that bars part',
  'cells that tabs part',
  'columns that spaces align',
  'rows that lost their bars',
  'a table that runs across and lost its bars',
  'a cell in each paragraph',
];

const BLOCKS: Readonly<Record<string, Layout>> = {
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

export const PROMISE_LAYOUTS: readonly (readonly [name: string, layout: Layout])[] = [
  ...DESCRIBED.map((name) => [`${name}, described`, described(name)] as const),
  ...PLAIN.map((name) => [name, plain(name)] as const),
  ...Object.entries(BLOCKS),
];
