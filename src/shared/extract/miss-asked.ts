import { compact } from './grammar/compact.ts';

/** Up to where a heading may lead before it says what went wrong. */
const WORDS = String.raw`[^.;:\n]{1,40}`;
const ENGLISH_LEVEL = '(?:targets?|levels?|promises?|guarantees?|slas?|commitments?)';

/** Missing the level as a heading puts it, by language. */
const MISSES = [
  // "What if we don't?", "So you missed it", "If the service falls short"
  String.raw`(?:if|when|where|whenever|suppose|so)[^.;:\n]{0,24}? (?:we|it|this|that|things?|you|they|the (?:service|target|level|promise|guarantee|sla))(?: [a-z]{2,6})? (?:(?:do|did|does|ca|wo|have|has|is|are)(?: not|n['’]t)(?: (?:make|made|meet|met|reach|reached|hit|keep|kept|hold|get|manage|deliver)[^.;:\n]{0,24})?|miss(?:es|ed)?|fails?|fell|falls? short|slips?|gets? it wrong|lets? you down|breaks?|broke)`,
  String.raw`(?:miss(?:ed|ing)?|broken|unmet) (?:it|(?:the |our |a )?${ENGLISH_LEVEL})`,
  String.raw`(?:if|when) (?:a |the |our )?${ENGLISH_LEVEL} (?:is|are) (?:missed|broken|not [a-z]+)`,
  String.raw`(?:wenn|falls) ?${WORDS} (?:nicht (?:klappt|einhalten|erreichen|schaffen|halten|erreicht|gehalten|eingehalten)|verfehl[A-Za-zÀ-ɏ]*|unterschr[A-Za-zÀ-ɏ]*)`,
  String.raw`si ${WORDS} (?:n['’](?:est|a|y)|ne) [^.;:\n]{0,20}(?:tenue?|atteinte?|respectée?|arriv[A-Za-zÀ-ɏ]*|tenons)`,
  String.raw`(?:se|qualora) (?:[^.;:\n]{1,30} )?non[^.;:\n]{0,30}(?:rispettat[A-Za-zÀ-ɏ]*|raggiung[A-Za-zÀ-ɏ]*|raggiunt[A-Za-zÀ-ɏ]*|mantenut[A-Za-zÀ-ɏ]*)`,
  'si no (?:se )?(?:cumpl|alcanz|lleg)[A-Za-zÀ-ɏ]*',
  String.raw`se (?:o [^.;:\n]{1,20} )?não[^.;:\n]{0,20}(?:cumpr|ating)[A-Za-zÀ-ɏ]*`,
  String.raw`als (?:we|wij|het)[^.;:\n]{0,24} niet`,
];

/** "What if we miss it?", "Et si la promesse n'est pas tenue ?": a heading below which stands what a miss earns. */
export const MISS_ASKED = compact(
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${MISSES.join('|')})(?![A-Za-zÀ-ɏ])`, 'i'),
);
