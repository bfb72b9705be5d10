import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

/** Headings and paragraphs as their words, tables as rows of cells, the header first. */
function shapeOf(text: string): readonly unknown[] {
  const read = readText(text, 'wiki.txt');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document.nodes.map((node) => {
    if (node.type === 'table')
      return [
        ...(node.caption.length === 0 ? [] : [inlineText(node.caption)]),
        node.columns.map(({ heading }) => heading),
        ...node.rows.map((row) =>
          row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')),
        ),
      ];
    return 'text' in node ? inlineText(node.text) : '';
  });
}

const LEVELS = [
  [
    ['Level', 'Reply'],
    ['P1', '1 hour'],
    ['P2', '4 hours'],
  ],
];

describe('a table in the marks of a wiki', () => {
  test.each([
    [
      'with the cells of a row on one line',
      '{| class="wikitable"\n! Level !! Reply\n|-\n| P1 || 1 hour\n|-\n| P2 || 4 hours\n|}',
    ],
    [
      'with each cell on a line of its own, and with styles',
      "{|\n! style=\"width: 20%\" | Level\n! Reply\n|- style=\"vertical-align: top\"\n| P1\n| align=center | 1 hour\n|-\n| P2\n| '''4 hours'''\n|}",
    ],
    [
      'with its lines joined into one',
      '{| class="wikitable" ! Level !! Reply |- | P1 || 1 hour |- | P2 || 4 hours |}',
    ],
  ])('%s', (_, text) => {
    expect(shapeOf(text)).toEqual(LEVELS);
  });

  test('keeps its caption, its links, its marks of comparison and what spans two rows', () => {
    expect(
      shapeOf(
        [
          '== Support ==',
          'We answer as follows.',
          '{| class="wikitable"',
          '|+ What we promise',
          '! Plan !! Level !! Reply',
          '|-',
          '| rowspan="2" | [[Plans#Gold|Gold]]',
          '| P1 || < 1 hour & always',
          '|-',
          '| P2 || 4 hours',
          'on working days',
          '|}',
          'Nothing else is promised.',
        ].join('\n'),
      ),
    ).toEqual([
      'Support',
      'We answer as follows.',
      [
        'What we promise',
        ['Plan', 'Level', 'Reply'],
        ['Gold', 'P1', '< 1 hour & always'],
        ['Gold', 'P2', '4 hours\non working days'],
      ],
      'Nothing else is promised.',
    ]);
  });

  test('is none where it is not closed', () => {
    expect(shapeOf('{| is how it begins\n! and never ends')).toEqual([
      '{| is how it begins',
      '! and never ends',
    ]);
  });

  test('may begin a hundred thousand times and never end', () => {
    expect(shapeOf('{| class="wikitable"\n'.repeat(100_000))).not.toHaveLength(0);
  });
});
