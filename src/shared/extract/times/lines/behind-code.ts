import { compact } from '#shared/extract/grammar/compact.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { oneTopic } from '../words/topic.ts';

const LONGEST = 200;
/** "SL-02", "KPI 4", "SLA.07": the code of a clause or of an indicator, with what parts it from the words behind it. */
const CODE = /^([A-Z]{1,6}[-. ]?\d{1,3}(?:[.-]\d{1,3}){0,2})(?:\s?[:|–—-])?\s{1,4}(?=\p{Lu})/u;
/** Behind a rank: the noun of its case, and what it means or nothing more. */
const MEANING = compact(
  /^(?:\s(?:incidents?|issues?|faults?|failures?|errors?|requests?|tickets?|cases?|calls?|störung(?:en)?|fehler|pannes?|anomalies?|guasti?|incidencias?|storing(?:en)?))?(?:\s?\([^()]{2,120}\)\W{0,2}$|\s?[:–—-]\s[A-Za-zÀ-ɏ]|[.:]?$)/i,
);

/**
 * "SL-03  Severity 2 Incident (one ward is down)", "SLA.08 – P2: some cannot work": the rank behind the code of a line
 * without times, whose labels stand below it; null for other lines.
 */
export function caseBehindCode(passage: Passage): Named | null {
  const { text } = passage;
  const code = text.length > LONGEST ? null : CODE.exec(text);
  if (code === null || isSeverityLabel(code[1] ?? '')) return null;
  const rest = text.slice(code[0].length);
  const [rank] = numberedSeverities(rest);
  return rank?.start === 0 && MEANING.test(rest.slice(rank.end)) && durationsIn(rest).length === 0
    ? named(passage, rank.text)
    : null;
}

/** "below 99.0%", "99.5 % or lower", "unter 98 %": a level, which says not what a case means. */
const LEVEL =
  /^(?:[A-Za-zÀ-ɏ]{1,12}\s){0,3}[<>≤≥=]{0,2}\s?\d{1,3}(?:[.,]\d{1,4})?\s?(?:%|per\s?cent|percent|prozent|pour\scent|per\scento|por\sciento|procent|por\scento)(?:\s(?:[A-Za-zÀ-ɏ]{1,8}\s)?(?:lower|less|more|higher|above|below|niedriger|weniger|moins|meno|menos|minder))?\W{0,2}$/i;
export const isLevel = (value: string): boolean => value.length <= 60 && LEVEL.test(value);

/** The rank of a line and its meaning, into which the labels below it ran. */
export interface RanIn {
  readonly name: Named;
  /** Where the first label begins. */
  readonly start: number;
}

const LONGEST_RAN_IN = 400;
/** "… (one ward is down) Response: 20 minutes", "… or slowly Acknowledged: 50 minutes": a label in capitals inside a line. */
const LABEL_INSIDE =
  /(?<=[a-zà-ɏ)\].])\s(?=(\p{Lu}[a-zà-ɏ]{2,16}(?:\s[a-zà-ɏ]{2,12}){0,2})\s?:\s)/gu;

/** "SL-02 Severity 1 Incident (nothing works) Response: 20 minutes": the rank that a line begins with, and its labels. */
export function caseRanInto(passage: Passage): RanIn | null {
  const { text } = passage;
  if (text.length > LONGEST_RAN_IN || !BEGINS_WITH_RANK.test(text)) return null;
  for (const { index, 1: label = '' } of text.matchAll(LABEL_INSIDE)) {
    if (oneTopic(label) === null) continue;
    const head = { ...passage, text: text.slice(0, index) };
    const name = caseBehindCode(head) ?? rankedMeaning(head);
    return name === null ? null : { name, start: index + 1 };
  }
  return null;
}
const BEGINS_WITH_RANK = /^[A-Z][A-Za-z]{0,12}[-. ]?\d/;

/** "P2 (some cannot work)", "Severity 2 Incident: some cannot work": the rank that a line begins with. */
function rankedMeaning(passage: Passage): Named | null {
  const { text } = passage;
  const [rank] = numberedSeverities(text);
  return rank?.start === 0 &&
    rank.end < text.length &&
    MEANING.test(text.slice(rank.end)) &&
    durationsIn(text).length === 0
    ? named(passage, rank.text)
    : null;
}
