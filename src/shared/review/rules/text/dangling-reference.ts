import { findTarget, outlineOf } from '#shared/assemble/outline.ts';
import type { Rule } from '#shared/review/rule.ts';
import { richTexts } from '#shared/review/text/rich-texts.ts';
import { runsByType } from '#shared/review/text/runs-by-type.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  family: 'text',
  title: 'A cross-reference leads nowhere',
  severity: 'error',
  why: 'A reference to a clause that is not there leaves open what was agreed.',
  mend: 'Choose another target, or remove the reference.',
  check: (subject) => {
    const outline = outlineOf(subject.agreement);
    return richTexts(subject).flatMap(({ place, body }) =>
      runsByType(body).references.flatMap(({ target }) =>
        findTarget(outline, target)
          ? []
          : [
              {
                place,
                message: `A cross-reference leads to ${WORDS[target.kind]} that is not part of the text.`,
                remedy: 'Choose another target, or remove the cross-reference.',
              },
            ],
      ),
    );
  },
};

const WORDS = { section: 'a section', item: 'a clause or table', annex: 'an annex' } as const;
