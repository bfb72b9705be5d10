/** Expressions that are tried on a text only where it has one of the words that all of them need. */
export interface Gated {
  /** Without one of these words none of the patterns matches. */
  readonly words: RegExp;
  readonly patterns: readonly RegExp[];
}

/** The patterns that a text could match: most sentences deny nothing, and dozens of expressions are not run. */
export const possibleIn = (groups: readonly Gated[], text: string): readonly RegExp[] =>
  groups.flatMap(({ words, patterns }) => (words.test(text) ? patterns : []));
