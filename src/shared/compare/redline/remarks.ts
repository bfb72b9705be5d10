import type { Place } from '#shared/base/place.ts';
import { wordsOn } from '#shared/read/redline/sides.ts';
import {
  isOn,
  type Revision,
  type TrackedComment,
  type TrackedNote,
  type TrackedText,
} from '#shared/read/redline/tracked-text.ts';
import { shownText } from './change.ts';
import { by, commentsOf, contextOf, type Described } from './described.ts';
import type { Effort } from './effort.ts';
import { filePassages } from './file-passages.ts';
import { regionEdits } from './region-edits.ts';
import { sentText, type Region } from './region.ts';

/** Comments on words that nobody has changed. */
export function remarks(
  region: Region,
  file: TrackedText,
  effort: Effort,
  told: Set<string>,
): readonly Described[] {
  if (file.comments.size === 0) return [];
  const given = sentText(region);
  const { flat } = given;
  const { commented } = regionEdits(given, region.passages, effort);
  const spans = new Map<string, { start: number; end: number }>();
  for (const { comment, start, end } of commented) {
    const span = spans.get(comment);
    if (span === undefined) spans.set(comment, { start, end });
    else span.end = end;
  }
  return [...spans].flatMap(([id, { start, end }]): readonly Described[] => {
    const comment = file.comments.get(id);
    if (comment === undefined || told.has(id)) return [];
    told.add(id);
    const words = shownText(flat.slice(start, end));
    return [remark(region, words, comment, contextOf(flat, start, end))];
  });
}

/** Comments at a point, which are on no words, and notes that the text calls. */
export function points(
  { path, label, passages }: Region,
  file: TrackedText,
  told: Set<string>,
): readonly Described[] {
  if (file.comments.size === 0 && file.notes.length === 0) return [];
  const place = { path, label };
  return passages.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const words = wordsOn(paragraph.pieces, 'accepted').trim();
      return paragraph.pieces.flatMap((piece) => {
        const comments = piece.comments.flatMap((id): readonly Described[] => {
          const comment = file.comments.get(id);
          if (comment === undefined || told.has(id)) return [];
          told.add(id);
          return [remark(place, words, comment)];
        });
        const notes = piece.notes.flatMap((id) => {
          const note = file.notes.find((one) => one.id === id);
          if (note === undefined || told.has(id)) return [];
          told.add(id);
          return isOn(piece, 'accepted') ? noteChange(note, place, file, told, piece.inserted) : [];
        });
        return [...comments, ...notes];
      });
    }),
  );
}

/** What no place of the text leads to: nothing that somebody has written is passed over. */
export function untold(file: TrackedText, told: Set<string>): readonly Described[] {
  const notes = file.notes
    .filter(({ id }) => !told.has(id))
    .flatMap((note) => noteChange(note, ELSEWHERE, file, told, null));
  const comments = [...file.comments]
    .filter(([id]) => !told.has(id))
    .map(([, comment]) => remark(ELSEWHERE, '', comment));
  return [...notes, ...comments];
}

const ELSEWHERE: Place = { path: '/title', label: 'Elsewhere in the file' };

const remark = (
  { path, label }: Place,
  words: string,
  comment: TrackedComment,
  context = { before: '', after: '' },
): Described => ({
  place: { path, label },
  kind: 'comment',
  before: words,
  after: words,
  context,
  effaced: null,
  ...by([comment]),
  tracked: true,
  comments: [comment],
  edit: null,
  byHand: null,
});

/** Our files have no notes, so that all of one is somebody else's; `inserted`: its call in the text. */
function noteChange(
  { kind, blocks }: TrackedNote,
  place: Place,
  file: TrackedText,
  told: Set<string>,
  inserted: Revision | null,
): readonly Described[] {
  const passages = filePassages(blocks);
  const pieces = passages.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.pieces));
  const words = passages
    .map(({ paragraphs }) =>
      paragraphs
        .map((one) => wordsOn(one.pieces, 'accepted'))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
  if (words === '') return [];
  const comments = [...new Set(pieces.flatMap((piece) => piece.comments))];
  for (const id of comments) told.add(id);
  const revisions = [inserted, ...pieces.map((piece) => piece.inserted)].filter(
    (one): one is Revision => one !== null,
  );
  return [
    {
      place,
      kind: 'insertion',
      before: '',
      after: words,
      context: { before: '', after: '' },
      effaced: null,
      ...by(revisions),
      tracked: revisions.length > 0,
      comments: commentsOf(comments, file),
      edit: null,
      byHand: {
        reason: `This stands in ${kind === 'footnote' ? 'a footnote' : 'an endnote'}, which clauses do not have. What is to be agreed goes into the text.`,
        place,
      },
    },
  ];
}
