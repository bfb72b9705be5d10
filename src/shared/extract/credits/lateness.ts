import { compact } from '../grammar/compact.ts';

/** Later than what was promised, which is no outage. */
export const LATE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:late|later|lateness|overruns?|overrun by|overdue|exceeded by|exceeding the (?:target|deadline)|verspätung|verspätet|zu spät|überschreitung|überzogen|dépassements?|dépassée? de|(?:de |en )retard|in ritardo|ritardo|(?:de |con )retraso|superad[oa] en|(?:de |com )atraso|te laat|overschrijding)(?![A-Za-zÀ-ɏ])/i,
);
