import type { Rule } from '#shared/review/rule.ts';
import { richTexts } from '#shared/review/text/rich-texts.ts';
import { runsByType } from '#shared/review/text/runs-by-type.ts';

export const blankLeft: Rule = {
  id: 'blank-left',
  family: 'text',
  title: 'A blank is still open',
  severity: 'warning',
  why: 'A signed agreement with a blank has a gap where the parties thought that something stood.',
  mend: 'Write over the blank, or delete it with its sentence.',
  check: (subject) =>
    richTexts(subject).flatMap(({ place, body }) =>
      runsByType(body).blanks.map(({ label }) => ({
        place,
        message: `The blank “${label}” is still open.`,
        remedy: 'Write over it, or delete it.',
      })),
    ),
};
