import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isRank, isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { CASE_KEY_WORDS, PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from './key-words.ts';
import { inPlaceOfTime, isPlaceholder, timesOf } from './target.ts';
import { topicOf, type Topic } from './topic.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

/** What a cell is by its words alone: the one vocabulary of all layouts that lost their table. */

/** No name of a column, a row or a label is longer. */
export const LONGEST_NAME = 60;
/** No cell that is a time is longer. */
export const LONGEST_TIME = 80;

type Words = Pick<Passage, 'text'>;

/** What a name of a column or a label says that times are for; null where it says none or has a time itself. */
export function topicOfName({ text }: Words): Topic | null {
  if (text.length > LONGEST_NAME) return null;
  const topic = topicOf(text);
  return (topic === 'response' || topic === 'resolution') && durationsIn(text).length === 0
    ? topic
    : null;
}

export const isTopicName = (cell: Words): boolean => topicOfName(cell) !== null;

/** A severity or its bare rank: "P1", "Critical", "2". */
export const isSeverityName = ({ text }: Words): boolean =>
  text.length <= LONGEST_NAME && (isSeverityLabel(text) || isRank(text));

/** A cell that prints a time. */
export const isTime = ({ text }: Words): boolean =>
  text.length <= LONGEST_TIME && timesOf(text).length > 0;

/** A cell that is a share of cases, and no time: "95%", ">= 97.5 %". */
export const isShare = (text: string): boolean => SHARE.test(text.trim());
const SHARE = /^[<>≥≤=~]{0,2}\s?\d{1,3}(?:[.,]\d{1,3})?\s?%$/u;

/** A time, or what stands where none is promised: "N/A", "-". */
export const isTimeOrNone = (cell: Words): boolean => isTime(cell) || isPlaceholder(cell.text);

/** "Response time: 15 minutes": a line that says itself what its time is for, and no cell of a column that does. */
export function isLabelledTime({ text }: Words): boolean {
  const [, label = '', value = ''] = text.length > LONGEST_TIME ? [] : (LABELLED.exec(text) ?? []);
  return topicOfName({ text: label }) !== null && isTime({ text: value });
}
const LABELLED = /^([^:\d]{3,40}):\s(.+)$/s;

/** The same, or the words in its place: "Best effort". */
export const isTimeOrWords = (cell: Words): boolean =>
  isTimeOrNone(cell) || (cell.text.length <= LONGEST_TIME && inPlaceOfTime(cell.text));

const KEY = compact(
  new RegExp(
    String.raw`^(?:(?:(?:incident|ticket|issue|support|sla)\s)?(?:${SEVERITY_WORDS}|${RANK_WORDS}|type)(?:\s(?:level|class|code|name|classification|rating)|\s?\/\s?(?:${SEVERITY_WORDS}|${RANK_WORDS}))?|${CASE_KEY_WORDS}|issue|problem|fault|incident|event|situation|service\slevel)$`,
    'i',
  ),
);
/** "Class of call" */
const KIND_OF_CASE =
  /^(?:type|class|kind|category|grade|nature|level|severity|priority|urgency)\sof\s(?:the\s)?(?:severity|priority|urgency|impact|calls?|faults?|jobs?|requests?|incidents?|tickets?|cases?|works?|defects?|issues?|problems?)$/i;
const PLAN_KEY = compact(
  new RegExp(
    String.raw`^(?:(?:support|service|subscription|sla)\s)?(?:${PLAN_WORDS})(?:\s(?:tier|level|name|type))?$`,
    'i',
  ),
);

/** The name of the column that names the rows by severity: "Priority". */
export const namesSeverityColumn = (cell: Words): boolean =>
  cell.text.length <= LONGEST_NAME &&
  (KEY.test(cell.text.trim()) || KIND_OF_CASE.test(cell.text.trim()));

/** The same by plan: "Support plan". */
export const namesPlanColumn = (cell: Words): boolean =>
  cell.text.length <= LONGEST_NAME && PLAN_KEY.test(cell.text.trim());
