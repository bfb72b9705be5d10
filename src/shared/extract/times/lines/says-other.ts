import { timesOf } from '../words/target.ts';
import { topicWords, type Topic } from '../words/topic.ts';

/** "within 8 hours or agreed workaround" says of a time to resolve no more than its heading does. */
export function saysOther(value: string, topic: Topic): boolean {
  const [time] = timesOf(value);
  const words = topicWords(value);
  // "We go on until a workaround or fix ≤ 20 h": all of it is of the one thing, and its limit stands right behind.
  const last = words.filter(({ start }) => time !== undefined && start < time.start).at(-1);
  const isOfTopic = words.every((word) => word.topic === topic);
  if (isOfTopic && last !== undefined && LIMIT.test(value.slice(last.end))) return false;
  return words.some(
    (word) =>
      word.topic !== 'other' &&
      (time === undefined || word.topic !== topic || word.start < time.end),
  );
}

const LIMIT = /^\s?[≤<]=?\s?\d/u;
