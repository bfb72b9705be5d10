import type { Definition } from '#shared/agreement/definition.ts';
import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Rule } from '#shared/review/rule.ts';
import { stakeholderPlace } from '#shared/review/people/parties.ts';
import { termKey } from '#shared/review/text/definitions.ts';
import { runsByType } from '#shared/review/text/runs-by-type.ts';

export const nameIsTerm: Rule = {
  id: 'name-is-term',
  family: 'text',
  title: 'A stakeholder bears the name of a defined term',
  severity: 'warning',
  why: 'The definition gives the word its meaning throughout, so that a duty of the stakeholder reads as one of the thing defined.',
  mend: 'Give the stakeholder another short name, or define another word.',
  check: ({ agreement: { stakeholders, definitions } }) =>
    stakeholders.flatMap((stakeholder) => {
      const key = termKey(stakeholder.name);
      const same =
        key === ''
          ? undefined
          : definitions.find(
              (definition) => termKey(definition.term) === key && !means(definition, stakeholder),
            );
      return same
        ? [
            {
              place: stakeholderPlace({ stakeholders }, stakeholder, 'name'),
              message: `“${stakeholder.name}” is the short name of a stakeholder and the defined term “${same.term}”.`,
              remedy: 'Give the stakeholder another short name, or define another word.',
            },
          ]
        : [];
    }),
};

/** A definition may itself say who the stakeholder is, by a live field or by the legal name. */
function means({ meaning }: Definition, { id, kind, legalName }: Stakeholder): boolean {
  const { fields } = runsByType(meaning);
  const words = meaning.flatMap(({ runs }) =>
    runs.map((run) => (run.type === 'text' ? run.text : '')),
  );
  return (
    fields.some(({ path }) => [id, kind].some((key) => path.startsWith(`stakeholder.${key}.`))) ||
    (legalName.trim() !== '' && words.join('').includes(legalName.trim()))
  );
}
