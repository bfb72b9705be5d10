import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clauseName, soleRemedyClauses } from './clauses-on-remedies.ts';

export const soleRemedyContradicted: Rule = {
  id: 'sole-remedy-contradicted',
  family: 'remedy',
  title: 'Text and table disagree on the sole remedy',
  severity: 'error',
  why: 'The table of credits and a clause say opposite things about the right to damages. That is the question most disputes are about.',
  mend: 'Let the data of the commitment say what the clause says, or change the clause.',
  check: perCredits(({ subject, commitment, remedy, place }) => {
    const clause = soleRemedyClauses(subject).find(
      ({ value }) => remedy.soleRemedy !== null && value !== remedy.soleRemedy,
    );
    if (clause === undefined) return null;
    const label = clause.value
      ? 'Make credits the sole remedy'
      : 'Keep other remedies beside credits';
    return {
      place: place('remedy', 'soleRemedy'),
      message: `The table says that credits are ${clause.value ? 'not ' : ''}the sole remedy, ${clauseName(clause.text)} that they ${clause.value ? 'are' : 'are not'} (“${clause.quote}”).`,
      remedy: `${label} as the clause says, or change the clause.`,
      fix: mendCredits(commitment.id, label, (mended) => ({ ...mended, soleRemedy: clause.value })),
    };
  }),
};
