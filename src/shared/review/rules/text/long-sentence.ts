import { perClause } from '#shared/review/per-clause.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { sentencesOf } from '#shared/review/text/sentence.ts';

const MOST_WORDS = 60;

export const longSentence: Rule = {
  id: 'long-sentence',
  family: 'text',
  title: 'A sentence is too long to be understood at once',
  severity: 'advice',
  why: 'Readers lose who owes what, and conditions attach themselves to the wrong words.',
  mend: 'Make two sentences of it, or a list.',
  check: perClause((text) =>
    sentencesOf(text).flatMap(({ words }) => {
      const count = wordsIn(words);
      return count > MOST_WORDS
        ? [
            {
              place: clausePlace(text),
              message: `A sentence has ${count} words.`,
              remedy: `Split it; ${MOST_WORDS} words are plenty.`,
              quote: words.trim(),
            },
          ]
        : [];
    }),
  ),
};

/** The number of words; of a sentence that is too short to have too many, 0. */
function wordsIn(sentence: string): number {
  if (sentence.length <= 2 * MOST_WORDS) return 0;
  const words = sentence.split(/\s+/);
  return words.length <= MOST_WORDS
    ? 0
    : words.filter((word) => /[\p{L}\d\ufffc]/u.test(word)).length;
}
