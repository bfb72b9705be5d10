import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { sectionOf, type Statement } from '../statements.ts';
import { AVAILABILITY, CREDIT, DOWNTIME } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

type SoleRemedy = NonNullable<Terms['soleRemedy']>;

/** What makes a miss good, and how it is given; that credits are no cash is said of the credits themselves. */
const MAKES_GOOD = String.raw`(?:compensation|remed(?:y|ies)|redress|entschädigung|kompensation|ausgleich|wiedergutmachung|indemnisation|dédommagement|indennizzo|risarcimento|compensazione|indemnización|compensación|compensação|indenização|compensatie|vergoeding|schadeloosstelling)`;
const ONLY_AS_CREDITS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${MAKES_GOOD}(?![A-Za-zÀ-ɏ])[^.;:]{0,80}?(?<![A-Za-zÀ-ɏ])(?:solely|exclusively|only|ausschließlich|nur|exclusivement|uniquement|esclusivamente|unicamente|exclusivamente|únicamente|unicamente|de forma exclusiva|uitsluitend|alleen)(?: (?:plaats|erfolgen|versée?|efectuada))?[\s*]{1,4}(?:by (?:way|means) of|in the form of|through|as|by|in form von|durch|mittels|als|sous (?:la )?forme d[e'’]|par|sotto forma di|mediante|tramite|per mezzo di|in|con|en(?: forma de)?|a través de|por meio de|na forma de|através de|in de vorm van|via|door)\s?(?:[A-Za-zÀ-ɏ]+ ){0,2}\W{0,3}(?:[a-z]*credit(?:s|i|eringen|ering)?|gutschrift(?:en)?|avoirs?|crédit(?:o|os|s)?)(?![A-Za-zÀ-ɏ])`,
  'i',
);

const NAMED_CREDITS = String.raw`(?:service |financial |sla )?(?:credits?|refunds?|rebates?)`;
const BUT_CREDITS = String.raw`(?:other than|apart from|except for|except|besides|beyond|aside from) (?:(?:the|these|those|such|any|a) )?(?:above |described )?${NAMED_CREDITS}`;
const MORE = String.raw`(?:compensation|remed(?:y|ies)|claims?|damages|liabilit(?:y|ies)|rights?|recourses?|payments?)`;

/** "Any compensation under this SLA is limited to the credits above", but no limit of so much a month. */
const LIMITED_TO_CREDITS =
  /(?<![A-Za-zÀ-ɏ])(?:compensation|claims?|recover(?:y|ies)|recourses?|entitlements?|redress|relief|what (?:we|the provider|the supplier) owes?(?: you)?|(?:wiedergutmachung|ansprüche|entschädigung|kompensation|haftung)|(?:indemnisation|dédommagement|réparation|responsabilité)|(?:indennizzo|risarcimento|responsabilità)|(?:compensación|indemnización|responsabilidad)|(?:compensação|indenização|responsabilidade)|(?:vergoeding|aansprakelijkheid|compensatie))(?![A-Za-zÀ-ɏ])(?![^.;]{0,80}\s(?:per|in (?:any|each|a)|each|pro|par|al?|por) (?:\w+ )?(?:month|year|quarter|monat|jahr|mois|mese|mes|mês|maand)(?![A-Za-zÀ-ɏ]))[^.;%\d]{0,90}?(?<![A-Za-zÀ-ɏ])(?:(?:limited|restricted|confined) (?:solely |exclusively |only |strictly )?to|auf|limitée?s? (?:aux?|à)|limitat[oaie] (?:a[il]?|agli|alle)|(?:se limita|(?:está|queda|está) limitad[oa]|limita-se|limitad[oa]) (?:a(?: l[oa]s?)?|aos?)|beperkt tot) (?:the |these |those |such |any |die |les |des |los |las |de |deze |gli |i )?(?:issuance of |payment of |genannten |oben genannten |(?:above|applicable|described|stated) )?(?:service |financial |sla |service-)?(?:credits?|gutschrift(?:en)?|servicegutschrift(?:en)?|avoirs?|crédits?|créditos?|crediti)(?![A-Za-zÀ-ɏ])(?! (?:of|up to|worth|equal|amounting|not exceeding|in höhe|von|bis|à hauteur|de|fino|hasta|por) (?:(?:an? |the |no more than |not more than |at most |maximal )?(?:\d|one|two|monthly|amount|value|fees?)))(?![^.;]{0,60} (?:up to|no more than|not exceed)[^.;]{0,40}(?:fees?|%|charges?))/i;

/** That credits are all that a customer gets. */
const SOLE: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:sole|exclusive|only|entire|complete|whole)(?:,? (?:and|or|&) (?:[A-Za-zÀ-ɏ]+ )?(?:sole|exclusive|only|entire|complete|full))?(?: [A-Za-zÀ-ɏ]+){0,2} (?:remed(?:y|ies)|recourses?|compensation|means of (?:redress|recourse|compensat[a-z]+)|rights? and remed(?:y|ies)|financial remed(?:y|ies)|relief|redress|obligations?|liabilit(?:y|ies)|claims?)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])remed(?:y|ies)[^.;]{0,60}(?:is|are|shall be|will be) (?:[A-Za-zÀ-ɏ]+ )?(?:limited (?:solely |exclusively |only )?to|exclusively|solely)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])no (?:other|further|additional) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:remed(?:y|ies)|recourse|compensation|claims?|liabilit(?:y|ies)|damages|rights?|obligations?)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])not (?:be )?entitled to (?:any )?(?:other|further|additional)(?: [A-Za-zÀ-ɏ]+){0,2} (?:remed(?:y|ies)|compensation|claims?|damages|relief)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])in lieu of (?:any|all) (?:and all )?other (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:remed(?:y|ies)|damages|compensation|rights|claims)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:full|entire|whole|maximum) (?:limit|extent|and final (?:settlement|satisfaction))(?: of (?:our|its|[A-Za-zÀ-ɏ]+['’]s) (?:liability|obligations?))?[^.;]{0,40}(?:sla|credits?|liability)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:einzige[rsnm]?|alleinige[rsnm]?|ausschließliche[rsnm]?|abschließend[A-Za-zÀ-ɏ]*)(?: und (?:[A-Za-zÀ-ɏ]+))? (?:[A-Za-zÀ-ɏ]+ )?(?:rechtsbehelfe?|rechtsmittel|anspr(?:uch|üche)|rechtsfolgen?|entschädigung|kompensation|abhilfe|rechte?|ausgleich|sanktion[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:weitergehende|weitere|darüber hinausgehende|sonstige)[rsn]? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:ansprüche|rechte|forderungen|schadensersatz[A-Za-zÀ-ɏ]*|haftung)[^.;]{0,100}(?:sind |ist |werden )?(?:ausgeschlossen|bestehen nicht|stehen [^.;]{0,30}nicht zu)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:seule?s?|uniques?|exclusi(?:f|ve)s?)(?: et (?:uniques?|exclusi(?:f|ve)s?|seule?s?))?(?: [A-Za-zÀ-ɏ]+){0,1} (?:recours|(?:réparation|indemnisation|compensation|sanction|indemnité|dédommagement|remède|obligation)s?)|(?:recours|(?:réparation|indemnisation|indemnité|compensation|remède|sanction)s?) (?:[A-Za-zÀ-ɏ]+ )?(?:exclusi(?:f|ve)s?|uniques?|libératoires?|forfaitaires? et libératoires?)|à l['’]exclusion de (?:toute?s? )?(?:autres?) (?:[A-Za-zÀ-ɏ]+)|(?:pénalités?|indemnités?)[^.;]{0,40}libératoires?)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:unic[oaie]|esclusiv[oaie])(?: ed? (?:unic[oaie]|esclusiv[oaie]))? (?:rimed[io]o?|ristor[oi]|indennizz[oi]|rimbors[oi])|(?:rimedio|ristoro) (?:unico|esclusivo)|(?:únic[oa]s?|exclusiv[oa]s?) (?:[ye] (?:únic[oa]s?|exclusiv[oa]s?) )?(?:compensaci(?:ón|ones)|recursos?|remedios?|remédios?|indemnizaci(?:ón|ones)|indenizaç(?:ão|ões)|compensaç(?:ão|ões)|reparaci(?:ón|ones))|(?:compensación|compensação|recurso|remedio|remédio|indemnización|indenização) (?:únic|exclusiv)[oa])(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:enige|uitsluitende|exclusieve)(?: en (?:enige|uitsluitende|exclusieve))? (?:[A-Za-zÀ-ɏ]+ )?(?:rechtsmiddel(?:en)?|remedies?|compensatie|vergoeding|verhaal|tegemoetkoming|sanctie|genoegdoening)(?![A-Za-zÀ-ɏ])/i,
  // "The credits and that right are the full extent of it".
  /(?<![A-Za-zÀ-ɏ])credits?(?![A-Za-zÀ-ɏ])[^.;]{0,90}? (?:is|are|make up|form) (?:the )?(?:(?:full|whole|entire|total|complete) (?:extent|measure|sum|limit|amount|scope)|(?:whole|entirety|sum total)) of (?:it|this|that|what|all|our|your|the)(?![A-Za-zÀ-ɏ])/i,
  // "That is all that you may ask", "we owe you nothing beyond these credits".
  /(?<![A-Za-zÀ-ɏ])(?:is|are|be|represents?) (?:all|everything|the (?:most|only thing|whole of what)) (?:that |which )?(?:you|we|customers?|clients?|merchants?|subscribers?|(?:the|a) (?:customer|client|subscriber))(?:['’](?:re|ll))? (?:can|may|will|could|shall|gets?|ha(?:s|ve)|owes?|are|is|receives?|entitled|due)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:owes?|gets?|claims?|ask for|demands?|entitled to|receives?) [^.;]{0,30}?nothing (?:else|more|further|beyond)|nothing (?:else|more|further|beyond (?:that|this|these|the credits?)) (?:is|are|will be|can be|shall be) (?:due|owed|payable|claimed|recoverable)|(?:not|[a-z]{2,5}n['’]t|cannot) (?:claim|ask (?:for)?|seek|demand|recover|expect|owe|be entitled to)(?: you| us)?(?: for)? (?:anything|any more)(?: (?:else|more|further|beyond|other))?(?! (?:more |other )?than (?!that|this|these|the credit)))(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:sind|ist|gelten|gilt) (?:damit |hierdurch |hiermit )?(?:[A-Za-zÀ-ɏ]+ ){0,6}abgegolten|(?:mehr|weiteres|darüber hinaus)[^.;]{0,60}(?:nicht|nichts) (?:verlang|forder|beanspruch|verlangt|gefordert|beansprucht|geltend)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:aucune?s?|ni) autre (?:recours|indemnité|indemnisation|compensation|réparation|dédommagement)|(?:ne (?:peut|peuvent|pouvez|pourra|pourrez|saurait)|n['’]aura) [^.;]{0,60}(?:rien (?:[a-zé]+ )?(?:d['’]autre|de plus)|aucune? autre)|pour solde de tout compte|(?:nessun(?:['’]| )?|alcun(?:['’]| )?)\s?altr[oa] (?:rimedio|indennizzo|rimborso|risarcimento|pretesa)|null['’]altro|ning[uú]na? otr[oa] (?:compensación|indemnización|reclamación|derecho|recurso)|(?:nenhum[a]?|qualquer) outr[oa] (?:compensação|indenização|indemnização|reparação|direito)|geen (?:andere|verdere) (?:vergoeding|rechten|aanspraken|compensatie|schadevergoeding))(?![A-Za-zÀ-ɏ])/i,
  // "You can't claim damages on top of the credit", "Schadensersatz daneben ist ausgeschlossen".
  /(?<![A-Za-zÀ-ɏ])(?:(?:not|[a-z]{2,5}n['’]t|cannot|nor|never|no) [^.;:]{0,40}?(?:claim|ask|seek|demand|recover|compensation|damages|entitled|get|owe|pay)[^.;:]{0,60}? (?:on top(?: of)?|in addition to|over and above|besides|alongside) (?:it|that|this|them|these|those|the|a|any|such) ?(?:service )?(?:credits?|refunds?|rebates?|compensation)?|nothing (?:comes |is (?:paid|due|owed) )?(?:on top|besides|over and above)|(?:beyond|besides|apart from|other than) (?:that|this|these|it|them|the credits?)(?: above)?,? (?:we |you )?[^.;]{0,24}nothing)(?![A-Za-zÀ-ɏ])/i,
  // "… are the only ones open to the Customer", "es todo lo que el Cliente puede reclamar".
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are) the (?:only|sole) ones?|(?:is|are) the only thing|(?:es|son|constituyen?) (?:todo|lo único) (?:lo )?que|(?:é|são) tudo (?:o )?que|(?:è|sono) tutto (?:ciò|quello) che|(?:verder|meer|anders) (?:niets?|niet)[^.;]{0,40}(?:vorderen|eisen|claimen|verlangen)|(?:in |as |constitutes? |are |is )(?:a |the )?(?:full|complete)(?: and (?:final|complete))? (?:satisfaction|settlement|discharge) of|(?:est|sont|c['’]est) tout ce (?:que|qu['’]|à quoi)|(?:ist|sind) alles,? was|is alles wat)(?![A-Za-zÀ-ɏ])/i,
  // "The abatement excludes any further claim", "esclude ogni ulteriore pretesa".
  /(?<![A-Za-zÀ-ɏ])(?:(?:exclud(?:es?|ing)|waives?|releases?) (?:any|all) (?:other|further|additional) (?:[A-Za-zÀ-ɏ]+ )?(?:claims?|rights?|remed(?:y|ies)|compensation|liabilit(?:y|ies)|recourses?)|(?:schließ(?:t|en)|schliessen) [^.;]{0,40}weitere[nr]? (?:[A-Za-zÀ-ɏ]+ )?ansprüche [^.;]{0,30}aus|exclu(?:t|ent|ant|sives? de) toute?s? autres? [A-Za-zÀ-ɏ]+|esclud(?:e|ono|endo) (?:ogni|qualsiasi|qualunque) (?:altr[ao]|ulteriore)|(?:excluye[n]?|excluyendo|renuncia[n]? a|renunciando a) (?:cualquier|toda) otr[ao]|(?:exclui|excluem|renuncia a) (?:qualquer|toda) outr[ao]|sluit(?:en)? (?:elke|iedere) andere)(?![A-Za-zÀ-ɏ])/i,
  // "Liability for downtime is limited to credits", "other than the credit, no compensation is due".
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:liabilit(?:y|ies)[^.;]{0,80} limited (?:solely |exclusively |only )?to (?:the )?(?:(?:issuance|payment|grant(?:ing)?|provision) of )?(?:the |these |any )?(?:service |financial |sla )?credits?|${BUT_CREDITS},? (?:there (?:is|are|will be|shall be) )?no (?:[A-Za-z]+ ){0,2}${MORE}|no ${MORE}(?![A-Za-z])[^.;]{0,60} ${BUT_CREDITS}|${MORE} (?:beyond|exceeding|in addition to|going beyond) (?:the |these )?${NAMED_CREDITS}[^.;]{0,20} (?:is|are|shall be) (?:hereby )?(?:expressly )?(?:excluded|waived|barred)|(?:further|other|additional|more extensive) ${MORE}[^.;]{0,80} (?:is|are|shall be) (?:hereby )?(?:expressly )?(?:excluded|waived|barred)|as (?:the )?full (?:and final )?(?:compensation|remedy)|nothing ${BUT_CREDITS} (?:may|can|shall|will) be (?:claimed|asked|demanded|recovered)|(?:discharges?|releases?) [A-Za-z]+ from (?:any|all) (?:further|other) ${MORE}|neither [^.;]{0,30} (?:any )?(?:further|other) ${MORE}[^.;]{0,60} ${BUT_CREDITS}|in substitution for (?:any|all) other ${MORE})(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
  ONLY_AS_CREDITS,
  LIMITED_TO_CREDITS,
  // "The rebate replaces all other damages".
  /(?<![A-Za-zÀ-ɏ])(?:(?:replaces?|takes? the place of|stands? in (?:the )?(?:place|stead) of|(?:is|are) (?:given |due |owed |paid )?instead of|supersedes?|to the exclusion of) (?:any|all|every)(?: and all)? (?:other|further)(?: (?:forms?|kinds?|types?) of)? (?:compensation|remed(?:y|ies)|claims?|redress|damages|rights?|relief|recourses?|indemnit(?:y|ies)|penalt(?:y|ies))|(?:tritt|treten) an die stelle (?:aller|jeder|sonstiger|weiterer|anderer) (?:[a-zß-ɏ]+ )?(?:ansprüche|rechte|entschädigung)|(?:ersetzt|ersetzen) (?:alle|jede|sämtliche|sonstige|weitere)[nrs]? (?:[a-zß-ɏ]+ )?(?:ansprüche|rechte|entschädigung)|(?:remplace(?:nt)?|se substitue(?:nt)? à) toute autre (?:forme d['’e] ?)?[a-zà-ɏ]+|sostituisc(?:e|ono) (?:ogni|qualsiasi) altr[oa]|sustituye[n]? (?:a )?(?:cualquier|toda) otr[oa]|substitu(?:i|em) (?:qualquer|toda) outr[oa]|vervang(?:t|en) (?:elke|iedere|alle) andere)(?![A-Za-zÀ-ɏ])/i,
].map(compact);

/** That they are not, or that other rights stay. */
const NOT_SOLE: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:not|nor|never)(?: [A-Za-zÀ-ɏ'’]+){0,5} (?:sole|exclusive|only)(?:,? (?:and|or) (?:sole|exclusive|only))?(?: [A-Za-zÀ-ɏ]+){0,2} (?:remed(?:y|ies)|recourse|compensation|relief)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:may|can|free to|right to|entitled to)(?: also| still)? (?:pursue|seek|claim|exercise|assert|enforce|rely on|make use of) (?:any|all|every|its|their|your|such)(?: and all)? other (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:remed(?:y|ies)|rights?|claims?|relief|recourses?)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])non-?exclusive(?: [A-Za-zÀ-ɏ]+)? remed(?:y|ies)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:in addition to|without prejudice to|without limiting|without limitation of|do(?:es)? not (?:limit|affect|exclude|prejudice|preclude)|not in lieu of|cumulative (?:with|to|and))[^.;]{0,60}(?:other|any|all|such)[^.;]{0,40}(?:remed(?:y|ies)|rights|claims)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:without|not) (?:limit|affect|exclude|prejudice|preclude|restrict|waive|replace)(?:ing)?)[^.;]{0,50}(?<![A-Za-zÀ-ɏ])(?:rights?|entitlement|claims?) (?:to|for) [^.;]{0,40}(?:damages|compensation|remed(?:y|ies)|terminat[a-z]+)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:(?:weitergehende|weitere|sonstige|gesetzliche|darüber hinausgehende)[rsn]? (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:ansprüche|rechte)[^.;]{0,80}(?:unberührt|vorbehalten|bestehen(?! nicht))|unbeschadet (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:ansprüche|rechte))(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:ne (?:sont|constituent?|est) pas|no (?:son|es|constituyen?)|non (?:sono|è|costituiscono|costituisce)|não (?:são|é|constituem)|niet|nicht)(?: [A-Za-zÀ-ɏ]+){0,2} (?:seule?s?|uniques?|exclusi(?:f|ve)s?|únic[oa]s?|exclusiv[oa]s?|unic[oaie]|esclusiv[oaie]|enige|einzige[nrs]?|alleinige[nrs]?|ausschließliche[nrs]?)(?: [A-Za-zÀ-ɏ]+){0,3} (?:recours|remèdes?|recursos?|remedios?|remédios?|rimed[io]o?|compensación|rechtsmiddel|remedie|rechtsbehelfe?|rechtsmittel|anspruch)(?![A-Za-zÀ-ɏ])/i,
  /(?<![A-Za-zÀ-ɏ])(?:sans préjudice (?:de|du|des)[^.;]{0,60}(?:droits?|recours|dommages)|(?:fatto salvo|fermo restando)[^.;]{0,60}(?:diritt[A-Za-zÀ-ɏ]+|danno|rimed[A-Za-zÀ-ɏ]+)|sin perjuicio de[^.;]{0,60}(?:derechos?|acciones))(?![A-Za-zÀ-ɏ])/i,
].map(compact);

const REMEDIES =
  /(?<![A-Za-zÀ-ɏ])(?:remed(?:y|ies)|recours[A-Za-zÀ-ɏ]*|sla|service levels?|obligations? (?:in|under) this|failure|unavailab[A-Za-zÀ-ɏ]*|non-performance|rechtsbehelf[A-Za-zÀ-ɏ]*|rechte?|ansprüche)(?![A-Za-zÀ-ɏ])/i;
/** The remedies of the agreement itself: "the recourses of this SLA", whatever stands around. */
const OF_THE_SLA = compact(
  /(?<![A-Za-zÀ-ɏ])(?:recours|remèdes?|recursos|remedios|remédios|rimedi|rechtsbehelfe|rechtsmittel|rechtsmiddelen)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?<![A-Za-zÀ-ɏ])(?:sla|service level|niveaux? de services?|nivel(?:es)? de servicio|níve(?:l|is) de serviço|livelli? di servizio)(?![A-Za-zÀ-ɏ])/i,
);

/** Asking for more: what a sentence about the only remedy says without naming it. */
const ASKS_NO_MORE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:claims?|ask|owe[sd]?|demand|expect|verlangen|fordern|beanspruchen|abgegolten|prétendre|réclamer|exiger|spetta(?:no)?|pretendere|richiedere|reclamar|exigir|vorderen|eisen|recourse|foregoing|(?:any|all) (?:other|further)|pretesa|renuncia[A-Za-zÀ-ɏ]*|weitere[nr]? ansprüche)(?![A-Za-zÀ-ɏ])/i,
);

/** Whether credits are the only remedy; null where the text does not say. */
export function soleRemedyIn(
  statements: readonly Statement[],
  giving: ReadonlySet<string>,
): SoleRemedy | null {
  let negative: SoleRemedy | null = null;
  for (const statement of statements) {
    const { text, passage, start, topics, previous, example } = statement;
    if (example || text.length > 2_500 || passage.kind === 'heading') continue;
    const isAbout =
      CREDIT.test(text) ||
      OF_THE_SLA.test(text) ||
      ((topics.credit || CREDIT.test(previous) || AVAILABILITY.test(text) || DOWNTIME.test(text)) &&
        REMEDIES.test(text)) ||
      ((topics.credit || giving.has(sectionOf(statement))) && ASKS_NO_MORE.test(text));
    if (!isAbout) continue;
    const no = NOT_SOLE.find((pattern) => pattern.test(text))?.exec(text) ?? null;
    const yes =
      no === null ? (SOLE.find((pattern) => pattern.test(text))?.exec(text) ?? null) : null;
    const match = yes ?? no;
    if (match === null || isOtherSole(text, match[0])) continue;
    const found: SoleRemedy = {
      citations: [cite(passage.source, passage.text, start, start + text.length)],
      confidence: CREDIT.test(text) ? 0.95 : 0.8,
      rule: no === null ? 'claims/sole-remedy' : 'claims/not-sole-remedy',
      text,
      value: no === null,
    };
    if (no === null) return found;
    negative ??= found;
  }
  return negative;
}

/** What a warranty or an indemnity gives is no remedy of missed levels. */
const OF_WARRANTY = compact(
  /(?<![A-Za-zÀ-ɏ])(?:warrant(?:y|ies)|defects?|defective|infring[a-z]*|intellectual property|gewährleistung|garantie contractuelle)(?![A-Za-zÀ-ɏ])/i,
);
const OF_LEVELS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:credits?|sla|service[\s-]levels?|up[\s-]?time|availability|un-?availability|downtime|outages?|gutschrift(?:en)?|avoirs?)(?![A-Za-zÀ-ɏ])/i,
);

/** "sole discretion", "sole obligation is to pay": alone in another sense. */
const isOtherSole = (text: string, words: string): boolean =>
  (/obligations?|liabilit/i.test(words) && !CREDIT.test(text) && !/remed|recourse/i.test(text)) ||
  (OF_WARRANTY.test(text) && !OF_LEVELS.test(text));
