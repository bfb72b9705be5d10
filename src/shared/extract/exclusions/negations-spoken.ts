import type { Language } from '../grammar/languages.ts';
import { AFTER, EXCEPTIONS, NEGATIONS } from './negations.ts';
import { PLAIN_AFTER, PLAIN_EXCEPTIONS, PLAIN_VERBS } from './negations-plain.ts';
import { PLAIN_WORDS } from './negations-plain-spoken.ts';
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

const VERBS: readonly RegExp[] = [...NEGATIONS, PLAIN_VERBS];
const BASIC: Negations = {
  verbs: VERBS,
  before: [...VERBS, ...EXCEPTIONS, PLAIN_EXCEPTIONS],
  after: [...AFTER, PLAIN_AFTER],
};
const NL_PT: Negations = {
  verbs: NEGATIONS_NL_PT,
  before: [...NEGATIONS_NL_PT, ...EXCEPTIONS_NL_PT],
  after: AFTER_NL_PT,
};

/** Those of a language only where a text has a word of it: most are soon done. */
export function negationsOf(languages: ReadonlySet<Language>): Negations {
  const plain = [...languages].map((language) => PLAIN_WORDS[language]);
  const hasNlPt = languages.has('nl') || languages.has('pt');
  const parts: readonly Negations[] = [
    BASIC,
    ...(hasNlPt ? [NL_PT] : []),
    ...plain.map(({ verbs, exceptions, after }) => ({
      verbs,
      before: [...verbs, ...exceptions],
      after,
    })),
  ];
  return {
    verbs: parts.flatMap(({ verbs }) => verbs),
    before: parts.flatMap(({ before }) => before),
    after: parts.flatMap(({ after }) => after),
  };
}
