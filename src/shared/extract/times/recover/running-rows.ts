import { severitiesIn, severityAtStart } from '#shared/extract/grammar/severity.ts';
import { valuesIn, type Span } from './running-values.ts';

// Rows that only follow each other, by positions in the text that they stand in.

export interface RunningRow {
  readonly key: Span;
  /** What may be its times, in order. */
  readonly values: readonly Span[];
}

const MOST_ROWS = 12;

interface Key extends Span {
  readonly name: string;
}

/** The rows of a text from a position on: each begins with the severity that is next to the one before. */
export function runningRows(
  text: string,
  from: number,
  lineStarts: readonly number[],
): readonly RunningRow[] {
  const keys: Key[] = [];
  let key = keyAt(text, from + (/^[\s*•–.-]{0,4}/u.exec(text.slice(from))?.[0].length ?? 0));
  while (key !== null && keys.length < MOST_ROWS) {
    keys.push(key);
    const next = nextKey(text, key, lineStarts);
    // What is said of a severity once more is no row of the table.
    key = keys.some(({ name }) => name === next?.name) ? null : next;
  }
  return keys.map((own, index) => {
    const to = keys[index + 1]?.start ?? endOfLast(text, own.end, lineStarts);
    return {
      key: own,
      values: valuesIn(text.slice(own.end, to)).map(({ start, end }) => ({
        start: own.end + start,
        end: own.end + end,
      })),
    };
  });
}

/** The severity that begins right at a position, with what it grades, or its bare rank. */
function keyAt(text: string, at: number): Key | null {
  const rest = text.slice(at, at + LONGEST_KEY);
  const key = (end: number, name: string): Key => ({ start: at, end: at + end, name });
  const severity = severityAtStart(rest);
  if (severity !== null && BEHIND_KEY.test(rest.slice(severity.end)))
    return key(severity.end + gradeBehind(rest, severity), severity.text);
  // "Critical incidents Nobody can work"
  const [graded] = severity === null ? [] : severitiesIn(rest);
  if (graded?.start === 0 && BEHIND_KEY.test(rest.slice(graded.end)))
    return key(graded.end, graded.text);
  const rank = /^[0-9](?=\s\p{Lu})/u.exec(rest)?.[0];
  return rank === undefined ? null : key(rank.length, rank);
}
const LONGEST_KEY = 80;

/** "Priority 1 Critical 2 hours": the length of the grade that stands behind a rank. */
function gradeBehind(text: string, { end, text: name }: { end: number; text: string }): number {
  const behind = /\d$/.test(name) ? text.slice(end) : '';
  const grade = behind.startsWith(' ') ? severityAtStart(behind.slice(1)) : null;
  return grade !== null && !/\d/.test(grade.text) && BEHIND_KEY.test(behind.slice(1 + grade.end))
    ? 1 + grade.end
    : 0;
}

/** What goes on in small letters is a sentence, "Critical issues are answered …", unless a time does: "within 2 hours". */
const BEHIND_KEY =
  /^\s?[\p{Lu}\d<≤•–—(-]|^:\s|^\s(?:within|in|up\sto|under|less\sthan|max\.?|innerhalb(?:\svon)?|binnen|sous|entro|até)\s[<≤~]?\d/u;

/** The next rank of the same scale, wherever it stands; the next grade, at the beginning of a line or behind a time. */
function nextKey(
  text: string,
  { start, end, name }: Key,
  lineStarts: readonly number[],
): Key | null {
  const numbered = /^(\D{0,16}?)(\d)(?!\d)/u.exec(name);
  if (numbered === null) return nextGrade(text, end, lineStarts);
  const [, scale = '', digit = ''] = numbered;
  const wanted = [Number(digit) + 1, Number(digit) - 1].map((rank) => `${scale}${rank}`);
  for (const next of wanted) {
    for (let at = text.indexOf(next, end); at >= 0; at = text.indexOf(next, at + 1)) {
      if (scale === '' && !lineStarts.includes(at)) continue;
      const key = /[\p{L}\d]$/u.test(text.slice(at - 1, at)) ? null : keyAt(text, at);
      if (key !== null && at > start) return key;
    }
  }
  return nextGrade(text, end, lineStarts);
}

function nextGrade(text: string, from: number, lineStarts: readonly number[]): Key | null {
  const behind = valuesIn(text.slice(from)).map(({ end }) => from + end);
  const places = [...lineStarts.filter((at) => at > from), ...behind].sort((a, b) => a - b);
  for (const place of places) {
    const at = place + (/^\s{0,2}/.exec(text.slice(place))?.[0].length ?? 0);
    const key = keyAt(text, at);
    if (key !== null) return key;
  }
  return null;
}

/** The last row ends with its line, unless that has no time yet. */
function endOfLast(text: string, from: number, lineStarts: readonly number[]): number {
  const ends = [...lineStarts.filter((at) => at > from).slice(0, MOST_LINES), text.length];
  return ends.find((end) => valuesIn(text.slice(from, end)).length > 1) ?? ends[0]!;
}
const MOST_LINES = 3;
