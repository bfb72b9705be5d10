import { beforeAll, describe, expect, test } from 'vitest';
import type { Inlines } from '#shared/document/document.ts';
import {
  openDocx,
  paragraphText,
  styleOf,
  withStyle,
  withText,
  type WordFile,
} from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import {
  ARABIC_NAME,
  arabicDocument,
  longDocument,
  richDocument,
} from '#test/support/documents/documents.ts';
import { signatureBlock, signatures } from '#test/support/pdf/pdf-documents.ts';
import { child, descendants, elements, type XmlNode, ownText } from '#test/support/word/xml.ts';

const val = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val'];
const property = (paragraph: XmlNode, name: string) => child(child(paragraph, 'w:pPr'), name);

let rich: WordFile;
let arabic: WordFile;
beforeAll(async () => {
  rich = openDocx(docxOf(richDocument));
  arabic = openDocx(docxOf(arabicDocument));
});

describe('faults that a schema does not show', () => {
  const files = () => [rich, arabic];
  const texts = (file: WordFile) =>
    file.parts
      .filter((path) => /^word\/(document|header\d|footer\d|footnotes|endnotes)\.xml$/.test(path))
      .map(file.part);

  test('every cell ends with a paragraph', () => {
    for (const cell of files().flatMap((file) => descendants(file.document, 'w:tc'))) {
      expect(elements(cell).at(-1)?.name).toBe('w:p');
    }
  });

  test('every list that is used is defined', () => {
    for (const file of files()) {
      const defined = descendants(file.part('word/numbering.xml'), 'w:num').map(
        (num) => num.attributes['w:numId'],
      );
      const used = [...texts(file), file.part('word/styles.xml')].flatMap((part) =>
        descendants(part, 'w:numId').map(val),
      );
      expect(used.filter((id) => id !== '0' && !defined.includes(id))).toEqual([]);
    }
  });

  test('every style that is used is defined', () => {
    for (const file of files()) {
      const defined = new Set(
        descendants(file.part('word/styles.xml'), 'w:style').map(
          (style) => style.attributes['w:styleId'],
        ),
      );
      const used = [
        ...texts(file),
        file.part('word/styles.xml'),
        file.part('word/numbering.xml'),
      ].flatMap((part) =>
        ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
          descendants(part, name).map(val),
        ),
      );
      expect(used.length).toBeGreaterThan(20);
      expect(used.filter((style) => !defined.has(style))).toEqual([]);
    }
  });

  test('every bookmark has its own name and number and is closed', () => {
    for (const file of files()) {
      const starts = descendants(file.document, 'w:bookmarkStart');
      const names = starts.map((start) => start.attributes['w:name']?.toLowerCase());
      const ids = starts.map((start) => start.attributes['w:id']);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        descendants(file.document, 'w:bookmarkEnd').map((end) => end.attributes['w:id']),
      ).toEqual(ids);
    }
  });

  test('every link and field leads to a bookmark', () => {
    for (const file of files()) {
      const names = new Set(
        descendants(file.document, 'w:bookmarkStart').map((start) => start.attributes['w:name']),
      );
      const links = descendants(file.document, 'w:hyperlink').map(
        (link) => link.attributes['w:anchor'],
      );
      const fields = descendants(file.document, 'w:instrText').flatMap(
        (code) => /REF (\w+)/.exec(ownText(code))?.[1] ?? [],
      );
      expect([...links, ...fields].filter((name) => !names.has(name))).toEqual([]);
    }
  });
});

describe('the title page', () => {
  test('has the kind, the title, the facts and the parties', () => {
    expect(withStyle(rich, 'DocumentKind').map(paragraphText)).toEqual([richDocument.front.kind]);
    expect(withStyle(rich, 'Title').map(paragraphText)).toEqual([richDocument.title]);
    expect(withStyle(rich, 'FactLabel').map(paragraphText)).toContain('Effective date');
    expect(withStyle(rich, 'PartyName').map(paragraphText)).toContain('Ødegård & Søn <Drift> AS');
    expect(withStyle(rich, 'Notice')).toHaveLength(1);
  });

  test('has no notice on an export that is ready to sign', () => {
    expect(withStyle(arabic, 'Notice')).toHaveLength(0);
  });
});

describe('the table of contents', () => {
  test('is a field that lists the sections and clauses with their numbers', () => {
    const codes = descendants(rich.document, 'w:instrText').map((code) => ownText(code).trim());
    expect(codes[0]).toBe(String.raw`TOC \o "1-2" \h \z \u`);
    expect(withStyle(rich, 'TOC1').map(paragraphText)).toEqual([
      '1.\tDefinitions and interpretation',
      '2.\tService levels',
      '3.\tText that must stay text',
      '4.\tLiability',
      'Signatures',
      'Annex 1: Network plan',
    ]);
    expect(withStyle(rich, 'TOC2').map(paragraphText)).toContain('2.1\tAvailability of 99.95 %');
  });

  test('shows pages where a typesetter knows them', async () => {
    const pages = new Map([['definitions', 3]]);
    const file = openDocx(docxOf(richDocument, { pages }));
    const [first, second] = withStyle(file, 'TOC1').map(paragraphText);
    expect(first).toBe('1.\tDefinitions and interpretation\t3');
    expect(second).toBe('2.\tService levels');
  });

  test('does not make Word ask its reader to update fields', () => {
    expect(descendants(rich.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
    expect(
      descendants(rich.document, 'w:fldChar').filter((mark) => 'w:dirty' in mark.attributes),
    ).toEqual([]);
  });

  test('is left out where there are no headings', async () => {
    const file = openDocx(docxOf({ ...richDocument, nodes: [] }));
    expect(withStyle(file, 'ContentsHeading')).toEqual([]);
  });
});

describe('header and footer', () => {
  const section = () => descendants(rich.document, 'w:sectPr')[0];
  const part = (file: WordFile, name: string, type: string) => {
    const wanted = descendants(file.document, `w:${name}Reference`).find(
      (one) => one.attributes['w:type'] === type,
    );
    const target = descendants(file.part('word/_rels/document.xml.rels'), 'Relationship').find(
      (one) => one.attributes['Id'] === wanted?.attributes['r:id'],
    );
    return file.part(`word/${target?.attributes['Target'] ?? ''}`);
  };

  test('the header names title and reference, and marks a draft', () => {
    const header = part(rich, 'header', 'default');
    expect(paragraphText(header)).toBe(`${richDocument.title}\tDraft   SLA-2026-014`);
    expect(paragraphText(part(rich, 'header', 'first'))).toBe('\tDraft');
  });

  test('a final text bears no mark of a draft', () => {
    expect(paragraphText(part(arabic, 'header', 'default'))).not.toContain('مسودة');
    expect(paragraphText(part(arabic, 'header', 'first'))).toBe('');
  });

  test('the footer of a right-to-left document keeps Latin words and their spaces in one order', () => {
    const latin = {
      ...arabicDocument,
      labels: { ...arabicDocument.labels, page: 'Page', of: 'of' },
    };
    const footer = part(openDocx(docxOf(latin)), 'footer', 'default');
    expect(descendants(footer, 'w:rtl')).toEqual([]);
    expect(descendants(footer, 'w:bidi')).toEqual([]);
    expect(descendants(footer, 'w:jc').map(({ attributes }) => attributes['w:val'])).toEqual([
      'start',
    ]);
  });

  test('the footer counts the pages in the words of the document', () => {
    const footer = part(rich, 'footer', 'default');
    expect(paragraphText(footer).replace(/\d+/g, '')).toBe('Page  of ');
    expect(descendants(footer, 'w:instrText').map((code) => ownText(code))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  test('the first page has its own', () => {
    expect(child(section(), 'w:titlePg')).toBeDefined();
  });

  test('a very long title stays on one line of the header', async () => {
    const file = openDocx(docxOf({ ...richDocument, title: 'Managed connectivity '.repeat(20) }));
    const text = paragraphText(part(file, 'header', 'default'));
    expect(text.split('\t')[0]).toMatch(/^.{40,80}…$/);
  });
});

describe('the page', () => {
  test('is A4 with margins of 25 mm', () => {
    const section = descendants(rich.document, 'w:sectPr')[0];
    expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1417',
      'w:left': '1417',
      'w:right': '1417',
      'w:bottom': '1417',
    });
  });

  test('headings start one where the document says so, and stay with what follows', () => {
    const annex = withStyle(rich, 'Heading1').find((one) => paragraphText(one).startsWith('Annex'));
    expect(annex && property(annex, 'w:pageBreakBefore')).toBeDefined();
    const style = descendants(rich.part('word/styles.xml'), 'w:style').find(
      (one) => one.attributes['w:styleId'] === 'Heading1',
    );
    expect(style && property(style, 'w:keepNext')).toBeDefined();
  });
});

describe('tables', () => {
  const tables = (file: WordFile) =>
    descendants(file.document, 'w:tbl').filter(
      (one) => val(child(child(one, 'w:tblPr'), 'w:tblStyle')) === 'AgreementTable',
    );

  test('repeat their header row and never split a row', () => {
    for (const one of tables(rich)) {
      const rows = descendants(one, 'w:tr');
      expect(rows.every((row) => child(child(row, 'w:trPr'), 'w:cantSplit') !== undefined)).toBe(
        true,
      );
      expect(rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined)).toEqual(
        rows.map((_, index) => index === 0),
      );
    }
    expect(tables(rich)).toHaveLength(2);
  });

  test('keep the rows with one name together', () => {
    const text = (words: string): Inlines => [{ type: 'text', text: words, marks: [] }];
    const file = openDocx(
      docxOf({
        ...richDocument,
        nodes: [
          {
            type: 'table',
            anchor: 'credits',
            caption: [],
            columns: ['Commitment', 'Remedy'].map((heading) => ({
              heading,
              align: 'start',
              weight: 1,
            })),
            rows: [
              ['Availability', '5%'],
              ['', '10%'],
              ['', '25%'],
              ['Latency', '5%'],
            ].map((cells) =>
              cells.map((words) => ({ header: false, source: '/', paragraphs: [text(words)] })),
            ),
            source: '/',
          },
        ],
      }),
    );
    const kept = descendants(tables(file)[0]!, 'w:tr').map((row) =>
      descendants(row, 'w:p').map((one) => property(one, 'w:keepNext') !== undefined),
    );
    // The header row does so by its style.
    expect(kept.slice(1)).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  test('set the name of a row bold, not what is said below it', () => {
    const commitments = openDocx(
      docxOf({
        ...richDocument,
        nodes: [
          {
            type: 'table',
            anchor: 'commitments',
            caption: [],
            columns: [{ heading: 'Commitment', align: 'start', weight: 1 }],
            rows: [
              [
                {
                  header: true,
                  source: '/',
                  paragraphs: [
                    [{ type: 'text', text: 'Availability', marks: ['bold'] }],
                    [{ type: 'text', text: 'For: Service Desk', marks: [] }],
                  ],
                },
              ],
            ],
            source: '/',
          },
        ],
      }),
    );
    const bold = (words: string) => descendants(withText(commitments, words), 'w:b').length;
    expect(bold('Availability')).toBe(1);
    expect(bold('For: Service Desk')).toBe(0);
  });

  test('fill the text width in proportion to their weights', () => {
    const widths = descendants(tables(rich)[1]!, 'w:gridCol').map((column) =>
      Number(column.attributes['w:w']),
    );
    expect(widths).toEqual([3024, 4031, 2016]);
    expect(widths.reduce((sum, width) => sum + width)).toBe(9071);
  });

  test('align figures at the end and keep their caption', () => {
    expect(val(property(withText(rich, '72.5 %'), 'w:jc'))).toMatch(/^(end|right)$/);
    expect(withStyle(rich, 'Caption').map(paragraphText)).toEqual([
      'Table 1: Severities and times',
      'Table 2: Service credits by availability of a month',
    ]);
    const style = descendants(rich.part('word/styles.xml'), 'w:style').find(
      (one) => one.attributes['w:styleId'] === 'Caption',
    );
    expect(style && property(style, 'w:keepNext')).toBeDefined();
  });

  test('are numbered by Word, which arrives at the numbers of their captions', () => {
    const codes = withStyle(rich, 'Caption').map((caption) =>
      descendants(caption, 'w:instrText').map((code) => ownText(code).trim()),
    );
    expect(codes).toEqual([['SEQ Table \\* ARABIC'], ['SEQ Table \\* ARABIC']]);
  });

  test('keep a number that Word would not arrive at as it is typed', () => {
    const recounted = openDocx(
      docxOf({
        ...richDocument,
        nodes: richDocument.nodes.map((node) =>
          node.type === 'table'
            ? { ...node, caption: [{ type: 'text', text: 'Table 7: Times', marks: [] }] }
            : node,
        ),
      }),
    );
    const [caption] = withStyle(recounted, 'Caption');
    expect(paragraphText(caption!)).toBe('Table 7: Times');
    expect(descendants(caption!, 'w:instrText')).toEqual([]);
  });

  test('keep all paragraphs of a cell', () => {
    const cells = descendants(tables(rich)[1]!, 'w:tc').map(
      (one) => descendants(one, 'w:p').length,
    );
    expect(cells).toContain(2);
  });

  test('without rows or headings leave no damaged table behind', async () => {
    const empty = {
      type: 'table',
      anchor: 't',
      caption: [],
      columns: [{ heading: '', align: 'start', weight: 1 }],
      rows: [],
      source: '',
    } as const;
    const file = openDocx(docxOf({ ...richDocument, nodes: [empty] }));
    expect(tables(file)).toEqual([]);
  });

  test('next to each other stay two', async () => {
    const node = longDocument(1).nodes.find((one) => one.type === 'table')!;
    const file = openDocx(
      docxOf({ ...richDocument, nodes: [node, { ...node, anchor: 'other', caption: [] }] }),
    );
    const body = child(file.document, 'w:body')!;
    const names = elements(body).map((one) => one.name);
    expect(names.some((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toBe(
      false,
    );
  });
});

describe('signatures', () => {
  test('a pair of blocks stays in one row that cannot split', () => {
    const row = descendants(rich.document, 'w:tr').find(
      (one) => descendants(one, 'w:tbl').length === 2,
    );
    expect(row && child(child(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
    expect(
      row &&
        descendants(row, 'w:p')
          .map(paragraphText)
          .filter((text) => text !== ''),
    ).toEqual([
      'Signed for and on behalf of Northwind Carrier Services GmbH',
      'Provider',
      'Signature',
      'Name',
      'Dr. Ingrid Vogel',
      'Title',
      'Managing Director',
      'Date',
      `Signed for and on behalf of ${ARABIC_NAME}`,
      'Customer',
      'Signature',
      'Name',
      'Title',
      'Date',
    ]);
  });
});

describe('signatures beside each other', () => {
  const signedBy = (...titles: string[]): WordFile =>
    openDocx(
      docxOf({
        ...richDocument,
        nodes: signatures(
          ...titles.map((title, at) =>
            signatureBlock(`s${at}`, 'Northwind Carrier Services GmbH', 'Provider', 'Ann', title),
          ),
        ),
      }),
    );
  const blocksIn = (file: WordFile) =>
    descendants(file.document, 'w:tbl').filter(
      (table) =>
        descendants(table, 'w:tbl').length === 0 && descendants(table, 'w:trHeight').length > 0,
    );

  test('have rows of one height, as tall as the longer title needs', () => {
    const [left, right] = blocksIn(
      signedBy('Vice President, Global Customer Operations', 'Director'),
    ).map((block) => descendants(block, 'w:trHeight').map((height) => Number(val(height))));
    expect(left).toHaveLength(5);
    expect(left).toEqual(right);
    expect(left![3]).toBeGreaterThan(left![2]!);
  });

  test('stay on one page with the words before them, where all of them fit', () => {
    const keeps = (file: WordFile) =>
      descendants(file.document, 'w:tr')
        .filter((row) => descendants(row, 'w:tbl').length > 0)
        .map((row) =>
          descendants(row, 'w:p').every((one) => {
            const own = property(one, 'w:keepNext');
            return own === undefined || !['0', 'false'].includes(val(own) ?? '');
          }),
        );
    expect(keeps(signedBy('A', 'B', 'C', 'D', 'E'))).toEqual([true, true, false]);
    expect(keeps(signedBy(...Array.from({ length: 16 }, () => 'A')))).not.toContain(true);
  });
});

describe('language and direction', () => {
  const language = (file: WordFile) =>
    descendants(file.part('word/styles.xml'), 'w:lang')[0]?.attributes;

  test('the file is in the language of the document', () => {
    expect(language(rich)).toMatchObject({ 'w:val': 'en-GB', 'w:bidi': 'ar-SA' });
    expect(language(arabic)).toMatchObject({ 'w:val': 'ar-AE', 'w:bidi': 'ar-AE' });
  });

  test('right-to-left words within a left-to-right paragraph are runs of their own', () => {
    const paragraph = withText(rich, 'and the supplier');
    const runs = descendants(paragraph, 'w:r').filter(
      (run) => child(child(run, 'w:rPr'), 'w:rtl') !== undefined,
    );
    expect(runs.map(paragraphText)).toEqual([ARABIC_NAME.replace(/\.$/, ''), 'אופק תקשורת בע"מ']);
    expect(property(paragraph, 'w:bidi')).toBeUndefined();
  });

  test('every paragraph and table of a right-to-left document runs from the right', () => {
    expect(arabic.paragraphs.filter((one) => property(one, 'w:bidi') === undefined)).toEqual([]);
    const tables = descendants(arabic.document, 'w:tbl');
    expect(
      tables.filter((one) => child(child(one, 'w:tblPr'), 'w:bidiVisual') === undefined),
    ).toEqual([]);
  });

  test('blanks are marked', () => {
    const run = descendants(withText(rich, '[who measures]'), 'w:r').find(
      (one) => paragraphText(one) === '[who measures]',
    );
    expect(val(child(child(run, 'w:rPr'), 'w:rStyle'))).toBe('Blank');
  });

  test('the Office font with the widths of the chosen one is named', async () => {
    const file = openDocx(docxOf(richDocument, { fonts: 'tinos' }));
    expect(descendants(file.part('word/styles.xml'), 'w:rFonts')[0]?.attributes['w:ascii']).toBe(
      'Times New Roman',
    );
    expect(styleOf(withText(file, 'Times run'))).toBe('ClauseText');
  });
});
