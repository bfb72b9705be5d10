import { findItem, removeItem } from '#shared/agreement/edit/items.ts';
import { isEmptyText } from '#shared/agreement/rich-text.ts';
import { perClause } from '#shared/review/per-clause.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';

export const emptyClause: Rule = {
  id: 'empty-clause',
  family: 'text',
  title: 'A clause has no text',
  severity: 'warning',
  why: 'A heading with nothing under it makes readers think that a page is missing.',
  mend: 'Write the clause, or remove it.',
  check: perClause((text) =>
    isEmptyText(text.clause.body)
      ? [
          {
            place: clausePlace(text),
            message: 'The clause has a number but no text.',
            remedy: 'Write it, or remove it.',
            fix: {
              label: 'Remove the clause',
              apply: (agreement) => {
                const item = findItem(agreement, text.clause.id)?.item;
                return item?.type === 'clause' && isEmptyText(item.body)
                  ? removeItem(agreement, item.id)
                  : agreement;
              },
            },
          },
        ]
      : [],
  ),
};
