// The same table as it comes out of files, mails and web pages.

/** The names of the columns, then the rows; all of one length. */
export type Table = readonly (readonly string[])[];

const lines =
  (parted: string, between = '\n') =>
  (table: Table): string =>
    table.map((row) => row.join(parted)).join(between);

function markdown(table: Table): string {
  const [head = '', ...body] = table.map((row) => `| ${row.join(' | ')} |`);
  return [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
}

function aligned(table: Table): string {
  const width = Math.max(...table.flat().map(({ length }) => length)) + 4;
  return table
    .map((row) =>
      row
        .map((cell) => cell.padEnd(width))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const transposed = (table: Table): Table =>
  table[0]!.map((_, column) => table.map((row) => row[column]!));

export const TABLE_LAYOUTS = {
  'a table of Markdown': markdown,
  'a table that runs across': (table: Table) => markdown(transposed(table)),
  'cells that bars part': lines(' | '),
  'cells that tabs part': lines('\t'),
  'columns that spaces align': aligned,
  'rows that lost their bars': lines(' '),
  'rows that lost their bars, a paragraph each': lines(' ', '\n\n'),
  'rows in one paragraph': lines(' ', ' '),
  'rows whose cells touch': lines(''),
  'a table that runs across and lost its bars': (table: Table) => lines(' ')(transposed(table)),
  'a cell on each line': lines('\n'),
  'a cell in each paragraph': lines('\n\n', '\n\n'),
} as const satisfies Readonly<Record<string, (table: Table) => string>>;

export type TableLayout = keyof typeof TABLE_LAYOUTS;

/** Those that keep their cells apart. */
export const PARTED_LAYOUTS: readonly TableLayout[] = [
  'a table of Markdown',
  'cells that bars part',
  'cells that tabs part',
  'columns that spaces align',
  'a cell on each line',
  'a cell in each paragraph',
];
