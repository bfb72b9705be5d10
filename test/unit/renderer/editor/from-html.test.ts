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
  const { body } = richTextFromHtml(html);
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

  it('gives no paragraph for an empty line, which Word fills with a space', () => {
    expect(
      read(
        '<p class=MsoNormal>One.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two.&nbsp;</p>',
      ),
    ).toEqual(['One.', 'Two.']);
  });

  it('reads a table as one paragraph, a row as a line, whatever its cells hold', () => {
    expect(
      read(
        '<p>before</p><table><tr><th>Severity</th><th>Response</th></tr><tr><td><p class=MsoNormal><b>1</b></p></td><td><p>15 min</p><p>by <i>phone</i></p></td></tr></table><p>after</p>',
      ),
    ).toEqual(['before', 'Severity | Response\n<b>1</> | 15 min by <i>phone</>', 'after']);
    expect(
      read(
        '<table><tr><td>a</td><td>b</td></tr><tr><td></td><td>Gold</td><td></td><td>Basic</td></tr><tr><td>&nbsp;</td></tr><tr><td>Hours<br>a day</td><td><ul><li>24</li></ul></td><td></td><td></td></tr></table>',
      ),
    ).toEqual(['a | b\n| Gold | | Basic\nHours a day | 24']);
  });

  it('reads what stands over a table and across its columns as lines of it', () => {
    expect(
      read(
        '<ul><li>Both:<table><caption>Plans</caption><thead><tr><td colspan=2><ol><li>Gold</li></ol></td></tr></thead><tr><td>a</td><td>b</td></tr></table>then</li><li>next</li></ul>',
      ),
    ).toEqual(['*1 Both:\nPlans\nGold\na | b\nthen', '*1 next']);
  });

  it('counts the tables that have become lines', () => {
    const row = '<tr><td>a</td><td>b</td></tr>';
    const count = (html: string) => richTextFromHtml(html).tables;
    expect(count(`<table>${row}${row}</table><table>${row}</table>`)).toBe(2);
    expect(count('<table><tr><td>a</td></tr></table>')).toBe(0);
  });

  it.each([
    ['<img src="file:///plan.png" width=600 height=400>'],
    ['<svg width="20" height="20"><path d="M0 0"/></svg>'],
    ['<canvas></canvas>'],
    ['<picture><source><img src="x"></picture>'],
    ['<object data="x"></object>'],
  ])('says that a picture was left out: %s', (picture) => {
    const { body, omissions } = richTextFromHtml(`<p>a${picture}b</p>`);
    expect(outline(body)).toEqual(['ab']);
    expect([...omissions]).toEqual(['pictures']);
  });

  it.each([
    ['a dot that counts readers', '<img src="x" width="1" height="1">'],
    ['a hidden one', '<img src="x" style="display:none">'],
  ])('says nothing of %s', (_name, picture) => {
    expect(richTextFromHtml(`<p>a${picture}</p>`).omissions.size).toBe(0);
  });

  it('reads what stands in a frame of one cell as if it stood alone', () => {
    expect(read('<table><tr><td><p>one</p><p>two</p></td></tr></table>')).toEqual(['one', 'two']);
  });

  it.each([
    ['<del cite="mailto:A">30</del>'],
    ['<s>30</s>'],
    ['<strike>30</strike>'],
    ['<span style="color:red;text-decoration:line-through">30</span>'],
    ['<span style="text-line-through:double">30</span>'],
  ])('leaves out what is struck or deleted: %s', (deleted) => {
    const html = `<p>Pay within ${deleted} 45 days.</p>`;
    expect(read(html)).toEqual(['Pay within 45 days.']);
    expect([...richTextFromHtml(html).omissions]).toEqual(['deleted']);
  });

  it('takes a tracked insertion as the text that it is', () => {
    expect(
      read(
        '<p>Pay within <span class=msoIns style="text-decoration:underline"><ins cite="mailto:A" style="text-decoration:underline">45 <u>clear</u></ins></span> days.</p>',
      ),
    ).toEqual(['Pay within 45 <u>clear</> days.']);
  });

  it('leaves out the comments of Word, but not the words that they are about', () => {
    const html =
      '<p>The <a style="mso-comment-reference:AB_1;mso-comment-date:20260101T1200">fee</a><span class=MsoCommentReference><span style="font-size:8.0pt"><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a><span style="mso-special-character:comment">&nbsp;</span></span></span> is due.</p><div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><div class=msocomtxt><p class=MsoCommentText>We can go to 5%.</p></div></div></div>';
    expect(read(html)).toEqual(['The fee is due.']);
    expect([...richTextFromHtml(html).omissions]).toEqual(['comments']);
  });

  it('says of a whole text that nothing was left out', () => {
    expect(richTextFromHtml('<p>a</p><hr class=msocomoff><del> </del>').omissions.size).toBe(0);
  });

  it.each([
    ['10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub>', '10⁶ m² of CO₂'],
    ['10<span style="vertical-align:super">-12</span>', '10⁻¹²'],
    ['the 1<sup>st</sup> of May', 'the 1st of May'],
    ['2<sup>n+1</sup>', '2^(n+1)'],
    ['x<sub>i,1</sub>', 'x_(i,1)'],
  ])('keeps what is raised or lowered legible: %s', (html, expected) => {
    expect(read(`<p>${html}</p>`)).toEqual([expected]);
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
