import { compact } from '../grammar/compact.ts';
import { AVAILABILITY } from '../vocabulary.ts';

/** Shares in percent that are no share of time in which a service is up, by the words beside them. */

/** "99% under 1 second", "98 % unter 5 Sekunden": the share of answers that are in time. */
const IN_TIME = compact(
  /^[\s,:()–-]{0,3}(?:(?:are|is|completed?|delivered|loaded|in|en|em)\s){0,2}(?:within|under|below|less than|in less than|in under|faster than|quicker than|up to|at most|innerhalb(?: von)?|binnen|unter|weniger als|in weniger als|moins de|sous|en dessous de|inférieure?s? à|meno di|sotto i|entro|menos de|por debajo de|dentro de|abaixo de|minder dan|onder(?: de)?|[<≤]=?)\s{0,2}(?:a\s|one\s|i\s|les\s)?(?:\d{1,5}(?:[.,]\d{1,3})?\s?)?(?:ms|milli[a-z]+|s|sec[a-z]*|sek[a-z]*|min[a-z]*|h|hrs?|hours?|stunden?|heures?|or[ae]|horas?|uur|uren|segundos?)(?![A-Za-zÀ-ɏ])(?!\s{0,2}(?:\/|per|pro|im|par|al|por|ao|per|of|a|an)\s{0,2}(?:calendar\s)?(?:months?|years?|quarters?|weeks?|monats?|jahr|quartal|woche|mois|an|mese|anno|mes|año|mês|ano|maand|jaar)(?![A-Za-zÀ-ɏ])|[^.;()]{0,24}?(?<![A-Za-zÀ-ɏ])(?:down[\s-]?time|outages?|ausfall|indisponib|caída|inattività|inatividade|uitval))/i,
);

/** "90% of SLA time elapsed", "80 % der Lösungszeit": how far a deadline has come. */
const OF_A_DEADLINE = compact(
  /^\s?(?:of|der|des|du|de l['’]|del?|della|do|da|van (?:de|het))\s(?:the\s|its\s|their\s|la\s|le\s)?(?:(?:sla|target|agreed|allowed|allotted|promised)[\s-])?(?:(?:sla|response|resolution|reaction|answer|repair|target|due|working|office|business)[\s-]?(?:times?|targets?|windows?|deadlines?|periods?|clock|hours|day|zeit|frist|tijd)|deadlines?|sla|[a-zäöü]{3,16}(?:lösungs|reaktions|antwort|entstör|bearbeitungs|arbeits)?(?<!lauf|betriebs|nutzungs|service|jahres)(?:frist|arbeitszeit|lösungszeit|reaktionszeit|antwortzeit)|(?:lösungs|reaktions|antwort|entstör|arbeits)(?:zeit|frist)|délai|tempo di (?:risposta|risoluzione)|tiempo de (?:respuesta|resolución)|tempo de (?:resposta|resolução)|(?:reactie|oplos|respons)tijd)(?![A-Za-zÀ-ɏ])/i,
);
const ELAPSED =
  /^[^.;%]{0,50}?(?<![A-Za-zÀ-ɏ])(?:elapsed|used up|consumed|expired|has passed|verstrichen|abgelaufen|écoulée?s?|consommée?s?|trascors[oaie]|transcurrid[oa]s?|decorrid[oa]s?|verstreken)(?![A-Za-zÀ-ɏ])/i;

/** "100% on schedule", "98 % termingerecht": the share of work that is done when it was due. */
const PUNCTUAL = compact(
  /^[\s,:(–-]{1,3}(?:(?:are|is|completed?|delivered|done|performed|carried out|erledigt|réalisée?s?|eseguit[aei]|realizad[oa]s?)\s){0,2}(?:on[\s-](?:schedule|time)|in time|as (?:scheduled|planned)|(?:to|per) (?:the )?(?:schedule|plan)|by (?:the )?due date|(?:termin|frist|plan)gerecht|pünktlich|planmäßig|dans les (?:délais|temps)|à (?:temps|l['’]heure|la date prévue)|nei (?:tempi|termini)|in orario|puntual[a-z]*|a tiempo|en plazo|según (?:el )?(?:plan|calendario)|no prazo|a tempo|conforme (?:o )?(?:plano|calendário)|op (?:tijd|schema)|volgens (?:plan|schema))(?![A-Za-zÀ-ɏ])/i,
);

/** "99.4% (less than 5 hours of downtime) of the time": an aside that tells what the level leaves. */
const LEFT_DOWN =
  /^\s?\([^()]{0,90}(?:down|outage|unavail|interrupt|ausf[aä]ll|indisponib)|^\s?\([^()]{0,120}\)\s(?:of|der|du|del|van) (?:the |de |la |le )?(?:time|minutes|month|zeit|temps|tempo|tiempo|tijd)(?![A-Za-zÀ-ɏ])/i;

/** Whether the words behind a figure make it a share of answers in time, or of a deadline. */
export const isShareOfDeadline = (after: string): boolean =>
  (IN_TIME.test(after) && !LEFT_DOWN.test(after)) ||
  OF_A_DEADLINE.test(after) ||
  ELAPSED.test(after) ||
  PUNCTUAL.test(after);

/** Whether the words before a figure say what it is a share of: "delivered on time 98% of the time". */
export const isShareOfPunctual = (before: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:on[\s-]time|in time|pünktlich|rechtzeitig|fristgerecht|à l['’]heure|dans les délais|puntual[a-z]*|nei tempi|a tiempo|no prazo|op tijd)[\s,:]{1,3}(?:in |at |at least |zu |in mindestens |à |nel |en el |em |in )?$/i.test(
    before,
  );

/** "Audit-log integrity: 100%", "Sync acceptance": how much of what comes in is taken in and stays whole. */
const KEPT_WHOLE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:integrity|(?:sync|uploads?|submissions?|data|records?|events?|writes?) acceptance|consistency|coverage|correctness|freshness|encrypted|encryption|adoption|conversion|deduplication|reconciliation|(?:data|signature|checksum|backup|hash) (?:verification|validation)|datenintegrität|konsistenz|abdeckung|vollständigkeit|verschlüsselung|intégrité|cohérence|couverture|chiffrement|integrità|coerenza|copertura|cifratura|integridade?|consistencia|cobertura|cifrado|integriteit|dekking|volledigheid)(?![A-Za-zÀ-ɏ])/i,
);
/** Whether the name of a figure is that of a share of data, and of no time. */
export const isOfData = (name: string): boolean => KEPT_WHOLE.test(name.slice(0, 200));

const STAFF = String.raw`(?:agents?|staff|personnel|employees?|engineers?|technicians?|operators?|consultants?|specialists?|mitarbeiter(?:n|s|innen)?|techniker(?:n|s)?|personals?|techniciens?|agents|opérateurs|personale|tecnici|operatori|técnicos?|operadores|medewerkers?|technici|spare parts?|ersatzteile?n?|pièces|ricambi|recambios|peças|reserveonderdelen)`;
/** People who can be reached: "agent availability: 90%", "unsere Techniker sind zu 95 % erreichbar". */
const PEOPLE_ARE_UP = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])${STAFF}[\s-](?:(?:will|shall|must|is|are|be|to be|sind|ist|werden|zu|sont|est|sono|están?|estão|zijn)\s){0,3}(?:\d[^A-Za-zÀ-ɏ]{1,6}(?:(?:der|of the|del|della) [A-Za-zÀ-ɏ]+ )?)?(?:availab|reachab|verfügbar|erreichbar|disponib|joignab|reperibil|raggiungib|bereikba|beschikba)|(?<![A-Za-zÀ-ɏ])(?:availability|verfügbarkeit|disponibilité|disponibilità|disponibilidad|disponibilidade|beschikbaarheid) (?:of|der|des|du|de|del|dei|degli|de los|dos|van)(?: (?:the|our|unserer?|nos|nostri|nuestros|nossos|onze))? (?:support )?${STAFF}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:(?:help|service)[\s-]?desk|hotline|phones?|office|reception)[^.;%\d]{0,24}?\s(?:staffed|manned|attended|besetzt)(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);

/** Whether a text speaks of the presence of people, not of a service. */
export const isOfPeople = (text: string): boolean => PEOPLE_ARE_UP.test(text);

/** What other figures of nines are shares of: mail that was caught, calls that got through. */
const OF_CASES =
  /(?<![A-Za-zÀ-ɏ])(?:[a-z]*rates?|ratio|share|detect[a-z]*|catch(?:es)?|captur[a-z]*|filter[a-z]*|integrity|success[a-z]*|deliver[a-z]*|fulfil[a-z]*|orders?|calls?|tickets?|cases?|requests?|back-?ups?|picking|stock|jobs?|runs?|batch(?:es)?|patch(?:es)?|signatures?|scans?|payments?|invoices?|transactions?|documents?|records?|shipments?|parcels?|in time|[a-z]{3,12}ed(?: up| off| in)?(?=\W*$)|[a-zäöü]*quoten?|taux|tasso|tasa|taxa|percentage of|anteil)(?![A-Za-zÀ-ɏ])/i;
export const namesShare = (text: string): boolean => OF_CASES.test(text);

/** Whether the name of a schedule is that of something else than time up: "Severity 1 response", "Completeness of the data". */
export const isOfOtherMeasure = (name: string): boolean =>
  !AVAILABILITY.test(name) && (namesShare(name) || NO_TIME_UP.test(name));
const NO_TIME_UP =
  /(?<![A-Za-zÀ-ɏ])(?:actions?|kept|responses?|resolution|answers?|attempts?|contact|quality|completeness|restorations?|repairs?|recovery|delivery|satisfaction|accuracy)(?![A-Za-zÀ-ɏ])/i;
