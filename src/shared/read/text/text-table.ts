/** A table as a text prints it; cells hold light markup still. */
export interface TextTable {
  /** Null where no row names the columns. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** How many lines it took. */
  readonly lines: number;
}
