import { hoursPhrases, namedHours } from '../grammar/hours.ts';
import { severityAtStart } from '../grammar/severity.ts';
import { cellBetween, emptyCell } from '../cells.ts';
import type { Passage } from '../sla-text.ts';
import { besideTopic } from './beside-topic.ts';
import { LONGEST_NAME } from './cell-kind.ts';
import { PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from './key-words.ts';
import { partsAtSeams, unglued } from './seams.ts';
import { timesOf } from './target.ts';
import { topicWords } from './topic.ts';
import { compact } from '../grammar/compact.ts';

/** The line of names above rows that only follow each other. */
export interface StreamHead {
  /** The name of the column of keys. */
  readonly key: Passage;
  /** The columns that say what their times are for, in order; none where they are severities or plans. */
  readonly topics: readonly Passage[];
  /** True where the rows say what their times are for. */
  readonly byTopic: boolean;
  /** Where the first row begins in the passage of the names. */
  readonly end: number;
}

const LONGEST_HEAD = 200;
const LONGEST_BEFORE_KEY = 30;
const LONGEST_KEYLESS = 60;
const KEY = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${SEVERITY_WORDS}|${RANK_WORDS}|${PLAN_WORDS})(?:\s(?:level|tier|name|code))?(?![a-zà-ɏ])`,
    'i',
  ),
);
/** Behind a topic, what belongs to its name. */
const AROUND =
  /^(?:\s(?:times?|targets?|goals?|zeit(?:en)?|level|\(?sla\)?|objectives?))?\s?\)?\*{0,2}/i;

/** What a passage may be as a line of names, the likelier first. */
export function headsOf(passage: Passage): readonly StreamHead[] {
  const { text, kind } = passage;
  if (kind === 'item') return [];
  const begin = text.slice(0, LONGEST_HEAD);
  const key = KEY.exec(begin);
  if (key === null || key.index > LONGEST_BEFORE_KEY) return keyless(passage);
  const behind = key.index + key[0].length;
  const first = timesOf(begin)[0]?.start ?? begin.length;
  const corner = cellBetween(passage, key.index, behind);
  const topics = topicsIn(passage, behind, first);
  if (topics.length > 1) {
    const end = endOf(topics.at(-1)!);
    return isNames(text.slice(0, end)) ? [{ key: corner, topics, byTopic: false, end }] : [];
  }
  if (key.index > 0) return [];
  const [topic] = topics;
  if (topic !== undefined) {
    // The first row ran into the line of names, and says itself what its times are for.
    const end = topic.part?.start ?? 0;
    return isNames(text.slice(0, end)) ? [{ key: corner, topics: [], byTopic: true, end }] : [];
  }
  const row = rowIn(text.slice(0, first), behind);
  const end = row ?? (text.length <= LONGEST_HEAD ? text.length : null);
  if (end === null || !isNames(text.slice(0, end))) return [];
  return [false, true].map((byTopic) => ({ key: corner, topics: [], byTopic, end }));
}

/** "Response time Resolution time" over severities, which no name stands above. */
function keyless(passage: Passage): readonly StreamHead[] {
  const { text } = passage;
  const topics = topicsIn(passage, 0, Math.min(text.length, LONGEST_KEYLESS));
  const end = topics.length > 1 ? endOf(topics.at(-1)!) : 0;
  const areAll = end > 0 && besideTopic(text.slice(0, end)) === '' && isNames(text.slice(0, end));
  return areAll ? [{ key: emptyCell(passage), topics, byTopic: false, end }] : [];
}

const isNames = (text: string): boolean => !/[.;?!]\s|[.;:?!,]\s?$/.test(text);

const endOf = ({ part }: Passage): number => part?.end ?? 0;

/** One column for each topic, in order. */
function topicsIn(passage: Passage, from: number, to: number): readonly Passage[] {
  const found: { readonly topic: string; readonly cell: Passage }[] = [];
  for (const { topic, start, end } of topicWords(passage.text.slice(0, to))) {
    if (topic === 'other' || start < from || found.some((one) => one.topic === topic)) continue;
    const around = AROUND.exec(passage.text.slice(end, to))?.[0].length ?? 0;
    found.push({ topic, cell: cellBetween(passage, start, end + around) });
  }
  return found.map(({ cell }) => cell);
}

/** Where the first row begins that ran into the line of names. */
function rowIn(text: string, from: number): number | null {
  for (const { index } of text.slice(from).matchAll(/\s(?=\p{Lu}|\d)/gu)) {
    const at = from + index + 1;
    const severity = severityAtStart(text.slice(at));
    if (severity !== null && /^\s\p{Lu}[\p{L}-]+\s\p{Ll}/u.test(text.slice(at + severity.end)))
      return at;
  }
  return null;
}

const DESCRIBES =
  /^\s?(?:description|definition|examples?|impact|criteria|meaning|beschreibung|beispiele?|bedeutung|exemples?|descrizione|descripción|omschrijving|descrição)(?![A-Za-zÀ-ɏ])/i;

/** The names of so many columns behind the key of a line of names; null where it cannot be told where one ends. */
export function namesOf(
  passage: Passage,
  { key, end }: StreamHead,
  width: number,
  passages: readonly Passage[],
): readonly Passage[] | null {
  const whole = passage.text;
  const behind = endOf(key);
  const from = behind + (DESCRIBES.exec(whole.slice(behind, end))?.[0].length ?? 0);
  const text = whole.slice(from, end);
  const cells = (starts: readonly number[]): readonly Passage[] | null => {
    if (starts.length !== width) return null;
    const edges = [...starts, text.length];
    const names = starts.map((start, index) =>
      cellBetween(passage, from + start, from + edges[index + 1]!),
    );
    return names.every((name) => name.text !== '' && name.text.length <= LONGEST_NAME)
      ? names
      : null;
  };
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ index, word }));
  const starts = words.map(({ index }) => index);
  return (
    cells(starts) ??
    cells(behindHours(text)) ??
    cells(partsAtSeams(text).map(({ start }) => start)) ??
    cells(
      words.filter(({ word }, at) => at === 0 || word === words[0]?.word).map(({ index }) => index),
    ) ??
    cells(apartElsewhere(words, passage, passages))
  );
}

/** "StartBusiness hours Premium24/7": names that each end with their hours. */
function behindHours(text: string): readonly number[] {
  const line = unglued(text, true);
  const starts = [0];
  for (let at = 0; starts.length < MOST_COLUMNS;) {
    const rest = line.text.slice(at);
    const [printed] = hoursPhrases(rest);
    const named = namedHours(rest) ?? EXTENDED.exec(rest);
    const end = Math.min(endAt(named), printed?.end ?? Infinity);
    if (!Number.isFinite(end)) return [];
    at += end;
    if (line.text.slice(at).trim() === '') return starts;
    starts.push(line.at(at));
  }
  return [];
}

const MOST_COLUMNS = 12;
const EXTENDED = /(?:extended|business|office)\shours/i;
const endAt = (found: { end: number } | RegExpExecArray | null): number =>
  found === null ? Infinity : 'end' in found ? found.end : found.index + found[0].length;

/** Words that stand beside each other elsewhere in the text too are one name: "Made to Measure". */
function apartElsewhere(
  words: readonly { readonly index: number; readonly word: string }[],
  line: Passage,
  passages: readonly Passage[],
): readonly number[] {
  const others = passages.filter((passage) => passage !== line).map(({ text }) => text);
  return words
    .filter(({ word }, at) => {
      const before = words[at - 1]?.word;
      return before === undefined || !others.some((text) => text.includes(`${before} ${word}`));
    })
    .map(({ index }) => index);
}
