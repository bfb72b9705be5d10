import { numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage, SlaText } from '#shared/extract/sla-text.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { promisedBelow } from '../lines/line-above.ts';
import { unglued } from '#shared/extract/seams.ts';
import type { Target } from '../words/target.ts';
import type { Topic } from '../words/topic.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import {
  headOf,
  headOfLines,
  LONGEST_NAMES,
  LONGEST_ROW,
  severityAtRow,
  type Columns,
  type Head,
} from './flat-head.ts';
import { hasOneTime, onlyTime, timesInRow } from './flat-time.ts';

/** The rows of tables that lost their cells: each is a line of running text. */
export interface FlatRows {
  /** Times of rows that hold one, each of the one topic that the line of names has. */
  readonly times: readonly FoundTime[];
  /** By the position of its passage, the name of each row. */
  readonly names: ReadonlyMap<number, Named>;
  /** Positions of the passages whose times are found. */
  readonly read: ReadonlySet<number>;
}

/** Lines of examples that may stand between two rows. */
const MOST_BETWEEN = 3;

/**
 * A line that names columns ("Priority Definition Response Time"), then a line for each row, which
 * begins with the name of its severity. Cells may touch: "Urgent (P0)Within 1 hourAn outage".
 */
export function flatRows({ passages }: SlaText, working: WorkingTime): FlatRows {
  const times: FoundTime[] = [];
  const names = new Map<number, Named>();
  const read = new Set<number>();
  for (let at = 0; at < passages.length; at += 1) {
    const lined = headOfLines(passages, at);
    const last = at + (lined?.lines ?? 1) - 1;
    const head =
      lined === null
        ? headOf(passages[at]!)
        : { columns: lined.columns, end: passages[last]!.text.length };
    if (head === null) continue;
    const said = head.columns.topics.length > 1 ? null : promisedAbove(passages, at);
    const columns = said === null ? head.columns : { ...head.columns, topics: [said] };
    const rows = rowsBelow(passages, last, head);
    if (rows.length < 2) continue;
    for (const row of rows) {
      const { passage, name } = row;
      names.set(passage.at, name);
      const found = rowTimes(row, columns.topics, working);
      if (found.length > 0) read.add(passage.at);
      for (const { topic, target } of found)
        times.push({
          topic,
          severity: name,
          plan: null,
          target,
          passage,
          rule: 'times/flat-row',
          confidence: 0.75,
          nameless: false,
        });
    }
    at = passages.indexOf(rows.at(-1)!.passage, at);
  }
  return { times, names, read };
}

/** What the sentence right above the names of the columns promises the times for. */
function promisedAbove(passages: readonly Passage[], at: number): Topic | null {
  const above = passages[at - 1];
  return above?.kind === 'paragraph' && above.at + 1 === passages[at]!.at
    ? promisedBelow(above.text)
    : null;
}

/** A row is a passage, or a part of one where several rows ran into it. */
interface Row {
  readonly passage: Passage;
  readonly text: string;
  /** Where it begins in the passage. */
  readonly start: number;
  readonly name: Named;
}

function rowsBelow(
  passages: readonly Passage[],
  from: number,
  { columns, end }: Head,
): readonly Row[] {
  const rows: Row[] = [...rowsOf(passages[from]!, columns, end)];
  let between = 0;
  for (let at = from + 1; at < passages.length && between <= MOST_BETWEEN; at += 1) {
    const passage = passages[at]!;
    const own = rowsOf(passage, columns);
    if (own.length > 0) {
      rows.push(...own);
      between = 0;
    } else if (passage.kind === 'heading') break;
    else between += 1;
  }
  return rows;
}

/** How far behind the last time of a row the next may begin. */
const LONGEST_LAST_CELL = 60;

/** Where the next row begins behind a time: right there, or behind a last cell such as "until resolved". */
function nextRow(text: string, end: number): number | null {
  const rest = text.slice(end, end + LONGEST_LAST_CELL + LONGEST_NAMES);
  const begin = rest.length - rest.trimStart().length;
  if (begin > 0 && severityAtRow(rest.slice(begin)) !== null) return end + begin;
  const [name] = numberedSeverities(rest.slice(0, LONGEST_LAST_CELL));
  return name !== undefined && severityAtRow(unglued(rest.slice(name.start)).text) !== null
    ? end + name.start
    : null;
}

/** The rows of a passage: a next one begins with a severity behind a time. */
function rowsOf(passage: Passage, columns: Columns, from = 0): readonly Row[] {
  const { text } = passage;
  if (passage.kind === 'item' || text.length > LONGEST_ROW || from >= text.length) return [];
  const starts = [from];
  const line = unglued(text);
  if (columns.topics.length > 1 || rowName(passage, text.slice(from), columns) !== null)
    for (const { end: behind } of timesInRow(line.text)) {
      const end = line.at(behind);
      if (end < from) continue;
      const begin = nextRow(text, end);
      if (begin !== null && begin > starts.at(-1)!) starts.push(begin);
    }
  return starts.flatMap((start, index) => {
    const part = text.slice(start, starts[index + 1]).trimEnd();
    const name = rowName(passage, part, columns);
    return name === null ? [] : [{ passage, text: part, start, name }];
  });
}

/** The words before a cell that begins with a capital: "Out of order Nobody can work", up to "order". */
const TITLE =
  /^(\p{Lu}[\p{L}-]{1,20}(?:\s(?:of|or|and|\/|to)\s[\p{L}-]{2,20}){0,2})\s\p{Lu}[\p{L}-]{0,20}\s\p{Ll}/u;

/** "1" behind the name of the column that a row says again: "Support level 1 No network". */
const NUMBER = /^\s\d{1,2}(?=\s\p{Lu})/u;

function rowName(passage: Passage, text: string, { described, key }: Columns): Named | null {
  if (text.slice(0, key.length).toLowerCase() === key) {
    const number = NUMBER.exec(text.slice(key.length))?.[0];
    if (number !== undefined) return named(passage, text.slice(0, key.length + number.length));
  }
  const line = unglued(text);
  const severity = severityAtRow(line.text);
  if (severity !== null) return named(passage, text.slice(0, line.at(severity.end)));
  const title = described && hasOneTime(line.text) ? TITLE.exec(line.text)?.[1] : undefined;
  return title === undefined ? null : named(passage, title);
}

interface RowTime {
  readonly topic: Topic;
  readonly target: Target;
}

/** The one time of a row below one column of times; rows of several stand in no line of names alone. */
function rowTimes(row: Row, topics: readonly Topic[], working: WorkingTime): readonly RowTime[] {
  const [topic] = topics;
  const target =
    topic === undefined || topics.length > 1 ? null : onlyTime(row.text, row.name.text, working);
  return topic === undefined || target === null
    ? []
    : [{ topic, target: moved(target, row.start) }];
}

const moved = (target: Target, by: number): Target => ({
  ...target,
  start: target.start + by,
  end: target.end + by,
});
