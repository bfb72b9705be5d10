import { lineText, type Draft, type Line } from './draft.ts';

/** A clause in a heading's style is still a clause; titles are shorter. */
const LONGEST_TITLE = 160;
const LONGEST_BOLD_TITLE = 100;

/** Which lines of a document are headings, and of which level; null: none. */
export type HeadingRule = (line: Line) => 1 | 2 | null;

/**
 * By their styles; in a file whose author has made headings by hand instead, by short lines that are
 * bold as a whole. One heading style alone may only be the title of the file.
 */
export function headingRule(drafts: readonly Draft[]): HeadingRule {
  const lines = drafts.filter((draft): draft is Line => draft.type === 'line');
  const titles = lines.filter(hasTitle);
  const levels = titles.map(({ outline }) => outline ?? 0);
  const highest = Math.min(...(isTitled(titles) ? levels.slice(1) : levels));
  const byHand = levels.length < 2;
  return (line) => {
    if (line.outline !== null && hasTitle(line)) return line.outline <= highest ? 1 : 2;
    return byHand && isBoldTitle(line) ? boldLevel(line) : null;
  };
}

/** Whether the first heading is the title of the file: alone above several, and without a number. */
function isTitled([first, ...rest]: readonly Line[]): boolean {
  const next = Math.min(...rest.map(({ outline }) => outline ?? 0));
  return (
    first !== undefined &&
    first.label === null &&
    next > (first.outline ?? 0) &&
    rest.filter(({ outline }) => outline === next).length > 1
  );
}

function hasTitle(line: Line): boolean {
  if (line.outline === null) return false;
  const words = lineText(line).trim();
  return words !== '' && words.length <= LONGEST_TITLE && !isSentence(words);
}

/** "The Provider shall restore the service within four hours." */
const isSentence = (words: string): boolean =>
  words.length > 60 && /[.;:]$/.test(words) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(words);

function isBoldTitle(line: Line): boolean {
  const words = lineText(line).trim();
  return (
    words.length <= LONGEST_BOLD_TITLE &&
    /\p{L}/u.test(words) &&
    !/[.;,:]$/.test(words) &&
    !words.includes('\n') &&
    line.label?.bullet !== true &&
    line.style.name !== 'title' &&
    line.pieces.every(({ text, heavy }) => heavy || text.trim() === '')
  );
}

const boldLevel = (line: Line): 1 | 2 => {
  const typed = /^\d+\.\d/.test(lineText(line).trim());
  return typed || (line.label?.outline === true && line.label.counts.length > 1) ? 2 : 1;
};
