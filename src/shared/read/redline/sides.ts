import {
  isOn,
  type ParagraphKind,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedPiece,
  type TrackedSide,
} from './tracked-text.ts';

/** A text with all its changes accepted or rejected. */
export type SettledBlock = SettledParagraph | SettledTable;

export interface SettledParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly bookmarks: readonly string[];
  readonly inContents: boolean;
}

export interface SettledTable {
  readonly type: 'table';
  readonly rows: readonly (readonly (readonly SettledBlock[])[])[];
}

/**
 * What Word shows once all changes are accepted, or rejected. Where a paragraph's end goes, its text
 * goes on in the next paragraph, whose style holds; before a table or at the end of a cell there is no
 * next one, and what has words left stays a paragraph.
 */
export function settled(
  blocks: readonly TrackedBlock[],
  side: TrackedSide,
): readonly SettledBlock[] {
  const result: SettledBlock[] = [];
  let open: SettledParagraph | null = null;
  const close = (): void => {
    if (open !== null && open.text !== '') result.push(open);
    open = null;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      const rows = block.rows
        .filter((row) => isOn(row, side))
        .map(({ cells }) => cells.map((cell) => settled(cell, side)));
      if (rows.length === 0) continue;
      close();
      result.push({ type: 'table', rows });
      continue;
    }
    const before: SettledParagraph | null = open;
    const one: SettledParagraph = {
      type: 'paragraph',
      text: (before?.text ?? '') + wordsOn(block.pieces, side),
      kind: kindOn(block, side),
      bookmarks: [...(before?.bookmarks ?? []), ...block.bookmarks],
      inContents: block.inContents,
    };
    if (isOn(block.mark, side)) {
      result.push(one);
      open = null;
    } else open = one;
  }
  close();
  return result;
}

export const wordsOn = (pieces: readonly TrackedPiece[], side: TrackedSide): string =>
  pieces
    .filter((piece) => isOn(piece, side))
    .map(({ text }) => text)
    .join('');

export const kindOn = ({ kind, former }: TrackedParagraph, side: TrackedSide): ParagraphKind =>
  side === 'rejected' && former !== null ? former.kind : kind;
