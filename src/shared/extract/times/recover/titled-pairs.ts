import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import {
  isShare,
  isTime,
  isTimeOrWords,
  isTopicName,
  LONGEST_NAME,
  topicOfName,
} from '../words/cell-kind.ts';
import { inPlaceOfTime, isPlaceholder, timesOf } from '../words/target.ts';
import { topicWords, type Topic } from '../words/topic.ts';
import { runsOf } from './placed-cells.ts';
import type { Recovered } from './recovered.ts';

const LONGEST_TITLE = 90;
const LONGEST_VALUE = 60;
const MOST_PAIRS = 12;
const FEWEST_GROUPS = 2;

/** A title and below it labels, each with its value on the line below. */
interface Group {
  readonly title: Passage;
  readonly pairs: readonly (readonly [Passage, Passage])[];
  /** The place behind its last line. */
  readonly end: number;
}

/**
 * Several titles, and below each the same labels with their values, all on lines of their own: "Backbone", "Uptime", "99.9 %",
 * "Longest downtime", "20 minutes", "Response time", "1 hour", "Hosting", "Uptime", … A time is of the label above it and
 * of the title above that; the time above a label is another's.
 */
export const titledPairs = (passages: readonly Passage[]): readonly Recovered[] =>
  runsOf(passages).flatMap((run) => {
    const found: Recovered[] = [];
    for (let at = 0; at < run.length; at += 1) {
      const groups = groupsFrom(run, at);
      if (groups.length < FEWEST_GROUPS || !areAlike(groups)) continue;
      found.push(tableOf(run, at, groups));
      at = groups.at(-1)!.end - 1;
    }
    return found;
  });

const isShort = ({ text, kind }: Passage, longest: number): boolean =>
  (kind === 'paragraph' || kind === 'heading') && text.length <= longest;

const isName = (line: Passage, longest: number): boolean =>
  isShort(line, longest) &&
  /^\p{L}[^;:?!|]*[^.,;:?!|]$/u.test(line.text) &&
  !inPlaceOfTime(line.text) &&
  !isPlaceholder(line.text) &&
  // "Outages in a month" has a time, and is none.
  (timesOf(line.text)[0]?.start ?? LONGEST_LIMIT) >= LONGEST_LIMIT;
/** "In ", "up to " */
const LONGEST_LIMIT = 7;

const isLabel = (line: Passage | undefined): line is Passage =>
  line !== undefined && isName(line, LONGEST_NAME) && !/\d/.test(line.text);

/** A time, a share or another figure, or hours: what may be a value. */
const isValue = (line: Passage | undefined): line is Passage =>
  line !== undefined &&
  isShort(line, LONGEST_VALUE) &&
  (isTimeOrWords(line) || isShare(line.text) || /^[<>≤≥~]?\s?\d/.test(line.text));

function groupsFrom(run: readonly Passage[], from: number): readonly Group[] {
  const groups: Group[] = [];
  for (let group = groupAt(run, from); group !== null; group = groupAt(run, group.end))
    groups.push(group);
  return groups;
}

function groupAt(run: readonly Passage[], at: number): Group | null {
  const title = run[at];
  if (title === undefined || !isName(title, LONGEST_TITLE) || isTopicName(title)) return null;
  const pairs: (readonly [Passage, Passage])[] = [];
  let end = at + 1;
  for (; pairs.length < MOST_PAIRS; end += 2) {
    const [label, value] = run.slice(end, end + 2);
    if (!isLabel(label) || !isValue(value)) break;
    pairs.push([label, value]);
  }
  return pairs.some(([label, value]) => isTopicName(label) && isTime(value))
    ? { title, pairs, end }
    : null;
}

/** Titles that differ over the same labels of times; the last groups may have others. */
function areAlike(groups: readonly Group[]): boolean {
  const [first, second] = groups;
  const labels = labelsOf(second!);
  const titles = new Set(groups.map(({ title }) => title.text.toLowerCase()));
  // Below plain severities every other layout reads the same, and with more of what stands around.
  const graded = groups.every(({ title }) => isSeverityLabel(title.text));
  return (
    !graded &&
    titles.size === groups.length &&
    first!.pairs.length > 1 &&
    labelsOf(first!).some((label) => labels.includes(label))
  );
}

const labelsOf = ({ pairs }: Group): readonly string[] =>
  pairs.filter(([label]) => isTopicName(label)).map(([label]) => label.text.toLowerCase());

function tableOf(run: readonly Passage[], from: number, groups: readonly Group[]): Recovered {
  const first = groups[0]!.title;
  const topics = (['response', 'resolution'] as const).filter((topic) =>
    groups.some((group) => pairOf(group, topic) !== undefined),
  );
  const shared = sharedStart(groups.map(({ title }) => title.text));
  const header = topics.map((topic) =>
    measureOf(groups.map((group) => pairOf(group, topic)).find((pair) => pair !== undefined)![0]),
  );
  const rows = groups.map((group) => [
    named(group.title, shared),
    ...topics.map((topic) => pairOf(group, topic)?.[1] ?? emptyCell(group.title)),
  ]);
  const { source, path, lead, at } = first;
  return {
    table: { source, header: [emptyCell(first), ...header], rows, path, lead, at },
    read: new Set(run.slice(from, groups.at(-1)!.end).map((line) => line.at)),
  };
}

const pairOf = ({ pairs }: Group, topic: Topic) =>
  pairs.find(([label, value]) => topicOfName(label) === topic && isTime(value));

/** "Longest incident response time": what else the label says names no plan. */
function measureOf(label: Passage): Passage {
  const word = topicWords(label.text).find(({ topic }) => topic !== 'other');
  return word === undefined ? label : cellBetween(label, word.start, word.end);
}

/** "Service levels – Backbone", "Service levels – Hosting": what several titles begin with tells none from another. */
function sharedStart(titles: readonly string[]): string {
  const starts = titles.map((title) => DASHED.exec(title)?.[0] ?? '');
  const [start = ''] = starts.filter((one, index) => one !== '' && starts.indexOf(one) !== index);
  return start;
}
const DASHED = /^[^–—]{2,80}?\s[-–—]\s/u;

const named = (title: Passage, shared: string): Passage => {
  const from = shared !== '' && title.text.startsWith(shared) ? shared.length : 0;
  return cellBetween(title, from, title.text.length);
};
