import type { Definition } from '#shared/agreement/definition.ts';
import type { Block, RichText, Run } from '#shared/agreement/rich-text.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Inlines } from '#shared/document/document.ts';
import { PARAGRAPH_END, type BlockKind, type FlatPart, type TextEdit } from './change.ts';

/** A text of the model beside what it reads as: an inline for each run of each block. */
export interface ResolvedText {
  readonly blocks: RichText;
  readonly inlines: readonly Inlines[];
  /** Of the agreement, longest term first. */
  readonly definitions: readonly Definition[];
}

/** Why an edit cannot be made in the text: the words of a run that are not typed there. */
export interface NotTyped {
  readonly run: Run;
  readonly text: string;
  /** Where the value is set; null where it is counted or unknown. */
  readonly source: string | null;
}

/** A piece of the flat text: a run with its words, or the end of a paragraph. */
type Atom =
  | {
      readonly type: 'run';
      readonly run: Run;
      readonly text: string;
      readonly source: string | null;
    }
  | { readonly type: 'end'; readonly kind: BlockKind };

/** The text as its readers see it, each block closed by a paragraph's end. */
export const flatOf = (text: ResolvedText): string =>
  atomsOf(text)
    .map((atom) => (atom.type === 'end' ? PARAGRAPH_END : atom.text))
    .join('');

function atomsOf({ blocks, inlines }: ResolvedText): readonly Atom[] {
  return blocks.flatMap((block, index): readonly Atom[] => [
    ...block.runs.map((run, at): Atom => {
      const inline = inlines[index]?.[at];
      return {
        type: 'run',
        run,
        text: inline?.text ?? '',
        source: inline?.type === 'value' || inline?.type === 'blank' ? inline.source : null,
      };
    }),
    { type: 'end', kind: kindOf(block) },
  ]);
}

const kindOf = (block: Block): BlockKind =>
  block.type === 'paragraph'
    ? { type: 'paragraph' }
    : { type: 'item', style: block.style, level: block.level };

/**
 * The text with `start`–`end` of its flat form replaced. Live fields, references, defined terms and
 * blanks outside of it stay what they are, and so do those within whose words stand in the new ones
 * too; a defined term among the new words is one. A field or a reference whose words would change is
 * not typed over: it is what comes back.
 */
export function spliced(
  text: ResolvedText,
  from: number,
  to: number,
  words: readonly FlatPart[],
): Result<RichText, NotTyped> {
  const { start, end, insert } = withoutCuts(atomsOf(text), {
    start: from,
    end: to,
    insert: words,
  });
  return splicedAt(text, start, end, insert);
}

/**
 * The same edit, leaving alone a run that it would cut in two and put together again: words compared
 * as words take "mustService" for another word than "Service" where a term follows without a space.
 */
function withoutCuts(atoms: readonly Atom[], { start, end, insert }: TextEdit): TextEdit {
  let edit: TextEdit = { start, end, insert };
  let at = 0;
  for (const atom of atoms) {
    const [from, to] = [at, at + (atom.type === 'end' ? 1 : atom.text.length)];
    at = to;
    if (atom.type === 'end' || atom.run.type === 'text') continue;
    const first = edit.insert[0];
    const last = edit.insert.at(-1);
    if (start < from && from < end && end < to && last?.type === 'words') {
      const kept = atom.text.slice(0, end - from);
      if (last.text.endsWith(kept))
        edit = {
          ...edit,
          end: from,
          insert: [...edit.insert.slice(0, -1), cutWords(last, 0, last.text.length - kept.length)],
        };
    } else if (from < start && start < to && to < end && first?.type === 'words') {
      const kept = atom.text.slice(start - from);
      if (first.text.startsWith(kept))
        edit = {
          ...edit,
          start: to,
          insert: [cutWords(first, kept.length), ...edit.insert.slice(1)],
        };
    }
  }
  return edit;
}

const cutWords = (part: WordsPart, from: number, to?: number): WordsPart => ({
  ...part,
  text: part.text.slice(from, to),
});

function splicedAt(
  text: ResolvedText,
  start: number,
  end: number,
  insert: readonly FlatPart[],
): Result<RichText, NotTyped> {
  const before: Atom[] = [];
  const replaced: Atom[] = [];
  const after: Atom[] = [];
  let at = 0;
  for (const atom of atomsOf(text)) {
    const length = atom.type === 'end' ? 1 : atom.text.length;
    const [from, to] = [at, at + length];
    at = to;
    if (to <= start) before.push(atom);
    else if (from >= end) after.push(atom);
    else if (from >= start && to <= end) replaced.push(atom);
    else if (atom.type === 'run') {
      const cut = [Math.max(start - from, 0), Math.min(end - from, length)] as const;
      const { run } = atom;
      if (run.type === 'field' || run.type === 'reference') return err(atom);
      if (run.type === 'term' && from < start && to > end) {
        const form = inflected(atom.text, cut, insert);
        if (form !== null)
          return ok(
            rebuilt([...before, { ...atom, run: { ...run, text: form } }, ...atomsAfter(text, to)]),
          );
      }
      before.push(...typed(atom.text.slice(0, cut[0]), run));
      after.push(...typed(atom.text.slice(cut[1]), run));
    }
  }
  const middle = newWords(replaced, insert, text.definitions);
  return middle.ok ? ok(rebuilt([...before, ...middle.value, ...after])) : middle;
}

/** Whether the text looks already as the edit would have it look. */
export const looksSo = (
  text: ResolvedText,
  start: number,
  end: number,
  insert: readonly FlatPart[],
): boolean => {
  const made = spliced(text, start, end, insert);
  return made.ok && JSON.stringify(made.value) === JSON.stringify(rebuilt(atomsOf(text)));
};

type RunAtom = Extract<Atom, { readonly type: 'run' }>;
type WordsPart = Extract<FlatPart, { readonly type: 'words' }>;

const typed = (text: string, { marks }: Run): readonly Atom[] =>
  text === '' ? [] : [{ type: 'run', run: { type: 'text', text, marks }, text, source: null }];

/** "Service Credit" with an "s" put to it is the same defined term in another form. */
function inflected(
  text: string,
  [from, to]: readonly [number, number],
  insert: readonly FlatPart[],
): string | null {
  const words = insert.map((part) => (part.type === 'words' ? part.text : '\n')).join('');
  const form = text.slice(0, from) + words + text.slice(to);
  return form.includes('\n') || form.length > 500 ? null : form;
}

const atomsAfter = (text: ResolvedText, position: number): readonly Atom[] => {
  let at = 0;
  return atomsOf(text).filter((atom) => {
    const from = at;
    at += atom.type === 'end' ? 1 : atom.text.length;
    return from >= position;
  });
};

/**
 * The new words, with the runs that were there before in the stead of the same words. Where nothing
 * is written instead, all of it goes.
 */
function newWords(
  replaced: readonly Atom[],
  insert: readonly FlatPart[],
  definitions: readonly Definition[],
): Result<readonly Atom[], NotTyped> {
  if (!insert.some((part) => part.type === 'words')) return ok(endsOf(insert));
  const live = replaced.filter(
    (atom): atom is RunAtom => atom.type === 'run' && atom.run.type !== 'text' && atom.text !== '',
  );
  const atoms: Atom[] = [];
  let next = 0;
  for (const part of insert) {
    if (part.type === 'end') {
      atoms.push({ type: 'end', kind: part.kind });
      continue;
    }
    let from = 0;
    for (let one = live[next]; one !== undefined; one = live[next]) {
      const found = wordAt(part.text, one.text, from);
      if (found < 0) break;
      atoms.push(...typedAs(cutWords(part, from, found), definitions), withMarks(one, part));
      from = found + one.text.length;
      next += 1;
    }
    atoms.push(...typedAs(cutWords(part, from), definitions));
  }
  // Terms and blanks may be written over; figures and references have a place where they are set.
  const lost = live.slice(next).find(({ run }) => run.type === 'field' || run.type === 'reference');
  return lost === undefined ? ok(atoms) : err(lost);
}

/** A live run looks as the words do that it stands in the stead of. */
const withMarks = (atom: RunAtom, { marks }: WordsPart): RunAtom => ({
  ...atom,
  run: { ...atom.run, marks: [...marks] },
});

/** Blocks of somebody else's words: what reads as a defined term is the term. */
export const richTextOf = (
  parts: readonly FlatPart[],
  definitions: readonly Definition[],
): RichText =>
  rebuilt(
    parts.flatMap((part) =>
      part.type === 'words'
        ? typedAs(part, longestFirst(definitions))
        : [{ type: 'end' as const, kind: part.kind }],
    ),
  );

/** So that "Service Credit Cap" is not taken for "Service Credit". */
export const longestFirst = (definitions: readonly Definition[]): readonly Definition[] =>
  [...definitions].sort((one, other) => other.term.length - one.term.length);

const endsOf = (parts: readonly FlatPart[]): readonly Atom[] =>
  parts.flatMap((part): readonly Atom[] =>
    part.type === 'end' ? [{ type: 'end', kind: part.kind }] : [],
  );

/** Words of somebody else as runs: what reads as a defined term is the term. */
function typedAs(part: WordsPart, definitions: readonly Definition[]): readonly Atom[] {
  const { text } = part;
  const marks = [...part.marks];
  if (text === '') return [];
  for (const { id, term } of definitions) {
    const found = term === '' ? -1 : wordAt(text, term, 0);
    if (found < 0) continue;
    const run: Run = { type: 'term', definition: id, text: null, marks };
    return [
      ...typedAs(cutWords(part, 0, found), definitions),
      { type: 'run', run, text: term, source: null },
      ...typedAs(cutWords(part, found + term.length), definitions),
    ];
  }
  return typed(text, { type: 'text', text, marks });
}

/** Where words stand by themselves, from a position on; -1 where they do not. */
function wordAt(text: string, words: string, from: number): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? '')) return at;
  return -1;
}

/** Blocks from atoms; words whose paragraph has lost its end go on in the next, or end the last one. */
function rebuilt(atoms: readonly Atom[]): RichText {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  for (const atom of atoms) {
    if (atom.type === 'run') {
      runs = withRun(runs, atom.run);
      continue;
    }
    blocks.push({ ...atom.kind, runs });
    runs = [];
  }
  if (runs.length > 0) blocks.push({ type: 'paragraph', runs });
  return blocks;
}

/** Typed words that follow each other in the same marks are one run. */
function withRun(runs: readonly Run[], run: Run): Run[] {
  const last = runs.at(-1);
  return last?.type === 'text' && run.type === 'text' && last.marks.join() === run.marks.join()
    ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
    : [...runs, run];
}
