import type { Passage } from '#shared/extract/sla-text.ts';
import { labelOf } from './label.ts';
import { segmentsOf, type Segment } from '../words/segments.ts';
import { inPlaceOfTime, targetsOf, timesOf, type Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicOf, topicWords, type Topic, type TopicWord } from '../words/topic.ts';

/** A time of a cell or a value, and what it is for. */
export interface CellTime {
  readonly topic: Topic;
  readonly target: Target;
}

/** "Reply in 1 hour", "1 hour (response)", but not "1 day, from the first contact". */
function isBeside(text: string, { start, end }: Pick<TopicWord, 'start' | 'end'>): boolean {
  const [time] = timesOf(text);
  if (start > 40) return false;
  return time === undefined || end <= time.start || RIGHT_BEHIND.test(text.slice(time.end, start));
}
const RIGHT_BEHIND =
  /^[\s(]{0,3}(?:(?:initial|first|erste|première|prima|primera|primeira|eerste)\s)?$/i;

/** The topic of "resolution or mitigation": one, in however many words. */
const onlyTopic = (words: readonly TopicWord[]): TopicWord['topic'] | null => {
  const [first] = words;
  return first !== undefined && words.every(({ topic }) => topic === first.topic)
    ? first.topic
    : null;
};

/** The parts of a cell: its sentences, where each has a time and says what it is for. */
function labelledParts(text: string): readonly Segment[] {
  const parts = segmentsOf(text);
  if (parts.length > 1 || !/[a-z]\.\s\p{Lu}/u.test(text)) return parts;
  const said = [...text.matchAll(BEGINS_SENTENCE)].map(({ index }) => index);
  const edges = [0, ...said, text.length];
  const each = edges
    .slice(1)
    .map((end, index) => ({ text: text.slice(edges[index], end), start: edges[index]! }));
  const areTold = each.every(
    (one) => onlyTopic(topicWords(one.text)) !== null && timesOf(one.text).length === 1,
  );
  return areTold ? each : parts;
}
const BEGINS_SENTENCE = /(?<=\.\s)\p{Lu}/gu;

/** "Response: 1 hour / Resolution: 4 hours" inside a cell. */
export function labelledSegments(
  cell: Passage,
  working: WorkingTime,
  mayBeWords = false,
): readonly CellTime[] {
  const parts = labelledParts(cell.text);
  const standing = parts.some(({ text }) => isResolved(text))
    ? parts.filter(({ text }) => !WORKAROUND.test(text.trim()))
    : parts;
  return standing.flatMap((segment): readonly CellTime[] => {
    const label = labelOf(segment.text.trim());
    const words = topicWords(segment.text);
    const topic = label === null ? onlyTopic(words) : topicOf(label.label);
    if (topic !== 'response' && topic !== 'resolution') return [];
    if (label === null && words[0] !== undefined && !isBeside(segment.text, words[0])) return [];
    const timed = targetsOf(segment.text, segment.start, working, false);
    const targets =
      timed.length > 0 || !(mayBeWords || parts.length > 1) ? timed : inWords(segment, words[0]);
    return targets.map((target) => ({ topic, target }));
  });
}

/** "resolution best effort": right behind what a time would be for, words in its place. */
function inWords({ text, start }: Segment, word: TopicWord | undefined): readonly Target[] {
  if (word === undefined || text.slice(0, word.start).trim() !== '') return [];
  const lead = BEFORE_WORDS.exec(text.slice(word.end))?.[0].length ?? 0;
  const from = word.end + lead;
  const words = text.slice(from).replace(/[\s.;,]+$/u, '');
  if (!inPlaceOfTime(words)) return [];
  return [
    {
      text: words,
      start: start + from,
      end: start + from + words.length,
      hours: null,
      working: false,
      coverage: null,
      share: null,
      timed: false,
    },
  ];
}
const BEFORE_WORDS = /^(?:\s(?:times?|targets?))?\s?(?::|[-–—=]|is|are|by)?\s?/i;

/** A time until it runs somehow, which is none of its resolution where one is told beside it. */
const WORKAROUND =
  /^\W{0,3}(?:(?:temporary|interim)\s(?:fix|solution|repair)|work-?\s?around|umgehungslösung|contournement|soluzione\stemporanea|solución\stemporal|solução\stemporária|tijdelijke\soplossing)(?![A-Za-zÀ-ɏ])/i;

const isResolved = (text: string): boolean => {
  const label = labelOf(text.trim());
  return label !== null && topicOf(label.label) === 'resolution' && !WORKAROUND.test(text.trim());
};
