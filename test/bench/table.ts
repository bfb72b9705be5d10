import { summarise } from './statistics.ts';

type Unit = 'ms' | 'MB' | '×';

/** One line of the table: what was measured, each run's figure, and what was wanted of it. */
export interface Row {
  readonly name: string;
  readonly unit: Unit;
  /** One figure for each run. */
  readonly values: readonly number[];
  /** The most that the median may be; null where the row is there to compare with. */
  readonly target: number | null;
}

/** Rows under a heading of their own. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

export const isMet = ({ values, target }: Row): boolean | null =>
  target === null ? null : summarise(values).median <= target;

/** The whole table as Markdown. */
export function markdownTable(groups: readonly Group[]): string {
  const lines = groups.flatMap(({ title, rows }) => [
    [`**${title}**`, '', '', '', ''],
    ...rows.map(cells),
  ]);
  const head = ['Measured', 'Median', 'Min – max', 'Target', ''];
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...lines].map((line) => [...(line[column] ?? '')].length)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => padded(text, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isFigure(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...lines.map(line)].join('\n');
}

const isFigure = (column: number): boolean => column >= 1 && column <= 3;

function padded(text: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - [...text].length));
  return isFigure(column) ? space + text : text + space;
}

function cells(row: Row): readonly string[] {
  const { median, min, max } = summarise(row.values);
  const met = isMet(row);
  return [
    row.name,
    figure(median, row.unit),
    `${bare(min, row.unit)} – ${bare(max, row.unit)}`,
    row.target === null ? '' : `≤ ${figure(row.target, row.unit)}`,
    met === null ? '' : met ? '✓' : '✗',
  ];
}

const figure = (value: number, unit: Unit): string => `${bare(value, unit)} ${unit}`;

function bare(value: number, unit: Unit): string {
  if (unit === '×') return value.toFixed(2);
  return value < 10 && !Number.isInteger(value)
    ? value.toFixed(1)
    : Math.round(value).toLocaleString('en-GB');
}
