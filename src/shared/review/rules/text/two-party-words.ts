import { partiesOf } from '#shared/review/people/parties.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { rememberWords } from '#shared/review/text/remember.ts';
import type { Rule } from '#shared/review/rule.ts';
import type { ClauseText } from '#shared/review/subject.ts';

/**
 * "the other" without a noun is the other party, known by what follows it; in "from one Site to the
 * other" it is another thing.
 */
const THE_OTHER =
  "(?<!\\bone (?:[\\p{L}-]+ ){0,3}(?:to|or|and|with|than) )the other(?=[,.;:]|[’']s\\b| (?:in|within|to|by|at|on|before|after|made|or|of|and|secret|\\d+)(?![\\p{L}\\d]))";
const OF_TWO = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:both (?:of )?(?:the )?parties|(?:n?either|the other) (?:party|side)|n?either of the parties)(?![\\p{L}\\d])|${THE_OTHER})`,
  'giu',
);

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
