import type { Rule } from '#shared/review/rule.ts';
import { around, isAbout } from '#shared/review/text/about.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { figureSentences, sameFigure, type Figure } from '#shared/review/text/figures.ts';
import { isLiveFigure } from '#shared/review/text/live-figure.ts';
import { modelFigures } from '#shared/review/text/model-figures.ts';
import { replaceWords } from '#shared/review/text/replace-words.ts';

export const figureContradicts: Rule = {
  id: 'figure-contradicts',
  family: 'text',
  title: 'A typed figure contradicts the agreement’s own',
  severity: 'error',
  why: 'A clause that promises one figure and a table that promises another leave a court to choose.',
  mend: 'Replace the typed figure by the live field, or change the figure that the field shows.',
  byClause: true,
  check: ({ agreement, clauses }) => {
    const known = modelFigures(agreement).filter(({ only }) => only);
    return clauses.flatMap((text) =>
      figureSentences(text).flatMap(({ sentence, figures }) => {
        // With more than one figure it is unsure which of them is meant.
        const [typed, ...others] = figures;
        if (!typed || others.some(({ figure }) => figure.kind === typed.figure.kind)) return [];
        if (sentence.objects.some(isLiveFigure)) return [];
        const words = around(sentence.words, typed);
        const meant = known.filter((of) => isAbout(words, of));
        const [first] = meant;
        if (!first || meant.some((of) => !isComparable(of.figure, typed.figure))) return [];
        if (meant.some((of) => sameFigure(of.figure, typed.figure))) return [];
        const one = meant.every((of) => sameFigure(of.figure, first.figure));
        return [
          {
            place: clausePlace(text),
            message: `The text says “${typed.words}”, but ${first.label} is ${shown(first.figure)}.`,
            remedy: 'Show the figure by a live field, or correct the one that is wrong.',
            quote: typed.words,
            ...(one
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
    );
  },
};

/** 98% within 2 seconds is no availability: figures of one kind are compared, and targets with targets. */
const isComparable = (model: Figure, typed: Figure): boolean =>
  model.kind === typed.kind &&
  (model.kind !== 'percent' || Number(model.value) < 90 || Number(typed.value) >= 90);

const shown = (figure: Figure): string => {
  switch (figure.kind) {
    case 'percent':
      return `${figure.value}%`;
    case 'duration':
      return `${figure.value} ${figure.unit.replace('-', ' ')}${figure.value === '1' ? '' : 's'}`;
    case 'money':
      return `${figure.currency} ${figure.value}`;
  }
};
