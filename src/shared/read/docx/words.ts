import type { Inline, Inlines } from '#shared/document/document.ts';
import { printable } from '#shared/base/text.ts';
import { hiddenCharactersIn } from '#shared/base/hidden-characters.ts';
import { cleaned, SOFT_HYPHEN } from '#shared/read/suspicious-characters.ts';
import { lineText, type Anchor, type Line } from './draft.ts';

/** Takes what is to be told of the text, and bounds how much of it is repeated. */
export interface Heard {
  readonly flag: (message: string, anchor: Anchor) => void;
  readonly take: (characters: number) => boolean;
}

export const plainInline = (words: string): Inline => ({ type: 'text', text: words, marks: [] });

/**
 * The words of a line, trimmed, without characters that nobody sees, pieces of one look joined; what
 * is suspicious about them is told.
 */
export function clean(line: Line, heard: Heard): Inlines {
  if (line.hidden.trim() !== '')
    heard.flag(`Hidden text was left out: “${line.hidden.trim()}”.`, line.anchor);
  if (line.struck.trim() !== '')
    heard.flag(`Text that is struck out was left out: “${line.struck.trim()}”.`, line.anchor);
  const whole = lineText(line);
  if (whole.trim() === '') return [];
  for (const flag of cleaned(whole).flags) heard.flag(flag, line.anchor);
  // What is hidden depends on the letters beside it, which may be of another look.
  const hidden = new Set(hiddenCharactersIn(whole).map((one) => one.at));
  let at = 0;

  const inlines: { type: 'text'; text: string; marks: Line['pieces'][number]['marks'] }[] = [];
  for (const piece of line.pieces) {
    const words = shownOf(piece.text, at, hidden);
    at += piece.text.length;
    const last = inlines.at(-1);
    if (last?.marks === piece.marks) last.text += words;
    else if (words !== '') inlines.push({ type: 'text', text: words, marks: piece.marks });
  }
  return trimmed(inlines);
}

function shownOf(text: string, start: number, hidden: ReadonlySet<number>): string {
  const visible =
    hidden.size === 0
      ? text
      : Array.from({ length: text.length }, (_, at) =>
          hidden.has(start + at) ? '' : text.charAt(at),
        ).join('');
  return printable(visible.includes(SOFT_HYPHEN) ? visible.replaceAll(SOFT_HYPHEN, '') : visible);
}

function trimmed(inlines: { type: 'text'; text: string; marks: Inline['marks'] }[]): Inlines {
  for (let first = inlines[0]; first !== undefined; first = inlines[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') break;
    inlines.shift();
  }
  for (let last = inlines.at(-1); last !== undefined; last = inlines.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    inlines.pop();
  }
  return inlines;
}
