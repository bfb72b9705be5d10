import { err, ok } from '#shared/base/result.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { Clock, Timers } from '#renderer/platform/clock.ts';
import type { Kept, RecordKind, ShelfRepository, StoredRecord } from './shelf-repository.ts';
import { fileOf, removeFile, writeFile } from './shelf-files.ts';
import { withinDeadline, type Answer } from '../store-failure.ts';

/** A save that reached both the database and the disk. */
export interface Shelved {
  readonly revision: number;
  readonly savedAt: IsoInstant;
}

/**
 * What can be done with records beside the drafts: each change goes to the database, then to the
 * record's file. When the file cannot be written, the answer is a failure although the database has
 * the change; the next save or the next start writes the file.
 */
export class Shelf<Id extends string, T extends { readonly id: Id }, S extends Kept> {
  readonly #platform: Platform;
  readonly #clock: Clock;
  readonly #timers: Timers;

  constructor(
    readonly kind: RecordKind<Id, T, S>,
    readonly repository: ShelfRepository<Id, T, S>,
    {
      platform,
      clock,
      timers,
    }: { readonly platform: Platform; readonly clock: Clock; readonly timers: Timers },
  ) {
    this.#platform = platform;
    this.#clock = clock;
    this.#timers = timers;
  }

  get readOnly(): Failure | null {
    return this.repository.readOnly;
  }

  /** Puts in a record under its own id, which must be free: a new one, or one whose deletion is undone. */
  async create(record: T, revision = 1): Answer<Shelved> {
    const put = await this.repository.put(record, revision, this.#clock.now());
    return put.ok ? this.#file(record, revision) : put;
  }

  /** Reads a record; a damaged one comes from its file. */
  async read(id: Id): Answer<StoredRecord<T>> {
    const held = await this.repository.read(id);
    if (held.ok) return held;
    const filed = await fileOf<T>(this.#platform, this.kind, id);
    return filed.ok ? filed : held;
  }

  /** Saves over `revision`. Answers in time, whatever happens. */
  async save(record: T, revision: number): Answer<Shelved> {
    const saved = await this.repository.save(record, revision, this.#clock.now());
    return saved.ok ? this.#file(record, saved.value) : saved;
  }

  /** Reads, changes and saves in one go; null leaves the record as it is. */
  async change(id: Id, update: (record: T) => T | null): Answer<T> {
    const read = await this.read(id);
    if (!read.ok) return read;
    const changed = update(read.value.record);
    if (changed === null) return ok(read.value.record);
    const saved = await this.save(changed, read.value.revision);
    return saved.ok ? ok(changed) : saved;
  }

  /**
   * Deletes a record and its file, and gives back what is needed to undo that. The file goes first:
   * what is interrupted leaves the record whole.
   */
  async remove(id: Id): Answer<StoredRecord<T>> {
    if (this.readOnly) return err(this.readOnly);
    const read = await this.read(id);
    if (!read.ok) return read;
    const removed = await removeFile(this.#platform, this.kind, id);
    if (!removed.ok) return removed;
    const gone = await this.repository.remove(id);
    return gone.ok ? read : gone;
  }

  #file(record: T, revision: number): Answer<Shelved> {
    return withinDeadline(this.#timers, `Writing the file of the ${this.kind.word}`, () =>
      writeFile(this.#platform, this.kind, record, revision),
    );
  }
}
