import { ok } from '#shared/base/result.ts';
import type { Comparison, ComparisonId } from '#shared/compare/comparison.ts';
import type { Offer, OfferId } from '#shared/compare/offer.ts';
import type { Shelf } from '#main/files/shelf.ts';
import type { HandlersOf } from './handlers.ts';

export interface Shelves {
  readonly offers: Shelf<OfferId, Offer>;
  readonly comparisons: Shelf<ComparisonId, Comparison>;
}

export const shelfHandlers = ({ offers, comparisons }: Shelves): HandlersOf<'shelf'> => ({
  'shelf.list': async ({ shelf }) => {
    const kept = shelf === 'offers' ? offers : comparisons;
    const entries = await kept.list();
    if (!entries.ok) return entries;
    const lost = await kept.lost();
    return lost.ok ? ok({ entries: entries.value, lost: lost.value }) : lost;
  },
  'shelf.write': (input) =>
    input.shelf === 'offers'
      ? offers.write(input.record, input.revision)
      : comparisons.write(input.record, input.revision),
  'shelf.read': async (input) => {
    if (input.shelf === 'offers') {
      const read = await offers.read(input.id);
      return read.ok ? ok({ shelf: 'offers', ...read.value }) : read;
    }
    const read = await comparisons.read(input.id);
    return read.ok ? ok({ shelf: 'comparisons', ...read.value }) : read;
  },
  'shelf.remove': async (input) => {
    const removed = await (input.shelf === 'offers'
      ? offers.remove(input.id)
      : comparisons.remove(input.id));
    return removed.ok ? ok({}) : removed;
  },
});
