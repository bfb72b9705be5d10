import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { statementsOf } from '../statements.ts';
import { claimIn } from './claim.ts';
import { soleRemedyIn } from './sole-remedy.ts';

/** How credits are claimed, and whether they are all that a customer gets. */
export function claims(text: SlaText): Pick<Terms, 'claim' | 'soleRemedy'> {
  const statements = statementsOf(text);
  return { claim: claimIn(statements), soleRemedy: soleRemedyIn(statements) };
}
