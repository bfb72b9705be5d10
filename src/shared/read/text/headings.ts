import type { Block, Special } from './block.ts';
import type { Line } from './lines.ts';
import { clauseNumberOf, markerOf, type Marker } from './markers.ts';

/** The heading that a line is, by its marks, the rule below it or how it looks; null for any other line. */
export function headingAt(lines: readonly Line[], at: number): Special | null {
  const { text, number: line } = lines[at]!;
  const hashes =
    /^(#{1,6})(?:\s+|(?=\p{L}|\d{1,3}\.\d{1,3}(?:\.\d{1,3})*\.?\s)|(?<=##)(?=\d{1,3}[.)]\s))(.*?)\s*#*$/u.exec(
      text.slice(0, 1_000),
    );
  if (hashes)
    return { blocks: heading(hashes[2] ?? '', hashes[1]!.length <= 2 ? 1 : 2, line), next: at + 1 };
  const equals = /^(={2,4})\s?([^=].{0,150}?)\s?\1$/.exec(text.slice(0, 200));
  if (equals)
    return { blocks: heading(equals[2]!, equals[1]!.length === 2 ? 1 : 2, line), next: at + 1 };
  const wiki = /^h([1-6])\.\s+(\S.{0,150})$/.exec(text);
  if (wiki) return { blocks: heading(wiki[2]!, Number(wiki[1]) <= 2 ? 1 : 2, line), next: at + 1 };
  const bracketed = /^\[(\d{1,2})\]\s+(\S.{2,60})$/.exec(text);
  if (bracketed && LOUD_WORDS.test(bracketed[2]!))
    return {
      blocks: [
        { type: 'heading', level: 1, text: bracketed[2]!, number: [Number(bracketed[1])], line },
      ],
      next: at + 1,
    };
  const level = underlined(lines, at);
  if (level !== null) return { blocks: heading(text, level, line), next: at + 2 };
  return isHeadingLine(lines, at)
    ? { blocks: heading(text, isLoud(text) ? 1 : 2, line), next: at + 1 }
    : null;
}

/** What reStructuredText draws below a title, in place of Markdown's "===" and "---". */
const UNDERLINE =
  /^(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|'{3,}|`{3,}|\*{3,}|\+{3,}|#{3,}|\.{3,}|:{3,}|_{3,})$/;

/** The level of a title with a rule below it, or above and below; null for any other line. */
function underlined(lines: readonly Line[], at: number): 1 | 2 | null {
  const { text } = lines[at]!;
  const below = lines[at + 1]?.text ?? '';
  const before = lines[at - 1]?.text ?? '';
  if (text.length > 200 || below.length > 300 || text.includes('|') || !UNDERLINE.test(below))
    return null;
  const isLong = below.length >= text.length - 1;
  const isOverlined = isLong && before.length === below.length && before === below;
  if (before !== '' && !isOverlined) return null;
  if (/^[-=]/.test(below)) return 1;
  if (!isLong || !/\p{L}/u.test(text)) return null;
  return isOverlined || /^[*#]/.test(below) ? 1 : 2;
}

function heading(text: string, level: 1 | 2, line: number): readonly Block[] {
  const words = text.trim();
  if (words.replace(/[#*_\s]/g, '') === '') return [];
  const bare = words.replace(/^\*{1,3}(?=\d)/, '');
  const clause = clauseNumberOf(bare);
  if (clause)
    return [
      {
        type: 'heading',
        level: 2,
        text: marksClosed(clause.rest, words),
        number: clause.levels,
        line,
      },
    ];
  const marker = markerOf(bare);
  if (marker?.style === 'ordered' && /^\d+/.test(marker.text))
    return [
      {
        type: 'heading',
        level,
        text: marksClosed(marker.rest, words),
        number: numberOf(marker),
        line,
      },
    ];
  return [{ type: 'heading', level, text: words, number: null, line }];
}

/** "**1. Title**" without its number begins with the stars again. */
const marksClosed = (rest: string, whole: string): string => {
  const stars = /^\*{1,3}(?=\d)/.exec(whole)?.[0];
  return stars !== undefined && rest.endsWith(stars) ? stars + rest : rest;
};

export const numberOf = (marker: Marker): readonly number[] | null => {
  const digits = /\d+/.exec(marker.text)?.[0];
  return digits === undefined ? null : [Number(digits)];
};

export const LONGEST_HEADING = 80;

/** "CREDITS (main line)": capitals, with a note in brackets perhaps. */
const LOUD_WORDS = /^[\p{Lu}\d &/,-]{3,60}(?:\([^()]{2,40}\))?$/u;

const isLoud = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.length <= LONGEST_HEADING;

/**
 * A line that is a heading by how it looks: all in bold, all in capitals, or short, without a stop,
 * and followed by something longer.
 */
export function isHeadingLine(lines: readonly Line[], at: number): boolean {
  const { text, indent } = lines[at]!;
  if (text.length > LONGEST_HEADING + 6 || text.includes('|') || indent > 3) return false;
  if (markerOf(text) || isTabbed(lines, at)) return false;
  const alone = (lines[at - 1]?.text ?? '') === '' && (lines[at + 1]?.text ?? '') === '';
  if (/^(\*\*|__)[^*_]+\1:?$/.test(text)) return alone || (lines[at - 1]?.text ?? '') === '';
  // "Support hours (all plans)", set apart above a list.
  const isNoted = alone && markerOf(nextText(lines, at)?.text ?? '') !== null;
  const title = isNoted ? text.replace(NOTE, '') : text;
  const words = text.split(/\s+/);
  if (/[.;,|!?)%]$|\d\s*%|[@<>=≥≤]/.test(title) || words.length > 9 || !/^[\p{Lu}\d"“]/u.test(text))
    return false;
  if (isLoud(text) && words.length <= 9 && /\p{L}{3}/u.test(text)) return true;
  if (text.endsWith(':') || /:\s/.test(text)) return false;
  // What goes on in small letters right below was broken at a margin.
  if (/^\p{Ll}/u.test(lines[at + 1]?.text ?? '')) return false;
  const below = nextText(lines, at);
  return (
    /^\p{Lu}/u.test(text) &&
    below !== null &&
    (below.text.length > LONGEST_HEADING ||
      markerOf(below.text) !== null ||
      standsBetweenSentences(lines, at, below.text))
  );
}

const NOTE = /\s\([^()]{2,40}\)$/;

/** Set apart from the sentence above it and from the one below, be that a short one. */
function standsBetweenSentences(lines: readonly Line[], at: number, below: string): boolean {
  if ((lines[at - 1]?.text ?? '') !== '' || (lines[at + 1]?.text ?? '') !== '') return false;
  const near = lines.slice(Math.max(0, at - 3), at).reverse();
  const above = near.findIndex(({ text }) => text !== '');
  if (!isSentence(below)) return false;
  if (above < 0) return at === 0;
  // Lines without a stop that stand together are rows or points: what is set apart from them is none.
  return /[.;!?]$/.test(near[above]!.text) || (near[above + 1]?.text ?? '') !== '';
}

/** Cells that tabs part: a row of a table, be it the names of its columns. */
const isTabbed = (lines: readonly Line[], at: number): boolean =>
  [at, at + 1].every((line) => /\S\t+\S/.test(lines[line]?.text ?? '')) ||
  /\S\t+[^\t]+\t+\S/.test(lines[at]!.text);

function nextText(lines: readonly Line[], at: number): Line | null {
  for (let index = at + 1; index < lines.length && index <= at + 3; index += 1)
    if (lines[index]!.text !== '') return lines[index]!;
  return null;
}

/** "2. Definitions" alone on its line, with running text below, is a heading and no item. */
export function isHeadingItem(
  lines: readonly Line[],
  at: number,
  next: number,
  marker: Marker,
): boolean {
  const title = marker.rest.replace(/[*_]/g, '');
  if (next !== at + 1 || !isTitleItem(marker) || endsList(lines, at, marker)) return false;
  const below = nextText(lines, at);
  if (below === null) return false;
  if (below.indent > lines[at]!.indent + 1 && !isOverInset(lines, at, marker)) return false;
  const sibling = markerOf(below.text);
  return sibling === null
    ? below.text.length > title.length || isSentence(below.text)
    : sibling.style !== 'ordered' || !/^\d/.test(sibling.text);
}

/**
 * "2. When we come" right above lines that are set in below it, and had room for many of their words: a title, and no
 * line that was broken at the margin. So is one above the columns of a table.
 */
export function isOverInset(lines: readonly Line[], at: number, marker: Marker): boolean {
  const [line, below] = [lines[at]!, lines[at + 1]];
  if (below === undefined || below.indent < line.indent + 2 || !isTitleItem(marker)) return false;
  if (!/^\p{Lu}/u.test(below.text) || line.text.length > LONGEST_TITLE) return false;
  if (BROKEN_OFF.test(line.text)) return false;
  const columns = COLUMNS.test(below.text) && COLUMNS.test(lines[at + 2]?.text ?? '');
  const [, second = ''] = /^\S+\s+(\S+)/.exec(below.text) ?? [];
  const first = below.text.length - below.text.replace(/^\S+\s+\S+/, '').length;
  const fits = line.indent + line.text.length + 1 + first < below.indent + below.text.length;
  return columns || (second !== '' && fits && below.text.length >= FULL_LINE);
}
/** Words that no title ends with. */
const BROKEN_OFF =
  /[,;:]$|\s(?:an?|and|are|as|at|by|for|from|in|is|of|on|or|our|that|the|to|will|with|your|das|dem|den|der|des|die|für|im|in|mit|und|von|zu|au|aux|d[eu]|en|et|la|les?|ou|par|pour|un|une|con|del?|di|e|el|il|los?|las|per|por|y|het|een|van|voor)$/;
const COLUMNS = /^\S[^|]{0,60}?\S {3,}\S/;
const LONGEST_TITLE = 40;
/** No shorter line fills a margin. */
const FULL_LINE = 60;

/** "For these cases we plan as follows:" below a longer title. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}.*[.:]$/u.test(text) && text.split(/\s+/).length >= FEWEST_WORDS;
const FEWEST_WORDS = 5;

/** "6. Words that are no title." right above "7. Title": the last of its list, whatever stands below. */
function endsList(lines: readonly Line[], at: number, marker: Marker): boolean {
  const before = markerOf(lines[at - 1]?.text ?? '');
  const [number, previous] = [numberOf(marker), before === null ? null : numberOf(before)];
  if (before?.style !== 'ordered' || number === null || previous?.[0] !== number[0]! - 1)
    return closesOpened(lines, at, number?.[0] ?? 0);
  const isTight =
    (lines[at + 1]?.text ?? '') === '' &&
    numberOf(markerOf(lines[at - 2]?.text ?? '') ?? marker)?.[0] === number[0]! - 2;
  return isTight || !isTitleItem(before) || closesOpened(lines, at, number[0]!);
}

/** "3. Strikes" behind "2. War" and "1. Floods", which follow words that end in a colon: a list, be its items short. */
function closesOpened(lines: readonly Line[], at: number, number: number): boolean {
  let next = number;
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST; index -= 1) {
    const { text } = lines[index]!;
    if (text === '') continue;
    const above = markerOf(text);
    if (above?.style !== 'ordered' || numberOf(above)?.[0] !== next - 1)
      return next === 1 && number > 1 && text.endsWith(':');
    next -= 1;
  }
  return false;
}
const FARTHEST = 60;

export function isTitleItem(marker: Marker): boolean {
  const title = marker.rest.replace(/[*_]/g, '');
  return (
    marker.style === 'ordered' &&
    /^\d+[.)]?$/.test(marker.text) &&
    title.length <= LONGEST_HEADING &&
    !/[.;,!?%]$|:\s/.test(title) &&
    /^\p{Lu}/u.test(title) &&
    title.split(/\s+/).length <= 9
  );
}
