import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clauseName, soleRemedyClauses } from './clauses-on-remedies.ts';

export const soleRemedyUnsaid: Rule = {
  id: 'sole-remedy-unsaid',
  family: 'remedy',
  title: 'It is not said whether credits are the sole remedy',
  severity: 'warning',
  why: 'The provider will say that a credit settles the matter, the customer that it may claim damages as well.',
  mend: 'Say whether the credits are the sole remedy for a miss.',
  check: perCredits(({ subject, commitment, remedy, place }) => {
    if (remedy.soleRemedy !== null) return null;
    const clause = soleRemedyClauses(subject)[0];
    return {
      place: place('remedy', 'soleRemedy'),
      message: clause
        ? `The data of the commitment do not say what ${clauseName(clause.text)} says.`
        : 'Nothing says whether the credits are the sole remedy for a miss.',
      remedy: clause
        ? 'Say the same here.'
        : 'Choose whether they are, and add a clause that says so.',
      ...(clause
        ? {
            fix: mendCredits(
              commitment.id,
              clause.value ? 'Make credits the sole remedy' : 'Keep other remedies beside credits',
              (mended) => ({ ...mended, soleRemedy: clause.value }),
            ),
          }
        : {}),
    };
  }),
};
