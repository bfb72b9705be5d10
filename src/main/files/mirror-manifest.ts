import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IsoInstantSchema } from '#shared/base/date.ts';
import { AgreementIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { MirrorEntrySchema } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { writeAtomically } from './atomic-write.ts';
import { errnoOf } from './errno.ts';

/** What the mirror knows of one draft's file. Size and time tell cheaply whether it changed since. */
const RecordSchema = z.strictObject({
  revision: MirrorEntrySchema.shape.revision,
  savedAt: IsoInstantSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  modifiedMs: z.number(),
});
export type MirrorRecord = Readonly<z.infer<typeof RecordSchema>>;

const ManifestSchema = z.strictObject({
  version: z.literal(1),
  drafts: z.record(AgreementIdSchema, RecordSchema),
});

const FILE = 'manifest.json';

/** Gives no records where the manifest is missing or damaged: the drafts' files tell all but revisions. */
export async function readManifest(folder: string): Promise<Map<AgreementId, MirrorRecord>> {
  const file = join(folder, FILE);
  try {
    const { drafts } = ManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(Object.entries(drafts) as [AgreementId, MirrorRecord][]);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT')
      await rename(file, join(folder, 'manifest.damaged.json')).catch(() => undefined);
    return new Map();
  }
}

export const writeManifest = (
  folder: string,
  drafts: ReadonlyMap<AgreementId, MirrorRecord>,
): Promise<Result<void, Failure>> =>
  writeAtomically(
    join(folder, FILE),
    JSON.stringify({ version: 1, drafts: Object.fromEntries(drafts) }),
  );
