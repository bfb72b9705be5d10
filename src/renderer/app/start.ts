import { AgreementIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { ok } from '#shared/base/result.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';
import type { Output } from '#shared/ipc/contract.ts';
import { platformOver, type Platform } from '#renderer/platform/bridge.ts';
import { systemClock, systemTimers } from '#renderer/platform/clock.ts';
import { isFromNewerApp, StudioDatabase } from '#renderer/store/database.ts';
import { dexieDrafts } from '#renderer/store/dexie-drafts.ts';
import { DraftLibrary } from '#renderer/store/draft-library.ts';
import type { DraftRepository } from '#renderer/store/draft-repository.ts';
import { syncWithMirror, type SyncReport } from '#renderer/store/mirror-sync.ts';
import { readOnlyDrafts } from '#renderer/store/read-only-drafts.ts';
import { attachSettings, useSettings } from '#renderer/store/settings.ts';
import { withinDeadline } from '#renderer/store/store-failure.ts';
import { notify } from './notices.ts';
import type { Studio } from './studio.ts';

const newId = (): AgreementId => AgreementIdSchema.parse(crypto.randomUUID());

/** Connects to main, opens the drafts, and reads the list. Whatever fails, the app comes up. */
export async function startStudio(): Promise<Studio> {
  const platform = await connect();
  const started = await platform.call('app.start', {});
  const start: Output<'app.start'> = started.ok
    ? started.value
    : { version: '', platform: '', openFile: null, openProblems: [], diskNearlyFull: false };
  performance.mark('sla:main');

  const repository = await openDrafts(platform, start.diskNearlyFull);
  const library = new DraftLibrary(repository, {
    platform,
    clock: systemClock,
    timers: systemTimers,
    newId,
  });
  let firstList = await repository.list();
  const isEmpty = firstList.ok && firstList.value.length === 0;
  // An empty list is believed only when the files are gone, too.
  if (isEmpty && repository.readOnly === null) {
    await synchronise(library, platform);
    await putSamplesIn(library, platform);
    firstList = await repository.list();
  }
  return {
    platform,
    library,
    start,
    now: systemClock.now,
    firstList,
    async settle() {
      if (repository.readOnly !== null) return;
      if (!isEmpty) await synchronise(library, platform);
      const emptied = await library.emptyOldTrash();
      if (!emptied.ok) console.warn('The trash could not be emptied.', emptied.error.message);
    },
  };
}

async function connect(): Promise<Platform> {
  if (window.sla) return platformOver(window.sla);
  const { bundledSamples, memoryMain } = await import('#renderer/platform/memory-bridge.ts');
  return platformOver(memoryMain({ now: systemClock.now, samples: bundledSamples }).bridge);
}

async function openDrafts(platform: Platform, diskNearlyFull: boolean): Promise<DraftRepository> {
  if (diskNearlyFull)
    return readOnly(
      platform,
      failure(
        'DISK_FULL',
        'Less than 200 MB are free on the disk, so nothing is written. Free some space, then restart SLA Studio. You can read and export your drafts until then.',
      ),
    );
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

async function synchronise(library: DraftLibrary, platform: Platform): Promise<void> {
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

/** At the very first start the samples are there to look at; deleted ones never come back. */
async function putSamplesIn(library: DraftLibrary, platform: Platform): Promise<void> {
  const listed = await library.repository.list();
  const { firstRunDone, change } = useSettings.getState();
  if (firstRunDone || !listed.ok || listed.value.length > 0) return;
  const samples = await platform.call('app.samples', {});
  if (!samples.ok) return;
  await Promise.all(samples.value.agreements.map((sample) => library.create(sample)));
  change({ firstRunDone: true });
}
