import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import { CLOCK_EXAMPLES } from './clock-examples.ts';
import { FIGURE_EXAMPLES } from './figure-examples.ts';
import { PART_EXAMPLES } from './part-examples.ts';

export const COMMITMENT_EXAMPLES: FamilyExamples = {
  ...PART_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...CLOCK_EXAMPLES,
};
