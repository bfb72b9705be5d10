import { readField } from '#shared/assemble/fields/catalogue.ts';
import type { Rule } from '#shared/review/rule.ts';
import { richTexts } from '#shared/review/text/rich-texts.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  family: 'text',
  title: 'A live field has nothing to show',
  severity: 'error',
  why: 'The sentence was written for a record that this agreement does not have, so its figure is missing.',
  mend: 'Choose another field, add the record, or rewrite the sentence.',
  check: (subject) =>
    richTexts(subject).flatMap(({ place, body }) => {
      const told = new Set<string>();
      return body.flatMap(({ runs }) =>
        runs.flatMap((run) => {
          if (run.type !== 'field' || told.has(run.path)) return [];
          told.add(run.path);
          const field = readField(subject.agreement, run.path);
          return field.ok
            ? []
            : [{ place, message: field.error, remedy: 'Choose another field, or remove it.' }];
        }),
      );
    }),
};
