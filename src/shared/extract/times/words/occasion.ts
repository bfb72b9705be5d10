import { compact } from '#shared/extract/grammar/compact.ts';

const EVENT =
  /\bin\s(?:the\s)?(?:[A-Za-zÀ-ɏ]{1,12}\s)?(?:event|case)\s(?:of|that)\s(?:an?\s|any\s|the\s)?([^,;.]{3,90}),/i;
const OBJECT =
  /\b(?:respon(?:d|ses?)|reply|acknowledge|react|answer|resolve|resolution|(?:picks?|takes?)(?:\sup)?(?=\s(?:[A-Za-zÀ-ɏ-]{1,16}\s){1,4}(?:up|within|inside|in)\s)|accepts?|attends?\sto|looks?\s(?:at|into)|starts?\s(?:work(?:ing)?\s)?on)(?:\stimes?(?=\s(?:to|for)\s))?\s(?:to|of|for)?\s?((?:an?|any|all|each|every|your|other|customer|client|the)?\s?(?:(?:[A-Za-zÀ-ɏ-]{1,16}|\([A-Za-zÀ-ɏ\s-]{1,24}\))\s){0,3}(?:emergency|emergencies|outages?|breakdowns?|requests?|tickets?|incidents?|issues?|calls?|inquiries|enquiries|problems?|faults?|cases?|appeals?|emails?|e-mails?|questions)(?:\s(?:or|and)\s(?:[A-Za-zÀ-ɏ-]{2,16}\s)?(?:quer(?:y|ies)|requests?|messages?|questions?|calls?|tickets?|e-?mails?)|\sfrom(?:\s[A-Za-zÀ-ɏ/-]{1,20}){1,4}?(?=\s(?:with)?in\s))?)(?![A-Za-zÀ-ɏ])/i;

/** "replace broken hardware within": what is put right. */
const MENDED =
  /\b(?:replace|repair|restore|fix|resolve|correct|rectify)\s(?!(?:or|and|it|them|this|that)\s)((?:[A-Za-zÀ-ɏ'’-]{1,16}\s){1,5}?)(?=within|in\s(?:less|under|no)|no\slater|not\slater|by\s)/i;

/** "Replacement of broken hardware within" */
const MENDING =
  /(?<![A-Za-zÀ-ɏ])((?:replacements?|repairs?|restoration|exchange|corrections?|resolution)\sof\s(?:[A-Za-zÀ-ɏ'’-]{1,16}\s){1,5}?)(?=within|in\s(?:less|under|no)|no\slater|not\slater|under\s|by\s)/i;

/** "Hardware replacement is complete within": the mending that a sentence begins with. */
const MENDING_FIRST =
  /^((?:[A-Za-zÀ-ɏ'’-]{2,16}\s){1,3}(?:replacements?|repairs?|restoration|exchange))\s(?:is|are|will|shall|takes?|must)\s/i;

/** "A lost mailbox is back within", "A dead server is swapped within": what the sentence is about. */
const BACK =
  /^\W{0,3}(?:an?\s|the\s|your\s)?((?!(?:service|everything|things|all|it|they|you|we)\s)(?:[A-Za-zÀ-ɏ\d'’-]{1,16}\s){1,9}?)(?:(?:is|are|will\sbe|shall\sbe)\s(?:back|swapped|replaced|exchanged|brought\sback|put\sback|up\sagain|running\sagain|working\sagain)|(?:should|will|shall)\sbe\s(?:working|running|usable|available)\sagain)(?![A-Za-zÀ-ɏ])/i;

/** "A new unit shall be in place within": what comes in the place of the broken one. */
const IN_STEAD =
  /^\W{0,3}(?:an?\s|the\s|any\s)?(?:new|replacement|spare|substitute)\s((?:[A-Za-zÀ-ɏ'’-]{2,16}\s){1,3}?)(?:(?:will|shall|must)\sbe|is|are)\s(?:in\s(?:place|service|use|operation)|installed|fitted|put\sin|up|running|operational|working)(?![A-Za-zÀ-ɏ])/i;

/** "We bring a loan printer within": the same, as what somebody brings. */
const BROUGHT =
  /(?<![A-Za-zÀ-ɏ])(?:bring|suppl(?:y|ies)|provide|lend|fit|install|deliver)s?\s(?:you\s(?:with\s)?|up\s)?(?:an?\s|the\s|our\s)?((?:swap|loan|spare|substitute|temporary|courtesy|stand-?in|replacement)\s[a-zß-ɏ]{3,14})(?![A-Za-zÀ-ɏ])/i;

const CASES = String.raw`(?:requests?|tickets?|incidents?|issues?|calls?|inquiries|enquiries|queries|problems?|faults?|cases?|appeals?|severities|priorities|emails?|e-mails?|questions|anfragen?|störungen|meldungen|fehlermeldungen|demandes|pannes)`;
/** "Tickets will be responded to within": what a passive sentence is about. */
const SUBJECT = compact(
  new RegExp(
    String.raw`^(?:(?:During|In|Within|Outside|Out\sof|On|While|Während|Pendant|Durante|Tijdens|After|Over)\s(?:[A-Za-zÀ-ɏ'’-]{1,16}\s?){1,5},\s(?:all\s)?)?(?:(?:An?|The|Each|Every)\s)?((?:[A-Za-zÀ-ɏ'’-]{1,16}\s){0,3}?${CASES}(?:\s(?:created|raised|received|sent|opened|submitted|logged|reported|créées?|reçues?|envoyées?|ouverte?s?|transmises?)\s(?:(?:by|via|through|per|par)|with(?:\sthe|\sour)?)\s[A-Za-zÀ-ɏ-]{2,16}(?:\sdesk)?)?)\s(?:(?:will|shall|must|should|are|is|werden|wird|sont|seront|est)\s)`,
    'i',
  ),
);
/** "Stoppers are resolved": a case that the text defined, as the subject of a passive. */
const DEFINED =
  /^\W{0,3}((?!Services|Systems|Users|Customers|Clients|Times|Targets|Things|These|Those|Parts|Devices)[A-ZÀ-Þ][a-zà-ɏ]{3,16}s)\s(?:are|will\sbe|shall\sbe)\s(?:resolved|fixed|repaired|corrected|mended|answered|acknowledged|responded\sto|dealt\swith|handled|picked\sup|looked\sat)(?![A-Za-zÀ-ɏ])/;
/** "Auf alle Anfragen antworten wir", "nous répondons aux demandes" */
const ANSWERED = compact(
  new RegExp(
    String.raw`(?:(?:antworten|reagieren)\s(?:wir\s)?auf|répon[A-Za-zÀ-ɏ]{1,4}\s(?:à|aux))\s((?:[A-Za-zÀ-ɏ]{1,16}\s){0,2}${CASES})(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** "sämtliche Störungen binnen 3 Stunden zu beantworten": the verb stands at the end. */
const ANSWERED_LAST = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])((?:alle|sämtliche|jede|ihre|eingehende)\s(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}${CASES})\s(?:innerhalb|binnen|spätestens)\s`,
    'i',
  ),
);
/** "We attend burst pipes within": what somebody comes for. */
const ATTENDED =
  /(?<![A-Za-zÀ-ɏ])(?:we|engineers?|contractors?|operatives?)\s(?:will\s|shall\s|aim\sto\s)?attend\s(?!(?:to|the|an?|your|our|any|all|every|on|at|by|within|in|meetings?|calls|events?)\s)((?:[A-Za-zÀ-ɏ'’-]{3,16}\s){1,4}?)(?=(?:with)?in\s)/i;
/** "Cracked panes we replace within": the same at the beginning of the sentence. */
const FIRST_OF_ALL =
  /^\W{0,3}(\p{Lu}[\p{L}'’-]{2,16}(?:\s[\p{L}'’-]{3,16}){1,3})\swe\s(?:attend|mend|repair|fix|replace|exchange|answer|resolve)(?![\p{L}])/u;
/** "a first response within a day for any ticket" */
const FOR_ALL = compact(
  new RegExp(
    String.raw`\b(?:for|on|to)\s(?!an?\scalls?\sfrom)((?:an?|any|all|each|every|your|other)\s(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}${CASES})(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** "< 3 hours for faults": the case that a time ends with. */
const AT_END = compact(
  new RegExp(
    String.raw`\s(?:for|für|bei|pour|per|para|voor)\s((?:[A-Za-zÀ-ɏ-]{1,16}\s){0,3}${CASES})[.;]?$`,
    'i',
  ),
);
const LONGEST_AT_END = 120;

/** The case that a time names behind it; null where it names none. */
export const caseBehind = (time: string): string | null =>
  time.length > LONGEST_AT_END ? null : (AT_END.exec(time)?.[1] ?? null);

/** "For emergencies, we respond within an hour" */
const EMERGENCIES = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:for|in|during)\s(?:all\s|any\s|an\s)?|(?:pour|dans)\s(?:les|toutes\sles)\s|(?:bei|in|für)\s|(?:per|in)\s(?:le\s)?|(?:para|en)\s(?:las?\s|as\s)?|bij\s|voor\s)((?:emergenc(?:ies|y(?!\s[a-z]))|urgences|notfällen?|emergenze|urgenze|urgencias?|emergencias?|emergências?|urgências?|spoed(?:gevallen)?)(?:\s(?:cases|situations|requests))?)(?![A-Za-zÀ-ɏ])/i,
);
const PLANS = String.raw`(?:plans?|packages?|tiers?|editions?|subscriptions?)`;
/** "Our Silver plan includes a response time of": the plan that a sentence is about. */
const PLAN_SUBJECT = compact(
  new RegExp(
    String.raw`^(?:(?:our|the|an?)\s)?((?:[A-Za-zÀ-ɏ\d+&-]{1,16}\s){1,3}?(?:${PLANS}|customers?|clients?|subscribers?|users?|${CASES})|(?:customers?|clients?|subscribers?|users?)\s(?:on|of|with|in)\s(?:[A-Za-zÀ-ɏ\d+&-]{1,16}\s){1,4}?${PLANS})\s(?:offers?|includes?|comes?\swith|provides?|has|have|guarantees?|receives?|gets?|enjoys?|(?:are|is)\s(?:entitled|guaranteed|given))(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);

/** What a sentence without a severity promises its time for: "a server hardware failure", "all tickets". */
export function occasionOf(sentence: string): { text: string; start: number } | null {
  const patterns = [
    EVENT,
    OBJECT,
    MENDED,
    MENDING,
    MENDING_FIRST,
    BACK,
    IN_STEAD,
    BROUGHT,
    ANSWERED,
    ANSWERED_LAST,
    SUBJECT,
    DEFINED,
    ATTENDED,
    FIRST_OF_ALL,
    FOR_ALL,
    PLAN_SUBJECT,
    EMERGENCIES,
  ];
  let found: RegExpExecArray | null = null;
  for (const pattern of patterns) found ??= pattern.exec(sentence);
  const text = found?.[1]?.trim() ?? '';
  return text === '' ? null : { text, start: sentence.indexOf(text, found?.index ?? 0) };
}
