import { compact } from '#shared/extract/grammar/compact.ts';
import type { Passage } from '#shared/extract/sla-text.ts';

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

/** Whether the section says of itself that nothing in it is promised, or that the other side owes it. */
export const isNotPromised = ({ path }: Pick<Passage, 'path'>): boolean => {
  const title = path.at(-1) ?? '';
  return title.length <= LONGEST && title !== '' && (TITLE.test(title) || OF_CUSTOMER.test(title));
};
