import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { chronicFailure } from './chronic-failure.ts';
import { liability } from './liability.ts';
import { termination } from './termination.ts';

/** How the agreement may be ended, and how liability is limited. */
export const endings = (
  text: SlaText,
): Pick<Terms, 'chronicFailure' | 'termination' | 'liability'> => ({
  chronicFailure: chronicFailure(text),
  termination: termination(text),
  liability: liability(text),
});
