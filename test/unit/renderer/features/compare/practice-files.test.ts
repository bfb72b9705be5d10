import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfContent } from '#main/cli/pdf-source.ts';
import { extract } from '#shared/extract/extract.ts';
import { readFile } from '#shared/read/read-file.ts';

const FOLDER = join(import.meta.dirname, '../../../../../assets/practice');

describe('the files that a worker reads to get ready', () => {
  it.each(['practice.docx', 'practice.pdf'])('%s gives the rules work', async (name) => {
    const bytes = new Uint8Array(await readBytes(join(FOLDER, name)));
    const reading = await readFile(name, bytes, { pdf: (file) => pdfContent(file, { name }) });
    if (!reading.ok) throw new Error(reading.error.message);
    const { availability, exclusions } = extract(reading.value.document);
    expect([availability, exclusions].every(({ length }) => length > 0)).toBe(true);
  });
});
