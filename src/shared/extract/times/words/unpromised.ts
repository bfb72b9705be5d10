import { compact } from '#shared/extract/grammar/compact.ts';
import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';

// Whole sections and passages in which no time of support is promised, whatever their sentences say.

/** Whether a section says of itself that nothing in it is promised, that the other side owes it, or how disputes are settled. */
export const isInUnpromisedSection = ({ path }: Pick<Passage, 'path'>): boolean => {
  const title = path.at(-1) ?? '';
  const isTitled = title.length <= LONGEST && title !== '';
  return (isTitled && (TITLE.test(title) || OF_CUSTOMER.test(title))) || isOfDispute({ path });
};

/** Whether a passage promises no time: by its section, or because it is praise, a phase of a process, an escalation or put outside the SLA. */
export const isUnpromised = (passage: Passage): boolean =>
  isQuotedPraise(passage) ||
  isOutsidePromise(passage) ||
  isPhaseTitle(passage) ||
  isOfEscalation(passage) ||
  isInUnpromisedSection(passage);

const LONGEST = 80;
const PROMISES = String.raw`(?:commitments?|promises?|guarantees?|obligations?|committed|promised|guaranteed|binding)`;
const OURS = String.raw`(?:the|this|our|your|any)\s`;

/** A title that takes what stands below it out of what is promised: "Not commitments", "For information only". */
const TITLE = compact(
  new RegExp(
    String.raw`^\W{0,4}(?:\d[\d.]{0,6}\)?\s)?(?:(?:these\sare\s|they\sare\s|what\sis\s)?(?:not|no|non|without)[\s-](?:an?\s|our\s)?(?:formal\s|contractual\s)?${PROMISES}(?:\s(?:figures|targets|numbers|values|times|here))?|(?:what|things|figures|numbers|targets|times)\s(?:that\s)?(?:we|this\s(?:SLA|agreement)|the\sSLA)\s(?:do(?:es)?\snot|don['’]t|doesn['’]t|cannot|can['’]t|won['’]t)\s(?:promise|guarantee|commit(?:\sto)?)|(?:not|outside)\s(?:part\sof\s|covered\sby\s|in\s|within\s|of\s)?${OURS}(?:SLA|agreement|contract|commitment|promise|service\slevel\sagreement)|(?:for|by\sway\sof)\s(?:information|guidance|reference|orientation)\sonly|for\syour\sinformation|(?:merely\s|only\s)?indicative(?:\sonly)?|(?:just\s)?nice\sto\sknow|keine\s(?:zusagen?|garantien?|zusicherung(?:en)?|verpflichtung(?:en)?)|(?:unverbindlich(?:es?)?|ohne\sgewähr|nur\szur\sinformation|nicht\s(?:zugesagt|teil\s(?:des|dieses)\s(?:SLA|vertrags)))|(?:sans|hors|pas\sd['’])\s?(?:engagements?|garantie)|à\stitre\s(?:indicatif|informatif)|pour\sinformation|(?:senza|nessun[oa]?)\s(?:impegn[oi]|garanzi[ae])|a\stitolo\s(?:indicativo|informativo)|(?:sin|ningún|ninguna)\s(?:compromisos?|garantías?)|a\stítulo\s(?:informativo|orientativo|indicativo)|geen\s(?:toezeggingen|garanties|verplichtingen)|(?:zonder\sgarantie|ter\sinformatie|louter\sindicatief)|(?:sem|nenhum|nenhuma)\s(?:compromissos?|garantias?))\W{0,3}(?:\([^()]{0,50}\)\W{0,2})?$`,
    'i',
  ),
);

const CUSTOMER = String.raw`(?:customers?|clients?|your|users?|subscribers?|buyers?|purchasers?|licensees?|authority|tenants?|owners?)`;
const DUTIES = String.raw`(?:responsibilit(?:y|ies)|obligations?|duties|tasks|dependencies)`;

/** A title over what the other side owes: "Customer responsibilities", "What we need from you". */
const OF_CUSTOMER = compact(
  new RegExp(
    String.raw`^\W{0,4}(?:\d[\d.]{0,6}\)?\s)?(?:(?:the\s)?${CUSTOMER}(?:['’]s?)?\s${DUTIES}|${DUTIES}\sof\s(?:the\s|our\s)?${CUSTOMER}|what\s(?:we\s(?:need|expect|ask)\s(?:from|of)\syou|you\s(?:must|need\sto|have\sto|should|agree\sto)\sdo)|(?:mitwirkungs)?pflichten\sdes\s(?:kunden|auftraggebers)|mitwirkungspflichten|obligations\sdu\sclient|obblighi\sdel\scliente|obligaciones\sdel\scliente|obrigações\sdo\scliente|(?:verplichtingen|verantwoordelijkheden)\svan\s(?:de\s)?(?:klant|opdrachtgever))\W{0,3}$`,
    'i',
  ),
);

const DISPUTE = compact(
  /^\W{0,4}(?:\d[\d.]{0,6}\)?\s)?(?:(?:settlement|resolution)\sof\s(?:disputes|conflicts)|(?:disputes?|conflicts?)(?:\sresolution)?(?:\s(?:procedure|process|clause))?|mediation(?:\sand\sarbitration)?|arbitration|streit(?:beilegung|schlichtung|fälle)|schlichtung|règlement\sdes\s(?:litiges|différends|conflits)|litiges|(?:risoluzione\sdelle\s)?controversie|(?:resolución\sde\s|solución\sde\s)(?:disputas|conflictos|controversias)|(?:resolução\sde\s)(?:disputas|conflitos|litígios)|geschillen(?:regeling|beslechting)?)\W{0,3}$/i,
);

/** "Dispute resolution": how the parties settle what they disagree on, and no case of support. */
const isOfDispute = ({ path }: Pick<Passage, 'path'>): boolean =>
  path.slice(-2).some((heading) => heading.length <= 60 && DISPUTE.test(heading));

const OF_ESCALATION = compact(
  /^\W{0,4}(?:\d[\d.]{0,6}\)?\s)?(?:[a-z]{4,12}\s){0,2}(?:escalations?|eskalation(?:en|swege?|sstufen)?|escalade|escalation[ei]?|escalamiento|escalonamento|escalatie)(?:\s(?:paths?|routes?|procedures?|process|matrix|policy|contacts?|chain|tree|ladder))?\W{0,3}$/i,
);

/** "Executive escalation": who hears of a case that does not get on, and how soon. */
const isOfEscalation = ({ path }: Passage): boolean => {
  const title = path.at(-1) ?? '';
  return title.length <= LONGEST && OF_ESCALATION.test(title);
};

/** "Investigation (15-30 minutes)" as a heading: when a phase of a process begins and ends. */
const isPhaseTitle = ({ kind, text }: Passage): boolean => {
  const name = kind === 'heading' && text.length <= 100 ? PHASE_TITLE.exec(text)?.[1] : undefined;
  return name !== undefined && !isSeverityLabel(name);
};
const PHASE_TITLE = /^([^()]{3,60})\(\s?\d{1,3}\s?[-–]\s?\d{1,3}[^()]{1,30}\)\s?$/;

const OUTSIDE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:that|it|this|they|these|which)(?:['’](?:s|re)|\s(?:is|are))\s(?:[a-z]{3,12}\s)?not\s(?:an?\s)?(?:part\sof|covered\sby|in)\s(?:the|this|our|any)\s(?:SLA|agreement|contract|commitment|promise)|(?:(?:is|are)\snot|isn['’]t|aren['’]t)\spart\sof\s(?:the|this|our)\sSLA|(?:ist|sind)\s(?:nicht|kein)\s(?:Teil|Bestandteil)\s(?:des|dieses|der|unseres)\s(?:SLA|Vereinbarung|Vertrags)|(?:ne\s)?f(?:ait|ont)\spas\spartie\sd(?:u|e\sce|e\sl['’])\s?(?:SLA|contrat|accord)|non\sf(?:a|anno)\sparte\sd(?:ello|el|i\squesto)\s(?:SLA|contratto|accordo)|no\sforman?\sparte\sd(?:el|e\seste)\s(?:SLA|contrato|acuerdo))(?![A-Za-zÀ-ɏ])/i;
const MAY =
  /SLA|agreement|contract|commitment|promise|Vereinbarung|Vertrag|contrat|accord|acuerdo/i;

/** "(That is how we work, it is not part of the SLA.)": what a paragraph itself takes out of what it promises. */
const isOutsidePromise = ({ text }: Passage): boolean =>
  text.length <= 1_000 && MAY.test(text) && OUTSIDE.test(text);

const OPENS = /^\s?["“„«»]/;
/** "“They answered in six minutes!” – Ann, Head of Sales": somebody's words, with the name behind them. */
const ATTRIBUTED = /^\s?["“„«»][^\n]{8,400}["”“«»]\s?[–—-]\s?\p{Lu}[^\n]{1,80}$/u;

/** What a customer tells of is no promise. */
const isQuotedPraise = ({ text }: Passage): boolean =>
  OPENS.test(text) && text.length <= 500 && ATTRIBUTED.test(text);
