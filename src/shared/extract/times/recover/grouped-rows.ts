import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart, type ReadSeverity } from '#shared/extract/grammar/severity.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { LONGEST_TIME } from '../words/cell-kind.ts';
import type { Recovered } from './recovered.ts';
import { inPlaceOfTime, isPlaceholder } from '../words/target.ts';
import { topicOf, topicWords } from '../words/topic.ts';

const LONGEST_LINE = 160;
const LONGEST_GROUP = 30;
const FEWEST_ROWS = 4;
const MOST_ROWS = 40;

interface Row {
  readonly group: Passage | null;
  readonly key: Passage;
  readonly time: Passage;
  /** Where the row begins in its passage. */
  readonly start: number;
}

/**
 * Tables that lost their cells and whose first column spans several rows: "Channel Class Response time Telephone
 * Critical Immediate", "Severe 1 hour", "E-mail Critical 2 hours", "Severe 4 hours". Each row is a severity and
 * nothing but its time; the first of each group begins with the group's name.
 */
export function groupedRows(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const first = firstRow(passages[at]!);
    if (first === null) continue;
    const rows = [first];
    let next = at + 1;
    for (; rows.length < MOST_ROWS && next < passages.length; next += 1) {
      const passage = passages[next]!;
      const row = passage.at === passages[next - 1]!.at + 1 ? rowIn(passage, 0) : null;
      if (row === null) break;
      rows.push(row);
    }
    const table = rows.length < FEWEST_ROWS ? null : tableOf(passages[at]!, rows);
    if (table === null) continue;
    found.push({ table, read: new Set(passages.slice(at, next).map((passage) => passage.at)) });
    at = next - 1;
  }
  return found;
}

/** The first row, which ran into the line of names: behind the one topic that a column of times has. */
function firstRow(passage: Passage): Row | null {
  const { text, kind } = passage;
  if (kind !== 'paragraph' || text.length > LONGEST_LINE || /[.;:]/.test(text)) return null;
  const words = topicWords(text);
  const [word, another] = words;
  if (word === undefined || another !== undefined || word.topic === 'other') return null;
  const end = word.end + (BEHIND_TOPIC.exec(text.slice(word.end))?.[0].length ?? 0);
  const row = rowIn(passage, end);
  return row?.group === null ? null : row;
}
const BEHIND_TOPIC = /^\s?(?:times?|targets?|zeit|frist)?(?![A-Za-zÀ-ɏ])/i;

/** A severity with its time alone, perhaps behind the name of a group; null for other lines. */
function rowIn(passage: Passage, from: number): Row | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE) return null;
  const starts = [...text.slice(from).matchAll(/(?<![^\s])\p{Lu}/gu)].map(
    ({ index }) => from + index,
  );
  for (const start of starts) {
    if (start - from > LONGEST_GROUP) return null;
    const severity: ReadSeverity | null = severityAtStart(text.slice(start));
    if (severity === null) continue;
    const time = cellBetween(passage, start + severity.end, text.length);
    if (!isTimeAlone(time.text)) continue;
    const group = cellBetween(passage, from, start);
    const isGroup = /^\p{Lu}[\p{L}\d\s/&-]*$/u.test(group.text) && topicOf(group.text) === null;
    if (group.text !== '' && !isGroup) return null;
    return {
      group: group.text === '' ? null : group,
      key: cellBetween(passage, start, start + severity.end),
      time,
      start: from,
    };
  }
  return null;
}

/** A time and nothing else, or what stands in its place. */
function isTimeAlone(text: string): boolean {
  if (text === '' || text.length > LONGEST_TIME / 2) return false;
  const [time] = durationsIn(text);
  return time === undefined
    ? isPlaceholder(text) || inPlaceOfTime(text) || IMMEDIATE.test(text)
    : time.start <= LONGEST_LIMIT && text.length - time.end <= 1;
}
const LONGEST_LIMIT = 10;
const IMMEDIATE =
  /^(?:immediate(?:ly)?|instant|sofort|unverzüglich|umgehend|immédiate?|immediat[oa]|inmediat[oa]|imediat[oa]|onmiddellijk|direct)$/i;

/** The severities as rows, each with its group in brackets; null where the groups do not each have several. */
function tableOf(first: Passage, rows: readonly Row[]): Recovered['table'] | null {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.group !== null) groups.push([]);
    groups.at(-1)!.push(row);
  }
  if (groups.length < 2 || groups.some((group) => group.length < 2)) return null;
  const begin = rows[0]!.start;
  const { source, path, lead, at } = first;
  return {
    source,
    header: [emptyCell(first), cellBetween(first, topicWords(first.text)[0]!.start, begin)],
    rows: groups.flatMap((group) => {
      const name = group[0]!.group!.text;
      return group.map(({ key, time }) => [{ ...key, text: `${key.text} (${name})` }, time]);
    }),
    path,
    lead,
    at,
  };
}
