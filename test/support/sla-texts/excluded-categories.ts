import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from './sla-text-of.ts';

/** The categories of what a text excludes, in alphabetical order. */
export const excludedCategories = (text: string): readonly ExclusionCategory[] =>
  exclusions(slaTextOf(text))
    .exclusions.map(({ category }) => category)
    .sort();

/** A list of grounds that says nothing of itself, to stand below the words that open it. */
export const GROUND_LIST = '\n\n- strikes\n- name servers run by others\n- a DDoS attack';
export const OF_GROUND_LIST = ['dns', 'force-majeure', 'security-attack'];
