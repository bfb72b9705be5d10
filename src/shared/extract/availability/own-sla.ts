import type { Bound } from '../grammar/bounds.ts';
import { compact } from '../grammar/compact.ts';

// Levels that are promised without a word for being up.

/** That a thing works, in a noun: "die Funktionsfähigkeit der Server", "the operation of our network". */
export const WORKING = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:leistungs|funktions|betriebs|einsatz|arbeits)(?:fähigkeit|bereitschaft|tüchtigkeit)|operability|(?:operation|functioning|functionality|running) of (?:the|our|its|all)|fonctionnement d(?:e|u)|opérabilité|funzionamento d(?:e|i)|operatività|funcionamiento de|operatividad|funcionamento d[aoe]|operacionalidade|werking van|bedrijfszekerheid)/i,
);

/** "We run with an SLA of 99.98%", "our 99.9% SLA": a level of the provider's own paper, of cases or people no word. */
export function isOwnSla(text: string, { start, figure }: Bound): boolean {
  if (Number(figure.value) < LOWEST_OF_SLA || !BY_US.test(text) || OF_CASES.test(text))
    return false;
  return (
    SLA_OF.test(text.slice(Math.max(0, start - 60), start)) ||
    /^\s(?:slas?|slos?)(?![A-Za-zÀ-ɏ])/i.test(text.slice(figure.end, figure.end + 6))
  );
}
const LOWEST_OF_SLA = 99;
const SLA_OF =
  /(?<![A-Za-zÀ-ɏ])(?:slas?|slos?|service[\s-]level(?:\sagreement)?|acuerdo\sde\snivel\sde\sservicio|accordo\ssul\slivello\sdi\sservizio)\s?(?:of|at|is|von|de|del|di|à|a|van|é|è|ist|with|:)?\s(?:at\sleast\s)?$/i;
const BY_US =
  /(?<![A-Za-zÀ-ɏ])(?:we|our|us|wir|unser[a-z]{0,2}|nous|notre|nos|noi|nostr[aeio]|abbiamo|offriamo|hemos|nuestr[ao]s?|tenemos|ofrecemos|garantizamos|temos|oferecemos|noss[ao]s?|wij|ons|onze)(?![A-Za-zÀ-ɏ])/i;
const OF_CASES =
  /(?<![A-Za-zÀ-ɏ])(?:tickets?|calls?|e-?mails?|incidents?|cases?|support|help\s?desk|questions?|anfragen|anrufe|appels|demandes|chiamate|richieste|llamadas|solicitudes|soporte|suporte|supporto|customers? (?:say|are))(?![A-Za-zÀ-ɏ])/i;
