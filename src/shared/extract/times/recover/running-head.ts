import { compact } from '#shared/extract/grammar/compact.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import { OTHER_COLUMN } from '../words/column-names.ts';
import { CASE_KEY_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import type { Unglued } from '#shared/extract/seams.ts';
import { valuesIn } from './running-values.ts';
import { ofTimes, topicBeside, topicWords, type Topic } from '../words/topic.ts';

/** A column of times, or of something else whose cells may be times too: how often a case is told of. */
export interface RunningColumn {
  /** Null for something else. */
  readonly topic: Topic | null;
  readonly start: number;
  readonly end: number;
}

/** The names of columns in running text, by positions in its unglued text. */
export interface RunningHead {
  readonly key: { readonly start: number; readonly end: number };
  /** The columns that may hold times, in order. */
  readonly columns: readonly RunningColumn[];
  /** True where a column of words stands before the first column of times, or behind the last. */
  readonly wordsBefore: boolean;
  readonly wordsBehind: boolean;
  /** Where the rows begin. */
  readonly end: number;
}

const LONGEST_HEAD = 200;
const MOST_HEADS = 12;
/** "Severity level", wherever in a text a line of names may have begun. */
const KEY = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${CASE_KEY_WORDS}|(?:${SEVERITY_WORDS}|${RANK_WORDS})(?:\s(?:level|class|code|name))?)(?![A-Za-zÀ-ɏ])`,
    'gi',
  ),
);
/** No name of a column has a figure, or ends a sentence. */
const NO_NAMES = /\d|[.;:?!]\s|[|,]/;
const SENTENCE =
  /(?<![A-Za-zÀ-ɏ])(?:will|shall|must|is|are|was|were|has|have|we|you|wird|werden|wir|ist|sind|sera|seront|est|sont|nous|sarà|verrà|è|será|son|wij|zijn)(?![A-Za-zÀ-ɏ])/i;

/** The lines of names that a text has, or is, with at least two columns of times behind the name of the keys. */
export function runningHeads({ text, seams }: Unglued): readonly RunningHead[] {
  const heads: RunningHead[] = [];
  for (const key of text.matchAll(KEY)) {
    const start = key.index + key[0].length;
    const end = endOfNames(text, start);
    if (end === null) continue;
    const names = text.slice(start, end);
    if (NO_NAMES.test(names) || SENTENCE.test(names)) continue;
    const edges = seams.filter((seam) => seam >= start && seam < end).map((seam) => seam - start);
    const parted = edges.length < FEWEST_SEAMS ? null : partedColumns(names, edges);
    const columns = (parted ?? columnsIn(names)).map((column) => ({
      ...column,
      start: start + column.start,
      end: start + column.end,
    }));
    const times = columns.filter(({ topic }) => topic !== null);
    if (times.length < 2) continue;
    heads.push({
      key: { start: key.index, end: start },
      columns,
      wordsBefore: WORDS.test(text.slice(start, times[0]!.start)),
      wordsBehind: WORDS.test(text.slice(times.at(-1)!.end, end)),
      end,
    });
    if (heads.length === MOST_HEADS) break;
  }
  return heads;
}

/** Where the first row begins behind the name of the keys; the end of a text that is all names. */
function endOfNames(text: string, from: number): number | null {
  const near = text.slice(from, from + LONGEST_HEAD);
  for (const { index } of near.matchAll(/(?<=\s)(?=[\p{Lu}\d])/gu))
    if (beginsRow(text.slice(from + index))) return from + index;
  return text.length - from <= LONGEST_HEAD ? text.length : null;
}

/**
 * "P1 – Urgent (Stage 1) The mill …", "1 Grave: …", "Category A within …": a numbered severity and what it means, or any
 * and right behind it a time.
 */
function beginsRow(text: string): boolean {
  const severity = severityAtStart(text);
  if (severity === null) return /^[01]\s\p{Lu}/u.test(text);
  const behind = text.slice(severity.end, severity.end + LONGEST_TIME);
  if (/\d/.test(severity.text) && /^\s?[\p{Lu}\d<≤(–—-]/u.test(behind)) return true;
  return valuesIn(behind)[0]?.start === 1;
}
const LONGEST_TIME = 40;

/** "Description", "Who to call": a column of words. */
const WORDS = /\p{Lu}\p{L}{2,}/u;
/** Behind a topic, what belongs to the name of its column: "(Basic)". */
const AROUND = /^(?:\s(?:times?|zeit(?:en)?|level|\(?sla\)?|by|within))?(?:\s?\([^()]{2,40}\))?/i;

/** So many seams part the names of a line, and stand in none of them. */
const FEWEST_SEAMS = 2;

/** The columns that may hold times, where the names touch: "SeverityWhat it meansTarget answerTarget repair". */
function partedColumns(names: string, edges: readonly number[]): readonly RunningColumn[] {
  const starts = [0, ...edges];
  const parts = starts.map((start, index) => ({ start, end: edges[index] ?? names.length }));
  const texts = parts.map(({ start, end }) => names.slice(start, end).trim());
  const columns = parts.map(({ start, end }, index) => {
    return { topic: ofTimes(topicBeside(texts[index]!, texts)), start, end };
  });
  const first = columns.findIndex(({ topic }) => topic !== null);
  const behind = [...columns].reverse().findIndex(({ topic }) => topic !== null);
  return first < 0 ? [] : columns.slice(first, columns.length - behind);
}

/** The columns that may hold times; each begins with a capital, so that "to begin working on it" belongs to the one before. */
function columnsIn(names: string): readonly RunningColumn[] {
  const known: RunningColumn[] = [];
  const hasCapitals = CAPITALS.test(names);
  for (const { topic, start, end } of topicWords(names)) {
    const last = known.at(-1);
    const until = last?.end ?? 0;
    if (last !== undefined && hasCapitals && !/\p{Lu}/u.test(names.slice(until, start + 1)))
      continue;
    // "Response and resolution" is one column of both.
    if (last !== undefined && JOINS.test(names.slice(until, start))) return [];
    if (topic === 'other' && !OTHER_COLUMN.test(names.slice(start, end))) continue;
    const around = AROUND.exec(names.slice(end))?.[0].length ?? 0;
    known.push({ topic: topic === 'other' ? null : topic, start, end: end + around });
  }
  return withOthers(names, [...begunBefore(names, known), ...known]);
}

/** "Diagnosis Solution": before a measure of the end of a case that of its beginning, by a word that elsewhere says much else. */
function begunBefore(names: string, known: readonly RunningColumn[]): readonly RunningColumn[] {
  const [first] = known;
  if (first?.topic !== 'resolution' || known.some(({ topic }) => topic === 'response')) return [];
  const before = names.slice(0, first.start).replace(MODIFIERS, '');
  const others = [names.slice(first.start, first.end)];
  const starts = [...before.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(({ index }) => index);
  const start = starts.find((at) => topicBeside(before.slice(at), others) === 'response');
  return start === undefined ? [] : [{ topic: 'response', start, end: before.trimEnd().length }];
}

/** With the columns whose names stand between those that are known, or behind the last: "On site", "Parts ordered". */
function withOthers(names: string, known: readonly RunningColumn[]): readonly RunningColumn[] {
  const others = known.map(({ start, end }) => names.slice(start, end));
  return known.flatMap((column, index) => {
    const next = known[index + 1];
    const name = NAME.exec(names.slice(column.end, next?.start).replace(MODIFIERS, ''));
    if (name === null) return [column];
    const start = column.end + name.index;
    const text = name[0].trimEnd();
    const topic = ofTimes(topicBeside(text, others));
    // What stands behind the last and is none of times is a column of words.
    return next === undefined && topic === null
      ? [column]
      : [column, { topic, start, end: start + text.length }];
  });
}

const CAPITALS = /(?<!\p{L})\p{Lu}[^\p{Lu}]*(?<!\p{L})\p{Lu}/u;
/** Between two measures that share a name: "Response and resolution". */
export const JOINS = /^\s?(?:and|or|und|oder|et|ou|e|o|y|en|&|\/)\s?$/i;
const NAME = /\p{Lu}\p{L}.*$/su;
/** "Target", before the name of a measure. */
const MODIFIERS =
  /\s*(?:Target|Initial|First|Max(?:imum)?|Average|Expected|Estimated|Guaranteed|Full|Final|Permanent|Time\sto|(?:Tiempos?|Plazos?|Temps|Délais?|Temp[io]|Prazos?|Tijd)\s(?:máximo\s|massimo\s|maximum\s)?(?:d[eio]|da|para|pour|van|voor)(?:\s(?:la|el|le|o|a))?)\s*$/u;
