import { ABOUT_NL_PT } from './negations-nl-pt.ts';
import { compact } from '../grammar/compact.ts';
import { rememberText } from '../grammar/remember.ts';

/**
 * The words by which SLAs say in English that something does not count; those of other languages are in
 * files of their own. Flat alternations; letters as the Latin ones, since \b knows ASCII only.
 */

/** "Supervisors may grant extensions in these cases:" */
const GRANTS_FAVOUR = compact(
  /(?<![A-Za-zÀ-ɏ])(?:may|can|could|will|kann|können|darf|dürfen|peut|peuvent|può|possono|puede|pueden|pode|podem|kan|kunnen|mag|mogen) (?:(?!(?:not|never|only|nicht|pas|non|no|niet|não) )[A-Za-zÀ-ɏ]+ ){0,3}?(?:grant|approve|authori[sz]e|offer|give|gewähren|genehmigen|accorder|approuver|concedere|conceder|aprobar|aprovar|toekennen|verlenen) [^.;]{0,40}(?:extensions?|goodwill|compensation|discounts?|gestures?|kulanz|verlängerung|aufschub|prolongation|geste|proroghe|prórrogas?|prorrogaç)[^.;]{0,80}:\W{0,4}$/i,
);

/** Whether a text introduces the cases in which more is given than was promised. */
export const grantsFavour = (text: string): boolean => GRANTS_FAVOUR.test(text.slice(-400));

const NOT = String.raw`(?:not|never|n['’]t|no longer)`;

/** What follows does not count, by a verb: "does not apply to", "is not responsible for". */
export const NEGATIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:do(?:es)?|shall|will|would|is|are|can?|may|should|wo)\s?${NOT} (?:\w+ )?(?:apply|include|cover|extend|count|encompass|comprise|accrue|arise|reflect|contemplate|factor in|take (?:into (?:account|consideration)|account of))\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:is|are|shall be|will be|be|accepts?|has|have|bears?)\s(?:${NOT}|no) (?:\w+ )?(?:responsib\w+|liab\w+|obligat\w+|accountable)(?: or liab\w+)?(?: under (?:this|the) [\w-]+(?: [\w-]+)?)? (?:for|to|if|where|when|in)\b`,
    'gi',
  ),
  /\b(?:shall|will|may|can) ?(?:not|never) (?:in any (?:event|case|way) )?be (?:\w+ )?(?:responsib\w+|liab\w+|accountable)(?: or \w+)?(?: under (?:this|the) [\w-]+(?: [\w-]+)?)? (?:for|if|where|when|in)\b/gi,
  /\b(?:can ?not|can['’]t|not|never) be held (?:responsible|liable|accountable) for\b/gi,
  // "Uptime shall not be reduced by failures of …": what the level is measured without.
  /\b(?:uptime|availability|service levels?|downtime|performance|score|figure|percentage)\b[^.;:]{0,40}?\b(?:shall|will|is|are|may|can) ?(?:not|never) (?:be )?(?:reduced|lowered|diminished|impaired|affected|increased) (?:by|on account of|because of|through|owing to|due to)\b/gi,
  /(?<!(?:\bnot|n['’]t|\bnever) )\bexcludes?\b|\bexcluded by\b|^\W*(?:excluded|exempt(?:ed)?|excused) (?:are|is|from)\b|^\W*(?:out|outside)(?: of)? (?:the )?scope(?: of (?:this|the|our) [a-z ]{2,30}?)? (?:are|is)\b/gi,
  /^\W*(?:(?:what is |these (?:are|do) |we do )?not (?:counted|count(?: as downtime)?|included|covered|considered(?: downtime)?|part of (?:downtime|availability))|(?:does not|doesn['’]t|do not|don['’]t) count(?: as downtime| towards? (?:downtime|uptime|availability))?)\s?:/gi,
  /\bno (?:any )?(?:(?:service )?credits?|refunds?|rebates?|money back|discounts?|reductions?|abatements?|malus) (?:\w+ ){0,3}(?:if|for|when|where|in respect|due to|because of|owing to|on account of|(?:resulting|arising) (?:from|out of))\b/gi,
  /(?:\bnot|n['’]t|\bnever) (?:issue|grant|give|provide|pay|offer|apply|owe) (?:\w+ ){0,2}(?:credits?|refunds?|compensation|rebates?) (?:for|if|when|where|in)\b/gi,
  /\b(?:not|cannot|never|n['’]t) (?:give|provide|offer|grant|extend|apply) (?:any |an? |our |the )?(?:sla|service level agreement|(?:uptime |availability |sla )guarantees?|guarantees?(?= (?:[a-z]+ ){0,3}(?:for|in|to) (?:the )?(?:following|these)\b))(?: coverage| protection| credits?)? (?:for|to|if|when|where|during|in)\b/gi,
  /\bno (?:sla|service level agreement|(?:uptime |availability |sla )guarantees?|guarantees?(?= (?:[a-z]+ ){0,3}(?:for|in|to) (?:the )?(?:following|these)\b))(?: coverage| protection| commitments?| credits?)?(?: (?:is|are))?(?: (?:provided|offered|given|available|granted|applies|apply|applicable|extends?))? (?:for|to|if|when|where|during|in)\b/gi,
  /\bsla(?: coverage| protection| credits?)? (?:is|are)(?: not|n['’]t) (?:available|provided|offered|given|granted) (?:for|to|if|when|where|during|in)\b/gi,
  /\b(?:non-?qualifying|ineligible) (?:events?|incidents?|outages?|downtimes?|interruptions?|causes?|circumstances?)(?: (?:are|is|includes?)\b|\s?:)|\b(?:events?|incidents?|outages?|downtimes?|interruptions?|causes?|circumstances?)(?: below)? (?:(?:that|which) )?(?:are|is)(?: not|n['’]t) eligible\s?:/gi,
  /\b(?:claims?|requests?|sla) (?:is|are|will|shall)(?: not|n['’]t) (?:be )?(?:accepted|honou?red|considered|processed) (?:for|if|when|where|in)\b|\b(?:will|shall|do(?:es)?)(?: not|n['’]t) honou?r (?:the |any |our )?(?:sla|guarantee|credits?) (?:for|if|when|where|in)\b/gi,
  /\bno compensation (?:\w+ ){0,3}(?:if|for|when|where|during)\b|\b(?:will|shall|are|is)(?: not|n['’]t) (?:be )?(?:compensated|credited)\s?:|\b(?:events?|incidents?|outages?|cases) (?:that|which) do(?: not|n['’]t) trigger (?:an? |the |any )?(?:sla|credits?|compensation)\b/gi,
  /\b(?:exclusions?|exceptions?|exemptions?) (?:from [^.;:]{1,50} |to [^.;:]{1,50} )?(?:includes?|comprises?|covers?)\b|\b(?:sla|service level|uptime|downtime|availability|credit) (?:exclusions?|exceptions?) are\b/gi,
  /\b(?:guarantees?|slas?|(?:service level )agreement|warranty|commitments?|credits?|claims?) (?:is|are|becomes?|shall be|will be) (?:null and )?(?:void|forfeit(?:ed)?|invalid|waived|lost) (?:if|when|where|for|in)\b/gi,
  /^\W*(?:no (?:downtime|outages?|unavailability) (?:within|in) the (?:meaning|sense)|kein(?:e|en)? (?:ausfall|ausfälle|nichtverfügbarkeit|störung) im sinne)(?![A-Za-zÀ-ɏ])[^.;:]{0,60}(?::|\b(?:ist|sind)\b)/gi,
  /\b(?:clock|timers?) (?:is|are|will be|shall be|may be) (?:paused|stopped|suspended|halted|frozen)\b/gi,
  new RegExp(
    String.raw`\b(?:credits?|refunds?|rebates?|compensation|remed(?:y|ies)) (?:is|are)\s?${NOT} (?:available|issued|granted|given|paid|due|payable|offered|provided|applicable)\b[^.;]{0,60}?\b(?:if|for|when|where|during|in (?:connection|case|the (?:following|event|case)|any of)|to the extent|due|result\w*|caused)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:shall|will|are|is|may)\s?${NOT} (?:\w+ )?(?:receive|be (?:entitled|eligible)|entitled|eligible|qualify|be (?:issued|granted|given|paid|available|due))\b[^.;]{0,110}?\b(?:if|for|when|where|during|in (?:connection|relation|case|the (?:following|event|case)|any of)|to the extent|due|result\w*|caused)\b`,
    'gi',
  ),
].map(compact);

/** What follows does not count, by a preposition: "excluding", "except for". */
export const EXCEPTIONS: readonly RegExp[] = [
  /\bexcluding\b|\bexclusive of\b|\bsave (?:for|as|where|in)\b|\bdisregarding\b|\bbarring\b/gi,
  /\b(?:with the )?excep(?:t|tion|ting)\b(?: of| for| as| in| to| where| when| during| that| if)?/gi,
  // "Calculated without regard to errors that …", "ohne Berücksichtigung von …".
  /(?<![A-Za-zÀ-ɏ])(?:without (?:regard (?:to|for)|counting|including|considering|taking (?:into account|account of|in)|the inclusion of)|leaving out of account|(?:ohne|unter nicht-?)\s?(?:berücksichtigung|anrechnung|einrechnung|einbeziehung|mitzählung) (?:der|des|von|aller|etwaiger)|unter ausschluss (?:der|des|von|aller)|(?:sans (?:tenir compte|compter|inclure|considérer)|abstraction faite|déduction faite|compte non tenu)(?: d(?:es?|u))?|senza (?:tenere conto|considerare|contare|includere|computare)(?: d[a-z']{1,4})?|sin (?:tener en cuenta|considerar|computar)|sem (?:contar|considerar|incluir|levar em conta)|zonder (?:rekening te houden met|meetelling van|inachtneming van))(?![A-Za-zÀ-ɏ])/gi,
  /\b(?:when|while|where|whenever|if) (?:(?:it|they) (?:is|are) )?not (?:undergoing|under|subject to|down for|in) (?=[^.;,]{0,30}(?:maintenance|works?\b|upgrades?))/gi,
  /\b(?:other than|apart from|not (?:including|counting)|net of|less any|minus (?:any |the )?(?:excluded|scheduled|planned))\b/gi,
  /(?:\b(?:and|but|(?:that |which )?(?:is|are|was|were)|causes|reasons|factors) not|\b(?:is|are|was|were)n['’]t) (?:due to|caused by|attributable to|(?:directly )?related to|connected (?:to|with)|(?:the|a) result of|resulting from|arising from|a consequence of)\b/gi,
  /\b(?:calculated|measured|computed|determined|assessed) (?:without|net of|before)\b/gi,
  /\bunless (?:(?:it|this|that|these|they|(?:such|the|that|this|any) [\w ]{1,20}) )?(?:is |was |are |has been |results? |resulting )?(?:caused|due|attributable|result\w*|arising)\b/gi,
  // "98%, unless it is under attack": behind a level, and only what may befall it.
  /%[^.;%]{0,80}?\bunless (?!otherwise\b)(?=[^.;:]{0,60}?\b(?:attack(?:s|ed)?|maintenance|force majeure|power (?:cut|failure|outage)s?|natural disasters?)\b)/gi,
  /(?:%|\bavailab\w+|\buptime\b)[^.;]{0,40}?\boutside (?:of )?(?=(?:the |our |any |all )?(?:scheduled |planned |announced |agreed |regular )?maint(?:ain|en|an|ian)?[ae]n?ce\b)/gi,
].map(compact);

export const ENDS_IN_EXCEPTION =
  /(?<![A-Za-zÀ-ɏ])(?:excluding|exclusive of|except(?:ing)?|exception of|other than|apart from|aside from|unless|save for|save|net of|barring|disregarding|ignoring|leaving (?:out|aside)|(?:not|(?:is|are|was|were)n['’]t) (?:including|counting|caused by|due to|attributable to|related to|connected with|resulting from|arising from|the result of)|without (?:including|counting|regard to)|ausgenommen|ausnahme|sauf|hors|exception|eccezione|esclusione|esclus[oiae]|salvo|tranne|excepción|excepto|excluid[oa]s)(?:\s+(?:it|is|are|for|of|to|the|following|any|events?|cases?|circumstances?|items?|in|where|when|if|due|caused|by|results?|resulting|from|during|that|as|folgende[nr]?|des?|suivant[a-z]*|dei|delle|di|i|le|seguenti|casi|los|las|siguientes|casos)){0,7}\W*$/i;

/** "Excluding any interruption resulting from:": what is left out, and right before the list what caused it. */
export const EXCEPTED_CAUSES = compact(
  /(?<![A-Za-zÀ-ɏ])(?:excluding|exclusive of|except(?:ing)?(?: for)?|other than|apart from|save for|not (?:counting|including|related to)|without (?:counting|including|considering)|disregarding|net of|less|minus|ohne|ausgenommen|abzüglich|sauf|hors|à l['’]exclusion d[eu]|esclus[oiae]|salvo|tranne|ad esclusione d[a-z]{1,4}|excepto|excluyendo|con excepción de|behalve|uitgezonderd|exceto|excluindo)\s[^.;:,]{2,100}?\s(?:due to|caused by|result(?:ing)? (?:from|of)|arising (?:from|out of)|attributable to|because of|owing to|on account of|durch|wegen|aufgrund(?: von)?|infolge(?: von)?|(?:dues?|imputables?) (?:à|aux?)|causée?s? par|résultant de|dovut[oiae] a|causat[oiae] da|derivanti? da|debid[oa]s? a|causad[oa]s? por|derivad[oa]s? de|veroorzaakt door|als gevolg van|wegens|devid[oa]s? a)(?:\s(?:any of |one of )?(?:the following|folgende[nrs]?|suivante?s?|seguenti|siguientes|seguintes|het volgende)(?:\s[A-Za-zÀ-ɏ]{3,16})?)?\W*$/i,
);

/** What stands before does not count: "… shall not be included in the calculation". */
export const AFTER: readonly RegExp[] = [
  // "If the customer caused it, there is no credit": only of causes, as a level may earn nothing either.
  /(?:,? (?:then )?(?:there (?:is|are|will be|shall be)|you(?:['’]ll| will)? (?:get|receive)|(?:the )?(?:customers?|clients?) (?:will )?(?:gets?|receives?)|we (?:give|owe|pay|grant|issue))|,) no (?:any )?(?:service |sla )?(?:credits?|refunds?|compensation)\b(?<=\b(?:caus(?:ed|es?)|due to|result\w*|fault|because|attributable|aris\w+)\b[^.;]{0,180})/gi,
  /\b(?:earns?|attracts?|brings?|carries|entitles? (?:[\w']+ ){0,2}to|gives? (?:you|rise to|the customer)) no (?:service )?(?:credits?|refunds?|compensation|rebates?|money back|discounts?)\b|, nothing is (?:refunded|owed|paid|due|credited|given)\b(?<=\b(?:caus(?:ed|es?)|due to|result\w*|fault|because|attributable|aris\w+)\b[^.;]{0,180})/gi,
  /\b(?:void|invalidate)s? (?:the|this|our|any) (?:\w+ )?(?:guarantee|sla|warranty|credits?)\b|(?:\b(?:is|are)|['’](?:s|re))(?: not|n['’]t) (?:our|the (?:provider|supplier|host|company|vendor)['’]s) (?:fault|problem|doing|responsibility|concern)\b|\b(?:is|are) (?:subtracted|deducted) from (?:the )?(?:\w+ )?(?:down-?time|outage|resolution|response|total)\b/gi,
  /\b(?:do(?:es)?|shall|will) ?(?:not|n['’]t) (?:reduce|lower|impair|diminish) (?:the )?(?:\w+ )?(?:availability|uptime)\b/gi,
  new RegExp(
    String.raw`\b(?:do(?:es)?|shall|will|would|is|are|may|can|should|must)(?: [a-z]+ly| also)?\s?${NOT} (?:be )?(?:\w+ )?(?:count(?:ed)?|includ(?:ed)?|considered|deemed|treated|constitute|qualify|taken into|regarded|calculated|factored|classed|classified|used|measured|affect|breach|part of)\b`,
    'gi',
  ),
  /\b(?:is|are|shall be|will be) (?:not|never) (?:eligible|considered|counted|valid|qualif\w+) (?:for|as|towards?) (?:an? |any )?(?:sla |service |uptime |availability )*(?:credits?|refunds?|compensation|rebates?|claims?)\b|\bdo(?:es)? ?(?:not|n['’]t) (?:qualify for|give (?:rise|entitlement) to|entitle|trigger|earn) (?:[\w ]{1,30} )?(?:credits?|refunds?|compensation|(?:sla|credit|refund) claims?)\b/gi,
  /\b(?:is|are|shall be|will be|be|as) (?:specifically |expressly |also )?(?:excluded|exempt(?:ed)?|disregarded|ignored|except(?:ed)? from)\b/gi,
  // "What others supply is covered by the agreements of those": whose level it is, and so nobody's here.
  /\b(?:is|are) (?:covered|governed|subject to|dealt with) (?:by |under |in )?(?:the |an? |their |its )?(?:own )?(?:separate )?(?:slas?|service[- ]level agreements?|terms|agreements?|conditions) of (?:the |that |those |this |these |their |its )?(?:respective |relevant |corresponding |other )?(?:third[- ](?:part\w+|person)|supplier|provider|vendor|carrier|manufacturer|compan|part(?:y|ies)\b)/gi,
  new RegExp(String.raw`\b(?:count|counted|included|considered) (?:as |towards )?${NOT}\b`, 'gi'),
  // "Monthly average, planned maintenance excluded": without a verb, at the end.
  /(?<![A-Za-zÀ-ɏ])(?:excluded|excepted|exempted|uncounted|ausgenommen|exclue?s?|esclus[aeio]|excluid[ao]s?|uitgezonderd|excluíd[ao]s?)(?=[.)\s]{0,3}$)/gi,
  // "Sunday 2:00–4:00 (not counted towards uptime)": said in brackets behind what it is said of.
  /\((?:also |both )?(?:not (?:counted|included|considered|measured|part of)|(?:excluded|exempt(?:ed)?|left out) (?:from|of)|uncounted|disregarded|nicht (?:mit)?(?:gezählt|gerechnet)|(?:non|pas) (?:compté|comptabilisé|conteggiat|calcolat)[a-zà-ɏ]{0,2}|exclue?s? du|esclus[aeio] da|no (?:computa|cuenta|contabiliza)[a-z]{0,2}|excluid[ao]s? de|niet (?:meegeteld|meegerekend)|não (?:contabiliza|conta)[a-z]{0,3})(?![A-Za-zÀ-ɏ])[^()]{0,60}\)/gi,
  /\b(?:(?:can)?not|n['’]t|never) (?:be )?(?:covered(?: (?:by|under)|(?=\W*$))|(?:fall|come) (?:under|within)|subject to|(?:with)?in (?:the )?scope|part of the scope)\b|\b(?:fall|lie|are|is) outside (?:of )?(?:the scope of )?(?:this|our|the) (?:sla|service level|guarantee|agreement)/gi,
  /\b(?:may|can|could|will) (?:extend|delay|prevent|lengthen|prolong|postpone)(?: or (?:extend|delay|prevent|prolong|postpone))?\b[^.;]{0,40}\b(?:respon\w+|resolution|restor\w+|repair)/gi,
].map(compact);

/** What such a sentence has to be about. */
const ABOUT =
  /\b(?:down(?:-?time)?|up-?time|(?:un)?availab\w+|outages?|slas?|service[- ]levels?|slos?|kpis?|relie(?:f|ved)|excused|shortfalls?|count(?:s|ed)?|credits?|refund(?:s|ed)?|rebates?|money back|compensation|commitments?|guarantees?|warrant\w+|calcul\w*|comput\w+|measur\w+|interruptions?|agreement|respon(?:se|d)s?|incidents?|responsib(?!ilities)\w+|liab\w+|(?:not|under no) (?:obliged|required|bound|expected|obligation) to|minutes lost|clock|on the hook|to blame|(?:not|['’]t) our (?:fault|problem|doing)|(?:not|['’]t) (?:fix|repair|debug|support|mend))\b|verfügbar|ausf[aä]ll|haft|gutschrift|störung|disponib|interruption|avoir|pénalité|interruzion|disservizi|tiene conto|pas compte|garanzi|penal|interrupci|garantía|crédito|berechnung|rechnen wir|eingerechnet|non rientra|cálculo|calcolo|garantie|cómputo|décompt|(?<![A-Za-zÀ-ɏ])(?:gtr|panne)(?![A-Za-zÀ-ɏ])/i;
const SPEAKS_NL_PT = compact(new RegExp(ABOUT_NL_PT, 'i'));

/** Whether a text speaks of what such a sentence has to be about. */
export const isAboutService = (text: string): boolean =>
  ABOUT.test(text) || SPEAKS_NL_PT.test(text);

/** The same of a section's name, which every sentence of the section asks for. */
export const isAboutServiceName = rememberText(isAboutService);

/** Tells how to claim, or explains, instead of naming a ground. */
export const PROCEDURE = compact(
  /\bmay (?:suspend|restrict)(?: or \w+)? (?:the |your |(?:the )?customer['’]s )?(?:\w+ )?(?:right|access|use|account|service)\b|\b(?:must (?:submit|provide|notify|be (?:handled|submitted|made|reported|raised))|should be (?:requested|raised|sent|submitted|directed|addressed|ordered)(?: [a-z]+)? (?:from|to|with|through|via|at)|may (?:issue|grant) a|at (?:our|its) (?:sole )?discretion)\b|^\W*for example\b/i,
);

/** What a provider does not pay for: a kind of damage is no ground on which a level does not count. */
export const DAMAGE = compact(
  /^[^A-Za-zÀ-ɏ]*(?:(?:for|für|pour|per|por|voor|any|all|or) ){0,2}(?:loss(?:es)? (?:of|or) (?:[A-Za-z]+ )?(?:profits?|revenues?|business|data|goodwill|income|sales|savings|earnings|contracts?)|lost (?:profits?|revenues?|business|data|sales|income)|business interruptions?|(?:harm|damage) to (?:the |your |its )?(?:reputation|goodwill)|reputational (?:harm|damage|loss)|costs? of (?:procur[a-z]+ (?:of )?)?(?:substitutes?|replacements?|cover)|betriebsunterbrechung[A-Za-zÀ-ɏ]*|interruption d['’]activité|(?:l['’])?interruzione dell['’]attività|interrupción del negocio|(?:(?:direct|indirect|consequential|incidental|special|punitive|exemplary)(?:,? (?:or|and)|,)? ){1,5}(?:damages?|loss(?:es)?)|entgangene[nr]? (?:gewinn|umsatz|umsätze)|(?:mittelbare|indirekte)[nr]? schäden|folgeschäden|datenverlust[A-Za-zÀ-ɏ]*|pertes? (?:de|du|d['’]) ?(?:chiffre|revenus?|données|exploitation|bénéfices?|clientèle)|manque à gagner|dommages (?:in)?directs|(?:la )?perdit[ae] (?:di|dei) (?:fatturato|ricavi|profitti?|dati|guadagn[io]|clientela)|dati persi|mancat[oi] guadagn[oi]|(?:i )?danni (?:in)?diretti|(?:la )?pérdidas? de (?:ingresos|beneficios|datos|ventas|negocio|clientes)|lucro cesante|(?:los )?daños (?:in)?directos)(?![A-Za-zÀ-ɏ])/i,
);

/** Names no ground itself, but where they are: "the exclusions described in Section 4". */
export const REFERENCE = compact(
  /^\W*(?:[\w'’-]+\)? ){0,8}?(?:(?:due to|under|because of|by|within|in|of) )?(?:any of |one of )?(?:the |any |an? )?(?:sla |service level )?(?:exclusions?|exceptions?|excused events?|excluded events?)(?: (?:events?|set out|described|listed|stated|defined|specified|named|detailed|in|under|below|above)){1,4}\b|\bfor which (?:service )?credits? (?:do(?:es)?|are|is|shall|will) not\b/i,
);

/** A rule of the claim, not a cause of the outage: "the customer does not notify us in time". */
export const RULE_OF_CLAIM = compact(
  /^\W{0,4}(?:(?:the )?(?:customer|client|subscriber|user|you)s? (?:(?:is|are) (?:not (?:qualified|eligible|entitled)|deemed)|(?:does|do|did)(?: not|n['’]t) (?:notify|notice|inform|apply|submit|claim|request)|fails? to (?:notify|submit|claim|request|apply))|(?:any )?(?:other )?circumstances?[^.;]{0,60}\bdisqualified\b|(?:the |a |such )?(?:claims?|requests?|notices?|applications?|tickets?) (?:is|are|was|were|has|have|does|do)(?: not| been|n['’]t)? (?:filed|submitted|made|received|incomplete|late|contain\w*|sent|reported))\b/i,
);
