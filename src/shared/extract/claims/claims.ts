import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { headingOf, sectionOf, statementsOf, type Statement } from '../statements.ts';
import { givesOfFee } from '../credits/giving.ts';
import { MISS_ASKED } from '../miss-asked.ts';
import { CREDIT } from '../vocabulary.ts';
import { claimIn } from './claim.ts';
import { claimByName } from './claim-labels.ts';
import { soleRemedyIn } from './sole-remedy.ts';

/** How credits are claimed, and whether they are all that a customer gets. */
export function claims(text: SlaText): Pick<Terms, 'claim' | 'soleRemedy'> {
  const statements = statementsOf(text);
  const giving = givingSections(statements);
  const told = claimIn(statements, giving);
  const named = told?.deadline ? null : claimByName(text);
  return {
    claim: named === null ? told : { ...named, ...formOf(told) },
    soleRemedy: soleRemedyIn(statements, giving),
  };
}

const formOf = (
  told: Terms['claim'],
): Pick<NonNullable<Terms['claim']>, 'form' | 'formCitations'> =>
  told?.formCitations === undefined
    ? { form: told?.form ?? '' }
    : { form: told.form, formCitations: told.formCitations };

/** The sections in which something is given back: what they say of asking is about that. */
const givingSections = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    statements
      .filter(
        (one) =>
          !one.example &&
          (CREDIT.test(one.text) || givesOfFee(one.text) || MISS_ASKED.test(headingOf(one))),
      )
      .map(sectionOf),
  );
