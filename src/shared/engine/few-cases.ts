import type { Agreement } from '#shared/agreement/agreement.ts';

/** With fewer cases in a window than this, one miss still meets a share: see `oneMayMiss`. */
export const FEW_CASES = 20;

/** Whether so many are few, of which one may miss. A single case is no few: it is all there are. */
export const areFew = (cases: number): boolean => cases > 1 && cases < FEW_CASES;

/**
 * Whether the agreement has the clause on targets by share of cases, which alone says that of few
 * cases one may miss. Without it a share is a share, of however few.
 */
export const oneMayMiss = ({ sections }: Pick<Agreement, 'sections'>): boolean =>
  sections.some(({ items }) =>
    items.some((item) => item.type === 'clause' && item.origin?.clause === 'share-of-cases'),
  );
