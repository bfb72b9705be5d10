import { cellBetween } from '#shared/extract/cells.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { timesOf } from '../words/target.ts';
import { topicWords } from '../words/topic.ts';
import { SEVERITY_WORDS } from '../words/key-words.ts';
import { tablesAt, type Recovered } from './recovered.ts';

const LONGEST = 4_000;
const LONGEST_HEAD = 100;
const LONGEST_ROW = 900;
const MOST_PASSAGES = 5;
const FEWEST_ROWS = 3;

/** "Priority Examples Guaranteed response times", right before the first row and with nothing else behind it. */
const HEAD = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${SEVERITY_WORDS})(?![A-Za-zÀ-ɏ])[^.;:!?]{5,${LONGEST_HEAD}}$`,
    'i',
  ),
);
const MAY_BE_HEAD = compact(
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${SEVERITY_WORDS})(?![A-Za-zÀ-ɏ])`, 'i'),
);

/** Grades from the worst on; those in one step are names of the same one. */
const SCALE = [
  'Critical|Emergency|Kritisch|Critique',
  'Urgent|Severe|Dringend|Urgente',
  'Serious|Major|High|Hoch|Haute|Majeur|Alta',
  'Medium|Moderate|Normal|Standard|Mittel|Moyenne|Media',
  'Minor|Low|Niedrig|Basse|Faible|Mineur|Baja|Bassa',
];
/** A grade at the beginning of a cell, before one that begins with a capital or a figure; it may touch the name above. */
const GRADE = compact(new RegExp(`(?<![a-zà-ɏ-])(?:${SCALE.join('|')})(?=\\s["\\dA-ZÀ-Þ])`, 'g'));
const stepOf = (grade: string): number =>
  SCALE.findIndex((names) => names.split('|').includes(grade));

/** Passages that follow each other as one text, and what stands between two of its positions as a cell. */
interface Joined {
  readonly text: string;
  readonly parts: readonly { readonly passage: Passage; readonly start: number }[];
}

/**
 * Tables that ran into paragraphs with examples before and behind the time of each severity: "Priority Examples
 * Response times Critical The server is out. 1 Hour A switch is out. High Mail is slow 3 Hours …". Every row is a
 * grade, milder than the one before, and has one time.
 */
export function gradedExamples(passages: readonly Passage[]): readonly Recovered[] {
  return tablesAt(passages, (at) => {
    const { text, kind } = passages[at]!;
    const mayBegin = kind !== 'item' && text.length <= LONGEST && MAY_BE_HEAD.test(text);
    return mayBegin ? tableIn(joinedFrom(passages, at)) : null;
  });
}

function joinedFrom(passages: readonly Passage[], at: number): Joined {
  const parts: { passage: Passage; start: number }[] = [];
  let text = '';
  for (const passage of passages.slice(at, at + MOST_PASSAGES)) {
    const before = parts.at(-1)?.passage;
    const goesOn =
      before === undefined || (passage.at === before.at + 1 && passage.kind === 'paragraph');
    if (!goesOn || text.length + passage.text.length > LONGEST) break;
    parts.push({ passage, start: text.length });
    text += `${passage.text}\n`;
  }
  return { text, parts };
}

function tableIn(joined: Joined): Recovered | null {
  const keys = keysIn(joined.text);
  const [first] = keys;
  if (first === undefined || keys.length < FEWEST_ROWS) return null;
  const before = joined.text.slice(Math.max(0, first.start - LONGEST_HEAD - 40), first.start);
  const head = HEAD.exec(before)?.[0] ?? '';
  const topics = topicWords(head.replace(/\s+/g, ' '));
  const [topic] = topics;
  if (topic === undefined || topic.topic === 'other') return null;
  if (topics.some((other) => other.topic !== topic.topic)) return null;
  const rows = keys.map((key, index) => rowOf(joined, key, keys[index + 1]?.start));
  if (rows.some((row) => row === null)) return null;
  const cells = rows.flatMap((row) => row ?? []);
  const { passage } = joined.parts[0]!;
  const { source, path, lead, at } = passage;
  const last = Math.max(...cells.map((cell) => cell.at));
  const header = ['', PRINTED[topic.topic]].map((text) => ({ ...cells[0]!, text }));
  return {
    table: { source, header, rows: rows.map((row) => row ?? []), path, lead, at },
    read: new Set(Array.from({ length: last - at + 1 }, (_, index) => at + index)),
  };
}
const PRINTED = { response: 'Response time', resolution: 'Resolution time' } as const;

interface Key {
  readonly start: number;
  readonly end: number;
}

/** The grades that begin rows, each milder than the one before. */
function keysIn(text: string): readonly Key[] {
  const keys: Key[] = [];
  let step = -1;
  for (const { index, 0: grade } of text.matchAll(GRADE)) {
    if (stepOf(grade) <= step) continue;
    step = stepOf(grade);
    keys.push({ start: index, end: index + grade.length });
  }
  return keys;
}

/** A grade and the one time that stands among its examples; null where there is another or none. */
function rowOf(joined: Joined, key: Key, next: number | undefined): readonly Passage[] | null {
  const end = next ?? Math.min(joined.text.length, key.end + LONGEST_ROW);
  const [time, another] = timesOf(joined.text.slice(key.end, end));
  if (time === undefined || another !== undefined) return null;
  const cells = [
    cellIn(joined, key.start, key.end),
    cellIn(joined, key.end + time.start, key.end + time.end),
  ];
  return cells.every((cell) => cell !== null) ? cells.flatMap((cell) => cell ?? []) : null;
}

/** What stands between two positions; null where it goes over the end of a passage. */
function cellIn({ parts }: Joined, from: number, to: number): Passage | null {
  const part = [...parts].reverse().find(({ start }) => start <= from);
  return part === undefined || to - part.start > part.passage.text.length
    ? null
    : cellBetween(part.passage, from - part.start, to - part.start);
}
