// The oldest engine that we run on lacks what PDF.js takes for granted.
import 'core-js/actual';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
