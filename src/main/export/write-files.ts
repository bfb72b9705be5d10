import { randomBytes } from 'node:crypto';
import { link, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { writeFile } from 'atomically';
import { err, ok, type Result } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import { checkTarget, RETRY_MS } from '#main/files/atomic-write.ts';
import { errnoOf } from '#main/files/errno.ts';
import { writeFailure } from '#main/files/file-failure.ts';
import { isSameFile } from '#main/files/same-file.ts';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** The steps of putting a file in place that a disk may refuse at the last moment. */
export interface Disk {
  readonly link: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

/**
 * Writes files that belong together, all of them or none: a new Word file beside an old PDF is how
 * the wrong text gets signed. Everything is on the disk before the first file is replaced, and what
 * was replaced stays aside until the last one is in place.
 */
export async function writeFilesTogether(
  files: readonly FileToWrite[],
  disk: Disk = { link, rename },
): Promise<Result<void, Failure>> {
  const staged: Staged[] = [];
  const placed: Placed[] = [];
  let current = '';
  try {
    for (const { path } of files) {
      current = path;
      await checkTarget(path);
    }
    for (const { path, bytes } of files) {
      current = path;
      staged.push(await stage(path, bytes));
    }
    for (const [index, file] of staged.entries()) {
      const { path, target, temporary, isNew } = file;
      current = path;
      // After the last there is nothing that could fail.
      const aside = isNew || index === staged.length - 1 ? null : nameBeside(target);
      if (aside !== null) await keepAside(target, aside, disk);
      placed.push({ ...file, aside });
      await replace(temporary, target, disk);
    }
    return ok(undefined);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    const lost = await takeBack(placed, disk);
    placed.length = 0;
    return err(lost ?? writeFailure(error, basename(current)));
  } finally {
    // What cannot be cleared away does not make the files less written.
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
    for (const { aside } of placed) if (aside !== null) await rm(aside).catch(() => undefined);
  }
}

interface Staged {
  readonly path: string;
  /** Where the content is to go: behind the link, if `path` is one. */
  readonly target: string;
  readonly temporary: string;
  readonly isNew: boolean;
}

interface Placed extends Staged {
  /** The former file; null for none that was kept. */
  readonly aside: string | null;
}

/** A name beside a file that nobody has; short, as the file's own may be as long as a name can be. */
const nameBeside = (target: string): string =>
  join(dirname(target), `.sla-studio-${randomBytes(6).toString('hex')}.tmp`);

/** Writes the content beside its target, with the target's owner and rights, synced to the disk. */
async function stage(path: string, bytes: Uint8Array | string): Promise<Staged> {
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => null);
  const temporary = nameBeside(target);
  const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  await writeFile(temporary, Readable.from([content]), {
    timeout: RETRY_MS,
    ...(present === null
      ? {}
      : { mode: present.mode, chown: { uid: present.uid, gid: present.gid } }),
  });
  return { path, target, temporary, isNew: present === null };
}

/** A second name, so that the file is never away; where the disk has no such names, another one. */
const keepAside = (target: string, aside: string, disk: Disk): Promise<void> =>
  disk.link(target, aside).catch(() => disk.rename(target, aside));

/** What was not replaced yet has two names still, which a rename would leave as they are. */
const putBack = async (aside: string, target: string, disk: Disk): Promise<void> =>
  (await isSameFile(aside, target)) ? rm(aside) : disk.rename(aside, target);

async function replace(from: string, to: string, disk: Disk): Promise<void> {
  const end = performance.now() + RETRY_MS;
  for (;;) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (performance.now() >= end) throw error;
      await wait(100);
    }
  }
}

/** Puts back what was there before; what could not be put back, as a failure. */
async function takeBack(placed: readonly Placed[], disk: Disk): Promise<Failure | null> {
  let lost: Failure | null = null;
  for (const { path, target, aside, isNew } of placed) {
    try {
      if (aside !== null) await putBack(aside, target, disk);
      else if (isNew) await rm(target, { force: true });
    } catch (error) {
      if (errnoOf(error) === null) throw error;
      lost = failure(
        'FILE_UNWRITABLE',
        `Not all files could be written, and "${basename(path)}" is the new one already. ${
          aside === null
            ? 'Delete it'
            : `What it was before is in "${basename(aside)}" beside it; rename that`
        }, and export again.`,
      );
    }
  }
  return lost;
}
