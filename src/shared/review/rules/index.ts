import type { Rule } from '../rule.ts';
import { COMMITMENT_RULES } from './commitment/index.ts';
import { METRICS_RULES } from './metrics/index.ts';
import { PEOPLE_RULES } from './people/index.ts';
import { REMEDY_RULES } from './remedy/index.ts';
import { TEXT_RULES } from './text/index.ts';
import { TIME_RULES } from './time/index.ts';

/** Every rule of the review, by family. */
export const RULES: readonly Rule[] = [
  ...REMEDY_RULES,
  ...COMMITMENT_RULES,
  ...METRICS_RULES,
  ...TEXT_RULES,
  ...PEOPLE_RULES,
  ...TIME_RULES,
];
