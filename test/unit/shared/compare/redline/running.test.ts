import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import { changesOf, insertion, withParts } from '#test/support/redline/redline-edits.ts';

const sent = { ...liveAgreement(), reference: 'NWC-2028-004' };
const { document } = assemble(sent);
const ours = docxOf(document);

const within = (words: string) => (xml: string) =>
  xml.replace(/<\/w:(?:hdr|ftr)>/, (end) => `<w:p>${words}</w:p>${end}`);

describe('the lines at the head and the foot of the pages', () => {
  it('are no change where they are ours, as a draft or not, with page numbers in them', () => {
    for (const draft of [true, false]) {
      const numbered = withParts(docxOf({ ...document, draft }), {
        footer1: (xml) =>
          xml.replace(
            '<w:fldChar w:fldCharType="separate"/></w:r>',
            '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>',
          ),
      });
      expect(changesOf(sent, numbered)).toEqual([]);
    }
  });

  it('are told where something was put in with tracking, once for all kinds of pages', () => {
    const add = within(insertion('Not binding until countersigned.'));
    const edited = withParts(ours, { footer1: add, footer2: add });
    expect(changesOf(sent, edited)).toMatchObject([
      {
        place: { label: 'Footer of the pages' },
        kind: 'insertion',
        after: 'Not binding until countersigned.',
        authors: ['Vale Legal'],
        tracked: true,
        edit: null,
        byHand: { reason: expect.stringContaining('no part of the text') },
      },
    ]);
  });

  it('are told where they differ without a trace', () => {
    const edited = withParts(ours, { header1: (xml) => xml.replace('NWC-2028-004', 'VL-77') });
    expect(changesOf(sent, edited)).toMatchObject([
      {
        place: { label: 'Header of the pages' },
        kind: 'replacement',
        before: 'NWC-2028-004',
        after: 'VL-77',
        tracked: false,
      },
    ]);
  });

  it('are told where they are gone', () => {
    const edited = withParts(ours, { footer1: (xml) => xml.replace(/<w:p>.*<\/w:p>/s, '<w:p/>') });
    expect(changesOf(sent, edited)).toMatchObject([
      { place: { label: 'Footer of the pages' }, kind: 'deletion', before: 'Page  of ' },
    ]);
  });
});
