import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import mammoth from 'mammoth';

const run = promisify(execFile);

/** The words of a Word file, as another library reads them. */
export async function docxWords(path: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ path });
  return value.replace(/\s+/g, ' ');
}

/** The words of a PDF file, as Poppler reads them. */
export async function pdfWords(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.replace(/\s+/g, ' ');
}

/** What qpdf has against a PDF file; null where nothing. */
export async function pdfFaults(path: string): Promise<string | null> {
  try {
    await run('qpdf', ['--check', path]);
    return null;
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error);
  }
}
