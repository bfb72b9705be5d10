import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import {
  createTypesetter,
  exportPdf,
  type PdfExport,
  type PdfOptions,
  type PdfPress,
} from '#main/export/pdf.ts';
import { resourcePaths } from '#main/export/resources.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import {
  agreementOf,
  arabicDocument,
  documentOf,
  HOSTILE,
  hostileDocument,
  paragraph,
  section,
  signatureBlock,
  signatures,
  t,
  table,
  unusualDocument,
} from '#test/support/pdf/pdf-documents.ts';
import { spokenWords } from '#test/support/pdf/pdf-words.ts';
import {
  attachment,
  bookmarks,
  fonts,
  pageTexts,
  pictures,
  plainText,
  signatureFields,
  structure,
  structureFaults,
  wordEdges,
} from '#test/support/pdf/pdf-reader.ts';

const SOURCE = '{"title":"Ünïcode – and a\\nline"}\n';

let press: PdfPress;
let plan: Uint8Array;

beforeAll(async () => {
  press = await createTypesetter(resourcePaths({ root: process.cwd() }));
  plan = await annexFile('Network plan 1', 'Network plan 2');
});

async function annexFile(...texts: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const text of texts) pdf.addPage([842, 595]).drawText(text, { x: 50, y: 300 });
  return pdf.save();
}

const optionsOf = (more: Partial<PdfOptions> = {}): PdfOptions => ({
  created: '2026-01-02T03:04:05.000Z' as IsoInstant,
  author: 'Northwind Carrier Services Ltd',
  source: SOURCE,
  font: 'carlito',
  annexes: new Map([['plan', plan]]),
  fields: true,
  onlyPages: false,
  ...more,
});

async function print(document: Document, more: Partial<PdfOptions> = {}): Promise<PdfExport> {
  const printed = await exportPdf(document, optionsOf(more), press);
  if (!printed.ok) throw new Error(`${printed.error.message} ${printed.error.remedy}`);
  return printed.value;
}

describe('an exported PDF', () => {
  it('has the same bytes for the same input, however often it is made', async () => {
    const made = [];
    for (const document of [agreementOf(2), hostileDocument(), unusualDocument(), agreementOf(2)]) {
      const { bytes } = await print(document);
      made.push(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(made[3]).toBe(made[0]);
    const again = await createTypesetter(resourcePaths({ root: process.cwd() }));
    const other = await exportPdf(unusualDocument(), optionsOf(), again);
    expect(other.ok && createHash('sha256').update(other.value.bytes).digest('hex')).toBe(made[2]);
  });

  it('is sound, with fields and without', async () => {
    for (const document of [
      agreementOf(1),
      hostileDocument(),
      unusualDocument(),
      arabicDocument(),
    ]) {
      for (const fields of [true, false]) {
        const { bytes } = await print(document, { fields });
        expect(structureFaults(bytes)).toBe('');
      }
    }
  });

  it('embeds every font', async () => {
    const found = fonts((await print(agreementOf(1))).bytes);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((font) => !font.isEmbedded)).toEqual([]);
  });

  it.each(['carlito', 'caladea', 'arimo', 'tinos'] as const)('can be set in %s', async (font) => {
    const { bytes, warnings } = await print(agreementOf(1), { font });
    const names = fonts(bytes).map(({ name }) => name.replace(/^[A-Z]{6}\+/, '').toLowerCase());
    expect(names.every((name) => name.startsWith(font))).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('carries the agreement as it is', async () => {
    expect(attachment((await print(agreementOf(1))).bytes)).toBe(SOURCE);
  });

  it('says in its metadata what it is', async () => {
    const { bytes } = await print(agreementOf(1));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getTitle()).toBe('Managed Wide Area Network');
    expect(pdf.getAuthor()).toBe('Northwind Carrier Services Ltd');
    expect(pdf.getLanguage()).toBe('en-GB');
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-01-02T03:04:05.000Z');
    const text = new TextDecoder('latin1').decode(bytes);
    expect(
      text.includes('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'),
    ).toBe(true);
    expect(text.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    expect(text.includes('/DisplayDocTitle true')).toBe(true);
  });

  it('numbers its pages and has the contents to match', async () => {
    const pages = pageTexts((await print(agreementOf(3))).bytes);
    expect(pages[0]).not.toContain('Page');
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Page ${index + 2} of ${pages.length}`);
      expect(page).toMatch(/^ *Managed Wide Area Network +SLA-2026-014/);
    });
    const entry = /3\.2 +Measurement and reporting[ .]+(\d+)/.exec(pages[1] ?? '');
    expect(pages[Number(entry?.[1]) - 1]).toMatch(/3\.2 +Measurement and reporting/);
  });

  it('has bookmarks with the numbers of the document', async () => {
    expect(bookmarks((await print(agreementOf(1))).bytes)).toEqual([
      '1. Service metrics, part 1',
      '  1.1 Availability',
      '  1.2 Measurement and reporting',
      '  1.3 Service credits',
      'Signatures',
    ]);
  });

  it('is tagged: headings, lists with their markers, tables with headers', async () => {
    const tags = structure((await print(agreementOf(1))).bytes);
    for (const tag of ['H1', 'H2', 'TOC', 'Lbl', 'LBody', 'Caption', 'THead', 'TH', 'TD', 'Form']) {
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    }
    expect(tags).toMatch(/Lbl \(block\)\n\s*"\(a\)"/);
  });

  it('marks each page of a draft, and no page of a final text', async () => {
    const draft = pageTexts(
      (await print(agreementOf(1, { draft: true }), { fields: false })).bytes,
    );
    // The header has the word; of the watermark across the page, Poppler reads the letters in steps.
    expect(draft.slice(1).every((page) => page.includes('DRAFT'))).toBe(true);
    expect(draft[0]?.replace(/\s/g, '')).toMatch(/T.*AF.*DR/);
    expect(plainText((await print(agreementOf(1))).bytes)).not.toContain('DRAFT');
  });
});

describe('hostile text', () => {
  it('is printed as it stands', async () => {
    const { bytes, warnings } = await print(hostileDocument());
    const text = plainText(bytes);
    for (const words of HOSTILE) expect(text).toContain(words);
    expect(warnings).toEqual([]);
  });

  it('reaches no markup in the attachment, the author or the ids of signature blocks', async () => {
    const evil = '") #panic() <x>{{';
    const { bytes } = await print(
      documentOf([
        section(1, 'One', 'one'),
        ...signatures(signatureBlock(evil, 'Acme', 'Provider')),
      ]),
      { author: evil, source: evil },
    );
    expect(attachment(bytes)).toBe(evil);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getAuthor()).toBe(evil);
    expect(
      pdf
        .getForm()
        .getFields()
        .map((field) => field.getName()),
    ).toContain(`${evil}_date`);
  });
});

describe('pages', () => {
  it('keep a caption, the header and a first row of its table together, wherever the table falls', async () => {
    const rows = [
      ['first row', 'x'],
      ['second row', 'x'],
      ['third row', 'x'],
    ];
    let broken = 0;
    for (let lines = 30; lines < 46; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n');
      const { bytes } = await print(
        documentOf([
          paragraph(filler),
          table(
            't',
            'Table 1: Caption',
            [
              ['Head', 1],
              ['Other', 1],
            ],
            rows,
          ),
        ]),
        { fields: false, source: null },
      );
      const pages = pageTexts(bytes);
      const captionPage = pages.findIndex((page) => page.includes('Table 1: Caption'));
      expect(pages[captionPage]).toMatch(/Head[\s\S]*first row/);
      if (pages[captionPage]?.includes('third row') === false) {
        broken += 1;
        expect(pages[captionPage + 1]).toMatch(/Head +Other[\s\S]*third row/);
      }
    }
    expect(broken).toBeGreaterThan(0);
  });

  it('keep a row of a few lines on one page', async () => {
    const cell = 'one two three four five six seven eight nine ten '.repeat(6);
    const rows = Array.from({ length: 20 }, (_, index) => [
      `row ${index}`,
      `begin${index} ${cell} end${index}`,
    ]);
    const { bytes } = await print(
      documentOf([
        table(
          't',
          '',
          [
            ['A', 1],
            ['B', 3],
          ],
          rows,
        ),
      ]),
      { fields: false },
    );
    const pages = pageTexts(bytes);
    rows.forEach((_, index) => {
      const page = pages.find((text) => new RegExp(`begin${index}\\b`).test(text));
      expect(page).toMatch(new RegExp(`end${index}\\b`));
    });
    const unusual = pageTexts((await print(unusualDocument(), { fields: false })).bytes);
    expect(unusual.filter((page) => /^ *Topic +Text$/m.test(page)).length).toBeGreaterThan(1);
  });

  it('keep the credit steps of one commitment together, under its name', async () => {
    const rows = [
      ['Availability', 'step 1'],
      ['', 'step 2'],
      ['', 'step 3'],
      ['Latency', 'step 4'],
      ['', 'step 5'],
    ];
    let broken = 0;
    for (let lines = 34; lines < 46; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n');
      const { bytes } = await print(
        documentOf([
          paragraph(filler),
          table(
            't',
            'Table 1: Caption',
            [
              ['Head', 1],
              ['Other', 1],
            ],
            rows,
          ),
        ]),
        { fields: false, source: null },
      );
      const pages = pageTexts(bytes);
      const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
      expect(['step 2', 'step 3'].map(pageOf)).toEqual([pageOf('step 1'), pageOf('step 1')]);
      expect(pageOf('Availability')).toBe(pageOf('step 1'));
      expect(pageOf('step 5')).toBe(pageOf('step 4'));
      if (pageOf('step 4') > pageOf('step 3')) broken += 1;
    }
    expect(broken).toBeGreaterThan(0);
  });

  it('keep all signature blocks on one page with the words before them', async () => {
    for (let lines = 24; lines < 34; lines += 3) {
      const filler = Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n');
      const five = ['a', 'b', 'c', 'd', 'e'].map((id) => signatureBlock(id, `Party ${id}`, 'Team'));
      const pages = pageTexts(
        (await print(documentOf([paragraph(filler), ...signatures(...five)]), { fields: false }))
          .bytes,
      ).filter((text) => /Party [a-e]/.test(text));
      expect(pages.map((page) => page.match(/Signed for/g)?.length)).toEqual([5]);
      expect(pages[0]).toContain('duly authorised');
    }
  });

  it('never split a signature block', async () => {
    for (let lines = 24; lines < 44; lines += 3) {
      const filler = Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n');
      const { bytes } = await print(
        documentOf([
          paragraph(filler),
          ...signatures(
            signatureBlock('a', 'Acme', 'Provider', 'Ann Bell'),
            signatureBlock('b', 'Bolt', 'Customer'),
          ),
        ]),
        { fields: false },
      );
      const page = pageTexts(bytes).find((text) => text.includes('Signed for'));
      expect(page).toMatch(
        /Signatures[\s\S]*duly authorised[\s\S]*Signed for[\s\S]*Ann Bell[\s\S]*Date/,
      );
    }
  });

  it('hold a string of letters without a break, wherever it stands, and its words stay the same', async () => {
    const long = 'W'.repeat(120);
    const name = 'X'.repeat(60);
    const plainDocument = documentOf([]);
    const document = documentOf(
      [
        section(1, long, 'one'),
        paragraph(long),
        table(
          't',
          long,
          [
            ['Service', 1],
            ['Terms', 4],
          ],
          [[long, long]],
        ),
        ...signatures(
          signatureBlock('one', long, long, name, name),
          signatureBlock('two', 'Acme', 'Customer', name, name),
        ),
      ],
      {
        title: long,
        reference: name,
        front: {
          ...plainDocument.front,
          title: long,
          facts: [{ label: 'Reference', value: [t(long)] }],
          parties: plainDocument.front.parties.map((party) => ({
            ...party,
            name: [t(long)],
            capacity: long,
            details: [[t(long)]],
          })),
        },
      },
    );
    const { bytes } = await print(document, { fields: true });
    const edges = wordEdges(bytes);
    expect(edges.length).toBeGreaterThan(50);
    expect(edges.filter(({ right }) => right > 595 - 60)).toEqual([]);
    const spoken = (await spokenWords(bytes)).join('').replace(/\s/g, '');
    expect(spoken.split(long).length).toBeGreaterThan(10);
    expect(spoken.split(name).length).toBeGreaterThan(4);
  });

  it('keep a heading with what it announces', async () => {
    for (let lines = 36; lines < 46; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n');
      const { bytes } = await print(
        documentOf([
          paragraph(filler),
          section(1, 'Alone', 'alone'),
          paragraph('It announces this.'),
        ]),
        { fields: false },
      );
      const page = pageTexts(bytes)
        .slice(2)
        .find((text) => text.includes('Alone'));
      expect(page).toContain('It announces this.');
    }
  });
});

describe('form fields', () => {
  it('tell signatories of one party from each other, by name or by number', async () => {
    const { bytes } = await print(
      documentOf(
        signatures(
          signatureBlock('a', 'Acme', 'Provider', 'Ann Bell'),
          signatureBlock('b', 'Acme', 'Provider', 'Bo Carr'),
          signatureBlock('c', 'Acme', 'Provider'),
          signatureBlock('d', 'Vale', 'Customer', 'Di Earl'),
        ),
      ),
    );
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const tooltips = pdf
      .getForm()
      .getFields()
      .filter((field) => field.getName().endsWith('_signature'))
      .map(({ acroField }) => acroField.dict.lookup(PDFName.of('TU'), PDFHexString).decodeText());
    expect(tooltips).toEqual([
      'Signature – Signed for and on behalf of Acme – Ann Bell',
      'Signature – Signed for and on behalf of Acme – Bo Carr',
      'Signature – Signed for and on behalf of Acme – 3 of 3',
      'Signature – Signed for and on behalf of Vale',
    ]);
  });

  it('stand on every signature line, unsigned, and show what is known', async () => {
    const { bytes } = await print(agreementOf(1));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const fields = pdf.getForm().getFields();
    expect(fields.map((field) => field.getName())).toEqual(
      ['provider', 'customer'].flatMap((id) =>
        ['signature', 'name', 'title', 'date'].map((kind) => `${id}_${kind}`),
      ),
    );
    expect(pdf.getForm().getTextField('provider_name').getText()).toBe('Eleanor Whitfield');
    expect(pdf.getForm().getTextField('customer_name').getText() ?? '').toBe('');
    expect(plainText(bytes)).toMatch(/Name +Eleanor Whitfield/);
    expect(signatureFields(bytes).match(/signature form field is not signed/g)).toHaveLength(2);
  });

  it('give way to printed text where they could not show it', async () => {
    const { bytes } = await print(unusualDocument());
    const form = (await PDFDocument.load(bytes, { updateMetadata: false })).getForm();
    const names = form.getFields().map((field) => field.getName());
    // A letter outside the fields' alphabet, and a title that needs two lines.
    expect(names).not.toContain('one_name');
    expect(names).not.toContain('one_title');
    expect(names).toContain('two_name');
    expect(plainText(bytes)).toContain('Zoë O’Neill-Šimůnková');
  });

  it('may be left out, which moves nothing', async () => {
    const [whole, preview] = [
      await print(unusualDocument()),
      await print(unusualDocument(), { fields: false }),
    ];
    expect(preview.passages).toEqual(whole.passages);
    expect(pageTexts(preview.bytes).map((page) => page.replace(/\s+/g, ' '))).toEqual(
      pageTexts(whole.bytes).map((page) => page.replace(/\s+/g, ' ')),
    );
  });
});

describe('a PDF for the window alone', () => {
  it.each([
    ['usual', agreementOf(2)],
    ['unusual', unusualDocument()],
    ['right to left', arabicDocument()],
  ])('looks like the file, and knows the same places: %s', async (_, document) => {
    const [file, preview] = [
      await print(document, { fields: false }),
      await print(document, { fields: false, onlyPages: true }),
    ];
    expect(preview.pages).toBe(file.pages);
    expect(preview.passages).toEqual(file.passages);
    expect(preview.warnings).toEqual(
      file.warnings.filter(({ message }) => !/PDF\/A/.test(message)),
    );
    const [ours, theirs] = [pictures(preview.bytes), pictures(file.bytes)];
    expect(ours).toHaveLength(file.pages);
    expect(ours.map((picture, at) => picture.equals(theirs[at]!))).toEqual(ours.map(() => true));
  });

  it('has no structure, which makes it smaller', async () => {
    const preview = await print(agreementOf(2), { fields: false, onlyPages: true });
    expect(structure(preview.bytes).trim()).toBe('');
    expect(preview.bytes.length).toBeLessThan(
      (await print(agreementOf(2), { fields: false })).bytes.length / 2,
    );
  });
});

describe('passages', () => {
  it('lead from every node, live field and signature block to page and position', async () => {
    const { bytes, pages, passages } = await print(agreementOf(3));
    const sources = new Set(passages.map(({ source }) => source));
    for (const source of [
      '/sections/metrics-2',
      '/clauses/credits-3',
      '/commitments/uptime-1/target',
      '/tables/tiers-1',
      '/signatures/customer',
      '/stakeholders/provider/name',
    ]) {
      expect(sources).toContain(source);
    }
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    const heading = passages.find(({ source }) => source === '/clauses/credits-3');
    expect(texts[(heading?.page ?? 0) - 1]).toMatch(/3\.3 +Service credits/);
    for (const place of passages) {
      expect(place.x).toBeGreaterThanOrEqual(70);
      expect(place.x).toBeLessThan(530);
      expect(place.y).toBeGreaterThanOrEqual(70);
      expect(place.y).toBeLessThan(775);
    }
  });

  it('know how wide the value of a live field is', async () => {
    const { passages } = await print(agreementOf(1));
    const target = passages.find(({ source }) => source === '/commitments/uptime-1/target');
    expect(target?.width).toBeGreaterThan(25);
    expect(target?.width).toBeLessThan(45);
  });
});

describe('diagrams', () => {
  const filler = Array.from({ length: 30 }, (_, at) => paragraph(`Filler ${at + 1}.`));
  const alternative = 'Marketing owes Sales (in words) 2 commitments; ünïcode.';
  const document = documentOf([
    section(1, 'Obligations', 'owed'),
    ...filler,
    diagramOf(['Marketing', 'Sales'], { alternative }),
    table('owed', 'Table 1: Who owes what', [['Owed by', 1]], [['Marketing']]),
  ]);

  it('are figures with an alternative text, and their words are text', async () => {
    const { bytes } = await print(document);
    expect(structureFaults(bytes)).toBe('');
    expect(structure(bytes)).toMatch(/Figure[^]*"Marketing"\s+"Team 1"\s+"Sales"[^]*"12"\s+"3"/);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const alternatives = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? object.lookup(PDFName.of('Alt')) : null))
      .filter((found) => found instanceof PDFString || found instanceof PDFHexString)
      .map((found) => found.decodeText());
    expect(alternatives).toEqual([alternative]);
  });

  it('stand whole on the page of the table that follows, and lead to the stakeholders', async () => {
    for (let lines = 22; lines <= 36; lines += 2) {
      const nodes = [section(1, 'O', 'o'), ...filler.slice(0, 8), ...filler.slice(0, lines - 8)];
      const { bytes, passages } = await print({
        ...document,
        nodes: [...nodes, ...document.nodes.slice(-2)],
      });
      const pages = pageTexts(bytes);
      const [place] = passages.filter(({ source }) => source === '/stakeholders');
      const text = pages[place!.page - 1]!;
      for (const words of ['Marketing', 'Sales', 'Table 1: Who owes what'])
        expect(text, `${lines} lines before`).toContain(words);
      const caption = passages.find(({ source }) => source === '/tables/owed')!;
      expect(caption.page).toBe(place!.page);
      // The picture is 80 points tall.
      expect(caption.y - place!.y).toBeGreaterThan(80);
      expect(caption.y - place!.y).toBeLessThan(100);
    }
  });

  it('are set the same each time', async () => {
    const [one, other] = [await print(document), await print(document)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('annexed files', () => {
  it('stand in their place, counted with the other pages', async () => {
    const { bytes, pages } = await print(unusualDocument());
    const texts = pageTexts(bytes);
    expect(texts).toHaveLength(pages);
    const first = texts.findIndex((page) => page.includes('Network plan 1'));
    expect(texts[first - 1]).toMatch(
      /Annex 1: Network plan[\s\S]*2 pages of network-plan\.pdf follow/,
    );
    expect(texts[first + 1]).toContain('Network plan 2');
    expect(texts[first + 2]).toContain(`Page ${first + 3} of ${pages}`);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPage(first).getSize()).toEqual({ width: 842, height: 595 });
  });

  it('do not count in the pages of headings, as a Word file cannot hold them', async () => {
    const { bytes, headings } = await print(unusualDocument(), { fields: false });
    const texts = pageTexts(bytes);
    const annexed = texts.findIndex((page) => page.includes('Network plan 1'));
    expect(headings.get('annex-plan')).toBe(annexed);
    expect(headings.get('annex-data')).toBe(annexed + 1);
  });

  it('take the claim to PDF/A with them, which their pages need not keep', async () => {
    const printed = await print(unusualDocument());
    const text = new TextDecoder('latin1').decode(printed.bytes);
    expect(printed.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('annexed files may not follow PDF/A'),
    );
    expect(text.includes('<pdfaid:part>')).toBe(false);
    expect(text.includes('<pdfaid:conformance>')).toBe(false);
  });

  it.each([
    ['missing', new Map<string, Uint8Array>(), /not there/],
    ['damaged', new Map([['plan', new TextEncoder().encode('%PDF-1.7 nothing')]]), /damaged/],
  ])('stop the export with a reason when %s', async (_, annexes, message) => {
    const printed = await exportPdf(unusualDocument(), optionsOf({ annexes }), press);
    expect(printed.ok).toBe(false);
    if (printed.ok) return;
    expect(printed.error.place.path).toBe('/annexes/plan');
    expect(printed.error.message).toMatch(message);
  });

  it('leave their scripts behind', async () => {
    const annex = await PDFDocument.create();
    const page = annex.addPage();
    const { context } = annex;
    const script = context.obj({ S: 'JavaScript', JS: 'app.alert(1)' });
    page.node.set(PDFName.of('AA'), context.obj({ O: script }));
    page.node.addAnnot(
      context.register(
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: script }),
      ),
    );
    const { bytes } = await print(unusualDocument(), {
      annexes: new Map([['plan', await annex.save()]]),
    });
    expect(new TextDecoder('latin1').decode(bytes).includes('app.alert')).toBe(false);
  });
});

describe('characters that no font has', () => {
  it('are replaced and reported', async () => {
    const { bytes, warnings } = await print(documentOf([paragraph('Before \u0378 after')]));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain('U+0378');
    expect(plainText(bytes)).toMatch(/Before \S after/);
    expect(structureFaults(bytes)).toBe('');
  });

  it('do not include those that mean the same as one it has', async () => {
    const { warnings } = await print(
      documentOf([paragraph('24\u201177, 1\u202f000, \u2212 5 and \u25aa')]),
      { font: 'caladea' },
    );
    expect(warnings).toEqual([]);
  });
});

it('stops when asked to', async () => {
  const signal = AbortSignal.abort(new Error('no longer wanted'));
  await expect(exportPdf(agreementOf(1), optionsOf({ signal }), press)).rejects.toThrow(
    'no longer wanted',
  );
});
