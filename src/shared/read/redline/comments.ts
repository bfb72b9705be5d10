import { childrenOf, descendants } from '#shared/read/package/xml-tree.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { revisionOf } from './tracked-blocks.ts';
import type { TrackedComment } from './tracked-text.ts';

interface Given {
  readonly id: string;
  /** Of its last paragraph, by which its thread knows it; empty where it has none. */
  readonly paragraph: string;
  readonly comment: TrackedComment;
}

/** Programs let one answer the first comment alone; a longer chain is a circle. */
const LONGEST_THREAD = 100;

/**
 * The comments of comments.xml by their ids, each with its replies. Which answers which stands in
 * commentsExtended.xml ([MS-DOCX] 2.5.1), which older programs do not write: then none is a reply.
 */
export function commentsOf(
  comments: XmlElement | null,
  extended: XmlElement | null,
): ReadonlyMap<string, TrackedComment> {
  const threads = new Map(
    childrenOf(extended ?? undefined, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      {
        parent: attributes['w15:paraIdParent'] ?? null,
        isResolved: /^(?:1|true|on)$/.test(attributes['w15:done'] ?? ''),
      },
    ]),
  );
  const given = childrenOf(comments ?? undefined, 'w:comment').map((element): Given => {
    const paragraph = descendants(element, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '';
    return {
      id: element.attributes['w:id'] ?? '',
      paragraph,
      comment: {
        ...revisionOf(element),
        text: textOf(element),
        isResolved: threads.get(paragraph)?.isResolved ?? false,
        replies: [],
      },
    };
  });
  const known = new Set(given.map(({ paragraph }) => paragraph));
  /** The paragraph of the first comment of the thread; a thread that goes in a circle has none. */
  const firstOf = (paragraph: string): string => {
    let at = paragraph;
    for (let step = 0; step < LONGEST_THREAD; step += 1) {
      const parent = threads.get(at)?.parent ?? null;
      if (parent === null || !known.has(parent)) return at;
      at = parent;
    }
    return paragraph;
  };
  const replies = new Map<string, TrackedComment[]>();
  const firsts = given.filter(({ paragraph, comment }) => {
    const first = firstOf(paragraph);
    if (first === paragraph) return true;
    const told = replies.get(first) ?? [];
    told.push(comment);
    replies.set(first, told);
    return false;
  });
  return new Map(
    firsts.map(({ id, paragraph, comment }) => [
      id,
      { ...comment, replies: replies.get(paragraph) ?? [] },
    ]),
  );
}

const textOf = (comment: XmlElement): string =>
  descendants(comment, 'w:p')
    .map((one) =>
      descendants(one, 'w:t')
        .flatMap(({ children }) => children.filter((node) => typeof node === 'string'))
        .join(''),
    )
    .join('\n')
    .trim();
