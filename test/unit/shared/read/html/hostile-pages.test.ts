import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '#shared/read/html/html-text.ts';
import { readHtml } from '#shared/read/html/read-html.ts';
import { linesOf, pageOf, readBody } from '#test/support/sla-texts/html-fixtures.ts';

const textOf = (body: string, head = '') => linesOf(readBody(body, head)).join('\n');

describe('what would run or load is no text', () => {
  it.each([
    ['a script', '<script>steal()</script>'],
    ['a script in a vector picture', '<svg><script>steal()</script><title>steal()</title></svg>'],
    ['a handler', '<img src=x onerror="steal()">'],
    ['a vector picture that loads', '<svg onload="steal()"><text>steal()</text></svg>'],
    ['a style that hides markup', '<svg></p><style><a id="</style><img src=1 onerror=steal()>">'],
    [
      'a template with a shadow root',
      '<div><template shadowrootmode="open"><p>steal()</p></template></div>',
    ],
    [
      'text for readers without scripts',
      '<noscript><p title="</noscript><img src=x onerror=steal()>"></noscript>',
    ],
    ['a frame with a page in it', '<iframe srcdoc="<p>steal()</p>">steal()</iframe>'],
    ['objects', '<object data="steal()">steal()</object><embed src="steal()">'],
    [
      'a form',
      '<form action="https://steal()"><input value="steal()"><textarea>steal()</textarea></form>',
    ],
    [
      'a picture on a share',
      String.raw`<img src="\\host\steal()"><style>@import "https://steal()"</style>`,
    ],
    ['a link', '<a href="javascript:steal()">Shown</a>'],
  ])('%s', (_, html) => {
    const reading = readBody(`<p>Before.</p>${html}<p>After.</p>`);
    expect(linesOf(reading)[0]).toBe('Before.');
    expect(linesOf(reading).at(-1)).toBe('After.');
    expect(JSON.stringify(reading.document)).not.toContain('steal()');
  });

  it('mutation by mathematics, which takes what follows with it in a browser too', () => {
    const html =
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">';
    expect(JSON.stringify(readBody(`<p>Before.</p>${html}`).document)).not.toContain('steal()');
  });

  it('base and refresh lead nowhere', () => {
    expect(
      textOf(
        '<p>Text',
        '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
      ),
    ).toBe('Text');
  });

  it('names of elements reach no object', () => {
    const names = ['__proto__', 'constructor', 'childNodes', 'attributes', 'toString', 'body'];
    const html = names.map(
      (name) =>
        `<form id="${name}" name="${name}"></form><p class="${name}" id="${name}">${name}</p>`,
    );
    expect(textOf(html.join(''))).toBe(names.join('\n'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what cannot be seen', () => {
  it('is removed and flagged at its block', () => {
    const reading = readBody('<p>First.</p><p>Credit: 1\u202e0\u202c&#8203;0 %</p><p>Рrovider</p>');
    expect(linesOf(reading)).toEqual(['First.', 'Credit: 100 %', 'Рrovider']);
    expect(reading.notes.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'flagged /text/1',
      'flagged /text/1',
      'flagged /text/2',
    ]);
  });

  it('NUL and lone carriage returns do not hide text', () => {
    expect(textOf('<p>a\0b\rc\r\nd</p>')).toBe('ab c d');
  });
});

describe('encodings', () => {
  const page = pageOf('<p>Verfügbarkeit ≥ 99,9 % – Gutschrift „10 €“</p>', '');
  const sentence = 'Verfügbarkeit ≥ 99,9 % – Gutschrift „10 €“';

  it('UTF-16 of either order, with and without a mark', () => {
    const bytes = new Uint8Array(
      [...page].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    );
    const swapped = new Uint8Array(bytes.length).map((_, index) => bytes[index ^ 1]!);
    for (const [mark, text] of [
      [[0xff, 0xfe], bytes],
      [[0xfe, 0xff], swapped],
      [[], bytes],
    ] as const)
      expect(htmlText(new Uint8Array([...mark, ...text]))).toContain(sentence);
  });

  it('UTF-8, whatever else the page says, unless it fits', () => {
    const said = page.replace('<head>', '<head><meta charset="utf-8">');
    expect(htmlText(new TextEncoder().encode(said))).toContain(sentence);
  });

  it('what the page names', () => {
    const bytes = new Uint8Array(
      [...'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-5"><p>']
        .map((one) => one.charCodeAt(0))
        .concat(0xc1, 0xdb, 0xde, 0xd2, 0xde),
    );
    expect(htmlText(bytes)).toContain('Слово');
  });

  it('windows-1252 where the page names it, by whatever name', () => {
    const bytes = new Uint8Array(
      [...'<meta charset="latin1"><p>50 '].map((one) => one.charCodeAt(0)).concat(0x80, 0x20, 0xfc),
    );
    expect(htmlText(bytes)).toContain('50 € ü');
  });

  it('none where nothing tells', () => {
    expect(htmlText(Uint8Array.of(0x3c, 0x70, 0x3e, 0x80, 0xfc))).toBeNull();
  });
});

describe('what would take for ever ends', () => {
  it('100,000 elements within each other are refused', () => {
    expect(readHtml('<div>'.repeat(100_000) + 'x', 'deep.html')).toMatchObject({
      ok: false,
      error: { message: 'The page nests its elements too deeply.' },
    });
  });

  it('some thousands, as tags that are never closed make them, are read', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `<font>${index}`);
    expect(textOf(`<p>${lines.join('')}`)).toContain('2999');
    expect(textOf(`${'<div>'.repeat(5_000)}deep`)).toBe('deep');
  });

  it('tables within tables', () => {
    expect(textOf(`${'<table><tr><td>'.repeat(1_500)}core`)).toBe('core');
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['white space', `a${' '.repeat(1_000_000)}b`],
    ['line feeds', `a${'\n'.repeat(1_000_000)}b`],
    ['digits and dots', '1.'.repeat(500_000)],
    ['markers', '(a) '.repeat(250_000)],
    ['entities', '&amp'.repeat(250_000)],
    ['open tags', '<b '.repeat(300_000)],
    [
      'a class of many names',
      `<p class="${'nav-'.repeat(250_000)}" style="${'display:'.repeat(100_000)}" >x`,
    ],
    ['small pieces', '<b>x</b>'.repeat(100_000)],
  ])(
    'a million characters of %s in one line',
    (_, text) => {
      const reading = readHtml(pageOf(`<p>start ${text}`), 'line.html');
      expect(reading.ok).toBe(true);
    },
    20_000,
  );

  it('a line of 20 megabytes', () => {
    const reading = readHtml(pageOf(`<p>Availability ${'x'.repeat(20_000_000)}`), 'line.html');
    expect(reading.ok).toBe(true);
  });

  it('anything at all gives a reading or a problem', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td colspan=3>',
        '<th rowspan=0>',
        '</table>',
        '<ol start=-4>',
        '<li>',
        '<dl><dd>',
        '<sup>',
        '</p>',
        '<main>',
        '<svg>',
        '<template>',
        '<select>',
        '<caption>',
        '<!--',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readHtml(pieces.join(''), 'any.html');
        expect(reading.ok || reading.error.remedy !== '').toBe(true);
      }),
    );
  });
});
