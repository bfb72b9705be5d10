import type { Run } from '#shared/agreement/rich-text.ts';
import { durationWords } from '#shared/engine/calendar/words.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { objectAt, sentencesOf, type Sentence } from '#shared/review/text/sentence.ts';
import { isLonger } from '#shared/review/time/durations.ts';
import { OBJECT } from '#shared/review/subject.ts';

export const dataReturnAfterErasure: Rule = {
  id: 'data-return-after-erasure',
  family: 'time',
  title: 'Data is erased before it could be retrieved',
  severity: 'error',
  why: 'The customer’s data would be gone while it is still entitled to fetch it.',
  mend: 'Count the erasure from the end of the retrieval, or make it later.',
  check: ({ agreement, clauses }) => {
    const { exit } = agreement.termination;
    if (!exit?.erasure) return [];
    const { erasure, dataRetrieval } = exit;
    if (!dataRetrieval)
      return [
        {
          place: {
            path: '/termination/exit/dataRetrieval',
            label: 'Termination › Exit › Data retrieval',
          },
          message: `Data is erased ${durationWords(erasure)} after the end, but no time to retrieve it is agreed.`,
          remedy: 'Enter the time in which data can be retrieved.',
          severity: 'warning',
        },
      ];
    if (isLonger(dataRetrieval, erasure) !== true) return [];
    // The clauses of the library count the erasure from the end of the retrieval; others may not.
    return clauses.flatMap((text) =>
      sentencesOf(text).flatMap((sentence): readonly Found[] =>
        countsFromTheEnd(sentence)
          ? [
              {
                place: clausePlace(text),
                message: `Data is erased ${durationWords(erasure)} after the end, but may be retrieved for ${durationWords(dataRetrieval)}.`,
                remedy: 'Count the erasure from the end of the retrieval, or make it later.',
              },
            ]
          : [],
      ),
    );
  },
};

/** True where the sentence counts the time until erasure from the end of the agreement. */
function countsFromTheEnd(sentence: Sentence): boolean {
  for (const match of sentence.words.matchAll(new RegExp(OBJECT, 'g'))) {
    if (!isErasure(objectAt(sentence, match.index))) continue;
    const rest = sentence.words.slice(match.index + 1, match.index + 60);
    return (
      /^ (?:after|from|of|following) (?:the )?(?:end|expiry|termination)\b/i.test(rest) &&
      !/retriev/i.test(rest)
    );
  }
  return false;
}

const isErasure = (run: Run | undefined): boolean =>
  run?.type === 'field' && run.path === 'termination.erasure';
