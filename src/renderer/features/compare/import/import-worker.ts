import type * as loaded from '#renderer/platform/pdf-source.ts';
import { serveJob } from '#renderer/platform/serve-job.ts';
import { sha256Hex } from '#renderer/platform/sha256.ts';
import { silentTitles } from '#shared/compare/silence.ts';
import { extract } from '#shared/extract/extract.ts';
import type { PdfProblem } from '#shared/read/pdf/pdf-content.ts';
import { readFile } from '#shared/read/read-file.ts';
import type { Reading } from '#shared/read/reading.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import { loadPracticeFiles } from './practice-files.ts';
import type { ImportWork, Practised, ReadAnswer } from './work.ts';

/** Reading a PDF's pages takes most of the time; all else is done at once. */
const READING = 0.9;

/** PDF.js is large: loaded for PDFs alone. */
const pdfContent: typeof loaded.pdfContent = async (...file) =>
  (await import('#renderer/platform/pdf-source.ts')).pdfContent(...file);

serveJob<ImportWork>(async (input, report) => {
  if (input.type === 'practise') return practise();
  const { name, bytes, password } = input;
  const locked: { as: PdfProblem['kind'] | null } = { as: null };
  // First, as whoever reads the file may keep its bytes.
  const sha256 = await sha256Hex(bytes);
  const reading = await readFile(name, bytes, {
    pdf: async (file) => {
      const content = await pdfContent(file, {
        name,
        ...(password === null ? {} : { password }),
        onProgress: (share) => report({ fraction: share * READING, words: 'Reading the pages' }),
      });
      if (!content.ok) locked.as = content.error.kind;
      return content;
    },
  });
  if (!reading.ok) {
    if (locked.as === 'password' || locked.as === 'wrong-password')
      return { type: 'password', isWrong: locked.as === 'wrong-password' };
    const { place, message, remedy } = reading.error;
    return { type: 'refused', problem: { place, message, remedy } };
  }
  report({ fraction: READING, words: 'Looking for what it promises' });
  return { type: 'read', reading: reading.value, ...found(reading.value), sha256 };
});

/** What a text promises, and about what it is silent. */
function found(reading: Reading): Pick<ReadAnswer, 'terms' | 'silent'> {
  const terms = extract(reading.document);
  return { terms, silent: silentTitles(reading, terms, DEFAULT_OPTIONS) };
}

/** Each file so often: V8 makes fast only what is used again. */
const ROUNDS = 2;

let files: Awaited<ReturnType<typeof loadPracticeFiles>> | null = null;
let practised = 0;

/** What reads a kind of file is slow at its first one, and so are the rules: reads the next practice file. */
async function practise(): Promise<Practised> {
  files ??= await loadPracticeFiles();
  const { name, bytes } = files[practised % files.length]!;
  const reading = await readFile(name, bytes.slice(), {
    pdf: (file) => pdfContent(file, { name }),
  });
  if (reading.ok) found(reading.value);
  practised += 1;
  return { type: 'practised', isReady: practised >= files.length * ROUNDS };
}
