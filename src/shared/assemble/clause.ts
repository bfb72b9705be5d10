import type { ItemId } from '#shared/agreement/ids.ts';
import { writtenBlocks, type RichText } from '#shared/agreement/rich-text.ts';
import type { Place } from '#shared/base/place.ts';
import type { DocumentNode, OutlineNumber } from '#shared/document/document.ts';
import { markersOf } from './markers.ts';
import type { Resolver } from './resolver.ts';

/**
 * The paragraphs and items of a text. Several paragraphs of a numbered clause bear numbers of their
 * own (4.2.1, 4.2.2), so that each can be cited. Blocks without words are left out.
 */
export function textNodes(
  resolver: Resolver,
  text: RichText,
  place: Place,
  item: ItemId | null,
  number: OutlineNumber | null,
): readonly DocumentNode[] {
  const blocks = writtenBlocks(text);
  if (blocks.length === 0) {
    resolver.stops.add(
      {
        place,
        message: 'This has no text yet.',
        remedy: 'Write its text, or remove it.',
      },
      { item },
    );
    return [];
  }
  const markers = markersOf(blocks);
  const several = blocks.filter((block) => block.type === 'paragraph').length > 1;
  let count = 0;
  return blocks.map((block, at): DocumentNode => {
    const inlines = resolver.runs(block.runs, place, item);
    if (block.type === 'item') {
      const { marker, restart } = markers.get(at)!;
      return {
        type: 'item',
        style: block.style,
        level: block.level,
        marker,
        restart,
        text: inlines,
        source: place.path,
      };
    }
    count += 1;
    const levels = number && several ? [...number.levels, count] : null;
    return {
      type: 'paragraph',
      number: levels && { levels, label: levels.join('.') },
      text: inlines,
      source: place.path,
    };
  });
}
