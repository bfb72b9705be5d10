/**
 * The order of two texts by their UTF-16 code units, the same on every machine: for keys, days and
 * ids. What a person reads in alphabetical order is sorted in the language of its document.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
