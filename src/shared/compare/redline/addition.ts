import { isOn, type Effaced, type TrackedText } from '#shared/read/redline/tracked-text.ts';
import { flatText, shownText, type FlatPart } from './change.ts';
import { by, commentsOf, type WithComments } from './described.ts';
import { blockKindOf, headingLevel, type FilePassage } from './file-passages.ts';
import type { Region } from './region.ts';

/**
 * A clause or a section that was put in. `behind`: the section or the item that it follows, and
 * whether a new section has begun there. Among which clauses it comes to stand is found later.
 */
export function addition(
  region: Region,
  behind: { readonly path: string; readonly isNew: boolean },
  file: TrackedText,
): WithComments {
  const paragraphs = region.passages.flatMap((passage) => passage.paragraphs);
  const [title, ...body] = region.passages.map((passage) => addedParts(passage));
  const words = shownText([title, ...body].map((parts) => flatText(parts ?? [])).join(''));
  const revisions = paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap(({ inserted }) => (inserted === null ? [] : [inserted])),
  );
  const comments = paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.comments));
  const [, section] = /^\/sections\/([^/]+)/.exec(behind.path) ?? [];
  const fits = section !== undefined && !behind.isNew && !region.parts;
  const place = { path: behind.path, label: region.label };
  return {
    comments,
    change: {
      place,
      kind: 'insertion',
      before: '',
      after: words,
      context: { before: '', after: '' },
      effaced: effacedIn(region),
      ...by(revisions),
      tracked: region.passages.every(({ text }) => text === null),
      comments: commentsOf([...new Set(comments)], file),
      edit: fits
        ? {
            type: 'add-clause',
            clause: {
              section,
              after: [],
              kept: [],
              title: shownText(flatText(title ?? [])).replaceAll('\n', ' '),
              body: body.flat(),
            },
          }
        : null,
      byHand: fits ? null : { reason: reasonOf(region), place },
    },
  };
}

const reasonOf = ({ parts, role }: Region): string =>
  parts
    ? `This heading stands within a clause: the paragraphs after it go with it. Add the ${role === 'new-section' ? 'section' : 'clause'} and move them there.`
    : 'A new section is added in the list of sections.';

/** Whether some of the words are struck through or hidden. */
export const effacedIn = ({ passages }: Region): Effaced | null =>
  passages
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces))
    .map((piece) => (isOn(piece, 'accepted') ? piece.effaced : null))
    .find((one) => one !== null) ?? null;

/** What stands in a passage once all changes are accepted. */
export const addedParts = ({ paragraphs }: FilePassage): readonly FlatPart[] =>
  paragraphs.flatMap((paragraph): readonly FlatPart[] => [
    ...paragraph.pieces
      .filter((piece) => piece.text !== '' && isOn(piece, 'accepted'))
      .map(({ text, marks }) => ({
        type: 'words' as const,
        text,
        marks: headingLevel(paragraph) === null ? marks : [],
      })),
    ...(isOn(paragraph.mark, 'accepted')
      ? [{ type: 'end' as const, kind: blockKindOf(paragraph) ?? { type: 'paragraph' as const } }]
      : []),
  ]);
