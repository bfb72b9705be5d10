import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#shared/read/pdf/read-pdf.ts';
import type { PdfContent, PdfText } from '#shared/read/pdf/pdf-content.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { outlineOf } from '#test/support/sla-texts/html-fixtures.ts';
import { at, contentOf, lines, rule, ruledGrid } from '#test/support/pdf/pdf-fixtures.ts';

function read(content: PdfContent) {
  const reading = readPdf(content, 'file.pdf');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

const outline = (...pages: Parameters<typeof contentOf>[0]) =>
  outlineOf(read(contentOf(pages)).document.nodes);

const page = (...texts: readonly (PdfText | readonly PdfText[])[]) => ({ texts: texts.flat() });

/** Running text of lines that fill a column. */
const prose = (count: number, letters: number, name = 'word'): readonly string[] =>
  Array.from({ length: count }, (_, line) => {
    const words = `${name}${line} `
      .repeat(letters)
      .slice(0, letters - 1)
      .trimEnd();
    return line === count - 1 ? `${words.slice(0, letters / 2)}.` : words.padEnd(letters, 'x');
  });

describe('lines become paragraphs', () => {
  it('by the space between them', () => {
    expect(
      outline(
        page(
          lines(50, 100, [
            'The provider keeps the service available',
            'in every month of the term.',
          ]),
          lines(50, 140, ['Availability is measured at the edge of', 'the network.']),
        ),
      ),
    ).toEqual([
      'p The provider keeps the service available in every month of the term.',
      'p Availability is measured at the edge of the network.',
    ]);
  });

  it('by a first line that is set in', () => {
    expect(
      outline(
        page(
          lines(50, 100, [
            'The provider keeps the service available here',
            'in every month of the term, and it measures',
            'the result in each of them without a break.',
          ]),
          at(62, 136, 'Credits are paid by claim of the customer or'),
          lines(50, 148, ['of its agent within thirty days of the event.']),
        ),
      ),
    ).toHaveLength(2);
  });

  it('by the space between them where nearly every one has a single line', () => {
    const single = ['A', 'B', 'C', 'D'].flatMap((kind) => [
      `What is of kind ${kind} is told in this line`,
      `Answer to a case of kind ${kind}: 4 hours`,
      `Repair of a case of kind ${kind}: 8 hours`,
    ]);
    expect(
      outline(
        page(
          lines(50, 100, [
            'The desk answers what it is asked by those who have a right to ask',
            'in the order of how grave a case is.',
          ]),
          single.map((text, index) => at(50, 130 + index * 18, text)),
        ),
      ).slice(1),
    ).toEqual(single.map((text) => `p ${text}`));
  });

  it('by a line that ends early', () => {
    expect(
      outline(
        page(
          lines(50, 100, [
            ...prose(3, 60),
            'Another paragraph begins here, and it goes on until it ends',
            'on this line.',
          ]),
        ),
      ),
    ).toHaveLength(2);
  });

  it('joins broken words, and keeps real hyphens', () => {
    expect(
      outline(
        page(
          at(50, 60, 'Its availability is third-party work.'),
          lines(50, 100, [
            'It measures the avail-',
            'ability of a third-',
            'party service with 24-',
            'hour monitoring of its Service-',
            'Level and self-',
            'service.',
          ]),
        ),
      )[1],
    ).toBe(
      'p It measures the availability of a third-party service with 24-hour monitoring of its Service-Level and self-service.',
    );
  });

  it('over the end of a page and of a column', () => {
    const { document, origins } = read(
      contentOf([
        page(
          lines(50, 700, [
            'The provider pays the credits that the table',
            'of credits names for the month in',
          ]),
        ),
        page(lines(50, 60, ['which the availability was missed.'])),
      ]),
    );
    expect(outlineOf(document.nodes)).toEqual([
      'p The provider pays the credits that the table of credits names for the month in which the availability was missed.',
    ]);
    expect(origins).toEqual({ '/text/0': { page: 1 } });
  });

  it('of pieces in several fonts, with spaces only where there are gaps', () => {
    const { document } = read(
      contentOf([
        page(
          at(50, 100, 'Not less than'),
          at(118, 100, '99.9', { bold: true }),
          at(138, 100, '%'),
          at(144, 96, '1', { size: 6 }),
          at(150, 100, 'o'),
          at(155, 100, 'f the time'),
        ),
      ]),
    );
    expect(document.nodes).toMatchObject([
      {
        text: [
          { text: 'Not less than ' },
          { text: '99.9', marks: ['bold'] },
          { text: '%¹ of the time' },
        ],
      },
    ]);
  });

  it('with ligatures, odd spaces and private bullets in plain letters', () => {
    expect(
      outline(
        page(
          at(50, 100, 'The o\ufb03ce\u2009hours'),
          at(50, 130, '\uf0b7'),
          at(65, 130, 'de\ufb01ned'),
        ),
      ),
    ).toEqual(['p The office hours', '- • defined']);
  });

  it('drawn twice to be bold, once', () => {
    expect(
      outline(page(at(50, 100, 'Credits are paid.'), at(50.3, 100, 'Credits are paid.'))),
    ).toEqual(['p Credits are paid.']);
  });
});

describe('headings and lists', () => {
  it('are told by size, weight and number', () => {
    expect(
      outline(
        page(
          at(50, 60, 'Service Level Agreement', { size: 20 }),
          at(50, 100, '4. Service credits', { size: 14, bold: true }),
          at(50, 130, '4.2 Claims', { bold: true }),
          lines(50, 150, prose(3, 80)),
          at(50, 210, '4.3 Payment'),
          lines(50, 230, prose(3, 80)),
          at(50, 290, '4.3.1'),
          at(80, 290, 'The customer asks in writing.'),
        ),
      ).map((line) => line.slice(0, 32)),
    ).toEqual([
      'h1 Service Level Agreement',
      'h1 4 Service credits',
      'h2 4.2 Claims',
      expect.stringMatching(/^p word0/),
      'h2 4.3 Payment',
      expect.stringMatching(/^p word0/),
      'p 4.3.1 The customer asks in wri',
    ]);
  });

  it('items hang from their markers on levels', () => {
    expect(
      outline(
        page(
          at(50, 100, 'The claim names:'),
          at(60, 115, '(a)'),
          lines(80, 115, ['the incidents and their', 'times;']),
          at(60, 139, '(b)'),
          at(80, 139, 'the sites:'),
          at(80, 151, '•'),
          at(95, 151, 'each by its address;'),
          at(60, 163, '(c)'),
          at(80, 163, 'the month.'),
        ),
      ),
    ).toEqual([
      'p The claim names:',
      '- (a) the incidents and their times;',
      '- (b) the sites:',
      '-- • each by its address;',
      '- (c) the month.',
    ]);
  });

  it('a marker that only stands at the start of a line is none', () => {
    expect(
      outline(
        page(
          lines(50, 100, [
            'as it is described in paragraph',
            '(b) above and in the annex that',
            'follows it.',
          ]),
        ),
      ),
    ).toEqual(['p as it is described in paragraph (b) above and in the annex that follows it.']);
  });
});

describe('columns', () => {
  const left = lines(50, 120, prose(20, 44, 'left'));
  const right = lines(310, 120, prose(20, 44, 'right'));

  it('are read one after the other, what spans them before and after', () => {
    const title = at(
      50,
      80,
      'An agreement whose title spans both of its columns, as titles do it',
      { size: 16 },
    );
    const end = at(
      50,
      400,
      'What spans both columns once more stands below both, and is read after them all.',
    );
    const found = outline(page(title, left, right, end)).map((line) => line.slice(0, 10));
    expect(found).toEqual(['h1 An agre', 'p left0 le', 'p right0 r', 'p What spa']);
  });

  it('are no table, in whatever order the file writes them', () => {
    const mixed = left.flatMap((text, index) => [right[index]!, text]);
    const found = outline(page(mixed)).map((line) => line.slice(0, 7));
    expect(found).toEqual(['p left0', 'p right']);
  });

  it('of a table are rows', () => {
    const rows = [
      ['Severity', 'Response', 'Resolution'],
      ['Critical', '15 minutes', '4 hours'],
      ['Major', '1 hour', '8 hours'],
    ];
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => at(50 + column * 120, 100 + index * 18, text)),
    );
    expect(outline(page(at(50, 60, 'Times:'), texts))).toEqual([
      'p Times:',
      '[Severity | Response | Resolution]',
      'Critical | 15 minutes | 4 hours',
      'Major | 1 hour | 8 hours',
    ]);
  });
});

describe('tables', () => {
  const xs = [50, 200, 300, 400];
  const ys = [90, 110, 150, 170];
  const head = [at(55, 104, 'Availability'), at(205, 104, 'Credit'), at(305, 104, 'Cap')];
  const body = [
    ...lines(55, 124, ['Less than 99.9 % but', 'at least 99.0 %']),
    at(205, 130, '10 %'),
    at(305, 130, 'one fee'),
    at(55, 164, 'Less than 99.0 %'),
    at(205, 164, '30 %'),
    at(305, 164, 'two fees'),
  ];

  it('have the cells that lines draw, with wrapped text', () => {
    expect(outline({ texts: [...head, ...body], rules: ruledGrid(xs, ys) })).toEqual([
      '[Availability | Credit | Cap]',
      'Less than 99.9 % but at least 99.0 % | 10 % | one fee',
      'Less than 99.0 % | 30 % | two fees',
    ]);
  });

  it('have rows of their own below a line that only parts the names from them', () => {
    const lines3 = [90, 110, 190].map((y) => rule(50, y, 400, y));
    const rows = ['Less than 99.9 %', 'Less than 99.0 %', 'Less than 95.0 %'].flatMap(
      (level, row) => [
        at(55, 128 + row * 18, level),
        at(205, 128 + row * 18, `${(row + 1) * 10} %`),
      ],
    );
    const texts = [at(55, 104, 'Availability'), at(205, 104, 'Credit'), ...rows];
    expect(outline({ texts, rules: lines3 })).toEqual([
      '[Availability | Credit]',
      'Less than 99.9 % | 10 %',
      'Less than 99.0 % | 20 %',
      'Less than 95.0 % | 30 %',
    ]);
  });

  it('have rows whose cells begin at different heights, between the same lines', () => {
    const lines3 = [90, 110, 175].map((y) => rule(50, y, 400, y));
    const texts = [
      at(55, 104, 'Availability'),
      at(255, 104, 'Credit'),
      at(55, 126, 'Less than 99.9 % but more'),
      at(255, 133.5, '10 %'),
      at(55, 141, 'than 99.0 %'),
      at(55, 164, 'Less than 99.0 %'),
      at(255, 164, '30 %'),
    ];
    expect(outline({ texts, rules: lines3 })).toEqual([
      '[Availability | Credit]',
      'Less than 99.9 % but more than 99.0 % | 10 %',
      'Less than 99.0 % | 30 %',
    ]);
  });

  it('do not begin with the sentence that introduces them, wherever its words are parted', () => {
    const texts = [
      at(50, 80, 'The credits are these shares of a'),
      at(218, 80, 'monthly fee:'),
      at(50, 104, 'Availability'),
      at(220, 104, 'Credit'),
      at(50, 124, 'Less than 99.9 %'),
      at(220, 124, '10 %'),
      at(50, 144, 'Less than 99.0 %'),
      at(220, 144, '30 %'),
    ];
    expect(outline(page(texts))[0]).toBe('p The credits are these shares of a monthly fee:');
  });

  it('repeat what lines show as merged', () => {
    const rules = [
      ...ys.filter((y) => y !== 150).map((y) => rule(50, y, 400, y)),
      rule(50, 150, 300, 150),
      ...xs.map((x) => rule(x, 90, x, 170)),
    ];
    const texts = [
      ...head,
      ...body.filter(({ text }) => !/fee/.test(text)),
      at(305, 140, 'one fee'),
    ];
    expect(outline({ texts, rules })).toEqual([
      '[Availability | Credit | Cap]',
      'Less than 99.9 % but at least 99.0 % | 10 % | one fee',
      'Less than 99.0 % | 30 % | one fee',
    ]);
  });

  it('part a piece of text that runs over a line between two cells', () => {
    const texts = [...head.slice(0, 1), at(180, 104, 'month Credit'), at(305, 104, 'Cap'), ...body];
    expect(outline({ texts, rules: ruledGrid([50, 210, 300, 400], ys) })[0]).toBe(
      '[Availability month | Credit | Cap]',
    );
  });

  it('have rows between lines without lines between columns', () => {
    const rules = ys.map((y) => rule(50, y, 400, y));
    expect(outline({ texts: [...head, ...body], rules })).toEqual([
      '[Availability | Credit | Cap]',
      'Less than 99.9 % but at least 99.0 % | 10 % | one fee',
      'Less than 99.0 % | 30 % | two fees',
    ]);
  });

  it('go on over pages, their header once, their caption above', () => {
    const rules = ruledGrid(xs, ys);
    const first = { texts: [at(50, 80, 'Table 1: Credits'), ...head, ...body], rules };
    const rest = {
      texts: [
        ...head,
        at(55, 124, 'Less than 95.0 %'),
        at(205, 124, '60 %'),
        at(305, 124, 'three fees'),
      ],
      rules: ruledGrid(xs, [90, 110, 150]),
    };
    expect(outline(first, rest)).toEqual([
      'caption Table 1: Credits',
      '[Availability | Credit | Cap]',
      'Less than 99.9 % but at least 99.0 % | 10 % | one fee',
      'Less than 99.0 % | 30 % | two fees',
      'Less than 95.0 % | 60 % | three fees',
    ]);
  });

  it('without any lines have their wrapped cells, also where they are centred', () => {
    const texts = [
      ...['Level', 'Meaning', 'Time'].map((text, column) =>
        at(50 + column * 140, 100, text, { bold: true }),
      ),
      ...lines(190, 124, ['Nobody can use the', 'service']),
      at(50, 130, 'P1'),
      at(330, 130, '1 hour'),
      ...lines(190, 160, ['Some cannot use', 'it well']),
      at(50, 166, 'P2'),
      at(330, 166, '4 hours'),
    ];
    expect(outline(page(texts))).toEqual([
      '[Level | Meaning | Time]',
      'P1 | Nobody can use the service | 1 hour',
      'P2 | Some cannot use it well | 4 hours',
    ]);
  });

  it('a frame around text is none', () => {
    expect(
      outline({
        texts: [...lines(60, 110, ['Framed words go on', 'here.'])],
        rules: ruledGrid([50, 400], [90, 150]),
      }),
    ).toEqual(['p Framed words go on here.']);
  });
});

describe('what is repeated on pages', () => {
  const body = (index: number) =>
    lines(50, 300, [`Text of page ${'abcdef'.charAt(index)} stands in the middle of it.`]);

  it('headers, footers and numbers of pages are left out', () => {
    const pages = Array.from({ length: 5 }, (_, index) =>
      page(
        at(50, 40, 'Northwind Hosting - SLA 2026'),
        body(index),
        at(50, 760, 'Confidential'),
        at(280, 760, `Page ${index + 1} of 5`),
      ),
    );
    expect(outline(...pages)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map(
        (letter) => `p Text of page ${letter} stands in the middle of it.`,
      ),
    );
  });

  it('text at the top that differs is kept', () => {
    const pages = [0, 1, 2, 3].map((index) =>
      page(
        at(50, 40, `Availability of ${99 - index * 3} % in zone ${'abcd'.charAt(index)}`),
        body(index),
      ),
    );
    expect(outline(...pages).filter((line) => line.includes('Availability'))).toHaveLength(4);
  });

  it('the table of contents is left out, with a note', () => {
    const { document, notes } = read(
      contentOf([
        page(
          at(50, 100, 'Contents', { bold: true, size: 14 }),
          at(50, 130, '1 Credits ........................................ 2'),
          at(50, 145, '2 Claims ......................................... 2'),
          at(50, 160, '3 Exclusions ..................................... 3'),
          at(50, 300, 'This agreement is made between the parties.'),
        ),
      ]),
    );
    expect(outlineOf(document.nodes)).toEqual(['p This agreement is made between the parties.']);
    expect(notes.map(({ message }) => message)).toEqual(['The table of contents was left out.']);
  });
});

describe('what is not upright', () => {
  it('a watermark and turned text are left out, each with a note', () => {
    const texts = [
      ...lines(50, 100, prose(4, 60)),
      at(200, 500, 'DRAFT', { size: 90, turn: -45 }),
      at(20, 400, 'Form 7, revised', { turn: -90, size: 8 }),
    ];
    const { document, notes } = read(contentOf([{ texts }, { texts }]));
    expect(JSON.stringify(document)).not.toMatch(/DRAFT|Form 7/);
    expect(notes.map(({ message }) => message)).toEqual([
      'The watermark "DRAFT" was left out.',
      'Turned text on page 1 was left out: "Form 7, revised".',
      'Turned text on page 2 was left out: "Form 7, revised".',
    ]);
  });

  it('a page on its side is read as one turns it', () => {
    const texts = ['Severity', 'Response', 'P1', '1 hour', 'P2', '4 hours'].map((text, index) =>
      at(100 + Math.floor(index / 2) * 20, 700 - (index % 2) * 200, text, { turn: -90 }),
    );
    expect(outline({ texts })).toEqual(['[Severity | Response]', 'P1 | 1 hour', 'P2 | 4 hours']);
  });

  it('hidden characters are removed and flagged', () => {
    const { document, notes } = read(
      contentOf([page(at(50, 100, 'A credit of 1\u202e0\u200b0 %'))]),
    );
    expect(outlineOf(document.nodes)).toEqual(['p A credit of 100 %']);
    expect(
      notes.every(({ kind, message }) => kind === 'flagged' && message.startsWith('Page 1: ')),
    ).toBe(true);
    expect(notes).toHaveLength(2);
  });
});

describe('refusals', () => {
  it('pages without text are an error', () => {
    expect(
      readPdf(contentOf([{ texts: [] }, { texts: [at(50, 50, ' ')] }]), 'scan.pdf'),
    ).toMatchObject({
      ok: false,
      error: { kind: 'no-text', message: 'There is no text in this file.' },
    });
  });

  it('too many pages or characters are one too', () => {
    const content = contentOf([page(at(50, 50, 'Words')), page(at(50, 50, 'Words'))]);
    for (const limits of [
      { ...LIMITS, pages: 1 },
      { ...LIMITS, characters: 9 },
    ])
      expect(readPdf(content, 'a.pdf', limits)).toMatchObject({
        ok: false,
        error: { kind: 'too-large' },
      });
  });

  it('any text anywhere is read without losing a word', () => {
    const text = fc.record({
      left: fc.integer({ min: 0, max: 560 }),
      base: fc.integer({ min: 130, max: 650 }),
      size: fc.constantFrom(8, 10, 12, 18),
      bold: fc.boolean(),
      word: fc.stringMatching(/^[a-z]{3,8}$/),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { maxLength: 60, minLength: 1, selector: ({ word }) => word }),
        (made) => {
          const texts = made.map(({ left, base, size, bold, word }) =>
            at(left, base, `q${word}q`, { size, bold }),
          );
          const found = JSON.stringify(read(contentOf([{ texts }])).document.nodes);
          for (const { word } of made) expect(found).toContain(`q${word}q`);
        },
      ),
    );
  });
});
