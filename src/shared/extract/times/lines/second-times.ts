import { compact } from '#shared/extract/grammar/compact.ts';
import type { Sentence } from '#shared/extract/sla-text.ts';
import type { FoundTime, Named } from '../found-time.ts';
import type { Labelled } from './label.ts';
import { hasTopic, made, type Line } from './line.ts';
import { inPlaceOfTime, targetsOf, timesOf, type Target } from '../words/target.ts';
import { topicOf } from '../words/topic.ts';

// The other time of a case beside one that a sentence promises: one in words, or one that only the lead says more of.

/** "response within 1 day, resolution by mutual agreement": beside a time, the other one in words. */
const IN_WORDS =
  /(?:^|[,;]\s?|\sand\s)(?:and\s)?(respon(?:se|ded(?:\sto)?)|resol(?:ution|ved)|fix(?:ed)?|done|completed|finished|workaround)(?:\stimes?)?:?\s((?:(?:is\s)?(?:based\son|subject\sto|by|as|on|upon|at|according\sto)\s|(?:is\s)?(?:best[-\s]effort|reasonable)(?![A-Za-zÀ-ɏ]))[^,;.\n]{0,80})/i;

/** "We are on site as follows: … Class A: within 2 hours, and restored within 7": the first time is of what leads to the list. */
export function withFirst(
  input: Line,
  { value, start }: Labelled,
  name: Named,
  found: readonly FoundTime[],
): readonly FoundTime[] {
  const { situation, line, working } = input;
  const { topic } = situation;
  if (found.length === 0 || topic === null || !situation.direct) return found;
  if (found.some((one) => one.topic === topic)) return found;
  const end = FIRST_PART.exec(value)?.[0].length ?? 0;
  const part = value.slice(0, end);
  const [time] = timesOf(part);
  if (time === undefined || time.start > LONGEST_LIMIT || hasTopic(part)) return found;
  const targets = targetsOf(part, line.start + start, working, false).slice(0, 1);
  return [
    ...targets.map((target) => made(input, topic, name, target, 'times/severity-list', 0.8)),
    ...found,
  ];
}
const FIRST_PART = /^[^,;]{4,60}(?=[,;]\s)/;
/** "innerhalb von ", "no later than " */
const LONGEST_LIMIT = 16;

/** Which says less than "fixed" does. */
const DONE = /^(?:done|completed|finished)/i;

/** Words in the place of a time. */
const inWords = (text: string, start: number): Target => ({
  text,
  start,
  end: start + text.length,
  hours: null,
  working: false,
  coverage: null,
  share: null,
  timed: false,
});

export function withWords(
  line: Pick<Sentence, 'start'>,
  { value, start: at }: Pick<Labelled, 'value' | 'start'>,
  found: readonly FoundTime[],
): readonly FoundTime[] {
  const [first] = found;
  const words = first === undefined ? null : IN_WORDS.exec(value);
  const about = DONE.test(words?.[1] ?? '') ? 'resolution' : topicOf(words?.[1] ?? '');
  const text = words?.[2]?.trim() ?? '';
  if (first === undefined || (about !== 'response' && about !== 'resolution')) return found;
  if (found.some(({ topic }) => topic === about) || timesOf(text).length > 0) return found;
  if (DONE.test(words?.[1] ?? '') && !inPlaceOfTime(text)) return found;
  const start = line.start + at + value.indexOf(text, words?.index);
  return [...found, { ...first, topic: about, target: inWords(text, start) }];
}

const SAID_IN_WORDS = compact(
  /^\W{0,3}(?:(?:initial|first|target|our)\s)?(response|resolution|repair|fix|restoration)(?:\stimes?)?\s((?:is|are|will\sbe)\s(?:individually\s)?(?:negotiated|agreed|arranged|scheduled|determined|decided|set)(?:\s(?:by|with|on|for|between|case\sby\scase|individually|together)(?:\s[A-Za-zÀ-ɏ'’-]{1,14}){0,4})?)(?=\s?[-–—.,;]|$)/i,
);

/** "Give a correction in the next minor release": the end of a case that waits for one. */
const IN_RELEASE = compact(
  /^\W{0,3}(?:[A-Za-z]{1,12}\s){0,4}?(fix|correction|resolution|repair)\s(?:(?:will\sbe|is)\s(?:included|provided|delivered|made)\s)?((?:in|with)\s(?:the\s|an?\s|any\s)?(?:next|future|following|subsequent)\s(?:[a-z]{3,12}\s){0,2}(?:release|version|update)(?:\sof\s(?:the\s)?[A-Za-z]{3,12})?)(?=[.,;]|$)/i,
);

/** "Response is agreed with the caller - a wish": words in the place of a time, below the name of a case. */
export function saidInWords(input: Line): readonly FoundTime[] {
  const { line, situation, before } = input;
  const name = situation.severity ?? before;
  const [, word = '', text = ''] =
    name === null ? [] : (SAID_IN_WORDS.exec(line.text) ?? IN_RELEASE.exec(line.text) ?? []);
  const topic = topicOf(word);
  if (name === null || (topic !== 'response' && topic !== 'resolution')) return [];
  const start = line.start + line.text.indexOf(text);
  return [made(input, topic, name, inWords(text, start), 'times/words', 0.8)];
}
