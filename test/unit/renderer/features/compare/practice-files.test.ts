import { describe, expect, it } from 'vitest';
import { practicePdf, practiceWordFile } from '#renderer/features/compare/import/practice-files.ts';
import { pdfContent } from '#main/cli/pdf-source.ts';
import { textBlocks } from '#shared/document/text-blocks.ts';
import { readFile } from '#shared/read/read-file.ts';

const LINES = Array.from({ length: 60 }, (_, line) => `Line ${line + 1} (at "99.9%" & more)`);

async function wordsOf(name: string, bytes: Uint8Array): Promise<string> {
  const reading = await readFile(name, bytes, { pdf: (file) => pdfContent(file, { name }) });
  if (!reading.ok) throw new Error(reading.error.message);
  return textBlocks(reading.value.document)
    .map(({ text }) => text)
    .join('\n');
}

describe('the files that a worker reads to get ready', () => {
  it('hold their lines in Word as text and as a table', async () => {
    const words = await wordsOf('practice.docx', practiceWordFile(LINES));
    for (const line of LINES) expect(words.split(line)).toHaveLength(3);
  });

  it('hold their lines in a PDF of several pages', async () => {
    const words = await wordsOf('practice.pdf', practicePdf(LINES));
    for (const line of LINES) expect(words).toContain(line);
  });
});
