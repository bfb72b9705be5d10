import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { numberedSeverities, severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage, SlaText } from '#shared/extract/sla-text.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { promisedBelow } from '../lines/line-above.ts';
import { unglued } from '../words/seams.ts';
import { targetsOf, timesOf, type Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicWords, type Topic } from '../words/topic.ts';
import { RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

/** The rows of tables that lost their cells: each is a line of running text. */
export interface FlatRows {
  /** Times of rows that hold one, each of the one topic that the line of names has. */
  readonly times: readonly FoundTime[];
  /** By the position of its passage, the name of each row. */
  readonly names: ReadonlyMap<number, Named>;
  /** Positions of the passages whose times are found. */
  readonly read: ReadonlySet<number>;
}

const LONGEST_NAMES = 120;
const LONGEST_ROW = 2_000;
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
    const head = headOf(passages[at]!);
    if (head === null) continue;
    const said = head.columns.topics.length > 1 ? null : promisedAbove(passages, at);
    const columns = said === null ? head.columns : { ...head.columns, topics: [said] };
    const rows = rowsBelow(passages, at, head);
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

interface Columns {
  /** The topics of the columns that hold times, in order; one or two. */
  readonly topics: readonly Topic[];
  /** True where the column behind the names describes, so that a capital begins its cell. */
  readonly described: boolean;
  /** The name of the column of keys, in lower case: "support level". */
  readonly key: string;
}

/** "Incident severity" */
const OF_WHAT = String.raw`(?:(?:incident|issue|ticket|problem|defect|error|fault|case|request|support|service)\s)?`;
const KEY = compact(
  new RegExp(`^${OF_WHAT}(?:${SEVERITY_WORDS}|${RANK_WORDS})(?![A-Za-zÀ-ɏ])`, 'i'),
);
/** The same where cells touch, or stars mark the name as bold. */
const MAY_BE_KEY = compact(
  new RegExp(KEY.source.replace('^', '^[*\\s]{0,4}').replace('(?![A-Za-zÀ-ɏ])', ''), 'i'),
);
const DESCRIBED =
  /^(?:(?:incident|issue|ticket|problem|defect|error|fault|case|request|support)\s)?\S{1,20}\s(?:level\s|name\s|code\s)?(?:definition|description|impact|examples?|criteria|beschreibung|définition)(?![A-Za-zÀ-ɏ])/i;

interface Head {
  readonly columns: Columns;
  /** Where the first row begins in the passage of the names; its length where that holds none. */
  readonly end: number;
}

/** The names of columns that a passage is, or begins with where the rows ran into it. */
function headOf({ text, kind }: Passage): Head | null {
  if (kind === 'item' || text.length > LONGEST_ROW) return null;
  if (!MAY_BE_KEY.test(text)) return null;
  const whole = columnsOf(text);
  if (whole !== null) return { columns: whole, end: text.length };
  for (const { index } of text.slice(0, LONGEST_NAMES).matchAll(/\s/g)) {
    const end = index + 1;
    if (severityAtRow(unglued(text.slice(end, end + LONGEST_NAMES)).text) === null) continue;
    const columns = columnsOf(text.slice(0, index));
    if (columns !== null) return { columns, end };
  }
  return null;
}

/** What the columns are that a line names; null where it is no line of names. */
function columnsOf(text: string): Columns | null {
  if (text.length > LONGEST_NAMES || /[.:;?!,]$/.test(text.trim())) return null;
  const line = unglued(text).text.replace(/\*/g, '').trim();
  const key = KEY.exec(line)?.[0].toLowerCase();
  if (key === undefined || /\d/.test(line) || line.split(' ').length < 4) return null;
  if (!/^[^,;]+$/.test(line)) return null;
  const topics = [
    ...new Set(topicWords(line).flatMap(({ topic }) => (topic === 'other' ? [] : [topic]))),
  ];
  return topics.length === 0 ? null : { topics, described: DESCRIBED.test(line), key };
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

/** What goes on in small letters is a sentence: "Critical issues are answered …". */
function severityAtRow(line: string): ReturnType<typeof severityAtStart> {
  const severity = severityAtStart(line);
  return severity !== null && /^\s[\p{Lu}\d<≤•–—-]/u.test(line.slice(severity.end))
    ? severity
    : null;
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

/** What is wrong, in the cell before a time, and not what the time is for: "system unavailable 1 hour". */
const STATE = /(?<![A-Za-zÀ-ɏ])(?:un-?availab[A-Za-zÀ-ɏ]{1,6}|downtime)(?![A-Za-zÀ-ɏ])/gi;

const blanked = (words: string): string => 'x'.repeat(words.length);

/** Where a sign of limit begins a cell: "mail is slow< 4 hours". */
const CELL_OF_LIMIT = /(?<=\p{L})[<≤]=?\s?\d/gu;

/** A row without the words of cells before such a sign, which tell what is wrong: "delivery is slow". */
function withoutDescriptions(row: string): string {
  let text = row;
  for (const { index } of row.matchAll(CELL_OF_LIMIT)) {
    const since =
      durationsIn(row)
        .filter(({ end }) => end <= index)
        .at(-1)?.end ?? 0;
    text = text.slice(0, since) + blanked(text.slice(since, index)) + text.slice(index);
  }
  return text;
}

const timesInRow = (text: string) => timesOf(withoutDescriptions(text.replace(STATE, blanked)));

const hasOneTime = (text: string): boolean =>
  timesInRow(text).length === 1 || AT_END.test(text) || IN_WORDS_AT_END.test(text);

const AT_END =
  /(?<![A-Za-zÀ-ɏ])(?:immediate(?:ly)?|instant|sofort|unverzüglich|umgehend|immédiat)[.*]{0,2}$/i;
/** "Based on our workload": what a last cell says in the place of a time. */
const IN_WORDS_AT_END =
  /(?<=[.!?]\s)(?:based\son|best[-\s]effort|by\s(?:mutual\s)?agreement|as\sagreed|depend(?:s|ing)\son)(?![A-Za-zÀ-ɏ])[^.!?\n]{0,100}$/i;
/** Around how long something lasted: "down for 2 hours or more". */
const LASTED = /(?<![A-Za-zÀ-ɏ])(?:for|over|(?:more|longer)\sthan|at\sleast|seit|pendant)\s$/i;
const AND_MORE = /^\s(?:or|and)\s(?:more|longer)(?![A-Za-zÀ-ɏ])|^\sago(?![A-Za-zÀ-ɏ])/i;
const LIMIT =
  /(?<![A-Za-zÀ-ɏ])(?:within|in|less\sthan|up\sto|innerhalb(?:\svon)?|binnen|sous|dans(?:\sles)?)\s$/i;

/** "mail is slow< 4 hours": the sign touches the word before it, as two cells do. */
const AT_SEAM = /\p{L}[<≤]=?\s?$/u;

/** How far before a time words may say what it is for. */
const NEAR = 60;

interface RowTime {
  readonly topic: Topic;
  readonly target: Target;
}

/** The one time of a row below one column of times; rows of several stand in no line of names alone. */
function rowTimes(row: Row, topics: readonly Topic[], working: WorkingTime): readonly RowTime[] {
  const [topic] = topics;
  const target = topic === undefined || topics.length > 1 ? null : onlyTime(row, working);
  return topic === undefined || target === null
    ? []
    : [{ topic, target: moved(target, row.start) }];
}

const moved = (target: Target, by: number): Target => ({
  ...target,
  start: target.start + by,
  end: target.end + by,
});

/** The only time of a row, or "Immediate" at its end; null where it tells in sentences what is done when. */
function onlyTime({ text: row, name }: Row, working: WorkingTime): Target | null {
  const line = unglued(row);
  const times = timesInRow(line.text).filter(({ start }) => line.at(start) >= name.text.length);
  const [time, another] = times;
  if (another !== undefined) return null;
  const word = AT_END.exec(line.text) ?? IN_WORDS_AT_END.exec(line.text);
  const span = time ?? (word && { start: word.index, end: line.text.length });
  if (!span) return null;
  const isLength =
    LASTED.test(line.text.slice(Math.max(0, span.start - 20), span.start)) ||
    AND_MORE.test(line.text.slice(span.end, span.end + 16));
  if (isLength) return null;
  const since = Math.max(0, span.start - NEAR);
  const sentence =
    line.text
      .slice(since, span.start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const isCell = AT_SEAM.test(row.slice(0, line.at(span.start)));
  if (!isCell && topicWords(sentence.replace(STATE, ' ')).length > 0) return null;
  const limit = LIMIT.exec(line.text.slice(Math.max(0, span.start - 20), span.start))?.[0] ?? '';
  const value = line.text.slice(span.start - limit.length, span.end);
  const start = line.at(span.start - limit.length);
  return targetsOf(value, start, working, time === undefined)[0] ?? null;
}
