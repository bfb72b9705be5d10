import { go } from '#renderer/shell/navigation.ts';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import type { OfferId } from '#shared/compare/offer.ts';
import { fromText, importFiles } from './import/import-files.ts';
import { useImports, type Import } from './import/import-store.ts';
import { newComparison, newComparisonId, titleFor } from './new-comparison.ts';
import { loadSampleSlas } from './sample-slas.ts';

/**
 * Imports the bundled SLAs of two invented providers the way any file is imported, and compares
 * them. Both can be deleted as anything else.
 */
export async function trySamples(shelves: Shelves): Promise<void> {
  const samples = (await loadSampleSlas()).map(({ name, text }) => fromText(name, text));
  importFiles(samples, shelves);
  const ended = await allEnded(samples.map(({ name }) => name));
  const ids = ended.flatMap(({ state }): OfferId[] =>
    state.type === 'done' ? [state.found.offer] : state.type === 'known' ? [state.offer] : [],
  );
  const listed = await shelves.offers.repository.list();
  if (ids.length < samples.length || !listed.ok) return;
  const chosen = listed.value.filter(({ id }) => ids.includes(id));
  const id = newComparisonId();
  const created = await shelves.comparisons.create(
    newComparison({
      id,
      title: titleFor(chosen.map(({ name }) => name)),
      subjects: chosen.map((offer) => ({ type: 'offer', id: offer.id, seen: offer.seen })),
      now: systemClock.now(),
    }),
  );
  if (created.ok) go({ name: 'comparison', id });
  else tell(`The comparison was not saved. ${created.error.message}`, { tone: 'danger' });
}

const hasEnded = ({ state }: Import): boolean =>
  state.type === 'done' || state.type === 'known' || state.type === 'refused';

/** The newest imports of these names, once each has ended; one that is cancelled counts as ended. */
function allEnded(names: readonly string[]): Promise<readonly Import[]> {
  const ids = useImports
    .getState()
    .imports.slice(0, names.length)
    .map(({ id }) => id);
  const mine = () => useImports.getState().imports.filter(({ id }) => ids.includes(id));
  return new Promise((resolve) => {
    const look = () => {
      const left = mine();
      if (!left.every(hasEnded)) return;
      stop();
      resolve(left);
    };
    const stop = useImports.subscribe(look);
    look();
  });
}
