import { compact } from '../grammar/compact.ts';

/**
 * The words by which SLAs say in German, French, Italian and Spanish that something does not count. Flat
 * alternations; letters as the Latin ones, since \b knows ASCII only.
 */

/** Words without one of which nothing here says so. */
export const SPEAKS_DE_FR_IT_ES = compact(
  /nicht|kein|haft|fu[eo]r[ia] d|es sei denn|moins qu|a men[oe]s? (?:que|che)|entf[aä]ll|erlischt|aus(?:nahm|schl|geno|gesch)|ohne |abzügl|außerhalb|unberücks|außer betr|aucun|nessun|ning[uú]n|nenhum|geen |\bnão |\bnon |\bne |\bn['’][aeé]|\bno (?:se |cuenta|computa|contabiliz|consider|aplica|ser[áa]|es |son |cubre|inclu|comprende|responde|ofrec|proporcion|tendr|tien|toma|entra|forma|da)|excluy|excluid|exclut|exclu(?:ent|ant)|exclu(?:s|es|se|ses|e)? d[ue]|(?:sont|est|seront|sera) (?:[a-zé]+ )?exclu|(?:excl|exc|escl|ecc)[a-zöóü]{3,8} [^.;:]{0,40}(?:comprennent|incluent|sont|couvrent|comprend|includono|sono|incluyen|abarcan|son)|l['’]ex[cp]|esclu|eccez|excepci|excepto|exceptua|exent|hors|sauf|en cas de|décline|\bsalv|tranne|al netto|\bsin |quedan? |rappresent|costitui/i,
);

/** What follows does not count, by a verb. */
export const NEGATIONS_DE_FR_IT_ES: readonly RegExp[] = [
  // "Le taux ne tient pas compte de …".
  /(?<![A-Za-zÀ-ɏ])(?:ne (?:tient|tiennent) pas compte d(?:es?|u|['’])|non (?:tiene|tengono|tengon) conto d[a-z']{1,4}|no (?:tiene|tienen|toma|toman) en cuenta)(?![A-Za-zÀ-ɏ])/gi,
  /\b(?:keine haftung|nicht haftbar|haftet nicht)\b/gi,
  /^[^A-Za-zÀ-ɏ]*(?:nicht (?:gezählt|mitgezählt|gewertet|berücksichtigt|angerechnet|eingerechnet)(?: werden| wird)?|(?:es )?zähl(?:t|en) nicht(?: als ausfall(?:zeit)?)?|ne (?:compte(?:nt)?|sont) pas(?: (?:comptée?s|retenue?s|pris(?:es)? en compte)(?: comme (?:de l['’]|une? )?[A-Za-zÀ-ɏ]+)?)?|non (?:pris en compte|comptabilisée?s?|décomptée?s?)|non (?:conteggiat[ieao]|computat[ieao]|considerat[ieao])|non (?:conta|contano|si contano)|no (?:se )?(?:cuentan?|computan?|contabilizan?)|no (?:contabilizad|computad|contad)[oa]s?)\s?:/gi,
  /(?<![A-Za-zÀ-ɏ])(?:(?:exclusions|exceptions) (?:[^.;:]{1,40} )?(?:comprennent|incluent|sont|couvrent)|(?:esclusioni|eccezioni) (?:[^.;:]{1,40} )?(?:comprendono|includono|sono)|(?:exclusiones|excepciones) (?:[^.;:]{1,40} )?(?:incluyen|comprenden|abarcan|son)|(?:ausschlüsse|ausnahmen) (?:[^.;:]{1,40} )?(?:sind|umfassen|beinhalten))(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:excluye|excluyen|esclude|escludono|exclut|excluent|excluant)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:(?:gilt|besteht|bieten wir|gewähren wir) keine?n? (?:sla|verfügbarkeitsgarantie)(?=[^.;]{0,20}:)|no (?:ofrec|proporcion)[A-Za-zÀ-ɏ]+ (?:ning[uú]n )?sla para|não (?:oferec|fornec)[A-Za-zÀ-ɏ]+ (?:nenhum )?sla para|non (?:offr|forn)[A-Za-zÀ-ɏ]+ (?:(?:un[oa]?|alcun[oa]?) )?sla per)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:kein sla|ne (?:fourniss|propos|offr)[a-z]+ (?:pas de|aucun) sla|aucun sla|nessun[ao]? sla|ning[uú]n sla|nenhum sla|geen sla)(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:für|bei|wenn|pour|si|en cas|per|se|in caso|para|cuando|em caso|quando|voor|bij|als)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:keine (?:gutschrift(?:en)?|minderung|erstattung|vergütung)|kein(?:en|erlei)? anspruch)(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:wenn|falls|sofern|soweit|für|bei)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])aucune? (?:avoir|crédits?|pénalités?|compensation|indemni[A-Za-zÀ-ɏ]+|remboursement)(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:si|s['’]il|lorsque?|en cas|pour|quand)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:nessun[ao]? (?:credito|rimborso|indennizzo|penale|compensazione)|ning[uú]n[ao]? (?:crédito|reembolso|compensación|penalización|abono))(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:se|qualora|in caso|per|si|cuando|en caso|por)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:anspruch|gutschrift(?:en)?|garantie|vergütung)(?![A-Za-zÀ-ɏ])[^.;]{0,40}?(?<![A-Za-zÀ-ɏ])(?:entfällt|entfallen|erlischt|besteht nicht|bestehen nicht),? (?:wenn|falls|sofern|soweit|für|bei)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])ne (?:sera|seront|est|sont) (?:pas|jamais) (?:due?s?|accordée?s?|versée?s?|exigibles?|applicables?|reconnue?s?|octroyée?s?)(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:si|s['’]il|lorsqu|lorsque|en cas|pour|quand|dans (?:les|le) cas)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:non (?:sarà|saranno|verrà|verranno|è|sono|viene|vengono) (?:[A-Za-zÀ-ɏ]+ )?(?:riconosciut|dovut|concess|erogat|corrispost|accreditat)[oaie])(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:se|qualora|quando|in caso|nel caso|nei casi|nell['’]ipotesi|per|laddove)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])no se (?:reconoc|conced|abon|otorg|emit|aplic)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:si|cuando|en caso|en los casos|por|en el supuesto)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:n['’](?:est|encourt|assume)|ne (?:sont|répond)) (?:pas|aucune) (?:tenue?s? (?:pour )?)?(?:responsables?|responsabilité)(?![A-Za-zÀ-ɏ])/gi,
  new RegExp(String.raw`\b(?:gilt|gelten|umfasst|umfassen|beinhaltet) (?:\w+ ){0,3}nicht\b`, 'gi'),
  /\bne (?:pourra(?:it|ient)?|saurai(?:t|ent)|peu(?:t|vent)|sera|est) (?:pas )?(?:en aucun cas )?(?:être )?(?:tenue?s? )?(?:pour )?responsables?\b/gi,
  /\b(?:exclus?(?:es?)? d[ue]|décline toute responsabilité)\b/gi,
  /\bne (?:s['’]applique(?:nt)?|comprend|comprennent|couvre|inclut) pas\b/gi,
  /(?<![A-Za-zÀ-ɏ])non (?:(?:si )?applica(?:no)?|(?:è|sono|sarà|saranno) (?:applicabil[ei]|validi?o?)|(?:comprend|includ|copr)(?:e|ono)|(?:è|sarà|potrà essere|può essere) (?:ritenut[oa] )?responsabile|risponde|copre)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])no (?:(?:se )?aplica(?:rá|n|rán)?|(?:será|serán|es|son) (?:aplicables?|responsables?)|(?:cubre|incluye|comprende)n?|se (?:hace|hará) responsable|responde(?:rá)?)(?![A-Za-zÀ-ɏ])/gi,
].map(compact);

/** What follows does not count, by a preposition. */
export const EXCEPTIONS_DE_FR_IT_ES: readonly RegExp[] = [
  /\b(?:ausgenommen|ausgeschlossen|mit ausnahme|nicht (?:enthalten|umfasst))\b/gi,
  /(?<![A-Za-zÀ-ɏ])(?:ohne|abzüglich|außerhalb) (?:die |der |von |aller? )?(?=(?:geplante|planmäßige|angekündigte|vereinbarte|regelmäßige|reguläre)[nrs]? (?!(?:[A-Za-zÀ-ɏ]+ )?(?:geschäfts|arbeits|öffnungs|büro|service|support|betriebs|dienst|büro)-?(?:zeit|stunde))|[A-Za-zÀ-ɏ]*wartung|höhere)/gi,
  // "En cas de manquement à nos engagements": what the provider owes for it, and no exception.
  /\b(?:à l['’]ex(?:ception|clusion)|ne s['’]applique(?:nt)? pas|hors\b|sauf\b|en cas de(?! (?:non[- ](?:respect|atteinte|tenue)|manquement|dépassement) (?:d(?:e |es |u |['’])|aux? |à )(?:(?:la|l['’]|ces?|cette|ses|nos|notre|son|sa) ?)?(?:présents? |mêmes? )?(?:délais?|engagements?|taux|disponibilité|objectifs?|niveaux?|sla|gt[ri]|garanties?|seuils?)(?![A-Za-zÀ-ɏ])))\b/gi,
  // "98 %, à moins qu'il ne subisse une attaque": behind a level, and only what may befall it.
  /%[^.;%]{0,80}?(?<![A-Za-zÀ-ɏ])(?:es sei denn,?|à moins qu['’e]|a meno che|a menos que) ?(?=[^.;:]{0,60}?(?:angriff|angegriffen|attaque|attacc|ataque|wartung|maintenance|manutenzione|mantenimiento|höhere gewalt|force majeure|forza maggiore|fuerza mayor))/gi,
  // "99,5 %, en dehors des fenêtres de maintenance": outside of the hours of work nothing is said of.
  /(?:%|(?<![A-Za-zÀ-ɏ])disponib[A-Za-zÀ-ɏ]{1,10})[^.;]{0,40}?(?<![A-Za-zÀ-ɏ])(?:en dehors|fuori|fuera) (?=d[a-z]{0,4}['’ ](?:l[ao]s? )?(?:[A-Za-zÀ-ɏ]{4,12} d[ei] )?(?:la )?(?:maintenances?|manutenzion[ei]|mantenimientos?)(?![A-Za-zÀ-ɏ]))/gi,
  /(?<![A-Za-zÀ-ɏ])(?:ad (?:eccezione|esclusione)|esclus[oiae]|escludendo|fatt[oiae] salv[oiae]|salvo|tranne|al netto)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:a excepción|con (?:la )?excepción|excluyendo|excluid[oa]s?|excepto|exceptuando|quedan (?:excluid|exent)[oa]s|salvo|sin contar|sin incluir)(?![A-Za-zÀ-ɏ])/gi,
].map(compact);

/** What stands before does not count. */
export const AFTER_DE_FR_IT_ES: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:mindern|mindert|senken|senkt|beeinträchtigen|beeinträchtigt) die (?:[A-Za-zÀ-ɏ]+ )?verfügbarkeit nicht(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:begründen keinen anspruch|führen (?:nicht zu|zu keine[rn]) (?:[A-Za-zÀ-ɏ]+ )?(?:gutschrift|minderung)|ne (?:donne(?:nt)?|ouvre(?:nt)?) (?:pas )?(?:lieu |droit )?(?:pas )?à (?:un |une |aucun |aucune )?(?:avoir|crédit|pénalité|indemnisation|compensation)|non d(?:à|anno) (?:luogo|diritto) a|no d(?:a|an|ará|arán) (?:lugar|derecho) a)/gi,
  /(?<![A-Za-zÀ-ɏ])(?:nicht als (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:ausfall|nichtverfügbarkeit|störung|unterbrechung)|(?:bleib[a-z]+|werden|wird) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:unberücksichtigt|außer betracht|nicht (?:berücksichtigt|angerechnet|eingerechnet|gezählt|mitgerechnet))|nicht (?:in die (?:[A-Za-zÀ-ɏ]+ ){1,3}(?:einfließen|einbezogen|eingerechnet|ein(?![A-Za-zÀ-ɏ])|einbezieh)|zu vertreten|als verfügbarkeit|(?:auf die [A-Za-zÀ-ɏ]+ )?(?:angerechnet|mitgerechnet|mitgezählt|einbezogen))|(?:ist|sind) (?:hiervon |davon )?(?:ausgenommen|ausgeschlossen)|(?:von|aus) (?:de[rm]|diese[rm]|einer|solchen|einer solchen|unserer) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:[A-Za-zÀ-ɏ-]*berechnung|[A-Za-zÀ-ɏ-]*ermittlung|[A-Za-zÀ-ɏ-]*messung|verfügbarkeit[A-Za-zÀ-ɏ]*|garantie|sla|regelung) (?:ebenfalls |auch )?(?:ausgenommen|ausgeschlossen)|zähl(?:t|en) nicht)/gi,
  /\bn['’](?:affecte(?:nt)?|entre(?:nt)?) pas\b/gi,
  /(?<![A-Za-zÀ-ɏ])(?:sont|est|seront|sera) (?:(?:expressément|également|toutefois) )?exclu(?:e?s?)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:non rientra(?:no)?|quedan? fuera|no (?:entran?|forman? parte)|(?:fällt|fallen) nicht unter|(?:geht|gehen) nicht in)(?![A-Za-zÀ-ɏ])/gi,
  /\b(?:ne (?:sont|seront|sera)|n['’]est) pas (?:pris(?:es?)?|compt(?:é|abilis)[A-Za-zÀ-ɏ]*|considér[A-Za-zÀ-ɏ]+|inclus\w*|décompt[A-Za-zÀ-ɏ]+|retenue?s?|imput[A-Za-zÀ-ɏ]+)/gi,
  /(?<![A-Za-zÀ-ɏ])(?:non (?:(?:è|sono|sarà|saranno|viene|vengono|verrà|verranno) )?(?:consider|comput|conteggi|inclus|calcol|ricompres)[A-Za-zÀ-ɏ]*|non concorr[A-Za-zÀ-ɏ]+|(?:è|sono|sarà|saranno|vengono) (?:espressamente )?(?:esclus|escluders)[A-Za-zÀ-ɏ]*|(?:rappresentan?o?|costituiscono|costituisce) un['’]?\s?(?:a )?(?:esclusione|eccezione))(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:no (?:se )?(?:(?:será|serán|es|son) )?(?:consider|comput|contabiliz|inclu|tendrá)[A-Za-zÀ-ɏ]*|(?:queda|quedan|están|serán) (?:expresamente )?(?:excluid|exent)[oa]s?)(?![A-Za-zÀ-ɏ])/gi,
].map(compact);
