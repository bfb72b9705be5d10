import { compact } from '../grammar/compact.ts';

/** Later than what was promised, which is no outage. */
export const LATE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:late|later|lateness|overruns?|overrun by|(?:over|beyond|past|above|in excess of) (?:the |our |its |your |each )?(?:agreed |promised |guaranteed |target )?(?:repair|response|resolution|restoration|restore|fix|target|recovery|answer|delivery|service)(?: (?:times?|targets?|deadlines?|limits?|levels?)){1,2}|overdue|exceeded by|exceeding the (?:target|deadline)|verspätung|verspätet|zu spät|überschreitung|überzogen|dépassements?|dépassée? de|(?:de |en )retard|in ritardo|ritardo|(?:de |con )retraso|superad[oa] en|(?:de |com )atraso|te laat|overschrijding)(?![A-Za-zÀ-ɏ])/i,
);
