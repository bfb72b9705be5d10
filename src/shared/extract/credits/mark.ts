import type { Band, Bound } from '../grammar/bounds.ts';

/** What a percentage of a sentence is: a level that results are compared with, or a credit. */
export type Mark =
  | { readonly role: 'band'; readonly band: Band; readonly start: number; readonly end: number }
  | {
      readonly role: 'credit';
      readonly bound: Bound;
      readonly start: number;
      readonly end: number;
    };
