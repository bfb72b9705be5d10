import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { ManifestShape } from './shelf-manifest.ts';

/** What a kind of record brings along. */
export interface ShelfKind<Id extends string, T extends { readonly id: Id }> {
  /** "draft", for messages. */
  readonly word: string;
  readonly manifest: ManifestShape<Id>;
  readonly fileName: (id: Id) => string;
  /** Null for files that are not ours. */
  readonly idOf: (fileName: string) => Id | null;
  /** The content of the file; the same record gives the same text. */
  readonly textOf: (record: T) => string;
  /** Why a record, or the text of its file, could not be read again; null where they can. */
  readonly refusal?: (record: T, text: string) => Failure | null;
  /** Reads and checks a file. */
  readonly readFile: (path: string) => Promise<Result<T, Failure>>;
  /** Before a file is overwritten. */
  readonly keep?: (id: Id, path: string) => Promise<void>;
  /** After a file was removed. */
  readonly forget?: (id: Id) => Promise<void>;
}
