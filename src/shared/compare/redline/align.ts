import { stretches, type Effort } from './effort.ts';

/** Positions in two lists that belong together; null where the other list has nothing like it. */
export type Pair =
  | { readonly base: number; readonly target: number }
  | { readonly base: number; readonly target: null }
  | { readonly base: null; readonly target: number };

/** How the parts of two lists are told from each other. */
export interface Likeness<T> {
  /** Names the record that a part comes from, where that is known on both sides. */
  readonly record: (part: T) => string | null;
  /** Equal for parts with the same words. */
  readonly words: (part: T) => string;
  /** Whether one may be shown as the other with changes. */
  readonly similar: (base: T, target: T) => boolean;
}

/** Beyond that, two stretches of parts have nothing in common that a reader would recognise. */
const MOST_WORDS = 2_000;
const MOST_SIMILAR = 300;

/**
 * Pairs the parts of two lists in their order: those of the same record first, then those with the same
 * words, then similar ones. What is left over is inserted or deleted; deleted parts come first.
 */
export function aligned<T>(
  base: readonly T[],
  target: readonly T[],
  likeness: Likeness<T>,
  effort: Effort,
): readonly Pair[] {
  const [before, after] = [groupsOf(base, likeness), groupsOf(target, likeness)];
  const found = stretches(
    before.map(({ record }) => record),
    after.map(({ record }) => record),
    effort,
    { most: MOST_WORDS },
  );
  const pairs: Pair[] = [];
  for (const { same, base: b, target: t } of found) {
    const [from, to] = [before.slice(...b), after.slice(...t)];
    if (same)
      from.forEach((group, at) =>
        pairs.push(...byWords(base, target, group.span, to[at]!.span, likeness, effort)),
      );
    else pairs.push(...byWords(base, target, spanOf(from), spanOf(to), likeness, effort));
  }
  return pairs;
}

type Span = readonly [from: number, to: number];

interface Group {
  /** A symbol of its own where the record is not known, so that it equals no other. */
  readonly record: string | symbol;
  readonly span: Span;
}

/** Neighbours of the same record belong together: the heading and the paragraphs of a clause. */
function groupsOf<T>(parts: readonly T[], { record }: Likeness<T>): readonly Group[] {
  const groups: Group[] = [];
  parts.forEach((part, at) => {
    const name = record(part) ?? Symbol('unknown');
    const last = groups.at(-1);
    if (last?.record === name)
      groups[groups.length - 1] = { record: name, span: [last.span[0], at + 1] };
    else groups.push({ record: name, span: [at, at + 1] });
  });
  return groups;
}

/** Where stretches are empty, their position does not matter. */
const spanOf = (groups: readonly Group[]): Span => [
  groups[0]?.span[0] ?? 0,
  groups.at(-1)?.span[1] ?? 0,
];

function byWords<T>(
  base: readonly T[],
  target: readonly T[],
  from: Span,
  to: Span,
  likeness: Likeness<T>,
  effort: Effort,
): readonly Pair[] {
  const step = (
    [bFrom, bTo]: Span,
    [tFrom, tTo]: Span,
    same: (a: number, b: number) => boolean,
    most: number,
    rest: (b: Span, t: Span) => readonly Pair[],
  ): readonly Pair[] =>
    stretches(range(bFrom, bTo), range(tFrom, tTo), effort, { same, most }).flatMap(
      ({ same: alike, base: b, target: t }) =>
        alike
          ? range(...b).map((at) => ({ base: bFrom + at, target: tFrom + t[0] + at - b[0] }))
          : rest([bFrom + b[0], bFrom + b[1]], [tFrom + t[0], tFrom + t[1]]),
    );
  const baseWords = base.slice(...from).map(likeness.words);
  const targetWords = target.slice(...to).map(likeness.words);
  return step(
    from,
    to,
    (b, t) => baseWords[b - from[0]] === targetWords[t - to[0]],
    MOST_WORDS,
    (b, t) =>
      step(
        b,
        t,
        (one, other) => likeness.similar(base[one]!, target[other]!),
        MOST_SIMILAR,
        (deleted, inserted) => [
          ...range(...deleted).map((at) => ({ base: at, target: null })),
          ...range(...inserted).map((at) => ({ base: null, target: at })),
        ],
      ),
  );
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
