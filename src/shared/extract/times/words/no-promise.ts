import { numberedSeverities } from '#shared/extract/grammar/severity.ts';
import { ofAMachine } from './topic.ts';

/** Sentences that speak of money, of ending or of what usually happens, and promise no time of support. */
const NO_PROMISE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:credits?|invoices?|refunds?|disput[A-Za-zÀ-ɏ]{1,5}|breach[A-Za-zÀ-ɏ]{0,2}|terminat[A-Za-zÀ-ɏ]{1,5}|renewals?|back-?ups?(?!\s(?:appliances?|units?|devices?|links?|lines?|circuits?|generators?|connections?|phones?|machines?)(?![A-Za-z]))|disaster|typically|usually|historically|on\saverage|for\sexample|examples?(?=\s?:)|e\.g\.|non-?payment|gutschrift[A-Za-zÀ-ɏ]{0,2}|datensicherung[A-Za-zÀ-ɏ]{0,3}|sauvegardes?|kündig[A-Za-zÀ-ɏ]{1,4}|in\sder\sregel|üblicherweise|meist(?:ens)?|zumeist|mostly|(?:le\s)?plus\ssouvent|zum\sbeispiel|z\.\s?b\.|par\sexemple|généralement|en\smoyenne|habituellement|di\ssolito|solitamente|normalmente|generalmente|in\s(?:genere|media)|habitualmente|por\slo\sgeneral|em\smédia|geralmente|doorgaans|meestal|gewoonlijk|gemiddeld|normalerweise|im\s(?:schnitt|durchschnitt)|résili[A-Za-zÀ-ɏ]{1,6}|préavis|preaviso|preavviso|disdetta|recesso|(?:resolver|risolvere|resolvido|résoudre|ontbinden)\s(?:el|este|il|questo|o|le|de)\s(?:presente\s|présent\s)?(?:contrat[A-Za-zÀ-ɏ]{0,2}|acuerdo|accordo|acordo|overeenkomst)|(?:we|but)\s(?:do\snot|don['’]t|cannot|can['’]t)\s(?:promise|guarantee)\s(?:this|that|it)|complaints?|beschwerden?|réclamations?|reclami|reclamos|queixas?|klachten|(?:freedom\sof\sinformation|subject\saccess|data\saccess|FOI)\srequests?|we\s(?:have\s)?(?:successfully\s)?(?:resolved|solved|answered|responded|replied)|(?:outages?|downtimes?|unavailability|interruptions?)\s(?:is|are)\s(?:measured|counted|calculated)|(?:current|actual|recent|past|historical)\sperformance)(?![A-Za-zÀ-ɏ])/i;

/** "As a rule", which takes nothing from the times of a scale of cases. */
const AS_A_RULE =
  /(?<![A-Za-zÀ-ɏ])(?:in\sder\sregel|normalerweise|üblicherweise|typically|usually|généralement|habituellement|di\ssolito|solitamente|generalmente|normalmente|habitualmente|geralmente|doorgaans|gewoonlijk)(?![A-Za-zÀ-ɏ])/gi;
const GRADES_OF_SCALE = 2;
/** "(usually the same afternoon)" tells more of the time before it. */
const REMARK = /(?<=\s)\([^()\d]{0,300}\)/gu;

const DENIED =
  /(?:we|but|und|mais|ma|pero)\s(?:\p{L}{2,8}\s)?(?:do\snot|don['’]t|cannot|can['’]t|won['’]t)\s(?:promise|guarantee|commit)/iu;
/** "By chat in 3 minutes, which we don't promise": what a sentence itself says is no promise. */
export const isDenied = (sentence: string): boolean => DENIED.test(sentence);

const ON_AVERAGE =
  /^\W{0,3}(?:on\saverage|im\s(?:schnitt|durchschnitt)|en\smoyenne|in\smedia|de\smedia|em\smédia|gemiddeld)(?:,|\s(?:it|we|our|this|that|you|customers|tickets|brauchen|dauert|warten|nous|cela|il|ci|nos|tardamos|duurt|wij))\s/i;
/** "On average it takes us 40 minutes": how it goes, and no limit. */
export const isOnAverage = (sentence: string): boolean => ON_AVERAGE.test(sentence);

/** "Over the last six months the median was 9 hours": how it went, and not how it will. */
const OF_PAST =
  /(?<![A-Za-zÀ-ɏ\d_])(?:(?:over|in|during)\sthe\s(?:past|last)\s(?:[a-z]{3,10}\s)?(?:weeks|months|quarters?|years?)|(?:im|in\sden)\s(?:letzten|vergangenen)\s(?:[a-zäöü]{3,10}\s)?(?:monaten?|quartal|jahr)|(?:ces|au\scours\sdes)\s[a-zé]{0,8}\s?derniers\smois|negli\sultimi\s[a-z]{0,8}\s?mesi|en\slos\súltimos\s[a-z]{0,8}\s?meses|(?:the|our)\smedian|last\s(?:week|month|quarter|year)(?=\s?[:,.)]|\s(?:was|were|it|we|our|the|this|on\saverage|support)\s|$)|(?:im\s)?(?:letzten|vergangenen)\s(?:monat|quartal|jahr)|letztes\sjahr|(?:le\smois|l['’]an(?:née)?)\s(?:dernier|dernière|passée?)|lo\sscorso\s(?:mese|anno)|l['’]anno\sscorso|il\smese\sscorso|el\s(?:mes|año|trimestre)\spasado|(?:vorige|afgelopen)\smaand|(?:vorig|afgelopen)\sjaar|(?:no\s)?(?:mês|ano)\spassado)(?![A-Za-zÀ-ɏ\d_])/i;
export const isOfPast = (sentence: string): boolean => OF_PAST.test(sentence);

/** "Answers questions of the support team within two days": what the customer owes. */
const ASKED_BY_PROVIDER =
  /(?<![A-Za-zÀ-ɏ])(?:answer|respond|repl(?:y|ies)|react)[a-z]{0,3}\s(?:to\s)?(?:(?:all|any|the|such|follow-up)\s){0,2}(?:questions|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|requests|messages)\s(?:of|from|by|made\sby|asked\sby)\s(?:(?:the|our|its)\s)?(?:provider|supplier|vendor|contractor|service\sdesk|help\s?desk|support(?:\s(?:team|staff|desk|engineers?))?|technicians?|engineers?|us)(?![A-Za-zÀ-ɏ])/i;

/** "Closed if no response in 5 hours": how long the other side may be silent. */
const OF_SILENCE =
  /(?<![A-Za-z])(?:if|where|when|after|with)\s(?:there\s(?:is|was)\s)?(?:no|without)\s(?:further\s)?(?:response|reply|answer|feedback|reaction)\s(?:in|within|for|after)(?![A-Za-z])/i;

export const isOfSilence = (sentence: string): boolean => OF_SILENCE.test(sentence);

/** "36 hours means that we take up to 36 hours": what a cell above is, told once more. */
const EXPLAINS =
  /(?:^|[:;]\s)\W{0,3}\d{1,3}\s?[a-zà-ɏ]{1,8}["”’']?\s(?:means?|signif(?:y|ies)|bedeute[nt]|heißt|signifie|significa|betekent)(?![A-Za-zÀ-ɏ])/i;

/** Whether a sentence speaks of times that nobody promises; `ofCase` where the text has named the case that it is about. */
export function isNoPromise(sentence: string, ofCase = false): boolean {
  if (isOfSilence(sentence) || EXPLAINS.test(sentence)) return true;
  if (ofAMachine(sentence) || isOfPast(sentence) || ASKED_BY_PROVIDER.test(sentence)) return true;
  if (!NO_PROMISE.test(sentence)) return false;
  const isScale = ofCase || numberedSeverities(sentence).length >= GRADES_OF_SCALE;
  return NO_PROMISE.test(
    isScale ? sentence.replace(AS_A_RULE, ' ') : sentence.replace(REMARK, ' '),
  );
}
