import { keepNativeBuiltins } from './native-builtins.ts';
// The oldest engine that we run on lacks what PDF.js takes for granted.
import 'core-js/actual';
// Makes PDF.js parse in this very worker instead of starting one more.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Result } from '#shared/base/result.ts';
import { collectContent, type PdfOptions } from '#shared/read/pdf/collect-content.ts';
import type { PdfContent, PdfProblem } from '#shared/read/pdf/pdf-content.ts';

keepNativeBuiltins();

/**
 * What stands on the pages of a PDF. Only for workers: whoever starts one can end it when a file
 * takes too long or too much memory, which nothing in here bounds.
 */
export const pdfContent = (
  bytes: Uint8Array,
  options: PdfOptions,
): Promise<Result<PdfContent, PdfProblem>> =>
  collectContent({ getDocument, PDFWorker, OPS }, bytes, options);
