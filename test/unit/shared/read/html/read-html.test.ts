import { describe, expect, it } from 'vitest';
import { textBlocks } from '#shared/document/text-blocks.ts';
import { htmlNodes, readHtml } from '#shared/read/html/read-html.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { linesOf, outlineOf, readBody, SAVED_PAGE } from '#test/support/sla-texts/html-fixtures.ts';

const outline = (body: string) => outlineOf(readBody(body).document.nodes);

describe('a saved page', () => {
  const reading = readHtml(SAVED_PAGE, 'sla.html');
  const page = reading.ok ? reading.value : undefined;

  it('is its main column', () => {
    expect(outlineOf(page?.document.nodes ?? [])).toEqual([
      'h1 Service Level Agreement',
      'p Larkspur Cloud promises the availability below for each calendar month in which the customer pays for the service.',
      'h1 Service credits',
      'p If availability falls short in a month, the customer may ask for the credit that the table names for that month.',
      '[Availability | Credit]',
      '< 99.9 % | 10 %',
      '< 99.0 % | 30 %',
      'h1 Claims',
      'p A claim has to reach Larkspur Cloud within thirty days after the end of the month in which availability fell short.',
    ]);
  });

  it('has its title, its language and the lines of its blocks', () => {
    expect(page?.document).toMatchObject({ title: 'SLA - Larkspur Cloud', language: 'en' });
    const line = SAVED_PAGE.split('\n').findIndex((one) => one.includes('<h2>Claims')) + 1;
    const claims = page?.document.nodes.find((node) => outlineOf([node])[0] === 'h1 Claims');
    expect(page?.origins[claims && 'source' in claims ? claims.source : '']).toEqual({ line });
  });

  it('gives every block a source of its own', () => {
    const sources = page ? textBlocks(page.document).map(({ source }) => source) : [];
    expect(new Set(sources).size).toBe(sources.length);
  });

  it.each([
    ['its main part', (text: string) => `<nav>Home</nav><main>${text}</main><div>Contact us</div>`],
    ['its article', (text: string) => `<div>Menu</div><article>${text}</article>`],
    ['a form around everything', (text: string) => `<form><input name="q">${text}</form>`],
    [
      'a table that lays it out',
      (text: string) => `<table><tr><td><a href="/">Home</a></td><td>${text}</td></tr></table>`,
    ],
  ])('is found in %s', (_, around) => {
    const text = `<h2>Uptime</h2><p>${'The service is available for at least 99.9 % of each month. '.repeat(3)}</p>`;
    expect(outline(around(text))).toEqual([
      'h1 Uptime',
      `p ${'The service is available for at least 99.9 % of each month. '.repeat(3).trim()}`,
    ]);
  });

  it('never loses a table of figures that stands beside the running text', () => {
    const text = `<p>${'Words about the service and nothing else. '.repeat(20)}</p>`;
    const table =
      '<table><tr><th>Plan</th><th>Uptime</th></tr><tr><td>Basic</td><td>99.5 %</td></tr></table>';
    expect(outline(`<div class="a">${text}</div><div class="b">${table}</div>`)).toContain(
      'Basic | 99.5 %',
    );
  });

  it('says what it left out', () => {
    const { notes } = readBody(
      '<p>Shown text.</p><script>1</script><img src="a.png"><img src="b.png"><p hidden>Credits are capped at 5 %.</p>',
    );
    expect(notes.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'dropped: 1 script was left out.',
      'dropped: 2 images were left out.',
      'flagged: A passage that the page hides was left out: "Credits are capped at 5 %.".',
    ]);
  });

  it.each([
    'hidden',
    'aria-hidden="true"',
    'style="display: none"',
    'style="color:red; VISIBILITY:hidden"',
    'style="opacity:0"',
  ])('leaves out what is hidden by %s', (attribute) => {
    expect(outline(`<p>Shown.</p><div ${attribute}>Not shown.</div>`)).toEqual(['p Shown.']);
  });

  it('is refused without text, with a remedy', () => {
    expect(
      readHtml('<html><body><div id="app"></div><script src="x"></script>', 'app.html'),
    ).toMatchObject({
      ok: false,
      error: { place: { label: 'app.html' }, message: 'There is no text in this file.' },
    });
  });
});

describe('text', () => {
  it('has two levels of headings, below a title of its own', () => {
    expect(
      outline('<h1>SLA</h1><h2>4. Credits</h2><h3>4.2 Caps</h3><p>4.2.1 The cap holds.</p>'),
    ).toEqual(['h1 SLA', 'h1 4 Credits', 'h2 4.2 Caps', 'p 4.2.1 The cap holds.']);
  });

  it('flows as a browser shows it', () => {
    expect(outline('<div>Up\n to <b> 99.9</b>%<br>of a&nbsp;month<p>Next</div>')).toEqual([
      'p Up to 99.9%\nof a month',
      'p Next',
    ]);
  });

  it('keeps bold, italic and underline', () => {
    const [node] = readBody('<p>a <b>b <i>c</i></b> <u>d</u></p>').document.nodes;
    expect(node).toMatchObject({
      text: [
        { text: 'a', marks: [] },
        { text: ' b', marks: ['bold'] },
        { text: ' c', marks: ['bold', 'italic'] },
        { text: ' d', marks: ['underline'] },
      ],
    });
  });

  it('does not run the number of a note into the figure before it', () => {
    expect(
      outline('<p>99.9%<sup>1</sup> of 10<sup>-9</sup>, see<sup><a href="#n">[2]</a></sup></p>'),
    ).toEqual(['p 99.9%¹ of 10⁻⁹, see²']);
  });

  it('numbers lists as they are shown', () => {
    expect(
      outline(
        '<ol type="a" start="3"><li>c<ul><li>bullet</li></ul></li><li value="27">aa</li></ol><ol type="I"><li>one</li><li><p>two</p><p>more</p></li></ol>',
      ),
    ).toEqual(['- c. c', '-- • bullet', '- aa. aa', '- I. one', '- II. two', 'p more']);
  });

  it('takes a typed marker for that of a list without markers', () => {
    expect(
      outline('<ul style="list-style: none"><li>(a) first</li><li>(b) second</li></ul>'),
    ).toEqual(['- (a) first', '- (b) second']);
  });

  it('keeps a term with what it means', () => {
    expect(
      outline(
        '<dl><dt>Downtime</dt><dd>Minutes without service.</dd><dt>Month</dt><dd>30 days.</dd></dl>',
      ),
    ).toEqual(['p Downtime\nMinutes without service.', 'p Month\n30 days.']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(outline('<pre>credit =\n  10 %</pre><blockquote>Quoted.</blockquote>')).toEqual([
      'p credit =\n  10 %',
      'p Quoted.',
    ]);
  });

  it('does not show what is struck out, and says so', () => {
    const reading = readBody('<p>Credit of <del>50 %</del> 10 %.</p>');
    expect(linesOf(reading)).toEqual(['Credit of 10 %.']);
    expect(reading.notes[0]?.message).toContain('50 %');
  });
});

describe('tables', () => {
  it('repeat merged text in each of its places', () => {
    expect(
      outline(
        '<table><thead><tr><th rowspan=2>Severity</th><th colspan=2>Response</th></tr><tr><th>Basic</th><th>Premium</th></tr></thead>' +
          '<tbody><tr><td>P1</td><td colspan=2>1 hour</td></tr><tr><td rowspan=2>P2</td><td>8 hours</td><td>4 hours</td></tr><tr><td>9 hours</td><td>5 hours</td></tr></tbody></table>',
      ),
    ).toEqual([
      '[Severity | Response Basic | Response Premium]',
      'P1 | 1 hour | 1 hour',
      'P2 | 8 hours | 4 hours',
      'P2 | 9 hours | 5 hours',
    ]);
  });

  it.each([
    ['cells of headers', '<tr><th>Uptime<th>Credit<tr><td>99 %<td>10 %', '[Uptime | Credit]'],
    ['bold', '<tr><td><b>2026</b><td><b>2027</b><tr><td>99 %<td>98 %', '[2026 | 2027]'],
    ['words above figures', '<tr><td>Uptime<td>Credit<tr><td>99 %<td>10 %', '[Uptime | Credit]'],
    ['nothing', '<tr><td>99 %<td>5 %<tr><td>98 %<td>10 %', '[ | ]'],
  ])('name their columns by %s', (_, rows, header) => {
    expect(outline(`<table>${rows}</table>`)[0]).toBe(header);
  });

  it('have a caption, lists in cells and pictures with words', () => {
    expect(
      outline(
        '<table><caption>Table 1</caption><tr><th>A<th>B<tr><td><ul><li>x<li>y</ul><td><img src="t.png" alt="Yes"></table>',
      ),
    ).toEqual(['caption Table 1', '[A | B]', '• x / • y | Yes']);
  });

  it('flatten a table within a cell', () => {
    expect(
      outline('<table><tr><th>A<th>B<tr><td>1<td><table><tr><td>2<td>3</table></table>'),
    ).toEqual(['[A | B]', '1 | 2 3']);
  });

  it('leave out spacers', () => {
    expect(
      outline('<table><tr><td>P1<td>&nbsp;<td>1 h<tr><td><td><td><tr><td>P2<td><td>2 h</table>'),
    ).toEqual(['[ | ]', 'P1 | 1 h', 'P2 | 2 h']);
  });

  it('are cut where spans would blow them up', () => {
    const cell = '<td colspan=1000 rowspan=60000>x';
    const reading = readBody(`<table>${`<tr>${cell.repeat(20)}`.repeat(200)}</table>`);
    expect(reading.notes.some(({ message }) => message.includes('largest size'))).toBe(true);
    const [table] = reading.document.nodes;
    expect(table?.type === 'table' && table.columns.length <= 200).toBe(true);
  });
});

describe('a piece of HTML in another text', () => {
  it('becomes nodes from a position on', () => {
    const nodes = htmlNodes('<table><tr><th>A<th>B<tr><td>1<td>2</table><p>After', 7);
    expect(outlineOf(nodes)).toEqual(['[A | B]', '1 | 2', 'p After']);
    expect(nodes.map((node) => ('source' in node ? node.source : ''))).toEqual([
      '/text/7',
      '/text/8',
    ]);
  });

  it('is nothing where it nests without end', () => {
    expect(htmlNodes('<i>'.repeat(100_000), 0)).toEqual([]);
  });
});

describe('limits', () => {
  it('cut the text, and say so', () => {
    const reading = readBody('<p>1234567890</p>'.repeat(10), '', { ...LIMITS, characters: 30 });
    expect(reading.document.nodes).toHaveLength(3);
    expect(reading.notes[0]).toMatchObject({ kind: 'cut' });
  });

  it('refuse a page of more bytes', () => {
    expect(readHtml('<p>text', 'a.html', { ...LIMITS, bytes: 4 })).toMatchObject({ ok: false });
  });
});
