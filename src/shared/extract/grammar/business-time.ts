import { unitAt } from './duration.ts';
import { namedHours } from './hours.ts';

const WORD_START = /(?<!\p{L})\p{L}/gu;
/** Hours in which support is given, or a service runs, may be all hours of the week. */
const OF_SUPPORT = /^(?:support|service)/i;

/**
 * Whether words say that a clock runs on business time, in any of the languages that durations are
 * read in: "during business hours", "heures ouvrées", "giorni lavorativi", "Bürozeiten", "werkdagen".
 */
export function namesBusinessTime(text: string): boolean {
  const named = namedHours(text);
  if (named !== null && !OF_SUPPORT.test(named.text)) return true;
  return [...text.matchAll(WORD_START)].some(
    ({ index }) =>
      unitAt(text, index)?.unit.working === true && !OF_SUPPORT.test(text.slice(index)),
  );
}
