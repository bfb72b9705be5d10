/** What only looks like such a mark: an escape, a class, the beginning of a group, a lazy repetition. */
const OTHER = String.raw`\\(?:[pP]\{[^}]*\}|[^])|\[(?:\\[^]|[^\]\\])*\]|\(\?|[*+}]\?`;
/**
 * The mark of what may be left out or repeated up to three times, which V8 writes out, where something
 * follows in the same branch.
 */
const OPTIONAL = String.raw`(?:\?|\{[0-3],[1-3]\})\??(?!\(\?=\)|[?|)]|$)`;
const MARKS = new RegExp(`(?:${OTHER})(${OPTIONAL})?|(${OPTIONAL})`, 'g');

/** What always matches, and from where V8 compiles the rest only once. */
const SEAM = '(?=)';

/**
 * The same expression, compiled into less. Behind a part that may be left out V8 compiles the rest anew
 * for each way to get there, up to ten times over: a long list of words behind a few optional ones
 * becomes a megabyte of machine code, and takes longer to compile than a whole agreement takes to search.
 * An empty look-ahead behind each such part stops that. For expressions that are long; a short one gains
 * nothing.
 */
export function compact({ source, flags }: RegExp): RegExp {
  const seamed = source.replace(MARKS, (all: string, behind?: string, alone?: string) =>
    behind === undefined && alone === undefined ? all : all + SEAM,
  );
  return new RegExp(seamed, flags);
}
