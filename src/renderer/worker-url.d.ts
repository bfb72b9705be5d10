declare module '*?worker&url' {
  /** Where the bundled worker script is. */
  const url: string;
  export default url;
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
