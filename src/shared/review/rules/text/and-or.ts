import { perClause } from '#shared/review/per-clause.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';

const AND_OR = /\band ?\/ ?or\b/gi;

export const andOr: Rule = {
  id: 'and-or',
  family: 'text',
  title: '“and/or” leaves the choice open',
  severity: 'advice',
  why: 'It does not say whether both are needed or one is enough; courts have called it an embarrassment.',
  mend: 'Write “and”, “or”, or “A or B or both”.',
  check: perClause((text) =>
    text.passages.flatMap(({ words }) =>
      (words.includes('/') ? matchesOf(words, AND_OR) : []).map((match) => ({
        place: clausePlace(text),
        message: `“${match[0]}” does not say whether both are needed or one is enough.`,
        remedy: 'Write “and”, “or”, or “A or B or both”.',
        quote: match[0],
      })),
    ),
  ),
};
