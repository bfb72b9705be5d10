import type { Rule } from '#shared/review/rule.ts';
import { definitionPlace, termKey } from '#shared/review/text/definitions.ts';

export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  family: 'text',
  title: 'A term is defined twice',
  severity: 'error',
  why: 'With two meanings for one word, each sentence that uses it has two meanings too.',
  mend: 'Keep one definition, or give the other a name of its own.',
  check: ({ agreement: { definitions } }) => {
    const seen = new Map<string, string>();
    return definitions.flatMap((definition) => {
      const key = termKey(definition.term);
      if (key === '') return [];
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, definition.term);
        return [];
      }
      return [
        {
          place: definitionPlace({ definitions }, definition, 'term'),
          message: `“${definition.term}” is defined a second time${first === definition.term ? '' : `, after “${first}”`}.`,
          remedy: 'Keep one of the two, or rename one.',
        },
      ];
    });
  },
};
