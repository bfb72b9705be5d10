import type { Rule } from '#shared/review/rule.ts';
import { richTexts } from '#shared/review/text/rich-texts.ts';

export const blankLeft: Rule = {
  id: 'blank-left',
  family: 'text',
  title: 'A blank is still open',
  severity: 'warning',
  why: 'A signed agreement with a blank has a gap where the parties thought that something stood.',
  mend: 'Write over the blank, or delete it with its sentence.',
  check: (subject) =>
    richTexts(subject).flatMap(({ place, body }) =>
      body.flatMap(({ runs }) =>
        runs.flatMap((run) =>
          run.type === 'blank'
            ? [
                {
                  place,
                  message: `The blank “${run.label}” is still open.`,
                  remedy: 'Write over it, or delete it.',
                },
              ]
            : [],
        ),
      ),
    ),
};
