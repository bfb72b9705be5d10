import { alignedTable } from './aligned-table.ts';
import { isRuleAt } from './bars.ts';
import type { Block, Special } from './block.ts';
import {
  headingAt,
  isHeadingItem,
  isHeadingLine,
  isOverInset,
  isTitleItem,
  LONGEST_HEADING,
  numberOf,
} from './headings.ts';
import { frameAt } from './frames.ts';
import type { Line } from './lines.ts';
import { markedTable } from './marked-tables.ts';
import { clauseNumberOf, markerOf, type Marker } from './markers.ts';
import { OpenLists } from './open-lists.ts';
import { listTable, ruledTable } from './ruled-tables.ts';
import { tableAt } from './tables.ts';
import { wikiTableAt } from './wiki-tables.ts';
import { isLabelled, isWhole, ROOM_LEFT, unwrapped, type Unwrapped } from './wrapped-lines.ts';

const isBarred = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.text.startsWith('|') && isRuleAt(lines[at + 1]?.text ?? '', 1);

/** Parts the lines of a text into headings, paragraphs, items and tables. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const lists = new OpenLists();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const drawn =
      markedTable(lines, at) ??
      // What its bars part is no table by the blanks beside them.
      (isBarred(lines, at)
        ? null
        : (ruledTable(lines, at) ?? listTable(lines, at) ?? alignedTable(lines, at)));
    if (drawn) {
      lists.close();
      blocks.push({ type: 'table', table: drawn, line: line.number });
      at += drawn.lines;
      continue;
    }
    if (line.text === '' || isRuler(line.text)) {
      at += 1;
      continue;
    }
    const special =
      codeAt(lines, at) ??
      framed(lines, at) ??
      htmlAt(lines, at) ??
      wikiTableAt(lines, at) ??
      headingAt(lines, at);
    if (special) {
      lists.close();
      blocks.push(...special.blocks);
      at = special.next;
      continue;
    }
    const marker = markerOf(line.text);
    if (marker) {
      const { text, next } = isTitleOfLines(lines, at, marker)
        ? { text: marker.rest, next: at + 1 }
        : itemText(lines, at, marker.rest);
      const { level, restart } = lists.open(line.indent, marker);
      const clause = clauseNumberOf(text);
      blocks.push(
        level === 1 && isHeadingItem(lines, at, next, marker)
          ? {
              type: 'heading',
              level: 1,
              text: marker.rest,
              number: numberOf(marker),
              line: line.number,
            }
          : clause
            ? { type: 'paragraph', text: clause.rest, number: clause.levels, line: line.number }
            : { type: 'item', text, marker, level, restart, line: line.number },
      );
      at = next;
      continue;
    }
    const table = tableAt(lines, at);
    if (table) {
      lists.close();
      blocks.push({ type: 'table', table, line: line.number });
      at += table.lines;
      continue;
    }
    const end = endOfParagraph(lines, at);
    // What is indented belongs to the item before it, whose list goes on.
    if (line.indent < 2) lists.close();
    for (const text of unwrapped(lines, at, end)) blocks.push(paragraphOrHeading(lines, text));
    at = end;
  }
  return blocks;
}

const isRuler = (text: string): boolean =>
  /^(?:(?:[-_*=~]\s?){3,}|--|>+)$/.test(text.slice(0, 400));

/** What a frame is drawn around, as if it stood without. */
function framed(lines: readonly Line[], at: number): Special | null {
  const frame = frameAt(lines, at);
  if (frame === null) return null;
  const { before, table, after, next } = frame;
  const line = lines[at]!.number;
  const drawn: readonly Block[] = table === null ? [] : [{ type: 'table', table, line }];
  return { blocks: [...blocksOf(before), ...drawn, ...blocksOf(after)], next };
}

/** Fences of no programming language, which may keep the spaces of a table. */
const PLAIN_FENCE = /^(?:`{3,}|~{3,})\s*(?:text|txt|plain|plaintext|ascii|md|markdown)?$/i;

/**
 * Lines of code as one paragraph: no clause stands in them, and none is lost. A table drawn in them is
 * read like any other.
 */
function codeAt(lines: readonly Line[], at: number): Special | null {
  const fence = /^(`{3,}|~{3,})/.exec(lines[at]!.text)?.[1];
  if (fence === undefined) return null;
  let end = at + 1;
  while (end < lines.length && !lines[end]!.text.startsWith(fence)) end += 1;
  if (end === lines.length) return null;
  const inner = lines.slice(at + 1, end);
  if (PLAIN_FENCE.test(lines[at]!.text) && hasTable(inner))
    return { blocks: blocksOf(inner), next: end + 1 };
  const text = inner
    .map((line) => line.text)
    .filter((words) => words !== '')
    .join('\n');
  const block: Block = { type: 'paragraph', text, number: null, line: lines[at]!.number };
  return { blocks: text === '' ? [] : [block], next: end + 1 };
}

/** Whether a table begins at one of the first lines, below a title perhaps. */
const hasTable = (lines: readonly Line[]): boolean =>
  lines
    .slice(0, MOST_LOOKED_AT)
    .some(
      (_, at) =>
        frameAt(lines, at) !== null ||
        ruledTable(lines, at) !== null ||
        tableAt(lines, at) !== null,
    );

const MOST_LOOKED_AT = 12;

/** A table in HTML, which Markdown may hold as it is. */
function htmlAt(lines: readonly Line[], at: number): Special | null {
  if (!/^(?:<(?:div|center|p|figure)\b[^>]*>\s*)*<table\b/i.test(lines[at]!.text)) return null;
  let depth = 0;
  for (let end = at; end < lines.length; end += 1) {
    const { text } = lines[end]!;
    depth += (text.match(/<table\b/gi)?.length ?? 0) - (text.match(/<\/table\s*>/gi)?.length ?? 0);
    if (depth > 0) continue;
    const html = lines
      .slice(at, end + 1)
      .map((line) => line.text)
      .join('\n');
    return { blocks: [{ type: 'html', html, line: lines[at]!.number }], next: end + 1 };
  }
  return null;
}

/** "4) Title" right above lines at the margin that it was not broken from: its words end with its line. */
function isTitleOfLines(lines: readonly Line[], at: number, marker: Marker): boolean {
  const [line, below] = [lines[at]!, lines[at + 1]];
  if (below === undefined || below.text === '') return false;
  if (below.indent > line.indent) return isOverInset(lines, at, marker);
  if (!isTitleItem(marker) || !/^[\p{Lu}\d*]/u.test(below.text) || beginsBlock(lines, at + 1))
    return false;
  const word = /^\S*/.exec(below.text)?.[0].length ?? 0;
  const hasLabel = /^[\p{Lu}*][^:.]{1,40}:\s/u.test(below.text);
  return hasLabel || below.text.length > line.text.length + 1 + word;
}

/** Where what began at a line ends: before a blank line, or before something of another kind. */
function endOfParagraph(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !beginsBlock(lines, end) && !endsBeforeHeading(lines, end)) end += 1;
  return end;
}

/** A text without blank lines: a heading may follow what ended with a stop, or another heading. */
const endsBeforeHeading = (lines: readonly Line[], at: number): boolean =>
  isHeadingLine(lines, at) &&
  (/[.:;!?|]$/.test(lines[at - 1]?.text ?? '') ||
    (lines[at - 1]?.text.length ?? 0) < 40 ||
    (isWhole(lines, at - 1) && lines[at]!.text.split(/[^\p{L}'’]+/u).length <= MOST_TITLE_WORDS));
const MOST_TITLE_WORDS = 6;

const beginsBlock = (lines: readonly Line[], at: number): boolean => {
  const { text } = lines[at]!;
  return (
    text === '' ||
    isRuler(text) ||
    /^(?:#{1,6}\s|#{2,6}\d{1,3}[.)](?:\s|\d)|```|~~~|<table\b|\{\||\|={3,}$)/i.test(text) ||
    (markerOf(text) !== null && !goesOnWith(lines, at)) ||
    clauseNumberOf(text) !== null ||
    LETTERED_CLAUSE.test(text) ||
    (/\||\t[^\t]{0,200}\t/.test(text) && tableAt(lines, at) !== null)
  );
};

/** "C4.2  Words": the number of a clause of part C. */
const LETTERED_CLAUSE = /^[A-Z]{1,2}\.?\d{1,2}(?:\.\d{1,2}){0,3}\.?(?: {2,8}|\t)(?=\p{Lu})/u;

/**
 * Broken at the margin, a line may begin like an item and be none: a number said twice ("during the
 * one / (1) month"), or the next part of an enumeration that runs within the sentence.
 */
function goesOnWith(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!;
  const before = lines[at - 1]?.text ?? '';
  if (/^\(\d{1,3}\)\s+\p{Ll}/u.test(text) && /\p{L}$/u.test(before)) return true;
  const letter = /^\(([b-z])\)\s/.exec(text)?.[1];
  if (letter === undefined) return false;
  const previous = `(${String.fromCharCode(letter.charCodeAt(0) - 1)})`;
  return lines.slice(Math.max(0, at - 4), at).some((line) => line.text.indexOf(previous) > 0);
}

/** The words of an item: its line and those that go on below it without a blank line. */
function itemText(
  lines: readonly Line[],
  at: number,
  first: string,
): { readonly text: string; readonly next: number } {
  let next = at + 1;
  const words = [first];
  while (
    next < lines.length &&
    !beginsBlock(lines, next) &&
    !isHeadingLine(lines, next) &&
    !standsAlone(lines, at, next)
  ) {
    words.push(lines[next]!.text);
    next += 1;
  }
  return { text: lines[at]!.breaks ? words.join('\n') : joined(words), next };
}

const FEWEST_LABELS = 2;
const LONGEST_LABELLED = 90;

/** The lines of an item; several of its labels, "Response: 2 hours" above "Repair: 1 day", stay on lines of their own. */
function joined([first = '', ...lines]: readonly string[]): string {
  const isApart = (line: string) => line.length <= LONGEST_LABELLED && isLabelled(line);
  const areApart = lines.filter(isApart).length >= FEWEST_LABELS;
  return lines.reduce(
    (text, line) => `${text}${areApart && isApart(line) ? '\n' : ' '}${line}`,
    first,
  );
}

/** A capital at the item's margin below a line that had much room left: no part of the item. */
function standsAlone(lines: readonly Line[], item: number, at: number): boolean {
  const [line, before] = [lines[at]!, lines[at - 1]!];
  if (line.indent > lines[item]!.indent) return false;
  if (introducesList(lines, at) || (line.text.endsWith('|') && !before.text.includes('|')))
    return true;
  if (!/^\p{Lu}/u.test(line.text)) return false;
  // A sentence of its own that introduces what stands below.
  if (line.text.endsWith(':') && /[.;!?]["”)]?$/.test(before.text)) return true;
  if (isLabelled(line.text) && isLabelled(before.text)) return true;
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const room = before.text.length + 1 + word;
  return room < line.text.length * ROOM_LEFT || isWhole(lines, at - 1);
}

/** "Response time P2:" right above another list. */
const introducesList = (lines: readonly Line[], at: number): boolean =>
  /^(?:[^\p{L}\p{N}\s]{1,4}\s)?\p{Lu}[^.:;!?]{1,60}:$/u.test(lines[at]!.text) &&
  markerOf(lines[at + 1]?.text ?? '') !== null;

function paragraphOrHeading(lines: readonly Line[], { text, line, at }: Unwrapped): Block {
  const bare = text.replace(/^\*\*(§?\s?\d[\d.]{0,30})\*\*(?=\s)/, '$1');
  const isBold = /^\*\*(?=\d)/.test(bare);
  const clause = clauseNumberOf(isBold ? bare.slice(2) : bare);
  if (!clause) return { type: 'paragraph', text, number: null, line };
  // "**4.1 Title.** Words" without its number begins with the stars again.
  const words = isBold && clause.rest.includes('**') ? `**${clause.rest}` : clause.rest;
  const isTitle =
    words.length <= LONGEST_HEADING &&
    !/[.;:,!?%]\**$/.test(words) &&
    /^[\p{Lu}*]/u.test(words) &&
    !isInRow(lines, at, clause.levels);
  return isTitle
    ? {
        type: 'heading',
        level: 2,
        text: isBold ? words.replace(/^\*\*|\*\*$/g, '') : words.replace(/\*\*$/, ''),
        number: clause.levels,
        line,
      }
    : { type: 'paragraph', text: words, number: clause.levels, line };
}

/** "6.1 Works" right above "6.2 Fraud" and below nothing else: items of a list, no titles. */
function isInRow(lines: readonly Line[], at: number, levels: readonly number[]): boolean {
  const beside = [at - 2, at - 1, at + 1, at + 2].map((other) =>
    clauseNumberOf(lines[other]?.text ?? ''),
  );
  const isNear = (index: number) => beside[index]?.levels.length === levels.length;
  return (isNear(1) && (isNear(0) || isNear(2))) || (isNear(2) && isNear(3));
}
