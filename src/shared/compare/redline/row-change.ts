import type { TrackedText } from '#shared/read/redline/tracked-text.ts';
import { addedParts, effacedIn } from './addition.ts';
import { flatText, shownText } from './change.ts';
import { by, commentsOf, type WithComments } from './described.ts';
import type { Region } from './region.ts';

/** A row of a table that was put in or taken out, as one change: it is a record of a form. */
export function rowChange(region: Region, file: TrackedText): WithComments {
  const { path, label, ours, passages } = region;
  const isNew = region.role === 'new-row';
  const pieces = passages.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.pieces));
  const revisions = [
    ...passages.flatMap(({ row }) => (isNew ? row?.inserted : row?.deleted) ?? []),
    ...pieces.flatMap((piece) => (isNew ? piece.inserted : piece.deleted) ?? []),
  ];
  const comments = [...new Set(pieces.flatMap((piece) => piece.comments))];
  const place = { path, label };
  return {
    comments,
    change: {
      place,
      kind: isNew ? 'insertion' : 'deletion',
      before: isNew ? '' : ours.map(({ text }) => text).join(' | '),
      after: isNew
        ? passages.map((passage) => shownText(flatText(addedParts(passage)))).join(' | ')
        : '',
      context: { before: '', after: '' },
      effaced: isNew ? effacedIn(region) : null,
      ...by(revisions),
      tracked: revisions.length > 0,
      comments: commentsOf(comments, file),
      edit: null,
      byHand: {
        reason: isNew
          ? 'A row of this table is a record of a form and is added there.'
          : 'A row of this table is a record of a form and is removed there.',
        place,
      },
    },
  };
}
