import { findItem, removeItem } from '#shared/agreement/edit/items.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import type { ClauseText } from '#shared/review/subject.ts';
import { stableJson } from '#shared/base/stable-json.ts';
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

const known = new WeakMap<ClauseText['clause'], string>();

/** The words with what the fields show, without marks and spaces. */
function keyOf({ clause }: ClauseText): string {
  let key = known.get(clause);
  if (key === undefined) {
    key = clause.body
      .flatMap(({ runs }) =>
        runs.map((run) =>
          run.type === 'text'
            ? run.text.toLowerCase().replace(/\s+/g, ' ')
            : stableJson({ ...run, marks: [] }),
        ),
      )
      .join('');
    known.set(clause, key);
  }
  return key;
}
