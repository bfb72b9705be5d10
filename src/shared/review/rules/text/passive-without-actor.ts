import type { Rule } from '#shared/review/rule.ts';
import { OBJECT } from '#shared/review/subject.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { namesStakeholder } from '#shared/review/text/live-figure.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { stakeholderPattern } from '#shared/review/text/obligation.ts';
import { sentencesOf, type Sentence } from '#shared/review/text/sentence.ts';

const PASSIVE =
  /\b(?:must|shall|will) (?:also |then |always |immediately )?be (?:notified|informed|announced|delivered|restored|resolved|repaired|submitted|escalated|approved|tested|monitored|backed up)\b/gi;

/** Quick to look for in small letters; most clauses are read no further. */
const HINT = new RegExp(PASSIVE.source);

/** "by Provider", "by the help desk": somebody does it. */
const BY =
  /\bby (?!(?:email|e-mail|post|telephone|phone|letter|fax|means|way|the end|the time|no later|\d))/i;

export const passiveWithoutActor: Rule = {
  id: 'passive-without-actor',
  family: 'text',
  title: 'A duty without anybody who has it',
  severity: 'advice',
  why: '“Must be notified” does not say who has to notify, and so nobody can be held to it.',
  mend: 'Begin the sentence with the stakeholder that has the duty.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    const named = new RegExp(
      `(?<![\\p{L}\\d])(?:${stakeholderPattern(agreement).replace(`${OBJECT}|`, '')})(?![\\p{L}\\d])`,
      'iu',
    );
    return clauses.flatMap((text) => {
      if (!HINT.test(text.lower)) return [];
      return sentencesOf(text).flatMap((sentence) => {
        const [match] = matchesOf(sentence.words, PASSIVE);
        if (!match || BY.test(sentence.words) || namesSomebody(sentence, named)) return [];
        return [
          {
            place: clausePlace(text),
            message: `“${match[0]}” does not say by whom.`,
            remedy: 'Name the stakeholder that has the duty.',
            quote: match[0],
          },
        ];
      });
    });
  },
};

const namesSomebody = (sentence: Sentence, named: RegExp): boolean =>
  sentence.objects.some(namesStakeholder) ||
  named.test(sentence.words) ||
  (sentence.lead !== null && namesSomebody(sentence.lead, named));
