import { rememberWords } from './grammar/remember.ts';

/**
 * The nouns and verbs by which SLAs speak of service levels, in English, German, French, Italian,
 * Spanish, with the commonest of Portuguese and Dutch. Stems stand for all their endings; every pattern is a flat alternation. Letters are
 * written as the Latin ones ([A-Za-zÀ-ɏ]), here and in the rules: \p{L} without regard to case takes
 * the engine several times as long to compile and to match.
 */

/** Being up: what a service level in percent is promised for. */
export const AVAILABILITY =
  /(?<![A-Za-zÀ-ɏ])(?:up[\s-]?time|(?:two|three|four|five|six)(?:[\s-]and a half)?[\s-]nines|availab(?!ility[\s-]?(?:zone|set))[A-Za-zÀ-ɏ]*|avail\.|accessib[A-Za-zÀ-ɏ]*|reachab[A-Za-zÀ-ɏ]*|operational|operable|connectivity|up and running|online|(?:est(?:á|é|ará|ar|arán|én|án)|sia|è|sarà|sono|siano) operativ[oaie]s?|(?:free of|without) (?:[A-Za-zÀ-ɏ]+ )?outages?|verfügbar[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]+verfügbarkeit[A-Za-zÀ-ɏ]*|erreichbar[A-Za-zÀ-ɏ]*|betriebsbereit[A-Za-zÀ-ɏ]*|zur verfügung (?:steht|stehen)|steh(?:t|en) (?:[^.;:\n]|\.\d){0,60}?zur verfügung|disponib[A-Za-zÀ-ɏ]*|raggiungib[A-Za-zÀ-ɏ]*|accesib[A-Za-zÀ-ɏ]*|beschikba[A-Za-zÀ-ɏ]*|bereikba[A-Za-zÀ-ɏ]*|temps d['’]activité|temps de fonctionnement|temps d['’]utilisation|tiempo de (?:actividad|funcionamiento)|tempo di (?:attività|funzionamento)|tempo de (?:atividade|funcionamento)|betriebszeit von|bedrijfstijd)/i;

/** Being down. */
export const DOWNTIME =
  /(?<![A-Za-zÀ-ɏ])(?:down[\s-]?times?|un-?availab[A-Za-zÀ-ɏ]*|outages?|interruptions?|disruptions?|service failures?|failures?|not available|lost time|non-?availab[A-Za-zÀ-ɏ]*|nichtverfügbar[A-Za-zÀ-ɏ]*|ausfall[A-Za-zÀ-ɏ]*|ausfälle[A-Za-zÀ-ɏ]*|störung[A-Za-zÀ-ɏ]*|unterbrechung[A-Za-zÀ-ɏ]*|indisponib[A-Za-zÀ-ɏ]*|interruzion[A-Za-zÀ-ɏ]*|disservizi[A-Za-zÀ-ɏ]*|interrupci[A-Za-zÀ-ɏ]*|caídas?|storing(?:en)?|uitval|onderbreking(?:en)?|onbeschikba[A-Za-zÀ-ɏ]*|interrupç[A-Za-zÀ-ɏ]*|paralisaç[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** What a customer gets when a level was missed. */
export const CREDIT = rememberWords(
  /(?<![A-Za-zÀ-ɏ])(?:(?:service|financial|account|sla|uptime|availability|outage|downtime|performance)?[\s-]?credit(?:s|ed|ing)?|refund[A-Za-zÀ-ɏ]*|rebate[A-Za-zÀ-ɏ]*|reimburs[A-Za-zÀ-ɏ]*|compensat[A-Za-zÀ-ɏ]*|penalt[A-Za-zÀ-ɏ]*|liquidated damages|discount[A-Za-zÀ-ɏ]*|remed(?:y|ies)|(?:fee|price) reductions?|réductions? (?:en %|tarifaires?|(?:de |du |de la |de l['’])(?:prix|tarif|facture|redevance|abonnement|forfait))|reduction (?:of|in) the (?:[A-Za-zÀ-ɏ]+ )?(?:fee|charge|price)s?|(?:[A-Za-zÀ-ɏ]*)gutschrift[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*guthaben|[A-Za-zÀ-ɏ]*kredite?n?|[A-Za-zÀ-ɏ]*krediet(?:en)?|schadevergoeding(?:en)?|remises?(?!\s(?:en|à|aux?)\s)|[A-Za-zÀ-ɏ]*gutgeschrieben|gutschreib[A-Za-zÀ-ɏ]*|erstatt[A-Za-zÀ-ɏ]*|rückerstatt[A-Za-zÀ-ɏ]*|rückvergüt[A-Za-zÀ-ɏ]*|rückzahl[A-Za-zÀ-ɏ]*|kompensation(?:en|s[a-zäöüß]+)?|ausgleichszahlung(?:en)?|minderung[A-Za-zÀ-ɏ]*|gemindert|vertragsstrafe[A-Za-zÀ-ɏ]*|pönale[A-Za-zÀ-ɏ]*|avoirs?|pénalit[A-Za-zÀ-ɏ]*|rembours[A-Za-zÀ-ɏ]*|indemni[sz][A-Za-zÀ-ɏ]*|entschädig[A-Za-zÀ-ɏ]*|dédommag[A-Za-zÀ-ɏ]*|crédits?|rimbors[A-Za-zÀ-ɏ]*|penal[ei][A-Za-zÀ-ɏ]*|credit[oi]|indennizz[A-Za-zÀ-ɏ]*|crédito[A-Za-zÀ-ɏ]*|reembols[A-Za-zÀ-ɏ]*|penaliza[A-Za-zÀ-ɏ]*|bonifica[A-Za-zÀ-ɏ]*|compensaci[A-Za-zÀ-ɏ]*|devoluci(?:ón|ones)|descuentos?|ristournes?|rabais|scont[oi]|preisnachl[aä]ss[A-Za-zÀ-ɏ]*|rabatt[A-Za-zÀ-ɏ]*|korting(?:en)?|[A-Za-zÀ-ɏ]*creditering(?:en)?|gecrediteerd|crediteren|restitutie|gerestitueerd|terugbeta[A-Za-zÀ-ɏ]*|descontos?|abatimentos?|ressarci[A-Za-zÀ-ɏ]*|abatements?|abattements?|dégrèvements?|abbuon[oi]|decurtazion[ei]|compensatie|deductions?|holdbacks?|cr[eé]dit(?:amos|aremos|ará|iamo|eremo|ons|erons)|estornos?|accredit[A-Za-zÀ-ɏ]*|storn[oi]|abonos?|[A-Za-zÀ-ɏ]*nachl(?:ass|ässe)|tegoed(?:en)?|geste commercial|(?:money|cash|fees?|charges?|bill|price|rental|rent|subscription|something|%) (?:back|off)|(?:you|we|customers?|clients?) (?:(?:will|can|shall|may|never|only|do|don['’]t|won['’]t) ){0,2}(?:get|gets|gives?|pays?|hand|receives?) (?:you |it |them |some )?back(?! to)|what (?:we|you)(?: are|['’]re)? owed?|(?:erhält|erhalten|bekommt|bekommen|zahlt|zahlen|geben|gibt)[^.;:\n%]{0,90}? zurück|schreib(?:t|en)[^.;\n]{0,140}? gut|krijg(?:t|en)[^.;:\n%]{0,50}? terug)(?![A-Za-zÀ-ɏ])/i,
);

/** "less than target", "fino al valore garantito": the promised level named in words as the upper bound. */
export const BELOW_THE_TARGET =
  /(?:<|≤|less than|lower than|below|under|up to|to|but not|unter|bis|inférieure? (?:au|à)|fino al?|inferiore al?|hasta(?: el)?|inferior al?)\s?(?:(?:the|our|dem|der|den|zur|la|le|el|il)\s)?(?:(?:uptime|availability|service level|valore|niveau|valor|wert|livello)\s)?(?:target|guarantee[ds]?|commitment|committed|agreed|promised|sla|slo|garantierten?|zugesicherten?|zielwert[A-Za-zÀ-ɏ]*|garanti[A-Za-zÀ-ɏ]*|garantit[oa]|objectif|garantizad[oa])(?![A-Za-zÀ-ɏ])/i;

/** What is paid for the service. */
export const FEE =
  /(?<![A-Za-zÀ-ɏ])(?:fees?|charges?|retainers?|instal(?:l)?ments?|(?:monthly|annual|minimum|amc|contract|order) (?:commitment|value)|cotisations?|forfaits?|[A-Za-zÀ-ɏ]*beitr(?:ag|ags|ages|äge)|contribut[oi]|bill(?:ing|ings|s)?|billed (?:[a-z]+ )?revenue|invoices?(?: amount| value| total)?|amounts?|prices?|payments?|costs?|rates?|rent(?:al)?|subscription|recurring|mrc|spend|[A-Za-zÀ-ɏ]*entgelt[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*gebühr[A-Za-zÀ-ɏ]*|(?!rück)[A-Za-zÀ-ɏ]*vergütung[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*preis[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*rechnung[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*miete|monatspauschale|pauschale|redevance[A-Za-zÀ-ɏ]*|prix|montants?|factur[A-Za-zÀ-ɏ]*|tarif[A-Za-zÀ-ɏ]*|abonnement[A-Za-zÀ-ɏ]*|loyers?|mensualités?|canon[ei]|cost[oi]|valore|valor|coste|corrispettiv[A-Za-zÀ-ɏ]*|fattur[A-Za-zÀ-ɏ]*|cuotas?|precios?|importes?|import[oi]|base imponible|tarifas?|mensualidad[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*(?:kosten|bedrag|bedragen|prij[sz]en|vergoeding(?:en)?)|[A-Za-zÀ-ɏ]*prijs|tarie[fv]en|mensalidades?|faturas?|preços?|custos?|assinaturas?)(?![A-Za-zÀ-ɏ])/i;

/** Giving one's word, or setting oneself an aim. */
export const PROMISE =
  /(?<![A-Za-zÀ-ɏ])(?:guarant[A-Za-zÀ-ɏ]*|commit[A-Za-zÀ-ɏ]*|warrant[A-Za-zÀ-ɏ]*|promis[A-Za-zÀ-ɏ]*|ensure[A-Za-zÀ-ɏ]*|undertake[A-Za-zÀ-ɏ]*|shall|will|must|aims?|goals?|targets?|targeted|objectives?|strive[A-Za-zÀ-ɏ]*|endeavou?rs?|efforts?|provides?|offers?|maintains?|deliver|assert[A-Za-zÀ-ɏ]*|agree[A-Za-zÀ-ɏ]*|aiming|angestrebt|anstreben|streben|visons|visée?s?|puntiamo|miriamo|si punta|aspiramos|apuntamos|visamos|nagestreefd|streven|streeft|sla|slo|service levels?|garan[td][A-Za-zÀ-ɏ]*|gewährleist[A-Za-zÀ-ɏ]*|sichert[A-Za-zÀ-ɏ]*|zugesichert[A-Za-zÀ-ɏ]*|zusage[A-Za-zÀ-ɏ]*|verpflicht[A-Za-zÀ-ɏ]*|beträgt|bietet|stellt|engage[A-Za-zÀ-ɏ]*|assure[A-Za-zÀ-ɏ]*|objectif[A-Za-zÀ-ɏ]*|impegn[A-Za-zÀ-ɏ]*|assicur[A-Za-zÀ-ɏ]*|obiettiv[A-Za-zÀ-ɏ]*|compromet[A-Za-zÀ-ɏ]*|asegura[A-Za-zÀ-ɏ]*|objetivo[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** Levels in percent that are no availability. */
export const OTHER_LEVEL =
  /(?<![A-Za-zÀ-ɏ])(?:durab[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*beständigkeit|error[\s-]?rates?|errors?|packets?(?:[\s-](?:loss|delivery))?|loss|jitter|mos|mean opinion score|latenc[A-Za-zÀ-ɏ]*|round[\s-]?trips?|delays?|response|responded|respond|resolution|resolved?|restor[A-Za-zÀ-ɏ]*|repair|accura[A-Za-zÀ-ɏ]*|throughput|bandwidth|(?<!temps d['’])utili[sz][A-Za-zÀ-ɏ]*|usage|satisfaction|satisfied|csat|capacity|abandon[A-Za-zÀ-ɏ]*|first[\s-](?:call|contact)|answered?|recovery[\s-](?:time|point)[A-Za-zÀ-ɏ]*|rto|rpo|quality|complete[A-Za-zÀ-ɏ]*|complian[A-Za-zÀ-ɏ]*|adherence|attainment|occupanc(?:y|ies)|churn|retention|success[\s-]rates?|(?:download|upload|delivery|login|build|job)[\s-]success|timel(?:y|iness)|on[\s-]time|punctual[A-Za-zÀ-ɏ]*|paketverlust[A-Za-zÀ-ɏ]*|reaktions?[A-Za-zÀ-ɏ]*|antwort[A-Za-zÀ-ɏ]*|lösungs[A-Za-zÀ-ɏ]*|entstör[A-Za-zÀ-ɏ]*|fehler[A-Za-zÀ-ɏ]*|dauerhaftigkeit|haltbarkeit|[A-Za-zÀ-ɏ]*zufriedenheit|[A-Za-zÀ-ɏ]*einhaltung[A-Za-zÀ-ɏ]*|erfüllungs[A-Za-zÀ-ɏ]*|(?:frist|termin)gerecht[A-Za-zÀ-ɏ]*|termintreue|erfolgs(?:quote|rate)|auslastung[A-Za-zÀ-ɏ]*|durabilit[A-Za-zÀ-ɏ]*|perte|temps de réponse|(?:taux de )?respect des (?:sla|délais|engagements)|dans les délais|taux de (?:réussite|succès)|taux d['’]occupation|ponctualité|conformité|satisfacción|cumplimiento|puntualidad|ocupación|rispetto de[A-Za-zÀ-ɏ]*|tasso di successo|tasa de éxito|taxa de sucesso|conformità|puntualità|soddisfazione|soddisfatt[ioe]|satisfaits?|satisfechos|satisfeitos|tevreden|cumprimento|pontualidade|satisfação|ocupação|no prazo|naleving|tevredenheid|bezetting[A-Za-zÀ-ɏ]*|tijdig[A-Za-zÀ-ɏ]*|perdita|pérdida|tempi? di risposta|tiempos? de respuesta|tempos? de resposta|(?:reactie|respons|oplos)tijd(?:en)?)(?![A-Za-zÀ-ɏ])/i;

/** Names of columns whose bare percentages are promises, also beside credits. */
export const PROMISED_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:sla|slo|targets?|guarantee[ds]?|commitments?|committed|promised|ziel[A-Za-zÀ-ɏ]*|garanti[A-Za-zÀ-ɏ]*|zugesichert[A-Za-zÀ-ɏ]*|engagement|objectif)(?![A-Za-zÀ-ɏ])/i;

/** The cases of which a percentage is a share: "98% of requests". */
export const SHARE_OF_CASES =
  /^\s{0,2}(?:of|der|aller|des|di|delle|degli|dei|de las?|de los|de|dos|das|van (?:de|het|alle))\s{1,2}(?:all\s|the\s|our\s|its\s|such\s|any\s|customers?['’]?s?\s|support\s|valid\s|user\s|http\s|api\s|incoming\s|inbound\s|critical\s|priority\s)*(?:requests?|calls?|tickets?|cases?|incidents?|transactions?|queries|users?|customers?|clients?|e-?mails?|messages?|packets?|pages?|pings?|orders?|samples?|objects?|errors?|problems?|deliver[A-Za-zÀ-ɏ]*|changes?|hosts?|servers?|nodes?|anfragen|fälle[A-Za-zÀ-ɏ]*|vorfälle[A-Za-zÀ-ɏ]*|störungen|nutzer|kunden|appels|demandes|cas|utilisateurs|richieste|chiamate|solicitudes|llamadas|usuarios|utenti|incidenti|chamad[ao]s|solicitações|pedidos|incidentes|clientes|usuários|utilizadores|oproepen|meldingen|aanvragen|verzoeken|storingen|gebruikers|klanten|responses|jobs|alerts|backups|agents|employees)(?![A-Za-zÀ-ɏ])/i;

const MONTHLY_FEES =
  /(?<![A-Za-zÀ-ɏ])(?:per[\s-]month|month(?:ly)?(?:['’]s)?|monatliche?[nrs]?|mensuelle?s?|mensil[ei]|mensual(?:es)?)[\s-](?:(?:recurring|service|services|subscription|base|net|total|platform|license|hosting|contract|basic|fixed|usage|prepaid)[\s-]){0,3}(?:fees?|charges?|bills?|invoices?|payments?|costs?|rates?|rent|price|spend|credit|revenue|subscription|grundgebühr[A-Za-zÀ-ɏ]*|gebühr[A-Za-zÀ-ɏ]*|entgelt[A-Za-zÀ-ɏ]*|vergütung[A-Za-zÀ-ɏ]*|preis[A-Za-zÀ-ɏ]*|pauschale)(?![A-Za-zÀ-ɏ])/gi;

/** French, Italian and Spanish say the fee first: "abonnement mensuel". */
const FEES_BY_MONTH =
  /(?<![A-Za-zÀ-ɏ])(?:abonnement|redevance|facture|facturation|montant|loyer|tarif|forfait|prix|canone|corrispettivo|fattura|prezzo|cuota|tarifa|factura|importe|precio|fees?|charges?)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}?(?:mensuel(?:le)?|mensile|mensual|per month|par mois|al mese|al mes|pro monat)(?![A-Za-zÀ-ɏ])/gi;

/** A text without the words in which a month measures a fee. */
export const withoutFees = (text: string): string =>
  text.replace(MONTHLY_FEES, ' ').replace(FEES_BY_MONTH, ' ');
