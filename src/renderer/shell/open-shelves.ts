import { ok } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { systemClock, systemTimers } from '#renderer/platform/clock.ts';
import { COMPARISON_KIND, type Comparisons } from '#renderer/store/comparisons.ts';
import { StudioDatabase } from '#renderer/store/database.ts';
import type { DraftLibrary } from '#renderer/store/draft-library.ts';
import { OFFER_KIND, type Offers } from '#renderer/store/offers.ts';
import { readOnlyShelf } from '#renderer/store/read-only-shelf.ts';
import { dexieShelf } from '#renderer/store/dexie-shelf.ts';
import { syncShelf, type ShelfSync } from '#renderer/store/shelf-sync.ts';
import { Shelf } from '#renderer/store/shelf.ts';
import { withinDeadline } from '#renderer/store/store-failure.ts';
import { tell } from '#renderer/ui/status.tsx';

/** What is kept for comparing, beside the drafts. */
export interface Shelves {
  readonly offers: Offers;
  readonly comparisons: Comparisons;
}

/**
 * Opens imported SLAs and comparisons and compares them with their files. Whatever fails, what can
 * be read is there.
 */
export async function openShelves(platform: Platform, library: DraftLibrary): Promise<Shelves> {
  // Opens the drafts where that was put off, and with them upgrades the database.
  await library.repository.list();
  const { readOnly } = library.repository;
  if (readOnly !== null) return readOnlyShelves(platform, readOnly);
  const database = new StudioDatabase();
  // A newer app wants to upgrade; the drafts' own connection says so to the user.
  database.on('versionchange', () => database.close());
  const opened = await withinDeadline(systemTimers, 'Opening the imported SLAs', async () => {
    await database.open();
    return ok(null);
  });
  if (!opened.ok) return readOnlyShelves(platform, opened.error);

  const context = { platform, clock: systemClock, timers: systemTimers };
  const window = { writer: crypto.randomUUID(), timers: systemTimers };
  const { offerSummaries, offerBodies, comparisonSummaries, comparisonBodies } = database;
  const offers = dexieShelf(
    OFFER_KIND,
    database,
    { summaries: offerSummaries, bodies: offerBodies },
    window,
  );
  const comparisons = dexieShelf(
    COMPARISON_KIND,
    database,
    { summaries: comparisonSummaries, bodies: comparisonBodies },
    window,
  );
  const [first, second] = await Promise.all([
    syncShelf(OFFER_KIND, offers, platform),
    syncShelf(COMPARISON_KIND, comparisons, platform),
  ]);
  for (const [result, one, many] of [
    [first, 'imported SLA', 'imported SLAs'],
    [second, 'comparison', 'comparisons'],
  ] as const)
    if (result.ok) tellOfSync(result.value, one, many);
    else
      tell(`The ${many} could not be compared with their files. ${result.error.message}`, {
        tone: 'danger',
      });
  return {
    offers: new Shelf(OFFER_KIND, offers, context),
    comparisons: new Shelf(COMPARISON_KIND, comparisons, context),
  };
}

async function readOnlyShelves(platform: Platform, reason: Failure): Promise<Shelves> {
  const context = { platform, clock: systemClock, timers: systemTimers };
  const [offers, comparisons] = await Promise.all([
    readOnlyShelf(OFFER_KIND, platform, reason),
    readOnlyShelf(COMPARISON_KIND, platform, reason),
  ]);
  return {
    offers: new Shelf(OFFER_KIND, offers, context),
    comparisons: new Shelf(COMPARISON_KIND, comparisons, context),
  };
}

function tellOfSync({ restored, failed }: ShelfSync, one: string, many: string): void {
  const counted = (count: number) => (count === 1 ? `One ${one}` : `${count} ${many}`);
  if (restored.length > 0)
    tell(
      `${counted(restored.length)} ${restored.length === 1 ? 'was' : 'were'} restored from ${restored.length === 1 ? 'its file' : 'their files'}: the database had lost what the files still hold. Please check.`,
    );
  const [first] = failed;
  if (first)
    tell(
      `${counted(failed.length)} ${failed.length === 1 ? 'differs from its file' : 'differ from their files'}. ${first.reason.message}`,
      { tone: 'danger' },
    );
}
