import { diffArrays } from 'diff';
import { PDFName, PDFString, type PDFForm, type PDFTextField } from 'pdf-lib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DocumentNode } from '#shared/document/document.ts';
import { loadSamples } from '#main/catalogue.ts';
import { pdfContent } from '#main/cli/pdf-source.ts';
import { runExport } from '#main/export/job.ts';
import { pressRoom } from '#main/export/press.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { readPdf } from '#shared/read/pdf/read-pdf.ts';
import { drawnPdf, onePage, rawPdf, streamObject } from '#test/support/pdf/pdf-fixtures.ts';
import { outlineOf } from '#test/support/sla-texts/html-fixtures.ts';

const SHOWN = 'BT /F1 12 Tf 50 700 Td (The service is available.) Tj ET';

async function outline(bytes: Uint8Array, password?: string): Promise<readonly string[]> {
  const content = await pdfContent(bytes, {
    name: 'file.pdf',
    ...(password === undefined ? {} : { password }),
  });
  if (!content.ok) return [`${content.error.kind}: ${content.error.message}`];
  const reading = readPdf(content.value, 'file.pdf');
  return reading.ok
    ? outlineOf(reading.value.document.nodes)
    : [`${reading.error.kind}: ${reading.error.message}`];
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a real file', () => {
  it('gives text with its font and its place, and lines', async () => {
    const bytes = await drawnPdf(1, ({ page, regular, bold }) => {
      page.drawText('Service credits', { x: 50, y: 700, size: 14, font: bold });
      page.drawText('They are paid by claim.', { x: 50, y: 680, size: 10, font: regular });
      page.drawLine({ start: { x: 50, y: 600 }, end: { x: 300, y: 600 }, thickness: 1 });
    });
    const content = await pdfContent(bytes, { name: 'file.pdf' });
    expect(content.ok && content.value.pages).toMatchObject([
      {
        number: 1,
        width: 600,
        height: 800,
        texts: [
          { text: 'Service credits', left: 50, base: 100, size: 14, bold: true, turn: 0 },
          { text: 'They are paid by claim.', left: 50, base: 120, size: 10, bold: false },
        ],
        rules: [{ left: 50, top: 200, right: 300, bottom: 200 }],
      },
    ]);
  });

  it('has what was filled into its fields', async () => {
    const bytes = await drawnPdf(
      1,
      ({ page, regular }) =>
        page.drawText('Monthly fee:', { x: 50, y: 700, size: 10, font: regular }),
      (pdf) => {
        const form = pdf.getForm();
        const field = form.createTextField('fee');
        field.setText('EUR 1,200');
        field.addToPage(pdf.getPage(0), { x: 130, y: 695, width: 100, height: 16 });
      },
    );
    expect((await outline(bytes)).join(' ')).toContain('Monthly fee: EUR 1,200');
  });

  it.each([
    ['that are not printed', (field: PDFTextField) => field.acroField.getWidgets()[0]!.setFlags(0)],
    [
      'that its form does not list',
      (field: PDFTextField, form: PDFForm) => form.acroForm.removeField(field.acroField),
    ],
  ])('has fields %s', async (_, change) => {
    const bytes = await drawnPdf(
      2,
      ({ page, regular }) =>
        page.drawText('Monthly fee:', { x: 50, y: 700, size: 10, font: regular }),
      (pdf) => {
        const form = pdf.getForm();
        const [, second] = pdf.getPages();
        form
          .createTextField('other')
          .addToPage(second!, { x: 130, y: 300, width: 100, height: 16 });
        const field = form.createTextField('fee');
        field.setText('EUR 1,200');
        field.addToPage(second!, { x: 130, y: 695, width: 100, height: 16 });
        change(field, form);
      },
    );
    expect((await outline(bytes)).join(' ')).toContain('EUR 1,200');
  });

  it('leaves the arrays of the process as they were', async () => {
    const before = Array.prototype.push;
    await outline(onePage(SHOWN));
    expect(Array.prototype.push).toBe(before);
  });

  it('tells how far it is, and says nothing on the terminal', async () => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
    const shares: number[] = [];
    const bytes = await drawnPdf(4, ({ page, regular }) =>
      page.drawText('Words', { x: 50, y: 700, size: 10, font: regular }),
    );
    await pdfContent(bytes, { name: 'file.pdf', onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });

  it('stays whole for whoever gave it', async () => {
    const bytes = onePage(SHOWN);
    const before = bytes.slice();
    await outline(bytes);
    expect(bytes).toEqual(before);
  });
});

describe('a protected file', () => {
  const protectedPdf = () =>
    drawnPdf(
      1,
      ({ page, regular }) =>
        page.drawText('Confidential credits', { x: 50, y: 700, size: 10, font: regular }),
      (pdf) => pdf.encrypt({ userPassword: 'open sesame', ownerPassword: 'other' }),
    );

  it('asks for its password, and tells a wrong one', async () => {
    const bytes = await protectedPdf();
    expect(await outline(bytes)).toEqual(['password: The file is protected by a password.']);
    expect(await outline(bytes, 'guess')).toEqual([
      'wrong-password: This is not the password of the file.',
    ]);
  });

  it('is read with its password', async () => {
    expect(await outline(await protectedPdf(), 'open sesame')).toEqual(['p Confidential credits']);
  });
});

describe('what would run never does', () => {
  const ran = () => (globalThis as Record<string, unknown>)['stolen'];

  it('code in the matrix of a font', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Evil /FontMatrix [1 2 3 4 5 (0\\); globalThis.stolen = 1; //)] ' +
      '/FirstChar 32 /LastChar 33 /Widths [500 500] /FontDescriptor 6 0 R >>';
    const program =
      '%!PS-AdobeFont-1.0: Evil\n/FontMatrix [0.001 0 0 0.001 0 (0\\); globalThis.stolen = 1; //)] readonly def\n/Encoding StandardEncoding def\ncurrentfile eexec\n';
    const bytes = onePage(SHOWN, {
      font,
      more: [
        '<< /Type /FontDescriptor /FontName /Evil /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 /FontFile 7 0 R >>',
        streamObject(program),
      ],
    });
    await outline(bytes);
    expect(ran()).toBeUndefined();
  });

  it.each([
    ['a script at opening', '/OpenAction << /S /JavaScript /JS (globalThis.stolen = 1) >>'],
    ['a program', '/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>'],
    [
      'a form in XML',
      '/AcroForm << /Fields [] /XFA (<xdp><script>globalThis.stolen = 1</script></xdp>) >>',
    ],
    [
      'a script in the file',
      '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (globalThis.stolen = 1) >>] >> >>',
    ],
  ])('%s', async (_, catalog) => {
    expect(await outline(onePage(SHOWN, { catalog }))).toEqual(['p The service is available.']);
    expect(ran()).toBeUndefined();
  });

  it('and it is told of', async () => {
    const bytes = await drawnPdf(
      1,
      ({ page, regular }) => page.drawText('Words', { x: 50, y: 700, size: 10, font: regular }),
      async (pdf) => {
        pdf.addJavaScript('start', 'globalThis.stolen = 1');
        await pdf.attach(new Uint8Array([1]), 'data.bin');
        pdf.catalog.set(PDFName.of('Lang'), PDFString.of('de-DE'));
        pdf.setTitle('Vereinbarung');
      },
    );
    const content = await pdfContent(bytes, { name: 'file.pdf' });
    expect(content.ok && content.value).toMatchObject({ title: 'Vereinbarung', language: 'de-DE' });
    expect(content.ok && content.value.notes.map(({ message }) => message)).toEqual([
      'Scripts of the file were left out; they never run.',
      '1 attached file was left out.',
    ]);
  });
});

describe('what would take for ever ends', () => {
  it('pages that contain each other', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2 >>',
    ]);
    expect((await outline(bytes))[0]).toMatch(/^damaged: /);
  });

  it('50,000 pages', async () => {
    const kids = Array.from({ length: 50_000 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 50000 >>`,
      ...Array<string>(50_000).fill('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
    ]);
    expect(await outline(bytes)).toEqual([
      `too-large: The file has more than ${LIMITS.pages} pages.`,
    ]);
  });

  it('reading that is stopped, between two pages or before it begins', async () => {
    const bytes = await drawnPdf(20, ({ page, regular }) =>
      page.drawText('Words', { x: 50, y: 700, size: 10, font: regular }),
    );
    const controller = new AbortController();
    let pages = 0;
    const stop = () => {
      pages += 1;
      if (pages === 3) controller.abort();
    };
    const options = { name: 'file.pdf', onProgress: stop, signal: controller.signal };
    expect(await pdfContent(bytes, options)).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    });
    expect(pages).toBe(3);
    expect(await pdfContent(bytes, options)).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    });
    expect(pages).toBe(3);
  });

  it('a page that unpacks to more text than is allowed', async () => {
    const bomb = `BT /F1 9 Tf 50 700 Td ${'1 0 0 1 50 700 Tm (credits credits credits) Tj '.repeat(60_000)} ET`;
    const bytes = onePage(streamObject(bomb, true));
    expect(bytes.length).toBeLessThan(bomb.length / 50);
    const limits = { ...LIMITS, characters: 50_000 };
    expect(await pdfContent(bytes, { name: 'bomb.pdf', limits })).toMatchObject({
      ok: false,
      error: { kind: 'too-large', place: { label: 'bomb.pdf' } },
    });
  });

  it('a file that unpacks to more bytes than is allowed, before it is opened', async () => {
    const limits = { ...LIMITS, unpackedBytes: 2 * 1_024 * 1_024 };
    const bytes = onePage(streamObject(SHOWN + ' '.repeat(3 * 1_024 * 1_024), true));
    expect(await pdfContent(bytes, { name: 'bomb.pdf', limits })).toMatchObject({
      ok: false,
      error: {
        kind: 'too-large',
        place: { label: 'bomb.pdf' },
        message: 'The file unpacks to more than 2 MB.',
      },
    });
  });

  it('a file of more bytes than is allowed', async () => {
    const limits = { ...LIMITS, bytes: 100 };
    expect(await pdfContent(onePage(SHOWN), { name: 'big.pdf', limits })).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    });
  });

  it.each([
    ['no PDF', new TextEncoder().encode('This is text.')],
    ['nothing', new Uint8Array()],
    ['half a file', onePage(SHOWN).slice(0, 60)],
  ])('%s', async (_, bytes) => {
    expect((await outline(bytes))[0]).toMatch(/^damaged: The file is no PDF, or it is damaged/);
  });
});

describe('a scan', () => {
  it('is an error with a remedy, not an empty text', async () => {
    const bytes = onePage('q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q');
    expect(await outline(bytes)).toEqual(['no-text: There is no text in this file.']);
  });
});

describe('an agreement of our own', async () => {
  const [agreement] = (await loadSamples()).filter(({ id }) => id.includes('wan'));

  async function readBack(): Promise<readonly DocumentNode[]> {
    if (!agreement) throw new Error('There is no such sample.');
    const made = await runExport(
      {
        agreement,
        formats: ['pdf'],
        font: 'carlito',
        asDraft: false,
        report: null,
        created: '2026-06-01T09:00:00.000Z' as IsoInstant,
      },
      {
        press: pressRoom(import.meta.dirname),
        onProgress: () => undefined,
        signal: new AbortController().signal,
      },
    );
    if (!made.ok) throw new Error(made.error.message);
    const content = await pdfContent(made.value.files[0]!.bytes, { name: 'wan.pdf' });
    const reading = content.ok ? readPdf(content.value, 'wan.pdf') : content;
    if (!reading.ok) throw new Error(reading.error.message);
    return reading.value.document.nodes;
  }

  it('comes back with its headings, its tables and its words in order', async () => {
    const nodes = await readBack();
    const own = agreement ? assemble(agreement).document.nodes : [];
    const headings = (all: readonly DocumentNode[]) =>
      outlineOf(all.filter((node) => node.type === 'heading' && node.number !== null)).map((line) =>
        line.replace(/^h\d /, ''),
      );
    expect(headings(nodes)).toEqual(headings(own).map((line) => line.replace(/^(\d+)\. /, '$1 ')));

    // A page may cut a row, and signatures stand beside each other; nothing else may change.
    const words = (all: readonly DocumentNode[]) =>
      outlineOf(all.filter(({ type }) => type !== 'signatures'))
        .join(' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const [wanted, found] = [words(own), words(nodes)];
    const share = commonShare(wanted, found);
    expect(share).toBeGreaterThan(0.985);

    const captions = (all: readonly DocumentNode[]) =>
      outlineOf(all).filter((line) => line.startsWith('caption '));
    expect(captions(nodes)).toEqual(captions(own));
  });
});

/** Of the first list's words, how many stand in the second in the same order. */
function commonShare(wanted: readonly string[], found: readonly string[]): number {
  const same = diffArrays([...wanted], [...found]).filter(
    ({ added, removed }) => !added && !removed,
  );
  return same.reduce((sum, { count }) => sum + count, 0) / wanted.length;
}
