import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { cellBetween, emptyCell } from '#shared/extract/cells.ts';
import { isSeverityName, LONGEST_NAME } from '../words/cell-kind.ts';
import { columnNames } from '../words/column-names.ts';
import type { Recovered } from './recovered.ts';
import { partsAtSeams, unglued, type Unglued } from '../words/seams.ts';
import { PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

const LONGEST_LINE = 240;
const MOST_ROWS = 30;
const FEWEST_ROWS = 2;
const LONGEST_KEY = 40;
const LONGEST_REST = 120;

const KEY = compact(
  new RegExp(
    String.raw`^(?:${SEVERITY_WORDS}|${RANK_WORDS}|(?:support\s)?(?:${PLAN_WORDS}))(?:\s?(?:level|tier|name))?(?=\s|\p{Lu}|$)`,
    'u',
  ),
);

/** The columns of a line of names: how many times each row has, and what stands above them. */
interface Head {
  readonly header: readonly Passage[];
  /** Which columns hold times; all of the others behind the first are left out. */
  readonly times: number;
  /** True where rows go on behind their times with a cell of words. */
  readonly hasRest: boolean;
  /** True where no column is named for the keys, so that severities alone are some. */
  readonly keyless: boolean;
  /** Where the first row begins in the line of the names. */
  readonly end: number;
}

/**
 * Tables whose rows are a line each in which cells touch or only a space parts them: "PlanP1P2" over
 * "Basic4h8h", "Severity Basic Plus" over "Urgent 6 hrs 3 hrs", "TierResponse timeChannels" over "Pro24 hoursEmail".
 * Every row is a key and as many times as the line of names has columns for.
 */
export function fusedRows(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    for (const head of headsOf(passages[at]!)) {
      const table = tableBelow(passages, at, head);
      if (table === null) continue;
      found.push(table);
      at += table.read.size - 1;
      break;
    }
  }
  return found;
}

function tableBelow(passages: readonly Passage[], at: number, head: Head): Recovered | null {
  const first = passages[at]!;
  const rows: (readonly Passage[])[] = [];
  const own = head.end < first.text.length ? rowsIn(first, head, head.end) : [];
  if (own === null) return null;
  rows.push(...own);
  let next = at + 1;
  for (; rows.length < MOST_ROWS && next < passages.length; next += 1) {
    const passage = passages[next]!;
    const more = passage.at === passages[next - 1]!.at + 1 ? rowsIn(passage, head, 0) : null;
    if (more === null) break;
    rows.push(...more);
  }
  if (rows.length < FEWEST_ROWS) return null;
  const { source, path, lead } = first;
  const read = new Set(passages.slice(at, next).map((passage) => passage.at));
  return { table: { source, header: head.header, rows, path, lead, at: first.at }, read };
}

/** What the names of a line may be read as, the likelier first. */
function headsOf(passage: Passage): readonly Head[] {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE || text.includes('|')) return [];
  return [...topicHeads(passage), ...gridHeads(passage)];
}

/** Columns that say themselves what their times are for; rows may have run into the line. */
function topicHeads(passage: Passage): readonly Head[] {
  const { text } = passage;
  if (partsAtSeams(text).length < 2) return spacedHeads(passage);
  const ends = [text.length];
  for (const { index } of text.matchAll(/\s(?=\S)/g))
    if (severityAtStart(text.slice(index + 1)) !== null) ends.push(index + 1);
  return ends.flatMap((end): readonly Head[] => {
    const names = columnNames({ ...passage, text: text.slice(0, end).trimEnd() });
    const times = names?.filter(({ topic }) => topic !== null) ?? [];
    if (names === null || times.length === 0) return [];
    const keyless = names[0]?.topic !== null;
    // Descriptions stand between the key and the times: such rows are read as running text.
    const begins = names.findIndex(({ topic }) => topic !== null);
    const together = names
      .slice(begins, begins + times.length)
      .every(({ topic }) => topic !== null);
    if (begins > 1 || !together || (keyless && times.length < 2)) return [];
    const corner = keyless ? emptyCell(passage) : names[0]!.cell;
    return [
      {
        header: [corner, ...times.map(({ cell }) => cell)],
        times: times.length,
        hasRest: names.length > begins + times.length,
        keyless,
        end,
      },
    ];
  });
}

/** "Priority Level Description Target resolution" over "1 Critical 4 hours": what stands before each time is one name. */
function spacedHeads(passage: Passage): readonly Head[] {
  const names = columnNames(passage) ?? [];
  const [corner, ...times] = names.map(({ cell }) => cell);
  const isHead =
    corner !== undefined &&
    times.length > 0 &&
    names.every(({ topic }, index) => (topic !== null) === index > 0);
  return isHead
    ? [
        {
          header: [corner, ...times],
          times: times.length,
          hasRest: false,
          keyless: true,
          end: passage.text.length,
        },
      ]
    : [];
}

/** Columns that are severities or plans, what the text above says of. */
function gridHeads(passage: Passage): readonly Head[] {
  const { text } = passage;
  if (text.length > 160 || /[.:;?!,]$/.test(text.trim())) return [];
  const key = KEY.exec(text.replace(/^\p{L}/u, (first) => first.toLowerCase()))?.[0].length ?? 0;
  if (key === 0) return [];
  const byWords = wordsBehind(text, key);
  const bySeams = partsAtSeams(text)
    .map(({ start, end }) => ({ start: Math.max(start, key), end }))
    .filter(({ start, end }) => end > start && text.slice(start, end).trim() !== '');
  return [bySeams, byWords].flatMap((spans): readonly Head[] => {
    const names = spans.map(({ start, end }) => cellBetween(passage, start, end));
    const areNames =
      names.length >= 2 &&
      names.every((name) => name.text.length <= LONGEST_NAME / 2 && isColumn(name));
    return areNames
      ? [
          {
            header: [cellBetween(passage, 0, key), ...names],
            times: names.length,
            hasRest: false,
            keyless: false,
            end: text.length,
          },
        ]
      : [];
  });
}

const isColumn = (name: Passage): boolean =>
  isSeverityName(name) || /^[\p{Lu}\d][\p{L}\d+&/() -]*$/u.test(name.text);

function wordsBehind(text: string, key: number) {
  // What stands in brackets explains the name before it.
  const line = text.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  return [...line.slice(key).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: key + index,
    end: key + index + word.length,
  }));
}

/** What may stand before a time in its cell, and behind it. */
const BEFORE = /(?:(?:within|in|up\sto|max\.?|<=?|≤|>|~|binnen|innerhalb|sous|entro)\s{0,2})$/i;
const IN_PLACE = String.raw`N\/?A|NBD|[-–—]{1,2}|n\.\s?a\.|best[-\s]efforts?|ASAP|as\s(?:time|resources|capacity)\s(?:allows?|permits?)|when\s(?:time|resources)\s(?:allows?|permits?)|as\ssoon\sas\spossible`;
const NONE = compact(new RegExp(String.raw`^(?:${IN_PLACE})(?=\s|$)`, 'i'));
const NONE_AT_END = compact(new RegExp(String.raw`(?:^|\s)(?:${IN_PLACE})$`, 'i'));
const LONGEST_NONE = 32;
const BEHIND = /^[\s.*]{0,3}(?:\([^()]{0,30}\))?\s*/u;

type Rows = readonly (readonly Passage[])[];
type Span = { readonly start: number; readonly end: number };

/** The rows of a line that is nothing but rows; null where it is something else. */
function rowsIn(passage: Passage, head: Head, from: number): Rows | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE * 2) return null;
  const line = unglued(text.slice(from), true);
  const spans = durationsIn(line.text);
  if (spans.length === 0 && !NONE_AT_END.test(line.text.slice(-LONGEST_NONE))) return null;
  return (
    rowsOfTimes(passage, line, spans, head, from) ??
    rowsOfTimes(passage, line, spans.flatMap(apart), head, from)
  );
}

/** "1 hr 15 min" as the two times that stand beside each other in two cells. */
function apart({ start, text }: Span & { readonly text: string }): readonly Span[] {
  const edges = [0, ...[...text.matchAll(/(?<=\p{L}\.?\s)(?=\d)/gu)].map(({ index }) => index)];
  return edges.map((edge, index) => ({
    start: start + edge,
    end: start + text.slice(0, edges[index + 1]).trimEnd().length,
  }));
}

function rowsOfTimes(
  passage: Passage,
  line: Unglued,
  spans: readonly Span[],
  { times, hasRest, keyless }: Head,
  from: number,
): Rows | null {
  const place = (position: number) => from + line.at(position);
  const cell = (start: number, end: number) => cellBetween(passage, place(start), place(end));
  const rows: (readonly Passage[])[] = [];
  let at = 0;
  while (at < line.text.length) {
    const key = keyAt(line.text, at, spans, keyless);
    if (key === null) return null;
    const cells: Passage[] = [cell(at, key)];
    at = key;
    while (cells.length <= times) {
      at += /^\s*/.exec(line.text.slice(at))?.[0].length ?? 0;
      const none = NONE.exec(line.text.slice(at, at + LONGEST_NONE))?.[0];
      const span = spans.find(({ start }) => start >= at);
      const gap = span === undefined ? null : line.text.slice(at, span.start);
      const isNext = gap !== null && (gap === '' || BEFORE.exec(gap)?.[0] === gap);
      const end = isNext ? span!.end : none === undefined ? null : at + none.length;
      if (end === null) return null;
      cells.push(cell(at, end));
      at = end;
    }
    at += BEHIND.exec(line.text.slice(at))?.[0].length ?? 0;
    rows.push(cells);
    if (hasRest && rows.length === 1 && line.text.length - at <= LONGEST_REST) return rows;
  }
  return rows;
}

const RANK_BEFORE = /^[0-5]\s(?=\p{Lu})/u;

/** Where the key of a row ends: with its severity, else right before the first of its times. */
function keyAt(text: string, at: number, spans: readonly Span[], keyless: boolean): number | null {
  // "1 Critical": the rank in a column of its own is part of the name.
  const rank = RANK_BEFORE.exec(text.slice(at, at + LONGEST_KEY))?.[0].length ?? 0;
  const severity = severityAtStart(text.slice(at + rank));
  if (severity !== null) return at + rank + severity.end;
  const first = spans.find(({ start }) => start > at)?.start;
  if (keyless || first === undefined) return null;
  const limit = BEFORE.exec(text.slice(Math.max(at, first - 12), first))?.[0].length ?? 0;
  const key = text.slice(at, first - limit).trimEnd();
  return key !== '' && key.length <= LONGEST_KEY && /^\p{Lu}[^.:;,|]*$/u.test(key)
    ? at + key.length
    : null;
}
