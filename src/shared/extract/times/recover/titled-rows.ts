import { cellBetween } from '#shared/extract/cells.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isTime, isTimeOrWords } from '../words/cell-kind.ts';
import { oneTopic, topicWords, type Topic } from '../words/topic.ts';
import { tablesAt, type Recovered } from './recovered.ts';

const LONGEST_TITLE = 120;
const LONGEST_ROW = 1_500;
const FEWEST_ROWS = 2;
const MOST_ROWS = 12;

/** Behind the description of a row, its last cell: ". 30 minutes", " - Best effort". */
const LAST_CELL = /(?:[.!?)\]]["”]?\s|\s[–—-]\s|;\s)([^.!?;:]{2,50})\.?$/u;
/** "Within ", "no later than " */
const LONGEST_LIMIT = 14;

/**
 * Lists whose title says what their times are for, with a description between the severity and the time of each line:
 * "Response times of the service" over "Urgent P1: Nobody can work. No way around is known. 30 minutes".
 */
export function titledRows(passages: readonly Passage[]): readonly Recovered[] {
  return tablesAt(passages, (at) => {
    const [title, first] = [passages[at]!, passages[at + 1]];
    if (first === undefined || !mayBeTitle(title) || keyOf(first) === null) return null;
    const topic = oneTopic(title.text);
    return topic === null || durationsIn(title.text).length > 0
      ? null
      : tableBelow(passages, at, topic);
  });
}

const mayBeTitle = ({ text, kind }: Passage): boolean =>
  kind !== 'item' && text.length <= LONGEST_TITLE && !/[.;?!,]$/.test(text);

function tableBelow(passages: readonly Passage[], at: number, topic: Topic): Recovered | null {
  const title = passages[at]!;
  const rows: (readonly Passage[])[] = [];
  let next = at + 1;
  for (; next - at <= MOST_ROWS && next < passages.length; next += 1) {
    const passage = passages[next]!;
    const key = passage.at === passages[next - 1]!.at + 1 ? keyOf(passage) : null;
    if (key === null) break;
    const time = timeOf(passage, key.part?.end ?? 0);
    if (time !== null) rows.push([key, time]);
    // A line that is cut before its time is one of the list still; a sentence with a time is none.
    else if (durationsIn(passage.text).length > 0) return null;
  }
  if (next - at <= FEWEST_ROWS || !rows.some(([, time]) => time !== undefined && isTime(time)))
    return null;
  const read = new Set(passages.slice(at, next).map((passage) => passage.at));
  const { source, path, lead } = title;
  const header = ['', PRINTED[topic]].map((text) => ({ ...cellBetween(title, 0, 0), text }));
  return { table: { source, header, rows, path, lead, at: title.at }, read };
}

/** Names of columns in words that no plan has. */
const PRINTED = { response: 'Response time', resolution: 'Resolution time' } as const;

/** The severity that a line names before its description; "P1 - 2 hours" has none, and its times are read as they stand. */
function keyOf(passage: Passage): Passage | null {
  const { text, kind } = passage;
  const last = text.length > LONGEST_ROW ? null : LAST_CELL.exec(text.slice(-LONGEST_END));
  if (kind === 'heading' || last === null) return null;
  const found = NAME.exec(text);
  const name = found?.[1] ?? '';
  if (found === null || !isSeverityLabel(name)) return null;
  const described = text.length - found[0].length - last[0].length;
  return described >= SHORTEST_DESCRIPTION ? cellBetween(passage, 0, name.length) : null;
}
/** "Urgent P1:", "Severity one (critical) -" */
const NAME = /^([^:：–—\n]{2,40}?)(?:\s?[:：]|\s[–—-])\s/u;
const LONGEST_END = 80;
const SHORTEST_DESCRIPTION = 20;

/** What ends a line behind its description, where that is a time and no sentence speaks of one. */
function timeOf(passage: Passage, from: number): Passage | null {
  const { text } = passage;
  const tail = LAST_CELL.exec(text.slice(-LONGEST_END))?.[1];
  const last = text.endsWith('.') ? text.length - 1 : text.length;
  if (tail === undefined || last - tail.length <= from || topicWords(tail).length > 0) return null;
  const inner = tail.startsWith('(') && tail.endsWith(')') ? 1 : 0;
  const cell = cellBetween(passage, last - tail.length + inner, last - inner);
  return isTimeOrWords(cell) && (durationsIn(cell.text)[0]?.start ?? 0) <= LONGEST_LIMIT
    ? cell
    : null;
}
