import { readField } from '#shared/assemble/fields/catalogue.ts';
import type { Rule } from '#shared/review/rule.ts';
import { richTexts } from '#shared/review/text/rich-texts.ts';
import { runsByType } from '#shared/review/text/runs-by-type.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  family: 'text',
  title: 'A live field has nothing to show',
  severity: 'error',
  why: 'The sentence was written for a record that this agreement does not have, so its figure is missing.',
  mend: 'Choose another field, add the record, or rewrite the sentence.',
  check: (subject) => {
    const faults = new Map<string, string | null>();
    const faultOf = (path: string): string | null => {
      let fault = faults.get(path);
      if (fault === undefined) {
        const field = readField(subject.agreement, path);
        faults.set(path, (fault = field.ok ? null : field.error));
      }
      return fault;
    };
    return richTexts(subject).flatMap(({ place, body }) => {
      const paths = new Set(runsByType(body).fields.map(({ path }) => path));
      return [...paths].flatMap((path) => {
        const message = faultOf(path);
        return message === null
          ? []
          : [{ place, message, remedy: 'Choose another field, or remove it.' }];
      });
    });
  },
};
