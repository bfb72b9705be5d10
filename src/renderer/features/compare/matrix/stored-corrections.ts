import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import type { Offer } from '#shared/compare/offer.ts';

type Corrections = Offer['corrections'];
type Offers = Shelves['offers'];

/** Keeps what a person says to be right, each with the reason; null where it could not be saved, which is told. */
export const keepCorrections = (
  offers: Offers,
  offer: Offer,
  changes: readonly Pick<Corrections[number], 'path' | 'value'>[],
  reason: string,
): Promise<Offer | null> => {
  const at = systemClock.now();
  return stored(offers, offer, 'saved', (before) => [
    ...before,
    ...changes.map((change) => ({ ...change, reason: reason.trim(), at })),
  ]);
};

/** Takes the corrections back that `isTaken` holds for; null where that could not be saved, which is told. */
export const takeBackCorrections = (
  offers: Offers,
  offer: Offer,
  isTaken: (path: string) => boolean,
): Promise<Offer | null> =>
  stored(offers, offer, 'taken back', (before) => before.filter(({ path }) => !isTaken(path)));

async function stored(
  offers: Offers,
  { id }: Offer,
  done: string,
  change: (before: Corrections) => Corrections,
): Promise<Offer | null> {
  const saved = await offers.change(id, (held) => ({
    ...held,
    corrections: change(held.corrections),
  }));
  if (saved.ok) return saved.value;
  tell(`The correction was not ${done}. ${saved.error.message}`, { tone: 'danger' });
  return null;
}
