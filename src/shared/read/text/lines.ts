import { printable } from '#shared/base/text.ts';
import { inAscii } from './box-drawing.ts';
import { withoutMath } from './math.ts';

/** One line of a text file. */
export interface Line {
  /** In the file, from 1. */
  readonly number: number;
  /** Without what stands before and after its words; tabs between words stay. */
  readonly text: string;
  /** Columns before the words; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** Ends in two spaces or a backslash: Markdown's line break. */
  readonly breaks: boolean;
}

export interface Prepared {
  readonly lines: readonly Line[];
  /** From the front matter; empty where there is none. */
  readonly title: string;
}

/** Keys of a front matter that tell which version of a text this is. */
const DATED = /^(?:date|version|updated|last.?updated|last.?modified|reviewed|posted|effective)\b/i;

/**
 * The lines of a text without what is not text: the front matter of a site generator (its title and
 * dates are kept), comments, shortcodes, link definitions and directives. Nothing here searches
 * twice over the same characters, so that the time grows with the length alone.
 */
export function prepare(source: string): Prepared {
  const text = printable(source.replace(/\f/g, '\n').replace(/\u2028|\u2029|\u0085/g, '\n'));
  const withoutBlocks = blanked(blanked(text, '<!--', '-->'), '{{', '}}');
  const all = withoutBlocks.split('\n');
  const front = frontMatter(all);
  const lines = all.map((raw, index): Line => {
    const isFront = index < front.end;
    const words = isFront ? (front.kept.get(index) ?? '') : raw;
    const trimmed = withoutMath(inAscii(words.trim()));
    return {
      number: index + 1,
      text: !isFront && isDirective(trimmed) ? '' : withoutBreak(trimmed),
      indent: isFront ? 0 : indentOf(raw),
      breaks: / {2}$|[^\\]\\$/.test(words),
    };
  });
  return { lines, title: front.title };
}

const withoutBreak = (text: string): string =>
  text.endsWith('\\') && !text.endsWith('\\\\') ? text.slice(0, -1).trimEnd() : text;

/** Blanks every stretch between two marks, keeping the line feeds; an open one is left as it is. */
function blanked(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ''));
    from = end + close.length;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

function frontMatter(lines: readonly string[]): {
  readonly end: number;
  readonly title: string;
  readonly kept: ReadonlyMap<number, string>;
} {
  const none = { end: 0, title: '', kept: new Map<number, string>() };
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || lines[first]?.trim() !== '---') return none;
  const end = lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0 || !lines.slice(first + 1, end).some((line) => /^[\w.-]+:/.test(line))) return none;
  const kept = new Map<number, string>();
  let title = '';
  for (let index = first + 1; index < end; index += 1) {
    const match = /^([\w.-]+):\s+(.+)$/.exec(lines[index] ?? '');
    if (!match) continue;
    const value = (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
    if (match[1] === 'title' && title === '') title = value;
    else if (DATED.test(match[1] ?? '')) kept.set(index, `${match[1]}: ${value}`);
  }
  return { end: end + 1, title, kept };
}

/** Lines that tell a program how to show the text. */
const isDirective = (line: string): boolean =>
  /^\[[^\]]{1,200}\]:\s*\S+(?:\s+["'(].*)?$/.test(line) || // [label]: address
  /^\{(?!\|):?[^}]*\}$/.test(line) || // {: .class }, no table of a wiki
  line.startsWith(':::') ||
  /^\[(?:%\w|(?:cols|options|width|format|frame|grid|stripes)=)[^\]]{0,200}\]$/.test(line) || // of a table, in AsciiDoc
  /^\[(?:\[_?TOC_?\]|TOC)\]$/i.test(line) ||
  /^(?:import|export)\s[^.]*\bfrom\s+['"][^'"]*['"];?$/.test(line);

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}
