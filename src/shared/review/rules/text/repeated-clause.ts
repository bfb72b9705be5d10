import { unreachable } from '#shared/base/unreachable.ts';
import { findItem, removeItem } from '#shared/agreement/edit/items.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { OBJECT, type ClauseText } from '#shared/review/subject.ts';
import { rememberWords } from '#shared/review/text/remember.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';

/** Shorter clauses may say the same by chance. */
const MIN_LENGTH = 40;

export const repeatedClause: Rule = {
  id: 'repeated-clause',
  family: 'text',
  title: 'A clause stands twice',
  severity: 'warning',
  why: 'Of two clauses on one matter, one will be changed in the negotiation and the other forgotten.',
  mend: 'Keep one of the two.',
  check: ({ clauses }) => {
    const texts = new Map<string, ClauseText>();
    const origins = new Map<string, ClauseText>();
    return clauses.flatMap((text): readonly Found[] => {
      const { clause, lower } = text;
      const key = lower.length < MIN_LENGTH ? null : keyOf(text);
      const same = key === null ? undefined : texts.get(key);
      if (key !== null && !same) texts.set(key, text);
      const relative = clause.origin ? origins.get(clause.origin.clause) : undefined;
      if (clause.origin && !relative) origins.set(clause.origin.clause, text);
      if (same)
        return [
          {
            place: clausePlace(text),
            message: `The clause has the same words as “${same.clause.title || 'another clause'}”.`,
            remedy: 'Remove one of the two.',
            fix: {
              label: 'Remove this clause',
              apply: (agreement) =>
                findItem(agreement, clause.id) && findItem(agreement, same.clause.id)
                  ? removeItem(agreement, clause.id)
                  : agreement,
            },
          },
        ];
      return relative
        ? [
            {
              place: clausePlace(text),
              message: `The clause and “${relative.clause.title || 'another clause'}” come from the same clause of the library.`,
              remedy: 'Keep the wording that was agreed, and remove the other.',
            },
          ]
        : [];
    });
  },
};

/** The words with what the fields show, without marks and spaces. */
const keyOf: (text: ClauseText) => string = rememberWords(({ clause }) =>
  clause.body.map(({ runs }) => runs.map(runKey).join('')).join(''),
);

/** What the model fills in stands between marks that nobody types. */
function runKey(run: Run): string {
  switch (run.type) {
    case 'text':
      return withSingleSpaces(run.text.toLowerCase());
    case 'field':
      return `${OBJECT}f${run.path}${OBJECT}`;
    case 'reference':
      return `${OBJECT}r${run.target.kind} ${run.target.id}${OBJECT}`;
    case 'term':
      return `${OBJECT}t${run.definition} ${run.text === null ? '' : `“${run.text}”`}${OBJECT}`;
    case 'blank':
      return `${OBJECT}b${run.label}${OBJECT}`;
    default:
      return unreachable(run);
  }
}

const withSingleSpaces = (words: string): string =>
  /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
