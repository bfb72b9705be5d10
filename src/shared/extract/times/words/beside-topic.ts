import { compact } from '#shared/extract/grammar/compact.ts';
import {
  isSeverityLabel,
  nameOf,
  severitiesIn,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import { topicOf, topicWords } from './topic.ts';

// What a label says besides what its times are for: "Critical" of "Critical response & resolution".

const TOPIC_WORDS = compact(
  /(?<![A-Za-zÀ-ɏ\d_])(?:(?:the|an?|der|des|dem|den|die|einer|eines|la|le|une?|du|el|una?|del|della|lo|il|het|een|do|da|o|a)\s(?:errors?|faults?|issues?|incidents?|problems?|defects?|failures?|bugs?|fehlers?|störung|mangels?|panne|problème|anomalie|défaut|guasto|problema|avería|fallo|falha|storing|fout)|(?:dell['’]|de\sl['’]|l['’])(?:errore|erreur|incident)|(?:permanent|temporary|final|interim)\s?(?:or|and|\/)\s?(?:permanent|temporary|final|interim)|bypass(?:ing)?|circumvent(?:ing)?|work(?:ing)?[\s-]around|umgeh(?:en|ung)|contournement|contourner|aggirare|eludir|omzeilen|contornar|max(?:\.|imum|imo|imal[e]?)?|target(?:ed)?|initial|first|1st|erste[nrs]?|human|estimated|expected|typical|average|approx(?:imate)?|angestrebte[nrs]?|guaranteed|guarantees?|coverage|respond|restored?|recovery|goal|support|times?|goals?|objectives?|slas?|slos?|hours?|within|mttr|temps|délais?|maximale?|zeit(?:en)?|tiempos?|temp[oi]|tijd|estimad[oa]|stimat[oa]|estimé|technical|customer|massim[oa]|máxim[oa]|prazos?|estimativa|primeir[oa]|primo|prima|primer[oa]?|première?|eerste|cibles?|objectifs?|obiettiv[oi]|objetivos?|ziel|soll|garantit?[oa]?|garanties?|garant[ií]as?|garanzi[ae]|garantia|engagements?|minutes?|mins?|garantiert[er]?|we'll|we|you'll|you|us|our|your|aims?|will|how|fast|quickly|soon|get|gets|the|of|for|to|in|by|zur|zum|and|or|und|oder|et|ou|de|du|d'|di|del|la|le|y|e|o|en)(?![A-Za-zÀ-ɏ\d_])|[(/):*&–—-]/gi,
);

/** "Reaction, urgent": what parted the name from its topic. */
const AT_EDGES = /^[\s,;]+|[\s,;]+$/g;

/** A label without the words that only go with times: "target", "maximum", "time". */
export const withoutFillers = (text: string): string =>
  text.replace(TOPIC_WORDS, ' ').replace(/\s+/g, ' ').replace(AT_EDGES, '');

/** What is left of a label without its topics and the words that go with them. */
export function besideTopic(line: string): string {
  let left = '';
  let from = 0;
  for (const { start, end } of topicWords(line)) {
    left += `${line.slice(from, start)} `;
    from = end;
  }
  return withoutFillers(left + line.slice(from));
}

const LONGEST_LABEL = 60;
/** Grades that name plans as well, and say less of the case. */
export const MAY_BE_PLAN = /^(?:standard|normale?|basic|routine)$/i;

/** "Reply: within the day" is no label. */
const HAS_VALUE = /[:：]\s{0,4}\S/u;

const SERVICES =
  /(?<![A-Za-zÀ-ɏ])(?:bug\s?fixes|hot\s?fixes|fixes|patches|repairs|workarounds|fehlerbehebungen|correctifs|correzioni|correcciones)\W*$/i;

/** "Critical bug fixes" in a list of what a plan includes: what is done, and no time for it. */
export const namesServices = (line: string): boolean => SERVICES.test(line);

/** "P1" of "Target response time P1:", "Critical" of "Critical response & resolution"; null for a label of no topic. */
export function severityBesideTopic(label: string): string | null {
  const topic = topicOf(label);
  if (topic === null || topic === 'other' || HAS_VALUE.test(label)) return null;
  if (namesServices(label)) return null;
  const [first] = severitiesIn(label);
  if (first !== undefined) return topic === 'mixed' && first.start > 0 ? null : first.text;
  const line = nameOf(label);
  if (line.length > LONGEST_LABEL) return null;
  const left = besideTopic(line);
  return severityAtStart(left) !== null && isSeverityLabel(left) && !MAY_BE_PLAN.test(left)
    ? left
    : null;
}
