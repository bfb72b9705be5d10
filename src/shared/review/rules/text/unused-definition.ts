import { removeRecord } from '#shared/agreement/edit/records.ts';
import type { Rule } from '#shared/review/rule.ts';
import { definitionPlace, termPattern, usedDefinitions } from '#shared/review/text/definitions.ts';
import { typedTexts } from '#shared/review/text/typed-texts.ts';

export const unusedDefinition: Rule = {
  id: 'unused-definition',
  family: 'text',
  title: 'A defined term is never used',
  severity: 'advice',
  why: 'A definition without a use makes readers look for the clause that is missing.',
  mend: 'Remove the definition, or use the term where it is meant.',
  check: (subject) => {
    const { agreement, clauses } = subject;
    const used = usedDefinitions(agreement, clauses);
    const open = agreement.definitions.filter(
      ({ id, term }) => !used.has(id) && term.trim() !== '',
    );
    if (open.length === 0) return [];
    const texts = typedTexts(subject);
    return open.flatMap((definition) => {
      const pattern = new RegExp(termPattern(definition.term), 'iu');
      const own = definitionPlace(agreement, definition, 'meaning').path;
      if (texts.some(({ words, place }) => pattern.test(words) && place.path !== own)) return [];
      return [
        {
          place: definitionPlace(agreement, definition),
          message: `“${definition.term}” is defined but never used.`,
          remedy: 'Remove the definition, or use the term.',
          fix: {
            label: `Remove the definition of ${definition.term}`,
            apply: (whole) =>
              whole.definitions.some(({ id }) => id === definition.id)
                ? removeRecord(whole, 'definitions', definition.id)
                : whole,
          },
        },
      ];
    });
  },
};
