import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import {
  changesOf,
  editedDocx,
  insertion,
  rowTracked,
} from '#test/support/redline/redline-edits.ts';

const sent = liveAgreement();
const ours = docxOf(assemble(sent).document);
const NAME = sent.commitments[0]!.name;

describe('a row of a table', () => {
  it('that was deleted is one change, with the record that it tells of', () => {
    expect(changesOf(sent, editedDocx(ours, rowTracked(NAME, 'del')))).toMatchObject([
      {
        place: {
          path: '/commitments/availability/name',
          label: expect.stringMatching(new RegExp(`^Table \\d+: .* › ${NAME}$`)),
        },
        kind: 'deletion',
        before: expect.stringContaining(`${NAME} | `),
        authors: ['Vale Legal'],
        tracked: true,
        edit: null,
        byHand: { reason: 'A row of this table is a record of a form and is removed there.' },
      },
    ]);
  });

  it('that was put in is one change, and leads to the table and to no other record', () => {
    const changes = changesOf(sent, editedDocx(ours, rowTracked(NAME, 'ins')));
    expect(changes).toMatchObject([
      {
        place: { label: expect.stringMatching(/^Table \d+: [^›]*$/) },
        kind: 'insertion',
        after: expect.stringContaining(`${NAME} | `),
        tracked: true,
        byHand: { reason: 'A row of this table is a record of a form and is added there.' },
      },
    ]);
    expect(changes[0]?.place.path).not.toContain('/availability');
  });

  it('of which a cell changes is named', () => {
    const edited = editedDocx(ours, (xml) =>
      xml.replace(/(<w:tr[ >](?:(?!<\/w:tr>).)*calendar )month</s, '$1year<'),
    );
    expect(changesOf(sent, edited)).toMatchObject([
      { place: { label: expect.stringContaining(` › ${NAME}`) }, after: 'year' },
    ]);
  });
});

describe('a heading within a clause', () => {
  const heading = (text: string, mark = '') =>
    `<w:p><w:pPr><w:pStyle w:val="Heading2"/>${mark}</w:pPr>${text}</w:p>`;
  const parting = (added: string) => (xml: string) => {
    const at = xml.indexOf('</w:p>', xml.indexOf('four hours')) + '</w:p>'.length;
    return xml.slice(0, at) + added + xml.slice(at);
  };
  const WHO = 'w:author="Vale Legal" w:date="2026-12-01T10:00:00Z"';

  it.each([
    ['tracked', heading(insertion('Credits'), `<w:rPr><w:ins w:id="90007" ${WHO}/></w:rPr>`), true],
    ['untracked', heading('<w:r><w:t>Credits</w:t></w:r>'), false],
  ])('is to be set by hand, as what follows goes with it: %s', (_, added, tracked) => {
    expect(changesOf(sent, editedDocx(ours, parting(added)))).toMatchObject([
      {
        kind: 'insertion',
        after: 'Credits',
        tracked,
        edit: null,
        byHand: {
          reason:
            'This heading stands within a clause: the paragraphs after it go with it. Add the clause and move them there.',
        },
      },
    ]);
  });

  it('is a new clause between two of ours', () => {
    const edited = editedDocx(ours, (xml) => {
      const at = xml.indexOf('</w:p>', xml.indexOf('after that, all of it.')) + '</w:p>'.length;
      return xml.slice(0, at) + heading('<w:r><w:t>Credits</w:t></w:r>') + xml.slice(at);
    });
    expect(changesOf(sent, edited)).toMatchObject([
      { after: 'Credits', byHand: null, edit: { type: 'add-clause' } },
    ]);
  });
});
