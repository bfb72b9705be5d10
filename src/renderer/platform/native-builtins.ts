// The engine's own, as they are before core-js comes: this file is to be imported first.
const { structuredClone } = globalThis;
const { push } = Array.prototype;

/**
 * Puts back what core-js replaces for the sake of errors that nothing here runs into: the copying of
 * what is posted, on which PDF.js spends a third of a page's time with a script instead of the
 * engine, and the `push` of every array in the worker, which becomes several times slower. To be
 * called once core-js and the core-js that PDF.js brings along have run.
 */
export function keepNativeBuiltins(): void {
  Object.assign(globalThis, { structuredClone });
  // oxlint-disable-next-line no-extend-native -- it is the native one that comes back
  Array.prototype.push = push;
}
