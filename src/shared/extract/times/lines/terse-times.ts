import { isHoursAlone } from '#shared/extract/grammar/hours.ts';
import { labelledSegments } from './labelled-segments.ts';
import type { FoundTime, Named } from '../found-time.ts';
import { made, type Line } from './line.ts';
import { topicOfName } from '../words/cell-kind.ts';
import { type Segment } from '../words/segments.ts';
import { coverageOf, targetsOf, timesOf, type Target } from '../words/target.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';

const LONGEST_TERSE = 40;
const MOST_PARTS = 3;

/** "Response 15m / Fix 2h", "1h/8h (response/resolution)": times of a value that is no sentence. */
export function terseTimes(
  input: Line,
  value: string,
  offset: number,
  name: Named,
): readonly FoundTime[] {
  if (value.length > MOST_PARTS * LONGEST_TERSE) return [];
  const paired = pairedTimes(input, value, offset, name);
  if (paired.length > 0) return paired;
  const headed = headedPair(input, value, offset, name);
  if (headed.length > 0) return headed;
  const { parts, coverage } = withoutHours(partsOf(value));
  const behind = mendedBehind(input, parts, offset, name);
  if (behind.length > 0) return behind;
  const areTerse = parts.every(
    ({ text }) =>
      text.length <= LONGEST_TERSE &&
      (topicWords(text)[0]?.start === 0 || isTimeAndTopic(text) || isNameAndTime(text)),
  );
  if (!areTerse) return [];
  return parts.flatMap(({ text, start }) =>
    labelledSegments({ ...input.passage, text }, input.working, true).map(({ topic, target }) =>
      made(
        input,
        topic,
        name,
        {
          ...movedBy(target, offset + start),
          coverage: target.coverage ?? coverage,
        },
        'times/terse',
        0.8,
      ),
    ),
  );
}

/** "response 15 minutes, repair 5 hours, 24x7": the last part says when the clock of all others runs. */
function withoutHours(parts: readonly Segment[]): {
  readonly parts: readonly Segment[];
  readonly coverage: string | null;
} {
  const last = parts.at(-1)?.text.replace(/[.;]$/, '') ?? '';
  return parts.length > 1 && timesOf(last).length === 0 && isHoursAlone(last)
    ? { parts: parts.slice(0, -1), coverage: coverageOf(last) }
    : { parts, coverage: null };
}

/** "4 hr response, 2 days": behind the answer, a longer time of which nothing is said is that to resolve. */
function mendedBehind(
  input: Line,
  [first, second, third]: readonly Segment[],
  offset: number,
  name: Named,
): readonly FoundTime[] {
  if (first === undefined || second === undefined || third !== undefined) return [];
  if (!isTimeAndTopic(first.text) || topicWords(first.text)[0]?.topic !== 'response') return [];
  const [time] = timesOf(second.text);
  if (time?.start !== 0 || time.end < second.text.replace(/[.;]$/, '').length) return [];
  const targets = [first, second].flatMap(({ text, start }) =>
    targetsOf(text, offset + start, input.working, false).slice(0, 1),
  );
  const [answer, end] = targets;
  if (answer === undefined || end === undefined) return [];
  if (answer.hours !== null && end.hours !== null && end.hours <= answer.hours) return [];
  return [
    made(input, 'response', name, answer, 'times/terse', 0.8),
    made(input, 'resolution', name, end, 'times/terse', 0.65),
  ];
}

/** "4h fix", "1 business day response" and nothing else. */
function isTimeAndTopic(text: string): boolean {
  const [time] = timesOf(text);
  const [word] = topicWords(text);
  return (
    time?.start === 0 &&
    word !== undefined &&
    /^\s$/.test(text.slice(time.end, word.start)) &&
    /^(?:\stimes?)?[.;]?$/.test(text.slice(word.end))
  );
}

/** "Initial response 1 hour": the name of a measure right before its time. */
function isNameAndTime(text: string): boolean {
  const [time] = timesOf(text);
  return time !== undefined && topicOfName({ text: text.slice(0, time.start).trim() }) !== null;
}

const BETWEEN_PARTS = /\s[/|]\s|[,;]\s|(?<!\s)\s{3,20}(?!\s)|\s?(?:→|[-=]>)\s?/gu;

/** The parts of a value, each with where its first letter stands. */
function partsOf(value: string): readonly Segment[] {
  const gaps = [...value.matchAll(BETWEEN_PARTS)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.flatMap((from, index) => {
    const part = value.slice(from, gaps[index]?.index);
    const lead = part.length - part.trimStart().length;
    return part.trim() === '' ? [] : [{ text: part.trim(), start: from + lead }];
  });
}

const PAIR =
  /^([^/()]{1,30})\/([^/()]{1,30})\(\s?([A-Za-zÀ-ɏ][^/()]{1,30})\/([^/()]{2,30})\)[.;]?$/u;

/** "1h/8h (response/resolution)": two times, and in brackets behind them what each is for. */
function pairedTimes(
  input: Line,
  value: string,
  offset: number,
  name: Named,
): readonly FoundTime[] {
  const [, first = '', second = '', ...labels] = PAIR.exec(value.trimEnd()) ?? [];
  const times = [
    { text: first, start: offset },
    { text: second, start: offset + first.length + 1 },
  ];
  const found = times.flatMap(({ text, start }, index) => {
    const topic = topicOf(labels[index] ?? '');
    if (topic !== 'response' && topic !== 'resolution') return [];
    return targetsOf(text, start, input.working, false).map((target) =>
      made(input, topic, name, target, 'times/terse', 0.85),
    );
  });
  return found.length === times.length ? found : [];
}

const LONGEST_HEADING = 90;
const BETWEEN_TWO = /^\.?\s?(?:[/|,;]|and|und|et|e|y|en)\s?$/i;

/** "Targets (response / fix)" above "P1: 1h / 8h": which of its two times is for what, the heading or lead says. */
function headedPair(input: Line, value: string, offset: number, name: Named): readonly FoundTime[] {
  const [first, second, third] = timesOf(value);
  if (first === undefined || second === undefined || third !== undefined) return [];
  if (first.start > 3 || !BETWEEN_TWO.test(value.slice(first.end, second.start))) return [];
  if (topicWords(value).length > 0) return [];
  const { lead, path } = input.passage;
  const topics = [lead, path.at(-1) ?? ''].map(topicPair).find((pair) => pair.length === 2) ?? [];
  const starts = [0, second.start];
  return topics.flatMap((topic, index) =>
    targetsOf(
      value.slice(starts[index], starts[index + 1]).replace(/[\s/|,;]+$/, ''),
      offset + starts[index]!,
      input.working,
      false,
    ).map((target) => made(input, topic, name, target, 'times/terse', 0.75)),
  );
}

/** The two topics that a short text names one after the other: "Response / Resolution"; none where it says more. */
function topicPair(text: string): readonly Topic[] {
  if (text.length > LONGEST_HEADING) return [];
  const words = topicWords(text).map(({ topic }) => topic);
  const topics = words.filter((topic) => topic !== 'other');
  return words.length === 2 && topics.length === 2 && topics[0] !== topics[1] ? topics : [];
}

const movedBy = (target: Target, by: number): Target => ({
  ...target,
  start: target.start + by,
  end: target.end + by,
});
