import { AVAILABILITY } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

/** A few words; an abbreviation may stand in brackets: "single sign-on (SSO) services". */
const NOUN = String.raw`((?:[^.,;:()%\n]|\([A-Za-z]{1,8}\)){2,90}?)`;
const DETERMINER = String.raw`(?:the|our|its|your|their|all|each|every(?!thing)|any(?!thing)|such|customer['’]s|der|die|das|den|unsere[rnms]?|la|le|les|l['’]|il|los|el)?\s?`;

/** "For the term of the agreement", "for the avoidance of doubt": when or why, and not for what. */
const NOT_FOR = String.raw`(?:[A-Za-zÀ-ɏ]{1,16}\s)?(?:terms?|duration|avoidance|calculations?|purposes?|rest|remainder|sake|time|first|last|next|period|laufzeit|dauer|zeit(?:raum)?|zwecke?|durée|calcul|durata|calcolo|duración|cálculo|duração|duur|looptijd)(?![A-Za-zÀ-ɏ])`;

/** Where a sentence says what its level is for, surest first. */
const SCOPES: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:for|with respect to|in respect of|regarding|für|pour|per|para)\s(?:all\s|any\s)?${NOUN}(?:,\s|\s[–-]\s|\s(?=(?:we|wir|nous)\s(?:guarantee|promise|offer|provide|commit|garantieren|garantissons)(?![A-Za-zÀ-ɏ])))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:make|keep|have|maintain)s?\s${DETERMINER}${NOUN}\s(?:generally\s|continuously\s)?(?:available|accessible|operational|online|up and running)(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:availability|uptime|verfügbarkeit|disponibilité|disponibilità|disponibilidad)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:of|for|der|des|von|du|de la|des|della|del)\s${DETERMINER}${NOUN}\s(?:is|will|shall|of|at|to|in each|during|with|per|no less than|not less than|at least|beträgt|liegt|wird|est|sera|è|es|von|de)(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|\bthat\s|,\s)${DETERMINER}${NOUN}\s(?:shall|will|is|are|must)\s(?:(?:be|have|remain|achieve)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:available|accessible|reachable|operational|online|up|an?\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:uptime|availability))|achieve\s(?:[A-Za-zÀ-ɏ]+\s){0,3}(?:uptime|availability))(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
  new RegExp(
    String.raw`[%％][^%]{0,40}?\s(?:for|für|pour|per|para|on)\s${DETERMINER}${NOUN}(?=\s(?:in|during|per|each|as|which|that|shall|will|on|to|at|is|excluding|under|required|related|provided|published|hosted|used|located|listed|within)(?![A-Za-zÀ-ɏ])|[.,;:()\n]|$)`,
    'iu',
  ),
  // "…; and cold storage per month no less than 99%": a part of an enumeration.
  new RegExp(
    String.raw`^(?:and|und|et|y|e|en)\s${DETERMINER}${NOUN}\s(?:per\s[^.;%\d]{2,30}\s)?(?:no|not)\sless\sthan\s`,
    'iu',
  ),
  // "For the Archive the monthly uptime will be", "Für das Archiv beträgt die Verfügbarkeit": with no comma behind it.
  new RegExp(
    String.raw`^(?:for|für|pour|per|para|voor)\s(?!${DETERMINER}${NOT_FOR})${DETERMINER}${NOUN}\s(?:(?:the|our|its|an?|die|unsere|la|le|de|il|el|o|a)\s|(?:beträgt|liegt|ist|garantieren wir|is|bedraagt|est|è|es|é)\s(?:(?:die|eine|de|een|la|una?|une|a|uma)\s)?)(?:[A-Za-zÀ-ɏ-]{1,20}\s){0,3}(?:availability|uptime|verfügbarkeit|disponibilité|disponibilità|disponibilidad|disponibilidade|beschikbaarheid)(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
].map(compact);

const NO_SCOPE = compact(
  /^(?:an?|each|any|every|given|the)?\s?(?:[A-Za-zÀ-ɏ]+\s)?(?:calendar\s|billing\s)?(?:(?:monthly|quarterly|annual|yearly|rolling)\sbasis|months?|quarters?|years?|period|day|week|monat|quartal|jahr|mois|trimestre|annum|an|mese|anno|mes|año|mês|ano|maand|kwartaal|jaar|(?<!(?:enterprise|business|premium|gold|silver|bronze|platinum|pro|professional|standard|basic|paying|paid|trial|free)\s)customers?|you|it|example|this|which|that|purposes?|we|they|at least|minimum|time|approximately|about|around|roughly|nearly|almost|up(?: to)?|ungefähr|etwa|environ|circa|aproximadamente)(?![A-Za-zÀ-ɏ])/i,
);

/** "Heron guarantees that the archive": what is promised stands behind "that". */
const THAT = /^.{1,80}\s(?:that|dass)\s(?:(?:the|its|our|die|der|das)\s)?/i;

/** "Per site and calendar month": how often it is measured is no part of what it is for. */
const AND_PERIOD =
  /\s(?:and|und|et|e|y|en)\s(?:per\s|pro\s|par\s)?(?:calendar\s|billing\s|kalender)?(?:months?|quarters?|years?|monat|quartal|jahr|mois|trimestre|an|mese|anno|mes|año|mês|ano|maand|kwartaal|jaar)$/i;

/** What a promise in a sentence is for; empty where it does not say. */
export function scopeIn(text: string): string {
  for (const pattern of SCOPES) {
    const scope = pattern.exec(text)?.[1]?.trim().replace(THAT, '').replace(AND_PERIOD, '');
    if (scope !== undefined && !NO_SCOPE.test(scope) && !/\d[.,]?\d*\s?$/.test(scope)) return scope;
  }
  return '';
}

const BEHIND = compact(
  new RegExp(
    String.raw`^[^%.,;:]{0,40}?\s(?:for|für|pour|per|para|on)\s${DETERMINER}${NOUN}(?=\s(?:and|or|but|und|oder|et|ou|e|o|y|in|during|per|as|which|that|with|at)(?![A-Za-zÀ-ɏ])|[.,;:()\n]|\s{0,3}$)`,
    'iu',
  ),
);

/** What the words directly behind one figure say that it is for: " uptime for trial users and". */
export function scopeBehind(after: string): string {
  const scope = BEHIND.exec(after)?.[1]?.trim() ?? '';
  return NO_SCOPE.test(scope) ? '' : scope;
}

const BEFORE = compact(
  new RegExp(
    String.raw`(?:^|\s)(?:for|and|für|und|pour|et|per|e|para|y)\s(?:each|every|jede[nrsm]?|chaque|ogni|cada)\s${NOUN}\s(?:with|at|mit|avec|con|com)\s(?:[A-Za-zÀ-ɏ]{1,16}\s){1,5}$`,
    'iu',
  ),
);

/** What the words between two figures say that the second is for: "and each single instance with an uptime of ". */
export function scopeBefore(before: string): string {
  const scope = BEFORE.exec(before)?.[1]?.trim() ?? '';
  return NO_SCOPE.test(scope) ? '' : scope;
}

const WORDS_OF_LEVELS =
  /(?<![A-Za-zÀ-ɏ])(?:service|services|system|systems|platform|application|site|website|cloud|software|product|solution|guarantee[ds]?|commitment|target(?:ed|s)?|level|levels|sla|slo|percentage|monthly|quarterly|annual|yearly|minimum|average|total|overall|general|objective|rate|goal|time|metric|measure|the|our|of|for|and|a|%|garanti[A-Za-zÀ-ɏ]*|mindest[A-Za-zÀ-ɏ]*|monatlich[A-Za-zÀ-ɏ]*|jährlich[A-Za-zÀ-ɏ]*|mensuel(?:le)?s?|mensual(?:es)?|mensil[ei]|mensal|annuel(?:le)?s?|anual(?:es)?|annual[ei]|maandelijks[e]?)(?![A-Za-zÀ-ɏ])/gi;

const ALL_AVAILABILITY = compact(new RegExp(AVAILABILITY.source, 'giu'));

/** What is left of a label once the words for levels are taken away: "Server uptime" is about servers. */
export function subjectOf(label: string): string {
  const rest = label
    .replace(ALL_AVAILABILITY, ' ')
    .replace(WORDS_OF_LEVELS, ' ')
    .replace(/[^A-Za-zÀ-ɏ\p{N}]+/gu, ' ')
    .trim();
  return rest.length < 2 ? '' : rest.toLowerCase();
}

/** The words that tell one scope from another. */
export const isGeneric = (scope: string): boolean => subjectOf(scope) === '';
