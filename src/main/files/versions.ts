import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { VersionNameSchema, type Version } from '#shared/agreement/version.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { refusalOfSize } from './agreement-file.ts';
import { writeAtomically } from './atomic-write.ts';
import type { Backups } from './backups.ts';
import { draftFolderName } from './draft-file-name.ts';
import { keptIsGone, readKept } from './kept-agreement.ts';
import { instantOf, momentOf, stampOf } from './moment-name.ts';
import { takeTurns } from './turns.ts';

/** Which version of a draft is meant. */
export type VersionKey = Pick<Version, 'keptAt'> & {
  /** Kept by the user; else a backup. */
  readonly isNamed: boolean;
};

/** The states of drafts that can be brought back: those that were kept under a name, and the backups. */
export interface Versions {
  /** The latest first. */
  readonly list: (id: AgreementId) => Promise<readonly Version[]>;
  readonly keep: (agreement: Agreement, name: string) => Promise<Result<Version, Failure>>;
  readonly read: (id: AgreementId, key: VersionKey) => Promise<Result<Agreement, Failure>>;
  readonly rename: (
    id: AgreementId,
    keptAt: IsoInstant,
    name: string,
  ) => Promise<Result<Version, Failure>>;
  /** Removes one that has a name; backups go by themselves. */
  readonly remove: (id: AgreementId, keptAt: IsoInstant) => Promise<Result<void, Failure>>;
  /** Removes all that have a name: the draft is gone for good. */
  readonly removeAll: (id: AgreementId) => Promise<Result<void, Failure>>;
}

/**
 * Named versions stand in a folder for each draft, as `20261130T091500000Z.sla` and beside it a `.json`
 * with the name: the file of an agreement is one everywhere, and a list need not read agreements.
 */
const LabelSchema = z.strictObject({ name: VersionNameSchema });
/** What a version is called whose label was lost. */
const NAMELESS = 'Kept version';

export function openVersions(folder: string, backups: Backups, now: () => Date): Versions {
  const folderOf = (id: AgreementId): string => join(folder, draftFolderName(id));
  const fileOf = (id: AgreementId, moment: Date, extension: 'sla' | 'json'): string =>
    join(folderOf(id), `${stampOf(moment)}.${extension}`);

  // Two that are kept at once must not take the same moment.
  const inTurn = takeTurns('versions', 'versions');

  const momentsOf = async (id: AgreementId): Promise<readonly Date[]> =>
    (await readdir(folderOf(id)).catch(() => [])).flatMap((name) => {
      const moment = name.endsWith('.sla') ? momentOf(name.slice(0, -'.sla'.length)) : null;
      return moment === null ? [] : [moment];
    });

  const find = async (id: AgreementId, keptAt: IsoInstant): Promise<Date | undefined> =>
    (await momentsOf(id)).find((moment) => instantOf(moment) === keptAt);

  const label = async (id: AgreementId, moment: Date, name: string) => {
    const text = `${JSON.stringify(LabelSchema.parse({ name }), null, 2)}\n`;
    const written = await writeAtomically(fileOf(id, moment, 'json'), text, 'versions');
    return written.ok ? ok({ keptAt: instantOf(moment), name }) : written;
  };

  const drop = async (id: AgreementId, moment: Date): Promise<void> => {
    // The agreement goes first: without it there is no version, whatever is left of its label.
    await rm(fileOf(id, moment, 'sla'), { force: true });
    await rm(fileOf(id, moment, 'json'), { force: true });
  };

  return {
    async list(id) {
      const named = await Promise.all(
        (await momentsOf(id)).map(async (moment) => ({
          keptAt: instantOf(moment),
          name: await nameIn(fileOf(id, moment, 'json')),
        })),
      );
      const unnamed = (await backups.list(id)).map((keptAt) => ({ keptAt, name: null }));
      return [...named, ...unnamed].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    },
    keep: (agreement, name) =>
      inTurn(async () => {
        const { id } = agreement;
        const text = agreementText(agreement);
        const refused = refusalOfSize(text);
        if (refused !== null) return err(refused);
        // Two of one millisecond would be one.
        const latest = Math.max(0, ...(await momentsOf(id)).map((moment) => moment.getTime() + 1));
        const moment = new Date(Math.max(now().getTime(), latest));
        await mkdir(folderOf(id), { recursive: true });
        const written = await writeAtomically(fileOf(id, moment, 'sla'), text, 'versions');
        if (!written.ok) return written;
        const labelled = await label(id, moment, name);
        if (!labelled.ok) await drop(id, moment);
        return labelled;
      }),
    async read(id, { keptAt, isNamed }) {
      if (!isNamed) return backups.read(id, keptAt);
      const moment = await find(id, keptAt);
      return moment ? await readKept(fileOf(id, moment, 'sla'), id) : err(keptIsGone());
    },
    rename: (id, keptAt, name) =>
      inTurn(async () => {
        const moment = await find(id, keptAt);
        return moment ? await label(id, moment, name) : err(keptIsGone());
      }),
    remove: (id, keptAt) =>
      inTurn(async () => {
        const moment = await find(id, keptAt);
        if (moment) await drop(id, moment);
        return ok(undefined);
      }),
    removeAll: (id) =>
      inTurn(async () => {
        await rm(folderOf(id), { recursive: true, force: true });
        return ok(undefined);
      }),
  };
}

async function nameIn(path: string): Promise<string> {
  try {
    const label = LabelSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return label.success ? label.data.name : NAMELESS;
  } catch {
    return NAMELESS;
  }
}
