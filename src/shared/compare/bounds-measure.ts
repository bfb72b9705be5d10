import type { CreditTerm } from '#shared/terms/terms.ts';

/**
 * What the bounds of a step are counted in. A rate by time counts hours or minutes of downtime, and still begins
 * below a level: "99.9%, and 10 USD for each 30 minutes". Only one with a lower bound is of outages of some length.
 */
export const boundsMeasure = ({
  measure,
  per,
  atOrAbove,
}: Pick<CreditTerm, 'measure' | 'per' | 'atOrAbove'>): CreditTerm['measure'] =>
  per !== null && atOrAbove === null && (measure === 'hour' || measure === 'minute')
    ? 'percent'
    : measure;
