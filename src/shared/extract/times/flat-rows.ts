import { severityAtStart } from '../grammar/severity.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { named, type FoundTime, type Named } from './found-time.ts';
import { targetsOf, timesOf, type Target, type WorkingTime } from './target.ts';
import { topicWords, type Topic } from './topic.ts';

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
    const columns = columnsOf(passages[at]!);
    if (columns === null) continue;
    const rows = rowsBelow(passages, at + 1, columns);
    if (rows.length < 2) continue;
    for (const { passage, name } of rows) {
      names.set(passage.at, name);
      const target = columns.topic === null ? null : onlyTime(passage, name, working);
      if (columns.topic === null || target === null) continue;
      read.add(passage.at);
      times.push({
        topic: columns.topic,
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

interface Columns {
  /** The one topic of the columns; null where they have both. */
  readonly topic: Topic | null;
  /** True where the column behind the names describes, so that a capital begins its cell. */
  readonly described: boolean;
}

const KEY =
  /^(?:severity|sev|priority|prio|urgency|level|class|category|impact|schweregrad|priorität|gravité|priorité)(?!\p{L})/iu;
const DESCRIBED =
  /^\S{1,20}\s(?:level\s|name\s|code\s)?(?:definition|description|impact|examples?|criteria|beschreibung|définition)(?!\p{L})/iu;

/** What the columns are that a line names; null where it is no line of names. */
function columnsOf({ text, kind }: Passage): Columns | null {
  if (kind === 'item' || text.length > LONGEST_NAMES || /[.:;?!,]$/.test(text.trim())) return null;
  const line = unglued(text).text.replace(/\*/g, '').trim();
  if (!KEY.test(line) || /\d/.test(line) || line.split(' ').length < 4) return null;
  if (!/^[^,;]+$/.test(line)) return null;
  const topics = new Set(topicWords(line).map(({ topic }) => topic));
  topics.delete('other');
  const [first, second] = topics;
  if (first === undefined || first === 'other') return null;
  return { topic: second === undefined ? first : null, described: DESCRIBED.test(line) };
}

interface Row {
  readonly passage: Passage;
  readonly name: Named;
}

function rowsBelow(passages: readonly Passage[], from: number, columns: Columns): readonly Row[] {
  const rows: Row[] = [];
  let between = 0;
  for (let at = from; at < passages.length && between <= MOST_BETWEEN; at += 1) {
    const passage = passages[at]!;
    const name = rowName(passage, columns);
    if (name !== null) {
      rows.push({ passage, name });
      between = 0;
    } else if (passage.kind === 'heading') break;
    else between += 1;
  }
  return rows;
}

/** The words before a cell that begins with a capital: "Out of order Nobody can work", up to "order". */
const TITLE =
  /^(\p{Lu}[\p{L}-]{1,20}(?:\s(?:of|or|and|\/|to)\s[\p{L}-]{2,20}){0,2})\s\p{Lu}[\p{L}-]{0,20}\s\p{Ll}/u;

function rowName(passage: Passage, { described }: Columns): Named | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_ROW) return null;
  const line = unglued(text);
  const severity = severityAtStart(line.text);
  // What goes on in small letters is a sentence: "Critical issues are answered …".
  if (severity !== null && /^\s[\p{Lu}\d<≤•–—-]/u.test(line.text.slice(severity.end)))
    return named(passage, text.slice(0, line.at(severity.end)));
  const title = described && hasOneTime(line.text) ? TITLE.exec(line.text)?.[1] : undefined;
  return title === undefined ? null : named(passage, title);
}

const hasOneTime = (text: string): boolean =>
  timesOf(text).length === 1 || AT_END.test(text) || IN_WORDS_AT_END.test(text);

const AT_END =
  /(?<!\p{L})(?:immediate(?:ly)?|instant|sofort|unverzüglich|umgehend|immédiat)[.*]{0,2}$/iu;
/** "Based on our workload": what a last cell says in the place of a time. */
const IN_WORDS_AT_END =
  /(?<=[.!?]\s)(?:based\son|best[-\s]effort|by\s(?:mutual\s)?agreement|as\sagreed|depend(?:s|ing)\son)(?!\p{L})[^.!?\n]{0,100}$/iu;
/** Around how long something lasted: "down for 2 hours or more". */
const LASTED = /(?<!\p{L})(?:for|over|(?:more|longer)\sthan|at\sleast|seit|pendant)\s$/iu;
const AND_MORE = /^\s(?:or|and)\s(?:more|longer)(?!\p{L})|^\sago(?!\p{L})/iu;
const LIMIT =
  /(?<!\p{L})(?:within|in|less\sthan|up\sto|innerhalb(?:\svon)?|binnen|sous|dans(?:\sles)?)\s$/iu;

/** How far before a time words may say what it is for. */
const NEAR = 60;

/** The only time of a row, or "Immediate" at its end; null where it tells in sentences what is done when. */
function onlyTime(passage: Passage, name: Named, working: WorkingTime): Target | null {
  const line = unglued(passage.text);
  const times = timesOf(line.text).filter(({ start }) => line.at(start) >= name.text.length);
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
  if (topicWords(sentence).length > 0) return null;
  const limit = LIMIT.exec(line.text.slice(Math.max(0, span.start - 20), span.start))?.[0] ?? '';
  const value = line.text.slice(span.start - limit.length, span.end);
  const start = line.at(span.start - limit.length);
  return targetsOf(value, start, working, time === undefined)[0] ?? null;
}

/** Where a small letter or a bracket meets a capital, two cells met. */
const SEAM = /(?<=\p{Ll}|\))(?=\p{Lu}|•)/gu;

/** A line with a space in every seam, and for its positions those in the line as it is. */
function unglued(text: string): {
  readonly text: string;
  readonly at: (position: number) => number;
} {
  const seams = [...text.matchAll(SEAM)].map(({ index }) => index);
  return {
    text: text.replace(SEAM, ' '),
    at: (position) => {
      let added = 0;
      while (added < seams.length && seams[added]! + added < position) added += 1;
      return position - added;
    },
  };
}
