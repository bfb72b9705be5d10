import { describe, expect, it } from 'vitest';
import { paragraph, textRun, type Block, type RichText } from '#shared/agreement/rich-text.ts';
import { richTextFromHtml } from '#renderer/editor/clipboard/from-html.ts';
import { slice } from '#renderer/editor/clipboard/slice.ts';
import { htmlOf, plainTextOf } from '#renderer/editor/clipboard/to-clipboard.ts';

const item = (level: 1 | 2 | 3, words: string, style: 'ordered' | 'bullet' = 'ordered'): Block => ({
  ...paragraph(words),
  type: 'item',
  style,
  level,
});
const field = { type: 'field', path: 'a.b', marks: [] } as const;
const textOf = () => '99.95%';

describe('A copied part', () => {
  const body: RichText = [paragraph('abc', field, 'd'), paragraph(), item(1, 'efg')];
  it.each<[string, number, number, RichText]>([
    ['within words', 1, 2, [paragraph('b')]],
    ['a token', 3, 4, [paragraph(field)]],
    ['over the ends of blocks', 4, 8, [paragraph('d'), paragraph(), item(1, 'e')]],
    ['up to the start of the next block', 0, 6, [paragraph('abc', field, 'd')]],
    ['everything', 0, 99, body],
    ['nothing', 2, 2, []],
  ])('is %s', (_name, start, end, expected) => {
    expect(slice(body, start, end)).toEqual(expected);
  });
});

describe('Copied text for other programs', () => {
  const body: RichText = [
    paragraph('The target is ', { ...field, marks: ['bold'] }, '.'),
    item(1, 'one'),
    item(2, 'deep'),
    item(2, 'deeper'),
    item(1, 'two'),
    item(1, 'bullet', 'bullet'),
    paragraph('<end> & "quote"'),
  ];

  it('shows the values of fields and the markers of lists as plain text', () => {
    expect(plainTextOf(body, textOf)).toBe(
      'The target is 99.95%.\n(a) one\n  (i) deep\n  (ii) deeper\n(b) two\n• bullet\n<end> & "quote"',
    );
  });

  it('nests lists and escapes words as HTML', () => {
    expect(htmlOf(body, textOf)).toBe(
      '<p>The target is <b>99.95%</b>.</p>' +
        '<ol type="a"><li>one<ol type="i"><li>deep</li><li>deeper</li></ol></li><li>two</li></ol>' +
        '<ul><li>bullet</li></ul>' +
        '<p>&lt;end&gt; &amp; &quot;quote&quot;</p>',
    );
  });

  it('comes back from HTML as it was, but for its fields', () => {
    const plain: RichText = [
      paragraph('a ', textRun('b', 'bold', 'italic'), ' c\nd'),
      item(1, 'one'),
      item(2, 'two', 'bullet'),
      item(3, 'three'),
      item(1, 'four'),
      paragraph('end'),
    ];
    expect(richTextFromHtml(htmlOf(plain, textOf)).body).toEqual(plain);
  });
});
