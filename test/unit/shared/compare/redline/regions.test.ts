import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { docxOf } from '#test/support/docx-export.ts';
import { liveAgreement } from '#test/support/redline-clauses.ts';
import { changesOf, editedDocx, rowTracked } from '#test/support/redline-edits.ts';

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
