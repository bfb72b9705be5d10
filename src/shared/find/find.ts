import { fold } from '#shared/base/fold.ts';
import { BLOCK_END, type FindIndex, type SearchedText, type Span } from './texts.ts';

/** Words where they stand in a text, as positions in its original. */
export interface Hit extends Span {
  readonly in: SearchedText;
}

/** Nobody goes through more; and what one letter finds need not be gathered while one types on. */
export const MOST_HITS = 5_000;

/**
 * The places where the words stand, whatever their case and accents, MOST_HITS at most; none for
 * blank words.
 */
export function findWords(index: FindIndex, words: string): readonly Hit[] {
  const { text: wanted } = fold(words);
  if (wanted.trim() === '') return [];
  const hits: Hit[] = [];
  for (const searched of index) {
    const { text, origins } = searched.folded;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (hits.length === MOST_HITS) return hits;
      if (!origins) hits.push({ in: searched, from: at, to: end });
      else hits.push({ in: searched, from: origins[at]!, to: endOf(origins, end) });
    }
  }
  return hits;
}

/** The accents of the last letter belong to what was found, and half a letter is none. */
function endOf(origins: readonly number[], end: number): number {
  let next = end;
  while (next < origins.length - 1 && origins[next] === origins[next - 1]) next += 1;
  return origins[next]!;
}

/** A hit among the words around it, in one line. */
export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Few, so that the hit itself is seen where there is room for a few words alone. */
const MOST_BEFORE = 20;
const LONGEST = 160;

/** The words around a hit, within its paragraph; whole words, with "…" for what is left out. */
export function snippetOf({ in: { text }, from, to }: Hit): Snippet {
  const block = blockAround(text, from);
  const earliest = Math.max(block.from, from - MOST_BEFORE);
  const latest = Math.min(block.to, Math.max(to, earliest + LONGEST));
  let before = text.slice(earliest, from);
  let after = text.slice(to, latest);
  if (earliest > block.from) before = `… ${before.replace(/^\S*\s+/, '')}`;
  if (latest < block.to) after = `${after.replace(/\s+\S*$/, '')} …`;
  return {
    before: inOneLine(before),
    words: inOneLine(text.slice(from, to)),
    after: inOneLine(after),
  };
}

const inOneLine = (text: string): string => text.replace(/[\n\t]/g, ' ');

/** Where a hit stands in its block: which one, from 0, and the positions in that block's text. */
export function inBlock({ in: { text }, from, to }: Hit): Span & { readonly block: number } {
  const start = blockAround(text, from).from;
  const block = text.slice(0, start).split(BLOCK_END).length - 1;
  return { block, from: from - start, to: to - start };
}

function blockAround(text: string, position: number): Span {
  const from = position === 0 ? 0 : text.lastIndexOf(BLOCK_END, position - 1) + 1;
  const end = text.indexOf(BLOCK_END, position);
  return { from, to: end === -1 ? text.length : end };
}

/**
 * A hit as places of the caret, for which a token is one letter. What is found in a token is the
 * whole token.
 */
export function caretSpan({ in: { tokens }, from, to }: Hit): Span {
  const caret = (position: number, isEnd: boolean): number => {
    let place = position;
    for (const token of tokens) {
      if (token.to <= position) place -= token.to - token.from - 1;
      else if (token.from < position) return place - (position - token.from) + (isEnd ? 1 : 0);
    }
    return place;
  };
  return { from: caret(from, false), to: caret(to, true) };
}
