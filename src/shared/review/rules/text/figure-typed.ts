import type { Rule } from '#shared/review/rule.ts';
import { around, isAbout } from '#shared/review/text/about.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { figureSentences, sameFigure } from '#shared/review/text/figures.ts';
import { modelFigures } from '#shared/review/text/model-figures.ts';
import { replaceWords } from '#shared/review/text/replace-words.ts';

export const figureTyped: Rule = {
  id: 'figure-typed',
  family: 'text',
  title: 'A figure is typed that the agreement already has',
  severity: 'advice',
  why: 'A figure that is typed twice is changed once. A live field always shows what the tables show.',
  mend: 'Replace the typed figure by the live field.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    const known = modelFigures(agreement);
    return clauses.flatMap((text) =>
      figureSentences(text).flatMap(({ sentence, figures }) =>
        figures.flatMap((typed) => {
          const same = known.filter(
            (of) =>
              sameFigure(of.figure, typed.figure) && isAbout(around(sentence.words, typed), of),
          );
          const [first, ...others] = same;
          if (!first) return [];
          return [
            {
              place: clausePlace(text),
              message: `“${typed.words}” repeats ${first.label}. When that changes, this sentence does not.`,
              remedy: 'Show it by a live field.',
              quote: typed.words,
              // With several of the same value only a person knows which one is meant.
              ...(others.length === 0
                ? replaceWords(
                    `Show ${first.label} here`,
                    text,
                    sentence.passage,
                    sentence.start + typed.index,
                    typed.words,
                    [{ type: 'field', path: first.field, marks: [] }],
                  )
                : {}),
            },
          ];
        }),
      ),
    );
  },
};
