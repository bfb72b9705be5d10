import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isSeverityName, isTime, isTopicName } from '../words/cell-kind.ts';
import { runsOf } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

const FEWEST = 3;
/** Names of columns, and what they say of plans and hours. */
const MOST_NAMES = 8;
/** Description, times of several columns, and when they run. */
const LONGEST_BLOCK = 9;
const LONGEST_NAME = 40;

/**
 * Rows with more cells than columns are named, a cell a line: "Error description", "Initial response time", and below them
 * "Severity 1", what it is, "2 hours", "Ongoing until resolved", "Every 4 hours", "Severity 2" … The first time of
 * each row is the one that is named; what the others are for nobody says.
 */
export const severityBlocks = (passages: readonly Passage[]): readonly Recovered[] =>
  runsOf(passages).flatMap((run) => tableOf(run) ?? []);

function tableOf(run: readonly Passage[]): Recovered | null {
  const keys = run.flatMap((passage, index) => (isKey(passage) ? [index] : []));
  const [first] = keys;
  if (first === undefined || keys.length < FEWEST) return null;
  const topics = run.slice(Math.max(0, first - MOST_NAMES), first).filter(isName);
  const [topic] = topics;
  if (topic === undefined || topics.length > 1) return null;
  const rows: (readonly [Passage, Passage])[] = [];
  const read = new Set<number>([topic.at]);
  for (const [order, key] of keys.entries()) {
    const block = run.slice(key + 1, keys[order + 1] ?? key + 1 + LONGEST_BLOCK);
    const time = block.find(isTimeLine);
    if (time === undefined || block.length > LONGEST_BLOCK || block.some(isName)) return null;
    rows.push([cell(run[key]!), cell(time)]);
    for (const one of [run[key]!, ...block.slice(0, block.indexOf(time) + 1)]) read.add(one.at);
    // The times of the other columns are read as nobody's.
    for (const one of block.filter(isTimeLine)) read.add(one.at);
  }
  const { source, path, lead, at } = topic;
  return {
    table: { source, header: [cell(run[first]!, 0), cell(topic)], rows, path, lead, at },
    read,
  };
}

const cell = (passage: Passage, end = passage.text.length): Passage => cellBetween(passage, 0, end);

/** "Severity 2" on a line of its own. */
const isKey = (passage: Passage): boolean =>
  passage.kind !== 'item' &&
  passage.text.length <= LONGEST_NAME &&
  /\d/.test(passage.text) &&
  isSeverityName(passage);

const isName = (passage: Passage): boolean => passage.kind !== 'item' && isTopicName(passage);

/** A line that begins with its time. */
const isTimeLine = (passage: Passage): boolean =>
  isTime(passage) && /^\W{0,3}(?:within |less than |up to )?\d/i.test(passage.text);
