import type { Problem } from '#shared/base/place.ts';
import type { Reading } from '#shared/read/reading.ts';
import type { Terms } from '#shared/terms/terms.ts';

/** What the worker of one import gets: a whole file, and the password that the user has given. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
}

export type ImportAnswer =
  | {
      readonly type: 'read';
      readonly reading: Reading;
      readonly terms: Terms;
      /** Of the file's bytes. */
      readonly sha256: string;
    }
  /** The file is protected; the password that was given, if any, is not the right one. */
  | { readonly type: 'password'; readonly isWrong: boolean }
  | { readonly type: 'refused'; readonly problem: Problem };

/** Without a file the worker reads the samples for itself, and has nothing to tell. */
export interface ImportWork {
  readonly input: ImportInput | null;
  readonly answer: ImportAnswer | null;
}
