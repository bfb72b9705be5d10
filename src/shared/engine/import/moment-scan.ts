import {
  DAY_FIRST,
  EPOCH_MILLISECONDS,
  EPOCH_SECONDS,
  EXCEL_SERIAL,
  MONTH_FIRST,
  WrittenTime,
} from './written-time.ts';

/** How all cells of a column are written. */
export interface InstantFormat {
  /** One of the bits of written-time.ts. */
  readonly format: number;
  /** Whether the cells name their offset from UTC, or need none. */
  readonly isZoned: boolean;
}

/** What a look at a whole column gives. "ambiguous": its days and months can change places. */
export type ColumnFormat =
  | { readonly type: 'decided'; readonly format: InstantFormat }
  | { readonly type: 'ambiguous'; readonly isZoned: boolean; readonly example: string }
  | { readonly type: 'empty' }
  | { readonly type: 'mixed' };

/** A column once read: what its cells say, before it is known what is day and what is month. */
export interface Scan {
  readonly format: ColumnFormat;
  /** Year, first and second number as 20260603; the figure of a serial or an epoch; NaN: empty. */
  readonly dates: Float64Array;
  /** Milliseconds after midnight. */
  readonly times: Int32Array;
  /** Minutes from UTC. */
  readonly offsets: Int16Array;
}

/** Reads a column of moments cell by cell, so that the cells themselves need not be kept. */
export class MomentScan {
  readonly #written = new WrittenTime();
  #dates = new Float64Array(1024);
  #times = new Int32Array(1024);
  #offsets = new Int16Array(1024);
  #length = 0;
  /** The formats that all cells so far fit; 0: there is none, and the column is mixed. */
  #common = 127;
  #zoned = false;
  #bare = false;
  #example = '';

  /** Takes the next cell, trimmed. */
  push(cell: string): void {
    const index = this.#length;
    if (index === this.#dates.length) this.#grow();
    this.#length += 1;
    if (cell === '' || this.#common === 0) {
      this.#dates[index] = Number.NaN;
      return;
    }
    const written = this.#written;
    if (this.#example === '') this.#example = cell;
    this.#common &= written.read(cell) ? written.formats : 0;
    if (written.isZoned) this.#zoned = true;
    else this.#bare = true;
    if (this.#zoned && this.#bare) this.#common = 0;
    this.#dates[index] = isFigure(written.formats)
      ? written.number
      : written.year * 10_000 + written.first * 100 + written.second;
    this.#times[index] = written.time;
    this.#offsets[index] = written.offset;
  }

  finish(): Scan {
    return {
      format: this.#format(),
      dates: this.#dates.subarray(0, this.#length),
      times: this.#times.subarray(0, this.#length),
      offsets: this.#offsets.subarray(0, this.#length),
    };
  }

  #format(): ColumnFormat {
    if (this.#example === '') return { type: 'empty' };
    if (this.#common === 0) return { type: 'mixed' };
    return this.#common === (DAY_FIRST | MONTH_FIRST)
      ? { type: 'ambiguous', isZoned: this.#zoned, example: this.#example }
      : { type: 'decided', format: { format: this.#common, isZoned: this.#zoned } };
  }

  #grow(): void {
    const [dates, times, offsets] = [this.#dates, this.#times, this.#offsets];
    this.#dates = new Float64Array(this.#length * 2);
    this.#times = new Int32Array(this.#length * 2);
    this.#offsets = new Int16Array(this.#length * 2);
    this.#dates.set(dates);
    this.#times.set(times);
    this.#offsets.set(offsets);
  }
}

const isFigure = (formats: number): boolean =>
  (formats & (EXCEL_SERIAL | EPOCH_SECONDS | EPOCH_MILLISECONDS)) !== 0;

const scans = new WeakMap<readonly string[], Scan>();

/** Columns never change, so that each is read once for guessing, asking and importing. */
export function scanOf(cells: readonly string[]): Scan {
  let scan = scans.get(cells);
  if (!scan) {
    const reading = new MomentScan();
    for (const cell of cells) reading.push(cell);
    scans.set(cells, (scan = reading.finish()));
  }
  return scan;
}
