import type { RichText, Run } from '#shared/agreement/rich-text.ts';
import { remember } from './remember.ts';

type Of<Type extends Run['type']> = Extract<Run, { readonly type: Type }>;

/** What the model fills into a text, in the order of the text. */
export interface RunsByType {
  readonly fields: readonly Of<'field'>[];
  readonly references: readonly Of<'reference'>[];
  readonly terms: readonly Of<'term'>[];
  readonly blanks: readonly Of<'blank'>[];
}

/** Looked up once for all rules; after a keystroke all other clauses are as they were. */
export const runsByType: (body: RichText) => RunsByType = remember((body) => {
  const [fields, references, terms, blanks]: [
    Of<'field'>[],
    Of<'reference'>[],
    Of<'term'>[],
    Of<'blank'>[],
  ] = [[], [], [], []];
  for (const { runs } of body)
    for (const run of runs)
      if (run.type === 'field') fields.push(run);
      else if (run.type === 'reference') references.push(run);
      else if (run.type === 'term') terms.push(run);
      else if (run.type === 'blank') blanks.push(run);
  return { fields, references, terms, blanks };
});
