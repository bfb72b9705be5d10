import type { z } from 'zod';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Result } from '#shared/base/result.ts';
import type { ShelfName } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Answer } from '../store-failure.ts';

/** What the store itself notes with each record; the lists show it, too. */
export interface Kept {
  /** Grows with each save. */
  readonly revision: number;
  readonly savedAt: IsoInstant;
  /** The window that saved last. */
  readonly writer: string;
}

/** One kind of record beside the drafts: imported SLAs, comparisons. */
export interface RecordKind<Id extends string, T extends { readonly id: Id }, S extends Kept> {
  readonly shelf: ShelfName;
  /** "imported SLA", "comparison", for messages. */
  readonly word: string;
  readonly schema: z.ZodType<T>;
  /** What lists show of a record without reading it. */
  readonly summaryOf: (record: T, kept: Kept) => S & { readonly id: Id };
  /** How lists call it. */
  readonly nameOf: (summary: S) => string;
}

export interface StoredRecord<T> {
  readonly record: T;
  readonly revision: number;
  readonly savedAt: IsoInstant;
}

export interface RecordRow {
  readonly id: string;
  readonly revision: number;
  readonly record: unknown;
}

/** The working copies of one kind of record. Every answer comes in time; none is thrown. */
export interface ShelfRepository<Id extends string, T, S> {
  /** Null: records can be changed. Otherwise the reason why nothing is written. */
  readonly readOnly: Failure | null;
  readonly list: () => Answer<readonly S[]>;
  /** Calls back now and after each change; returns how to end it. */
  readonly watch: (listener: (answer: Result<readonly S[], Failure>) => void) => () => void;
  /** The ids of the records whose body is there. */
  readonly bodies: () => Answer<readonly Id[]>;
  /** Checked at this border. */
  readonly read: (id: Id) => Answer<StoredRecord<T>>;
  /** Puts a record in as it is, whatever was there. */
  readonly put: (record: T, revision: number, savedAt: IsoInstant) => Answer<null>;
  /** Saves over the revision that one has read; refuses where another window has saved since. */
  readonly save: (record: T, over: number, at: IsoInstant) => Answer<number>;
  readonly remove: (id: Id) => Answer<null>;
}
