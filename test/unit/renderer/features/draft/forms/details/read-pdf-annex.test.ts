import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdfAnnex } from '#renderer/features/draft/forms/details/read-pdf-annex.ts';
import { AnnexSchema } from '#shared/agreement/annex.ts';

const file = (bytes: Uint8Array | string, name = 'plan.pdf') => {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, size: content.length, arrayBuffer: async () => new Uint8Array(content).buffer };
};

async function pdf(pages: number, password?: string): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) made.addPage();
  if (password !== undefined) made.encrypt({ userPassword: password, ownerPassword: password });
  return await made.save();
}

const reasonFor = async (chosen: Parameters<typeof readPdfAnnex>[0]): Promise<string> => {
  const read = await readPdfAnnex(chosen);
  return read.ok ? 'it was taken' : read.error;
};

describe('a PDF file for an annex', () => {
  it('is taken with its name, its pages and all of its bytes', async () => {
    const bytes = await pdf(3);
    const read = await readPdfAnnex(file(bytes));
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({ type: 'pdf', fileName: 'plan.pdf', pages: 3 });
    expect(Buffer.from(read.value.base64, 'base64').equals(bytes)).toBe(true);
    expect(AnnexSchema.shape.content.safeParse(read.value).success).toBe(true);
  });

  it('is refused with its reason where something is wrong with it', async () => {
    expect(await reasonFor(file('hello'))).toContain('cannot be read as a PDF file');
    expect(await reasonFor(file(''))).toContain('cannot be read as a PDF file');
    expect(await reasonFor(file(await pdf(1, 'secret')))).toContain('protected by a password');
    expect(await reasonFor({ ...file(''), size: 41 * 1024 * 1024 })).toContain('larger than 40 MB');
    expect(
      await reasonFor({ ...file(''), arrayBuffer: () => Promise.reject(new Error('gone')) }),
    ).toContain('could not be read. See whether it is still where it was');
  });

  it('is refused where it and the others take more than an agreement holds', async () => {
    const large = { ...file(''), size: 39 * 1024 * 1024 };
    const read = await readPdfAnnex(large, 39 * 1024 * 1024);
    expect(read.ok || read.error).toContain('more than 60 MB together');
  });

  it('is not taken where it was cut off, and pages may be missing', async () => {
    const bytes = await pdf(3);
    expect(await reasonFor(file(bytes.subarray(0, bytes.length - 200)))).toContain('not complete');
  });

  it('keeps its name to one line of what can be printed', async () => {
    const read = await readPdfAnnex(file(await pdf(1), 'a\nb\u0000c.pdf'));
    expect(read.ok && read.value.fileName).toBe('a bc.pdf');
  });
});
