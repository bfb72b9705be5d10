import { duration } from '#shared/agreement/duration.ts';
import type { ImprovementRemedy } from '#shared/agreement/remedy.ts';

/** A duty to improve that says all that such a duty needs, where fixes put one in. */
export const IMPROVEMENT: Pick<ImprovementRemedy, 'planWithin' | 'escalateAfter' | 'duty'> = {
  planWithin: duration(14, 'day'),
  escalateAfter: 2,
  duty: 'Find the cause, name the measures and their dates, and report progress until the target has been met again.',
};
