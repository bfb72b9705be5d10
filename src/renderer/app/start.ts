import type { AgreementId } from '#shared/agreement/ids.ts';
import { once } from '#shared/base/once.ts';
import { ok } from '#shared/base/result.ts';
import { answerIn, platformOver, type Platform } from '#renderer/platform/bridge.ts';
import { systemClock, systemTimers } from '#renderer/platform/clock.ts';
import { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import type { DraftRepository } from '#renderer/store/drafts/draft-repository.ts';
import { lateDrafts } from '#renderer/store/drafts/late-drafts.ts';
import { firstLook } from './first-look.ts';
import { startedWith, type Started } from './started.ts';
import type { Studio } from '#renderer/shell/studio.ts';

const loadDrafts = () => import('./open-drafts.ts');

// As the identifiers that agreements have: small letters, digits and hyphens.
const newId = () => crypto.randomUUID() as AgreementId;

/** Connects to main and reads the list of drafts. Whatever fails, the app comes up. */
export async function startStudio(): Promise<Studio> {
  const platform = await connect();
  const { start, whyReadOnly } = await startOf(platform);
  performance.mark('sla:main');

  const open = async (): Promise<DraftRepository> =>
    (await loadDrafts()).openDrafts(platform, whyReadOnly);
  const seen = await firstLook.drafts;
  // An empty list is believed only when the files are gone, too.
  const isUsual = seen !== null && seen.length > 0;
  const repository = isUsual ? lateDrafts(open) : await open();
  const library = new DraftLibrary(repository, {
    platform,
    clock: systemClock,
    timers: systemTimers,
    newId,
    origins: () => loadDrafts().then((it) => it.settledOrigins),
  });
  let firstList = isUsual ? ok(seen) : await repository.list();
  const isEmpty = firstList.ok && firstList.value.length === 0;
  if (isEmpty && repository.readOnly === null) {
    const { putSamplesIn, synchronise } = await loadDrafts();
    if (await synchronise(library, platform)) await putSamplesIn(library, platform);
    firstList = await repository.list();
  }
  return {
    platform,
    library,
    start,
    now: systemClock.now,
    firstList,
    shelves: once(async () =>
      (await import('#renderer/shell/open-shelves.ts')).openShelves(platform, library),
    ),
    async settle() {
      // Opens them where that was put off.
      await repository.list();
      if (repository.readOnly !== null) return;
      const { synchronise } = await loadDrafts();
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

async function startOf(platform: Platform): Promise<Started> {
  const first = window.sla
    ? await answerIn<'app.start'>(await firstLook.start)
    : await platform.call('app.start', {});
  return startedWith(first, () => platform.call('app.start', {}));
}
