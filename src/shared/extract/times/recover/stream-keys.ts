import { durationsIn } from '#shared/extract/grammar/duration.ts';
import {
  isRank,
  isSeverityLabel,
  numberedSeverities,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { topicWords } from '../words/topic.ts';
import type { StreamHead } from './stream-head.ts';

// The names of rows that only follow each other.

/** The rest of a passage, in which a row that is not read to its end may begin. */
export interface Place {
  readonly passage: Passage;
  readonly from: number;
}

const LONGEST_TOPIC = 60;

/** The key with which a row begins: a severity behind the row before it, or at the beginning of a passage; a topic. */
export function keyAtStart(
  open: readonly Place[],
  last: Passage,
  before: number,
  { byTopic, ranked }: StreamHead,
): Passage | null {
  if (byTopic) {
    const label = labelOfRow(open, last, before);
    const [word] = label.text.length > LONGEST_TOPIC ? [] : topicWords(label.text);
    return word === undefined || word.topic === 'other' ? null : label;
  }
  // A row before that had no group of times has its key further up.
  for (const { passage, from } of [...open].reverse()) {
    if (passage.kind === 'item') continue;
    const end = passage === last ? before : passage.text.length;
    const rest = passage.text.slice(from, end);
    const begin = from + (/^[\s*.)]*/.exec(rest)?.[0].length ?? 0);
    const row = passage.text.slice(begin, end);
    const severity = severityAtStart(row) ?? (ranked ? rankAtStart(row) : null);
    if (severity === null || !BEHIND_KEY.test(passage.text.slice(begin + severity.end, end)))
      continue;
    const next = rankBehindTime(row);
    const key = next ?? { start: 0, end: severity.end };
    return cellBetween(passage, begin + key.start, begin + key.end);
  }
  return keyAtEnd(open);
}

/** What stands before the times of a row, or in the line above where they begin their own. */
function labelOfRow(open: readonly Place[], last: Passage, before: number): Passage {
  const label = cellBetween(last, open.at(-1)!.from, before);
  const above = label.text === '' ? open.at(-2) : undefined;
  return above === undefined
    ? label
    : cellBetween(above.passage, above.from, above.passage.text.length);
}

/** "P1 … expected within 3 hours. P2 …": behind a time that no other stands beside, the last row that ran into one. */
const rankBehindTime = (row: string): { readonly start: number; readonly end: number } | null =>
  numberedSeverities(row)
    .filter(
      ({ start, end }) =>
        start > 0 &&
        BEHIND_KEY.test(row.slice(end)) &&
        /(?:\d\s?\p{L}{1,9}|[.!])\s$/u.test(row.slice(0, start)) &&
        durationsIn(row.slice(0, start)).length > 0,
    )
    .at(-1) ?? null;

const rankAtStart = (row: string) => {
  const rank = /^(?:[0-5]|[A-E]|I{1,3}|IV)(?=\s|$)/.exec(row)?.[0];
  return rank === undefined ? null : { end: rank.length };
};

/** What goes on in small letters is a sentence: "Critical issues are answered …". */
const BEHIND_KEY = /^\s?(?:$|[\p{Lu}\d<≤•–—(-])/u;

/** "Login issues 30 minutes 6 hours 2 - High": behind the times of an item the next row begins. */
function keyAtEnd(open: readonly Place[]): Passage | null {
  const { passage, from } = open[0]!;
  const rest = cellBetween(passage, from, passage.text.length);
  return isSeverityLabel(rest.text) ? rest : null;
}

const MOST_WORDS = 3;

/** The severity right before the times of a row: "Invoices and contracts Low 4 hours / 2 days". */
export function keyBefore(
  passage: Passage,
  from: number,
  before: number,
  ranked: boolean,
): Passage | null {
  const text = passage.text.slice(from, before).trimEnd();
  const starts = [...text.matchAll(/(?<![^\s])\S/g)].map(({ index }) => index);
  for (const start of starts.slice(-MOST_WORDS)) {
    const name = text.slice(start);
    if (ranked && isRank(name)) return cellBetween(passage, from + start, from + text.length);
    if (
      /^[\p{Lu}\d]/u.test(name) &&
      isSeverityLabel(name) &&
      severityAtStart(name)?.end === name.length
    )
      return cellBetween(passage, from + start, from + text.length);
  }
  return null;
}

const LONGEST_TITLE = 60;

/** What begins a sentence that describes: "Mail server down The server cannot be reached". */
const BEFORE_ARTICLE =
  /^([\p{Lu}\d][^.;:?!]{2,60}?)\s(?=(?:An?|The|Any|All|One|No|Some|Every|Each|This|When|If|Eine?|Der|Die|Das|Kein|Une?|La|Le|Les|Una?|Il|El|Los|Een|De|Het)\s\p{Ll})/u;
/** "Routine request Non-urgent change of a setting": a capital before small letters. */
const BEFORE_SENTENCE = /^([\p{Lu}\d][^.;:?!]{2,60}?)\s(?=\p{Lu}[\p{L}-]*\s\p{Ll})/u;
const MARKS = /^[\s*†‡.]+/u;

/**
 * The name of a row that is no severity, below columns of two times: all that stands before those, or where the row
 * describes its case too, what stands before the description; null where that cannot be told.
 */
export function titleAtStart(
  open: readonly Place[],
  timed: Passage,
  start: number,
  head: StreamHead,
): Passage | null {
  const begin = open.find(({ passage, from }) => /\p{L}/u.test(passage.text.slice(from)));
  if (head.topics.length < 2 || begin === undefined) return null;
  const { passage, from } = begin;
  const whole = passage.text.slice(from, passage === timed ? start : undefined);
  const marks = MARKS.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(marks).trimEnd();
  const title = head.described
    ? (BEFORE_ARTICLE.exec(text) ?? BEFORE_SENTENCE.exec(text))?.[1]
    : PLAIN_TITLE.exec(text)?.[0];
  return title === undefined || title.length > LONGEST_TITLE
    ? null
    : cellBetween(passage, from + marks, from + marks + title.length);
}
const PLAIN_TITLE = /^[\p{Lu}\d][^.;:?!]*$/u;
