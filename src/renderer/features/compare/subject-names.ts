import { titleOf } from '#renderer/shell/words.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import type { SubjectRef } from '#shared/compare/comparison.ts';
import { withDistinctNames } from '#shared/compare/distinct-names.ts';

/** What the SLAs of one comparison are called, without reading them; null: it is on this computer no more. */
export function subjectNames(
  refs: readonly SubjectRef[],
  offers: readonly OfferSummary[],
  drafts: readonly DraftSummary[],
): readonly (string | null)[] {
  const found = refs.map(({ type, id }) => {
    const offer = type === 'offer' ? offers.find((one) => one.id === id) : undefined;
    const draft = type === 'draft' ? drafts.find((one) => one.id === id) : undefined;
    if (draft)
      return {
        at: draft.id,
        name: titleOf(draft),
        version: draft.reference,
        date: '',
        fileName: '',
      };
    return offer ? { ...offer, at: offer.id } : null;
  });
  const named = withDistinctNames(found.filter((one) => one !== null));
  return found.map((one) => named.find(({ at }) => at === one?.at)?.name ?? null);
}
