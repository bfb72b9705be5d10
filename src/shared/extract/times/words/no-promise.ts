import { compact } from '#shared/extract/grammar/compact.ts';
import { isSeverityLabel, numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { ofAMachine } from './topic.ts';

/** Sentences that speak of money, of ending or of what usually happens, and promise no time of support. */
const NO_PROMISE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:credits?|invoices?|refunds?|disput[A-Za-zÀ-ɏ]{1,5}|breach[A-Za-zÀ-ɏ]{0,2}|terminat[A-Za-zÀ-ɏ]{1,5}|renewals?|back-?ups?|disaster|typically|usually|historically|on\saverage|for\sexample|e\.g\.|non-?payment|gutschrift[A-Za-zÀ-ɏ]{0,2}|datensicherung[A-Za-zÀ-ɏ]{0,3}|sauvegardes?|kündig[A-Za-zÀ-ɏ]{1,4}|in\sder\sregel|üblicherweise|meist(?:ens)?|zumeist|mostly|(?:le\s)?plus\ssouvent|zum\sbeispiel|z\.\s?b\.|par\sexemple|généralement|en\smoyenne|habituellement|di\ssolito|solitamente|normalmente|generalmente|in\s(?:genere|media)|habitualmente|por\slo\sgeneral|em\smédia|geralmente|doorgaans|meestal|gewoonlijk|gemiddeld|normalerweise|im\s(?:schnitt|durchschnitt)|résili[A-Za-zÀ-ɏ]{1,6}|préavis|preaviso|preavviso|disdetta|recesso|(?:resolver|risolvere|resolvido|résoudre|ontbinden)\s(?:el|este|il|questo|o|le|de)\s(?:presente\s|présent\s)?(?:contrat[A-Za-zÀ-ɏ]{0,2}|acuerdo|accordo|acordo|overeenkomst)|(?:we|but)\s(?:do\snot|don['’]t|cannot|can['’]t)\s(?:promise|guarantee)\s(?:this|that|it)|complaints?|beschwerden?|réclamations?|reclami|reclamos|queixas?|klachten|(?:freedom\sof\sinformation|subject\saccess|data\saccess|FOI)\srequests?|we\s(?:have\s)?(?:successfully\s)?(?:resolved|solved|answered|responded|replied)|(?:outages?|downtimes?|unavailability|interruptions?)\s(?:is|are)\s(?:measured|counted|calculated)|(?:current|actual|recent|past|historical)\sperformance)(?![A-Za-zÀ-ɏ])/i;

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

/** "Over the last six months the median was 9 hours": how it went, and not how it will. */
const OF_PAST =
  /(?<![A-Za-zÀ-ɏ\d_])(?:(?:over|in|during)\sthe\s(?:past|last)\s(?:[a-z]{3,10}\s)?(?:weeks|months|quarters?|years?)|(?:im|in\sden)\s(?:letzten|vergangenen)\s(?:[a-zäöü]{3,10}\s)?(?:monaten?|quartal|jahr)|(?:ces|au\scours\sdes)\s[a-zé]{0,8}\s?derniers\smois|negli\sultimi\s[a-z]{0,8}\s?mesi|en\slos\súltimos\s[a-z]{0,8}\s?meses|(?:the|our)\smedian|last\s(?:week|month|quarter|year)(?=\s?[:,.)]|\s(?:was|were|it|we|our|the|this|on\saverage|support)\s|$)|(?:im\s)?(?:letzten|vergangenen)\s(?:monat|quartal|jahr)|letztes\sjahr|(?:le\smois|l['’]an(?:née)?)\s(?:dernier|dernière|passée?)|lo\sscorso\s(?:mese|anno)|l['’]anno\sscorso|il\smese\sscorso|el\s(?:mes|año|trimestre)\spasado|(?:vorige|afgelopen)\smaand|(?:vorig|afgelopen)\sjaar|(?:no\s)?(?:mês|ano)\spassado)(?![A-Za-zÀ-ɏ\d_])/i;
export const isOfPast = (sentence: string): boolean => OF_PAST.test(sentence);

/** Whether a sentence speaks of times that nobody promises. */
export function isNoPromise(sentence: string): boolean {
  if (ofAMachine(sentence) || isOfPast(sentence)) return true;
  if (!NO_PROMISE.test(sentence)) return false;
  const isScale = numberedSeverities(sentence).length >= GRADES_OF_SCALE;
  return NO_PROMISE.test(
    isScale ? sentence.replace(AS_A_RULE, ' ') : sentence.replace(REMARK, ' '),
  );
}

const DISPUTE = compact(
  /^\W{0,4}(?:\d[\d.]{0,6}\)?\s)?(?:(?:settlement|resolution)\sof\s(?:disputes|conflicts)|(?:disputes?|conflicts?)(?:\sresolution)?(?:\s(?:procedure|process|clause))?|mediation(?:\sand\sarbitration)?|arbitration|streit(?:beilegung|schlichtung|fälle)|schlichtung|règlement\sdes\s(?:litiges|différends|conflits)|litiges|(?:risoluzione\sdelle\s)?controversie|(?:resolución\sde\s|solución\sde\s)(?:disputas|conflictos|controversias)|(?:resolução\sde\s)(?:disputas|conflitos|litígios)|geschillen(?:regeling|beslechting)?)\W{0,3}$/i,
);

/** "Dispute resolution": how the parties settle what they disagree on, and no case of support. */
export const isOfDispute = ({ path }: Pick<Passage, 'path'>): boolean =>
  path.slice(-2).some((heading) => heading.length <= 60 && DISPUTE.test(heading));

/** "Investigation (15-30 minutes)" as a heading: when a phase of a process begins and ends. */
export const isPhaseTitle = ({ kind, text }: Passage): boolean => {
  const name = kind === 'heading' && text.length <= 100 ? PHASE_TITLE.exec(text)?.[1] : undefined;
  return name !== undefined && !isSeverityLabel(name);
};
const PHASE_TITLE = /^([^()]{3,60})\(\s?\d{1,3}\s?[-–]\s?\d{1,3}[^()]{1,30}\)\s?$/;

const OUTSIDE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:that|it|this|they|these|which)(?:['’](?:s|re)|\s(?:is|are))\s(?:[a-z]{3,12}\s)?not\s(?:an?\s)?(?:part\sof|covered\sby|in)\s(?:the|this|our|any)\s(?:SLA|agreement|contract|commitment|promise)|(?:(?:is|are)\snot|isn['’]t|aren['’]t)\spart\sof\s(?:the|this|our)\sSLA|(?:ist|sind)\s(?:nicht|kein)\s(?:Teil|Bestandteil)\s(?:des|dieses|der|unseres)\s(?:SLA|Vereinbarung|Vertrags)|(?:ne\s)?f(?:ait|ont)\spas\spartie\sd(?:u|e\sce|e\sl['’])\s?(?:SLA|contrat|accord)|non\sf(?:a|anno)\sparte\sd(?:ello|el|i\squesto)\s(?:SLA|contratto|accordo)|no\sforman?\sparte\sd(?:el|e\seste)\s(?:SLA|contrato|acuerdo))(?![A-Za-zÀ-ɏ])/i;
const MAY =
  /SLA|agreement|contract|commitment|promise|Vereinbarung|Vertrag|contrat|accord|acuerdo/i;

/** "(That is how we work, it is not part of the SLA.)": what a paragraph itself takes out of what it promises. */
export const isOutsidePromise = ({ text }: Passage): boolean =>
  text.length <= 1_000 && MAY.test(text) && OUTSIDE.test(text);
