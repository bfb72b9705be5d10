import {
  UNTRACKED,
  type Revision,
  type Tracked,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedPiece,
  type TrackedRow,
  type TrackedText,
} from './tracked-text.ts';

/** Whether a tracked change is one of those that count as accepted. */
export type Chosen = (revision: Revision) => boolean;

/**
 * The text with some of its tracked changes accepted, and the others as they are: what it was before
 * anybody changed it then has the accepted ones. Comments on what goes with them stay at their place.
 */
export const takenIn = (text: TrackedText, chosen: Chosen): TrackedText => ({
  ...text,
  blocks: takenBlocks(text.blocks, chosen),
  notes: text.notes.map((note) => ({ ...note, blocks: takenBlocks(note.blocks, chosen) })),
  running:
    text.running?.map((one) => ({ ...one, blocks: takenBlocks(one.blocks, chosen) })) ?? null,
});

function takenBlocks(blocks: readonly TrackedBlock[], chosen: Chosen): readonly TrackedBlock[] {
  const result: TrackedBlock[] = [];
  /** A paragraph whose end is gone: it goes on in the next one. */
  let open: TrackedParagraph | null = null;
  const close = (): void => {
    // Before a table or at the end of a cell there is no next paragraph.
    if (open !== null && open.pieces.length > 0) result.push({ ...open, mark: UNTRACKED });
    open = null;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      const rows = block.rows
        .filter((row) => !isGone(row, chosen))
        .map((row): TrackedRow => ({
          ...without(row, chosen),
          cells: row.cells.map((cell) => takenBlocks(cell, chosen)),
        }));
      if (rows.length > 0) result.push({ type: 'table', rows });
      continue;
    }
    const paragraph = takenParagraph(block, open, chosen);
    if (isGone(block.mark, chosen)) open = paragraph;
    else {
      result.push(paragraph);
      open = null;
    }
  }
  close();
  return result;
}

const takenParagraph = (
  block: TrackedParagraph,
  before: TrackedParagraph | null,
  chosen: Chosen,
): TrackedParagraph => ({
  ...block,
  pieces: [
    ...(before?.pieces ?? []),
    ...block.pieces.flatMap((piece) => takenPiece(piece, chosen)),
  ],
  mark: without(block.mark, chosen),
  former: block.former !== null && chosen(block.former.revision) ? null : block.former,
  bookmarks: [...(before?.bookmarks ?? []), ...block.bookmarks],
});

function takenPiece(piece: TrackedPiece, chosen: Chosen): readonly TrackedPiece[] {
  if (isGone(piece, chosen))
    return piece.comments.length + piece.notes.length === 0
      ? []
      : [{ ...piece, text: '', ...UNTRACKED }];
  const { formatted } = piece;
  return [
    {
      ...piece,
      ...without(piece, chosen),
      formatted: formatted !== null && chosen(formatted.revision) ? null : formatted,
    },
  ];
}

const isGone = ({ deleted }: Tracked, chosen: Chosen): boolean =>
  deleted !== null && chosen(deleted);

const without = ({ inserted, deleted }: Tracked, chosen: Chosen): Tracked => ({
  inserted: inserted !== null && chosen(inserted) ? null : inserted,
  deleted,
});
