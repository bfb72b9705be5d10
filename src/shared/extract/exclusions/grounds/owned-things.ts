import type { Language } from '#shared/extract/grammar/languages.ts';

// Whose a thing is, in other languages than English: a thing, what may stand between, and its owner.

/** What says whose a thing is. */
interface Owned {
  /** Things that are the customer's. */
  readonly says: readonly RegExp[];
  /** The same where a word tells who holds or runs a thing: nobody did anything there. */
  readonly held: readonly RegExp[];
}

interface Words {
  readonly thing: string;
  readonly owner: string;
  /** What describes a thing behind it: "réseau local", "equipos informáticos". */
  readonly adjective: string;
  /** "Of the", "des", "del": between a thing and its owner. */
  readonly of: string;
  /** "Supplied by the", "sous le contrôle du": the same with who holds it. */
  readonly held: string;
  /** Other ways in which the two stand. */
  readonly others?: readonly string[];
}

const START = '(?<![A-Za-zÀ-ɏ])';
const END = '(?![A-Za-zÀ-ɏ])';

function owned({ thing, owner, adjective, of, held, others = [] }: Words): Owned {
  const things = `${START}${thing}${END}(?: (?:et|ou|und|oder|y|o|e|en|of) (?:${thing}))?(?: ${adjective}){0,2}`;
  const heldBy = `${things},? (?:${held})${owner}${END}`;
  return {
    says: [`${things} (?:${of})${owner}${END}`, heldBy, ...others].map(
      (one) => new RegExp(one, 'i'),
    ),
    held: [heldBy, ...others].map((one) => new RegExp(one, 'gi')),
  };
}

const KUNDE = String.raw`(?:kunden?|kundin|auftraggebers?|auftraggeberin|nutzers?|anwenders?|endkunden|mieters?|mandanten|lizenznehmers?)`;
const DING = String.raw`(?:(?:[a-zß-ɏ-]{0,20}(?:geräten?|hardware|software|systemen?|netzwerken?|netzen?|infrastruktur(?:en)?|anlagen?|anwendung(?:en)?|druckern?|rechnern?|servern?|datenbanken?|umgebung(?:en)?|komponenten|verkabelung|stromversorgung|rechenzentr(?:um|en)|leitungen|arbeitsplätzen?))|routern?|firewalls?|w?lan|pcs?|laptops?|telefonen?|clients?|browsern?|technik)`;

const LANGUAGES: Readonly<Record<Language, Words>> = {
  de: {
    thing: DING,
    owner: KUNDE,
    adjective: '[a-zß-ɏ]+e[nrs]?',
    of: String.raw`(?:de[sr]|eines|einer|beim|bei de[mr]|bei|von|am standort (?:des|der)|an standorten (?:des|der)|in den räumen (?:des|der)|auf (?:der )?seiten? (?:des|der)) `,
    held: String.raw`(?:(?:die )?(?:in|unter|im) (?:der |dem |die )?(?:alleinigen |eigenen )?(?:verantwortung|kontrolle|hoheit|eigentum|besitz|betrieb|verwaltung|einflussbereich|verantwortungsbereich|zuständigkeitsbereich|zuständigkeit|sphäre) (?:des|der) |die (?:der|die) )`,
    others: [
      // "Systeme, die der Kunde selbst betreibt", "Geräte auf Kundenseite", "vom Kunden betriebene Server".
      String.raw`${START}${DING}, (?:die|das|den|der|welche[rs]?) (?:sie|(?:der|die|das) ${KUNDE}) (?:[a-zß-ɏ]+ ){0,3}(?:betreibt|betreiben|bereitstellt|bereitstellen|beistellt|beistellen|stellt|stellen|nutzt|nutzen|verwendet|verwenden|einsetzt|einsetzen|besitzt|verwaltet|verwalten|verantwortet|unterhält)${END}`,
      String.raw`${START}${DING} (?:auf (?:der )?kundenseite|beim endkunden|bei ihnen|auf ihrer seite|im kundennetz)${END}`,
      String.raw`${START}(?:vom|von der|von dem|durch den|durch die|seitens des) ${KUNDE} (?:selbst )?(?:[a-zß-ɏ]+ )?(?:betrieben|bereitgestellt|beigestellt|gestellt|eingesetzt|genutzt|verwendet|verwaltet|verantwortet|administriert|beschafft|gehostet)e[nrsm]? (?:[a-zß-ɏ]+ )?${DING}${END}`,
      String.raw`${START}(?:strom(?:ausfall|ausfälle[n]?|störung(?:en)?|versorgung)|klimatisierung|kühlung) (?:bei(?:m|n)?|in|am|auf)(?: de[mnr]| seiten des)? (?:${KUNDE}|ihnen|kundenseite)${END}`,
      String.raw`${START}ihre?[rnms]? (?:eigenen? )?${DING}${END}`,
    ],
  },
  fr: {
    thing: String.raw`(?:équipements?|matériels?|logiciels?|réseaux?|installations?|systèmes?|postes?|imprimantes?|périphériques?|téléphones?|routeurs?|navigateurs?|infrastructures?|terminaux|terminal|applications?|ordinateurs?|serveurs?|locaux|pare-feu|environnements?|bases? de données|câblages?|outils?|composants?|appareils?|machines?|alimentations?)`,
    owner: String.raw`(?:clients?|utilisateurs?|abonnés?|titulaire|souscripteur|adhérents?|acheteur|bénéficiaire|locataire|preneur)`,
    adjective: String.raw`(?:(?!d[ue]s? )d['’]information|de travail|d['’]exploitation|d['’]accès|(?!(?:du|des|par|chez|sous|et|ou|non|fournis?|tiers)(?![a-zà-ɏ]))[a-zà-ɏ]{3,15}(?:es?|s|x|l|t|f)(?![a-zà-ɏ]))`,
    of: String.raw`(?:propres? )?(?:du |des |d['’]un |de l['’]|aux? |à l['’]|de la |chez (?:le |l['’]|les )|côté |du côté (?:du |de l['’]))`,
    held: String.raw`(?:(?:qui sont )?(?:fourni|exploité|géré|utilisé|détenu|possédé|hébergé|installé|administré|maintenu|mis à disposition|acquis|choisi|opéré)e?s?(?: (?:et|ou) [a-zà-ɏ]+)? (?:par (?:le |l['’]|les |un )|chez (?:le |l['’]|les ))|(?:placée?s? |situés? )?(?:sous |dans )(?:la responsabilité |le contrôle |la maîtrise |la garde |les locaux )(?:exclusive? )?(?:du |de l['’]|des )|(?:situé|installé|implanté)e?s? (?:dans les locaux|sur (?:le|les) sites?) (?:du |de l['’]|des )|appartenant (?:au |à l['’]|aux )|propriété (?:du |de l['’]|des )|(?:que |dont )(?:le |l['’])?)`,
    others: [
      String.raw`${START}(?:pannes?|coupures?|alimentations?|défaillances?) (?:de courant|d['’]électricité|électriques?) (?:chez (?:le |l['’]|les )|du |de l['’]|dans les locaux d[ue]s? ?|sur le site du )(?:clients?|utilisateurs?|abonnés?)${END}`,
    ],
  },
  es: {
    thing: String.raw`(?:equip(?:os?|amientos?)|hardware|software|red(?:es)?|sistemas?|infraestructuras?|dispositivos?|aplicaci(?:ón|ones)|ordenador(?:es)?|computador(?:as?|es)|navegador(?:es)?|servidor(?:es)?|instalaci(?:ón|ones)|entornos?|terminal(?:es)?|routers?|módems?|impresoras?|bases? de datos|cableado|componentes?|teléfonos?|centralitas?|suministros?|máquinas?|cortafuegos)`,
    owner: String.raw`(?:clientes?|usuari[oa]s?|abonados?|suscriptor(?:es)?|contratante)`,
    adjective: String.raw`(?:(?:informátic|eléctric|telefónic|técnic|intern|propi|extern)[oa]s?|locale?s?|virtuale?s?|propiedad|de red)`,
    of: String.raw`(?:del? |de los |de las |de la |de un |en casa del? |en las oficinas del? |en la sede del? )`,
    held: String.raw`(?:(?:que (?:son|estén|están) )?(?:proporcionad|suministrad|facilitad|aportad|gestionad|administrad|utilizad|operad|mantenid|instalad|alojad|contratad|adquirid|controlad)[oa]s? (?:por|en) (?:el |la |los |un |las (?:oficinas|instalaciones) del? |la sede del? )|(?:que (?:están|estén) )?(?:bajo |en )(?:la |el )?(?:control|responsabilidad|gestión|custodia|propiedad) del? (?:la )?|(?:de )?propiedad del? (?:la )?|perteneciente?s? al? (?:la )?)`,
  },
  it: {
    thing: String.raw`(?:apparecchiatur[ae]|apparati|hardware|software|ret[ei]|sistem[ai]|infrastruttur[ae]|dispositiv[oi]|applicazion[ei]|applicativi|computer|browser|server|impiant[oi]|ambient[ei]|router|modem|stampanti|database|basi di dati|cablagg(?:io|i)|component[ei]|telefoni|centralin[oi]|postazion[ei]|macchine|firewall|terminali)`,
    owner: String.raw`(?:client[ei]|utent[ei]|abbonat[oi]|committente|utilizzator[ei])`,
    adjective: String.raw`(?:(?:informatic|elettric|telefonic|tecnic|intern|esistent|propri)[aoieh]{1,2}|local[ei]|virtual[ei]|di rete|di proprietà)`,
    of: String.raw`(?:del|dei|degli|dell['’]|della|presso (?:il|l['’]|la|gli|i)|presso la sede del)\s?`,
    held: String.raw`(?:(?:che sono )?(?:fornit|gestit|utilizzat|amministrat|installat|ospitat|mantenut|controllat|acquistat|operat|messi a disposizion)[aoie] (?:dal|dai|dagli|dall['’]|dalla|presso (?:il|la|l['’])|presso la sede del)|(?:che sono )?(?:sotto |in )(?:il |la )?(?:controllo|responsabilità|gestione|possesso|custodia) (?:del|dei|dell['’]|degli|della)|di proprietà (?:del|dei|dell['’]|degli|della)|appartenenti (?:al|ai|all['’]|agli|alla))\s?`,
    others: [
      String.raw`${START}(?:vostr[oaie]|tu[oaie]i?|tuoi|suoi) (?:propri[oae]? )?(?:database|cablaggi|component[ei]|telefoni?|dispositivi)${END}`,
    ],
  },
  nl: {
    thing: String.raw`(?:(?:rand|net|kantoor)?apparatuur|hardware|software|netwerk(?:en)?|(?:it-|ict-)?syste(?:em|men)|(?:it-|ict-)?infrastructuur|computers?|apparaten|applicaties?|(?:it-|ict-)?omgeving(?:en)?|servers?|routers?|firewalls?|voorzieningen|programmatuur|printers?|databases?|bekabeling|stroomvoorziening|werkplek(?:ken)?|componenten|telefoons?|modems?|installaties)`,
    owner: String.raw`(?:klant(?:en)?|opdrachtgevers?|gebruikers?|afnemers?|eindgebruikers?|abonnee)`,
    adjective: '(?:zelf)',
    of: String.raw`(?:van|bij|op (?:de )?locaties? van|aan de (?:kant|zijde) van) (?:de |een )?`,
    held: String.raw`(?:(?:die (?:wordt |worden )?)?(?:geleverd|beheerd|gebruikt|verstrekt|verzorgd|gehost|geïnstalleerd|onderhouden|ter beschikking gesteld|aangeschaft) door (?:de |een )?|(?:die |dat )?(?:in beheer (?:bij|van)|onder (?:het )?(?:beheer|de controle|controle|de verantwoordelijkheid|verantwoordelijkheid) van|in eigendom van|eigendom van) (?:de |een )?|(?:die|dat) (?:door )?(?:de |een ))`,
    others: [
      String.raw`${START}door (?:de |een )?(?:klant|opdrachtgever|gebruiker|afnemer) (?:zelf )?(?:beheerde|geleverde|gebruikte|verstrekte|ingezette|aangeschafte|geïnstalleerde) (?:[a-zà-ɏ]+ )?(?:[a-z-]*apparatuur|hardware|software|netwerk(?:en)?|(?:it-)?syste(?:em|men)|infrastructuur|computers?|apparaten|applicaties?|(?:it-)?omgeving(?:en)?|servers?|routers?|printers?|databases?|bekabeling|stroomvoorziening|werkplekken|componenten)${END}`,
      String.raw`${START}(?:uw|jouw|jullie|je) (?:eigen )?(?:routers?|databases?|(?:it-|ict-)omgeving|componenten|randapparatuur)${END}`,
    ],
  },
  pt: {
    thing: String.raw`(?:equipamentos?|hardware|software|redes?|sistemas?|infra-?estruturas?|dispositivos?|aplicaç(?:ão|ões)|aplicativos?|computador(?:es)?|servidor(?:es)?|instalaç(?:ão|ões)|ambientes?|terminais|roteador(?:es)?|modems?|impressoras?|bancos? de dados|bases? de dados|cab(?:eamento|lagem)|navegador(?:es)?|componentes?|telefones?|máquinas?|firewalls?)`,
    owner: String.raw`(?:clientes?|usuári[oa]s?|utilizador(?:es)?|contratantes?|assinantes?)`,
    adjective: String.raw`(?:(?:informátic|elétric|telefônic|técnic|intern|própri|extern)[oa]s?|loca(?:l|is)|virtua(?:l|is)|de rede|de propriedade)`,
    of: String.raw`(?:d[oae]s?|de|no|na|nas (?:dependências|instalações) d[oa]) `,
    held: String.raw`(?:(?:que (?:são|estejam|estão) )?(?:fornecid|gerid|gerenciad|administrad|utilizad|usad|operad|mantid|instalad|hospedad|contratad|adquirid|controlad|disponibilizad)[oa]s? (?:pel[oa]s? |no |na |nas (?:dependências|instalações) d[oa] )|(?:que (?:estejam|estão) )?(?:sob |em )(?:o |a )?(?:controle|controlo|responsabilidade|gestão|guarda|posse|propriedade) d[oa]s? |de propriedade d[oa]s? |pertencentes? a[os]{0,2} )`,
    others: [
      String.raw`${START}(?:seus?|suas?) (?:própri[oa]s? )?(?:roteadores|bancos de dados|cabeamento|navegadores|componentes)${END}`,
    ],
  },
};

export const GERMAN_OWNED = owned(LANGUAGES.de);
export const FRENCH_OWNED = owned(LANGUAGES.fr);
export const SPANISH_OWNED = owned(LANGUAGES.es);
export const ITALIAN_OWNED = owned(LANGUAGES.it);
export const DUTCH_OWNED = owned(LANGUAGES.nl);
export const PORTUGUESE_OWNED = owned(LANGUAGES.pt);
