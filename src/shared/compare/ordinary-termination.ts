import type { Terms } from '#shared/terms/terms.ts';

/** How the agreement ends at will; null also where only the right after repeated misses has a notice. */
export const ordinaryTermination = ({
  termination,
  chronicFailure,
}: Pick<Terms, 'termination' | 'chronicFailure'>): Terms['termination'] =>
  termination === null || chronicFailure?.text.includes(termination.text) === true
    ? null
    : termination;
