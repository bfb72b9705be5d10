import { ok } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { systemClock, systemTimers } from '#renderer/platform/clock.ts';
import { COMPARISON_KIND, type Comparisons } from '#renderer/store/shelves/comparisons.ts';
import { StudioDatabase } from '#renderer/store/database.ts';
import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import { OFFER_KIND, type Offers } from '#renderer/store/shelves/offers.ts';
import { readOnlyShelf } from '#renderer/store/shelves/read-only-shelf.ts';
import { dexieShelf } from '#renderer/store/shelves/dexie-shelf.ts';
import type { RecordKind } from '#renderer/store/shelves/shelf-repository.ts';
import { syncShelf, type ShelfSync } from '#renderer/store/shelves/shelf-sync.ts';
import { Shelf } from '#renderer/store/shelves/shelf.ts';
import { withinDeadline } from '#renderer/store/store-failure.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { adviceOnLoss, lossWords } from './losses.ts';

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
  for (const [result, kind] of [
    [first, OFFER_KIND],
    [second, COMPARISON_KIND],
  ] as const)
    if (result.ok) tellOfSync(result.value, kind);
    else
      tell(`The ${kind.word}s could not be compared with their files. ${result.error.message}`, {
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

/** At most so many lost records are named. */
const MAX_NAMED = 5;

/** Below the window's content, whatever the screen: notices of drafts are the library's. */
export function tellOfSync(
  { restored, lost, failed }: ShelfSync,
  { word, shelf }: Pick<RecordKind<never, never, never>, 'word' | 'shelf'>,
): void {
  const counted = (count: number) => (count === 1 ? `One ${word}` : `${count} ${word}s`);
  if (restored.length > 0)
    tell(
      `${counted(restored.length)} ${restored.length === 1 ? 'was' : 'were'} restored from ${restored.length === 1 ? 'its file' : 'their files'}: the database had lost what the files still hold. Please check.`,
    );
  if (lost.length > 0)
    tell(
      [
        `${counted(lost.length)} ${lost.length === 1 ? 'is' : 'are'} lost.`,
        ...lost.slice(0, MAX_NAMED).map(lossWords),
        `The database has no more. ${adviceOnLoss(shelf)}`,
      ].join(' '),
      { tone: 'danger' },
    );
  const [first] = failed;
  if (first)
    tell(
      `${counted(failed.length)} ${failed.length === 1 ? 'differs from its file' : 'differ from their files'}. ${first.reason.message}`,
      { tone: 'danger' },
    );
}
