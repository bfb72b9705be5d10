import type { Passage } from '../sla-text.ts';
import { LONGEST_TITLE, SUPPORT } from './hours-words.ts';

// What a sentence says around its hours: whose they are, and whether somebody can be reached in them.

export const BUSINESS =
  /(?:business|working|office|support|service|standard|normal|regular|default|usual|core|operating|operational|opening|desk|staffed|attended)\s(?:support\s|business\s|service\s|working\s)?(?:hours?|times?|window)(?:\s\(?[A-Z]{2,4}\)?)?|\bservice\slevel\swindow|\b(?:service|support|working|business)\sday(?=,?\s\(\s?$)|(?:geschäfts|büro|arbeits|service|support|öffnungs)zeit(?:en)?|heures\s(?:(?:normales|habituelles)\s)?(?:ouvr(?:ées?|ables?)|de\sbureau)|or[ae](?:rio)?\s(?:lavorativ[oe]|d['’]ufficio)|hor(?:as|ario)\s(?:(?:normal(?:es)?|habitual(?:es)?)\s)?(?:laboral(?:es)?|hábil(?:es)?|comercial(?:es)?|de\s(?:oficina|atención|servicio|soporte|trabajo))|orari[oi]?\sdi\s(?:servizio|assistenza|lavoro|apertura)|horaires?\s(?:(?:normaux|habituels)\s)?(?:d['’]ouverture|de\s(?:service|support|travail))|heures\s(?:normales|habituelles)\sde\stravail|hor(?:as|ário)\s(?:(?:normal|normais|habitual)\s)?(?:úteis|de\strabalho|comercia(?:l|is)|de\s(?:expediente|atendimento|funcionamento))|kantooruren|werktijden|openingstijden/i;
export const REACHABLE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:available|availability|provid[A-Za-zÀ-ɏ]{1,4}|offer[A-Za-zÀ-ɏ]{0,3}|open|staffed|on[-\s]site|on\s(?:duty|shift)|operat[A-Za-zÀ-ɏ]{1,4}|reach[A-Za-zÀ-ɏ]{0,5}|contact[A-Za-zÀ-ɏ]{0,3}|accessible|answer(?:s|ed)|manned|run\sby|furnish[A-Za-z]{0,3}|perform[A-Za-z]{0,3}|render[A-Za-z]{0,3}|deliver[A-Za-z]{0,3}|attended|assure|operativ[oa]s?|geopend|atendid[oa]s?|presidiat[oa]|bemand|ausgeführt|durchgeführt|logged|report[A-Za-zÀ-ɏ]{0,3}|melden|gemeldet|gemeld|signaler|segnalare|reportar|responds?|supported|accept[A-Za-zÀ-ɏ]{0,3}|limited\sto|hours\sare|between|during|works?|erreich[A-Za-zÀ-ɏ]{1,8}|verfügbar|besetzt|geleistet|erbracht|entgegen(?:genommen)?|nimmt|nehmen|beantwortet?|betreut|répond|répondent|joignez|joindre|appelez|atienden?|responden?|risponde|rispondono|atendemos|neemt|steht|stehen|zur\sverfügung|für\s(?:sie|dich|euch)\sda|at\syour\sdisposal|on\shand|here\sfor\syou|à\svotre\sdisposition|gewährleistet|disponible|joignable|assuré[A-Za-zÀ-ɏ]{0,1}|ouvert[A-Za-zÀ-ɏ]{0,1}|accessible|fourni[A-Za-zÀ-ɏ]{0,1}|disponibile|attiv[oa]|beschikbaar|bereikbaar|staa[nt]\s(?:voor|klaar)|disponível|disponíveis|atende[A-Za-zÀ-ɏ]{0,2}|atiende|called|phoned|rung|staffs?|covered|fornisc[eo]n?o?|fornit[oaie]|forniamo|offr(?:e|ono|iamo|ons|ent)|ofrec[A-Za-zÀ-ɏ]{1,5}|oferec[A-Za-zÀ-ɏ]{1,5}|prest(?:a|amos|an|am|ad[oa]s?|ato|ata)|brind[A-Za-zÀ-ɏ]{1,4}|garant(?:isce|iamo|it|issons|iza|izamos)|propos(?:e|ons|ent)|assur(?:ons|ent)|feit[oa]|realizad[oa]|bied(?:t|en)|lever(?:t|en)|geleverd|geboden|bieten|bietet|leisten|funciona[mn]?|fonctionne(?:nt)?|funziona(?:no)?)(?![A-Za-zÀ-ɏ\d_])/i;
/** Hours of something else: watching, the service itself, the uptime, upkeep. */
export const OF_SOMETHING_ELSE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:monitor[A-Za-zÀ-ɏ]{0,5}|maintenance|maintain[A-Za-zÀ-ɏ]{0,3}|back-?ups?|uptime|downtime|surveil[A-Za-zÀ-ɏ]{1,6}|deploy(?:s|ed|ing|ments?)?|reboot[A-Za-zÀ-ɏ]{0,3}|measur[A-Za-zÀ-ɏ]{1,6}|wartung[A-Za-zÀ-ɏ]{0,12}|überwach[A-Za-zÀ-ɏ]{1,5}|supervision|(?<!at\s(?:its|their|your|the|a)\s)peak|power|security\sguards?|generators?)(?![A-Za-zÀ-ɏ\d_])|(?<![A-Za-zÀ-ɏ\d_])(?:until|till|bis|jusqu)\b.{0,60}\b(?:resolved|restored|fixed|solved|behoben|gelöst|résolu)/i;
/** "Email support: monitored 9 to 5", "shall maintain a help desk": a channel that people watch or keep up, so that they answer. */
export const ATTENDED =
  /(?<![A-Za-zÀ-ɏ])(?:support|e-?mails?|mailbox(?:es)?|inbox(?:es)?|phones?|telephones?|hotline|queues?|tickets?|channels?|chat|desk|requests?)\W{0,3}(?:(?:is|are|will\sbe|being)\s)?(?:actively\s|only\s|closely\s)?monitored(?![A-Za-zÀ-ɏ])|\bmaintain[a-z]{0,3}\s(?:[a-z0-9/-]{1,14}\s){0,4}(?:support|help\s?-?desk|service\s?-?desk|hotline|helpline|(?:call|contact|operations)\scent(?:re|er))\b/i;
/** When the service itself can be used, which is not when somebody answers. */
export const OF_THE_SERVICE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:services?|facilit(?:y|ies)|applications?|platform|systems?|software|website|infrastructure|servers?|network|dienste?|systeme?|plattform|anwendung(?:en)?|plateforme|réseau)(?![A-Za-zÀ-ɏ])[^.;:\n]{0,90}?(?<![A-Za-zÀ-ɏ])(?:available|delivered|accessible|operat[A-Za-zÀ-ɏ]{1,5}|running|usable|verfügbar|betrieben|nutzbar|disponibles?|accessibles?)(?![A-Za-zÀ-ɏ])/i;
export const TITLE_OF_HOURS =
  /\b(?:support|help\s?desk|service\s?desk|hotline|hours|opening|contact|telephone|phone|servicezeit\w{0,2}|supportzeit\w{0,2}|erreichbarkeit|horaires?|assistance|horarios?|orari[oa]?|cobertura|copertura|couverture|coverage)\b/i;

export const isBelowHours = ({ path }: Passage): boolean =>
  BUSINESS.test((path.at(-1) ?? '').slice(0, LONGEST_TITLE));
export const isBelowMaintenance = ({ path }: Passage): boolean => {
  const name = path.at(-1) ?? '';
  return (
    /maintenance|wartung|manutenzione|mantenimiento|manutenção|onderhoud/i.test(name) &&
    !SUPPORT.test(name)
  );
};
