import Papa from 'papaparse';
import { correctedWords } from './correction/bearing.ts';
import { groundWordsWithReason } from './exclusion-grid.ts';
import { inOneLine, type Cell, type Matrix, type Row } from './cell.ts';

/**
 * The matrix as a table of values (RFC 4180; lines end with CR LF): one line for each measure, and
 * for each SLA what it says, the figure to reckon with, its mark, where it stands and what
 * was assumed. Texts that a
 * spreadsheet would take for a formula are neutralised by an apostrophe in front.
 */
export function comparisonCsv({ subjects, themes, exclusions }: Matrix): string {
  const heads = subjects.flatMap(({ name }) => [
    name,
    `${name}: figure`,
    `${name}: best or worst`,
    `${name}: source`,
    `${name}: notes`,
  ]);
  const facts = (label: string, value: (subject: Matrix['subjects'][number]) => string) => [
    label,
    '',
    '',
    ...subjects.flatMap((subject) => [value(subject), '', '', '', '']),
  ];
  const lines = [
    ['Theme', 'Measure', 'Unit', ...heads],
    facts('Provider', ({ provider }) => provider),
    facts('Version', ({ version }) => version),
    facts('Date', ({ date }) => date),
    facts('File', ({ fileName }) => fileName),
    ...(subjects.some(({ assumptions }) => assumptions.length > 0)
      ? [facts('Assumed', ({ assumptions }) => assumptions.join(' '))]
      : []),
    ...themes.flatMap(({ title, rows }) => rows.map((row) => rowLine(title, row))),
    ...exclusions.rows.map(({ title, cells }) => [
      'Grounds of exclusion',
      title,
      '',
      ...cells.flatMap((cell) => [groundWordsWithReason(cell), '', '', quotes(cell), '']),
    ]),
  ];
  return `${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

const rowLine = (theme: string, { title, unit, cells }: Row): readonly string[] => [
  theme,
  title,
  unit,
  ...cells.flatMap((cell) => [
    cellText(cell),
    cell.value ?? '',
    cell.mark?.kind ?? '',
    quotes(cell),
    cell.assumptions.join(' '),
  ]),
];

/** The passages, each once: several grounds may stand in one. */
const quotes = ({ citations }: Pick<Cell, 'citations'>): string =>
  [...new Set(citations.map(({ quote }) => quote))].join(' | ');

const cellText = (cell: Cell): string =>
  `${inOneLine(cell)}${cell.corrected ? correctedWords(cell.reasons) : ''}`;

/**
 * What spreadsheets take for a formula: a sign in front, also a full-width one, and also behind
 * blanks, line ends and characters without width, which some of them skip. The writer's own rule
 * looks at the first line of a text only. A plain number is no formula.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;
