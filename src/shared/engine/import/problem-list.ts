import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

/** The most faults of a file that are told one by one; the rest is counted. */
export const MAX_PROBLEMS = 20;

/** A fault of a whole file or of one of its columns. */
export const fileProblem = (label: string, message: string, remedy: string): Problem => ({
  place: { path: '/file', label },
  message,
  remedy,
});

/**
 * What is wrong with a file, as far as it helps to read it. Rows are numbered as a spreadsheet
 * shows them, the header being row 1.
 */
export class ProblemList {
  readonly #listed: Problem[] = [];
  #rest = 0;

  /** `whenMore`: what is said of a file with more faults than are listed. */
  constructor(private readonly whenMore = 'Nothing was imported.') {}

  get count(): number {
    return this.#listed.length + this.#rest;
  }

  add(problem: Problem): void {
    if (this.#listed.length < MAX_PROBLEMS) this.#listed.push(problem);
    else this.#rest += 1;
  }

  /** A fault of one cell, or of a row where `column` is null. */
  at(row: number, column: string | null, message: string, remedy: string): void {
    this.add({
      place: {
        path: `/rows/${row}${column === null ? '' : `/${column}`}`,
        label: column === null ? `Row ${row}` : `Row ${row}, column "${shortened(column)}"`,
      },
      message,
      remedy,
    });
  }

  /** The listed faults, and a last line with the number of the others. */
  get problems(): readonly Problem[] {
    if (this.#rest === 0) return this.#listed;
    const others = this.#rest === 1 ? 'one more fault' : `${this.#rest} more faults`;
    return [
      ...this.#listed,
      fileProblem('The rest of the file', `There is ${others} of this sort.`, this.whenMore),
    ];
  }

  /** All or nothing: the value only where there is no fault. */
  result<T>(value: () => T): Result<T, readonly Problem[]> {
    return this.count > 0 ? err(this.problems) : ok(value());
  }
}

/** A cell as a message may quote it. */
export const quoted = (cell: string): string => `"${shortened(cell.trim())}"`;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
