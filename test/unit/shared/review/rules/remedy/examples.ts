import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import { CREDIT_EXAMPLES } from './credit-examples.ts';
import { STEP_EXAMPLES } from './step-examples.ts';
import { WORDING_EXAMPLES } from './wording-examples.ts';

export const REMEDY_EXAMPLES: FamilyExamples = {
  ...STEP_EXAMPLES,
  ...CREDIT_EXAMPLES,
  ...WORDING_EXAMPLES,
};
