/** Texts in memory at a time: the labels, sentences and cells of a long agreement. */
const MOST = 2_000;

/**
 * The function's answer for each text, computed once: rules ask the same of a label, a sentence or a
 * cell again and again. Only for answers that depend on nothing else and that nobody changes.
 */
export function rememberText<V extends object | string | boolean | null>(
  compute: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Words that rules of several families look for in the same texts. */
export interface Words {
  readonly test: (text: string) => boolean;
}

/** An expression without the flag g, tried once on each text. */
export const rememberWords = (pattern: RegExp): Words => ({
  test: rememberText((text) => pattern.test(text)),
});
