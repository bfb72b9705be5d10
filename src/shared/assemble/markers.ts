import type { Block } from '#shared/agreement/rich-text.ts';

/** 1 gives "a", 26 "z", 27 "aa", as Word counts: 28 is "bb". */
export function alphabetic(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

/** 4 gives "iv". */
export function roman(count: number): string {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = count;
  let text = '';
  for (const [value, numeral] of steps)
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  return text;
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
