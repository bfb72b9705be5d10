import type { TextTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { isOfOnePlan, type ReadHours } from '../grammar/hours.ts';
import type { Passage } from '../sla-text.ts';
import { byBusinessHours } from './by-business-hours.ts';
import { byLabel } from './by-label.ts';
import { byPlainWords } from './by-plain-words.ts';
import { byTelling, isOfServiceAlone } from './by-telling.ts';
import { made, SUPPORT } from './hours-words.ts';
import { REPAIR_WORK, TIMES_RUN } from './plain-words.ts';
import { isMeasuredTime } from './service-time.ts';
import { saidOf, verdict, type Said, type Verdict } from './said.ts';
import {
  ATTENDED,
  BUSINESS,
  isBelowMaintenance,
  OF_SOMETHING_ELSE,
  REACHABLE,
} from './said-words.ts';

/** "Support hours (business, extended, 24x7)": a choice, of which none is promised. */
const ONE_OF_SEVERAL = /\((?:\p{L}[^(),]{1,20},\s?){1,4}(?:or\s|oder\s|ou\s)?$/u;
/** "For example", "last year": hours that are made up or past. */
const NOT_NOW =
  /^\W*(?:(?:for|as\san)\s)?(?:example|instance)(?![A-Za-z])|(?<![A-Za-zÀ-ɏ])(?:e\.\s?g\.|z\.\s?B\.|(?:zum\s)?beispiel|(?:par\s)?exemple|(?:ad\s|per\s)?esempio|(?:por\s)?ejemplo|(?:por\s)?exemplo|bijvoorbeeld|voorbeeld)\s?[:,]|(?<![A-Za-zÀ-ɏ])(?:(?:last|previous|past)\s(?:year|quarter|month)|letzte[ns]\s(?:jahr|quartal|monat)|année\sdernière|anno\sscorso|año\spasado|ano\spassado|vorig\sjaar)(?![A-Za-zÀ-ɏ])/i;
/** "24x7 using our documentation": what helps at any hour is read, and nobody answers. */
const BY_ONESELF = compact(
  /^[\s,)]{0,3}(?:using|via|through|in|by means of|with|by|from|over|on|at|über|mit|in|par|grâce à|tramite|attraverso|mediante|a través de|através d[aeo]|com|con|met)\s(?:(?:the|our|its|a|an|unsere?[rn]?|der|die|das|dem|notre|nos|la|le|les|il|nostra|nuestr[ao]|el|nossa|o|onze|de)\s)?(?:(?:extensive|online|comprehensive|public|own|full|searchable|detailed|free|complete|customer)\s){0,3}(?:self-?(?:service|help)|documentation|docs|knowledge[-\s]?base|faqs?|wiki|help\s(?:articles|pages|cent(?:re|er))|guides|tutorials|community|forums?|chat-?bot|virtual\sassistant|status\spage|dokumentation|wissensdatenbank|base\s(?:de\sconnaissances?|de\sconocimientos?|de\sconhecimento)|documentazione|documentación|documentação|documentatie|kennisbank)(?![A-Za-zÀ-ɏ])(?!\s?(?:,|and|or|&)\s?(?:[a-z]+\s)?(?:phone|telephone|e-?mail|chat|tickets?))/i,
);
/** "24x7 plans": a name of what some have bought. */
const NAMES_PLAN =
  /^[\s-](?:plans?|tiers?|packages?|editions?|subscriptions?|customers?|clients?|contracts?|verträgen?|tarife?n?|offres?|forfaits?|piani|contratti|planes|contratos|contracten)(?![A-Za-zÀ-ɏ])/i;
/** "24/7 support is an option at extra cost": what some pay for besides. */
const AT_EXTRA_COST =
  /^[^.;:\n]{0,60}(?<![A-Za-z])(?:as\san?\s(?:paid\s|chargeable\s)?(?:option|add-?on|extra|upgrade)|(?:at|for)\s(?:an?\s)?(?:extra|additional)\s(?:cost|charge|fee)|only\s(?:available\s)?(?:to|for|on|with|in)\s(?:[A-Za-z]{2,14}\s){1,3}(?:customers?|plans?|tiers?|clients?|subscribers?))(?![A-Za-z])/i;
/** A sentence or line that holds a phrase of hours, judged by what it says them of. */
export function inSentence(
  passage: Passage,
  text: string,
  offset: number,
  phrase: ReadHours,
  context: string,
): readonly TextTerm[] {
  const found = judged(saidOf(passage, text, phrase, context));
  if (found === null) return [];
  const confidence = found.confidence - (BARE_CODE.test(phrase.text) ? LESS_FOR_CODE : 0);
  return [made(passage, offset + phrase.start, offset + phrase.end, confidence, found.rule)];
}

/** "12x5": how many hours on how many days; a line that prints which ones says more. */
export const BARE_CODE = /^(?!24)\d{1,2}\s?[x×*/]\s?[5-7]$/i;
const LESS_FOR_CODE = 0.15;

function judged(said: Said): Verdict | null {
  const ofWork = byWork(said);
  if (ofWork !== null) return ofWork;
  if (isOfOthers(said)) return null;
  const named = byLabel(said) ?? byBusinessHours(said);
  if (named !== null) return named;
  return isOfServiceAlone(said) ? null : (byTelling(said) ?? byPlainWords(said));
}

/** The hours in which equipment is put right, or in which the times run. */
function byWork({ text, phrase, before, isUrgent }: Said): Verdict | null {
  const isRepair = phrase.kinds.has('times') && REPAIR_WORK.test(text);
  if (isRepair && REACHABLE.test(text) && !durationsIn(before).length)
    return verdict(isUrgent ? 0.55 : 0.84, 'support/repair');
  return TIMES_RUN.test(before) ? verdict(isUrgent ? 0.5 : 0.7, 'support/times-run') : null;
}

/** Whether the hours are those of other work, a choice or what one plan adds. */
function isOfOthers({ passage, text, phrase, before, behind }: Said): boolean {
  if (isMeasuredTime(before)) return true;
  if (OF_SOMETHING_ELSE.test(text) && !BUSINESS.test(before) && !ATTENDED.test(text)) return true;
  // A window below "Planned maintenance" is one of work.
  const isOfBusiness = BUSINESS.test(before) && !/\bwindow\b/i.test(before);
  if (isBelowMaintenance(passage) && !SUPPORT.test(text) && !isOfBusiness) return true;
  if (BY_ONESELF.test(behind.slice(0, 90)) || NAMES_PLAN.test(behind.slice(0, 24))) return true;
  if (phrase.kinds.has('clock') && AT_EXTRA_COST.test(behind)) return true;
  return ONE_OF_SEVERAL.test(before) || NOT_NOW.test(before) || isOfOnePlan(text, phrase);
}
