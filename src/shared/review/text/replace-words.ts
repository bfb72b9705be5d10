import { findItem, updateItem } from '#shared/agreement/edit/items.ts';
import { textRun, type RichText, type Run } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { OBJECT, type ClauseText, type Passage } from '../subject.ts';
import type { Found } from '../rule.ts';

type Piece = string | Run;

/**
 * A fix that replaces words of a clause; none where they do not stand in one run of typed text.
 * The words are looked for again when the fix is applied, with what stands around them, as the
 * clause may have changed meanwhile. Replacements keep the marks of the words.
 */
export function replaceWords(
  label: string,
  { clause }: ClauseText,
  passage: Passage,
  start: number,
  words: string,
  by: readonly Piece[],
): Pick<Found, 'fix'> {
  const around = typedAround(passage, start, words.length);
  if (around === null) return {};
  return {
    fix: {
      label,
      apply: (agreement) => {
        const item = findItem(agreement, clause.id)?.item;
        if (item?.type !== 'clause') return agreement;
        const body = replaced(item.body, around, words, by);
        return body === item.body
          ? agreement
          : updateItem<Clause>(agreement, clause.id, (old) => ({ ...old, body }));
      },
    },
  };
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const REACH = 24;

function typedAround({ block }: Passage, start: number, length: number): Around | null {
  let at = 0;
  for (const run of block.runs) {
    const text = run.type === 'text' || run.type === 'term' ? (run.text ?? OBJECT) : OBJECT;
    if (start >= at && start + length <= at + text.length)
      return run.type === 'text'
        ? {
            before: text.slice(Math.max(0, start - at - REACH), start - at),
            after: text.slice(start - at + length, start - at + length + REACH),
          }
        : null;
    at += text.length;
  }
  return null;
}

function replaced(
  body: RichText,
  { before, after }: Around,
  words: string,
  by: readonly Piece[],
): RichText {
  let done = false;
  const blocks = body.map((block) => ({
    ...block,
    runs: block.runs.flatMap((run) => {
      if (done || run.type !== 'text') return [run];
      const at = run.text.indexOf(before + words + after);
      if (at < 0) return [run];
      done = true;
      return joined([
        textRun(run.text.slice(0, at + before.length), ...run.marks),
        ...by.map((piece) =>
          typeof piece === 'string' ? textRun(piece, ...run.marks) : { ...piece, marks: run.marks },
        ),
        textRun(run.text.slice(at + before.length + words.length), ...run.marks),
      ]);
    }),
  }));
  return done ? blocks : body;
}

/** Typed neighbours with the same marks become one run; empty ones go. */
const joined = (runs: readonly Run[]): readonly Run[] =>
  runs.reduce<Run[]>((list, run) => {
    const last = list.at(-1);
    if (run.type !== 'text') return [...list, run];
    if (run.text === '') return list;
    if (last?.type !== 'text') return [...list, run];
    return [...list.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
