import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { citeIn } from '#shared/extract/sla-text.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const cells = (text: string) =>
  slaTextOf(text).tables.map(({ header, rows }) => [
    header.map((cell) => cell.text),
    ...rows.map((row) => row.map((cell) => cell.text)),
  ]);

describe('a drawn table', () => {
  test('whose lines were joined is one, with the words around it', () => {
    const text = 'Replies: | Plan | Reply | |---|:---:| | Basic | 4 hours | | Team | | Ask us.';
    expect(cells(text)).toEqual([
      [
        ['Plan', 'Reply'],
        ['Basic', '4 hours'],
        ['Team', ''],
      ],
    ]);
    expect(slaTextOf(text).passages.map((passage) => passage.text)).toEqual([
      'Replies:',
      'Ask us.',
    ]);
    const cell = slaTextOf(text).tables[0]!.rows[0]![1]!;
    expect(holds(citeIn(cell, 0, cell.text.length), documentOfText(text))).toBe(true);
  });

  test('right below another has its own names', () => {
    expect(
      cells(
        '| Level | Who |\n|---|---|\n| First | Desk |\n| Grade | Reply |\n|---|---|\n| P1 | 1 hour |\n| P2 | 5 hours |',
      ),
    ).toEqual([
      [
        ['Level', 'Who'],
        ['First', 'Desk'],
      ],
      [
        ['Grade', 'Reply'],
        ['P1', '1 hour'],
        ['P2', '5 hours'],
      ],
    ]);
  });

  test.each([
    ['right before their words', 'GradeP1', 'Reply1 hour'],
    ['before a colon', 'Grade: P1', 'Reply: 1 hour'],
  ])('is read without the names of its columns that its cells repeat %s', (_, grade, reply) => {
    expect(cells(`| GRADE | Reply |\n|---|---|\n| ${grade} | ${reply} |`)).toEqual([
      [
        ['GRADE', 'Reply'],
        ['P1', '1 hour'],
      ],
    ]);
  });

  test.each([
    ['the names of its rows begin so', '| Priority 1 | 1 hour |', ['Priority 1', '1 hour']],
    ['only some do', '| PriorityP1 | 1 hour |', ['PriorityP1', '1 hour']],
  ])('keeps the words of its cells where %s', (_, row, wanted) => {
    expect(cells(`| Priority | Reply |\n|---|---|\n${row}`)).toEqual([
      [['Priority', 'Reply'], wanted],
    ]);
  });

  test.each([
    ['a line of bars', 'Home | News | Contact'],
    ['dashes without names', 'Text |---|---| more text'],
  ])('is none of %s', (_, text) => {
    expect(cells(text)).toEqual([]);
  });

  test.each(['| - ', '|---|---|', '| a | b | |---|---| '])(
    'is looked for in a megabyte of "%s" without end',
    (shape) => {
      expect(cells(shape.repeat(Math.ceil(1_000_000 / shape.length)))).toBeDefined();
    },
  );
});
