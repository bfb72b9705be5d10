import { compact } from '#shared/extract/grammar/compact.ts';
import {
  nameOf,
  numberedSeverities,
  severitiesIn,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { NO_NAME } from './line.ts';
import { NO_CASE } from './prose-times.ts';
import { topicOf } from '../words/topic.ts';

// What the beginning of a sentence says of the case that the sentences behind it are of too.

/** "In case of a major fault, …": the severity that the sentences behind are of too. */
const IN_CASE =
  /^(?:\([a-z\d]{1,2}\)\s)?(?:in\s(?:the\s)?(?:case|event)\sof|for|bei|im\sfall[e]?|en\scas\sd['’e]?|pour|in\scaso\sdi|per|en\scaso\sde|para|bij)\s?(?:an?\s|the\s|une?\s|einer?\s|einem\s|un['’]?\s|una\s|les?\s|los\s|las\s)?$/i;

export function caseAtStart(passage: Passage, line: string): Named | null {
  const [first] = severitiesIn(line.slice(0, 120));
  return first !== undefined && first.start > 0 && IN_CASE.test(line.slice(0, first.start))
    ? named(passage, first.text)
    : null;
}

const DEFINES = compact(
  /^(?:\sincidents?|\sissues?|\sfaults?|\sevents?|\stickets?|\scases?|\srequests?)?\s?(?:\([^()]{1,60}\)\s)?(?:means|is\s(?:one|an?y?|when|where|the)|are\s(?:any|those|all|when|where|cases|(?:[a-z]{3,12}\s){0,2}(?:outages|faults|failures|incidents|problems|issues|requests|questions|situations|breakdowns))|occurs|arises|covers?|applies|describes?|affects?|concerns?|blocks?|stops?|prevents?|hinders?|impairs?|holds?\sup|liegt\svor|bedeutet|betreffen|betrifft|behindern|verhindern|désigne|correspond|concernent|affectent|empêchent|significa|si\sha|riguarda(?:no)?|impedisc\w{1,4}|se\sda|afectan?|impiden?|afetam?|impedem|betekent|treffen|hinderen)(?![A-Za-zÀ-ɏ])/i,
);
const ARTICLE = /^(?:an?\s|the\s|eine?\s|une?\s|una?\s)?$/i;

/** "A Severity One incident means …", "High tickets affect a team": the case that the sentences behind are of too. */
export function caseDefined(passage: Passage, line: string): Named | null {
  const begin = line.slice(0, 120);
  const [first] = severitiesIn(begin);
  const graded = first !== undefined && ARTICLE.test(begin.slice(0, first.start)) ? first : null;
  const name = graded ?? severityAtStart(begin);
  if (name !== null && DEFINES.test(begin.slice(name.end))) return named(passage, name.text);
  const own = KIND_OF_CASE.exec(begin)?.[1];
  return own === undefined || NO_NAME.test(own) || NO_CASE.test(own) ? null : named(passage, own);
}
/** "Crises are faults that …": a name that the text gives to cases of a kind. */
const KIND_OF_CASE = compact(
  /^\W{0,3}(?:an?\s|the\s)?(\p{L}[\p{L}-]{3,20}(?:\s[\p{L}-]{3,14}){0,1}?)\s(?:are|is|means?|sind|ist|sont|est|sono|è|son|es|zijn|são)\s(?:(?:an?|any|the|all|those|der|die|alle|des|les|tutti|i|gli|los|las|de|os|as|ein[e]?|une?|un[oa]?)\s)?(?:\p{L}{3,14}\s){0,1}?(?:outages?|faults?|failures?|incidents?|problems?|issues?|cases|situations?|breakdowns?|Störungen|Ausfälle|Fehler|Vorfälle|Fälle|pannes|problèmes|cas|guasti|problemi|casi|fallos|averías|problemas|casos|falhas|storingen|problemen|gevallen),?\s(?:that|which|where|in\swhich|when|who|stopping|preventing|die|der|bei|qui|que|où|che|in\scui|en\s(?:que|los)|waarbij|waardoor)(?![\p{L}])/u,
);

/** "Class A. A fault that stops the works.": the severity whose meaning comes before the labels of its times. */
export function caseMeant(passage: Passage, line: string): Named | null {
  const name = severityAtStart(line);
  return name !== null && MEANING.test(line.slice(name.end)) ? named(passage, name.text) : null;
}
const MEANING = /^(?:\s\([^()]{1,80}\))?\s?[.:–—-]\s\p{L}/u;

/** "Class 2 – a department cannot work. Response: 1 hour. Repair: 8 hours": the rank before what it means, or is done for it. */
export function rankAtStart(passage: Passage, label: string): Named | null {
  const [rank] = numberedSeverities(label.slice(0, LONGEST_RANK));
  if (rank?.start !== 0) return null;
  const behind = label.slice(rank.end);
  return MEANING.test(behind) || BEGINS_CELL.test(behind) ? named(passage, rank.text) : null;
}
/** "Class 2 Visit in 3 days. Final repair in 9": a capital begins the cell behind a rank. */
const BEGINS_CELL = /^\s\p{Lu}\p{Ll}+\s/u;
const LONGEST_RANK = 40;

/** The same of a line that may be the name of a case, and is too long for one. */
export const rankOfSentence = (passage: Passage, label: string): Named | null =>
  label.split(' ').length > MOST_WORDS_OF_NAME ? rankAtStart(passage, label) : null;
const MOST_WORDS_OF_NAME = 6;

/** "Shop closed? Within 10 minutes.": the case that a question names, whose answer is the next sentence; null for others. */
export function caseAsked(passage: Passage, line: string): Named | null {
  if (!line.endsWith('?') || line.length > LONGEST_ASKED) return null;
  const name = nameOf(line.slice(0, -1).replace(IS_IT, ''));
  const isCase = name.length > 2 && !INTERROGATIVE.test(name) && topicOf(name) === null;
  return isCase ? named(passage, name) : null;
}
const LONGEST_ASKED = 90;
const IS_IT =
  /^(?:(?:and|but|or|und|et|e|y)\s)?(?:is|are|has|have|got|ist|sind|haben\ssie|est-ce|avez-vous|è|hai|está|tienes|is\ser|heeft\su)\s/i;
const INTERROGATIVE = compact(
  /^(?:how|what|when|where|who|whom|which|why|do|does|did|can|could|may|will|would|should|shall|am|is|are|was|were|wie|was|wann|wo|wer|welche[rns]?|warum|kann|können|darf|muss|gibt|comment|quand|quoi|que|quel(?:le)?s?|où|qui|pourquoi|puis-je|peut-on|come|quando|cosa|che|dove|chi|perché|posso|cómo|cuándo|cuánto|qué|dónde|quién|por\squé|puedo|hoe|wat|wanneer|waar|wie|waarom|kan|mag|como|quanto|o\sque|onde|quem)(?![A-Za-zÀ-ɏ])|^(?:i|we|you|it|there|this|that|your|our|es|das|il|ça|si)\s/i,
);
