import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import { writeAtomically } from './atomic-write.ts';
import { generationsToKeep } from './generations.ts';
import { draftFolderName } from './draft-file-name.ts';
import { keptIsGone, readKept } from './kept-agreement.ts';
import { instantOf, momentOf, stampOf } from './moment-name.ts';

/** Between two backups of one draft: a save every two seconds must not push yesterday's out. */
export const BACKUP_INTERVAL_MS = 10 * 60_000;

export interface Backups {
  /** Keeps a copy of a draft's file before it is overwritten. Never stops a save: failures are logged. */
  readonly keep: (id: AgreementId, file: string) => Promise<void>;
  /** The newest copy that can still be read, one with something in it first; null where none can. */
  readonly newest: (id: AgreementId) => Promise<Backup | null>;
  /** When the copies with something in them were made, in no order. */
  readonly list: (id: AgreementId) => Promise<readonly IsoInstant[]>;
  /** The copy that was made then, or why there is none; see {@link readKept}. */
  readonly read: (id: AgreementId, keptAt: IsoInstant) => Promise<Result<Agreement, Failure>>;
  readonly remove: (id: AgreementId) => Promise<void>;
}

/** A generation of a draft, with the moment at which it was replaced. */
export interface Backup {
  readonly agreement: Agreement;
  readonly keptAt: IsoInstant;
}

/** `20261130T091500000Z.sla`; an empty draft's says so, and counts apart from the others. */
const NAME = /^(\d{8}T\d{9}Z)(-empty)?\.sla$/;

interface Kept {
  readonly name: string;
  readonly moment: Date;
  readonly empty: boolean;
}

/** `write` is how a copy gets to the disk. */
export function openBackups(
  folder: string,
  now: () => Date,
  log: Log,
  write: (path: string, text: string) => Promise<Result<void, Failure>> = writeAtomically,
): Backups {
  const latest = new Map<AgreementId, number>();
  const folderOf = (id: AgreementId) => join(folder, draftFolderName(id));

  const keep = async (id: AgreementId, file: string): Promise<void> => {
    const moment = now();
    const before = latest.get(id) ?? latestOf(await listKept(folderOf(id)));
    latest.set(id, before);
    if (Math.abs(moment.getTime() - before) < BACKUP_INTERVAL_MS) return;
    const text = await readFile(file, 'utf8');
    const empty = holdsNothing(text);
    if (empty === null) return log.note('a draft file that is not JSON was not backed up');
    await mkdir(folderOf(id), { recursive: true });
    const name = `${stampOf(moment)}${empty ? '-empty' : ''}.sla`;
    const target = join(folderOf(id), name);
    const written = await write(target, text);
    if (!written.ok) return log.note(`a backup failed: ${written.error.code}`);
    if ((await readFile(target, 'utf8')) !== text) {
      await rm(target, { force: true });
      return log.note('a backup differed from its original when read back, and was removed');
    }
    latest.set(id, moment.getTime());
    await prune(folderOf(id));
  };

  const readOf = (id: AgreementId, name: string) => readKept(join(folderOf(id), name), id);

  return {
    keep: (id, file) =>
      keep(id, file).catch((error: unknown) => {
        log.error('a backup failed', error);
      }),
    async newest(id) {
      const kept = [...(await listKept(folderOf(id)))].sort(
        (a, b) => Number(a.empty) - Number(b.empty) || b.moment.getTime() - a.moment.getTime(),
      );
      for (const { name, moment } of kept) {
        const read = await readOf(id, name);
        if (read.ok) return { agreement: read.value, keptAt: instantOf(moment) };
      }
      return null;
    },
    list: async (id) =>
      (await listKept(folderOf(id)))
        .filter(({ empty }) => !empty)
        .map(({ moment }) => instantOf(moment)),
    async read(id, keptAt) {
      const kept = await listKept(folderOf(id));
      const found = kept.find(({ moment }) => instantOf(moment) === keptAt);
      return found ? await readOf(id, found.name) : err(keptIsGone());
    },
    remove: async (id) => {
      latest.delete(id);
      await rm(folderOf(id), { recursive: true, force: true });
    },
  };
}

async function listKept(folder: string): Promise<readonly Kept[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const [, stamp = '', empty] = NAME.exec(name) ?? [];
    const moment = momentOf(stamp);
    return moment === null ? [] : [{ name, moment, empty: empty !== undefined }];
  });
}

const latestOf = (kept: readonly Kept[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...kept.map(({ moment }) => moment.getTime()));

/** Full backups and empty ones are counted apart, so that an empty one never pushes a full one out. */
async function prune(folder: string): Promise<void> {
  const kept = await listKept(folder);
  const full = kept.filter(({ empty }) => !empty);
  const staying = generationsToKeep(full.map(({ moment }) => moment));
  const empties = kept
    .filter(({ empty }) => empty)
    .sort((a, b) => b.moment.getTime() - a.moment.getTime());
  const leaving = [...full.filter(({ moment }) => !staying.has(moment)), ...empties.slice(1)];
  for (const { name } of leaving) await rm(join(folder, name), { force: true });
}

/** Whether the text is of a draft in which nobody has put anything yet; null for no JSON object. */
function holdsNothing(text: string): boolean | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).every(
    ([key, list]) =>
      !Array.isArray(list) ||
      list.length === 0 ||
      (key === 'sections' &&
        list.every((section: { items?: unknown }) =>
          Array.isArray(section.items) ? section.items.length === 0 : true,
        )),
  );
}
