import { compact } from '#shared/extract/grammar/compact.ts';

// Columns and labels that say in a sentence, or in one participle, what their times are for: "We look at it", "Done by".

const LONGEST = 48;
/** Who does it, and how surely: "we aim to", "someone will", "wir", "on". */
const WHO = String.raw`(?:(?:we|you|someone|somebody|(?:an?|our|your|the)\s(?:person|human|engineers?|technicians?|team|consultant|agent|analyst)|wir|nous|on|noi|nosotros|wij|nós)(?:['’]ll)?\s)`;
const MEANS = String.raw`(?:(?:will|shall|can|should|usually|first|aim\sto|try\sto|hope\sto|promise\sto|want\sto)\s)*`;
const LIMIT = String.raw`(?:\s(?:(?:with)?in|by|after|under|target|time|times|bis|innerhalb|binnen|unter|sous|dans|avant|entro|en|dentro\sde|antes\sde|em|até|voor))?`;

const ANSWERED = compact(
  new RegExp(
    String.raw`^(?:${WHO}${MEANS}(?:(?:starts?|begins?|gets?)(?:\s(?:on\s)?(?:work(?:ing)?|it|going|started|to\swork)){0,2}|looks?\s(?:at|into)\s(?:it|this|them)|picks?\s(?:it|this|them)\sup|takes?\s(?:it|this)\s(?:on|up)|(?:get|come|call|ring|write|phone)s?\s(?:back(?:\sto\syou)?|you(?:\sback)?|in\stouch)|contacts?\syou|(?:is|are)\son\s(?:it|site|the\scase)|turns?\sup|arrives?|hears?\s(?:back|from\sus)|(?:fangen|legen)\s(?:damit\s)?(?:an|los)|kümmern\suns|commençons|s['’]en\soccupe|iniziamo|empezamos|começamos|beginnen|starten)|(?:work|someone|we)\s(?:starts?|begins?)|how\s(?:fast|quickly|soon|long)\s(?:[a-z]{1,12}\s){0,4}?(?:look|start|begin|answer|reply|respond|react|call|ring|hear|come|arrive|turn\sup|get\sback|pick)(?:s|ed)?(?:\s[a-z]{1,10}){0,4}|engineer\son\sthe\s(?:line|phone|case)|(?:ticket\s|case\s|request\s|job\s)?accept(?:ed)?|accept(?:ance)?\stimes?|(?:ticket|case|job|fault)\s(?:acceptance|pick-?up)|(?:angenommen|annahme|übernahme)(?:zeit)?|prise\sen\scompte|aceptad[oa]|accettat[oa]|geaccepteerd|aceit[oa]|attend(?:ed|ance)?(?:\son\ssite)?|visit|on[-\s]?site\sat\s(?:the\s|your\s)?(?:racks?|cabinets?|doors?|premises|machines?)|(?:first\s)?seen|(?:ticket\s|engineer\s)?assigned|contacted|(?:initial|first)\s(?:engagement|assessment|action|investigation)|looked\sat|taken\s(?:on|up)|started)${LIMIT}$`,
    'i',
  ),
);
const MENDED = compact(
  new RegExp(
    String.raw`^(?:${WHO}${MEANS}(?:(?:have|get|put)\s(?:it|this|you|everything|things)\s(?:[a-z]{1,12}\s){0,3}?(?:running|working|done|going|right|mended|sorted|back|up|online)|finish(?:es)?(?:\sit)?|(?:are|is)\s(?:done|finished|back|up\sagain))|(?:target\s|request\s)?fulfil?ment(?:\stimes?)?|fulfil(?:l|led)?|restore[ds]?|(?:back\s)?in\s(?:service|operation)|make\ssafe|made\ssafe|(?:unit\s|hardware\s|device\s)?swap(?:ped)?(?:\sout)?|contain(?:ed)?|lead[-\s]times?|durchlaufzeit(?:en)?|délais?\sde\straitement|temp[oi]\sdi\sevasione|plazos?\sde\stramitación|doorlooptijd(?:en)?)${LIMIT}$`,
    'i',
  ),
);
/** In one word, which says much else too. */
const DONE = compact(
  new RegExp(
    String.raw`^(?:(?:it['’]?s\s|all\s|to\sbe\s|work\s|job\s|request\s)?(?:done|completed?|finish(?:ed)?|fulfilled|sorted|mended|cleared|put\sright)|(?:makes?|made)\sgood|(?:(?:target|request|job|work|repair)\s)?completion|(?:fault\s)?clearance|remedy|cure(?:\speriod)?|(?:full\s|service\s)?recovery|reinstatement|hot-?fix(?:es)?|ETR|TTF|erledigt|fertig(?:gestellt)?|abgeschlossen|erledigung|terminée?|traitée?|terminato|completat[oa]|evas[oa]|terminad[oa]|completad[oa]|afgerond|afgehandeld|gereed|klaar|concluíd[oa])${LIMIT}$`,
    'i',
  ),
);

const bare = (label: string): string => label.trim().replace(/[\s:?…*]+$/u, '');

/** What a short label promises in the words of speech; null where it is none of these. */
export function spokenTopic(label: string): 'response' | 'resolution' | null {
  const text = bare(label);
  if (text.length > LONGEST) return null;
  return ANSWERED.test(text) ? 'response' : MENDED.test(text) ? 'resolution' : null;
}

/** "Completed", "Done by": beside a time to respond, the end of the case. */
export const saysDone = (label: string): boolean => {
  const text = bare(label);
  return text.length <= LONGEST && DONE.test(text);
};
