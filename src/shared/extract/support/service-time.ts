import type { TextTerm } from '#shared/terms/terms.ts';

// "Service hours" are when support is there, unless the text names hours of support besides: then they
// are those of the service itself.

/** The rule of hours that were found by such a name. */
export const SERVICE_TIME = 'support/service-hours';

const OF_SERVICE =
  /(?<![A-Za-zÀ-ɏ])(?:services?|operating|operational|operation|betriebszeit(?:en)?)(?![A-Za-zÀ-ɏ])/i;
const OF_PEOPLE = /support|desk|hotline|help|customer|contact|team|staff|engineer/i;
export const isOfServiceTime = (label: string): boolean =>
  OF_SERVICE.test(label) && !OF_PEOPLE.test(label);

/** Defined for the measurement of availability, and never when somebody answers. */
const MEASURED =
  /(?<![A-Za-z])(?:scheduled|agreed|committed|planned)\s(?:service|operating|operation|availability|uptime)\s(?:times?|period)["”]?\s{0,2}(?:[:=–-]|is|are|means?|runs?|from|shall\sbe|will\sbe)?\s?(?:from|between|on)?\s{0,2}$/i;
export const isMeasuredTime = (before: string): boolean => MEASURED.test(before.slice(-60));

/** Hours that say themselves that they are those of support. */
const OF_SUPPORT: ReadonlySet<string> = new Set([
  'support/label',
  'support/table',
  'support/sentence',
]);
const SURE = 0.88;

/** The surest hours; of support itself where some are named besides those of the service. */
export function mainHours(found: readonly TextTerm[]): TextTerm | null {
  let best: TextTerm | null = null;
  for (const one of found) if (best === null || one.confidence > best.confidence) best = one;
  if (best?.rule !== SERVICE_TIME) return best;
  return found.find(({ rule, confidence }) => OF_SUPPORT.has(rule) && confidence >= SURE) ?? best;
}
