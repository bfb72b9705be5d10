import type { Comment } from '#shared/read/reading.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { childrenOf, descendants } from '#shared/read/package/xml-tree.ts';
import { sourceOf, type Anchor } from './draft.ts';

/** The most that a comment quotes of the text. */
const LONGEST_QUOTE = 4_000;

interface Range {
  anchor: Anchor;
  start: number;
  end: number;
}

/** The comments of comments.xml, and where the text that is read says that they stand. */
export class Remarks {
  readonly #comments: ReadonlyMap<string, XmlElement>;
  readonly #ranges = new Map<string, Range>();
  /** Ranges that began between two blocks, and so with the next. */
  readonly #waiting: Range[] = [];

  constructor(root: XmlElement | null) {
    this.#comments = new Map(
      childrenOf(root ?? undefined, 'w:comment').map(
        (comment) => [comment.attributes['w:id'] ?? '', comment] as const,
      ),
    );
  }

  /** `at`: length of the shown text so far. Without an anchor it begins with the next block. */
  start(id: string | undefined, at: number, anchor: Anchor | null): void {
    if (id === undefined || !this.#comments.has(id)) return;
    const range = { anchor: anchor ?? { source: null, into: null }, start: at, end: at };
    this.#ranges.set(id, range);
    if (anchor === null) this.#waiting.push(range);
  }

  end(id: string | undefined, at: number): void {
    const range = this.#ranges.get(id ?? '');
    if (range !== undefined) range.end = at;
  }

  /** Where the comment's sign stands: its place, if it has no range. */
  reference(id: string | undefined, at: number, anchor: Anchor): void {
    if (!this.#ranges.has(id ?? '')) this.start(id, at, anchor);
  }

  block(anchor: Anchor): void {
    for (const range of this.#waiting.splice(0)) range.anchor.into = anchor;
  }

  /** In the order of their places in the text; those without one come last. */
  comments(shown: string): readonly Comment[] {
    const placed = [...this.#ranges].sort(([, one], [, other]) => one.start - other.start);
    const unplaced = [...this.#comments.keys()].filter((id) => !this.#ranges.has(id));
    return [...placed, ...unplaced.map((id) => [id, null] as const)].flatMap(([id, range]) => {
      const comment = this.#comments.get(id);
      if (comment === undefined) return [];
      const end = Math.min(range?.end ?? 0, (range?.start ?? 0) + LONGEST_QUOTE);
      return [
        {
          author: comment.attributes['w:author'] ?? '',
          date: comment.attributes['w:date'] ?? '',
          text: descendants(comment, 'w:p').map(wordsOf).join('\n').trim(),
          quote: range === null ? '' : shown.slice(range.start, end).trim(),
          source: range === null ? null : sourceOf(range.anchor),
        },
      ];
    });
  }
}

/** The words of a comment's paragraph; what was deleted in it is no longer said. */
function wordsOf(element: XmlElement): string {
  let words = '';
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:t')
      words += node.children.filter((one) => typeof one === 'string').join('');
    else if (node.name === 'w:tab') words += '\t';
    else if (node.name === 'w:br' || node.name === 'w:cr') words += '\n';
    else if (node.name !== 'w:pPr' && node.name !== 'w:del') words += wordsOf(node);
  }
  return words;
}
