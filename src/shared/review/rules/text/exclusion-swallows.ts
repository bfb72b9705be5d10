import { recordName } from '#shared/agreement/record-name.ts';
import type { Place } from '#shared/base/place.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';

const BROAD =
  /\bfor (?:any|whatever) (?:cause|reason)\b|\b(?:any|all|every) (?:other )?(?:causes?|reasons?)(?: whatsoever| of any kind)?\b(?! (?:within|attributable|for which|caused by))|\b(?:at|in) (?:its|their|his|the \w+[’']s) (?:sole|own|absolute|exclusive)(?: and \w+)? discretion\b|\bincluding,? (?:but not limited to|without limitation)\b|\bany (?:other )?(?:event|circumstance|act|failure|interruption)s? (?:of any kind|whatsoever|whatever)\b/gi;

export const exclusionSwallows: Rule = {
  id: 'exclusion-swallows',
  family: 'text',
  title: 'An exclusion is so broad that it swallows the promise',
  severity: 'warning',
  why: 'A promise that does not hold “for any reason” or “at its sole discretion” is none; courts read such words against who wrote them.',
  mend: 'Name the events, whose sphere they belong to, and the limit.',
  byClause: true,
  check: ({ agreement: { exclusions }, clauses }) => [
    ...exclusions.flatMap(({ id, text }) =>
      broadWords(text, {
        path: `/exclusions/${id}/text`,
        label: `Exclusions › ${recordName({ exclusions }, 'exclusions', id)}`,
      }),
    ),
    ...clauses.flatMap((text) =>
      text.section.kind === 'exclusions' || /\bexclusions?\b/i.test(text.clause.title)
        ? text.passages.flatMap(({ words }) => broadWords(words, clausePlace(text)))
        : [],
    ),
  ],
};

const broadWords = (words: string, place: Place): readonly Found[] =>
  matchesOf(words, BROAD).map((match) => ({
    place,
    message: `“${match[0]}” makes this exclusion cover almost anything.`,
    remedy: 'Name the events that are meant, and their limit.',
    quote: match[0],
  }));
