import { ok } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { systemTimers } from '#renderer/platform/clock.ts';
import { isFromNewerApp, StudioDatabase } from '#renderer/store/database.ts';
import { dexieDrafts } from '#renderer/store/drafts/dexie-drafts.ts';
import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import type { DraftRepository } from '#renderer/store/drafts/draft-repository.ts';
import { syncWithMirror, type SyncReport } from '#renderer/store/drafts/mirror-sync.ts';
import { readOnlyDrafts } from '#renderer/store/drafts/read-only-drafts.ts';
import { attachSettings, useSettings } from '#renderer/store/settings.ts';
import { withinDeadline } from '#renderer/store/store-failure.ts';
import { adviceOnLoss, lossWords } from '#renderer/shell/losses.ts';
import { wholeMoment } from '#renderer/shell/moments.ts';
import { notify } from '#renderer/shell/notices.ts';
import { titleOf } from '#renderer/shell/words.ts';
import { keepTheme } from './theme.ts';

// What reads and writes the drafts. Loaded after the first screen wherever that can do without.

export { settledOrigins } from '#renderer/store/drafts/settled-origins.ts';

/**
 * Opens the drafts and the settings. Whatever fails, what can be read is there. The database stays
 * closed where there is a reason to write nothing.
 */
export async function openDrafts(
  platform: Platform,
  whyReadOnly: Failure | null,
): Promise<DraftRepository> {
  if (whyReadOnly !== null) return readOnly(platform, whyReadOnly);
  useSettings.subscribe(({ theme }, before) => {
    if (theme !== before.theme) keepTheme(theme);
  });
  const database = new StudioDatabase();
  // Another window with a newer app wants to upgrade: let it, and write nothing more from here.
  database.on('versionchange', () => {
    database.close();
    notify({
      id: 'superseded',
      tone: 'danger',
      title: 'A newer SLA Studio has taken over the drafts',
      lines: ['Close this window. What you write here is no longer saved.'],
      isLasting: true,
    });
  });
  const opened = await withinDeadline(systemTimers, 'Opening the drafts', async () => {
    await database.open();
    if (!isFromNewerApp(database)) await attachSettings(database);
    return ok(null);
  });
  if (!opened.ok) return readOnly(platform, opened.error);
  if (isFromNewerApp(database)) {
    database.close();
    return readOnly(
      platform,
      failure(
        'INTERNAL',
        'The drafts were last opened by a newer SLA Studio, so this one writes nothing. Install the newer version to go on.',
      ),
    );
  }
  return dexieDrafts(database, { writer: crypto.randomUUID(), timers: systemTimers });
}

function readOnly(platform: Platform, reason: Failure): Promise<DraftRepository> {
  notify({
    id: 'read-only',
    tone: 'danger',
    title: 'Nothing can be saved at the moment',
    lines: [reason.message],
    isLasting: true,
  });
  return readOnlyDrafts(platform, reason);
}

/**
 * Compares the drafts with their files, and tells of what differed. False where they could not be
 * compared: then nobody knows which drafts there are.
 */
export async function synchronise(library: DraftLibrary, platform: Platform): Promise<boolean> {
  const report = await syncWithMirror(library.repository, platform);
  if (report.ok) {
    tellOfSync(report.value);
    const { fromBackup, lost } = report.value;
    // Where drafts were lost it is no first run, though the settings may be lost with them.
    if (fromBackup.length + lost.length > 0) useSettings.getState().change({ firstRunDone: true });
  } else
    notify({
      id: 'sync',
      tone: 'warning',
      title: 'The drafts could not be compared with their files',
      lines: [report.error.message],
      isLasting: false,
    });
  return report.ok;
}

function tellOfSync({ restored, fromBackup, lost, failed }: SyncReport): void {
  if (restored.length > 0)
    notify({
      id: 'restored',
      tone: 'warning',
      title:
        restored.length === 1
          ? 'One draft was restored from its file'
          : `${restored.length} drafts were restored from their files`,
      lines: [
        `The database of drafts had lost what the files still hold. Please check ${listOf(restored.map(({ title }) => title))}.`,
      ],
      isLasting: false,
    });
  if (fromBackup.length > 0)
    notify({
      id: 'from-backup',
      tone: 'warning',
      title:
        fromBackup.length === 1
          ? 'One draft was restored from a backup'
          : `${fromBackup.length} drafts were restored from backups`,
      lines: [
        ...fromBackup
          .slice(0, MAX_LINES)
          .map(
            ({ title, keptAt }) =>
              `${quoted(title)}: restored from the backup of ${wholeMoment(keptAt)}.`,
          ),
        'Database and file had both lost what was written later. Please check.',
      ],
      isLasting: false,
    });
  if (lost.length > 0)
    notify({
      id: 'lost',
      tone: 'danger',
      title: lost.length === 1 ? 'One draft is lost' : `${lost.length} drafts are lost`,
      lines: [
        ...lost.slice(0, MAX_LINES).map(lossWords),
        `Neither the database nor a backup has more. ${adviceOnLoss('library')}`,
      ],
      isLasting: false,
    });
  if (failed.length > 0)
    notify({
      id: 'unsynced',
      tone: 'danger',
      title:
        failed.length === 1
          ? 'One draft differs from its file'
          : `${failed.length} drafts differ from their files`,
      lines: failed
        .slice(0, MAX_LINES)
        .map(({ id, title, reason }) => `${quoted(title ?? id)}: ${reason.message}`),
      isLasting: false,
    });
}

/** At most so many drafts are named. */
const MAX_LINES = 5;

const quoted = (title: string): string => `“${titleOf({ title })}”`;

const listOf = (titles: readonly string[]): string => {
  const shown = titles.slice(0, MAX_LINES).map(quoted);
  const rest = titles.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
};

/**
 * At the very first start the samples are there to look at; deleted ones never come back. Where
 * they cannot be put in, the user is told, and a next start without drafts tries again.
 */
export async function putSamplesIn(library: DraftLibrary, platform: Platform): Promise<void> {
  const listed = await library.repository.list();
  const { firstRunDone, change } = useSettings.getState();
  if (firstRunDone || !listed.ok || listed.value.length > 0) return;
  const samples = await platform.call('app.samples', {});
  if (!samples.ok) return tellOfSamples([samples.error.message]);
  const failed = await Promise.all(
    samples.value.agreements.map(async (sample) => {
      const created = await library.create(sample);
      return created.ok ? [] : [`“${sample.title}”: ${created.error.message}`];
    }),
  );
  if (failed.flat().length > 0) return tellOfSamples(failed.flat());
  change({ firstRunDone: true });
}

const tellOfSamples = (lines: readonly string[]): void =>
  notify({
    id: 'samples',
    tone: 'warning',
    title: 'The samples could not all be put into the library',
    lines,
    isLasting: false,
  });
