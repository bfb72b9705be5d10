import type { z } from 'zod';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import { AgreementIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { findBrokenLinks } from '#shared/agreement/integrity.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { MirrorEntrySchema } from '#shared/ipc/contract.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { readAgreementFile, refusalOfSize } from './agreement-file.ts';
import type { Backup, Backups } from './backups.ts';
import { draftFileName, draftIdOf } from './draft-file-name.ts';
import { openShelf } from './shelf.ts';
import type { LostRecord } from './shelf-reconcile.ts';

export type MirrorEntry = Readonly<z.infer<typeof MirrorEntrySchema>>;

/** Every draft as a file of its own, `<id>.sla`, with backups: a shelf of agreements. */
export interface Mirror {
  readonly list: () => Promise<Result<readonly MirrorEntry[], Failure>>;
  /** Drafts whose files were lost, until they are written again. */
  readonly lost: () => Promise<Result<readonly LostRecord<AgreementId>[], Failure>>;
  /** The newest backup of a draft that can still be read. */
  readonly backup: (id: AgreementId) => Promise<Result<Backup, Failure>>;
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

export function openMirror({ backups, ...place }: MirrorPlace): Mirror {
  const shelf = openShelf<AgreementId, Agreement>(
    {
      word: 'draft',
      manifest: { key: 'drafts', id: AgreementIdSchema },
      fileName: draftFileName,
      idOf: draftIdOf,
      textOf: agreementText,
      // Such a file could not be opened again.
      refusal: (agreement, text) => {
        const broken = findBrokenLinks(agreement);
        return broken.length > 0 ? inconsistent(broken) : refusalOfSize(text);
      },
      readFile: readAgreementFile,
      keep: backups.keep,
      forget: backups.remove,
    },
    place,
  );
  return {
    ...shelf,
    async backup(id) {
      const newest = await backups.newest(id);
      return newest === null
        ? err(failure('FILE_UNREADABLE', 'There is no backup of the draft that can be read.'))
        : ok(newest);
    },
    async read(id) {
      const read = await shelf.read(id);
      return read.ok ? ok({ agreement: read.value.record, entry: read.value.entry }) : read;
    },
  };
}

const inconsistent = (problems: ReturnType<typeof findBrokenLinks>): Failure =>
  failure(
    'BAD_REQUEST',
    'The draft is not consistent, so it was not saved over the last good one.',
    { problems: problems.slice(0, 20) },
  );
