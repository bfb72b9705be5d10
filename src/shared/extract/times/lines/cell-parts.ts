import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isDayName } from '#shared/extract/grammar/hours.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { labelOf, type Labelled } from './label.ts';
import { NO_NAME } from './line.ts';
import { segmentsOf, type Segment } from '../words/segments.ts';
import { coverageOf, hoursInHeading, targetsOf, type Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicWords } from '../words/topic.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

const LONGEST_LABEL = 40;

/** One of several times in a cell, each behind its name: "Gold: 1 hour", "By night: 2 hours". */
export interface CellPart {
  /** The plan or customer that the name says; null where it says when the clock runs. */
  readonly plan: Named | null;
  readonly target: Target;
}

/** The named times of a cell, a line, list item or part each; none where fewer than two have a name. */
export const cellParts = (cell: Passage, working: WorkingTime): readonly CellPart[] =>
  valueParts(cell, cell.text, 0, working);

/** The same of a value that begins at `offset` of its passage. */
export function valueParts(
  cell: Passage,
  text: string,
  offset: number,
  working: WorkingTime,
): readonly CellPart[] {
  const lines = namedValues(text);
  return lines.flatMap(({ label, value, start }): readonly CellPart[] => {
    const hours = hoursInHeading(label);
    return targetsOf(value, offset + start, working, value.length <= LONGEST_LABEL)
      .slice(0, 1)
      .map((target) =>
        hours === null
          ? { plan: named(cell, label), target }
          : { plan: null, target: { ...target, coverage: target.coverage ?? hours } },
      );
  });
}

const LONGEST_CELL = 400;

/** Behind their labels on lines of their own, else all in short: "Gold 1h, Silver 4h", "1h (Gold) / 4h (Silver)". */
function namedValues(text: string): readonly Labelled[] {
  const lines = labelledLines(text);
  if (lines.length > 1) return lines;
  if (text.length > LONGEST_CELL) return [];
  const segments = segmentsOf(text);
  const parts = segments.length > 1 ? segments : commaParts(text);
  const values = parts.flatMap((part) => shortNamed(part) ?? []);
  return values.length > 1 && values.length === parts.length ? values : [];
}

const labelledLines = (text: string): readonly Labelled[] =>
  segmentsOf(text).flatMap((segment) => labelled(segment) ?? []);

/** "Gold: 1 hour", with where its value stands in the cell. */
function labelled({ text, start }: Segment): Labelled | null {
  const lead = text.length - text.trimStart().length;
  const found = labelOf(text.trim());
  if (found === null || found.label.length > LONGEST_LABEL || topicWords(found.label).length > 0)
    return null;
  return { label: found.label, value: found.value, start: start + lead + found.start };
}

/** The parts of a value between commas; a comma within a number parts nothing. */
function commaParts(text: string): readonly Segment[] {
  let start = 0;
  return text.split(/(?<=,)(?=\s)|(?<=\s)(?=and\s\p{L})/u).map((part) => {
    const from = start;
    start += part.length;
    return { text: part.replace(/[,\s]+$/, ''), start: from };
  });
}

/** Ways to reach those who support, which need no capital. */
const CHANNEL = String.raw`(?:(?:by|per|via)\s)?(?:(?:live\s)?chats?|e-?mails?|(?:tele)?phone(?:\scalls?)?|voice-?mails?|hotline|tickets?|portal|web\s?forms?|sms|social\smedia|telefon(?:isch)?|téléphone|courriel|teléfono|correo(?:\selectrónico)?|telefono|telefoon)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}+-]{1,20}(?:\s\p{Lu}[\p{L}\p{N}+-]{1,20})?`;
/** "Gold 1 hour", "Gold/Platinum ≤ 1 hour" */
const NAME_FIRST = compact(
  new RegExp(
    String.raw`^\s{0,3}(?:and\s)?(${NAME}(?:\s?[/&]\s?${NAME})?|${CHANNEL})\s(?=(?:within\s|in\s)?[<≤]?\s?\d)`,
    'u',
  ),
);
/** "1 hour (Gold)" */
const NAME_LAST = compact(
  new RegExp(
    String.raw`\s?(?:\((${NAME}(?:\s?[/&]\s?${NAME})?|${CHANNEL})\)|(?:by|for|via)\s(${CHANNEL}))[\s.;]{0,3}$`,
    'u',
  ),
);

/** A name right before or behind one time, as printed in a row of several. */
function shortNamed(segment: Segment): Labelled | null {
  const own = labelled(segment);
  if (own !== null) return own;
  const { text, start } = segment;
  // "Fix ≤ 3h (Oak)": what stands before the time may be what it is for, and the name behind it.
  const first = nameIn(NAME_FIRST, text);
  const found = first ?? nameIn(NAME_LAST, text);
  if (found === null) return null;
  const label = found[1] ?? found[2] ?? '';
  const from = first === null ? 0 : first[0].length;
  const value = first === null ? text.slice(0, found.index) : text.slice(from);
  return durationsIn(value).length === 1 ? { label, value, start: start + from } : null;
}

/** A pattern's match whose name may be one. */
function nameIn(pattern: RegExp, text: string): RegExpExecArray | null {
  const found = pattern.exec(text);
  return found !== null && isName(found[1] ?? found[2] ?? '') ? found : null;
}

/** Whether a word before or behind a time may be that of a plan: no limit, no day, no hours, no topic. */
const isName = (word: string): boolean =>
  !NO_NAME.test(word) &&
  !isDayName(word) &&
  hoursInHeading(word) === null &&
  topicWords(word).length === 0;

/** What a cell of hours says for one of its names: "24x7" of "Gold: 24x7"; null where it has no names. */
export function hoursOfPart(cell: string, name: string): string | null {
  const line = namedValues(cell).find(({ label }) => label === name);
  return line === undefined ? null : (coverageOf(line.value) ?? line.value.trim());
}
