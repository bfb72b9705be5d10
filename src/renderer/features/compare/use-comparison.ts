import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { invariant } from '#shared/base/invariant.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import type { ComparisonSession, ComparisonStore } from '#renderer/store/comparison-session.ts';

export const ComparisonContext = createContext<ComparisonStore | null>(null);

function useSession<T>(select: (session: ComparisonSession) => T): T {
  const session = useContext(ComparisonContext);
  invariant(session !== null, 'a comparison hook is used outside its screen');
  return useStore(session, select);
}

export const useComparison = (): Comparison => useSession(({ comparison }) => comparison);

export const useChangeComparison = (): ComparisonSession['change'] =>
  useSession(({ change }) => change);
