import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { exact } from '#shared/base/decimal.ts';
import { ENGLISH_NUMBER, ENGLISH_PERCENTAGE, parseDecimal } from '#shared/base/typed-decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { readTable, type Table } from './csv.ts';
import { columnFormat, orderOf, readInstants, type DateOrder } from './instants.ts';
import { fileProblem, ProblemList, quoted } from './problem-list.ts';

const KINDS: readonly string[] = ['outage', ...EXCLUSION_CATEGORIES];

/** What a log says, and what of it can be read in two ways. */
export interface IncidentLog {
  readonly incidents: readonly Incident[];
  /** Rows that are read in one of two ways, and how to write them so that there is but one. */
  readonly doubts: readonly Problem[];
}

/**
 * Reads an outage log: `start,end,kind[,weight]`, in any order of the columns and with any of the
 * usual separators. Times name their zone (ISO 8601), or are read in `zone`; dates that can be read
 * both ways are read as another column of the file shows, or else by `dateOrder`; kinds are "outage"
 * or a category of exclusion; weights are between 0 and 1, or a percentage. All rows or none.
 *
 * A time that came twice, as the clocks went back, is the first of the two: the second only where an
 * end would else lie before its start. Where both readings make sense, that is a doubt.
 */
export function readIncidents(
  text: string,
  {
    zone,
    dateOrder = null,
  }: { readonly zone: string | null; readonly dateOrder?: DateOrder | null },
): Result<IncidentLog, readonly Problem[]> {
  const table = readTable(text);
  if (!table.ok) return table;
  const columns = namedColumns(table.value);
  if (!columns.ok) return columns;
  const { start, end, kind, weight } = columns.value;
  const problems = new ProblemList();
  const { names, rowNumbers, length } = table.value;
  const cells = (column: number) => table.value.columns[column]!;
  const order = dateOrder ?? orderOf([start, end].map((column) => columnFormat(cells(column))));
  const instants = (column: number) =>
    readInstants(
      { name: names[column]!, cells: cells(column), rowNumbers },
      { zone, dateOrder: order },
      problems,
    );
  const [starts, ends] = [instants(start), instants(end)];
  const timesAreRead = problems.count === 0;
  const doubts = new ProblemList('All rows were read.');
  const incidents: Incident[] = [];
  for (let index = 0; index < length; index += 1) {
    const row = rowNumbers[index]!;
    const from = starts.values[index]!;
    const first = ends.values[index]!;
    const second = ends.twice.get(index);
    const isSecond = second !== undefined && first < from;
    const to = isSecond ? second : first;
    if (!isSecond && timesAreRead)
      for (const [column, { twice }] of [
        [start, starts],
        [end, ends],
      ] as const)
        if (twice.has(index)) tellTwice(doubts, row, names[column]!, cells(column)[index]!);
    for (const column of [start, end])
      if (cells(column)[index] === '')
        problems.at(
          row,
          names[column]!,
          'There is no time.',
          column === end
            ? 'Enter when it ended; for one that still lasts, the moment of the export.'
            : 'Enter when it began, or delete the row.',
        );
    if (timesAreRead && to < from)
      problems.at(
        row,
        names[end]!,
        `It ends before it starts: ${quoted(cells(end)[index]!)} is earlier than ${quoted(cells(start)[index]!)}.`,
        'Correct one of the two.',
      );
    incidents.push({
      start: from,
      end: to,
      kind: kindOf(cells(kind)[index]!, row, names[kind]!, problems),
      weight:
        weight === null ? '1' : weightOf(cells(weight)[index]!, row, names[weight]!, problems),
    });
  }
  return problems.result(() => ({ incidents, doubts: doubts.problems }));
}

const tellTwice = (doubts: ProblemList, row: number, column: string, cell: string): void =>
  doubts.at(
    row,
    column,
    `${quoted(cell)} came twice, as the clocks went back: the first time is taken.`,
    'Write the times of the column with their offset from UTC, such as 2026-10-25 01:30+00:00, if the second is meant.',
  );

interface Columns {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly weight: number | null;
}

function namedColumns({ names, hasHeader }: Table): Result<Columns, readonly Problem[]> {
  const find = (name: string) => names.findIndex((one) => one.toLowerCase() === name);
  const [start, end, kind, weight] = [find('start'), find('end'), find('kind'), find('weight')];
  if (hasHeader && start >= 0 && end >= 0 && kind >= 0)
    return { ok: true, value: { start, end, kind, weight: weight < 0 ? null : weight } };
  const missing = [start < 0 && 'start', end < 0 && 'end', kind < 0 && 'kind'].filter(Boolean);
  return err([
    fileProblem(
      'The header',
      hasHeader
        ? `There is no column ${missing.map((name) => `"${name}"`).join(', ')}.`
        : 'The first row holds data, not the names of the columns.',
      'Begin the file with a row that says start,end,kind or start,end,kind,weight.',
    ),
  ]);
}

function kindOf(
  cell: string,
  row: number,
  column: string,
  problems: ProblemList,
): Incident['kind'] {
  const kind = cell.toLowerCase().replace(/[\s_]+/g, '-');
  if (isKind(kind)) return kind;
  problems.at(
    row,
    column,
    cell === '' ? 'There is no kind.' : `${quoted(cell)} is no kind of incident.`,
    `Write ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}.`,
  );
  return 'outage';
}

const isKind = (text: string): text is Incident['kind'] => KINDS.includes(text);

function weightOf(cell: string, row: number, column: string, problems: ProblemList): string {
  if (cell === '') return '1';
  const percent = cell.endsWith('%');
  const typed = parseDecimal(
    percent ? cell.slice(0, -1) : cell,
    percent ? ENGLISH_PERCENTAGE : ENGLISH_NUMBER,
  );
  const weight = typed === null ? null : exact(typed).div(percent ? 100 : 1);
  if (weight !== null && weight.gte(0) && weight.lte(1)) return weight.toFixed();
  problems.at(
    row,
    column,
    `${quoted(cell)} is no weight.`,
    'Write the part that was affected, from 0 to 1: 0.5 for half, 1 for all of it.',
  );
  return '1';
}
