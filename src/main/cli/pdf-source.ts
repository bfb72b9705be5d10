// First, as PDF.js looks for it while it is loaded.
import './pdf-engine.ts';
import type { Result } from '#shared/base/result.ts';
import { collectContent, type PdfJs, type PdfOptions } from '#shared/read/pdf/collect-content.ts';
import type { PdfContent, PdfProblem } from '#shared/read/pdf/pdf-content.ts';

/** What stands on the pages of a PDF, read in this process. */
export async function pdfContent(
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<Result<PdfContent, PdfProblem>> {
  return collectContent(await pdfJs(), bytes, options);
}

let loaded: Promise<PdfJs> | undefined;

const pdfJs = (): Promise<PdfJs> => (loaded ??= withoutCanvas(load));

async function load(): Promise<PdfJs> {
  // The first leaves its parser where the second looks for it before it starts a worker.
  await import('pdfjs-dist/build/pdf.worker.mjs');
  const { getDocument, OPS, PDFWorker } = await import('pdfjs-dist');
  return { getDocument, OPS, PDFWorker };
}

/** That there is no canvas, and that Node 20 would need more than pdf-engine.ts gives. */
const OF_LOADING = /^Warning: (?:Cannot (?:access|load|polyfill)|Please use the `legacy` build)/;

/**
 * PDF.js loads a native canvas while it is loaded itself in Node, or warns that it cannot. Nothing is
 * drawn here, so it is not to find the way to one, and its warnings say nothing to a user.
 */
async function withoutCanvas<T>(work: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule');
  const warn = console.warn.bind(console);
  process.getBuiltinModule = () => undefined;
  console.warn = (...words: readonly unknown[]) => {
    if (!OF_LOADING.test(String(words[0]))) warn(...words);
  };
  try {
    return await work();
  } finally {
    if (before) Object.defineProperty(process, 'getBuiltinModule', before);
    console.warn = warn;
  }
}
