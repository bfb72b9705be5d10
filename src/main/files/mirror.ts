import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { findBrokenLinks } from '#shared/agreement/integrity.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { MirrorEntrySchema } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { readAgreementFile } from './agreement-file.ts';
import { writeAtomically } from './atomic-write.ts';
import type { Backups } from './backups.ts';
import { draftFileName, draftIdOf } from './draft-file-name.ts';
import { errnoOf } from './errno.ts';
import { readFailure, writeFailure } from './file-failure.ts';
import { readManifest, writeManifest, type MirrorRecord } from './mirror-manifest.ts';

export type MirrorEntry = Readonly<z.infer<typeof MirrorEntrySchema>>;

/** Every draft as a file of its own, `<id>.sla`, beside the working copy that the window keeps. */
export interface Mirror {
  readonly list: () => Promise<Result<readonly MirrorEntry[], Failure>>;
  /** Refuses a revision older than the one on disk, and another text under the same revision. */
  readonly write: (agreement: Agreement, revision: number) => Promise<Result<MirrorEntry, Failure>>;
  readonly read: (
    id: AgreementId,
  ) => Promise<Result<{ readonly agreement: Agreement; readonly entry: MirrorEntry }, Failure>>;
  readonly remove: (id: AgreementId) => Promise<Result<void, Failure>>;
}

export interface MirrorPlace {
  readonly folder: string;
  readonly backups: Backups;
  readonly now: () => Date;
  readonly log: Log;
}

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const entryOf = (id: AgreementId, { revision, savedAt }: MirrorRecord): MirrorEntry => ({
  id,
  revision,
  savedAt,
});

export function openMirror({ folder, backups, now, log }: MirrorPlace): Mirror {
  const fileOf = (id: AgreementId) => join(folder, draftFileName(id));
  let loading: Promise<Map<AgreementId, MirrorRecord>> | null = null;
  const load = () => {
    loading ??= reconcile(folder, log).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  /** One step at a time: file and manifest of two saves must not overtake each other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    const turn = last.then(step).catch((error: unknown) => {
      if (errnoOf(error) === null) throw error;
      return err(writeFailure(error, 'library'));
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    list: () =>
      inTurn(async () => ok([...(await load())].map(([id, record]) => entryOf(id, record)))),

    write: (agreement, revision) =>
      inTurn(async () => {
        const { id } = agreement;
        const broken = findBrokenLinks(agreement);
        // Such a file could not be opened again.
        if (broken.length > 0) return err(inconsistent(broken));
        const records = await load();
        const text = agreementText(agreement);
        const sha256 = hashOf(text);
        const known = records.get(id);
        if (known !== undefined && known.revision >= revision) {
          if (known.revision === revision && known.sha256 === sha256) return ok(entryOf(id, known));
          return err(outdated());
        }
        if (known !== undefined) await backups.keep(id, fileOf(id));
        const written = await writeAtomically(fileOf(id), text);
        if (!written.ok) return written;
        const { size, mtimeMs: modifiedMs } = await stat(fileOf(id));
        const savedAt = now().toISOString() as IsoInstant;
        const record: MirrorRecord = { revision, savedAt, sha256, size, modifiedMs };
        const noted = await writeManifest(folder, new Map(records).set(id, record));
        if (!noted.ok) return noted;
        records.set(id, record);
        return ok(entryOf(id, record));
      }),

    read: (id) =>
      inTurn(async () => {
        const record = (await load()).get(id);
        if (record === undefined)
          return err(
            readFailure(Object.assign(new Error(), { code: 'ENOENT' }), draftFileName(id)),
          );
        const agreement = await readAgreementFile(fileOf(id));
        return agreement.ok
          ? ok({ agreement: agreement.value, entry: entryOf(id, record) })
          : agreement;
      }),

    remove: (id) =>
      inTurn(async () => {
        const records = await load();
        // The file first: an entry without a file is dropped at the next start, but a file without
        // an entry would come back to life.
        await rm(fileOf(id), { force: true });
        await backups.remove(id);
        if (!records.delete(id)) return ok(undefined);
        return writeManifest(folder, records);
      }),
  };
}

const outdated = (): Failure =>
  failure(
    'FILE_UNWRITABLE',
    'A newer version of this draft is already on this computer, so this one was not saved over it. Copy what you changed here, open the draft again and paste it.',
  );

const inconsistent = (problems: ReturnType<typeof findBrokenLinks>): Failure =>
  failure(
    'BAD_REQUEST',
    'The draft is not consistent, so it was not saved over the last good one.',
    {
      problems: problems
        .slice(0, 20)
        .map((problem) => ({ ...problem, place: { ...problem.place } })),
    },
  );

/**
 * Brings the manifest in line with the files. A file that differs from its record was written just
 * before a crash, or put there by hand: either way it is the newer one, so it gets the next
 * revision. A file that is no agreement is set aside under another name, so that no save replaces it.
 */
async function reconcile(folder: string, log: Log): Promise<Map<AgreementId, MirrorRecord>> {
  await mkdir(folder, { recursive: true });
  const known = await readManifest(folder);
  const found = new Map<AgreementId, MirrorRecord>();
  let changed = false;
  const files = (await readdir(folder)).flatMap((name) => {
    const id = draftIdOf(name);
    return id === null ? [] : [{ id, file: join(folder, name) }];
  });
  const stats = await Promise.all(files.map(({ file }) => stat(file)));
  for (const [index, { id, file }] of files.entries()) {
    const record = known.get(id);
    const { size, mtimeMs: modifiedMs } = stats[index]!;
    if (record?.size === size && record.modifiedMs === modifiedMs) {
      found.set(id, record);
      continue;
    }
    changed = true;
    const agreement = await readAgreementFile(file);
    if (!agreement.ok || agreement.value.id !== id) {
      log.note('a draft file of the library is damaged or bears another id, and is not listed');
      if (agreement.ok || agreement.error.code === 'NOT_AN_AGREEMENT')
        await rename(file, file.replace(/\.sla$/, '.damaged.sla'));
      continue;
    }
    const sha256 = hashOf(agreementText(agreement.value));
    found.set(
      id,
      record?.sha256 === sha256
        ? { ...record, size, modifiedMs }
        : {
            revision: (record?.revision ?? 0) + 1,
            savedAt: new Date(modifiedMs).toISOString() as IsoInstant,
            sha256,
            size,
            modifiedMs,
          },
    );
  }
  if (changed || found.size !== known.size) {
    const written = await writeManifest(folder, found);
    if (!written.ok) log.note(`the manifest could not be written: ${written.error.code}`);
  }
  return found;
}
