import { compact } from '#shared/extract/grammar/compact.ts';
import { rememberText } from '#shared/extract/grammar/remember.ts';
import { OTHER_WORDS } from './other-words.ts';
import { namesRepairs } from './repairs.ts';
import { RESOLUTION_VERBS, RESOLUTION_WORDS } from './resolution-words.ts';
import { RESPONSE_VERBS, RESPONSE_WORDS } from './response-words.ts';
import { saysDone, spokenTopic } from './spoken-labels.ts';
import { isOfElse, RESOLUTION_OF_CASE, RESPONSE_OF_CASE } from './words-of-case.ts';

/** What a time in a support text is promised for. */
export type Topic = 'response' | 'resolution';

/** "other" is a time of something else that stands in the same tables: updates, escalation, reports. */
export interface TopicWord {
  readonly topic: Topic | 'other';
  readonly start: number;
  readonly end: number;
}

type Lists = readonly (readonly [TopicWord['topic'], readonly RegExp[]])[];
const LISTS: Lists = [
  ['other', OTHER_WORDS],
  ['resolution', RESOLUTION_WORDS],
  ['response', RESPONSE_WORDS],
];
const TIMED_LISTS: Lists = [
  ['other', OTHER_WORDS],
  ['resolution', [...RESOLUTION_WORDS, ...RESOLUTION_VERBS]],
  ['response', [...RESPONSE_WORDS, ...RESPONSE_VERBS]],
];

/** First those that the others take for something else: "requests are closed within a day". */
const CASE_LISTS: Lists = [
  ['resolution', RESOLUTION_OF_CASE],
  ['response', RESPONSE_OF_CASE],
  ...TIMED_LISTS,
];

/** A label says in any words what its times are for; a longer text only where it has one. */
const LONGEST_LABEL = 60;
const UNIT =
  /hour|minute|day|week|\d\s?(?:h|m|d)|stunde|minuten|tag|woche|heure|jour|semaine|\bor[ae]\b|giorn|settiman|minuti|horas?\b|d[ií]as?\b|minutos|uur|uren|dag|weken|\b(?:following|these|below)\s(?:periods?|times?|limits?|targets?)\b|\btime(?:line|scale|\s?frame)s?\b|\btimes?\s(?:until|till|before|by\swhich|within\swhich)\b|\bhow\s(?:long|soon|quickly|fast)\b|\bzeit,?\sbis\b|wie\s(?:schnell|lange)\b|\b(?:délais?|temps)\s(?:avant|jusqu)|\b(?:tiempos?|plazos?)\s(?:hasta|antes)\b|\btempo\s(?:prima|entro)\b|\btijd\s(?:tot|voor)/;

/** "4.1Response times": the number of a title that touches its first word. */
const TOUCHING_NUMBER = /(?<![\p{L}\d.,])\d{1,2}(?:\.\d{1,2}){1,3}(?=\p{Lu}\p{Ll})/gu;

/** "MTTR (mean time to respond)": the abbreviation of what the brackets say, which mostly means to repair. */
const MTTR_OF_RESPONSE = /(?<![\p{L}\d])M?TTR(?=\s?\([^()]{0,30}\b[Rr]espon)/gu;

/** In lower case where that leaves every position what it is, as it does but for a few letters. */
function lowered(text: string): string {
  const apart = text
    .replace(TOUCHING_NUMBER, (number) => ' '.repeat(number.length))
    .replace(MTTR_OF_RESPONSE, (short) => ' '.repeat(short.length));
  const lower = apart.toLowerCase();
  return lower.length === text.length ? lower : apart;
}

/** No sentence, label or cell of an SLA is longer; what follows is not looked at. */
const LONGEST = 4_000;

/** The words of a text that say what a time is for, in order; the longer one where two overlap. */
export const topicWords = rememberText((whole: string): readonly TopicWord[] => {
  const text = lowered(whole.slice(0, LONGEST));
  return wordsOf(text, isTimed(text) ? TIMED_LISTS : LISTS);
});

/** The same where the text has named the case that a sentence is about: then words of everyday speech count too. */
export const topicWordsOfCase = rememberText((whole: string): readonly TopicWord[] => {
  const text = lowered(whole.slice(0, LONGEST));
  return isTimed(text) && !isOfElse(text) ? wordsOf(text, CASE_LISTS) : topicWords(whole);
});

const isTimed = (text: string): boolean => text.length <= LONGEST_LABEL || UNIT.test(text);

function wordsOf(text: string, lists: Lists): readonly TopicWord[] {
  const all: TopicWord[] = [];
  for (const [topic, patterns] of lists)
    for (const pattern of patterns)
      for (const found of text.matchAll(pattern))
        all.push({ topic, start: found.index, end: found.index + found[0].length });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: TopicWord[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** Headings of columns that describe and set no time. */
const DESCRIBES =
  /^(?:description|definition|examples?|impact|criteria|details?|symptoms?|scope|note?s?|remarks?|beschreibung|beispiele?|definition|bemerkung|auswirkung|exemples?|commentaires?|conditions?)\b/i;
/** "Workaround available", "No workaround exists": how bad a case is, and no time of it. */
const STATE =
  /^(?:(?:no|an?|known|any|some)\s)?(?:work[-\s]?arounds?|umgehung(?:slösung)?|contournement|soluzione\s(?:alternativa|temporanea)|solución\s(?:alternativa|temporal))\s(?:(?:is|are|may\sbe|ist|est|è|está)\s)?(?:available|exists?|possible|known|present|möglich|vorhanden|bekannt|disponib[a-z]{1,3}|possibile|posible)(?!\s(?:(?:with)?in|by|innerhalb|binnen|sous|entro|en)(?![a-z]))/i;
/** "Response channel", "Resolution team": how and by whom, and not when. */
const HOW_OR_WHO =
  /^\S*\s(?:channels?|methods?|medium|media|languages?|owners?|teams?)$|^(?:urgency|types?|kinds?|nature|modes?|forms?|manner)\sof\s(?:the\s)?\S+$|^(?:art|form)\sder\s\S+$|^(?:types?|nature|forme)\sd(?:e\s(?:la\s)?|['’])\S+$|^tipo\sd[eio]\s\S+$|^\S*(?:kanal|kanäle|team|sprache)$|^(?:canal|canaux|canale|canali|canales|canais|mode|méthode|metodo|método|équipe|squadra|equipo|equipe)\s(?:d[eio]|de\sla|delle|della|das?)\s\S+$/i;
/** A performance of the software, not of the people who support it. */
const OF_A_MACHINE =
  /\b(?:api|page|query|server|database|dns|ping|network|request|website|web|application|system|transaction|search|load|render)\s(?:response|reply|load|loading|latency)\b|\blaten(?:cy|cies|cia|ça|ce|za|z|tie)(?![A-Za-zÀ-ɏ])|latência|\b(?:dns|domain|host|address|ip|display|screen|image|video|identity|entity|dispute|conflict)\s(?:name\s)?resolution\b|\bname\sresolution\b|namensauflösung|bildschirmauflösung|\b(?:résolution|resolución|risoluzione|resolução)\s(?:d[aeio]s?\s|dei\s|de\sla\s)?(?:dns|noms?|nombres?|nomi|nomes?|dominio|conflit\w{0,2}|conflict\w{1,3}|litiges?|controversi\w{1,2}|disputas?)(?![A-Za-zÀ-ɏ])|\bround[-\s]trip\b|\bcaches?\b|\bresponse\scodes?\b|\bHTTP\b|(?<![A-Za-zÀ-ɏ\d])P(?:50|75|9\d)(?![A-Za-zÀ-ɏ\d])|\bpercentile\b|\b(?:réponse|chargement)\s(?:du\s|des\s|de\s(?:la\s|l['’])?|d['’]une\s)?(?:pages?|api|serveurs?|requêtes?|application|base\sde\sdonnées)(?![A-Za-zÀ-ɏ])|\btemps\sde\schargement\b|antwortzeit(?:en)?\s(?:der|des|von)\s(?:api|seiten?|servers?|anwendung|datenbank)|ladezeit|seitenaufbau/i;

/**
 * What a label, heading or column names a time for; "mixed" where it names both, null where neither.
 */
export const topicOf = rememberText((label: string): Topic | 'other' | 'mixed' | null => {
  // What stands in brackets explains a label and does not name it: "S1 (no workaround)".
  const text = label
    .slice(0, LONGEST)
    .replace(/(?<![\p{L}\d])M?TTR\s?\(([^()]{0,30}\b[Rr]espon[^()]{0,20})\)/gu, ' $1 ')
    .replace(/\((R[TP]O)s?\)/gu, ' $1 ')
    .replace(/\([^()]{0,200}\)/gu, (inner) => (label.trim().startsWith('(') ? inner : ' '))
    .trim();
  if (DESCRIBES.test(text) || STATE.test(text)) return 'other';
  if (namesRepairs(text)) return null;
  if (REPAIR_RESPONSE.test(text)) return 'response';
  const spoken = spokenTopic(text);
  if (spoken !== null) return spoken;
  if (OF_A_MACHINE.test(label.slice(0, LONGEST))) return null;
  const words = topicWords(text);
  const kinds = new Set(words.map(({ topic }) => topic));
  const response = kinds.has('response');
  const resolution = kinds.has('resolution');
  if (words.length > 0 && text.length <= LONGEST_LABEL && HOW_OR_WHO.test(text)) return 'other';
  // "Time to resolve or escalate": whichever comes first, the case is resolved or goes on elsewhere.
  if (resolution && !response && OR_ESCALATED.test(text)) return 'resolution';
  if (resolution && !response && OR_HANDED_OVER.test(text)) return 'resolution';
  if (kinds.has('other'))
    return response && words[0]?.topic === 'response' && !resolution ? 'response' : 'other';
  // "Response to resolution" and "first response resolution" aside, a label that names both is of both.
  if (response && resolution) return 'mixed';
  return response ? 'response' : resolution ? 'resolution' : null;
});

const OR_ESCALATED =
  /(?<![A-Za-zÀ-ɏ])(?:or|oder|ou|o|of|\/)\s?(?:to\s|zur\s|zu\s|de\s|di\s)?(?:escalat|eskal|escalad|escalar|escalon)/i;

/** "Resolution/Delivery time", "Resolved / closed": what is done for a case that is no fault. */
const OR_HANDED_OVER =
  /^(?:target\s)?(?:resol(?:ution|ved?)|fix(?:ed)?|repair(?:ed)?)(?:\stimes?)?\s?(?:\/|\bor\b|&|\band\b)\s?(?:deliver(?:y|ed?)|provision(?:ing|ed)?|clos(?:ure|ed?)|fulfil(?:l?ment|led)?)(?![A-Za-zÀ-ɏ])/i;

/** Beside times to respond and none to resolve, a time to recover or to mitigate is that of a case, and not of a disaster. */
const RECOVERY_TIME =
  /^(?:max(?:imum|\.)?\s|target\s)?(?:(?:service\s)?recovery\s(?:times?|targets?|goals?)|(?:mitigation|containment|stabili[sz]ation|restart|(?:security\s)?patch(?:es|ed|ing)?)(?:\s(?:times?|targets?|goals?|slas?|releases?|releases?\stimes?|within|by|timelines?|available))?|(?:(?:metas?|objetivos?|tiempos?|plazos?|tempos?|prazos?|obiettivi?|obiettivo|temp[io]|objectifs?|délais?|temps)\sd(?:e\s|i\s|['’])(?:mitigação|mitigación|mitigazione|atténuation|mitigation|contenção|contención|contenimento|confinement)|(?:eindämmungs|mitigations?|stabilisierungs)(?:zeit|ziel|frist)e?n?))$/i;
/** "Diagnosis", "Contact within", "Call": what is done first, beside a time at which it is over. */
const BEGUN = compact(
  /^(?:(?:initial|first|target|max(?:imum)?|customer|time\sto|remote|technical)\s){0,2}(?:(?:tiempos?|plazos?|temps|délais?|temp[io]|prazos?|tijd)\s(?:máximos?\s|maxim(?:um|aux)\s|massim[oi]\s)?(?:d[eio]\s(?:la\s)?|d['’]|del(?:la\s|l['’])|para\s(?:el\s|la\s|[oa]\s)?|pour\s(?:le\s|la\s|l['’])|voor\s)\s?)?(?:diagnos(?:is|tics?|e[ds]?|ing)|assess(?:ment|ed|ing)?|evaluat(?:ion|ed)|(?:problem\s)?analysis|analy[sz]ed|investigat(?:ion|e|ed)|inspect(?:ion|ed)?|(?:initial\s)?review(?:ed)?|contact(?:ed)?|call(?:ed)?|phone\scall|visit(?:ed)?|attend(?:ance|ed)?|action(?:ed)?|start(?:ed)?|logged|ticket\s(?:logged|created|opened)|assign(?:ed|ment)?|dispatch(?:ed)?|engagement|receipt|confirmation|einsatzbeginn|erstdiagnose|diagnose|analyse|prise\sd['’]appel|diagnostic|diagnosi|diagnóstico|análisis|análise|analisi|revisión|revisão|evaluación|avaliação|valutazione|évaluation|contac?to|contatto|contact|asignación|atribuição|assegnazione|affectation|aceptación|aceitação|toewijzing|zuweisung|annahme|sichtung|beoordeling)(?:\s(?:times?|targets?|goals?|slas?|within|in|by|commences?|started|provided))?$/i,
);
/** "Closure", "Target date", "Due": by when a case is over, beside a time to respond. */
const ENDED = compact(
  /^(?:(?:target|expected|planned|final|due|max(?:imum)?|ticket|case|call|job|works?)\s){0,2}(?:clos(?:ure|ed|e|ing)|date|deadline|due(?:\s(?:date|by))?|complet(?:ion|ed?)|finish(?:ed)?|correction|corrected|deliver(?:y|ed)|implementation|end|abschluss|clôture|chiusura|cierre|tancament|encerramento|fechamento|afsluiting)(?:\s(?:times?|targets?|goals?|slas?|dates?|within|in|by))?$/i,
);

/** "Repairs response times": how soon those who repair come. */
const REPAIR_RESPONSE =
  /^(?:(?:our|target|emergency|urgent|routine)\s)?(?:repairs?|fault)\sresponse(?:\s(?:times?|targets?|standards?|priorities))?$/i;
/** What a row is asked for: beside it a date or a completion is the end of that. */
const OF_WORK =
  /^(?:types?\sof\s)?(?:(?:service|work|support|user|repair|incident|fault|job|ticket)\s)?(?:requests?|tickets?|incidents?|repairs?|jobs?|faults?|work\sorders?|priority|severity|urgency|class|category)(?:\s(?:types?|levels?|categor(?:y|ies)|class|priority|code))?$/i;

/** "On site", "On the line": who answers is there. */
const THERE =
  /^(?:(?:engineer|technician|mechanic|somebody|someone|we)(?:\s(?:is|are))?\s)?(?:on[-\s]?site|on\s(?:the\s)?(?:line|phone|spot|premises)|at\s(?:your|the)\s(?:door|site|gate)|vor\sort|am\stelefon|sur\s(?:place|site)|in\sloco|sul\sposto|in\ssitu|en\sel\ssitio|no\slocal|ter\splaatse)(?:\s(?:within|in|by|after))?$/i;
const TURN_AROUND = /\bturn[-\s]?around\b|\bTAT\b/i;

/**
 * The topic of a label among others of its kind: a turnaround beside a time to resolve is that of the answer, and a
 * time to recover, or "Completed", beside one to respond that of the resolution.
 */
export function topicBeside(label: string, others: readonly string[]): ReturnType<typeof topicOf> {
  const topic = topicOf(label);
  if (topic === null && THERE.test(label.trim()))
    return others.map(topicOf).includes('resolution') ? 'response' : topic;
  if (topic === null && BEGUN.test(label.trim())) {
    const beside = others.filter((other) => other !== label);
    const isBefore = beside.some(
      (other) => topicOf(other) === 'resolution' || ENDED.test(other.trim()),
    );
    return isBefore && !beside.map(topicOf).includes('response') ? 'response' : topic;
  }
  if (RECOVERY_TIME.test(label.trim()) || ENDED.test(label.trim()) || saysDone(label)) {
    const beside = others.map(topicOf);
    const isAfter =
      beside.includes('response') ||
      others.some((other) => BEGUN.test(other.trim()) || OF_WORK.test(other.trim()));
    return isAfter && !beside.includes('resolution') ? 'resolution' : topic;
  }
  if (topic !== 'resolution' || !TURN_AROUND.test(label)) return topic;
  const topics = others.filter((other) => !TURN_AROUND.test(other)).map(topicOf);
  return topics.includes('resolution') && !topics.includes('response') ? 'response' : topic;
}

/** Whether a title is of the coming of those who repair: "Repairs response times". */
export const ofRepairResponse = (text: string): boolean => REPAIR_RESPONSE.test(text.trim());

export const ofAMachine = (text: string): boolean => OF_A_MACHINE.test(text);

/** A topic of times; null for both at once, or something else. */
export const ofTimes = (topic: ReturnType<typeof topicOf>): Topic | null =>
  topic === 'response' || topic === 'resolution' ? topic : null;

/** The one thing that a label says its times are for; null where it is of both or of something else. */
export const oneTopic = (text: string): Topic | null => ofTimes(topicOf(text));
