import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { Language } from '../grammar/languages.ts';
import type { CategoryWords } from './grounds/category-words.ts';
import { DUTCH } from './grounds/dutch.ts';
import { ENGLISH } from './grounds/english.ts';
import { FRENCH } from './grounds/french.ts';
import { GERMAN } from './grounds/german.ts';
import { ITALIAN } from './grounds/italian.ts';
import { PORTUGUESE } from './grounds/portuguese.ts';
import { SPANISH } from './grounds/spanish.ts';
import { compact } from '../grammar/compact.ts';

const WORDS: Readonly<Record<Language, readonly CategoryWords[]>> = {
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
  es: SPANISH,
  nl: DUTCH,
  pt: PORTUGUESE,
};

/** Hyphens that do not break, and the typographic one. */
const HYPHENS = /[\u2010-\u2012]/g;

/** What is not covered, whatever its cause: "unavailability, suspension or termination of the service due to". */
const WHAT_FAILED =
  /\b(?:unavailability|outages?|interruptions?|downtime),? (?:or )?suspensions?,? (?:or|and) terminations?\b|\bservice suspensions?,? (?:or|and) (?:terminations?|interruptions?)(?=[^.;]{0,40}\b(?:caused by|due to|result))/gi;

/** "Third-party outages or account suspensions": a third party's doing, in whatever language it is put. */
const DONE_BY_OTHERS =
  /\b(third[- ]party [^.;,]{0,30}?\b(?:outages?|failures?|downtime)) (?:or|and) (?:\w+ )?suspensions?\b/gi;

/** Words as they are looked for; made so when a text first speaks their language. */
const compacted = new Map<readonly CategoryWords[], readonly CategoryWords[]>();

function lookedFor(words: readonly CategoryWords[]): readonly CategoryWords[] {
  const known = compacted.get(words);
  if (known !== undefined) return known;
  const made = words.map(({ category, says, without = [] }) => ({
    category,
    says: says.map(compact),
    without: without.map(compact),
  }));
  compacted.set(words, made);
  return made;
}

/** Gives the categories that a ground of exclusion names, each once; none for none. */
export type Categorise = (printed: string) => readonly ExclusionCategory[];

/** Knows the words of some languages, and those of English: an SLA in another one borrows from it. */
export function categoriser(languages: Iterable<Language>): Categorise {
  const spoken = [...languages].map((language) => WORDS[language]);
  const vocabulary = [ENGLISH, ...spoken].flatMap(lookedFor);
  return (printed) => {
    const text = printed
      .replace(HYPHENS, '-')
      .replace(WHAT_FAILED, ' ')
      .replace(DONE_BY_OTHERS, '$1');
    const found = vocabulary
      .filter(({ says, without = [] }) => {
        const words = without.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
        return says.some((pattern) => pattern.test(words));
      })
      .map(({ category }) => category);
    return [...new Set(found)];
  };
}
