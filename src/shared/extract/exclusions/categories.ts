import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { CategoryWords } from './grounds/category-words.ts';
import { ENGLISH } from './grounds/english.ts';
import { FRENCH } from './grounds/french.ts';
import { GERMAN } from './grounds/german.ts';
import { ITALIAN } from './grounds/italian.ts';
import { SPANISH } from './grounds/spanish.ts';

/** Words of all languages at once: an SLA in one of them borrows from English. */
const WORDS: readonly CategoryWords[] = [...ENGLISH, ...GERMAN, ...FRENCH, ...ITALIAN, ...SPANISH];

/** Hyphens that do not break, and the typographic one. */
const HYPHENS = /[\u2010-\u2012]/g;

/** What is not covered, whatever its cause: "unavailability, suspension or termination of the service due to". */
const WHAT_FAILED =
  /\b(?:unavailability|outages?|interruptions?|downtime),? (?:or )?suspensions?,? (?:or|and) terminations?\b/gi;

/** The categories that a ground of exclusion names, each once; none for none. */
export function categoriesOf(printed: string): readonly ExclusionCategory[] {
  const text = printed.replace(HYPHENS, '-').replace(WHAT_FAILED, ' ');
  const found = WORDS.filter(({ says, without = [] }) => {
    const words = without.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
    return says.some((pattern) => pattern.test(words));
  }).map(({ category }) => category);
  return [...new Set(found)];
}
