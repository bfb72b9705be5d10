import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Instant, Span, Ticket } from '#shared/engine/incident.ts';
import { markInFile, orderInFile, type TicketField, type TicketMapping } from './columns.ts';
import type { Table } from './csv.ts';
import { readDurations, unitInName } from './durations.ts';
import { instantOrNull, readInstants, type InstantColumn } from './instants.ts';
import { fileProblem, MAX_PROBLEMS, ProblemList, quoted } from './problem-list.ts';
import type { DecimalMark } from './written-number.ts';

export interface TicketOptions {
  /** Where times without a zone were on the wall; null: such times are refused. */
  readonly zone: string | null;
  /** How much is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

export interface ReadTickets {
  readonly tickets: readonly Ticket[];
  /** What was taken for granted, a sentence each. */
  readonly notes: readonly string[];
  /** The last moment that the file knows of: open tickets were open then. */
  readonly asOf: Instant;
}

const NO_PAUSES: readonly Span[] = [];

/** Makes tickets of a table by a mapping of its columns; all rows or none. */
export function readTickets(
  table: Table,
  mapping: TicketMapping,
  options: TicketOptions,
): Result<ReadTickets, readonly Problem[]> {
  const wrong = wrongMapping(table, mapping);
  if (wrong.length > 0) return err(wrong);
  return new Import(table, mapping, options).read();
}

function wrongMapping(table: Table, { columns }: TicketMapping): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.values(columns))
    if (name !== null && !table.names.includes(name))
      problems.push(
        fileProblem('The columns', `There is no column ${quoted(name)}.`, 'Choose another column.'),
      );
  if (columns.opened === null)
    problems.push(
      fileProblem(
        'The columns',
        'No column says when a case was opened.',
        'Choose it; its cells are dates with a time of day.',
      ),
    );
  const { responded, resolved, responseTime, resolutionTime } = columns;
  if (responded === null && resolved === null && responseTime === null && resolutionTime === null)
    problems.push(
      fileProblem(
        'The columns',
        'No column says when a case was answered or resolved.',
        'Choose one, or a column with the time that it took.',
      ),
    );
  if (problems.length === 0 && table.length === 0)
    problems.push(
      fileProblem('The file', 'It has a header but no rows.', 'Export a time with tickets in it.'),
    );
  return problems;
}

class Import {
  readonly #problems = new ProblemList();
  readonly #notes: string[] = [];
  #asOf = -Infinity;
  readonly #quotable = new Map<TicketField, readonly string[]>();

  constructor(
    private readonly table: Table,
    private readonly mapping: TicketMapping,
    private readonly options: TicketOptions,
  ) {}

  read(): Result<ReadTickets, readonly Problem[]> {
    const { columns } = this.mapping;
    const dateOrder = this.mapping.dateOrder ?? orderInFile(this.table, columns);
    const opened = this.#instants('opened', dateOrder);
    this.#progress(0.25);
    const responded = this.#instants('responded', dateOrder);
    this.#progress(0.5);
    const resolved = this.#instants('resolved', dateOrder);
    this.#progress(0.75);
    const mark = this.mapping.decimalMark ?? markInFile(this.table, columns);
    const responseTime = this.#durations('responseTime', mark);
    const resolutionTime = this.#durations('resolutionTime', mark);
    const waiting = this.#durations('waitingTime', mark);
    if (this.#problems.count > 0) return err(this.#problems.problems);

    const { length, rowNumbers } = this.table;
    const severities = this.#cells('severity');
    const pauses = this.#cells('pauses');
    const tickets: Ticket[] = [];
    for (let index = 0; index < length; index += 1) {
      const start = opened?.[index] ?? Number.NaN;
      if (Number.isNaN(start)) {
        this.#problems.at(
          rowNumbers[index]!,
          columns.opened,
          'The cell is empty, so nobody knows when the case was opened.',
          'Enter the time, or delete the row.',
        );
        continue;
      }
      const ticket = {
        opened: start,
        responded: this.#end(index, start, responded, responseTime, 'responded'),
        resolved: this.#end(index, start, resolved, resolutionTime, 'resolved'),
        severity: severities?.[index] ?? '',
        pauses: NO_PAUSES,
      };
      this.#asOf = Math.max(this.#asOf, start, ticket.responded ?? start, ticket.resolved ?? start);
      const spans = pauses?.[index] ?? '';
      if (spans !== '') ticket.pauses = this.#pauses(spans, rowNumbers[index]!);
      else if (waiting !== null && waiting[index]! > 0)
        ticket.pauses = this.#wait(ticket, waiting[index]!, rowNumbers[index]!);
      tickets.push(ticket);
    }
    this.#progress(1);
    this.#noteDurations(responseTime !== null || resolutionTime !== null, waiting !== null);
    this.#noteGaps(tickets);
    if (this.#problems.count > 0) return err(this.#problems.problems);
    return ok({ tickets, notes: this.#notes, asOf: this.#asOf });
  }

  #progress(done: number): void {
    this.options.onProgress?.(done);
  }

  #cells(field: TicketField): readonly string[] | null {
    const name = this.mapping.columns[field];
    return name === null ? null : this.table.cellsOf(name);
  }

  #instants(field: TicketField, dateOrder: TicketMapping['dateOrder']): Float64Array | null {
    const name = this.mapping.columns[field];
    if (name === null) return null;
    const { zone } = this.options;
    const column = momentColumn(this.table, name);
    const { values, usedZone, twice } = readInstants(column, { zone, dateOrder }, this.#problems);
    if (usedZone) this.#notes.push(`The times of "${name}" were read as times in ${zone}.`);
    if (twice.size > 0)
      this.#notes.push(
        `${twice.size} ${twice.size === 1 ? 'time' : 'times'} of "${name}" came twice as the clocks were put back; the first was taken.`,
      );
    return values;
  }

  #durations(field: TicketField, mark: DecimalMark | null): Float64Array | null {
    const cells = this.#cells(field);
    if (cells === null) return null;
    const name = this.mapping.columns[field]!;
    const unit = unitInName(name) ?? this.mapping.durationUnit;
    const { rowNumbers } = this.table;
    return readDurations({ name, cells, rowNumbers }, { unit, mark }, this.#problems);
  }

  /** When something was done: its own column, or the opening and the time that it took. */
  #end(
    index: number,
    opened: Instant,
    instants: Float64Array | null,
    durations: Float64Array | null,
    field: 'responded' | 'resolved',
  ): Instant | null {
    const at = instantOrNull(instants?.[index]);
    if (at === null) {
      const took = instantOrNull(durations?.[index]);
      return took === null ? null : opened + took;
    }
    if (at < opened)
      this.#problems.at(
        this.table.rowNumbers[index]!,
        this.mapping.columns[field],
        `The case was ${field === 'responded' ? 'answered' : 'resolved'} before it was opened: ${this.#quoted(field, index)} is earlier than ${this.#quoted('opened', index)}.`,
        'Correct one of the two, or check the order of day and month.',
      );
    return at;
  }

  /** A cell of a column of moments, as a message quotes it; beyond what is listed it is not read. */
  #quoted(field: 'opened' | 'responded' | 'resolved', index: number): string {
    if (this.#problems.count >= MAX_PROBLEMS) return '';
    let cells = this.#quotable.get(field);
    if (!cells) this.#quotable.set(field, (cells = this.#cells(field)!));
    return quoted(cells[index]!);
  }

  /** The file says how long, not when: the wait is laid where the case ends. */
  #wait(
    { opened, responded, resolved }: Omit<Ticket, 'pauses' | 'severity'>,
    length: number,
    row: number,
  ): readonly Span[] {
    if (resolved === null) {
      const start = responded ?? opened;
      return [{ start, end: start + length }];
    }
    // A second more is what rounding in the ticket system makes of it.
    if (length > resolved - opened + 1000)
      this.#problems.at(
        row,
        this.mapping.columns.waitingTime,
        'The case waited longer than it was open.',
        'Correct the waiting time, or check its unit.',
      );
    return [{ start: Math.max(opened, resolved - length), end: resolved }];
  }

  #pauses(cell: string, row: number): readonly Span[] {
    const spans: Span[] = [];
    const name = this.mapping.columns.pauses!;
    for (const interval of cell.split(/[;,|]\s*/).filter((part) => part !== '')) {
      const ends = interval.split('/').map((end) => end.trim());
      const { values } = readInstants(
        { name, cells: ends, rowNumbers: new Uint32Array(ends.length).fill(row) },
        { zone: this.options.zone, dateOrder: null },
        this.#problems,
      );
      const [start, end] = [values[0] ?? Number.NaN, values[1] ?? Number.NaN];
      if (ends.length === 2 && start <= end) spans.push({ start, end });
      else
        this.#problems.at(
          row,
          name,
          `${quoted(interval)} is no time from one moment to a later one.`,
          'Write it as 2026-06-01T10:00Z/2026-06-01T12:00Z.',
        );
    }
    return inOrder(spans);
  }

  #noteDurations(hasTimes: boolean, hasWaits: boolean): void {
    if (hasTimes)
      this.#notes.push(
        'Times that were given as durations were counted around the clock from the opening of the case.',
      );
    if (hasWaits)
      this.#notes.push(
        'The file says how long a case waited, not when: the wait was taken from the end of the case.',
      );
  }

  #noteGaps(tickets: readonly Ticket[]): void {
    if (this.mapping.columns.severity === null) return;
    const nameless = tickets.filter(({ severity }) => severity === '').length;
    if (nameless > 0) this.#notes.push(`${nameless} of ${tickets.length} cases name no severity.`);
  }
}

function momentColumn(table: Table, name: string): InstantColumn {
  let cells: readonly string[] | null = null;
  return {
    name,
    rowNumbers: table.rowNumbers,
    scan: table.moments.get(name),
    get cells() {
      return (cells ??= table.cellsOf(name));
    },
  };
}

/** In order and without overlap, as a clock wants them. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const merged: { start: Instant; end: Instant }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
