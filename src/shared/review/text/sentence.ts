import type { Clause } from '#shared/agreement/section.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import { OBJECT, type ClauseText, type Passage } from '../subject.ts';

import { matchesOf } from './matches.ts';

/** One sentence of a clause, or what stands of it in one list item. */
export interface Sentence {
  readonly passage: Passage;
  /** Where it begins in the passage's words. */
  readonly start: number;
  readonly words: string;
  /** What stands before a list ("Provider must:") and is continued by each of its items. */
  readonly lead: Sentence | null;
  /** What the model fills in, one for each OBJECT in `words`, in order. */
  readonly objects: readonly Run[];
}

/** By clause: after a keystroke all others are as they were. */
const known = new WeakMap<Clause, readonly Sentence[]>();

export function sentencesOf(text: ClauseText): readonly Sentence[] {
  let sentences = known.get(text.clause);
  if (!sentences) {
    sentences = split(text.passages);
    known.set(text.clause, sentences);
  }
  return sentences;
}

/** The end of a sentence: a mark, then a space and what may begin the next one. */
const END = /[.!?]["”’)]*\s+(?=[\p{Lu}\d“"(\ufffc])/gu;
const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|cf|no|nos|art|approx|incl|vs|mr|mrs|ms|dr|st)|\b\p{Lu})\.\s+$/iu;

function split(passages: readonly Passage[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lead: Sentence | null = null;
  for (const passage of passages) {
    const { words, block } = passage;
    const objects = block.runs.filter(fillsIn);
    const own: Sentence[] = [];
    let start = 0;
    let seen = 0;
    const add = (end: number) => {
      const sentence = words.slice(start, end);
      const count = sentence.split(OBJECT).length - 1;
      if (sentence.trim() !== '')
        own.push({
          passage,
          start,
          words: sentence,
          lead: block.type === 'item' && own.length === 0 ? lead : null,
          objects: objects.slice(seen, seen + count),
        });
      seen += count;
      start = end;
    };
    for (const end of matchesOf(words, END)) {
      const at = end.index + end[0].length;
      if (!ABBREVIATIONS.test(words.slice(Math.max(0, at - 12), at))) add(at);
    }
    add(words.length);
    sentences.push(...own);
    if (block.type === 'paragraph')
      lead = words.trimEnd().endsWith(':') ? (own.at(-1) ?? null) : null;
  }
  return sentences;
}

const fillsIn = (run: Run): boolean =>
  run.type === 'field' ||
  run.type === 'reference' ||
  run.type === 'blank' ||
  (run.type === 'term' && run.text === null);

/** The run behind the OBJECT at `index` of the sentence's words. */
export const objectAt = ({ words, objects }: Sentence, index: number): Run | undefined =>
  objects[words.slice(0, index).split(OBJECT).length - 1];
