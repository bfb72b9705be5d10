import { partiesOf } from '#shared/review/people/parties.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { rememberWords } from '#shared/review/text/remember.ts';
import type { Rule } from '#shared/review/rule.ts';
import type { ClauseText } from '#shared/review/subject.ts';

const OF_TWO =
  /(?<![\p{L}\d])(?:both (?:of )?(?:the )?parties|(?:n?either|the other) party|n?either of the parties)(?![\p{L}\d])/giu;

/** The phrases of a clause that suit two parties alone, each once, as it is written first. */
const phrasesOf: (text: ClauseText) => readonly string[] = rememberWords((text) => {
  const found = text.passages.flatMap(({ words }) => matchesOf(words, OF_TWO));
  return [...new Map(found.map(([words]) => [words.toLowerCase(), words])).values()];
});

const COUNTS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const twoPartyWords: Rule = {
  id: 'two-party-words',
  family: 'text',
  title: 'Words for two parties stand among several',
  severity: 'warning',
  why: 'Where three have signed, “both parties” or “the other party” can be read as any two of them, and each reads it to its own advantage.',
  mend: 'Write “all parties”, “any party”, “each other party”, or the names of those who are meant.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    const count = partiesOf(agreement).length;
    if (count <= 2) return [];
    return clauses.flatMap((text) =>
      phrasesOf(text).map((phrase) => ({
        place: clausePlace(text),
        message: `There are ${COUNTS[count - 3] ?? count} parties: “${phrase}” leaves open who is meant.`,
        remedy:
          'Write “all parties”, “any party”, “each other party”, or name those who are meant.',
        quote: phrase,
      })),
    );
  },
};
