import type { Block } from '#shared/agreement/rich-text.ts';
import { roman } from '#shared/base/roman.ts';

/** 1 gives "a", 26 "z", 27 "aa", as Word counts: 28 is "bb". */
export function alphabetic(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const BULLETS = ['•', '–', '▪'] as const;

/** What stands in front of a list item, and whether its level counts anew. */
export interface ItemMarker {
  readonly marker: string;
  readonly restart: boolean;
}

/**
 * The markers of a clause's list items, by position of the block: (a), (i), (A) by level. A level
 * counts on until a paragraph or an item of a level above it intervenes.
 */
export function markersOf(blocks: readonly Block[]): ReadonlyMap<number, ItemMarker> {
  const markers = new Map<number, ItemMarker>();
  let counts = [0, 0, 0];
  blocks.forEach((block, at) => {
    if (block.type === 'paragraph') {
      counts = [0, 0, 0];
      return;
    }
    const level = block.level - 1;
    counts = counts.map((count, index) => (index > level ? 0 : count));
    if (block.style === 'bullet') {
      markers.set(at, { marker: BULLETS[level]!, restart: false });
      return;
    }
    const count = counts[level]! + 1;
    counts[level] = count;
    const number =
      level === 0
        ? alphabetic(count)
        : level === 1
          ? roman(count)
          : alphabetic(count).toUpperCase();
    markers.set(at, { marker: `(${number})`, restart: count === 1 });
  });
  return markers;
}
