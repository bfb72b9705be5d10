import type { Passage } from '#shared/extract/sla-text.ts';
import { emptyCell } from '#shared/extract/cells.ts';
import { isSeverityName, isTime, isTopicName, LONGEST_NAME } from '../words/cell-kind.ts';
import type { Recovered } from './recovered.ts';

const MOST_LABELS = 4;
const FEWEST_RECORDS = 3;

/** A row pasted with one cell a line that says itself what its time is for. */
interface LooseRecord {
  readonly topic: Passage;
  readonly severity: Passage | null;
  /** What else names it: "Incident". */
  readonly kind: Passage | null;
  readonly time: Passage;
  /** Position of its time in the list of passages. */
  readonly last: number;
}

/**
 * Tables pasted with one cell a line, in which a column says what each row's time is for: "Priority 1",
 * "Incident", "Resolve", "1 day", "Priority 2", … Empty cells may have left no line.
 */
export function looseRecords(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    if (!isTopic(passages[at]!)) continue;
    const records = recordsAt(passages, at);
    if (records.length >= FEWEST_RECORDS) found.push(tableOf(records));
    at = Math.max(at, records.at(-1)?.last ?? at);
  }
  return found;
}

const isShort = ({ kind, text }: Passage): boolean =>
  (kind === 'paragraph' || kind === 'heading') && text.length <= LONGEST_NAME;

const isTopic = (passage: Passage): boolean => isShort(passage) && isTopicName(passage);

const follows = (one: Passage | undefined, other: Passage | undefined): boolean =>
  one !== undefined && other !== undefined && other.at === one.at + 1;

/** The records from the one that names its topic at `at`. */
function recordsAt(passages: readonly Passage[], at: number): readonly LooseRecord[] {
  const records: LooseRecord[] = [];
  let from = firstLabel(passages, at);
  for (let record = recordFrom(passages, from); record; record = recordFrom(passages, from)) {
    records.push(record);
    from = record.last + 1;
    if (!follows(passages[from - 1], passages[from])) break;
  }
  return records;
}

/** Where the first record begins: with the severity before its topic, else with the topic. */
function firstLabel(passages: readonly Passage[], at: number): number {
  for (let from = at - 1; from >= at - MOST_LABELS; from -= 1) {
    const label = passages[from];
    if (label === undefined || !follows(label, passages[from + 1]) || !isShort(label)) break;
    if (isSeverityName(label)) return from;
  }
  return at;
}

function recordFrom(passages: readonly Passage[], from: number): LooseRecord | null {
  const labels: Passage[] = [];
  let at = from;
  for (; at - from <= MOST_LABELS; at += 1) {
    const passage = passages[at];
    if (passage === undefined || (at > from && !follows(passages[at - 1], passage))) return null;
    if (passage.kind !== 'item' && isTime(passage)) break;
    if (!isShort(passage)) return null;
    labels.push(passage);
  }
  const time = passages[at];
  const topics = labels.filter(isTopic);
  const [topic] = topics;
  if (time === undefined || topic === undefined || topics.length > 1) return null;
  const others = labels.filter((label) => label !== topic);
  const severity = others.find(isSeverityName) ?? null;
  const kind = others.find((label) => label !== severity) ?? null;
  return { topic, severity, kind, time, last: at };
}

function tableOf(records: readonly LooseRecord[]): Recovered {
  const [first] = records;
  const { source, path, lead, at } = first!.topic;
  const none = emptyCell(first!.topic);
  const rows = records.map(({ topic, severity, kind, time }) => [
    topic,
    severity ?? none,
    kind ?? none,
    time,
  ]);
  const read = new Set(rows.flat().map((cell) => cell.at));
  return { table: { source, header: [none, none, none, none], rows, path, lead, at }, read };
}
