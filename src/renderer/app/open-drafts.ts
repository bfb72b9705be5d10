import { ok } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { systemTimers } from '#renderer/platform/clock.ts';
import { isFromNewerApp, StudioDatabase } from '#renderer/store/database.ts';
import { dexieDrafts } from '#renderer/store/dexie-drafts.ts';
import type { DraftLibrary } from '#renderer/store/draft-library.ts';
import type { DraftRepository } from '#renderer/store/draft-repository.ts';
import { syncWithMirror, type SyncReport } from '#renderer/store/mirror-sync.ts';
import { readOnlyDrafts } from '#renderer/store/read-only-drafts.ts';
import { attachSettings, useSettings } from '#renderer/store/settings.ts';
import { withinDeadline } from '#renderer/store/store-failure.ts';
import { notify } from './notices.ts';
import { keepTheme } from './theme.ts';

// What reads and writes the drafts. Loaded after the first screen wherever that can do without.

export { settledOrigins } from '#renderer/store/settled-origins.ts';

/** Opens the drafts and the settings. Whatever fails, what can be read is there. */
export async function openDrafts(
  platform: Platform,
  diskNearlyFull: boolean,
): Promise<DraftRepository> {
  if (diskNearlyFull)
    return readOnly(
      platform,
      failure(
        'DISK_FULL',
        'Less than 200 MB are free on the disk, so nothing is written. Free some space, then restart SLA Studio. You can read and export your drafts until then.',
      ),
    );
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

/** Compares the drafts with their files, and tells of what differed. */
export async function synchronise(library: DraftLibrary, platform: Platform): Promise<void> {
  const report = await syncWithMirror(library.repository, platform);
  if (report.ok) tellOfSync(report.value);
  else
    notify({
      id: 'sync',
      tone: 'warning',
      title: 'The drafts could not be compared with their files',
      lines: [report.error.message],
      isLasting: false,
    });
}

function tellOfSync({ restored, failed }: SyncReport): void {
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
  if (failed.length > 0)
    notify({
      id: 'unsynced',
      tone: 'danger',
      title:
        failed.length === 1
          ? 'One draft differs from its file'
          : `${failed.length} drafts differ from their files`,
      lines: failed
        .slice(0, 5)
        .map(({ id, title, reason }) => `“${title ?? id}”: ${reason.message}`),
      isLasting: false,
    });
}

const listOf = (titles: readonly string[]): string => {
  const shown = titles.slice(0, 5).map((title) => `“${title || 'Untitled'}”`);
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
