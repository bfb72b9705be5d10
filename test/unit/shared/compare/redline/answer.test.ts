import { describe, expect, it } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { freshStart } from '#shared/agreement/fresh-start.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { acceptAll, changeState } from '#shared/compare/redline/accept.ts';
import { answerTo, type Answer } from '#shared/compare/redline/answer.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { sentVersion } from '#shared/compare/redline/sent-version.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { readEmbeddedVersions } from '#shared/export/docx/redline/embedded-proposal.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import {
  counteringInsertion,
  deletion,
  editedDocx,
  insertion,
  replacing,
  settling,
} from '#test/support/redline/redline-edits.ts';

/** We propose two hours instead of four, and a sentence more. */
const before = liveAgreement();
const reworded = JSON.parse(
  JSON.stringify(before).replace('within four hours', 'within two hours'),
) as Agreement;
const proposal: Agreement = {
  ...reworded,
  sections: reworded.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.type === 'clause' && item.id === 'duties'
        ? {
            ...item,
            body: [
              ...item.body,
              {
                type: 'paragraph' as const,
                runs: [
                  { type: 'text' as const, text: 'Each contact is named in writing.', marks: [] },
                ],
              },
            ],
          }
        : item,
    ),
  })),
};
const DUTIES = '/sections/support/items/duties';
const ANSWERS = '/sections/support/items/answers';

function sentRedline(base = before, target = proposal): Uint8Array {
  const file = exportRedline(redline(assemble(base).document, assemble(target).document), {
    author: 'Vale Legal & Co',
    date: '2026-11-30T09:15:27.123Z' as IsoInstant,
    source: agreementText(base),
    proposal: agreementText(target),
    fonts: 'carlito',
  });
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}

function answerOf(draft: Agreement, bytes: Uint8Array): Answer {
  const answer = answerTo(draft, sentVersion(draft, readEmbeddedVersions(bytes)), bytes);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

const textOf = (agreement: Agreement): string => documentText(assemble(agreement).document);

const sent = sentRedline();

describe('a redline of ours that comes back as it was sent', () => {
  it('has no change for us: our own tracked changes are none of theirs', () => {
    expect(answerOf(proposal, sent)).toEqual({
      version: proposal,
      changes: [],
      foreignTitle: null,
    });
  });

  it('is known where the minute of our changes is all that a program has kept of their time', () => {
    const saved = editedDocx(sent, (xml) => xml.replaceAll('T09:15:27Z', 'T09:15:00Z'));
    expect(answerOf(proposal, saved).changes).toEqual([]);
  });

  it('is a list of changes for who got it, and has none of them', () => {
    const { version, changes } = answerOf(before, sent);
    expect(version).toEqual(before);
    expect(changes).toMatchObject([
      { place: { path: ANSWERS }, before: 'four', after: 'two', authors: ['Vale Legal & Co'] },
      { place: { path: DUTIES }, kind: 'insertion', tracked: true },
    ]);
    expect(changes.map((one) => changeState(before, one))).toEqual(['open', 'open']);
  });

  it('still tells the others to who has taken over one of them', () => {
    const [first, second] = answerOf(before, sent).changes;
    const partly = acceptAll(before, [first!]).agreement;
    expect(answerOf(partly, sent).changes).toMatchObject([
      { after: second!.after, authors: ['Vale Legal & Co'], tracked: true },
    ]);
  });

  it('is known to a copy of the agreement that it was made of, and to no other', () => {
    const copy = { ...proposal, id: 'copy' as AgreementId };
    const knowing = freshStart(before, { id: copy.id, title: 'Copy' });
    const carried = readEmbeddedVersions(sent);
    expect(sentVersion(knowing, carried).proposal?.version).toEqual(proposal);
    expect(sentVersion(copy, carried).version).toBe(copy);
  });

  it('of another agreement is held against the draft as it is, and says whose it was', () => {
    const other = { ...before, id: 'other' as AgreementId, title: 'Other services' };
    const { version, foreignTitle } = answerOf(other, sent);
    expect([version, foreignTitle]).toEqual([other, before.title]);
    const carriesNone = sentVersion(other, { agreement: null, proposal: null });
    expect(carriesNone).toEqual({ version: other, proposal: null, foreignTitle: null });
  });

  it('is known where one of its two versions is a copy of the other', () => {
    const copy = { ...proposal, id: 'copy' as AgreementId };
    expect(answerOf(copy, sentRedline(before, copy)).changes).toEqual([]);
  });
});

describe('our proposed words that they change', () => {
  it('are changed in the sentence that we have proposed, which is not there twice', () => {
    const edited = editedDocx(sent, counteringInsertion('in writing', 'by email'));
    const { changes } = answerOf(proposal, edited);
    expect(changes).toMatchObject([
      {
        place: { path: DUTIES },
        kind: 'replacement',
        before: 'in writing',
        after: 'by email',
        tracked: true,
        rejectsOurs: false,
      },
    ]);
    expect(textOf(acceptAll(proposal, changes).agreement)).toBe(
      textOf(proposal).replace('named in writing', 'named by email'),
    );
  });

  it.each([
    ['within our tracked insertion', counteringInsertion('two', 'three')],
    [
      'after they have accepted it',
      (xml: string) =>
        settling('accepted')(xml).replace(
          '<w:r><w:t xml:space="preserve">two</w:t></w:r>',
          `${deletion('two')}${insertion('three')}`,
        ),
    ],
  ])('are theirs, tracked and to be accepted, %s', (_, edit) => {
    const { changes } = answerOf(proposal, editedDocx(sent, edit));
    expect(changes).toMatchObject([
      {
        place: { path: ANSWERS },
        kind: 'replacement',
        before: expect.stringContaining('two'),
        after: expect.stringContaining('three'),
        authors: ['Vale Legal'],
        tracked: true,
      },
    ]);
    expect(changes.map((one) => changeState(proposal, one))).toEqual(['open']);
  });
});

describe('our changes that are gone', () => {
  const { changes, version } = answerOf(proposal, editedDocx(sent, settling('rejected')));

  it('are each told as rejected by them', () => {
    expect(changes).toMatchObject([
      { kind: 'replacement', before: 'two', after: 'four', rejectsOurs: true },
      {
        kind: 'deletion',
        before: expect.stringContaining('Each contact is named in writing.'),
        rejectsOurs: true,
      },
    ]);
  });

  it('are taken out of the agreement by accepting that', () => {
    expect(changes.map((one) => changeState(proposal, one))).toEqual(['open', 'open']);
    expect(textOf(acceptAll(version, changes).agreement)).toBe(textOf(before));
  });

  it('are told as accepted, and as no change of ours, where the draft is without them by now', () => {
    const [first] = changes;
    const partly = acceptAll(proposal, [first!]).agreement;
    const again = answerOf(partly, editedDocx(sent, settling('rejected')));
    expect(again.changes.map((one) => [one.rejectsOurs, changeState(partly, one)])).toEqual([
      [true, 'accepted'],
      [true, 'open'],
    ]);
  });
});

describe('an answer with other changes', () => {
  it('has those beside what became of ours', () => {
    const edited = editedDocx(sent, (xml) =>
      replacing(
        'free of faults',
        deletion('free of faults'),
        insertion('whole'),
      )(settling('rejected')(xml)),
    );
    expect(
      answerOf(proposal, edited).changes.map(({ after, rejectsOurs }) => [after, rejectsOurs]),
    ).toEqual([
      ['four', true],
      ['whole', false],
      ['', true],
    ]);
  });
});
