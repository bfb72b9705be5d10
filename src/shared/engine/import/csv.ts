import Papa from 'papaparse';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { findHeader, separatorOf } from './layout.ts';
import { MomentScan, type Scan } from './moment-scan.ts';
import { fileProblem, ProblemList } from './problem-list.ts';

const MAX_ROWS = 1_000_000;
const MAX_COLUMNS = 200;
/** Characters that are parsed at once, some 1,500 rows: little enough to be garbage while young. */
const CHUNK = 1 << 17;
/** Characters that hold the header and some hundred rows. */
const LOOK = 1 << 17;

/** A file's cells, column by column; cells are trimmed. */
export interface Table {
  /** The header's words, or "Column 1" and so on where there is none. Never twice the same. */
  readonly names: readonly string[];
  readonly hasHeader: boolean;
  /** Without cells where a column was not asked for, or asked for as moments. */
  readonly columns: readonly (readonly string[])[];
  /** What the columns that were asked for as moments say, by name. */
  readonly moments: ReadonlyMap<string, Scan>;
  /** A column's cells by its name; those of moments are read from the file once more. */
  readonly cellsOf: (name: string) => readonly string[];
  /** The number of rows without the header and without empty rows. */
  readonly length: number;
  /** For each row, its number in a spreadsheet. */
  readonly rowNumbers: Uint32Array;
}

export interface ReadOptions {
  /** Names of the columns whose cells are wanted; left out: all. Others cost no memory. */
  readonly only?: readonly string[] | undefined;
  /** Names of columns that are read as moments at once: their cells are not kept. */
  readonly moments?: readonly string[] | undefined;
  /** Stops after so many rows: enough to see what a file looks like. */
  readonly rows?: number | undefined;
  /** How much is done, 0 to 1; called about every 1,500 rows. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Reads separated values; a file that is not sound is refused whole. */
export function readTable(
  text: string,
  { only, moments, rows, onProgress }: ReadOptions = {},
): Result<Table, readonly Problem[]> {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { separator, start } = separatorOf(plain);
  const rowsBefore = start > 1 ? 1 : 0;
  const header = findHeader(plain.slice(start, start + LOOK), separator, rowsBefore);
  if (header === null)
    return err([
      fileProblem(
        'The file',
        'It has no rows.',
        'Export it once more, with a header and its rows.',
      ),
    ]);
  if (header.names.length > MAX_COLUMNS)
    return err([
      fileProblem(
        `Row ${header.row}`,
        `It has ${header.names.length} columns; at most ${MAX_COLUMNS} are read.`,
        'Export only the columns that are needed.',
      ),
    ]);
  const filling = new Filling(header, rowsBefore, only ?? header.names, moments ?? []);
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  let size = CHUNK;
  for (
    let at = start;
    at < plain.length && !filling.isFull && filling.length < (rows ?? Infinity);
  ) {
    const isLast = at + size >= plain.length;
    const chunk = parser.parse(plain.slice(at, at + size), at, !isLast) as Papa.ParseResult<
      string[]
    >;
    // A cell that is longer than the piece needs a longer piece.
    if (!isLast && chunk.meta.cursor === at) {
      size *= 2;
      continue;
    }
    filling.take(chunk.data, chunk.errors);
    at = isLast ? plain.length : chunk.meta.cursor;
    onProgress?.(at / plain.length);
  }
  return filling.finish(text);
}

type Header = NonNullable<ReturnType<typeof findHeader>>;

class Filling {
  readonly #problems = new ProblemList();
  readonly #columns: Column[];
  readonly #wanted: readonly Column[];
  #rowNumbers = new Uint32Array(1024);
  #length = 0;
  /** The spreadsheet's number of the last row taken. */
  #row: number;

  constructor(
    private readonly header: Header,
    rowsBefore: number,
    only: readonly string[],
    moments: readonly string[],
  ) {
    this.#columns = header.names.map((name, index) => new Column(index, moments.includes(name)));
    this.#wanted = this.#columns.filter(({ index }) => only.includes(header.names[index]!));
    this.#row = rowsBefore;
  }

  get length(): number {
    return this.#length;
  }

  get isFull(): boolean {
    return this.#length > MAX_ROWS;
  }

  take(rows: readonly (readonly string[])[], errors: readonly Papa.ParseError[]): void {
    for (const { row, code } of errors)
      if (code === 'MissingQuotes' || code === 'InvalidQuotes')
        this.#problems.at(
          this.#row + 1 + (row ?? 0),
          null,
          code === 'MissingQuotes'
            ? 'A cell begins with a quotation mark that is never closed.'
            : 'After the closing quotation mark of a cell comes more text.',
          'Double the quotation marks inside the cell, or remove them.',
        );
    const { names, firstRow } = this.header;
    const width = names.length;
    for (const cells of rows) {
      this.#row += 1;
      if (this.#row < firstRow || isEmpty(cells)) continue;
      if (cells.length !== width && !endsEmpty(cells, width)) {
        this.#problems.at(
          this.#row,
          cells.length > width ? null : (names[cells.length] ?? null),
          cells.length > width
            ? `The row has ${cells.length} cells, the header ${width}.`
            : `The row ends before this column: it has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${width}.`,
          'Put quotation marks around cells that hold the separator, or delete the row.',
        );
        continue;
      }
      for (const column of this.#wanted) column.push(cells[column.index]!);
      this.#number();
    }
  }

  #number(): void {
    if (this.#length === this.#rowNumbers.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#rowNumbers);
      this.#rowNumbers = longer;
    }
    this.#rowNumbers[this.#length] = this.#row;
    this.#length += 1;
  }

  finish(text: string): Result<Table, readonly Problem[]> {
    if (this.isFull)
      return err([
        fileProblem(
          'The file',
          `It has more than ${MAX_ROWS.toLocaleString('en-GB')} rows.`,
          'Export a shorter time.',
        ),
      ]);
    if (this.#problems.count > 0) return err(this.#problems.problems);
    const { names, isGiven } = this.header;
    const columns = this.#columns.map(({ cells }) => cells);
    const moments = new Map<string, Scan>();
    for (const { index, scan } of this.#columns)
      if (scan !== null) moments.set(names[index]!, scan.finish());
    return ok({
      names,
      hasHeader: isGiven,
      columns,
      moments,
      cellsOf: (name) =>
        moments.has(name) ? cellsAgain(text, name) : (columns[names.indexOf(name)] ?? []),
      length: this.#length,
      rowNumbers: this.#rowNumbers.slice(0, this.#length),
    });
  }
}

/** Only faults ask for these, to quote them; a file without faults is read once. */
function cellsAgain(text: string, name: string): readonly string[] {
  const again = readTable(text, { only: [name] });
  return again.ok ? again.value.cellsOf(name) : [];
}

/** Columns of few different words, such as severities, hold each word once. */
const MOST_WORDS = 200;

class Column {
  readonly cells: string[] = [];
  #words: Map<string, string> | null = new Map();

  readonly scan: MomentScan | null;

  constructor(
    readonly index: number,
    holdsMoments: boolean,
  ) {
    this.scan = holdsMoments ? new MomentScan() : null;
  }

  push(cell: string): void {
    const trimmed = cell.trim();
    if (this.scan !== null) {
      this.scan.push(trimmed);
      return;
    }
    if (this.#words === null) {
      this.cells.push(trimmed);
      return;
    }
    const known = this.#words.get(trimmed);
    this.cells.push(known ?? trimmed);
    if (known === undefined) this.#words.set(trimmed, trimmed);
    if (this.#words.size > MOST_WORDS) this.#words = null;
  }
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Spreadsheets add empty cells to the right of what was filled in. */
function endsEmpty(cells: readonly string[], width: number): boolean {
  if (cells.length < width) return false;
  for (let column = width; column < cells.length; column += 1)
    if (cells[column]!.trim() !== '') return false;
  return true;
}
