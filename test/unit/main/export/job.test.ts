import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { readEmbeddedAgreement } from '#shared/export/docx/embedded-agreement.ts';
import { embeddedSource } from '#main/export/embedded-source.ts';
import { documentToSign, renderPreview, runExport } from '#main/export/job.ts';
import type { JobHooks } from '#main/export/making.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { Progress } from '#main/export/messages.ts';
import { LastLayout } from '#main/export/last-layout.ts';
import { pressRoom } from '#main/export/press.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { attachment } from '#test/support/pdf/pdf-reader.ts';
import { descendants, ownText } from '#test/support/word/xml.ts';
import { SECRET_NOTE, signable } from '#test/unit/main/signable.ts';

const created = '2026-06-01T09:00:00.000Z' as IsoInstant;
const press = pressRoom(import.meta.dirname);
const SECRET_REASON = 'They have not noticed it yet';
const blank = { type: 'blank', label: 'Site', marks: [] } as const;

function run(
  agreement: Agreement,
  formats: readonly ExportFormat[] = ['docx'],
  {
    asDraft = false,
    onProgress = () => undefined,
    signal = new AbortController().signal,
  }: {
    asDraft?: boolean;
    onProgress?: (progress: Progress) => void;
    signal?: AbortSignal;
  } = {},
) {
  const request = { agreement, formats, font: 'carlito', asDraft, created, report: null } as const;
  return runExport(request, { onProgress, signal, press });
}

const files = async (...given: Parameters<typeof run>) => {
  const made = await run(...given);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files;
};

const docxText = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);

describe('the pipeline', () => {
  it('makes what is asked for, each once', async () => {
    const made = await files(signable('Uptime'), ['pdf', 'docx', 'pdf']);
    expect(made.map(({ format }) => format)).toEqual(['docx', 'pdf']);
    expect(docxText(made[0]!.bytes)).toContain('Uptime');
    expect(Buffer.from(made[1]!.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  describe('the contents of a Word file', () => {
    const pageNumbers = (bytes: Uint8Array): readonly string[] =>
      descendants(openDocx(bytes).document, 'w:instrText')
        .map(ownText)
        .filter((code) => code.includes('PAGEREF'));
    const warningsOf = async (hooks: Partial<JobHooks>, formats: readonly ExportFormat[]) => {
      const made = await runExport(
        {
          agreement: signable('Uptime'),
          formats,
          font: 'carlito',
          asDraft: false,
          created,
          report: null,
        },
        { onProgress: () => undefined, signal: new AbortController().signal, press, ...hooks },
      );
      if (!made.ok) throw new Error(made.error.message);
      const docx = made.value.files.find(({ format }) => format === 'docx')!;
      return { numbers: pageNumbers(docx.bytes).length, warnings: made.value.warnings };
    };

    it('have the page numbers of the PDF that is exported along with it', async () => {
      const { numbers, warnings } = await warningsOf({}, ['docx', 'pdf']);
      expect(numbers).toBeGreaterThan(0);
      expect(warnings).toEqual([]);
    });

    it('have those of the preview of the same text, if it is exported alone', async () => {
      const lastLayout = new LastLayout();
      const preview = (agreement: Agreement) =>
        renderPreview(
          { agreement, font: 'carlito', created },
          { signal: new AbortController().signal, press, lastLayout },
        );
      await preview(signable('Uptime'));
      expect(await warningsOf({ lastLayout }, ['docx'])).toMatchObject({ warnings: [] });
      await preview(signable('Another text'));
      expect((await warningsOf({ lastLayout }, ['docx'])).numbers).toBe(0);
    });

    it('have none otherwise, and the user is told', async () => {
      const { numbers, warnings } = await warningsOf({}, ['docx']);
      expect(numbers).toBe(0);
      expect(warnings).toEqual([expect.stringContaining('no page numbers')]);
    });
  });

  it('stops at what is missing, with every place', async () => {
    const stopped = await run(signable('Uptime', blank));
    expect(stopped).toMatchObject({
      ok: false,
      error: {
        code: 'STOPPED',
        problems: [
          { place: { label: 'Scope › Purpose' }, message: expect.stringContaining('Site') },
        ],
      },
    });
    expect(documentToSign(signable('Uptime', blank))).toEqual(stopped);
    expect(documentToSign(signable('Uptime'))).toMatchObject({ ok: true });
  });

  it('makes a draft of anything, and says so on its pages', async () => {
    const [draft] = await files(signable('Uptime', blank), ['docx'], { asDraft: true });
    const [final] = await files(signable('Uptime'));
    expect(docxText(draft!.bytes)).toContain('[Site]');
    const allXml = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes))
        .filter(([name]) => name.endsWith('.xml'))
        .map(([, xml]) => strFromU8(xml))
        .join('');
    expect(allXml(draft!.bytes)).toMatch(/draft/i);
    expect(allXml(final!.bytes)).not.toMatch(/>draft/i);
  });

  it('gives the same bytes for the same agreement and moment', async () => {
    const formats = ['docx', 'pdf'] as const;
    expect(await files(signable('Uptime'), formats)).toEqual(
      await files(signable('Uptime'), formats),
    );
  });

  it('reports progress from 0 upwards', async () => {
    const fractions: number[] = [];
    await files(signable('Uptime'), ['docx', 'pdf'], {
      onProgress: ({ fraction }) => fractions.push(fraction),
    });
    expect(fractions[0]).toBe(0);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
  });

  it('ends between its steps when it is cancelled', async () => {
    const cancel = new AbortController();
    const made = await run(signable('Uptime'), ['docx', 'pdf'], {
      signal: cancel.signal,
      onProgress: ({ stage }) => {
        if (stage === 'docx') cancel.abort();
      },
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  });

  it('never lets out what is internal', async () => {
    const agreement: Agreement = {
      ...signable('Uptime'),
      review: { ignored: [{ rule: 'any', path: '/title', reason: SECRET_REASON }], packs: [] },
    };
    const [docx, pdf] = await files(agreement, ['docx', 'pdf']);
    const carried = [readEmbeddedAgreement(docx!.bytes), attachment(pdf!.bytes)];
    for (const text of [...carried, docxText(docx!.bytes), embeddedSource(agreement)]) {
      expect(text).toContain('Uptime');
      expect(text).not.toContain(SECRET_NOTE);
      expect(text).not.toContain(SECRET_REASON);
    }
  });
});

describe('a preview', () => {
  it('is made of anything, with the passages of its pages', async () => {
    const preview = await renderPreview(
      { agreement: signable('Uptime', blank), font: 'carlito', created },
      { signal: new AbortController().signal, press },
    );
    if (!preview.ok) throw new Error(preview.error.message);
    const { bytes, pages, passages } = preview.value;
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pages).toBeGreaterThan(0);
    expect(passages.map(({ source }) => source)).toContain('/sections/scope/items/purpose');
    expect(passages.every(({ page }) => page >= 1 && page <= pages)).toBe(true);
  });
});
