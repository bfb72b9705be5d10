import type { Table } from './csv.ts';
import { durationOf, markInColumns, unitInName, type DurationCellUnit } from './durations.ts';
import { columnFormat, orderOf, type DateOrder } from './instants.ts';
import type { ColumnFormat } from './moment-scan.ts';
import type { DecimalMark } from './written-number.ts';
import { EXCEL_SERIAL, WrittenTime } from './written-time.ts';

/** What a column of a ticket history can say. */
export const TICKET_FIELDS = [
  'opened',
  'responded',
  'resolved',
  'responseTime',
  'resolutionTime',
  'severity',
  'waitingTime',
  'pauses',
] as const;
export type TicketField = (typeof TICKET_FIELDS)[number];

/** Which column says what, by the columns' names; null: none. Remember it with `fingerprintOf`. */
export interface TicketMapping {
  readonly columns: Readonly<Record<TicketField, string | null>>;
  /** What was answered where all dates can be read both ways. */
  readonly dateOrder: DateOrder | null;
  /** What bare numbers of durations count. */
  readonly durationUnit: DurationCellUnit | null;
  /** What was answered where all numbers of durations can be read both ways: "1,234". */
  readonly decimalMark: DecimalMark | null;
}

/** What only a person can say about a file. */
export type MappingQuestion =
  | { readonly type: 'no-column'; readonly field: 'opened' | 'resolved' }
  | { readonly type: 'date-order'; readonly column: string; readonly example: string }
  | { readonly type: 'duration-unit'; readonly column: string; readonly example: string }
  | { readonly type: 'decimal-mark'; readonly column: string; readonly example: string };

const NO_COLUMNS: TicketMapping['columns'] = {
  opened: null,
  responded: null,
  resolved: null,
  responseTime: null,
  resolutionTime: null,
  severity: null,
  waitingTime: null,
  pauses: null,
};

/** The same for all files with the same header, in whatever capitals. */
export const fingerprintOf = (table: Pick<Table, 'names'>): string =>
  table.names.map((name) => name.toLowerCase().replace(/\s+/g, ' ')).join('\n');

/** Rows that show what a column holds. */
const LOOK = 300;

/** "some-instants": too few to be sure, enough to tell what is wrong with the others. */
type Content = 'instants' | 'some-instants' | 'durations' | 'intervals' | 'words' | 'nothing';

/**
 * Names of columns, the likelier first, as ticket systems write them in English and German. What a
 * column holds decides between a moment and a duration of the same name.
 */
const NAMES: Readonly<Record<TicketField, readonly RegExp[]>> = {
  opened: [
    /^(?:opened|created|reported|submitted|logged|eröffnet|geöffnet|erstellt|gemeldet|erfasst|angelegt)/,
    /\b(?:opened|created|creation|reported|submitted|logged|received|registered|raised|open (?:date|time))\b/,
    /(?:eröffn|erstell|gemeldet|meldedatum|erfass|angelegt|eingang)/,
    /^(?:start|begin|beginn|opening)/,
  ],
  responded: [
    /\bfirst (?:response|reply|answer|contact|touch)|^(?:responded|answered|acknowledged)/,
    /\b(?:respon[ds]\w*|repl(?:y|ied)|acknowledg\w*|answered|first assigned|reaction)\b/,
    /(?:erste antwort|erstantwort|erstreaktion|reaktion|reagiert|beantwortet|angenommen|bestätigt)/,
  ],
  resolved: [
    /^(?:resolved|solved|resolution|gelöst|behoben)/,
    /\b(?:resolved|resolution|solved|fixed|restored)\b|(?:gelöst|lösung|behoben|erledigt)/,
    /\b(?:closed|completed|finished|done|closing|ended?)\b|(?:geschlossen|abgeschlossen|beendet|abschluss|^ende$)/,
  ],
  responseTime: [
    /\b(?:ttfr|mtta|frt|time to (?:first )?(?:respon|reply|answer|ack)\w*)\b/,
    /\b(?:respon[ds]\w*|reply|reaction|acknowledg\w*)\b|(?:reaktionszeit|antwortzeit|reaktion)/,
  ],
  resolutionTime: [
    /\b(?:ttr|mttr|time to (?:resol|clos|restor|fix|solv)\w*)\b/,
    /\b(?:resol\w*|handling time|cycle time|duration|open time)\b|(?:lösungszeit|bearbeitungszeit|dauer|lösung)/,
  ],
  severity: [
    /^(?:severity|sev|schweregrad)\b/,
    /\b(?:severity|schweregrad)\b/,
    /^(?:priority|prio|priorität)\b|\bpriority\b/,
    /\b(?:urgency|impact|dringlichkeit|criticality|kritikalität)\b/,
  ],
  waitingTime: [
    /\b(?:wait\w*|on ?hold|hold|paused?|pending|suspended)\b|(?:wartezeit|wartet|pausiert|pausenzeit|unterbroch)/,
  ],
  pauses: [
    /\b(?:pauses|holds|waits|wait\w*|on ?hold|paused|pending|suspensions)\b|pausen|wartezeiten/,
  ],
};

const MOMENTS = ['opened', 'responded', 'resolved'] as const;

const CONTENT: Readonly<Record<TicketField, readonly Content[]>> = {
  opened: ['instants'],
  responded: ['instants'],
  resolved: ['instants'],
  responseTime: ['durations'],
  resolutionTime: ['durations'],
  severity: ['words', 'durations'],
  waitingTime: ['durations'],
  pauses: ['intervals'],
};

/**
 * Guesses what the columns say by their names and what they hold; some hundred rows are enough.
 * `remembered` is taken instead where it is given, as far as its columns exist.
 */
export function suggestMapping(
  table: Table,
  remembered: Partial<TicketMapping> = {},
): TicketMapping {
  const contents = table.columns.map((cells) => contentOf(cells));
  const columns: Record<TicketField, string | null> = { ...NO_COLUMNS };
  const taken = new Set<number>();
  const take = (field: TicketField, column: number) => {
    columns[field] = table.names[column]!;
    taken.add(column);
  };
  for (const field of TICKET_FIELDS) {
    const wanted = remembered.columns?.[field] ?? null;
    const column = wanted === null ? -1 : table.names.indexOf(wanted);
    if (column >= 0) take(field, column);
  }
  const isOpen = (field: TicketField, column: number) =>
    columns[field] === null && !taken.has(column) && CONTENT[field].includes(contents[column]!);
  // The best name of each field first, so that "Created" wins over "Start date" whatever their order.
  for (let rank = 0; rank < 4; rank += 1)
    for (const field of remembered.columns === undefined ? TICKET_FIELDS : [])
      for (const [column, name] of table.names.entries())
        if (isOpen(field, column) && NAMES[field][rank]?.test(plain(name))) take(field, column);
  const isMeant = (field: TicketField, column: number) =>
    columns[field] === null &&
    !taken.has(column) &&
    (contents[column] === 'some-instants' || contents[column] === 'nothing');
  for (const field of remembered.columns === undefined ? MOMENTS : [])
    for (const [column, name] of table.names.entries())
      if (isMeant(field, column) && NAMES[field].some((pattern) => pattern.test(plain(name))))
        take(field, column);
  if (columns.opened === null) byContent(contents, isOpen, take);
  return {
    columns,
    dateOrder: remembered.dateOrder ?? null,
    durationUnit: remembered.durationUnit ?? unitOf(columns),
    decimalMark: remembered.decimalMark ?? null,
  };
}

/** Without telling names, moments stand in the order in which things happen. */
function byContent(
  contents: readonly Content[],
  isOpen: (field: TicketField, column: number) => boolean,
  take: (field: TicketField, column: number) => void,
): void {
  const moments = contents.flatMap((_, column) => (isOpen('opened', column) ? [column] : []));
  const [first, second, third] = moments;
  if (first === undefined) return;
  take('opened', first);
  const last = third ?? second;
  if (last !== undefined && isOpen('resolved', last)) take('resolved', last);
  if (third !== undefined && second !== undefined && isOpen('responded', second))
    take('responded', second);
}

const plain = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

const unitOf = ({
  responseTime,
  resolutionTime,
  waitingTime,
}: TicketMapping['columns']): DurationCellUnit | null => {
  const units = [responseTime, resolutionTime, waitingTime].map((name) =>
    name === null ? null : unitInName(name),
  );
  return units.find((unit) => unit !== null) ?? null;
};

function contentOf(cells: readonly string[]): Content {
  const written = new WrittenTime();
  let [filled, moments, serials, durations, intervals] = [0, 0, 0, 0, 0];
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    if (filled > LOOK) break;
    if (written.read(cell)) {
      moments += 1;
      if ((written.formats & EXCEL_SERIAL) !== 0 && !cell.includes('.')) serials += 1;
    } else if (isIntervals(cell)) intervals += 1;
    // What its numbers count and how they are read is asked later.
    if (durationOf(cell, 'minute', 'point') !== 'not-a-duration') durations += 1;
  }
  filled = Math.min(filled, LOOK);
  // Most of a column has to agree; the odd cell is told with its row when it is read.
  const most = filled * 0.8;
  if (filled === 0) return 'nothing';
  // Five digits without a fraction are as likely to be numbers of tickets.
  if (moments >= most && serials < most) return 'instants';
  if (intervals > 0 && intervals >= most) return 'intervals';
  if (moments > serials && durations < most) return 'some-instants';
  return durations >= most ? 'durations' : 'words';
}

/** "2026-06-01T10:00Z/2026-06-01T12:00Z", several of them with ; or , between. */
const isIntervals = (cell: string): boolean => /^\d{4}-[^/]+\/\d{4}-/.test(cell);

/** What is open about a mapping; asks the whole of the mapped columns. */
export function questionsOf(table: Table, mapping: TicketMapping): readonly MappingQuestion[] {
  const { columns } = mapping;
  const questions: MappingQuestion[] = [];
  if (columns.opened === null) questions.push({ type: 'no-column', field: 'opened' });
  if (
    [columns.responded, columns.resolved, columns.responseTime, columns.resolutionTime].every(
      (name) => name === null,
    )
  )
    questions.push({ type: 'no-column', field: 'resolved' });
  const ambiguous = ambiguousColumn(table, mapping);
  if (mapping.dateOrder === null && ambiguous !== null)
    questions.push({ type: 'date-order', ...ambiguous });
  if (mapping.durationUnit === null)
    for (const column of durationColumns(columns)) {
      const cells = table.cellsOf(column);
      const example = cells.find((cell) => durationOf(cell, null, null) === 'number');
      if (example !== undefined) questions.push({ type: 'duration-unit', column, example });
    }
  if ((mapping.decimalMark ?? markInFile(table, columns)) === null)
    for (const column of durationColumns(columns)) {
      const cells = table.cellsOf(column);
      const example = cells.find((cell) => durationOf(cell, 'minute', null) === 'decimal-mark');
      if (example !== undefined) questions.push({ type: 'decimal-mark', column, example });
    }
  return questions;
}

const durationColumns = (columns: TicketMapping['columns']): readonly string[] =>
  [columns.responseTime, columns.resolutionTime, columns.waitingTime].filter(
    (name) => name !== null,
  );

/** The decimal mark that the columns of durations give away for all of the file. */
export const markInFile = (table: Table, columns: TicketMapping['columns']): DecimalMark | null =>
  markInColumns(durationColumns(columns).map((name) => table.cellsOf(name)));

/** A column whose dates can be read both ways, where no other column of the file tells which. */
function ambiguousColumn(
  table: Table,
  { columns }: TicketMapping,
): { readonly column: string; readonly example: string } | null {
  let found: { readonly column: string; readonly example: string } | null = null;
  for (const field of MOMENTS) {
    const name = columns[field];
    if (name === null) continue;
    const format = formatOf(table, name);
    if (format.type === 'ambiguous') found ??= { column: name, example: format.example };
  }
  return found === null || orderInFile(table, columns) !== null ? null : found;
}

/** The order of day and month that one column of moments gives away for all of the file. */
export function orderInFile(table: Table, columns: TicketMapping['columns']): DateOrder | null {
  return orderOf(
    MOMENTS.flatMap((field) => {
      const name = columns[field];
      return name === null ? [] : [formatOf(table, name)];
    }),
  );
}

const formatOf = ({ moments, cellsOf }: Table, name: string): ColumnFormat =>
  moments.get(name)?.format ?? columnFormat(cellsOf(name));
