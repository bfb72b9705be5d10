import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { invariant } from '#shared/base/invariant.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { offerRevision, type Offer } from '#shared/compare/offer.ts';
import type {
  ComparisonSession,
  ComparisonStore,
} from '#renderer/store/session/comparison-session.ts';

export const ComparisonContext = createContext<ComparisonStore | null>(null);

function useSession<T>(select: (session: ComparisonSession) => T): T {
  const session = useContext(ComparisonContext);
  invariant(session !== null, 'a comparison hook is used outside its screen');
  return useStore(session, select);
}

export const useComparison = (): Comparison => useSession(({ comparison }) => comparison);

/** What is corrected in an open comparison has been looked at there. */
export function useSeenOffer(): (offer: Offer) => void {
  const change = useChangeComparison();
  return (offer) =>
    change((comparison) => ({
      ...comparison,
      subjects: comparison.subjects.map((ref) =>
        ref.type === 'offer' && ref.id === offer.id ? { ...ref, seen: offerRevision(offer) } : ref,
      ),
    }));
}

export const useChangeComparison = (): ComparisonSession['change'] =>
  useSession(({ change }) => change);
