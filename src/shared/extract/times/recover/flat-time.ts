import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { unglued } from '#shared/extract/seams.ts';
import { targetsOf, timesOf, type Target } from '../words/target.ts';
import { topicWords } from '../words/topic.ts';
import type { WorkingTime } from '../words/working-hours.ts';

/** What is wrong, in the cell before a time, and not what the time is for: "system unavailable 1 hour". */
const STATE = /(?<![A-Za-zÀ-ɏ])(?:(?:un-?)?availab[A-Za-zÀ-ɏ]{1,6}|downtime)(?![A-Za-zÀ-ɏ])/gi;

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

export const timesInRow = (text: string) =>
  timesOf(withoutDescriptions(text.replace(STATE, blanked)));

export const hasOneTime = (text: string): boolean =>
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

/** The only time of a row, or "Immediate" at its end; null where it tells in sentences what is done when. */
export function onlyTime(row: string, name: string, working: WorkingTime): Target | null {
  const line = unglued(row);
  const times = timesInRow(line.text).filter(({ start }) => line.at(start) >= name.length);
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
