import { describe, expect, it } from 'vitest';
import { RichTextSchema, type RichText } from '#shared/agreement/rich-text.ts';
import { richTextFromHtml } from '#renderer/editor/clipboard/from-html.ts';
import { richTextFromPlainText } from '#renderer/editor/clipboard/from-plain-text.ts';

/** One line per block: "(1) words" for ordered items by level, "* words" for bullets; marks as b, i, u. */
const outline = (body: RichText): string[] =>
  body.map((block) => {
    const marker =
      block.type === 'paragraph' ? '' : `${block.style === 'bullet' ? '*' : '#'}${block.level} `;
    return (
      marker +
      block.runs
        .map((run) => {
          if (run.type !== 'text') return `{${run.type}}`;
          const marks = run.marks.map((mark) => mark[0]).join('');
          return marks === '' ? run.text : `<${marks}>${run.text}</>`;
        })
        .join('')
    );
  });

const read = (html: string): string[] => {
  const body = richTextFromHtml(html);
  expect(RichTextSchema.safeParse(body).success).toBe(true);
  return outline(body);
};

describe('HTML from the clipboard', () => {
  it('gives paragraphs, line breaks and the three marks', () => {
    expect(
      read(
        '<h2>Uptime</h2><p>The <b>Provider</b> shall <i>keep</i> the <u>Service</u> <em><strong>up</strong></em>.<br>Always.</p>',
      ),
    ).toEqual([
      'Uptime',
      'The <b>Provider</> shall <i>keep</> the <u>Service</> <bi>up</>.\nAlways.',
    ]);
  });

  it('gives list items with their levels, at most three', () => {
    expect(
      read(
        '<p>Both:</p><ol><li>first<ul><li>deeper<ol><li>deepest<ul><li>too deep</li></ul></li></ol></li></ul></li><li><p>second</p><p>its next line</p></li></ol><p>after</p>',
      ),
    ).toEqual([
      'Both:',
      '#1 first',
      '*2 deeper',
      '#3 deepest',
      '*3 too deep',
      '#1 second\nits next line',
      'after',
    ]);
  });

  it('reads the lists of Word, whose markers are text', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;
    expect(read(item(1, '(a)', 'one') + item(2, 'i.', 'two') + item(1, '·', 'three'))).toEqual([
      '#1 one',
      '#2 two',
      '*1 three',
    ]);
  });

  it('reads the marks of Google Docs, whose wrapper is a bold that is none', () => {
    expect(
      read(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span><span style="font-style:italic"> slanted</span><span style="text-decoration:underline"> lined</span></p></b>',
      ),
    ).toEqual(['<b>Bold</><i> slanted</><u> lined</>']);
  });

  it('collapses the white space of the source, but not of preformatted text', () => {
    expect(read('<p>\n  one\n  two  <b> three</b>\n</p>\n<pre>a  b\nc</pre>')).toEqual([
      'one two <b>three</>',
      'a  b\nc',
    ]);
  });

  it('reads a table row by row', () => {
    expect(
      read(
        '<table><tr><th>Severity</th><th>Response</th></tr><tr><td>1</td><td>15 min</td></tr></table>',
      ),
    ).toEqual(['Severity Response', '1 15 min']);
  });

  it.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', ['ab']],
    ['an event handler', '<p onclick="alert(1)">a<img src=x onerror="alert(1)">b</p>', ['ab']],
    ['an SVG with onload', '<svg onload="alert(1)"><text>x</text></svg><p>a</p>', ['a']],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>">x</iframe><p>a</p>', ['a']],
    [
      'a template with a shadow root',
      '<div><template shadowrootmode="open"><p>x</p></template>a</div>',
      ['a'],
    ],
    ['an overlay', '<style>p{display:none}</style><p style="position:fixed;inset:0">a</p>', ['a']],
    ['hidden words', '<p>a<span style="display:none">x</span><span hidden>y</span></p>', ['a']],
    [
      'a form that clobbers properties',
      '<form><input name="childNodes"><input name="localName"></form><p>a</p>',
      ['a'],
    ],
    ['a link with a script', '<p><a href="javascript:alert(1)">a</a></p>', ['a']],
    [
      'escaped markup',
      '<p>&lt;img onerror=x&gt; {{a.b}} #panic()</p>',
      ['<img onerror=x> {{a.b}} #panic()'],
    ],
    ['control characters and lone surrogates', '<p>a\u0001\u0008\u001bb\ud800c\ufffe</p>', ['abc']],
    [
      'a comment of conditional markup',
      '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>a</p>',
      ['a'],
    ],
    [
      'MathML that mutates',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math><p>a</p>',
      ['a'],
    ],
  ])('lets nothing of %s through but words', (_name, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('reads deep nesting and survives the depth of an attack', () => {
    const nested = (depth: number) =>
      `${'<div><b>'.repeat(depth)}deep${'</b></div>'.repeat(depth)}`;
    expect(read(nested(200))).toEqual(['<b>deep</>']);
    expect(() => read(nested(10_000))).not.toThrow();
  });
});

describe('Plain text from the clipboard', () => {
  it('gives a paragraph per line and reads typed list markers', () => {
    expect(
      outline(
        richTextFromPlainText(
          'One\r\n\r\nTwo\n- bullet\n  - deeper\n(a) letter\n1. number\n24/7\n',
        ),
      ),
    ).toEqual(['One', 'Two', '*1 bullet', '*2 deeper', '#1 letter', '#1 number', '24/7']);
  });

  it('keeps only what can be printed', () => {
    expect(outline(richTextFromPlainText('a\u0000b\ud800\tc'))).toEqual(['ab c']);
  });
});
