/**
 * An atom that may be left out or repeated up to three times, with what may follow it at once: V8 writes
 * such repetitions out.
 */
const ATOM = String.raw`\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[^])|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[A-Za-z]\w*>))?|[^]`;
const OPTIONAL = new RegExp(
  String.raw`(${ATOM})(?:(?:\?|\{[0-3],[1-3]\})\??(?!\(\?=\)|[|)]|$))?`,
  'gu',
);

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
  const seamed = source.replace(OPTIONAL, (all: string, atom: string) =>
    all === atom ? all : all + SEAM,
  );
  return new RegExp(seamed, flags);
}
