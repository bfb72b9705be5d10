import { cellBetween } from '#shared/extract/cells.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import { numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { SEVERITY_WORDS } from '../words/key-words.ts';
import type { Recovered } from './recovered.ts';
import { timesOf } from '../words/target.ts';
import { topicWords, type Topic } from '../words/topic.ts';

const LONGEST = 8_000;
const LONGEST_HEAD = 120;
const LONGEST_ROW = 900;
const MOST_ROWS = 6;
/** How far before its time a word stands that says which of the columns it is in. */
const NEAR = 30;

/** "Severity level" and what follows it up to the first row, which is no sentence. */
const HEAD = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${SEVERITY_WORDS})(?:\s(?:level|class|code|name))?(?![A-Za-zÀ-ɏ])[^.;:!?]{5,${LONGEST_HEAD}}$`,
    'i',
  ),
);

/**
 * Tables that ran into one paragraph with the sentences of their cells: "… SEVERITY DEFINITION RESPONSE RESOLUTION 1 Nobody
 * can work. 30 minutes of the call Resolve within 4 hours 2 Some cannot work. 2 hours of the call …".
 */
export function runInRows(passages: readonly Passage[]): readonly Recovered[] {
  return passages.flatMap((passage) => tableIn(passage) ?? []);
}

function tableIn(passage: Passage): Recovered | null {
  const { text, kind } = passage;
  if (kind === 'heading' || text.length > LONGEST || text.length < LONGEST_HEAD) return null;
  for (const keys of [ranksIn(text), numberedKeys(text)]) {
    const [first] = keys;
    if (first === undefined || keys.length < 2) continue;
    const head = HEAD.exec(text.slice(Math.max(0, first.start - LONGEST_HEAD - 40), first.start));
    if (head === null) continue;
    const topics = columnsOf(head[0]);
    if (topics.length === 0) continue;
    const rows = keys.flatMap((key, index) => {
      const end = keys[index + 1]?.start ?? Math.min(text.length, key.end + LONGEST_ROW);
      const row = rowOf(passage, key, end, topics);
      return row === null ? [] : [row];
    });
    if (rows.length < 2 || rows.length < keys.length) continue;
    const { source, path, lead, at } = passage;
    const corner = cellBetween(passage, first.start - head[0].length, first.start);
    const header = [
      { ...corner, text: 'Severity' },
      ...topics.map((topic) => ({ ...corner, text: PRINTED[topic] })),
    ];
    return { table: { source, header, rows, path, lead, at }, read: new Set([at]) };
  }
  return null;
}

/** Names of columns in words that no plan has. */
const PRINTED = { response: 'Response time', resolution: 'Resolution time' } as const;

const columnsOf = (head: string): readonly Topic[] => [
  ...new Set(topicWords(head).flatMap(({ topic }) => (topic === 'other' ? [] : [topic]))),
];

interface Key {
  readonly start: number;
  readonly end: number;
}

/** The ranks 1, 2, 3 of a text, each before a word that begins with a capital. */
function ranksIn(text: string): readonly Key[] {
  const all = [...text.matchAll(/(?<=\s)[1-6](?=\s\p{Lu})/gu)];
  const begins = all.flatMap(({ 0: rank }, index) => (rank === '1' ? [index] : []));
  for (const begin of begins.slice(0, MOST_ROWS)) {
    const keys: Key[] = [];
    for (const { 0: rank, index } of all.slice(begin))
      if (rank === String(keys.length + 1)) keys.push({ start: index, end: index + 1 });
    const [first] = keys;
    if (
      first !== undefined &&
      keys.length > 1 &&
      HEAD.test(text.slice(Math.max(0, first.start - LONGEST_HEAD - 40), first.start))
    )
      return keys;
  }
  return [];
}

/** "P1 …, P2 …": numbered names, each but once and in order. */
function numberedKeys(text: string): readonly Key[] {
  const keys: (Key & { readonly text: string })[] = [];
  for (const one of numberedSeverities(text)) {
    if (!/^\s\p{Lu}/u.test(text.slice(one.end, one.end + 2))) continue;
    if (keys.length === 0 || one.text > keys.at(-1)!.text) keys.push(one);
  }
  return keys.slice(0, MOST_ROWS);
}

const LIMIT = /(?:(?:within|in|under|up\sto|max\.?|less\sthan|<=?|≤)\s{0,2})$/i;

/** A row as its key and a cell for each column; null where it has no time. */
function rowOf(
  passage: Passage,
  key: Key,
  end: number,
  topics: readonly Topic[],
): readonly Passage[] | null {
  const row = passage.text.slice(key.end, end);
  const times = timesOf(row);
  const cells: (Passage | undefined)[] = topics.map(() => undefined);
  for (const { start, end: behind } of times) {
    const words = topicWords(row.slice(Math.max(0, start - NEAR), start));
    const said = words.filter(({ topic }) => topic !== 'other').at(-1)?.topic;
    const free = cells.indexOf(undefined);
    const named = topics.findIndex((topic) => topic === said);
    const column = named < 0 ? free : named;
    if (column < 0 || cells[column] !== undefined) continue;
    const limit = LIMIT.exec(row.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
    cells[column] = cellBetween(passage, key.end + start - limit, key.end + behind);
  }
  if (cells.every((cell) => cell === undefined)) return null;
  const none = cellBetween(passage, key.end, key.end);
  return [cellBetween(passage, key.start, key.end), ...cells.map((cell) => cell ?? none)];
}
