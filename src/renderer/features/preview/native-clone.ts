/**
 * The engine's own way to copy what is posted. core-js, told to mend the engine, replaces it by one in
 * script for the sake of some kinds of errors; with that, PDF.js spends a third of a page's time on
 * copying. To be imported before core-js is.
 */
export const nativeClone = globalThis.structuredClone;
