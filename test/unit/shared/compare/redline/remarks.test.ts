import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import {
  changesOf,
  editedDocx,
  insertion,
  replacing,
  withParts,
} from '#test/support/redline/redline-edits.ts';

const sent = liveAgreement();
const ours = docxOf(assemble(sent).document);
const PLACE = { path: '/sections/support/items/answers', label: '3.1 Answers' };

describe('a comment', () => {
  const signed = (sign: string) =>
    editedDocx(ours, replacing('four hours', sign), 'We do not agree.');

  it('at a point, without a range, is told with its paragraph', () => {
    const bytes = editedDocx(
      ours,
      (xml) =>
        xml.replace(
          /(four hours[^<]*<\/w:t><\/w:r>)/,
          '$1<w:r><w:commentReference w:id="7"/></w:r>',
        ),
      'We do not agree.',
    );
    expect(changesOf(sent, bytes)).toMatchObject([
      {
        place: PLACE,
        kind: 'comment',
        before: expect.stringContaining('answers each incident within four hours'),
        comments: [{ author: 'Vale Legal', text: 'We do not agree.' }],
      },
    ]);
  });

  it('that no place of the text leads to is told all the same', () => {
    const comments = changesOf(sent, signed('<w:r><w:t>four hours</w:t></w:r>')).filter(
      ({ kind }) => kind === 'comment',
    );
    expect(comments).toMatchObject([
      { place: { label: 'Elsewhere in the file' }, comments: [{ text: 'We do not agree.' }] },
    ]);
  });
});

describe('a note', () => {
  const called = editedDocx(
    ours,
    replacing(
      'four hours',
      '<w:r><w:t>four hours</w:t></w:r>',
      insertion('').replace(/<w:t .*<\/w:t>/, '<w:footnoteReference w:id="7"/>'),
    ),
  );
  const withNote = (bytes: Uint8Array, words: string) =>
    withParts(bytes, {
      footnotes: (xml) =>
        xml.replace(
          '</w:footnotes>',
          `<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>${words}</w:p></w:footnote></w:footnotes>`,
        ),
    });

  it('that somebody has put in is told at its place, with who did it, to be settled by hand', () => {
    expect(changesOf(sent, withNote(called, insertion('Subject to approval.')))).toMatchObject([
      {
        place: PLACE,
        kind: 'insertion',
        after: 'Subject to approval.',
        authors: ['Vale Legal'],
        tracked: true,
        edit: null,
        byHand: { reason: expect.stringContaining('a footnote'), place: PLACE },
      },
    ]);
  });

  it('that nothing calls is told all the same, as untracked', () => {
    expect(
      changesOf(sent, withNote(ours, '<w:r><w:t>Subject to approval.</w:t></w:r>')),
    ).toMatchObject([
      {
        place: { label: 'Elsewhere in the file' },
        after: 'Subject to approval.',
        tracked: false,
      },
    ]);
  });
});
