import type { Block, Mark, RichText, Run, TokenRun } from '#shared/agreement/rich-text.ts';
import type { Span } from './texts.ts';

type TextRun = Extract<Run, { readonly type: 'text' }>;

/** A run and where its words stand in the text as it is shown. */
interface Stretch extends Span {
  readonly run: Run;
  readonly text: string;
}

/** A text with other words in it. */
export interface Rewritten {
  readonly body: RichText;
  /** For each span that was left as it is: what stands in it and is not typed there. */
  readonly left: readonly (readonly TokenRun[])[];
}

/**
 * Puts other words in the place of some: `spans` are positions in the text as it is shown, in order,
 * none across the end of a block; `by` says what comes in the stead of words. Words keep the marks of
 * those in whose stead they stand. A span with a live field, a reference or a blank in it is left, as
 * is one that goes beyond a defined term; within one, the form of the term that is used there changes.
 */
export function rewrite(
  body: RichText,
  spans: readonly Span[],
  by: (words: string) => string,
  textOfToken: (run: TokenRun) => string,
): Rewritten {
  const left: (readonly TokenRun[])[] = [];
  let start = 0;
  const blocks = body.map((block) => {
    const stretches = stretchesOf(block, start, textOfToken);
    const [from, to] = [start, stretches.at(-1)?.to ?? start];
    start = to + 1;
    const here = spans.filter((span) => span.from >= from && span.to <= to);
    return here.length === 0 ? block : { ...block, runs: rewritten(stretches, here, by, left) };
  });
  return { body: blocks, left };
}

function stretchesOf(
  block: Block,
  start: number,
  textOfToken: (run: TokenRun) => string,
): readonly Stretch[] {
  let at = start;
  return block.runs.map((run) => {
    const text = run.type === 'text' ? run.text : textOfToken(run);
    const from = at;
    at += text.length;
    return { run, text, from, to: at };
  });
}

function rewritten(
  stretches: readonly Stretch[],
  spans: readonly Span[],
  by: (words: string) => string,
  left: (readonly TokenRun[])[],
): readonly Run[] {
  const typed: Span[] = [];
  const forms = new Map<Stretch, Span[]>();
  for (const span of spans) {
    const touched = stretches.filter(({ from, to }) => from < span.to && to > span.from);
    const tokens = touched.flatMap(({ run }) => (run.type === 'text' ? [] : [run]));
    const [only] = touched;
    if (tokens.length === 0) typed.push(span);
    else if (only?.run.type === 'term' && only.run.text !== null && touched.length === 1)
      forms.set(only, [...(forms.get(only) ?? []), span]);
    else left.push(tokens);
  }
  const now = stretches.map((stretch) => {
    const inForm = forms.get(stretch);
    return inForm === undefined ? stretch : withForm(stretch, inForm, by, left);
  });

  const runs: Run[] = [];
  let at = stretches[0]?.from ?? 0;
  for (const span of typed) {
    runs.push(...between(now, at, span.from));
    const before = between(now, span.from, span.to).filter(isText);
    runs.push(...inMarksOf(before, by(textOf(before))));
    at = span.to;
  }
  runs.push(...between(now, at, stretches.at(-1)?.to ?? at));
  return joined(runs);
}

const isText = (run: Run): run is TextRun => run.type === 'text';
const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

/** A term in another form, such as the plural of a new word. A form without words would show none. */
function withForm(
  stretch: Stretch,
  spans: readonly Span[],
  by: (words: string) => string,
  left: (readonly TokenRun[])[],
): Stretch {
  const { run } = stretch;
  if (run.type !== 'term') return stretch;
  let text = '';
  let at = stretch.from;
  for (const { from, to } of spans) {
    text += stretch.text.slice(at - stretch.from, from - stretch.from);
    text += by(stretch.text.slice(from - stretch.from, to - stretch.from));
    at = to;
  }
  text += stretch.text.slice(at - stretch.from);
  if (text.trim() !== '') return { ...stretch, run: { ...run, text } };
  left.push(...spans.map(() => [run]));
  return stretch;
}

/** The runs between two positions; a token is never cut, and one that shows nothing is at an end. */
const between = (stretches: readonly Stretch[], start: number, end: number): readonly Run[] =>
  stretches.flatMap(({ run, text, from, to }): readonly Run[] => {
    if (run.type !== 'text') return from >= start && to <= end ? [run] : [];
    const cut = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return from >= end || to <= start || cut === '' ? [] : [{ ...run, text: cut }];
  });

/**
 * New words in the marks of those before: word for word where there are as many of them, else what is
 * the same at both ends keeps its own, and all between takes those of the first word that goes.
 */
function inMarksOf(before: readonly TextRun[], words: string): readonly Run[] {
  const old = piecesOf(textOf(before));
  const made = piecesOf(words);
  const isWordForWord = old.length === made.length;
  const most = Math.min(old.length, made.length);
  let head = 0;
  while (head < most && old[head] === made[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === made.at(-1 - tail)) tail += 1;

  const lengthOf = (count: number) => old.slice(0, count).join('').length;
  return made.flatMap((piece, index): readonly Run[] => {
    const fromEnd = index - made.length + old.length;
    const stays = index < head || index >= made.length - tail;
    const oldIndex = isWordForWord || index < head ? index : stays ? fromEnd : head;
    const from = lengthOf(oldIndex);
    if (old[oldIndex] === piece && (stays || isWordForWord))
      return sliced(before, from, from + piece.length);
    return [{ type: 'text', text: piece, marks: marksAt(before, from) }];
  });
}

const piecesOf = (text: string): readonly string[] =>
  text.split(/(\s+)/).filter((piece) => piece !== '');

function sliced(runs: readonly TextRun[], start: number, end: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}

function marksAt(runs: readonly TextRun[], position: number): readonly Mark[] {
  let at = 0;
  for (const run of runs) {
    at += run.text.length;
    if (position < at) return run.marks;
  }
  return runs.at(-1)?.marks ?? [];
}

/** Typed words that follow each other in the same marks are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.type === 'text' && run.type === 'text' && last.marks.join() === run.marks.join())
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
