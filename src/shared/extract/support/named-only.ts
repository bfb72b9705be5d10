import type { TextTerm } from '#shared/terms/terms.ts';
import { durationsIn } from '../grammar/duration.ts';
import { daysAtStart, namedHours } from '../grammar/hours.ts';
import type { Passage } from '../sla-text.ts';
import { LABEL, made, SUPPORT } from './hours-words.ts';
import { OF_SOMETHING_ELSE, REACHABLE } from './said-words.ts';

/** "during the centre's normal hours" */
const NORMAL =
  /\bduring\s(?:[A-Za-zÀ-ɏ]{1,12}['’]?s?\s){0,4}(?:normal|regular|usual|standard)\s(?:hours|times)\b/i;
const DURING = /^(?:during|within|in|on|während|zu|pendant|durante)(?![A-Za-zÀ-ɏ\d_])/i;
const DURING_BEFORE =
  /(?<![A-Za-zÀ-ɏ\d_])(?:during|within|in|on|während|zu|innerhalb|pendant|aux|durante|tijdens)\s(?:[A-Za-zÀ-ɏ]{1,12}['’]?s?\s){0,5}$/i;

/** "Technicians are restricted from …": what nobody does in those hours. */
const DENIED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:restricted|barred|prohibited|prevented|excluded|exempt)\sfrom|not\s(?:allowed|permitted|able|available|provided?|offer(?:ed)?)|cannot|never|unable\sto|nicht|ne\s(?:peu(?:t|vent)|sont)\spas|non\s(?:può|possono|è|sono)|no\s(?:puede|pueden|está)|não|niet)(?![A-Za-zÀ-ɏ])/i;
/** "Support by e-mail:" before what says when. */
const OF_SUPPORT =
  /^(?:[A-Za-zÀ-ɏ-]{1,16}\s){0,2}(?:support|help\s?-?desk|service\s?-?desk|hotline|kundendienst|kundenservice|assistance|assistenza|soporte|suporte|ondersteuning)(?:\s(?:by|via|through|at|per|par|por|via)\s[A-Za-zÀ-ɏ-]{2,12})?\s?[:：]/i;
/** "(business hours, UTC-5)" */
const IN_BRACKETS = /^\(([^()]{3,60})\)/u;

const DAYS_IN_BRACKETS = /^\s\([^()\d]{3,80}\)/;
const LEAD = /^(?:(?:during|within|in|on|our|the)\s){1,2}/i;

/** "Support is available during normal business hours": hours that are named and nowhere printed. */
export function namedOnly(passage: Passage, text: string, offset: number): readonly TextTerm[] {
  const normal = NORMAL.exec(text);
  const named =
    namedHours(text) ??
    (normal === null
      ? null
      : { text: normal[0], start: normal.index, end: normal.index + normal[0].length });
  if (named === null) return [];
  const before = text.slice(0, named.start);
  if (OF_SOMETHING_ELSE.test(text) || durationsIn(before).length > 0 || DENIED.test(before))
    return [];
  const labelled = (OF_SUPPORT.test(before) || LABEL.test(before)) && /[:：]/u.test(before);
  if (labelled && /[:：]\s?$/u.test(before))
    return [made(passage, offset + named.start, offset + named.end, 0.5, 'support/named-hours')];
  if (!SUPPORT.test(before) || !(REACHABLE.test(before) || labelled)) return [];
  if (/\b(?:outside|non-?|within\s\d)/i.test(`${before.slice(-30)}${named.text}`)) return [];
  const bracketed = IN_BRACKETS.exec(text.slice(named.start - 1))?.[1];
  if (bracketed !== undefined && before.endsWith('(')) {
    const start = offset + named.start;
    return [made(passage, start, start + bracketed.length, 0.5, 'support/named-hours')];
  }
  if (!DURING.test(named.text) && !DURING_BEFORE.test(before)) return [];
  const days = /\bon\s(?:business|working)\sdays\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}$/i.exec(before);
  // "business hours (Monday–Friday, except holidays)": the days stand behind what is named.
  const bracket = DAYS_IN_BRACKETS.exec(text.slice(named.end));
  const ofDays = bracket !== null && daysAtStart(bracket[0].trimStart().slice(1)) !== null;
  const lead = ofDays ? (LEAD.exec(named.text)?.[0].length ?? 0) : 0;
  const start = offset + (days?.index ?? named.start + lead);
  const end = offset + named.end + (ofDays ? bracket[0].length : 0);
  return [made(passage, start, end, 0.5, 'support/named-hours')];
}
