import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isRank } from '#shared/extract/grammar/severity.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import type { Recovered } from './recovered.ts';
import { namesSeverityColumn } from '../words/cell-kind.ts';
import { OTHER_COLUMN } from '../words/column-names.ts';
import { EVERY, hoursBehind, limitBefore, type Span } from './running-values.ts';
import { headsOf, namesOf, type StreamHead } from './stream-head.ts';
import { keyAtStart, keyBefore, titleAtStart, type Place } from './stream-keys.ts';

/** No row is longer, descriptions and examples included. */
const LONGEST_ROW = 1_500;
const MOST_ROWS = 30;
const MOST_PASSAGES = 14;

/**
 * Tables whose cells only follow each other, however their lines were broken or joined: behind the names of
 * the columns come, for each row, a severity, perhaps a description, and side by side as many times as
 * every other row has. Or each row says what its times are for, and the line of names holds the severities or plans.
 */
export function rowStreams(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    for (const head of headsOf(passages[at]!)) {
      const table = streamBelow(passages, at, head);
      if (table === null) continue;
      found.push(table);
      at += table.read.size - 1;
      break;
    }
  }
  return found;
}

/** Whether the line of names says which columns hold the times. */
const hasColumns = ({ topics, others }: StreamHead): boolean => topics.length + others > 1;

/** Times that stand side by side in a passage. */
interface Group {
  readonly passage: Passage;
  readonly spans: readonly Span[];
  /** How many cells "every 2 hours" stand among them. */
  readonly rhythms: number;
}

interface Row {
  readonly key: Passage;
  readonly cells: readonly Passage[];
}

/** A row by each of the ways in which rows may be named; null where it has no such name. */
interface ReadRow {
  readonly atStart: Row | null;
  readonly before: Row | null;
  readonly titled: Row | null;
  /** The place of its last cell among the passages. */
  readonly last: number;
}

function streamBelow(passages: readonly Passage[], at: number, head: StreamHead): Recovered | null {
  const first = passages[at]!;
  const rows: ReadRow[] = [];
  /** The places where the open row began, each the rest of a passage. */
  let open: Place[] = [{ passage: first, from: head.end }];
  let width = head.columns?.length ?? (hasColumns(head) ? head.topics.length : 0);
  const ranked = head.ranked || standsBelowSeverities(passages, at);
  let length = 0;
  for (let next = at; next < passages.length && rows.length < MOST_ROWS; next += 1) {
    const passage = passages[next]!;
    if (next > at) {
      if (passage.at !== passages[next - 1]!.at + 1) break;
      // The last row before a gap may be taken for a heading.
      if (passage.kind === 'heading' && (rows.length < 2 || groupsOf(passage, 0).length === 0))
        break;
      open.push({ passage, from: 0 });
    }
    for (const group of groupsOf(passage, next === at ? head.end : 0)) {
      if (width === 0 && group.spans.length > 1) width = group.spans.length;
      // "Response", "Updates", "Resolution" over "1 hour", "every 2 hours", "1 day".
      const unread = head.topics.filter(({ text }) => OTHER_COLUMN.test(text)).length;
      const isRhythm = unread > 0 && group.rhythms === unread;
      if (isRhythm && rows.length === 0) width = head.topics.length - unread;
      const others = group.spans.length >= width + head.others ? head.others : 0;
      // Nobody can say which columns more times than are named are of.
      const isOver =
        (head.columns !== null && group.spans.length > width) ||
        (hasColumns(head) && group.spans.length > width + others) ||
        (unread > 0 && !isRhythm && width < head.topics.length);
      if (width + head.others < 2 || group.spans.length < width || isOver)
        return finished(first, head, rows, width, at, passages);
      const spans = group.spans.slice(0, group.spans.length - others).slice(-width);
      const cells = spans.map(({ start, end }) => cellBetween(passage, start, end));
      const start = spans[0]!.start;
      rows.push({
        atStart: withKey(keyAtStart(open, passage, start, { ...head, ranked }), cells),
        before: withKey(keyBefore(passage, open.at(-1)?.from ?? 0, start, ranked), cells),
        titled: withKey(titleAtStart(open, passage, start, head), cells),
        last: next,
      });
      open = [{ passage, from: spans.at(-1)!.end }];
      length = 0;
    }
    length += passage.text.length;
    if (length > LONGEST_ROW || open.length > MOST_PASSAGES) break;
  }
  return finished(first, head, rows, width, at, passages);
}

const withKey = (key: Passage | null, cells: readonly Passage[]): Row | null =>
  key === null ? null : { key, cells };

function finished(
  first: Passage,
  head: StreamHead,
  rows: readonly ReadRow[],
  width: number,
  at: number,
  passages: readonly Passage[],
): Recovered | null {
  for (const side of sidesOf(rows)) {
    const end = rows.findIndex((row) => row[side] === null);
    // Between rows that say what they are for may be some of something else.
    const whole = end < 0 || head.columns !== null;
    const kept = (whole ? rows : rows.slice(0, end)).flatMap((row) => row[side] ?? []);
    const keys = kept.map(({ key }) => key.text.toLowerCase());
    if (kept.length < (head.byTopic ? 1 : 2) || new Set(keys).size < kept.length) continue;
    if (keys.some(isRank) && !areInOrder(keys)) continue;
    const names =
      head.columns ??
      (hasColumns(head) ? topicsOfWidth(head, width) : namesOf(first, head, width, passages));
    if (head.byTopic && names === null) continue;
    const columns = names ?? Array.from({ length: width }, () => emptyCell(first));
    const { source, path, lead } = first;
    const last = rows[kept.length - 1]!.last;
    return {
      table: {
        source,
        header: [head.key, ...columns],
        rows: kept.map(({ key, cells }) => [key, ...cells]),
        path,
        lead: head.plan ?? lead,
        at: first.at,
      },
      read: new Set(passages.slice(at, last + 1).map((passage) => passage.at)),
    };
  }
  return null;
}

/** The columns whose cells are read: all, or without those in which rhythms stand. */
const topicsOfWidth = ({ topics }: StreamHead, width: number): readonly Passage[] =>
  topics.length === width ? topics : topics.filter(({ text }) => !OTHER_COLUMN.test(text));

type Side = 'atStart' | 'before' | 'titled';
const SIDES: readonly Side[] = ['atStart', 'before', 'titled'];

/** The ways to name rows, the likelier first: names of all rows rather than of the first of them. */
function sidesOf(rows: readonly ReadRow[]): readonly Side[] {
  const whole = SIDES.filter((side) => rows.every((row) => row[side] !== null));
  return [...whole, ...SIDES.filter((side) => !whole.includes(side))];
}

/** "1", "2", "3", or "A", "B": each rank one behind the one before. */
function areInOrder(ranks: readonly string[]): boolean {
  const places = ranks.map((rank) => RANKS.findIndex((scale) => scale.includes(rank)));
  const scale = RANKS[places[0] ?? -1];
  const begin = scale?.indexOf(ranks[0] ?? '') ?? -1;
  return (
    scale !== undefined && begin <= 1 && ranks.every((rank, index) => rank === scale[begin + index])
  );
}

const RANKS: readonly (readonly string[])[] = [
  ['0', '1', '2', '3', '4', '5'],
  ['a', 'b', 'c', 'd', 'e'],
  ['i', 'ii', 'iii', 'iv'],
];

/** "Severity classification:" on the line above the names of the times. */
function standsBelowSeverities(passages: readonly Passage[], at: number): boolean {
  const [above, first] = [passages[at - 1], passages[at]];
  if (above === undefined || first === undefined || above.at + 1 !== first.at) return false;
  return namesSeverityColumn({ text: above.text.trim().replace(/:$/, '') });
}

/** Between two times that stand side by side, with what may stand before the second in its cell. */
const BESIDE =
  /^[\s/|*]{0,4}(?:(?:within|in|up\sto|max\.?|~|[<>]=?|≤|binnen|innerhalb|sous|entro|até|under|less\sthan)\s{0,2})?$/i;
const IN_PLACE = /(?<![\p{L}\d])(?:N\/A|NBD|best[-\s]effort|immediate)(?![\p{L}\d])/giu;

/** The groups of times of a passage from a position on. */
function groupsOf(passage: Passage, from: number): readonly Group[] {
  const { text } = passage;
  if (text.length > LONGEST_ROW) return [];
  const words = [...text.matchAll(IN_PLACE)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const spans = [...durationsIn(text).flatMap(apart), ...words]
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end: end + hoursBehind(text, end) }));
  const groups: Span[][] = [];
  const rhythms = new Map<Span[], number>();
  let since = -1;
  for (const { start, end } of spans) {
    const rhythm = EVERY.exec(text.slice(Math.max(from, start - 8), start));
    const isBeside =
      since >= 0 && BESIDE.test(text.slice(since, start - (rhythm?.[0].length ?? 0)));
    // "Every 2 hours" is the cell of another column, between those of the times.
    if (rhythm === null && isBeside) groups.at(-1)!.push({ start, end });
    else if (rhythm === null) groups.push([{ start, end }]);
    else if (isBeside) rhythms.set(groups.at(-1)!, (rhythms.get(groups.at(-1)!) ?? 0) + 1);
    since = rhythm === null || isBeside ? end : -1;
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      passage,
      rhythms: rhythms.get(group) ?? 0,
      spans: group.map(({ start, end }) => ({
        start: start - limitBefore(text, start),
        end,
      })),
    }));
}

/** "1 hr 15 min" as the two times of two cells. */
function apart({ start, text }: Span & { readonly text: string }): readonly Span[] {
  const edges = [0, ...[...text.matchAll(/(?<=\p{L}\.?\s)(?=\d)/gu)].map(({ index }) => index)];
  return edges.map((edge, index) => ({
    start: start + edge,
    end: start + text.slice(0, edges[index + 1]).trimEnd().length,
  }));
}
