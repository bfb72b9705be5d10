import type { Rule } from '#shared/review/rule.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { termPattern } from '#shared/review/text/definitions.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { replaceWords } from '#shared/review/text/replace-words.ts';

export const termInSmallLetters: Rule = {
  id: 'term-in-small-letters',
  family: 'text',
  title: 'A defined term is written in small letters',
  severity: 'advice',
  why: 'A reader may think that another thing is meant than the one that was defined.',
  mend: 'Use the defined term, or other words where something else is meant.',
  byClause: true,
  check: ({ agreement: { definitions }, clauses }) => {
    // Single words ("service", "agreement") have ordinary meanings too.
    const terms = definitions
      .filter(({ term }) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(term.trim()))
      .map((definition) => ({
        definition,
        stem: definition.term
          .trim()
          .toLowerCase()
          .replace(/(?:y|s)$/, ''),
        pattern: new RegExp(termPattern(definition.term.trim().toLowerCase()), 'gu'),
      }));
    return clauses.flatMap((text) =>
      terms
        .filter(({ stem }) => text.lower.includes(stem))
        .flatMap(({ definition, pattern }) =>
          text.passages.flatMap((passage) =>
            matchesOf(passage.words, pattern)
              .slice(0, 1)
              .map((match) => {
                const form = match[0].replace(/(?<![\p{L}])\p{Ll}/gu, (letter) =>
                  letter.toUpperCase(),
                );
                return {
                  place: clausePlace(text),
                  message: `“${match[0]}” is the defined term “${definition.term}” in small letters.`,
                  remedy: 'Use the defined term, or other words if something else is meant.',
                  quote: match[0],
                  ...replaceWords(
                    `Use the defined term ${form}`,
                    text,
                    passage,
                    match.index,
                    match[0],
                    [
                      {
                        type: 'term',
                        definition: definition.id,
                        text: form === definition.term ? null : form,
                        marks: [],
                      },
                    ],
                  ),
                };
              }),
          ),
        ),
    );
  },
};
