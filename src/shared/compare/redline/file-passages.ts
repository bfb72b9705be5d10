import {
  isOn,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedRow,
} from '#shared/read/redline/tracked-text.ts';
import { kindOn, wordsOn } from '#shared/read/redline/sides.ts';
import type { BlockKind } from './change.ts';

/**
 * Paragraphs of a file that were one paragraph before anybody changed it: a paragraph that was parted
 * by pressing Enter is several. One that was not there at all stands by itself.
 */
export interface FilePassage {
  readonly paragraphs: readonly TrackedParagraph[];
  /** The words before all tracked changes; null where nothing of it was there. */
  readonly text: string | null;
  readonly bookmarks: readonly string[];
  /** Of what stands in a table: the row. */
  readonly row: TrackedRow | null;
}

/** All paragraphs of a file in their order, those in tables too, but for its contents and empty lines. */
export function filePassages(
  blocks: readonly TrackedBlock[],
  row: TrackedRow | null = null,
): readonly FilePassage[] {
  const passages: FilePassage[] = [];
  let open: TrackedParagraph[] = [];
  const close = (): void => {
    const [first] = open;
    if (first === undefined) return;
    const text = open.map(({ pieces }) => wordsOn(pieces, 'rejected')).join('');
    const wasThere = text !== '' || open.some(({ mark }) => isOn(mark, 'rejected'));
    const hasWords = open.some(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''));
    if (hasWords)
      passages.push({
        paragraphs: open,
        text: wasThere ? text : null,
        bookmarks: open.flatMap(({ bookmarks }) => bookmarks),
        row,
      });
    open = [];
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      for (const one of block.rows)
        for (const cell of one.cells) passages.push(...filePassages(cell, one));
      continue;
    }
    if (isContents(block)) continue;
    const isNew = !isOn(block.mark, 'rejected') && wordsOn(block.pieces, 'rejected') === '';
    // Words that go on in the next paragraph belong to it; a new paragraph of its own does not.
    if (isNew && open.length === 0) {
      open = [block];
      close();
      continue;
    }
    open.push(block);
    if (isOn(block.mark, 'rejected')) close();
  }
  close();
  return passages;
}

const isContents = ({ inContents, kind }: TrackedParagraph): boolean =>
  inContents || /^TOC\d$/i.test(kind.style);

/** The styles that our export gives the paragraphs of clauses, in any writing of their ids. */
export function blockKindOf(paragraph: TrackedParagraph): BlockKind | null {
  const { style, list } = kindOn(paragraph, 'accepted');
  const item = /^List(Number|Bullet)([23])?$/i.exec(style);
  if (item !== null)
    return {
      type: 'item',
      style: item[1]!.toLowerCase() === 'number' ? 'ordered' : 'bullet',
      level: Number(item[2] ?? 1) as 1 | 2 | 3,
    };
  if (/^(?:ClauseParagraph|ClauseText|Normal|Standard)?$/i.test(style))
    return list !== null && list.level >= 3 && list.level <= 8
      ? {
          type: 'item',
          style: list.level < 6 ? 'ordered' : 'bullet',
          level: ((list.level % 3) + 1) as 1 | 2 | 3,
        }
      : { type: 'paragraph' };
  return null;
}

export const headingLevel = (paragraph: TrackedParagraph): number | null => {
  const level = /^(?:Heading|berschrift|Titre)\s?(\d)$/i.exec(paragraph.kind.style)?.[1];
  return level === undefined ? null : Number(level);
};
