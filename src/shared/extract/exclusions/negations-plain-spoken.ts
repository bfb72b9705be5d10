import type { Language } from '../grammar/languages.ts';
import { compact } from '../grammar/compact.ts';

/** The plain words of other languages than English, as in `negations-plain.ts`. */
export interface PlainWords {
  readonly verbs: readonly RegExp[];
  readonly exceptions: readonly RegExp[];
  readonly after: readonly RegExp[];
}

export const PLAIN_WORDS: Readonly<Record<Language, PlainWords>> = {
  de: {
    verbs: [
      // "Der Anbieter wird von seiner Zusage frei, wenn …".
      /(?<![A-Za-zÀ-ɏ])(?:wird|ist|sind|werden) (?:[A-Za-zÀ-ɏ-]+ ){0,6}?(?:frei|befreit|entbunden)(?=,? (?:bei|wenn|falls|soweit|sofern|solange)|\W*:)/gi,
      /(?<![A-Za-zÀ-ɏ])(?:als|für) verfügbar (?:[A-Za-zÀ-ɏ-]+ ){1,6}?(?:auch|ebenfalls|ebenso)(?: (?:während|bei|im fall[e]?|wenn|solange|in))?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:gilt|gelten|wird|werden) (?:[A-Za-zÀ-ɏ-]+ ){0,5}?(?:auch|ebenfalls|dennoch|trotzdem) (?:[A-Za-zÀ-ɏ-]+ ){0,3}?als verfügbar(?: (?:gewertet|gerechnet|gezählt|betrachtet))?(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])keine?n? (?:ausfall|störung|unterbrechung|nichtverfügbarkeit|verletzung|verstoß)[a-zß-ɏ]* (?:(?:im sinne|nach) [^.;:]{3,40}? )?(?:stell(?:t|en) dar|(?:ist|sind|liegt|bilden|begründen)(?= (?:vor|bei|wenn)|\W*:))/gi,
      /(?<![A-Za-zÀ-ɏ])(?:wir|ich) (?:rechnen|zählen|werten|haften|stehen) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:nicht|keine)(?: (?:mit|an|für|ein))?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])außen vor (?:bleib[a-z]*|sind|ist)|(?<![A-Za-zÀ-ɏ])außer betracht (?:bleib[a-z]*|lassen wir)|(?<![A-Za-zÀ-ɏ])(?:nicht (?:mitgezählt|gezählt|mitgerechnet|eingerechnet|angerechnet|berücksichtigt|gewertet|einbezogen|erfasst|umfasst|abgedeckt|versichert|gegenstand (?:der|des|dieser|unserer) [A-Za-zÀ-ɏ]+)|unberücksichtigt|ausgeklammert|herausgerechnet) (?:bleib[a-z]*|werden|wird|sind|ist)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:nicht|weder) (?:unter|zu) (?:[A-Za-zÀ-ɏ]+ ){1,3}?(?:fallen|gehören|zählen)(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [
      /(?<![A-Za-zÀ-ɏ])(?:uhr|[A-Za-zÀ-ɏ]*frist(?:en)?|[A-Za-zÀ-ɏ]*zeit(?:en)?) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:ruht|ruhen|steht still|läuft nicht|laufen nicht|hält an|pausiert|stoppt|wird angehalten|ist gehemmt),? (?:solange|wenn|während|falls|sofern|soweit)(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    after: [
      /(?<![A-Za-zÀ-ɏ])(?:zähl(?:t|en)|rechne[nt]|gelten|gilt) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:nicht|ebenso wenig|auch nicht)(?: (?:mit|als [A-Za-zÀ-ɏ]+))?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])bleib(?:t|en) (?:[A-Za-zÀ-ɏ]+ ){0,4}?(?:außen vor|unberührt davon)(?![A-Za-zÀ-ɏ])/gi,
      /[,;–] ?(?:und |et |e |y |en )?(?:nicht (?:mit)?gezählt|zählt nicht)(?=\W{0,4}$)/gi,
    ].map(compact),
  },
  fr: {
    verbs: [
      // "La responsabilité … ne saurait être recherchée en cas …", "est déchargé de son engagement si".
      /(?<![A-Za-zÀ-ɏ])(?:(?:ne (?:saurait|sauraient|pourra|pourront|peut|peuvent|sera|serait)|n['’]est)(?: (?:en aucun cas|pas))?(?: être)? (?:recherchée?s?|engagée?s?|retenue?s?|invoquée?s?|mise?s? en (?:cause|jeu))|(?:est|sont|sera|seront) (?:[a-zé]+ )?(?:déchargée?s?|dégagée?s?|exonérée?s?|libérée?s?|déliée?s?) d(?:e|u|es|['’])[^.;:]{2,50}?(?= (?:en cas|si|s['’]il|lorsqu|pour|dans|quand)))(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:réputé|considéré|tenu)e?s? (?:comme |pour )?(?:(?:également|aussi|même) )?disponibles?,? (?:(?:même|également|aussi|y compris|pendant|durant|en cas|lors(?!qu)) ?)/gi,
      /(?<![A-Za-zÀ-ɏ])(?:n['’]est|ne (?:sont|sera|seront|saurai(?:t|ent) être|peu(?:t|vent) être|constitue(?:nt)?|forme(?:nt)?)) pas(?: (?:(?:considéré|regardé|traité|réputé|assimilé|qualifié|compté)e?s?(?: (?:comme|à|de|d['’]))?|une?|des))(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:n['’]|ne )(?:entr|rentr|relèv|compt|concern)[a-zà-ɏ]* pas(?: (?:dans|de|du|en) (?:[a-zà-ɏ'’]+ ){0,4}?(?:calcul|décompte|compte|assistance|engagement|garantie|périmètre|disponibilité|maintenance|contrat))?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])nous ne (?:comptons|retenons|mesurons|couvrons) pas(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [
      /(?<![A-Za-zÀ-ɏ])(?:compteurs?|délais?|horloge|chrono(?:mètre)?|gtr|gti) (?:[A-Za-zÀ-ɏ']+ ){0,4}?(?:s['’]arrête(?:nt)?|(?:est|sont) (?:suspendu|gelé|arrêté|interrompu|neutralisé)e?s?|ne (?:court|courent|tourne) pas) (?:lorsque?|lorsqu['’]|si|pendant|tant que|quand|en cas)/gi,
    ].map(compact),
    after: [
      /(?<![A-Za-zÀ-ɏ])(?:ne compt[a-z]* pas|(?:est|sont) (?:décompté|neutralisé|déduit|exonéré)e?s?|restent? hors [a-zà-ɏ]+)(?![A-Za-zÀ-ɏ])/gi,
      /[,;–] ?(?:und |et |e |y |en )?(?:hors (?:du )?(?:calcul|décompte|engagement|sla)|non comptée?s?)(?=\W{0,4}$)/gi,
    ].map(compact),
  },
  it: {
    verbs: [
      // "È sollevato da ogni obbligo in caso di", "la responsabilità non potrà essere invocata".
      /(?<![A-Za-zÀ-ɏ])(?:(?:è|sono|sarà|saranno) (?:[a-z]+ )?(?:sollevat|esonerat|liberat|esent)[oaie] da[a-z]* [^.;:]{2,50}?(?= (?:in caso|nei casi|se|quando|per|qualora))|non (?:potrà|può|potranno) essere (?:invocat|imputat|fatt[oa] valere|chiamat)[oaie]?)(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:si considera|considerat[oa]|si intende) (?:[a-zà-ɏ]+ ){0,2}?disponibil[ei] (?:anche|durante|in caso)/gi,
      /(?<![A-Za-zÀ-ɏ])non (?:si considera(?:no)?|si intend(?:e|ono)|(?:è|sono|sarà|saranno|viene|vengono) (?:considerat|ritenut|trattat)[oaie]|costitui(?:sce|scono)|rappresenta(?:no)?)(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:non (?:contiamo|conteggiamo|consideriamo|copriamo|rispondiamo)|restano (?:fuori|esclus[aie]))(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [
      /(?<![A-Za-zÀ-ɏ])(?:temp[oi]|orologio|conteggio|termin[ei]) (?:[a-zà-ɏ]+ ){0,4}?(?:si ferma(?:no)?|(?:è|sono) sospes[oi]|non (?:corre|corrono|decorre)) (?:quando|se|durante|finché|mentre|in caso)/gi,
    ].map(compact),
    after: [
      /(?<![A-Za-zÀ-ɏ])(?:non (?:conta|contano|vale|valgono)|resta(?:no)? (?:fuori|esclus[oaie]))(?![A-Za-zÀ-ɏ])/gi,
      /[,;–] ?(?:und |et |e |y |en )?(?:non conteggiat[oaie]|esclus[oaie] dal (?:calcolo|conteggio))(?=\W{0,4}$)/gi,
    ].map(compact),
  },
  es: {
    verbs: [
      // "Queda eximido de su compromiso en caso de", "no se podrá exigir responsabilidad".
      /(?<![A-Za-zÀ-ɏ])(?:(?:queda|quedan|estará|estarán|será|serán|es|está) (?:[a-z]+ )?(?:eximid|exonerad|liberad|exent)[oa]s? de[l]? [^.;:]{2,50}?(?= (?:en caso|en los|si|cuando|por))|no (?:se )?(?:podrá|podrán|puede|pueden) (?:ser )?(?:exigir|exigid|imputar|imputad)[a-zá]*)(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:se considera(?:rá)?|considerad[oa]) (?:[a-zà-ɏ]+ ){0,2}?disponible (?:también|incluso|aun|durante|en caso)/gi,
      /(?<![A-Za-zÀ-ɏ])no (?:se (?:considera|entend|entiend|trata)[a-zà-ɏ]*|(?:es|son|será|serán) (?:considerad|tratad)[oa]s?|constituy[a-zà-ɏ]+|tendrá[n]? la consideración)(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:no (?:contamos|contabilizamos|cubrimos|respondemos|tenemos en cuenta)|quedan (?:fuera|al margen))(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [
      /(?<![A-Za-zÀ-ɏ])(?:reloj|plazos?|cómputo|tiempos?|contador) (?:[a-zà-ɏ]+ ){0,4}?(?:se (?:detienen?|suspenden?|paran?|interrumpen?)|no (?:corren?|cuentan?)) (?:cuando|si|mientras|durante|en caso)/gi,
    ].map(compact),
    after: [
      /(?<![A-Za-zÀ-ɏ])(?:no (?:cuenta|cuentan|computan?|contabilizan?)|quedan? (?:fuera|al margen))(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
  },
  nl: {
    verbs: [
      /(?<![A-Za-zÀ-ɏ])(?:is|zijn|wordt|worden) (?:[a-z]+ )?(?:ontheven|vrijgesteld|ontslagen) van [^.;:]{2,50}?(?= (?:bij|indien|als|wanneer|in geval))/gi,
      /(?<![A-Za-zÀ-ɏ])(?:geldt|wordt|gelden|worden) (?:[a-zà-ɏ]+ ){0,4}?(?:ook|eveneens) (?:[a-zà-ɏ]+ ){0,3}?(?:als )?beschikbaar/gi,
      /(?<![A-Za-zÀ-ɏ])niet als [a-zà-ɏ]+ (?:geld(?:t|en)|tel(?:t|len)|(?:wordt|worden) (?:beschouwd|aangemerkt|gezien))(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:tellen|rekenen|nemen) (?:wij|we) (?:[a-z]+ )?niet mee(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [
      /(?<![A-Za-zÀ-ɏ])(?:klok|[a-z]*tijd(?:en)?|teller) (?:[a-zà-ɏ]+ ){0,4}?(?:stopt|stoppen|staa[nt] stil|loopt niet|lopen niet|wordt (?:opgeschort|stilgezet)) (?:zolang|als|wanneer|tijdens|indien)(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    after: [
      /(?<![A-Za-zÀ-ɏ])(?:telt|tellen) (?:[a-zà-ɏ]+ ){0,4}?(?:niet|evenmin) mee(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:blijven|blijft) buiten beschouwing(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
  },
  pt: {
    verbs: [
      /(?<![A-Za-zÀ-ɏ])(?:fica|ficam|está|estará|será|é) (?:[a-z]+ )?(?:exonerad|isent|liberad|desobrigad)[oa]s? d[aeo]s? [^.;:]{2,50}?(?= (?:em caso|nos|se|quando|por))/gi,
      /(?<![A-Za-zÀ-ɏ])não (?:se considera(?:m)?|(?:é|são|será|serão) (?:considerad|tratad)[oa]s?|constitu(?:i|em))(?![A-Za-zÀ-ɏ])/gi,
      /(?<![A-Za-zÀ-ɏ])(?:não (?:contamos|cobrimos|respondemos)|ficam (?:de )?fora)(?![A-Za-zÀ-ɏ])/gi,
    ].map(compact),
    exceptions: [],
    after: [/(?<![A-Za-zÀ-ɏ])(?:não contam?|ficam? (?:de )?fora)(?![A-Za-zÀ-ɏ])/gi].map(compact),
  },
};
