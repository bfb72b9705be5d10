import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { dutyOf } from '#shared/review/text/obligation.ts';
import { replaceWords } from '#shared/review/text/replace-words.ts';
import { sentencesOf } from '#shared/review/text/sentence.ts';

export const shallMayMix: Rule = {
  id: 'shall-may-mix',
  family: 'text',
  title: 'A duty is written as a wish',
  severity: 'warning',
  why: '“Should” leaves open whether somebody has to do it. In a contract it reads as advice.',
  mend: 'Write “must” for a duty and “may” for a right.',
  byClause: true,
  check: ({ agreement, clauses }) =>
    clauses.flatMap((text) => {
      if (!text.lower.includes('should') && !text.lower.includes('ought')) return [];
      return sentencesOf(text).flatMap((sentence) => {
        const duty = dutyOf(agreement, sentence, 'should|ought to');
        if (!duty || duty.end === 0) return [];
        if (/\b(?:if|in case|unless|lest|that)\b[^,;]*$/i.test(sentence.words.slice(0, duty.index)))
          return [];
        return [
          {
            place: clausePlace(text),
            message: `“${duty.modal}” leaves open whether this is a duty.`,
            remedy: 'Write “must” for a duty and “may” for a right.',
            quote: sentence.words.slice(duty.end - duty.modal.length, duty.end),
            ...replaceWords(
              'Write “must”',
              text,
              sentence.passage,
              sentence.start + duty.end - duty.modal.length,
              sentence.words.slice(duty.end - duty.modal.length, duty.end),
              ['must'],
            ),
          },
        ];
      });
    }),
};
