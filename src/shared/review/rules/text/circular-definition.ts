import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Definition } from '#shared/agreement/definition.ts';
import type { Rule } from '#shared/review/rule.ts';
import { definitionPlace, termPattern } from '#shared/review/text/definitions.ts';

export const circularDefinition: Rule = {
  id: 'circular-definition',
  family: 'text',
  title: 'Definitions explain each other in a circle',
  severity: 'warning',
  why: 'A term that is explained by itself has no meaning that a reader could apply.',
  mend: 'Explain one of the terms in words of its own.',
  check: ({ agreement: { definitions } }) => {
    const leadsTo = new Map(
      definitions.map((one) => [one.id as string, explainedBy(one, definitions)]),
    );
    const told = new Set<string>();
    return definitions.flatMap((definition) => {
      if (told.has(definition.id)) return [];
      const circle = circleFrom(definition.id, leadsTo);
      if (circle === null) return [];
      circle.forEach((id) => told.add(id));
      const terms = circle.map((id) => recordName({ definitions }, 'definitions', id));
      return [
        {
          place: definitionPlace({ definitions }, definition, 'meaning'),
          message:
            terms.length === 1
              ? `“${terms[0]}” is explained by itself.`
              : `These terms explain each other: ${[...terms, terms[0]].map((term) => `“${term}”`).join(' → ')}.`,
          remedy: 'Explain one of them in words of its own.',
        },
      ];
    });
  },
};

/**
 * The terms on which a meaning rests: those that its first words name ("a Case that …"). What stands
 * further on limits the meaning or adds to it, and may well speak of the term itself.
 */
function explainedBy(
  { meaning, term }: Definition,
  definitions: Agreement['definitions'],
): readonly string[] {
  const first = meaning[0]?.runs ?? [];
  let words = '';
  for (const run of first) {
    if (run.type === 'term') {
      if (HEAD.test(words)) return [run.definition];
      return [];
    }
    if (run.type !== 'text') return [];
    words += run.text;
  }
  if (term.trim() === '') return [];
  const others = definitions.filter((one) => one.term.trim() !== '');
  const found = others.find((one) =>
    new RegExp(`^(?:(?:an?|the|any|each|every|all) )?(?:\\w+ )?${termPattern(one.term)}`, 'u').test(
      words,
    ),
  );
  return found ? [found.id] : [];
}

/** At most an article and one more word in front. */
const HEAD = /^(?:(?:an?|the|any|each|every|all) )?(?:[\w-]+ )?$/i;

function circleFrom(
  start: string,
  leadsTo: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const path: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = leadsTo.get(at)?.[0];
  }
  return at === start ? path : null;
}
