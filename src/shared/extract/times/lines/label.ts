import { numberedSeverities, isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { inPlaceOfTime } from '../words/target.ts';
import { topicOf } from '../words/topic.ts';

/** "Response time: 30 minutes" as its two halves; positions count in the line. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Where the value begins. */
  readonly start: number;
}

const LONGEST_LABEL = 90;
/** The colon of "8:00" is none. */
const COLON = /^((?:[^:：\n]|(?<=\d):(?=\d{2}\b)){1,90})[:：](?!\/\/|\d{2}\b)\s{0,4}(?=\S)/u;
const DASH = /\s[-–—=|]{1,2}\s|\t/gu;
const IN_BRACKETS = /\([^()]*\)/gu;
const BRACKETS = /^([^()\n]{1,50})\(([^()\n]{1,60})\)$/u;

/** The label and the value of a line; null where it is a sentence. */
export function labelOf(line: string): Labelled | null {
  const colon = COLON.exec(line);
  const label = (colon?.[1] ?? '').replace(IN_BRACKETS, '');
  if (colon !== null && !/[.!?]\s|\(/.test(label))
    return halves(line, (colon[1] ?? '').length, colon[0].length);
  return (
    arrowed(line) ??
    led(line) ??
    touching(line) ??
    dashed(line) ??
    bracketed(line) ??
    numbered(line) ??
    listed(line)
  );
}

const halves = (line: string, labelEnd: number, start: number): Labelled => ({
  label: line.slice(0, labelEnd).trim(),
  value: line.slice(start),
  start,
});

const NAME = /^\p{Lu}[\p{L}\s]{1,30}$/u;
const ARROW = /\s?(?:→|[-=]>)\s?/u;

/** "P1 → respond 1 hour → resolve 4 hours": the first arrow, behind a severity. */
function arrowed(line: string): Labelled | null {
  const arrow = ARROW.exec(line.slice(0, LONGEST_LABEL));
  const name = arrow === null ? '' : line.slice(0, arrow.index);
  const [time] = arrow === null || line.length > 300 ? [] : durationsIn(line);
  if (arrow === null || time === undefined) return null;
  // "Amber → 1 hour": any name, right before a time.
  const isNextToTime = NAME.test(name) && time.start - arrow.index <= LONGEST_LIMIT;
  if (!isNextToTime && !isSeverityLabel(name) && topicOf(name) === null) return null;
  return halves(line, arrow.index, arrow.index + arrow[0].length);
}

const TOUCHING = /^\p{Lu}[\p{L}\d ()/'-]{1,48}[\p{Ll})](?=[<≤~]?\s?\d)(?!\s\d)/u;
const LONGEST_TOUCHING = 120;

/** "Response30 minutes": two cells of a page that nothing parts any more. */
function touching(line: string): Labelled | null {
  const name = line.length > LONGEST_TOUCHING ? null : (TOUCHING.exec(line)?.[0] ?? null);
  if (name === null || !(isSeverityLabel(name) || isOfTime(name))) return null;
  const time = durationsIn(line.slice(name.length))[0];
  return time !== undefined && time.start <= 2 ? halves(line, name.length, name.length) : null;
}

const isOfTime = (name: string): boolean => {
  const topic = topicOf(name);
  return topic === 'response' || topic === 'resolution';
};

const GAP = /\s?(?:\.{4,}|…{2,}|(?:\.\s){4,}|_{4,})\s?|\s{3,}/u;

/** "Fibre ........ 4 hours", "Fibre      4 hours": dots that lead the eye, or nothing but a gap. */
function led(line: string): Labelled | null {
  const gap = line.length > 200 ? null : gapOf(line.slice(0, LONGEST_LABEL));
  if (gap === null || gap.index === 0) return null;
  const start = gap.index + gap[0].length;
  const value = line.slice(start);
  return durationsIn(line.slice(0, gap.index)).length === 0 &&
    (durationsIn(value)[0]?.start ?? LONGEST_LIMIT) < LONGEST_LIMIT
    ? halves(line, gap.index, start)
    : null;
}
const LONGEST_LIMIT = 12;

/** Two spaces are a gap behind the name of a severity alone. */
function gapOf(line: string): RegExpExecArray | null {
  const gap = GAP.exec(line);
  const narrow = gap === null || gap.index > 0 ? NARROW_GAP.exec(line) : null;
  return narrow !== null && isSeverityLabel(line.slice(0, narrow.index)) ? narrow : gap;
}
const NARROW_GAP = /(?<!\s)\s{2}(?!\s)/u;

/** "P1 – Critical – 1 hour": the last dash that has a time behind it and none before. */
function dashed(line: string): Labelled | null {
  if (line.length > 300) return null;
  const dashes = [...line.matchAll(DASH)];
  const last = dashes.at(-1);
  const words = last === undefined ? '' : line.slice(last.index + last[0].length);
  if (last !== undefined && isSeverityLabel(line.slice(0, last.index)) && inPlaceOfTime(words))
    return halves(line, last.index, last.index + last[0].length);
  const [first] = dashes.length === 0 ? [] : durationsIn(line);
  if (first === undefined) return inWords(line, dashes);
  const dash = dashes.filter(({ index }) => index < first.start).at(-1);
  if (dash === undefined || dash.index === 0 || dash.index > LONGEST_LABEL) return null;
  const between = line.slice(dash.index + dash[0].length, first.start);
  const isGraded = isSeverityLabel(line.slice(0, dash.index));
  return between.length > (isGraded ? LONGEST_LABEL : 40)
    ? null
    : halves(line, dash.index, dash.index + dash[0].length);
}

/** "Time to resolve = agreed date", "Resolution – best effort": behind what a time is for, words in its place. */
function inWords(line: string, [sign, another]: readonly RegExpExecArray[]): Labelled | null {
  if (sign === undefined || another !== undefined || sign.index > LONGEST_LABEL) return null;
  const topic = topicOf(line.slice(0, sign.index));
  const start = sign.index + sign[0].length;
  return (topic === 'response' || topic === 'resolution') && inPlaceOfTime(line.slice(start))
    ? halves(line, sign.index, start)
    : null;
}

/** "High (4 hours)" */
function bracketed(line: string): Labelled | null {
  if (line.length > 120) return null;
  const match = BRACKETS.exec(line.trim().replace(/[.,;]$/, ''));
  if (match === null || !isSeverityLabel(match[1] ?? '')) return null;
  // "P1 is answered within 1 hour (2 hours at night)" is a sentence.
  if (durationsIn(match[1] ?? '').length > 0) return null;
  if (durationsIn(match[2] ?? '').length === 0) return null;
  const start = line.indexOf('(') + 1;
  return { label: (match[1] ?? '').trim(), value: match[2] ?? '', start };
}

const ARE = /^[^.:;,\d]{3,70}\s(?:are|is|sind|sont|sono|son|zijn|são)\s(?=\p{Lu})/u;
const NAME_AND_TIME =
  /^\p{Lu}[\p{L}\d-]{0,16}(?:\s[\p{L}\d-]{1,16}){0,2}(?:\s\([^()]{1,20}\))?\s(?:within\s|in\s|[<≤]\s?)?\d[^,;]{1,40}$/u;

/** "Our response times are Amber 1 hour; Green 4 hours": a sentence that is a list. */
function listed(line: string): Labelled | null {
  const start = line.length > 300 ? 0 : (ARE.exec(line)?.[0].length ?? 0);
  if (start === 0 || !isOfTime(line.slice(0, start))) return null;
  const parts = line
    .slice(start)
    .replace(/\.$/, '')
    .split(/[,;]\s(?:and\s)?/);
  return parts.length > 1 && parts.every((part) => NAME_AND_TIME.test(part))
    ? halves(line, start, start)
    : null;
}

/** "Sev 1 30 minutes", "Sev 1 (nobody can work) 30 minutes" */
function numbered(line: string): Labelled | null {
  if (line.length > 120) return null;
  const [first] = numberedSeverities(line);
  if (first === undefined || first.start !== 0) return null;
  const rest = line.slice(first.end);
  const [time] = durationsIn(rest);
  const meaning = MEANING.exec(rest)?.[0].length ?? 0;
  return time !== undefined && time.start >= meaning && time.start - meaning <= 4
    ? halves(line, first.end, first.end + meaning)
    : null;
}
const MEANING = /^\s\((?![^()]{0,50}(?:hours|zeit|heures|orari|horas|uren))[^()\d]{3,60}\)(?=\s)/u;
