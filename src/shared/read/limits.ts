import { MEGABYTE } from '#shared/base/megabytes.ts';

/** What one foreign file may use. Whoever reads it also bounds the time and the memory of the reader. */
export interface Limits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of everything that a package unpacks to, counted while it unpacks: a header can lie. */
  readonly unpackedBytes: number;
  readonly entries: number;
  /** Of elements within each other. */
  readonly depth: number;
  readonly pages: number;
  /** UTF-16 units of text in all. */
  readonly characters: number;
}

export const LIMITS: Limits = {
  bytes: 100 * MEGABYTE,
  unpackedBytes: 300 * MEGABYTE,
  entries: 10_000,
  depth: 200,
  pages: 2_000,
  characters: 5_000_000,
};
