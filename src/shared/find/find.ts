import { fold, foldedInCase } from '#shared/base/fold.ts';
import { BLOCK_END, type FindIndex, type SearchedText, type Span } from './texts.ts';

/** Words where they stand in a text, as positions in its original. */
export interface Hit extends Span {
  readonly in: SearchedText;
}

/** Nobody goes through more; and what one letter finds need not be gathered while one types on. */
export const MOST_HITS = 5_000;

/** How words must stand to be found. */
export interface Manner {
  readonly matchesCase: boolean;
  /** No letter or digit goes on before or after them. */
  readonly wholeWords: boolean;
}

export const ANY_MANNER: Manner = { matchesCase: false, wholeWords: false };

/**
 * The places where the words stand, whatever their accents and, unless `manner` says otherwise, their
 * case, `most` at most; none for blank words.
 */
export function findWords(
  index: FindIndex,
  words: string,
  manner: Manner = ANY_MANNER,
  most: number = MOST_HITS,
): readonly Hit[] {
  const { text: wanted } = fold(words);
  if (wanted.trim() === '') return [];
  const hits: Hit[] = [];
  for (const searched of index) {
    const { text, origins } = searched.folded;
    let at = text.indexOf(wanted);
    /** Half of a letter that stands for two leads to the letter, and so does its other half. */
    let after = 0;
    while (at !== -1) {
      const end = at + wanted.length;
      const hit = origins
        ? { in: searched, from: origins[at]!, to: endOf(origins, end) }
        : { in: searched, from: at, to: end };
      const isWanted = hit.from >= after && standsSo(hit, words, manner);
      if (isWanted && hits.length === most) return hits;
      if (isWanted) {
        hits.push(hit);
        after = hit.to;
      }
      at = text.indexOf(wanted, isWanted ? end : at + 1);
    }
  }
  return hits;
}

const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}_]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{M}\p{N}_]/u;

function standsSo(
  { in: { text }, from, to }: Hit,
  words: string,
  { matchesCase, wholeWords }: Manner,
): boolean {
  if (matchesCase && foldedInCase(text.slice(from, to)) !== foldedInCase(words)) return false;
  if (!wholeWords) return true;
  // A letter is one or two units.
  const goesOnBefore =
    BEGINS_WITH_LETTER.test(words) && ENDS_IN_LETTER.test(text.slice(Math.max(0, from - 2), from));
  const goesOnAfter = ENDS_IN_LETTER.test(words) && BEGINS_WITH_LETTER.test(text.slice(to, to + 2));
  return !goesOnBefore && !goesOnAfter;
}

/** The accents of the last letter belong to what was found, and half a letter is none. */
function endOf(origins: readonly number[], end: number): number {
  let next = end;
  while (next < origins.length - 1 && origins[next] === origins[next - 1]) next += 1;
  return origins[next]!;
}

/**
 * Which hit comes next from a position of the text at a place on: the first of all after the last; -1
 * where there is none. `index`: of the version of the hits, or the one before, which had all its texts.
 */
export function hitFrom(
  hits: readonly Hit[],
  index: FindIndex,
  place: string,
  position: number,
): number {
  if (hits.length === 0) return -1;
  const order = new Map(index.map((searched, at) => [searched.place.path, at]));
  const here = order.get(place) ?? 0;
  const next = hits.findIndex((hit) => {
    const at = order.get(hit.in.place.path) ?? 0;
    return at > here || (at === here && hit.from >= position);
  });
  return Math.max(0, next);
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
