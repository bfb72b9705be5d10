import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

/** Headings and paragraphs as their words, tables as rows of cells, the header first. */
function shapeOf(text: string): readonly (string | readonly string[][])[] {
  const read = readText(text, 'drawn.txt');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document.nodes.map((node) => {
    if (node.type === 'table')
      return [
        node.columns.map(({ heading }) => heading),
        ...node.rows.map((row) =>
          row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')),
        ),
      ];
    return 'text' in node ? inlineText(node.text) : '';
  });
}

const TABLE_AS_NODE = [
  [
    ['Level', 'Reply'],
    ['P1', '1 hour'],
    ['P2', '4 hours'],
  ],
];

describe('a text that is drawn', () => {
  test.each([
    [
      'with double lines',
      '╔═══════╦═════════╗\n║ Level ║ Reply   ║\n╠═══════╬═════════╣\n║ P1    ║ 1 hour  ║\n║ P2    ║ 4 hours ║\n╚═══════╩═════════╝',
    ],
    ['without outer lines', ' Level │ Reply\n───────┼─────────\n P1    │ 1 hour\n P2    │ 4 hours'],
    ['in a fence', '```text\nLevel | Reply\n------+--------\nP1    | 1 hour\nP2    | 4 hours\n```'],
  ])('%s is a table', (_, text) => {
    expect(shapeOf(text)).toEqual(TABLE_AS_NODE);
  });

  test('in a frame is read without the frame', () => {
    const text =
      '┌────────────────────┐\n│ Our promise        │\n├────────────────────┤\n│ We answer quickly. │\n└────────────────────┘';
    expect(shapeOf(text)).toEqual(['Our promise', 'We answer quickly.']);
  });

  test('branches of a tree are items', () => {
    expect(shapeOf('Upkeep\n├─ Notice: 3 days\n└─ Length: 4 hours')).toEqual([
      'Upkeep',
      'Notice: 3 days',
      'Length: 4 hours',
    ]);
  });

  test('code stays one paragraph', () => {
    expect(shapeOf('```json\n{ "a": 1,\n  "b": 2 }\n```')).toEqual(['{ "a": 1,\n"b": 2 }']);
  });

  test.each([
    'Rome, Paris, Berlin\nOslo, Bern, Prague\nBonn, Kiel, Ulm',
    'We watch; we answer; we mend.\nYou call; you write; you wait.\nThey come; they see; they go.',
  ])('lists in sentences are no values: %s', (text) => {
    expect(shapeOf(text).every((part) => typeof part === 'string')).toBe(true);
  });
});
