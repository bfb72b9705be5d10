import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { acceptChange, changeState } from '#shared/compare/redline/accept.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { readTracked } from '#shared/read/redline/read-tracked.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { longDocument } from '#test/support/documents/documents.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import {
  changesOf as changesIn,
  deletion,
  editedDocx,
  endingTracked,
  insertion,
  remarked,
  replacing,
} from '#test/support/redline/redline-edits.ts';

const sent = liveAgreement();
const ours = docxOf(assemble(sent).document);
const ANSWERS = '/sections/support/items/answers';

const changesOf = (bytes: Uint8Array) => changesIn(sent, bytes);

const only = (bytes: Uint8Array): CounterpartyChange => {
  const changes = changesOf(bytes);
  expect(changes).toHaveLength(1);
  return changes[0]!;
};

const textWith = (agreement: Agreement, change: CounterpartyChange): string => {
  const made = acceptChange(agreement, change);
  if (!made.ok) throw new Error(made.error.message);
  return documentText(assemble(made.value).document);
};

describe('a file that comes back as it was sent', () => {
  it('has no change', () => {
    expect(changesOf(ours)).toEqual([]);
  });
});

describe('a draft with empty lines in a clause', () => {
  const spaced: Agreement = {
    ...sent,
    sections: sent.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.type === 'clause' && item.id === 'answers'
          ? {
              ...item,
              body: item.body.flatMap((block) => [block, paragraph(), paragraph('\u00a0')]),
            }
          : item,
      ),
    })),
  };

  it('is sent and comes back as the same draft without them', () => {
    const file = docxOf(assemble(spaced).document);
    expect(changesIn(spaced, file)).toEqual([]);
    expect(changesOf(file)).toEqual([]);
  });

  it('takes a change at the border of two paragraphs', () => {
    const edited = editedDocx(ours, replacing('says.', deletion('says.'), insertion('provides.')));
    const [change, ...others] = changesIn(spaced, edited);
    expect(others).toEqual([]);
    expect(changeState(spaced, change!)).toBe('open');
    expect(textWith(spaced, change!)).toBe(textWith(sent, only(edited)));
    const made = acceptChange(spaced, change!);
    expect(made.ok && changeState(made.value, change!)).toBe('accepted');
  });

  it('has no change in a file of an earlier version, which printed them', () => {
    const printed = editedDocx(ours, (xml) =>
      xml.replace(/(?=<w:p>(?:(?!<w:p>).)*four hours)/s, '<w:p><w:r><w:t>\u00a0</w:t></w:r></w:p>'),
    );
    expect(changesIn(spaced, printed)).toEqual([]);
  });
});

describe('a tracked change in a clause', () => {
  const edited = editedDocx(
    ours,
    replacing('four hours', deletion('four hours'), insertion('two hours')),
  );

  it('is told with its clause, its author and its words', () => {
    expect(only(edited)).toMatchObject({
      place: { path: ANSWERS, label: '3.1 Answers' },
      kind: 'replacement',
      before: 'four hours',
      after: 'two hours',
      context: { before: 'The Provider answers each incident within ' },
      authors: ['Vale Legal'],
      date: '2026-12-01T10:00:00Z',
      tracked: true,
      byHand: null,
    });
  });

  it('is accepted into the words alone: figures, references and terms stay live', () => {
    const made = acceptChange(sent, only(edited));
    if (!made.ok) throw new Error(made.error.message);
    const bodyOf = ({ sections }: Agreement) =>
      sections.flatMap(({ items }) =>
        items.flatMap((item) => (item.type === 'clause' && item.id === 'answers' ? item.body : [])),
      );
    expect(JSON.stringify(bodyOf(made.value))).toBe(
      JSON.stringify(bodyOf(sent)).replace('four hours', 'two hours'),
    );
  });

  it('is an insertion that is made, where our text has its words and the file does not say of which version it is', () => {
    const later = JSON.parse(JSON.stringify(sent).replace('four hours', 'two hours')) as Agreement;
    const changes = changesIn(later, edited);
    expect(changes).toMatchObject([
      { kind: 'insertion', before: '', after: 'two hours', authors: ['Vale Legal'], tracked: true },
    ]);
    expect(changes.map((change) => changeState(later, change))).toEqual(['accepted']);
  });

  it('can still be accepted after somebody has written elsewhere in the clause', () => {
    const rewritten = JSON.parse(
      JSON.stringify(sent).replace('The Provider answers each', 'Northlight answers every'),
    ) as Agreement;
    expect(textWith(rewritten, only(edited))).toContain(
      'Northlight answers every incident within two hours of its report',
    );
  });

  it('is refused, with what to do, once its words are gone', () => {
    const rewritten = JSON.parse(
      JSON.stringify(sent).replace('within four hours of its report', 'at once'),
    ) as Agreement;
    expect(acceptChange(rewritten, only(edited))).toMatchObject({
      ok: false,
      error: {
        place: { path: ANSWERS },
        message: 'The words that this replaces have been changed since: "four hours".',
        remedy: 'Make the change by hand.',
      },
    });
  });
});

describe('an untracked change', () => {
  it('is found by comparing with what was sent, and shown as such', () => {
    const edited = editedDocx(ours, (xml) => xml.replace('four hours', 'nine days'));
    expect(only(edited)).toMatchObject({
      place: { path: ANSWERS },
      before: 'four hours',
      after: 'nine days',
      authors: [],
      date: '',
      tracked: false,
    });
  });

  it('is found beside a tracked one', () => {
    const edited = editedDocx(ours, (xml) =>
      replacing(
        'gives access to it',
        deletion('gives access to it'),
      )(xml.replace('four hours', 'nine days')),
    );
    expect(changesOf(edited).map(({ tracked, before }) => [tracked, before])).toEqual([
      [false, 'four hours'],
      [true, 'gives access to it'],
    ]);
  });
});

describe('what cannot be typed over', () => {
  it('is a live figure: it is listed with the place where it is set', () => {
    const edited = editedDocx(ours, replacing('99.9%', deletion('99.9%'), insertion('99.99%')));
    const [change] = changesOf(edited).filter(({ place }) => place.path === ANSWERS);
    expect(change).toMatchObject({
      edit: null,
      byHand: {
        reason: 'The figure "99.9%" is set in the form and not typed here.',
        place: { path: '/commitments/availability/target/value' },
      },
    });
    expect(acceptChange(sent, change!).ok).toBe(false);
  });

  it('is a cell of a table of data', () => {
    const edited = editedDocx(
      ours,
      replacing('Hull HU1 2BB', deletion('Hull HU1 2BB'), insertion('Hull HU9 9ZZ')),
    );
    const changes = changesOf(edited);
    expect(changes.every(({ edit, byHand }) => edit === null && byHand !== null)).toBe(true);
  });
});

describe('paragraphs', () => {
  it('that were put in are accepted as paragraphs of the clause', () => {
    const words = 'The Customer names a contact for each site and gives access to it.';
    const edited = editedDocx(ours, (xml) => {
      const marked = endingTracked(words, 'ins')(xml);
      const end = marked.indexOf('</w:p>', marked.indexOf(words));
      return `${marked.slice(0, end)}</w:p><w:p><w:pPr><w:pStyle w:val="ClauseText"/></w:pPr>${insertion('It tells the Provider of changes.')}${marked.slice(end)}`;
    });
    const change = only(edited);
    expect(change).toMatchObject({
      kind: 'insertion',
      after: '\nIt tells the Provider of changes.',
      place: { path: '/sections/support/items/duties' },
    });
    expect(textWith(sent, change)).toContain(
      `3.2.1 ${words}\n3.2.2 It tells the Provider of changes.`,
    );
  });
});

describe('a comment', () => {
  it('is told with the change that it is on', () => {
    const edited = editedDocx(
      ours,
      replacing(
        'four hours',
        '<w:commentRangeStart w:id="7"/>',
        deletion('four hours'),
        insertion('two hours'),
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
      ),
      'Four is too long.',
    );
    expect(only(edited)).toMatchObject({
      kind: 'replacement',
      comments: [{ author: 'Vale Legal', text: 'Four is too long.' }],
    });
  });

  it('on words that stay is told with those words', () => {
    const edited = editedDocx(
      ours,
      replacing('free of faults', remarked('free of faults')),
      'What is a fault?',
    );
    expect(only(edited)).toMatchObject({
      kind: 'comment',
      before: 'free of faults',
      place: { path: ANSWERS },
      comments: [{ text: 'What is a fault?' }],
      edit: null,
    });
  });
});

describe('a file that is not ours', () => {
  it('is compared by its words, and all of it is untracked', () => {
    const changes = changesOf(docxOf(longDocument(1)));
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.every(({ tracked }) => !tracked)).toBe(true);
  });

  it('is refused where it is no Word file', () => {
    expect(readTracked(new TextEncoder().encode('Dear Sirs'))).toMatchObject({
      ok: false,
    });
  });
});
