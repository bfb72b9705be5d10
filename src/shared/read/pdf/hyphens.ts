/** The words of a file, to tell a hyphen that only broke a line from one that belongs to its word. */
export class Vocabulary {
  readonly #words = new Set<string>();

  /** Adds the words of a line but its first and last, which may be halves. */
  add(line: string): void {
    for (const word of line.split(/[^\p{L}\p{N}‐-]+/u).slice(1, -1))
      if (word.length < 60) this.#words.add(plain(word));
  }

  /** Whether a line break within a word takes its hyphen away: "avail-" and "ability". */
  joins(head: string, tail: string): boolean {
    if (!/^\p{Ll}/u.test(tail) || !/\p{L}$/u.test(head)) return false;
    if (this.#words.has(plain(head + tail))) return true;
    if (this.#words.has(plain(`${head}-${tail}`))) return false;
    // "state-of-the-art" and "third-party" were compounds before their line ended.
    if (head.includes('-') || tail.includes('-')) return false;
    return !PREFIXES.has(head.toLowerCase()) && !SUFFIXES.has(tail);
  }
}

const plain = (word: string): string => word.replaceAll('‐', '-').toLowerCase();

/** What mostly keeps its hyphen. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'all anti by co cross end ex first full half high in long low mid multi near non off on one out post ' +
    'pre pro real round second self semi short single sub third three two up well year day hour minute month'
  ).split(' '),
);

const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'based side wide free related specific only level party term time hour day month year like ready driven ' +
    'owned managed facing enabled oriented aware house site line demand case effort efforts'
  ).split(' '),
);

/** The word that a line ends in before its hyphen, and the one that the next begins with. */
export function brokenWord(
  line: string,
  next: string,
): { readonly head: string; readonly tail: string } | null {
  const end = /([\p{L}\p{N}-]{1,60})[-‐]$/u.exec(line.slice(-80));
  const begin = /^[\p{L}\p{N}-]{1,60}/u.exec(next.slice(0, 80));
  if (!end || !begin) return null;
  return { head: end[1] ?? '', tail: begin[0] };
}
