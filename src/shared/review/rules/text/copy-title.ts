import { withoutCopyMark } from '#shared/agreement/fresh-start.ts';
import type { Rule } from '#shared/review/rule.ts';

export const copyTitle: Rule = {
  id: 'copy-title',
  family: 'text',
  title: 'The title is still that of a copy',
  severity: 'advice',
  why: 'The library marks a copy to tell it from its original. The title page prints the mark, and who signs it wonders where the original is.',
  mend: 'Take the mark off, or give the agreement a title of its own.',
  check: ({ agreement: { title } }) => {
    const own = withoutCopyMark(title);
    if (own === title) return [];
    return [
      {
        place: { path: '/title', label: 'Title' },
        message: `The title still ends in “${title.slice(own.length).trim()}”, and so does the title page.`,
        remedy: 'Take that off, or write a title of its own.',
        // Of a draft without a title nothing would be left.
        ...(own === ''
          ? {}
          : {
              fix: {
                label: `Call it “${own}”`,
                apply: (now) => ({ ...now, title: withoutCopyMark(now.title) }),
              },
            }),
      },
    ];
  },
};
