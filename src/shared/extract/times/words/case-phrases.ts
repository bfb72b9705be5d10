import { compact } from '#shared/extract/grammar/compact.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import type { ReadSeverity } from '#shared/extract/grammar/severity.ts';
import { topicWords } from './topic.ts';

// What a sentence calls a case by, where it names no grade: "in case of a total outage", "bei einem Ausfall".

const LETTER = 'A-Za-zÀ-ɏ';
/** What begins a limit or another part of the sentence, and ends the name of a case before it. */
const ENDS = String.raw`(?:within|in|inside|under|by|no|not|at|after|we|our|you|an?|the|is|are|will|shall|and|but|binnen|innerhalb|in|nach|wird|werden|wir|sind|ist|beginn${'[a-z]'}{1,3}|reagier${'[a-z]'}{1,3}|stellen|erledigen|beheben|und|von|sous|dans|en|nous|est|sera|et|entro|il|ci|viene|e|dentro|antes|y|se|el|(?<!\s(?:de|à|a|dans|sur|par|con|por|en)\s)la(?=\s[a-zà-ɏ]{3,14}(?:zione|ción|ção|tion|sta|anza)\s)|respond${'[a-z]'}{1,5}|empezamos|respondemos|atendemos|resolvemos|actuamos|rispondiamo|ripristiniamo|interveniamo|risolviamo|wij|starten|beginnen|em|até)`;

/** Words that say: this is the occasion. */
const OCCASION = String.raw`(?:(?:in|on)\s(?:the\s)?(?:case|event|occurrence)\sof\s|(?:im|in)\sfalle?\s(?:(?:von|eine[rs]|des|der)\s)?|bei\s|en\scas\sd(?:[eu]\s|['’])|lors\sd(?:[eu]\s|['’])|(?:in|nel)\scaso\sd(?:i\s|['’])|en\scaso\sde\s|em\scaso\sde\s|in\sgeval\svan\s|bij\s)`;
const IN_CASE_OF = String.raw`(?:in\s(?:the\s)?(?:case|event)\sof\s|im\sfalle?\s(?:von|eine[rs]|des|der)\s|en\scas\sd(?:[eu]\s|['’])|in\scaso\sd(?:i\s|['’])|en\scaso\sde\s|em\scaso\sde\s|in\sgeval\svan\s)(?:an?\s|une?\s|un[oa]?\s|een\s|uma?\s)?`;
const ARTICLE = String.raw`(?:an?|any|the|all|each|every|eine[mrns]?|de[rmns]|allen?|une?|les|la|le|un[oa]?|el|los|las|uma?|een)`;

/** "In case of a total outage, …", "bei einer Störung binnen 2 Stunden": up to a comma or what begins the limit. */
const IN_CASE = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])${OCCASION}(?:${ARTICLE}\s)?([${LETTER}](?:(?!\s${ENDS}(?![${LETTER}]))[^,;:.()\d]){2,60})(?=[,;:.()]|\s|$)`,
    'gi',
  ),
);

/** "per le linee dedicate in caso di guasto": for what, before what may happen to it; up to the end of that. */
const SCOPE_OF_CASE = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:for|on|für|bei|pour|per|para|voor)\s(?:(?:${ARTICLE}|i|gli|our|your)\s)?((?:(?!\s(?:in|im|en|em)\s)[^,;:.()\d]){4,40}),?\s${IN_CASE_OF}(?:[${LETTER}]{2,16}(?=[\s,])\s?){1,2}`,
    'gi',
  ),
);

/** Nouns for what goes wrong. */
const MISHAP = String.raw`(?:outages?|loss(?:es)?|failures?|degradations?|disruptions?|interruptions?|breakdowns?|emergenc(?:y|ies)|faults?|defects?|cuts?|stoppages?|downtimes?|visits?|matters?|queries|questions?|calls?|requests?|issues?|incidents?|problems?|tickets?|cases?|bugs?|errors?)`;
/** "for an emergency call", "of a total loss of Service", "on a priority request" */
const FOR_MISHAP = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:for|on|to|during|report\sof)\s(?:(?:an?|any|all|each|every)\s)?((?:(?!(?:the|your|our|an?|all|any|each|every|this|that|such|notice|notification|receipt|report|time|start|one|first|initial)\s)[${LETTER}-]{2,16}\s){1,2}?${MISHAP}(?:\sof\s(?:the\s)?(?!which|being|receipt)[${LETTER}]{3,16})?)(?![${LETTER}])`,
    'gi',
  ),
);
/** "an emergency", "degradation", "packet loss": a mishap that needs no word before it. */
const MISHAP_ALONE = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:for|in|during|(?:a|each|any)\s(?:report|notice|notification)\sof)\s(?:an?\s|any\s|all\s)?((?:[${LETTER}]{3,16}\s)?(?:outages?|loss|degradations?|disruptions?|interruptions?|breakdowns?|emergenc(?:y|ies)|urgent\smatters))(?=\s(?:within|in|inside|by|shall|will|is|are|and|or|we|must|of)(?![${LETTER}])|[,;.]|$)`,
    'gi',
  ),
);
/** "for a routine one", "y las leves", "les mineures": the noun of the first goes for the second. */
const SAME_NOUN = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:(?:for|on|to)\s(?:an?\s|the\s)?([${LETTER}-]{3,16})\sones?|(?:quelle|quelli|celles|ceux|those)\s(?!(?:times?|hours|days|periods|windows?|weeks|months|cases|ore|orari|giorni|heures|jours|horaires)(?![${LETTER}]))((?:non\s|not\s)?[${LETTER}]{3,14})|(?:y|e)\s(?:las|los|le|gli|i|as|os)\s((?:no\s|non\s|não\s)?[${LETTER}]{3,14})|et\s(?:les|aux)\s((?:non\s)?[${LETTER}]{3,14}))(?=\s(?:within|in|inside|en|sous|dans|entro|em|,|at)(?![${LETTER}])|[,;.]|$)`,
    'gi',
  ),
);
/** "if the site is down", "wenn der Dienst ausfällt" */
const DOWN = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:if|when|whenever|while|where|that)\s((?:the|your|our|a|an|all|any|nobody|no\sone|everybody|everyone)(?:\s[${LETTER}'’-]{2,16}){0,3}?\s(?:is|are|goes|go|can|has|have)\s(?:(?:completely|entirely|fully|partly|all)\s)?(?:down|out|offline|off|unavailable|unreachable|unusable|broken|send|work|log\sin|sign\sin|print|pay|stopped|failed)(?:\s(?:in|on|or)\s[${LETTER}]{2,14})?)(?![${LETTER}])|(?<![${LETTER}])(?:an?|any|your|every|each)\s([${LETTER}-]{3,14}(?:\s[${LETTER}-]{3,14})?\s(?:that|which)(?:['’]s|\s(?:is|has|cannot|can['’]t|does\snot|doesn['’]t|won['’]t))\s(?:(?:completely|entirely|fully|partly|all)\s)?(?:down|out|offline|unavailable|unreachable|unusable|broken|dead|stuck|failed|send|work|start|print|open|load|slow))(?![${LETTER}])`,
    'gi',
  ),
);
/** "jobs marked Rush", "one rated Cold", "als dringend eingestufte": the grade that a case was given. */
const MARKED = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:(?:marked|(?:[Mm]ark|[Ff]lag|[Tt]ag)\s(?:it|them|this|one)|rated|classed|classified|categori[sz]ed|flagged|graded|tagged|labell?ed|ranked|prioriti[sz]ed|designated|assessed|eingestuft|gekennzeichnet|markiert|classée?s?|qualifiée?s?|clasificad[oa]s?|classificat[oaie]|classificad[oa]s?|gemarkeerd)\s(?:(?:as|als|comme|como|come|en)\s)?["'«]?\s?([A-ZÀ-Þ][${LETTER}-]{1,16}(?:\s[A-ZÀ-Þ][${LETTER}-]{1,16})?)|als\s["'«]?([${LETTER}-]{2,16})["'»]?\s(?:eingestuft|gekennzeichnet|markiert|klassifiziert)(?:e[rmns]?)?)(?![${LETTER}])`,
    'g',
  ),
);
/** "about a Stopper in 30 minutes": what the text defined, in capitals, right before its time. */
const DEFINED = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:about|for|on|to|of|with)\s(?:an?|every|each)\s((?!Business|Working|Support|Service|Customer|Client|User|Calendar|Licensee)[A-ZÀ-Þ][a-zà-ɏ]{2,16}(?:\s[A-ZÀ-Þ][a-zà-ɏ]{2,16})?)(?=\s(?:within|in|inside|under|by|no\slater)\s)`,
    'g',
  ),
);
/** "Emergencies get", "everyday requests by": what a sentence begins with, right before its time or what it gets. */
const SUBJECT = compact(
  new RegExp(
    String.raw`(?:^\W{0,4}|[,;]\s(?:and\s|but\s)?|\d\s(?:minutes?|hours?|days?)\sand\s)((?:(?!(?:all|any|the|your|our|we|and|for|no)\s)[${LETTER}-]{3,16}\s){0,2}?(?:emergencies|outages|requests|questions|queries|tickets|issues|incidents|faults|problems|jobs|calls|changes))\s(?=(?:gets?|within|inside|by|in|(?:are|is|will\sbe)\s(?:begun|started|answered|acknowledged|taken|looked|handled|dealt|attended|picked|resolved|fixed|cleared|done)(?:\s(?:up|at|with|to|on))?\s(?:within|inside|in|by|under))\s)`,
    'gi',
  ),
);
/** "chats within 5 minutes and e-mails within 4 hours": by which way a case comes, right before its time. */
const BY_WAY = compact(
  new RegExp(
    String.raw`(?:^|(?<![${LETTER}])(?:to|for|answer|and|und|et|y|e|en)\s|[,;]\s)((?:(?:inbound|incoming|all|live|phone|telephone|support)\s){0,2}(?:e-?mails?|chats?|calls|voice-?mails?|messages|letters|faxes|tweets|enquiries|inquiries|web\sforms))(?=\s(?:within|inside|in\s(?:under\s)?(?:\d|one|two|four|an?\s)|under|by)\s)`,
    'gi',
  ),
);
/** "within two hours if it is urgent, otherwise within a day": what a case must be for its time. */
const IF_IT_IS = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:(?:if|when|where|unless)\s(?:it|this|that|they|(?:the|your|an?)\s[${LETTER}]{3,12})(?:['’]s|['’]re|\sis|\sare)\s((?:not\s)?(?:very\s)?(?:urgent|critical|an?\semergency|serious|severe|blocking|minor|routine|high|low))|(?:wenn|falls)\ses\s((?:nicht\s)?(?:dringend|kritisch|eilig))\sist|si\s(?:c['’]est|elle\sest|il\sest)\s(urgente?|critique|bloquante?)|se\s(?:è|sono)\s(urgent[ei]|critic[oai]|bloccant[ei])|si\s(?:es|son)\s(urgentes?|crític[oa]s?)|als\shet\s(dringend|kritiek)\sis)(?=\s(?:and|or|but|und|et|mais)\s|[,;.)]|\s?$)`,
    'gi',
  ),
);
/** 'where the system is at a standstill ("Hard Down")': a case by its meaning, and the name it is given. */
const GIVEN_NAME = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:where|if|when|wenn|falls|lorsque|si|se|quando|cuando)\s[^.;:()]{4,100}\((?:(?:an?|the|each|ein[e]?|une?)\s)?["“„«]\s?([A-ZÀ-Þ][^"”“»()]{2,30}?)\s?["”“»]\)`,
    'g',
  ),
);
/** "anything else", "otherwise", "for the rest", "im Übrigen": all other cases. */
const THE_REST = compact(
  new RegExp(
    String.raw`(?<![${LETTER}])(?:for\s)?(the\s(?:rest|others)|all\s(?:others|else)|any\sother\s[${LETTER}]{4,14}|(?<!(?:agreed|stated|noted)\s)otherwise(?!\s(?:agreed|stated|specified|noted|indicated|set|provided))|all\sother\s[${LETTER}]{4,14}|(?:in\s)?(?:allen\s)?übrigen(?:\sfällen)?|allen?\s(?:anderen|übrigen)|die\s(?:anderen|übrigen)|sonst|ansonsten|andernfalls|le\sreste|autrement|sinon|les\sautres(?:\scas)?|negli\saltri\scasi|(?:le|gli)\saltr[ei]|il\sresto|en\slos\sdemás\scasos|el\sresto|(?:las|los)\sdemás|(?:as|os)\sdemais|nos\sdemais\scasos|(?:de\s)?overige\sgevallen|de\soverige)(?![${LETTER}])`,
    'gi',
  ),
);

/** "For the fibre service, …": what a sentence begins with. */
const AT_START = compact(
  new RegExp(
    String.raw`^\W{0,4}(?:For|Per|Pour|Para|Für|Bei|Voor)\s(?:${ARTICLE}\s|il\s|gli\s)?((?!avoidance|purposes?|example|instance|clarity|th[ei]|each\s(?:month|day)|quest[oa]|ogni|exemple|cela|ce|now|all|any|you|us|it|est[eoa]|ejemplo|exemplo|esempio|die(?:se)?)[${LETTER}](?:[^,;:.()]|\([^()]{1,20}\)){2,70}),\s`,
    'g',
  ),
);

const LONGEST = 1_000;

/** The cases that a sentence names by what went wrong, in order; none overlaps another. */
export function casePhrases(sentence: string): readonly ReadSeverity[] {
  if (sentence.length > LONGEST) return [];
  const all: ReadSeverity[] = [];
  for (const pattern of [
    BY_WAY,
    GIVEN_NAME,
    SCOPE_OF_CASE,
    MARKED,
    DEFINED,
    SUBJECT,
    IN_CASE,
    FOR_MISHAP,
    MISHAP_ALONE,
    SAME_NOUN,
    DOWN,
    IF_IT_IS,
    THE_REST,
    AT_START,
  ])
    for (const found of sentence.matchAll(pattern)) {
      const name =
        found
          .slice(1)
          .find((one) => one !== undefined)
          ?.trim() ?? '';
      if (name === '' || isOfAnswer(name)) continue;
      // "Bei Totalausfall sind wir nach 30 Minuten dran, …" runs on to its time, and is no name.
      if (pattern === AT_START && durationsIn(name).length > 0) continue;
      const at = sentence.indexOf(name, found.index);
      // What a case means stands with its time, and its name behind that.
      const start = pattern === GIVEN_NAME ? found.index : at;
      const end =
        pattern === SCOPE_OF_CASE ? found.index + found[0].trimEnd().length : at + name.length;
      all.push({ text: name, start, end });
    }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: ReadSeverity[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

const LONGEST_NOUN = 7;

/** "the help desk with a response time" runs up to what the time is for, and names no case. */
const isOfAnswer = (name: string): boolean => {
  const last = topicWords(name).at(-1);
  return last?.topic === 'response' && name.length - last.end <= LONGEST_NOUN;
};
