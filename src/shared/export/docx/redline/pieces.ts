import type { XmlComponent } from 'docx';
import type { Inline } from '#shared/document/document.ts';
import type { Origin, Piece, Pieces } from '#shared/document/redline.ts';
import type { Target } from '#shared/export/docx/references.ts';
import type { RunLook } from '#shared/export/docx/run.ts';
import { inlineRuns, textRuns, type Writing } from '#shared/export/docx/runs.ts';
import { xmlElement } from '#shared/export/docx/xml-element.ts';
import type { Tracking } from './tracking.ts';

/** How the words of both sides are written: references of the base lead to places of the base. */
export interface BothWritings {
  readonly base: Writing;
  readonly target: Writing;
  readonly tracking: Tracking;
}

/** The runs of a text with its changes. */
export function pieceRuns(
  pieces: Pieces,
  { base, target, tracking }: BothWritings,
  look: RunLook = {},
): readonly XmlComponent[] {
  const runs: XmlComponent[] = [];
  for (let at = 0; at < pieces.length;) {
    const { change } = pieces[at]!;
    let end = at;
    while (end < pieces.length && pieces[end]!.change === change) end += 1;
    const inlines = pieces.slice(at, end).map(inlineOf);
    if (change === 'kept') runs.push(...inlineRuns(inlines, target, look));
    else
      runs.push(
        ...tracking.runs(change, inlineRuns(inlines, change === 'deleted' ? base : target, look)),
      );
    at = end;
  }
  return runs;
}

const inlineOf = (piece: Piece): Inline =>
  inlineAs(piece.change === 'deleted' ? piece.base : piece.target, piece.text);

const inlineAs = ({ look }: Origin, text: string): Inline => ({ ...look, text });

/** Plain words, replaced as a whole where they differ. */
export const replacedRuns = (
  before: string,
  after: string,
  { base, target, tracking }: BothWritings,
): readonly XmlComponent[] =>
  before === after
    ? textRuns(after, target)
    : [
        ...tracking.runs('deleted', textRuns(before, base)),
        ...tracking.runs('inserted', textRuns(after, target)),
      ];

/** The text of a heading or caption, with the bookmark around those of its words that it spans. */
export function bookmarkedPieceRuns(
  pieces: Pieces,
  { bookmark, gives }: Target,
  id: number,
  writings: BothWritings,
): readonly XmlComponent[] {
  const [from, to] =
    gives?.from === 'words' ? [gives.at, gives.at + gives.text.length] : [0, Infinity];
  const [before, rest] = splitAt(pieces, from);
  const [within, after] = splitAt(rest, to - from);
  return [
    ...pieceRuns(before, writings),
    xmlElement('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
    ...pieceRuns(within, writings),
    xmlElement('w:bookmarkEnd', { 'w:id': id }),
    ...pieceRuns(after, writings),
  ];
}

/** Before and after so many characters of the target's words. */
function splitAt(pieces: Pieces, count: number): readonly [before: Pieces, after: Pieces] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let left = count;
  for (const piece of pieces) {
    if (left <= 0) after.push(piece);
    else if (piece.change === 'deleted' || piece.text.length <= left) {
      before.push(piece);
      if (piece.change !== 'deleted') left -= piece.text.length;
    } else {
      before.push({ ...piece, text: piece.text.slice(0, left) });
      after.push({ ...piece, text: piece.text.slice(left) });
      left = 0;
    }
  }
  return [before, after];
}
