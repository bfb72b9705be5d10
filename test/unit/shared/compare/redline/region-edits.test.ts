import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import { acceptChange, changeState } from '#shared/compare/redline/accept.ts';
import { remarkOf } from '#shared/compare/redline/change.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import {
  changesOf,
  deletion,
  editedDocx,
  endingTracked,
  insertion,
  looking,
  replacing,
  trackedLook,
} from '#test/support/redline/redline-edits.ts';

const sent = liveAgreement();
const ours = docxOf(assemble(sent).document);
const only = (edit: (xml: string) => string) => {
  const [change, ...others] = changesOf(sent, editedDocx(ours, edit));
  expect(others).toEqual([]);
  return change!;
};

describe('words that are not deleted but made to look so', () => {
  it.each([
    ['struck', '<w:strike/>', 'Struck through in the file, not deleted'],
    ['struck', '<w:dstrike/>', 'Struck through in the file, not deleted'],
    ['hidden', '<w:vanish/>', 'Hidden in the file: nobody sees or prints it'],
  ])('are %s: taken for a deletion, which is said', (effaced, properties, remark) => {
    const change = only(replacing('four hours', looking('four hours', properties)));
    expect(change).toMatchObject({
      kind: 'deletion',
      before: 'four hours',
      effaced,
      tracked: false,
    });
    expect(remarkOf(change)).toBe(remark);
    const made = acceptChange(sent, change);
    expect(made.ok && documentText(assemble(made.value).document)).not.toContain('four hours');
  });

  it('have an author where Word has tracked it', () => {
    const properties = `<w:strike/>${trackedLook}`;
    expect(only(replacing('four hours', looking('four hours', properties)))).toMatchObject({
      kind: 'deletion',
      effaced: 'struck',
      authors: ['Vale Legal'],
      tracked: true,
    });
  });
});

describe('words that are deleted and put in again', () => {
  it('are no change where they look as they did', () => {
    expect(
      changesOf(
        sent,
        editedDocx(ours, replacing('four hours', deletion('four hours'), insertion('four hours'))),
      ),
    ).toEqual([]);
  });

  it('are a change of their look where that is another, and of no words', () => {
    const bold = insertion('four hours').replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>');
    const change = only(replacing('four hours', deletion('four hours'), bold));
    expect(change).toMatchObject({
      kind: 'format',
      before: 'four hours',
      authors: ['Vale Legal'],
      tracked: true,
    });
    const made = acceptChange(sent, change);
    expect(made.ok && changeState(made.value, change)).toBe('accepted');
  });
});

describe('a look', () => {
  it('that was changed without tracking is told, and can be taken over', () => {
    const change = only(replacing('four hours', looking('four hours', '<w:b/>')));
    expect(change).toMatchObject({ kind: 'format', before: 'four hours', tracked: false });
    const made = acceptChange(sent, change);
    expect(made.ok && changeState(made.value, change)).toBe('accepted');
  });
});

describe('breaks', () => {
  it.each(['page', 'column'])('of a %s are no change of the words', (type) => {
    const edited = editedDocx(
      ours,
      replacing('four hours', `<w:r><w:br w:type="${type}"/><w:t>four hours</w:t></w:r>`),
    );
    expect(changesOf(sent, edited)).toEqual([]);
  });

  it('between paragraphs that go are told in words', () => {
    const change = only(endingTracked('The Provider answers', 'del'));
    expect(change).toMatchObject({ kind: 'deletion', before: '¶', after: '' });
    expect(remarkOf(change)).toBe('Two paragraphs become one');
  });

  it('between paragraphs that were put in are told in words', () => {
    const end = 'w:author="Vale Legal" w:date="2026-12-01T10:00:00Z"';
    const change = only((xml) =>
      xml
        .replace(
          /(four hours)([^<]*<\/w:t><\/w:r>)/,
          (_, before: string, after: string) =>
            `${before}</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${after}`,
        )
        .replace(
          /<w:pPr>((?:(?!<w:pPr>).)*four hours<\/w:t>)/s,
          `<w:pPr><w:rPr><w:ins w:id="1" ${end}/></w:rPr>$1`,
        ),
    );
    expect(change).toMatchObject({ kind: 'insertion', before: '', after: '¶' });
    expect(remarkOf(change)).toBe('One paragraph becomes two');
  });
});
