import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import { headsOf, LONGEST_KEY, LONGEST_LINE, type Head } from './fused-heads.ts';
import type { Recovered } from './recovered.ts';
import { unglued, type Unglued } from '#shared/extract/seams.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

const MOST_ROWS = 30;
const FEWEST_ROWS = 2;
const LONGEST_REST = 120;

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

/** What may stand before a time in its cell, and behind it. */
const BEFORE = /(?:(?:within|in|up\sto|max\.?|<=?|≤|>|~|binnen|innerhalb|sous|entro)\s{0,2})$/i;
const IN_PLACE = String.raw`N\/?A|NBD|[-–—]{1,2}|n\.\s?a\.|best[-\s]efforts?|ASAP|as\s(?:time|resources|capacity)\s(?:allows?|permits?)|when\s(?:time|resources)\s(?:allows?|permits?)|as\ssoon\sas\spossible`;
const NONE = compact(new RegExp(String.raw`^(?:${IN_PLACE})(?=\s|$)`, 'i'));
const NONE_AT_END = compact(new RegExp(String.raw`(?:^|\s)(?:${IN_PLACE})$`, 'i'));
const LONGEST_NONE = 32;
const BEHIND = /^[\s.*]{0,3}(?:\([^()]{0,30}\))?\s*/u;

/** "30 minutes or less; 24x7", "2 hours max": what goes with the time before the next cell. */
const QUALIFIED = compact(
  /^\s(?:or\s(?:less|sooner|faster|better)|max(?:imum|\.)?|maximal|höchstens|oder\sweniger|ou\smoins|o\s(?:meno|menos))(?=[\s;,]|$)(?:[;,]?\s\(?24\s?[x×/]\s?7(?:\s?[x×/]\s?365)?\)?)?|^[;,]?\s\(?24\s?[x×/]\s?7(?:\s?[x×/]\s?365)?\)?(?=\s|$)/i,
);

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
      const last = isNext ? span!.end : none === undefined ? null : at + none.length;
      if (last === null) return null;
      const end =
        last + (QUALIFIED.exec(line.text.slice(last, last + LONGEST_NONE))?.[0].length ?? 0);
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
