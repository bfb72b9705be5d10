import { compact } from '../grammar/compact.ts';

/** What is made longer: "the term of the contract", "die Laufzeit", "l'abonnement". */
const TERM = String.raw`(?:term|terms|contract|subscription|licen[cs]e|agreement|plan|membership|renewal|hosting|package|(?:vertrags|nutzungs|lizenz)?laufzeit|vertrag|abonnement|abo|lizenz|contrat|engagement|licence|contratto|abbonamento|licenza|contrato|suscripción|licencia|assinatura|licença|looptijd|overeenkomst|licentie)`;
const TIME = String.raw`(?:an?|one|two|three|four|five|six|seven|ten|\d{1,3}|ein(?:e[nrms]?)?|zwei|drei|une?|deux|trois|un[oa]?|due|tre|dos|tres|uma?|dois|duas|een|twee|drie)`;
const UNIT = String.raw`(?:full|further|extra|additional|more|free|weitere[nrs]?|zusätzliche[nrs]?|ganze[nrs]?)?\s?(?:hours?|days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|giorn[oi]|settiman[ae]|mes[ei]|d[ií]as?|semanas?|meses|mês|dag(?:en)?|weken|week|maand(?:en)?)`;

/** "extends the term by one week", "verlängert sich die Laufzeit um eine Woche", "we add a week to your contract". */
const EXTENDS = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:extend|prolong|lengthen)(?:s|ed|ing)?(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\sby\s(?:${TIME})\s|${TERM}(?![A-Za-zÀ-ɏ])[^.;%]{0,30}\s(?:grows?|runs?|lasts?|gets?|becomes?)\s(?:longer\sby\s)?${TIME}\s${UNIT}\s?(?:longer)?|add(?:s|ed|ing)?\s${TIME}\s${UNIT}\s(?:on)?to\s[^.;%]{0,25}${TERM}|verläng(?:ert|ern)(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\sum\s(?:jeweils\s)?${TIME}\s|prolong(?:e|é|ée|era)(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\sd(?:e\s|['’])${TIME}\s|(?:proroga|prorogat[oa]|estende|estes[oa]|allunga)(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\sdi\s${TIME}\s|(?:ampl[ií]a|ampliará|prorroga|prorrogará|alarga|extiende|estende|prolonga)(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\s(?:en|por|em)\s${TIME}\s|verleng(?:t|d|en)(?![A-Za-zÀ-ɏ])[^.;%]{0,70}\smet\s${TIME}\s)`,
    'i',
  ),
);
/** The last words before the time by which a contract is made longer. */
const BEFORE_TIME = compact(
  /(?<![A-Za-zÀ-ɏ])(?:extend|prolong|lengthen|verläng|prolong|prorog|estend|estes|allung|ampl|prorrog|alarg|extiend|verleng)[A-Za-zÀ-ɏ]*\s[^.;%\d]{0,70}?(?<![A-Za-zÀ-ɏ])(?:by|um(?:\sjeweils)?|de|d['’]|di|en|por|em|met)\s?$/i,
);

/** Whether a text makes a contract longer by a time, as a credit for what was missed. */
export const extendsTerm = (text: string): boolean => EXTENDS.test(text);

/** Whether the time behind these words is one by which a contract is made longer. */
export const isExtendedBy = (before: string): boolean => BEFORE_TIME.test(before);
