import type { Passage } from '../sla-text.ts';

/** A line of an SLA as the rules for figures see it: a sentence, or a cell with its row and column. */
export interface FigureLine {
  readonly passage: Passage;
  readonly text: string;
  /** Where the text begins in the passage. */
  readonly start: number;
  /** What names it besides its own words: the column, the row, the label, the heading above. */
  readonly names: readonly string[];
  /** The names of all columns of a cell's table; none for a sentence. */
  readonly columns: readonly string[];
  readonly cell: boolean;
  /** The other cells of a cell's row; none for a sentence. */
  readonly beside?: readonly string[];
  /** What stands before it up to a semicolon, in the same sentence. */
  readonly before?: string;
}
