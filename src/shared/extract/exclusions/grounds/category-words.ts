import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';

/** How a language names a ground of exclusion. */
export interface CategoryWords {
  readonly category: ExclusionCategory;
  /** Any of them. */
  readonly says: readonly RegExp[];
  /** Taken out of the words before: what only looks alike. */
  readonly without?: readonly RegExp[];
}
