/** Leaves PDF.js' parser on `globalThis`; it exports nothing that is used. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
