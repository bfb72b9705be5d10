import type { Agreement } from '#shared/agreement/agreement.ts';
import { freshStart, titleOfCopy } from '#shared/agreement/fresh-start.ts';
import { copiedFrom } from '#shared/agreement/negotiation.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { Clock, Timers } from '#renderer/platform/clock.ts';
import type { DraftRepository, StoredDraft } from './draft-repository.ts';
import { contentOf, type Origins } from './origins.ts';
import { withinDeadline, type Answer } from '../store-failure.ts';
import type { DraftSummary } from './summary.ts';

export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/** A save that reached both the database and the disk. */
export interface Saved {
  readonly revision: number;
  readonly savedAt: IsoInstant;
}

/** How an agreement from a file came to a draft. */
export interface TakenIn {
  readonly id: AgreementId;
  /** Of the draft. */
  readonly title: string;
  /** "changed": the draft that was made of the file was changed since, and nothing was taken in. */
  readonly how: 'new' | 'same' | 'copy' | 'changed';
}

/** The revision of a draft that was put in and not saved since. */
const NEVER_CHANGED = 1;

/**
 * What can be done with drafts: each change goes to the database, then to the draft's file. When the
 * file cannot be written, the answer is a failure although the database has the change; the next
 * save or the next start writes the file.
 */
export class DraftLibrary {
  readonly #platform: Platform;
  readonly #clock: Clock;
  readonly #timers: Timers;
  readonly #newId: () => AgreementId;
  readonly #origins: () => Promise<Origins>;

  constructor(
    readonly repository: DraftRepository,
    options: {
      readonly platform: Platform;
      readonly clock: Clock;
      readonly timers: Timers;
      readonly newId: () => AgreementId;
      /** Asked for once the drafts are open. */
      readonly origins: () => Promise<Origins>;
    },
  ) {
    this.#platform = options.platform;
    this.#clock = options.clock;
    this.#timers = options.timers;
    this.#newId = options.newId;
    this.#origins = options.origins;
  }

  newId(): AgreementId {
    return this.#newId();
  }

  /** Puts in a new draft under its own id, which must be free. */
  async create(agreement: Agreement): Answer<AgreementId> {
    const draft: StoredDraft = { agreement, revision: NEVER_CHANGED, updatedAt: this.#clock.now() };
    const put = await this.repository.put(draft);
    if (!put.ok) return put;
    const filed = await this.#file(draft);
    return filed.ok ? ok(agreement.id) : filed;
  }

  /**
   * Takes in an agreement from a file, once: the same file leads to the draft that was made of it.
   * Nothing stored is touched: where that draft was changed since, the answer is "changed", and
   * `again` takes the file in as another; where a draft with the agreement's id exists and differs,
   * the file becomes a draft of its own.
   */
  async takeIn(
    agreement: Agreement,
    { again = false }: { readonly again?: boolean } = {},
  ): Answer<TakenIn> {
    const listed = await this.repository.list();
    if (!listed.ok) return listed;
    const content = await contentOf(agreement);
    if (!again) {
      const known = await this.#known(agreement, content, listed.value);
      if (known) return known;
    }
    const isFree = listed.value.every(({ id }) => id !== agreement.id);
    const inUse = titlesInUse(listed.value);
    const title = inUse.has(agreement.title)
      ? titleOfCopy(agreement.title, inUse)
      : agreement.title;
    const created = await this.create(isFree ? agreement : this.#asCopy(agreement, title));
    if (!created.ok) return created;
    (await this.#origins()).note(content, created.value);
    return ok({
      id: created.value,
      title: isFree ? agreement.title : title,
      how: isFree ? 'new' : 'copy',
    });
  }

  /** The draft that holds what a file holds, or was made of it; null where there is none to go to. */
  async #known(
    agreement: Agreement,
    content: string,
    drafts: readonly DraftSummary[],
  ): Promise<Result<TakenIn, Failure> | null> {
    const goTo = async ({ id, title, trashedAt }: DraftSummary): Answer<TakenIn> => {
      const back = trashedAt === null ? ok(null) : await this.restore(id);
      return back.ok ? ok({ id, title, how: 'same' }) : back;
    };
    const twin = drafts.find(({ id }) => id === agreement.id);
    if (twin) {
      const held = await this.repository.read(twin.id);
      if (held.ok && stableJson(held.value.agreement) === stableJson(agreement)) {
        (await this.#origins()).note(content, twin.id);
        return goTo(twin);
      }
    }
    const origin = (await this.#origins()).draftOf(content);
    const made = drafts.find(({ id }) => id === origin);
    if (!made) return null;
    if (made.revision === NEVER_CHANGED) return goTo(made);
    // What was changed and then thrown away is not what one looks for in the file.
    return made.trashedAt === null ? ok({ id: made.id, title: made.title, how: 'changed' }) : null;
  }

  /** Reads a draft; a damaged one comes from its file. */
  async read(id: AgreementId): Answer<StoredDraft> {
    const held = await this.repository.read(id);
    if (held.ok) return held;
    const filed = await this.#platform.call('mirror.read', { id });
    if (!filed.ok) return held;
    return ok({
      agreement: filed.value.agreement,
      revision: filed.value.entry.revision,
      updatedAt: filed.value.entry.savedAt,
    });
  }

  /** Saves over `revision`: to the database, then to the file. Answers in time, whatever happens. */
  async save(agreement: Agreement, revision: number): Answer<Saved> {
    const saved = await this.repository.save(agreement, { revision }, this.#clock.now());
    if (!saved.ok) return saved;
    return this.#file({ agreement, revision: saved.value });
  }

  /** A draft of its own with the terms of another. */
  async duplicate(id: AgreementId): Answer<AgreementId> {
    const read = await this.read(id);
    if (!read.ok) return read;
    const copied = await this.copy(read.value.agreement);
    return copied.ok ? ok(copied.value.id) : copied;
  }

  /** A draft of its own with the terms of a draft as it is, or as it once was. */
  async copy(agreement: Agreement): Answer<{ readonly id: AgreementId; readonly title: string }> {
    const listed = await this.repository.list();
    if (!listed.ok) return listed;
    const title = titleOfCopy(agreement.title, titlesInUse(listed.value));
    const created = await this.create(freshStart(agreement, { id: this.#newId(), title }));
    return created.ok ? ok({ id: created.value, title }) : created;
  }

  /** All of an agreement whose id another draft has. */
  #asCopy(agreement: Agreement, title: string): Agreement {
    const negotiation = { ...agreement.negotiation, copiedFrom: copiedFrom(agreement) };
    return { ...agreement, id: this.#newId(), title, negotiation };
  }

  async rename(id: AgreementId, title: string): Answer<null> {
    const read = await this.read(id);
    if (!read.ok) return read;
    const saved = await this.save({ ...read.value.agreement, title }, read.value.revision);
    return saved.ok ? ok(null) : saved;
  }

  trash(id: AgreementId): Answer<null> {
    return this.repository.setTrashed(id, this.#clock.now());
  }

  restore(id: AgreementId): Answer<null> {
    return this.repository.setTrashed(id, null);
  }

  /** Deletes a draft and its file. The file goes first: what is interrupted leaves the draft whole. */
  async removeForGood(id: AgreementId): Answer<null> {
    if (this.repository.readOnly) return err(this.repository.readOnly);
    const removed = await this.#platform.call('mirror.remove', { id });
    if (!removed.ok) return removed;
    return this.repository.remove(id);
  }

  /** Deletes what has been in the trash for 30 days. */
  async emptyOldTrash(): Answer<number> {
    const listed = await this.repository.list();
    if (!listed.ok) return listed;
    const limit = Date.parse(this.#clock.now()) - TRASH_DAYS * DAY_MS;
    let count = 0;
    for (const { id, trashedAt } of listed.value) {
      if (trashedAt === null || Date.parse(trashedAt) > limit) continue;
      const removed = await this.removeForGood(id);
      if (!removed.ok) return removed;
      count += 1;
    }
    return ok(count);
  }

  #file(draft: { readonly agreement: Agreement; readonly revision: number }): Answer<Saved> {
    return withinDeadline(this.#timers, 'Writing the draft’s file', async () => {
      const { agreement, revision } = draft;
      const wrote = await this.#platform.call('mirror.write', { agreement, revision });
      return wrote.ok
        ? ok({ revision: wrote.value.revision, savedAt: wrote.value.savedAt })
        : wrote;
    });
  }
}

const titlesInUse = (drafts: readonly DraftSummary[]): ReadonlySet<string> =>
  new Set(drafts.filter(({ trashedAt }) => trashedAt === null).map(({ title }) => title));
