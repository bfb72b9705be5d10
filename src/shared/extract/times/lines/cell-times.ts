import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { labelOf } from './label.ts';
import { hasTimes, type Column } from '../tables/table-roles.ts';
import { withoutFused } from '../words/seams.ts';
import { segmentsOf, type Segment } from '../words/segments.ts';
import { targetsOf, timesOf, type Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicOf, topicWords, type Topic, type TopicWord } from '../words/topic.ts';

export const LONGEST_CELL = 400;

export const filled = (cell: Passage | undefined): Passage | undefined =>
  cell === undefined || cell.text.trim() === '' ? undefined : cell;

/** Words count as times only in a column that has a figure somewhere. */
export const columnHolds = (table: Pick<TableView, 'rows'>, index: number): boolean =>
  table.rows.some((row) => {
    const cell = row[index];
    return cell !== undefined && hasTimes([cell]);
  });

/** The name of a row: the first line of its key, cut where a description begins. */
export function rowName(key: Passage): Named {
  const line = nameOf(key.text);
  const ranked = /^(?:[1-5]|[A-E]|I{1,3})\s?[-–—:.]\s?[\p{L}/]{2,20}/u.exec(line)?.[0];
  if (ranked !== undefined && line.length > 60) return named(key, ranked);
  if (line.length <= 60) return named(key, withoutFused(line));
  const cut = /^[^:.(–—]{2,60}(?=[:.(–—]|\s-\s)/u.exec(line)?.[0].trim();
  return named(key, cut === undefined ? line.slice(0, 120) : withoutFused(cut));
}

export interface CellTime {
  readonly topic: Topic;
  readonly target: Target;
}

/** The times of one cell below a column of times. */
export function cellTimes(
  cell: Passage,
  column: Column,
  working: WorkingTime,
  words: boolean,
): readonly CellTime[] {
  const { text } = cell;
  if (text.length > LONGEST_CELL) return [];
  const own = labelledSegments(cell, working);
  if (own.length > 0) return [...unlabelledFirst(cell, column.topic, own, working), ...own];
  const targets = targetsOf(text, 0, working, words);
  if (column.parts.length === targets.length && targets.length === 2) {
    return targets.flatMap((target, index) => {
      const part = column.parts[index] ?? '';
      const topic = topicOf(part);
      if (topic === 'response' || topic === 'resolution') return [{ topic, target }];
      return column.topic === null
        ? []
        : [{ topic: column.topic, target: { ...target, coverage: target.coverage ?? part } }];
    });
  }
  const topic = column.topic;
  if (topic === null) return [];
  // Several times in one cell without a name apiece: the first is the promise.
  const apart = targets.length > 1 && targets.every(({ coverage }) => coverage !== null);
  return (apart ? targets : targets.slice(0, 1)).map((target) => ({ topic, target }));
}

/** "3 hours; fitter on site 5 hours" in a column of repairs: the time before the labelled ones is that of the column. */
function unlabelledFirst(
  cell: Passage,
  topic: Topic | null,
  own: readonly CellTime[],
  working: WorkingTime,
): readonly CellTime[] {
  const [first] = segmentsOf(cell.text);
  const isOpen =
    topic !== null &&
    first !== undefined &&
    own.every((one) => one.topic !== topic && one.target.start >= first.start + first.text.length);
  if (!isOpen || topicWords(first.text).length > 0) return [];
  return targetsOf(first.text, first.start, working, false)
    .slice(0, 1)
    .map((target) => ({ topic, target }));
}

/** "Reply in 1 hour", "1 hour (response)", but not "1 day, from the first contact". */
function isBeside(text: string, { start, end }: Pick<TopicWord, 'start' | 'end'>): boolean {
  const [time] = timesOf(text);
  if (start > 40) return false;
  return (
    time === undefined || end <= time.start || /^[\s(]{0,3}$/.test(text.slice(time.end, start))
  );
}

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
export function labelledSegments(cell: Passage, working: WorkingTime): readonly CellTime[] {
  return labelledParts(cell.text).flatMap((segment): readonly CellTime[] => {
    const label = labelOf(segment.text.trim());
    const words = topicWords(segment.text);
    const topic = label === null ? onlyTopic(words) : topicOf(label.label);
    if (topic !== 'response' && topic !== 'resolution') return [];
    if (label === null && words[0] !== undefined && !isBeside(segment.text, words[0])) return [];
    return targetsOf(segment.text, segment.start, working, false).map((target) => ({
      topic,
      target,
    }));
  });
}
