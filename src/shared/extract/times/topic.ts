import { rememberText } from '../grammar/remember.ts';

/** What a time in a support text is promised for. */
export type Topic = 'response' | 'resolution';

/** "other" is a time of something else that stands in the same tables: updates, escalation, reports. */
export interface TopicWord {
  readonly topic: Topic | 'other';
  readonly start: number;
  readonly end: number;
}

/* The patterns are in lower case and without the flag i, which makes them several times slower. */
const RESPONSE: readonly RegExp[] = [
  /\brespon(?:d|ds|ding|ded|se|ses|siveness)\b|\breply\b|\breplies\b|\brepl(?:y|ied)\b|\banswer(?:s|ed|ing)?\b|\backnowledg\w{0,8}|\backs?\b|\breact(?:s|ion|ions)?\b/gu,
  /\b(?:irt|frt|ttfr|mtta)\b/gu,
  /\bcall[-\s]?backs?\b|\bcalled\sback\b|\bcall\s(?:you|customer|the\scustomer|client)\sback\b/gu,
  /\bget(?:s|ting)?\sback\sto\b|\b(?:be|get)\sin\stouch\b|\bcontacts?\s(?:you|the\s(?:customer|client|user|requester|reporter|caller))\b|\bmeld(?:en|et)\s(?:wir\s)?uns\b|\brevenons\svers\b|\brecontact\p{L}{1,6}|\bricontatt\p{L}{1,5}|\ben\scontacto\scon\b/gu,
  /\b(?:first|initial)\s(?:human\s)?(?:contact|touch|reaction|reply|feedback|communication)\b|\bprioriti[sz]e\scommunications?\b|\bwaiting\stimes?\b|\bpick[-\s]?up\stimes?\b|\btriage\b|\bhandl(?:e|es|ed|ing)\s(?:\p{L}{1,12}\s){0,2}(?:requests?|tickets?|incidents?|calls?|cases?)\b/gu,
  /\b(?:engineers?|technicians?|specialists?|personnel|staff|team|resources?|expert)\b[^.;]{0,40}?\b(?:engaged|assigned|dealing\swith|working\son(?:\s(?:a\s|the\s)?(?:resolution|solution|fix|workaround|repair))?|dispatched|on[-\s]?site|allocated)\b|\bengagement\stimes?\b|\btimes?\sto\s(?:respond|engage|first\sresponse|assign(?:ment)?)\b|\b(?:ticket|case|incident|request)\sassignment\b/gu,
  /\b(?:start|starts|begin|begins|commence|commences|commencing)\s(?:the\s)?(?:work|working|troubleshooting|investigat\w{1,6}|diagnos\w{1,6}|analysis|analy[sz]ing|addressing)\b|\bwork\scommenc\w{1,4}\b|\binvestigation\s(?:start|begin)\w{0,3}\b/gu,
  /\bon[-\s]?site\s(?:within|response|attendance|arrival|support|intervention|time)|\barriv(?:e|al)\s(?:on|at)\b|\battend(?:ance|ed)?\s(?:on[-\s]?site|to)\b/gu,
  /\bnotif\w{1,8}\b[^.;]{0,40}?\b(?:failures?|outages?|faults?|disruptions?)\b|\b(?:failure|outage|fault|disruption)\snotifications?\b/gu,
  /reaktions?(?:zeit|frist|ziel|dauer|vorgabe|geschwindigkeit)?(?:en?)?\b|reagier[A-Za-zÀ-ɏ]{1,3}|(?:be)?antwort(?:zeit|et|en)?[A-Za-zÀ-ɏ]{0,2}\b|rückmeld[A-Za-zÀ-ɏ]{1,8}|rückruf[A-Za-zÀ-ɏ]{0,6}|erstreaktion[A-Za-zÀ-ɏ]{0,6}|erst(?:kontakt|rückmeldung|meldung)[A-Za-zÀ-ɏ]{0,4}|bearbeitungsbeginn|beginn\sder\s[A-Za-zÀ-ɏ]{0,16}(?:bearbeitung|behebung|beseitigung|analyse)|entgegennahme|(?<=(?:minuten|stunden?|tage?s?|tagen)\s)angenommen\b|\bannahme(?:zeit)?(?=\s?(?::|innerhalb|binnen|in\s\d|von\s\d))/gu,
  /\brépon(?:d|se|dre|dra|dent)\p{L}{0,3}|\bpris(?:e|es)?\sen\s(?:charge|compte)|\bprend\sen\scharge|\bintervention\p{L}{0,1}\b|\bintervien\p{L}{1,4}|\baccus\p{L}{1,2}\s(?:de\s)?réception|\bgti\b|\brappel\p{L}{0,3}\b|\bpremiers?\s(?:contacts?|retours?)\b|\b(?:délais?|temps)\sde\sréaction\b|\bacquittement\b/gu,
  /\brispost\p{L}{1,2}|\brispond\p{L}{1,4}|\bpresa\sin\scarico|\btempo\sdi\sintervento|\brespuesta\p{L}{0,1}|\bresponder\p{L}{0,2}|\batención\b|\bprimer\scontacto\b|\btiempo\sde\sreacción\b|\bprimo\scontatto\b|\btempo\sdi\sreazione\b|\breactie(?:tijd\p{L}{0,2})?\b|\bresponstijd\p{L}{0,2}|\breager\p{L}{1,3}|\bantwoordtijd\p{L}{0,2}|\bbeantwoord\p{L}{0,2}|\b(?:pakken|pakt|nemen|neemt)\b(?=[^.;]{1,60}\b(?:op|in\sbehandeling)\b)|\bopgepakt\b|\brespost\p{L}{1,2}|\brespond(?:e|emos|erá|ido|ida)\b|\bretorno\b|\bprimeiro\s(?:contact?o|atendimento)\b|\b(?:tempo|prazo)s?\s(?:máximo\s)?(?:de|do|para)\s(?:o\s)?(?:atendimento|reação)|\bpresen(?:za|cia|ça)\s(?:entro|en|em|in\sloco|presso)\b/gu,
];

const RESOLUTION: readonly RegExp[] = [
  /\bresol(?:ve|ves|ved|ving|ution|utions)\b|\brestor(?:e|es|ed|ing|ation|al)\b|\brepair(?:s|ed|ing)?\b|\bfix(?:es|ed|ing)?\b|\bwork[-\s]?arounds?\b/gu,
  /\brectif\w{1,8}|\bsol(?:ve|ved|ving|ution|utions)\b|\bcorrected\b|\bcorrection\b|\bcorrective\saction\b|\bremedied\b|\btimes?\s(?:for|to)\s(?:the\s)?remed(?:y|ying)\b|\bremed(?:y|ying)\sof\s(?:incidents?|faults?|errors?|defects?|problems?)\b|\bremediat\w{1,4}\b|\breplac(?:e|ed|ements?|ing)\b|\bm?ttr\b|\bclosure\s(?:times?|targets?)\b|\btimes?\sto\sclos(?:e|ure)\b|\bmean\stime\sto\s(?:repair|restore|resolve|recovery?)\b|\b(?:target|turn[-\s]?around|completion|clearance)\stimes?\b|\bturn[-\s]?around\b|\btime\sto\s(?:repair|resolve|restore|fix|resolution|recover)\b|\bback\s(?:in\sservice|online|to\snormal)\b/gu,
  /lösung[A-Za-zÀ-ɏ]{0,6}|\b(?:ge)?löst\b|\blösen\b|behoben\b|beheb[A-Za-zÀ-ɏ]{1,5}|behebungs[A-Za-zÀ-ɏ]{1,6}|entstör[A-Za-zÀ-ɏ]{1,7}|wiederherstell[A-Za-zÀ-ɏ]{1,8}|wiederhergestellt|instandsetz[A-Za-zÀ-ɏ]{1,8}|repariert|reparatur[A-Za-zÀ-ɏ]{0,6}|beseitig[A-Za-zÀ-ɏ]{1,5}|störungsbeseitigung|fehlerbehebung[A-Za-zÀ-ɏ]{0,6}/gu,
  /\brésol(?:ution|u|ue|us|ues|vons|vent|dre)(?![A-Za-zÀ-ɏ\d_])|\bresolver\b|\brétabli[A-Za-zÀ-ɏ]{0,8}|\brépar(?!ti)[A-Za-zÀ-ɏ]{1,7}|\bcorrig[A-Za-zÀ-ɏ]{1,4}|\bcontournement|\bremise\s(?:en\s(?:service|état))|\bdépann[A-Za-zÀ-ɏ]{1,4}|\bgtr\b|^récupération\b(?!\sd)/gu,
  /\brisoluzion[A-Za-zÀ-ɏ]{1}|\brisolt[A-Za-zÀ-ɏ]{1}|\bripristin[A-Za-zÀ-ɏ]{1,4}|\briparazion[A-Za-zÀ-ɏ]{1}|\bresolución|\bresuelt[A-Za-zÀ-ɏ]{1,2}|\brestablec[A-Za-zÀ-ɏ]{1,8}|\breparación|\bsolución|\boplos[A-Za-zÀ-ɏ]{1,6}|\blossen\s(?:wij|we)\b|\b(?:lossen|lost)\b(?=[^.;]{1,60}\bop\b)|\bherstel[A-Za-zÀ-ɏ]{0,6}|\bverholpen|\bresoluç(?:ão|ões)|\bsoluç(?:ão|ões)|\bresolvid\p{L}{1,2}|\bresolve(?:mos|rá|remos)\b|\breparo\b|\brestabeleciment\p{L}{1,2}|\bcorreção|\brecuperação|\b(?:security\s)?patch(?:es)?\s(?:releases?|released|issued|(?:made\s)?available|provided)\b|\bpatched\b/gu,
];

const OTHER: readonly RegExp[] = [
  /\b(?:community|status|outage)\snotifications?\b|\bworking\son\s(?:it|(?:the|your)\s(?:issue|problem|request|fix))\b|\bongoing\b|\bsubsequent\b|\bupdat(?:e|es|ed|ing)\b|\bstatus\b|\bprogress\b|\bescalat\w{1,5}|\breports?\b|\broot[-\s]cause\b|\brca\b|\bpost[-\s]?mortem\b|\banalys[ei]s\sreports?\b|\bfrequency\b|\bfollow[-\s]?ups?\b/gu,
  /\bcredits?\b|\bclaims?\b|\binvoic\w{1,4}|\brefund\w{0,3}|\bpay(?:s|ment|able|ments)?\b|\bterminat\w{1,5}|\bbreach\w{0,3}|\bnotice\b|\bcommunicat\w{1,5}|\bdowntime\b|\buptime\b|\bavailability\b|\bunavailab\w{1,6}|\bbackups?\b|\brto\b|\brpo\b|\brecovery\s(?:time|point)\s?(?:objectives?)?\b|\bdisaster\b|\bmaintenance\b|\bclos(?:e|ed|ure)\b|\breminder\w{0,1}\b|\bretention\b|\bretained\b|\bdeliver(?:y|ed)\b|\bprovision\w{0,4}\b|\b(?:remediation|recovery|corrective(?:\saction)?|improvement|mitigation|restoration)\s(?:plans?|roadmaps?|proposals?)\b|\bpatch\w{0,5}\b|\bvulnerabilit\w{1,3}\b|\b(?:coordinated|public|responsible)\sdisclosure\b|\btime\sto\striage\b|\btriage\stimes?\b/gu,
  /statusmeldung[A-Za-zÀ-ɏ]{0,2}|zwischenbericht[A-Za-zÀ-ɏ]{0,2}|eskalation[A-Za-zÀ-ɏ]{0,6}|berichte?s?\b|gutschrift[A-Za-zÀ-ɏ]{0,2}|kündigung[A-Za-zÀ-ɏ]{0,6}|rechnung[A-Za-zÀ-ɏ]{0,4}|wartung[A-Za-zÀ-ɏ]{0,8}|\brapport[A-Za-zÀ-ɏ]{0,1}\b|\bescalade\b|\bavoir\b|\bfacture[A-Za-zÀ-ɏ]{0,1}\b|\brésiliation\b|\bpréavis\b/gu,
];

const LISTS: readonly (readonly [TopicWord['topic'], readonly RegExp[]])[] = [
  ['other', OTHER],
  ['resolution', RESOLUTION],
  ['response', RESPONSE],
];

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
  const all: TopicWord[] = [];
  for (const [topic, patterns] of LISTS)
    for (const pattern of patterns)
      for (const found of text.matchAll(pattern))
        all.push({ topic, start: found.index, end: found.index + found[0].length });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: TopicWord[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
});

/** Headings of columns that describe and set no time. */
const DESCRIBES =
  /^(?:description|definition|examples?|impact|criteria|details?|symptoms?|scope|note?s?|remarks?|beschreibung|beispiele?|definition|bemerkung|auswirkung|exemples?|commentaires?|conditions?)\b/i;
/** A performance of the software, not of the people who support it. */
const OF_A_MACHINE =
  /\b(?:api|page|query|server|database|dns|ping|network|request|website|web|application|system|transaction|search|load|render)\s(?:response|reply|load|loading|latency)\b|\blaten(?:cy|cies|cia|ça|ce|za|z|tie)(?![A-Za-zÀ-ɏ])|latência|\b(?:dns|domain|host|address|ip|display|screen|image|video|identity|entity|dispute|conflict)\s(?:name\s)?resolution\b|\bname\sresolution\b|namensauflösung|bildschirmauflösung|\b(?:résolution|resolución|risoluzione|resolução)\s(?:d[aeio]s?\s|dei\s|de\sla\s)?(?:dns|noms?|nombres?|nomi|nomes?|dominio|conflit\w{0,2}|conflict\w{1,3}|litiges?|controversi\w{1,2}|disputas?)(?![A-Za-zÀ-ɏ])|\bround[-\s]trip\b|\bresponse\scodes?\b|\bHTTP\b|(?<![A-Za-zÀ-ɏ\d])P(?:50|75|9\d)(?![A-Za-zÀ-ɏ\d])|\bpercentile\b|\b(?:réponse|chargement)\s(?:du\s|des\s|de\s(?:la\s|l['’])?|d['’]une\s)?(?:pages?|api|serveurs?|requêtes?|application|base\sde\sdonnées)(?![A-Za-zÀ-ɏ])|\btemps\sde\schargement\b|antwortzeit(?:en)?\s(?:der|des|von)\s(?:api|seiten?|servers?|anwendung|datenbank)|ladezeit|seitenaufbau/i;

/**
 * What a label, heading or column names a time for; "mixed" where it names both, null where neither.
 */
export const topicOf = rememberText((label: string): Topic | 'other' | 'mixed' | null => {
  // What stands in brackets explains a label and does not name it: "S1 (no workaround)".
  const text = label
    .slice(0, LONGEST)
    .replace(/(?<![\p{L}\d])M?TTR\s?\(([^()]{0,30}\b[Rr]espon[^()]{0,20})\)/gu, ' $1 ')
    .replace(/\([^()]{0,200}\)/gu, (inner) => (label.trim().startsWith('(') ? inner : ' '))
    .trim();
  if (DESCRIBES.test(text)) return 'other';
  if (OF_A_MACHINE.test(label.slice(0, LONGEST))) return null;
  const words = topicWords(text);
  const kinds = new Set(words.map(({ topic }) => topic));
  const response = kinds.has('response');
  const resolution = kinds.has('resolution');
  if (kinds.has('other'))
    return response && words[0]?.topic === 'response' && !resolution ? 'response' : 'other';
  // "Response to resolution" and "first response resolution" aside, a label that names both is of both.
  if (response && resolution) return 'mixed';
  return response ? 'response' : resolution ? 'resolution' : null;
});

/** Beside times to respond a time to recover is that of a case, and not of a disaster. */
const RECOVERY_TIME = /^(?:max(?:imum|\.)?\s|target\s)?recovery\s(?:times?|targets?)$/i;
const TURN_AROUND = /\bturn[-\s]?around\b|\bTAT\b/i;

/**
 * The topic of a label among others of its kind: a turnaround beside a time to resolve is that of the answer, and a
 * time to recover beside one to respond that of the resolution.
 */
export function topicBeside(label: string, others: readonly string[]): ReturnType<typeof topicOf> {
  const topic = topicOf(label);
  if (RECOVERY_TIME.test(label.trim())) {
    const beside = others.map(topicOf);
    return beside.includes('response') && !beside.includes('resolution') ? 'resolution' : topic;
  }
  if (topic !== 'resolution' || !TURN_AROUND.test(label)) return topic;
  const topics = others.filter((other) => !TURN_AROUND.test(other)).map(topicOf);
  return topics.includes('resolution') && !topics.includes('response') ? 'response' : topic;
}

export const ofAMachine = (text: string): boolean => OF_A_MACHINE.test(text);
