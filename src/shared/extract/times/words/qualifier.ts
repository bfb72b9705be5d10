import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, type ReadSeverity } from '#shared/extract/grammar/severity.ts';
import { coverageOf } from './target.ts';
import { topicWords } from './topic.ts';

const CASE_NOUN =
  /(?:[\s-]priority)?[\s-](?:tickets?|requests?|incidents?|issues?|cases?|calls?|problems?)$/i;

/** "Urgent tickets" as "Urgent", where a plan is named beside it. */
export function withoutCase({ text, start }: ReadSeverity): ReadSeverity {
  const name = text.replace(CASE_NOUN, '');
  return { text: name, start, end: start + name.length };
}

/** Behind one time of several, whose it is: "(standard)", "for Gold customers", "for Critical". */
export interface Qualifier {
  readonly text: string;
  /** The name as a severity, where it is one. */
  readonly severity: ReadSeverity | null;
}

const QUALIFIER =
  /^\s?(?:(?:response|reply|answer|acknowledg\w{2,6}|resolution|repair|fix)(?:\stimes?)?\s)?(?:\((?:for\s|the\s)?([^()\d]{2,40})\)|(?:for|on|with|under|für|bei|im|pour|per|para)\s((?:the\s|our\s)?\p{Lu}[A-Za-zÀ-ɏ+-]{1,20}(?:\s\p{Lu}[A-Za-zÀ-ɏ+-]{1,20})?(?:\s(?:plans?|customers?|clients?|packages?|tiers?|support|kunden|paket|clienti|clientes|incidents?|issues?|tickets?|requests?))?)(?=[\s,;.)]|$))/u;

/** "Growth customers within", "and Gold users get a reply in": whose the time behind it is. */
const SUBJECT_BEFORE =
  /(?:^|[,;:]\s|(?:and|und|et|e|y|en)\s)(?:the\s|our\s|die\s|les\s)?((?:\p{Lu}[\p{L}\p{N}+-]{1,20}\s){1,2}(?:customers?|clients?|users?|subscribers?|members?|plans?|tiers?|packages?|kunden|nutzer|abonnés|clienti|clientes|klanten))\s[^,;:]{0,60}$/u;

/** What stands with a time, behind it or between it and the time that ends at `since`. */
export function qualifierOf(
  sentence: string,
  { start: at, end }: ReadDuration,
  since: number,
): Qualifier | null {
  const found = QUALIFIER.exec(sentence.slice(end, end + 80));
  const before = found === null ? SUBJECT_BEFORE.exec(sentence.slice(since, at).slice(-120)) : null;
  const text = (found?.[1] ?? found?.[2] ?? before?.[1] ?? '').trim();
  if (text === '' || coverageOf(text) !== null || topicWords(text).length > 0) return null;
  const start = before === null ? sentence.indexOf(text, end) : sentence.lastIndexOf(text, at);
  const severity = isSeverityLabel(text) && !STANDARD.test(text);
  return { text, severity: severity ? { text, start, end: start + text.length } : null };
}

const IN_BRACKETS_BEFORE =
  /\s\((?:for\s|on\s|with\s)?(\p{Lu}[\p{L}+-]{1,20}(?:\s\p{Lu}[\p{L}+-]{1,20})?(?:\s(?:plan|customers|clients|package|tier|contract|support))?)(?:\s?[:=]\s?|\s)(?:(?:with)?in\s|under\s|up\sto\s|[<≤]\s?)?$/u;

const BRACKET_OPENS = /\s\((?:(?:with)?in\s|under\s|[<≤]\s?)?$/;
const IN_BRACKETS_BEHIND =
  /^\s(?:for|on|with|under|in|mit|für|bei|avec|pour|con|per|para|met|voor|com)\s(?:the\s|our\s|le\s|la\s|el\s|il\s|het\s|o\s)?(\p{Lu}[\p{L}+-]{1,20}(?:\s\p{Lu}[\p{L}+-]{1,20})?(?:\s(?:plan|customers|clients|package|tier|contract|support))?)\s?\)/u;

/** "within 20 hours (Gold: 8 hours)", "(8 hours on the Gold plan)": whose a time in brackets is, right behind that of all others. */
export function planInBrackets(sentence: string, { start, end }: ReadDuration): string | null {
  const isLast = /^\s?\)/.test(sentence.slice(end));
  const name =
    (isLast
      ? IN_BRACKETS_BEFORE.exec(sentence.slice(Math.max(0, start - 70), start))
      : BRACKET_OPENS.test(sentence.slice(Math.max(0, start - 12), start))
        ? IN_BRACKETS_BEHIND.exec(sentence.slice(end, end + 70))
        : null
    )?.[1] ?? '';
  const isPlan = name !== '' && coverageOf(name) === null && topicWords(name).length === 0;
  return isPlan && !NO_PLAN.test(name) ? name : null;
}

/** A grade and a plan alike: without a noun, in brackets, it is the plan. */
const STANDARD = /^standard$/i;

/** "On Lite you get an answer within a day", "With the Team plan ($9), …": the plan that a sentence begins with. */
const LEADING =
  /^\W{0,3}(?:On|With|Under|Mit|Bei|Avec|Con|Met|Com|En|(?:If|When)\s(?:you(?:['’]re|\sare)\s(?:on|with)|you(?:['’]ve|\shave)(?:\sgot|\sbought)?|your\splan\sis)|Wenn\s(?:Sie|du|ihr)|Si\s(?:vous\s(?:êtes\s(?:en|sur)|avez)|tienes?|estás\sen)|Se\s(?:hai|avete|sei\scon)|Als\su)\s(?:the\s|our\s|dem\s|le\s|el\s|il\s|het\s|o\s)?((?<=the\s)(?:(?:contract|support|service|maintenance)\s)?(?:form|level|option|plan|package|tier|scheme)\s)?((?:plan\s|piano\s|forfait\s|formule\s)?\p{Lu}[\p{L}\p{N}+-]{1,20}(?:\s\p{Lu}[\p{L}\p{N}+-]{1,20})?)(?:\s(?:plan|package|tier|subscription|paket|pakket))?(?:\s\([^()]{1,40}\))?(?:\s(?:haben|hast|nutzen|gebucht\shaben|hebt|heeft))?,?\s(?:within|inside|under|(?:in|up\sto)(?=\s(?:\d|one|two|three|four|an?\s))|innerhalb|binnen|sous|entro|you|it|we|the|they|an?|customers?|this|that|erhalten|antworten|nous|vous|rispondiamo|respondemos|krijgt|your|our)(?:['’\s]|$)/u;
const NO_PLAN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|holidays?|january|february|march|april|may|june|july|august|september|october|november|december|customers?|clients?|support|receipt|request|notice|incidents?|[\p{L}]*tags?|[\p{L}]*tagen|feiertagen|wochenenden?|störung(?:en)?|ausfall|ausfällen|anfragen?|fehlern?|notfällen|cas|caso|europa?|europe)$/iu;

/** "Business customers hear back within": those who bought a plan, as whom a sentence begins with. */
const BUYERS =
  /^\W{0,3}(?:(?:and|und|et|e|y|en)\s)?(?:(?:The|Our|All|Unsere|Alle|Les|Nos|I|Gli|Los|Las|Onze)\s)?(?!(?:The|Our|All|Any|Your|Each|Every|Other|New|Existing|If|When|Where|For|Unsere|Alle|Les|Nos|Registered|Affected)\s)((?:\p{Lu}[\p{L}\p{N}+-]{1,20}\s){1,2}(?:customers?|clients?|users?|subscribers?|members?|kunden|nutzer))(?=\s)/u;
const ARE_GIVEN =
  /^\s(?:hears?|gets?|receives?|(?:can|will|may|should)\s(?:hear|get|receive|expect|have)|have|are\s(?:answered|called|contacted)|erhalten|bekommen|hören)\s/;

/** Those who bought a plan, as whom a text begins with. */
export const buyersAtStart = (text: string): string | null => BUYERS.exec(text)?.[1] ?? null;

function buyersGiven(sentence: string): string | null {
  const found = BUYERS.exec(sentence);
  return found !== null && ARE_GIVEN.test(sentence.slice(found[0].length))
    ? (found[1] ?? null)
    : null;
}

export function leadingPlan(whole: string): ReadSeverity | null {
  const sentence = capital(whole);
  const [, noun, name] = LEADING.exec(sentence) ?? [];
  const text = name ?? buyersGiven(sentence) ?? '';
  if (text === '' || NO_PLAN.test(text)) return null;
  // "Under the contract form Critical" names a contract, "On critical tickets" a case.
  if (noun === undefined && isSeverityLabel(text)) return null;
  const start = sentence.indexOf(text);
  return { text, start, end: start + text.length };
}

const NEXT_CLAUSE =
  /[,;]\s(?:(?:and|but|while|und|et|e|y|en)\s)?(?=(?:on|with|under|mit|bei|avec|con|met|com|en)\s)/gi;

/** "On Growth it takes 8 hours, on Scale you hear from us in one": where the next plan's clause begins, if each has one. */
export function planClauses(sentence: string): readonly number[] {
  if (sentence.length > LONGEST_OF_PLANS || leadingPlan(sentence) === null) return [0];
  const next = [...sentence.matchAll(NEXT_CLAUSE)]
    .map(({ index, 0: joint }) => index + joint.length)
    .filter((at) => leadingPlan(capital(sentence.slice(at))) !== null);
  return [0, ...next];
}
const LONGEST_OF_PLANS = 400;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
