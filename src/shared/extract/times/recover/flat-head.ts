import { compact } from '#shared/extract/grammar/compact.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { unglued } from '#shared/extract/seams.ts';
import { topicWords, type Topic } from '../words/topic.ts';

export const LONGEST_NAMES = 120;
export const LONGEST_ROW = 2_000;

export interface Columns {
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

export interface Head {
  readonly columns: Columns;
  /** Where the first row begins in the passage of the names; its length where that holds none. */
  readonly end: number;
}

/** The names of columns that a passage is, or begins with where the rows ran into it. */
export function headOf({ text, kind }: Passage): Head | null {
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

/** As many columns have names of their own. */
const MOST_NAMES = 6;
const LONGEST_NAME = 40;

/** The names of columns on a line each, from a passage on: "Severity", "Definition", "Response goal"; null for others. */
export function headOfLines(
  passages: readonly Passage[],
  at: number,
): { readonly columns: Columns; readonly lines: number } | null {
  const first = passages[at]!;
  if (first.text.length > LONGEST_NAME || !KEY.test(first.text)) return null;
  const end = passages.findIndex(
    ({ text, kind }, index) =>
      index > at && (kind === 'item' || text.length > LONGEST_NAME || severityAtRow(text) !== null),
  );
  const lines = end - at;
  if (end < 0 || lines < 2 || lines > MOST_NAMES) return null;
  const names = passages.slice(at, end).map(({ text }) => text.trim());
  const columns = columnsOf(names.join(' '));
  return columns === null ? null : { columns, lines };
}

/** Of the names of two columns, one of which has two words. */
const FEWEST_WORDS = 3;

/** What the columns are that a line names; null where it is no line of names. */
function columnsOf(text: string): Columns | null {
  if (text.length > LONGEST_NAMES || /[.:;?!,]$/.test(text.trim())) return null;
  const line = unglued(text).text.replace(/\*/g, '').trim();
  const key = KEY.exec(line)?.[0].toLowerCase();
  if (key === undefined || /\d/.test(line) || line.split(' ').length < FEWEST_WORDS) return null;
  if (!/^[^,;]+$/.test(line)) return null;
  const topics = [
    ...new Set(topicWords(line).flatMap(({ topic }) => (topic === 'other' ? [] : [topic]))),
  ];
  return topics.length === 0 ? null : { topics, described: DESCRIBED.test(line), key };
}

/** What goes on in small letters is a sentence: "Critical issues are answered …". */
export function severityAtRow(line: string): ReturnType<typeof severityAtStart> {
  const severity = severityAtStart(line);
  return severity !== null && /^\s[\p{Lu}\d<≤•–—-]/u.test(line.slice(severity.end))
    ? severity
    : null;
}
