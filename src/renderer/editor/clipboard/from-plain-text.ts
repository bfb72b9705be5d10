import type { Block, RichText } from '#shared/agreement/rich-text.ts';
import { printable } from '#shared/base/text.ts';
import { canonical } from '../canonical.ts';
import { markerOf } from './list-marker.ts';

/** Plain text as paragraphs: every line one, empty lines none; "- " and "(a) " start list items. */
export function richTextFromPlainText(text: string): RichText {
  const blocks: Block[] = [];
  for (const line of printable(text).split('\n')) {
    // A tab has no stop in a clause; rows copied from a sheet stay readable with a space.
    const words = line.replace(/\t+/g, ' ').trimEnd();
    if (words.trim() === '') continue;
    const marker = markerOf(words);
    const runs = [{ type: 'text', text: marker ? marker.rest : words, marks: [] } as const];
    blocks.push(
      marker
        ? { type: 'item', style: marker.style, level: marker.level, runs }
        : { type: 'paragraph', runs },
    );
  }
  return canonical(blocks);
}
