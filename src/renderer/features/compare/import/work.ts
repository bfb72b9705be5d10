import type { Problem } from '#shared/base/place.ts';
import type { Reading } from '#shared/read/reading.ts';
import type { Terms } from '#shared/terms/terms.ts';

/** What the worker of one import gets: a whole file, and the password that the user has given. */
export interface ImportInput {
  readonly type: 'read';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly password: string | null;
}

/** A file that was read. */
export interface ReadAnswer {
  readonly type: 'read';
  readonly reading: Reading;
  readonly terms: Terms;
  /** Titles of what the text says nothing about. */
  readonly silent: readonly string[];
  /** Of the file's bytes. */
  readonly sha256: string;
}

export type ImportAnswer =
  | ReadAnswer
  /** The file is protected; the password that was given, if any, is not the right one. */
  | { readonly type: 'password'; readonly isWrong: boolean }
  | { readonly type: 'refused'; readonly problem: Problem };

/**
 * Has the worker read the next of its practice files. An object, as PDF.js looks into every message that
 * comes to a worker in which it was loaded.
 */
export interface PracticeInput {
  readonly type: 'practise';
}

/** The worker has read one of its practice files. */
export interface Practised {
  readonly type: 'practised';
  /** Whether that was the last of them. */
  readonly isReady: boolean;
}

export interface ImportWork {
  readonly input: ImportInput | PracticeInput;
  readonly answer: ImportAnswer | Practised;
}
