import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cell,
  deleted,
  HEADING_STYLES,
  inserted,
  markDeleted,
  markInserted,
  para,
  run,
  styled,
  table,
  tableRow,
} from '#test/support/word/docx-fixtures.ts';
import { lines, messages, reading, rejected } from '#test/support/word/docx-readings.ts';

const OTHER = 'w:id="2" w:author="Ben Ash" w:date="2026-03-05T08:00:00Z"';
const ADA = 'w:id="9" w:author="Ada Frost" w:date="2026-03-02T10:00:00Z"';

const both = (body: string) => ({
  accepted: lines(reading(body)),
  rejected: lines(rejected(body)),
});
const changes = (body: string) =>
  reading(body).revisions.map(
    ({ kind, author, text, source }) => `${kind} ${author} “${text}” ${source}`,
  );

describe('18: tracked changes are never lost', () => {
  test('the text is as if they were accepted, or rejected, and each is listed', () => {
    const body =
      para('First.') +
      para(`${run('At least 99.')}${deleted('5')}${inserted(run('9'), OTHER)}${run(' %.')}`);
    expect(both(body)).toEqual({
      accepted: ['First.', 'At least 99.9 %.'],
      rejected: ['First.', 'At least 99.5 %.'],
    });
    expect(reading(body).revisions).toEqual([
      {
        kind: 'deletion',
        author: 'Ada Frost',
        date: '2026-03-02T10:00:00Z',
        text: '5',
        source: '/text/1',
      },
      {
        kind: 'insertion',
        author: 'Ben Ash',
        date: '2026-03-05T08:00:00Z',
        text: '9',
        source: '/text/1',
      },
    ]);
  });

  test('the pieces of one change are one; those that text separates are two', () => {
    expect(
      changes(
        para(
          `${inserted(run('a'))}${inserted(run('b', '<w:b/>'))}${run(' c ')}${inserted(run('d'))}`,
        ),
      ),
    ).toEqual(['insertion Ada Frost “ab” /text/0', 'insertion Ada Frost “d” /text/0']);
  });

  test('what was inserted and deleted again is in neither text, and listed twice', () => {
    const body = para(`${run('a')}${inserted(deleted('b', OTHER))}`);
    expect(both(body)).toEqual({ accepted: ['a'], rejected: ['a'] });
    expect(changes(body)).toEqual([
      'insertion Ada Frost “b” /text/0',
      'deletion Ben Ash “b” /text/0',
    ]);
  });

  test('a paragraph whose mark is deleted goes on in the next', () => {
    const body = para(run('The Provider '), markDeleted) + para('owes it.') + para('End.');
    expect(both(body)).toEqual({
      accepted: ['The Provider owes it.', 'End.'],
      rejected: ['The Provider', 'owes it.', 'End.'],
    });
    expect(changes(body)).toEqual(['deletion Ada Frost “¶” /text/0']);
  });

  test('a paragraph whose mark is inserted goes on in the next when rejected', () => {
    const body = para('one ', markInserted) + para('two');
    expect(both(body)).toEqual({ accepted: ['one', 'two'], rejected: ['one two'] });
  });

  test('a paragraph that is deleted whole leaves nothing, and is listed with what follows', () => {
    const body = para('a') + para(deleted('Liability is unlimited.'), markDeleted) + para('b');
    expect(both(body)).toEqual({
      accepted: ['a', 'b'],
      rejected: ['a', 'Liability is unlimited.', 'b'],
    });
    expect(changes(body)).toEqual(['deletion Ada Frost “Liability is unlimited.” /text/1']);
  });

  test('at the very end it is listed with what comes before, in an empty text with its beginning', () => {
    expect(changes(para('a') + para(deleted('b'), markDeleted))).toEqual([
      'deletion Ada Frost “b” /text/0',
    ]);
    expect(changes(para(deleted('b')))).toEqual(['deletion Ada Frost “b” /text/0']);
  });

  test('before a table it stays a paragraph of its own', () => {
    const body =
      para('a', markDeleted) +
      table([
        ['b', 'c'],
        ['d', 'e'],
      ]);
    expect(both(body).accepted).toEqual(['a', ' |  ‖ b | c ‖ d | e']);
  });

  test('a move is one change, where the text shows it', () => {
    const move = (side: 'From' | 'To', inner: string) =>
      `<w:move${side}RangeStart w:id="7" w:name="move1" w:author="Ada Frost"/>${inner}<w:move${side}RangeEnd w:id="7"/>`;
    const body =
      move(
        'From',
        para(
          `<w:moveFrom ${ADA}>${run('Moved.')}</w:moveFrom>`,
          `<w:rPr><w:moveFrom ${ADA}/></w:rPr>`,
        ),
      ) +
      para('Middle.') +
      move(
        'To',
        para(`<w:moveTo ${ADA}>${run('Moved.')}</w:moveTo>`, `<w:rPr><w:moveTo ${ADA}/></w:rPr>`),
      ) +
      para('End.');
    expect(both(body)).toEqual({
      accepted: ['Middle.', 'Moved.', 'End.'],
      rejected: ['Moved.', 'Middle.', 'End.'],
    });
    expect(changes(body)).toEqual(['move Ada Frost “Moved.” /text/1']);
    expect(rejected(body).revisions).toMatchObject([{ kind: 'move', source: '/text/0' }]);
  });

  test('half a move is a deletion or an insertion', () => {
    expect(changes(para(`${run('a')}<w:moveFrom ${ADA}>${run('b')}</w:moveFrom>`))).toEqual([
      'deletion Ada Frost “b” /text/0',
    ]);
  });

  test('changes of looks are listed with their words; rejected, a paragraph has its old style', () => {
    const body =
      styled('Heading1', 'Scope', `<w:pPrChange ${ADA}><w:pPr/></w:pPrChange>`) +
      styled('Heading1', 'Term') +
      styled('Heading1', 'Fees') +
      para(run('bold', `<w:b/><w:rPrChange ${OTHER}><w:rPr/></w:rPrChange>`) + run(' plain'));
    const pieces = { body, styles: HEADING_STYLES };
    expect(reading(pieces).revisions.map(({ kind, text, source }) => [kind, text, source])).toEqual(
      [
        ['format', 'Scope', '/text/0'],
        ['format', 'bold', '/text/3'],
      ],
    );
    expect(lines(reading(pieces))[0]).toBe('heading 1 Scope');
    expect(lines(rejected(pieces))[0]).toBe('Scope');
  });

  test('rows: inserted, deleted, with all of their cells', () => {
    const body = `<w:tbl>${tableRow(['a', 'b'])}${tableRow(['c', 'd'], `<w:del ${ADA}/>`)}${tableRow([inserted(run('e')), 'f'], `<w:ins ${ADA}/>`)}</w:tbl>`;
    expect(both(body)).toEqual({
      accepted: [' |  ‖ a | b ‖ e | f'],
      rejected: [' |  ‖ a | b ‖ c | d'],
    });
    expect(changes(body)).toEqual([
      'deletion Ada Frost “c | d” /text/0',
      'insertion Ada Frost “e | f” /text/0',
    ]);
  });

  test('a table that is deleted whole is listed with what follows', () => {
    const body = `${para('a')}<w:tbl>${tableRow(['c', 'd'], `<w:del ${ADA}/>`)}</w:tbl>${para('z')}`;
    expect(both(body)).toEqual({ accepted: ['a', 'z'], rejected: ['a', ' |  ‖ c | d', 'z'] });
    expect(changes(body)).toEqual(['deletion Ada Frost “c | d” /text/1']);
  });

  test('cells: inserted, deleted, and words within a cell', () => {
    const body = `<w:tbl>${tableRow(['a', cell('b', `<w:cellDel ${ADA}/>`), 'x'])}${tableRow(['c', cell('d', `<w:cellIns ${OTHER}/>`), para(`${run('y')}${inserted(run('z'))}`)])}</w:tbl>`;
    expect(both(body)).toEqual({
      accepted: [' |  |  ‖ a | x |  ‖ c | d | yz'],
      rejected: [' |  |  ‖ a | b | x ‖ c | y | '],
    });
    expect(changes(body)).toEqual([
      'deletion Ada Frost “b” /text/0',
      'insertion Ben Ash “d” /text/0/2/1',
      'insertion Ada Frost “z” /text/0/2/2',
    ]);
  });

  test('in notes, in text boxes, in a table of contents, and of a picture', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${para(inserted(run('boxed')))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const picture = inserted('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>');
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para(inserted(run('entry')))}</w:sdtContent></w:sdt>`;
    const pieces = {
      body: `${contents}${para(`${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r>${box}${picture}`)}`,
      footnotes: `<w:footnote w:id="1">${para(deleted('noted'))}</w:footnote>`,
    };
    expect(reading(pieces).revisions.map(({ kind, text, source }) => [kind, text, source])).toEqual(
      [
        ['insertion', 'entry', '/text/0'],
        ['deletion', 'noted', '/text/1'],
        ['insertion', 'boxed', '/text/1'],
        ['insertion', '[image]', '/text/0'],
      ],
    );
  });

  test('in a note whose reference was deleted', () => {
    const pieces = {
      body: para(`${run('a')}<w:del ${ADA}><w:r><w:footnoteReference w:id="1"/></w:r></w:del>`),
      footnotes: `<w:footnote w:id="1">${para(deleted('noted'))}</w:footnote>`,
    };
    expect(lines(reading(pieces))).toEqual(['a']);
    expect(reading(pieces).revisions.map(({ text }) => text)).toEqual(['noted']);
    expect(lines(rejected(pieces))).toEqual(['a[1]', '[1] noted']);
  });

  test('in headers they are told, though not listed', () => {
    expect(messages(reading({ body: para('a'), header: para(inserted(run('b'))) }))).toEqual([
      '1 header or footer was left out.',
      'Headers or footers hold tracked changes, which are not listed.',
    ]);
  });
});

describe('over any edits', () => {
  const state = fc.constantFrom('kept', 'inserted', 'deleted');
  const word = fc.stringMatching(/^[a-z]{1,5}$/);
  const paragraph = fc.record({
    pieces: fc.array(fc.record({ word, state }), { maxLength: 6 }),
    mark: state,
  });

  interface Edited {
    readonly pieces: readonly { readonly word: string; readonly state: string }[];
    readonly mark: string;
  }

  /** What is left of the text when one sort of change is taken out. */
  const without = (gone: string, paragraphs: readonly Edited[]) =>
    paragraphs
      .flatMap(({ pieces, mark }, at) => [
        ...pieces.filter((one) => one.state !== gone).map((one) => one.word),
        mark === gone && at < paragraphs.length - 1 ? '' : '\n',
      ])
      .join('')
      .split('\n')
      .filter((text) => text !== '');

  test('both texts are exactly what the changes leave', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const body = paragraphs
          .map(({ pieces, mark }) =>
            para(
              pieces
                .map((one) => {
                  if (one.state === 'deleted') return deleted(one.word);
                  return one.state === 'inserted' ? inserted(run(one.word)) : run(one.word);
                })
                .join(''),
              { kept: '', inserted: markInserted, deleted: markDeleted }[mark],
            ),
          )
          .join('');
        expect(both(body)).toEqual({
          accepted: without('deleted', paragraphs),
          rejected: without('inserted', paragraphs),
        });
        const listed = (kind: string) =>
          reading(body)
            .revisions.filter((one) => one.kind === kind)
            .map(({ text }) => text.replaceAll('¶', ''))
            .join('');
        for (const [kind, name] of [
          ['insertion', 'inserted'],
          ['deletion', 'deleted'],
        ] as const)
          expect(listed(kind)).toBe(
            paragraphs
              .flatMap(({ pieces }) => pieces.filter((one) => one.state === name))
              .map((one) => one.word)
              .join(''),
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('comments', () => {
  const comment = (id: number, content: string) =>
    `<w:comment w:id="${id}" w:author="Ben Ash" w:date="2026-03-05T08:00:00Z">${content}</w:comment>`;
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
  const sign = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comments = (body: string, of: string) =>
    reading({ body, comments: of }).comments.map(({ text, quote, source }) => [
      text,
      quote,
      source,
    ]);

  test('have their author, date, words and what they are about', () => {
    const body =
      para('a') +
      para(`${run('at least ')}${start(1)}${run('99.9 %')}${end(1)}${sign(1)}${run(' a month')}`);
    expect(
      reading({ body, comments: comment(1, para('Too high.') + para('Say 99.5.')) }).comments,
    ).toEqual([
      {
        author: 'Ben Ash',
        date: '2026-03-05T08:00:00Z',
        text: 'Too high.\nSay 99.5.',
        quote: '99.9 %',
        source: '/text/1',
      },
    ]);
  });

  test('over paragraphs, between blocks, on a place, on a cell, and nowhere', () => {
    const body =
      para(`${run('one ')}${start(1)}${run('two')}`) +
      para(`${run('three')}${end(1)}${run(' four')}${sign(3)}`) +
      start(2) +
      para('five') +
      end(2) +
      table([
        ['x', para(`${start(4)}${run('y')}${end(4)}`)],
        ['z', 'z'],
      ]);
    expect(
      comments(body, [1, 2, 3, 4, 5].map((id) => comment(id, para(`c${id}`))).join('')),
    ).toEqual([
      ['c1', 'two\nthree', '/text/0'],
      ['c3', '', '/text/1'],
      ['c2', 'five', '/text/2'],
      ['c4', 'y', '/text/3/1/1'],
      ['c5', '', null],
    ]);
  });

  test('on deleted words stay, with the next block', () => {
    const body = para(`${start(1)}${deleted('gone')}${end(1)}${sign(1)}`, markDeleted) + para('b');
    expect(comments(body, comment(1, para(`${run('Why')}${deleted(' not')}${run('?')}`)))).toEqual([
      ['Why?', '', '/text/0'],
    ]);
  });
});
