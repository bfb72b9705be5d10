import type { Language } from '../grammar/languages.ts';
import { AFTER, EXCEPTIONS, NEGATIONS } from './negations.ts';
import { AFTER_NL_PT, EXCEPTIONS_NL_PT, NEGATIONS_NL_PT } from './negations-nl-pt.ts';

/** The words by which a text in some languages says that something does not count. */
export interface Negations {
  /** What follows does not count, by a verb. */
  readonly verbs: readonly RegExp[];
  /** What follows does not count, by a verb or a preposition. */
  readonly before: readonly RegExp[];
  /** What stands before does not count. */
  readonly after: readonly RegExp[];
}

const BASIC: Negations = {
  verbs: NEGATIONS,
  before: [...NEGATIONS, ...EXCEPTIONS],
  after: AFTER,
};
const WITH_NL_PT: Negations = {
  verbs: [...NEGATIONS, ...NEGATIONS_NL_PT],
  before: [...BASIC.before, ...NEGATIONS_NL_PT, ...EXCEPTIONS_NL_PT],
  after: [...AFTER, ...AFTER_NL_PT],
};

/** Those of Dutch and Portuguese only where a text has a word of them: most are soon done. */
export const negationsOf = (languages: ReadonlySet<Language>): Negations =>
  languages.has('nl') || languages.has('pt') ? WITH_NL_PT : BASIC;
