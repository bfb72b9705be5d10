import type { Rule } from '#shared/review/rule.ts';
import { typedTexts } from '#shared/review/text/typed-texts.ts';

const SEVERAL = /(?<=\S) {2,}(?=\S)/;
const ALL = new RegExp(SEVERAL.source, 'g');

export const doubleSpace: Rule = {
  id: 'double-space',
  family: 'text',
  title: 'Two spaces where one belongs',
  severity: 'advice',
  why: 'A small thing, and often the trace of a word that was deleted in haste.',
  mend: 'Check that no word is missing, and leave one space.',
  byClause: true,
  check: (subject) =>
    typedTexts(subject).flatMap(({ place, words, mend }) => {
      const match = words.includes('  ') ? SEVERAL.exec(words) : null;
      if (!match) return [];
      const from = words.lastIndexOf(' ', match.index - 1) + 1;
      const to = words.slice(match.index + match[0].length).search(/\s|$/);
      return [
        {
          place,
          message: 'Two or more spaces stand in a row.',
          remedy: 'Check that no word is missing, and leave one.',
          quote: words.slice(from, match.index + match[0].length + to),
          fix: {
            label: 'Leave one space each',
            apply: (agreement) => mend(agreement, (piece) => piece.replace(ALL, ' ')),
          },
        },
      ];
    }),
};
