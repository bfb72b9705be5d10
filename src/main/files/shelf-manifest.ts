import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IsoInstantSchema } from '#shared/base/date.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { writeAtomically } from './atomic-write.ts';
import { errnoOf } from './errno.ts';
import { setAside } from './set-aside.ts';

/** What a shelf knows of one record's file. Size and time tell cheaply whether it changed since. */
const ShelvedSchema = z.strictObject({
  revision: z.int().min(1),
  savedAt: IsoInstantSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  modifiedMs: z.number(),
});
export type Shelved = Readonly<z.infer<typeof ShelvedSchema>>;

/** The hash of a file's text, as the manifest notes it. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The manifest of a shelf: which key of its JSON holds the records, and which ids they may have. */
export interface ManifestShape<Id extends string> {
  readonly key: string;
  /** Throws at what is no id. */
  readonly id: { readonly parse: (text: unknown) => Id };
}

export const MANIFEST_NAME = 'manifest';
const FILE = `${MANIFEST_NAME}.json`;

/** Gives no records where the manifest is missing or damaged: the files tell all but revisions. */
export async function readManifest<Id extends string>(
  folder: string,
  { key, id }: ManifestShape<Id>,
): Promise<Map<Id, Shelved>> {
  const file = join(folder, FILE);
  const schema = z.strictObject({
    version: z.literal(1),
    [key]: z.record(z.string(), ShelvedSchema),
  });
  try {
    const { [key]: records } = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    return new Map(
      Object.entries(records as Readonly<Record<string, Shelved>>).map(([name, record]) => [
        id.parse(name),
        record,
      ]),
    );
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') await setAside(file).catch(() => undefined);
    return new Map();
  }
}

export const writeManifest = (
  folder: string,
  { key }: Pick<ManifestShape<string>, 'key'>,
  records: ReadonlyMap<string, Shelved>,
): Promise<Result<void, Failure>> =>
  writeAtomically(
    join(folder, FILE),
    JSON.stringify({ version: 1, [key]: Object.fromEntries(records) }),
    'library',
  );
