import { hoursPhrases, namedHours } from '#shared/extract/grammar/hours.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { besideTopic } from '../words/beside-topic.ts';
import { LONGEST_NAME } from '../words/cell-kind.ts';
import { gradedHead } from './graded-head.ts';
import { JOINS } from './running-head.ts';
import { OTHER_COLUMN } from '../words/column-names.ts';
import { PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { partsAtSeams, unglued } from '#shared/extract/seams.ts';
import { timesOf } from '../words/target.ts';
import { topicWords } from '../words/topic.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

/** The line of names above rows that only follow each other. */
export interface StreamHead {
  /** The name of the column of keys. */
  readonly key: Passage;
  /** The columns that say what their times are for, in order; none where they are severities or plans. */
  readonly topics: readonly Passage[];
  /** True where the rows say what their times are for. */
  readonly byTopic: boolean;
  /** True where the keys are severities, so that a bare "1" or "A" is one. */
  readonly ranked: boolean;
  /** The severities that the line names side by side as its columns; null where it names others. */
  readonly columns: readonly Passage[] | null;
  /** How many columns of times of something else stand behind those: "Escalation". */
  readonly others: number;
  /** True where the column behind the keys describes each row. */
  readonly described: boolean;
  /** The plan that the line begins with. */
  readonly plan: string | null;
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
const RANKED = compact(new RegExp(`^(?:${SEVERITY_WORDS})`, 'i'));
/** Behind a topic, what belongs to its name. */
const AROUND =
  /^(?:\s(?:times?|targets?|goals?|zeit(?:en)?|level|\(?sla\)?|objectives?|by|within))?\s?\)?\*{0,2}/i;

/** What a passage may be as a line of names, the likelier first. */
export function headsOf(passage: Passage): readonly StreamHead[] {
  const { text, kind } = passage;
  if (kind === 'item') return [];
  const begin = text.slice(0, LONGEST_HEAD);
  const graded = gradedHead(passage);
  if (graded !== null) return [{ ...PLAIN, ...graded, topics: [], byTopic: true, ranked: true }];
  const key = KEY.exec(begin);
  if (key === null || key.index > LONGEST_BEFORE_KEY) return keyless(passage);
  const plain = { ...PLAIN, ranked: RANKED.test(key[0]) };
  const behind = key.index + key[0].length;
  const first = timesOf(begin)[0]?.start ?? begin.length;
  const corner = cellBetween(passage, key.index, behind);
  const topics = topicsIn(passage, behind, first);
  if (topics.length > 1) {
    const last = endOf(topics.at(-1)!);
    const others = othersBehind(text, last, first);
    const end = others.end ?? last;
    const described = DESCRIBES.test(text.slice(behind));
    return isNames(text.slice(0, last))
      ? [{ ...plain, key: corner, topics, byTopic: false, others: others.count, described, end }]
      : [];
  }
  const alone = topicBesideOthers(passage, topics, first);
  if (alone !== null) return [{ ...plain, ...alone, key: corner }];
  if (!OF_WHAT.test(begin.slice(0, key.index))) return [];
  const [topic] = topics;
  if (topic !== undefined) {
    // The first row ran into the line of names, and says itself what its times are for.
    const end = topic.part?.start ?? 0;
    return isNames(text.slice(0, end))
      ? [{ ...plain, key: corner, topics: [], byTopic: true, end }]
      : [];
  }
  const row = rowIn(text.slice(0, first), behind);
  const end = row ?? (text.length <= LONGEST_HEAD ? text.length : null);
  if (end === null || !isNames(text.slice(0, end))) return [];
  return [false, true].map((byTopic) => ({ ...plain, key: corner, topics: [], byTopic, end }));
}

/** Before the name of the column of keys, what that names: "Issue severity". */
const OF_WHAT =
  /^(?:(?:incident|issue|ticket|problem|defect|error|fault|case|request|support)\s)?$/i;

/** One column of times of support beside those of something else: "Response time", "Escalation". */
function topicBesideOthers(
  { text }: Passage,
  topics: readonly Passage[],
  to: number,
): Pick<StreamHead, 'topics' | 'byTopic' | 'others' | 'end'> | null {
  const [topic] = topics;
  if (topic === undefined) return null;
  const { count, end } = othersBehind(text, endOf(topic), to);
  const isHead = count === 1 && end !== null && isNames(text.slice(0, end));
  return isHead ? { topics, byTopic: false, others: count, end } : null;
}

/** "Response time Resolution time" over severities, which no name stands above. */
function keyless(passage: Passage): readonly StreamHead[] {
  const { text } = passage;
  const topics = topicsIn(passage, 0, Math.min(text.length, LONGEST_KEYLESS));
  const end = topics.length > 1 && areApart(text, topics) ? endOf(topics.at(-1)!) : 0;
  const areAll = end > 0 && besideTopic(text.slice(0, end)) === '' && isNames(text.slice(0, end));
  return areAll ? [{ ...PLAIN, key: emptyCell(passage), topics, byTopic: false, end }] : [];
}

/** "Response and resolution times" is a title, and no two columns. */
const areApart = (text: string, topics: readonly Passage[]): boolean =>
  topics.every(
    (topic, at) =>
      at === 0 || !JOINS.test(text.slice(endOf(topics[at - 1]!), topic.part?.start ?? 0)),
  );

const PLAIN = { ranked: false, columns: null, others: 0, described: false, plan: null };

const isNames = (text: string): boolean =>
  !/[.;?!]\s|[.;:?!,]\s?$/.test(text) && !SENTENCE.test(text);

const SENTENCE =
  /(?<![A-Za-zÀ-ɏ])(?:will|shall|is|are|we|wird|werden|wir|ist|sind|sera|seront|est|sont|nous|sarà|verrà|será|son|wij)(?![A-Za-zÀ-ɏ])/i;

const endOf = ({ part }: Passage): number => part?.end ?? 0;

/** Columns of other times behind the topics of a line of names, and where their names end. */
function othersBehind(
  text: string,
  from: number,
  to: number,
): { count: number; end: number | null } {
  const words = topicWords(text.slice(0, to)).filter(
    ({ start, end }) =>
      start >= from && start - from <= LONGEST_KEYLESS && OTHER_COLUMN.test(text.slice(start, end)),
  );
  // "Status update frequency" is one column.
  const begins = words.filter(
    ({ start }, index) => index === 0 || text.slice(words[index - 1]!.end, start).trim() !== '',
  );
  return { count: begins.length, end: words.at(-1)?.end ?? null };
}

/** One column for each topic, in order. */
function topicsIn(passage: Passage, from: number, to: number): readonly Passage[] {
  const found: { readonly topic: string; readonly cell: Passage }[] = [];
  const { text } = passage;
  let behind = 0;
  for (const { topic, start, end } of topicWords(text.slice(0, to))) {
    // "Response", "Escalation", "Resolution": a time of something else stands between those of a case.
    const isOther = topic === 'other' && OTHER_COLUMN.test(text.slice(start, end));
    // "Status update frequency" is one column.
    const goesOn = found.at(-1)?.topic === 'other' && text.slice(behind, start).trim() === '';
    const isBetween = isOther && found.length > 0 && !goesOn;
    if (start < from || (topic === 'other' && !isBetween)) continue;
    if (topic !== 'other' && found.some((one) => one.topic === topic)) continue;
    const around = AROUND.exec(text.slice(end, to))?.[0].length ?? 0;
    found.push({ topic, cell: cellBetween(passage, start, end + around) });
    behind = end + around;
  }
  const last = found.map(({ topic }) => topic !== 'other').lastIndexOf(true);
  return found.slice(0, last + 1).map(({ cell }) => cell);
}

/** Where the first row begins that ran into the line of names. */
function rowIn(text: string, from: number): number | null {
  for (const { index } of text.slice(from).matchAll(/\s(?=\p{Lu}|\d)/gu)) {
    const at = from + index + 1;
    const severity = severityAtStart(text.slice(at));
    if (severity !== null && BEGINS_ROW.test(text.slice(at + severity.end))) return at;
  }
  return null;
}

/** Behind the severity of a first row: what it means, or in brackets and up to its first time. */
const BEGINS_ROW = /^\s\p{Lu}[\p{L}-]+\s\p{Ll}|^\s\([^()]{2,60}\)\s(?:[<≤~]=?\s?|(?:with)?in\s)?$/u;

const DESCRIBES =
  /^\s?(?:(?:typical|sample)\s(?:cases?|issues?|problems?|symptoms?|examples?)|situation|symptoms?|scenario|what\sit\s(?:means|looks\slike)|effect|description|definition|examples?|impact|criteria|meaning|beschreibung|beispiele?|bedeutung|exemples?|descrizione|descripción|omschrijving|descrição)(?![A-Za-zÀ-ɏ])/i;

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
    // "Basic plan Extended plan": each ends with the same word.
    cells(
      words
        .filter((_, at) => at === 0 || words[at - 1]?.word === words.at(-1)?.word)
        .map(({ index }) => index),
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
