import type { Marker } from './markers.ts';
import type { TextTable } from './text-table.ts';

/** The parts of a text in order, their words still with light markup. */
export type Block =
  | {
      readonly type: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      /** "4.2"; null where none is printed. */
      readonly number: readonly number[] | null;
      readonly line: number;
    }
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly number: readonly number[] | null;
      readonly line: number;
    }
  | {
      readonly type: 'item';
      readonly text: string;
      readonly marker: Marker;
      readonly level: 1 | 2 | 3;
      readonly restart: boolean;
      readonly line: number;
    }
  | { readonly type: 'table'; readonly table: TextTable; readonly line: number }
  | { readonly type: 'html'; readonly html: string; readonly line: number };

/** The parts that begin at a line by what it begins with, and the line behind them. */
export interface Special {
  readonly blocks: readonly Block[];
  readonly next: number;
}
