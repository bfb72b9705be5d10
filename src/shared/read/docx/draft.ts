import type { Mark, Source } from '#shared/document/document.ts';
import type { Label } from './counting.ts';
import type { ParagraphStyle } from './styles.ts';

/** Where something will stand once the nodes are numbered; a dropped block points to its neighbour. */
export interface Anchor {
  source: Source | null;
  into: Anchor | null;
}

export const newAnchor = (): Anchor => ({ source: null, into: null });

export function sourceOf(anchor: Anchor): Source | null {
  let at = anchor;
  while (at.source === null && at.into !== null) at = at.into;
  return at.source;
}

/** A piece of text of one look. `heavy`: bold as it is shown, by its paragraph's style too. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly heavy: boolean;
}

/** A paragraph as it was read; what becomes of it is decided once the whole file is known. */
export interface Line {
  readonly type: 'line';
  readonly anchor: Anchor;
  readonly pieces: Piece[];
  style: ParagraphStyle;
  /** 0–8 for a heading. */
  outline: number | null;
  label: Label | null;
  /** At the end of the line, as figures in a table are. */
  endAligned: boolean;
  /** From 1, by the page breaks that the last program to save the file has left in it. */
  page: number | null;
  /** The beginning of text that its author has hidden. */
  hidden: string;
  /** The beginning of text that is struck out. */
  struck: string;
  /** Text boxes and notes that stand beside it and are read after it. */
  readonly after: Draft[];
}

/** A cell; one that spans several places of the grid stands in each of them. */
export interface GridCell {
  readonly drafts: Draft[];
  readonly anchor: Anchor;
  readonly shade: string | null;
}

export interface GridRow {
  /** Repeated on each page, as the names of columns are. */
  readonly header: boolean;
  readonly cells: readonly (GridCell | null)[];
}

export interface Grid {
  readonly type: 'grid';
  readonly anchor: Anchor;
  readonly columns: number;
  /** All of `columns` cells; null where a row has none in the grid. */
  readonly rows: readonly GridRow[];
  /** Its style sets the first row apart. */
  readonly headed: boolean;
  readonly page: number | null;
  readonly after: Draft[];
}

export type Draft = Line | Grid;

export const lineText = (line: Line): string => line.pieces.map(({ text }) => text).join('');
