/** "$99.0\%$", "$\ge$": a formula set between dollars, with a command in it. */
const FORMULA = /\$([^$\n]{0,40}\\[^$\n]{1,60})\$/g;
const COMMAND = /\\(?:([A-Za-z]{1,12})\s?|([%$&#_{}]))/g;
const WORDS = /\\(?:text|textbf|mathrm|mathbf)\{([^{}]{0,80})\}/g;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['ge', 'geq', 'geqslant'].map((name) => [name, '≥'] as const),
  ...['le', 'leq', 'leqslant'].map((name) => [name, '≤'] as const),
  ['lt', '<'],
  ['gt', '>'],
  ['times', '×'],
  ['cdot', '·'],
  ['div', '÷'],
  ['pm', '±'],
  ['approx', '≈'],
  ['sim', '~'],
  ['infty', '∞'],
  ['to', '→'],
  ['rightarrow', '→'],
]);

/**
 * A line with the signs that its formulas in TeX stand for, where they are no more than figures and
 * signs: "< 99.9% but $\ge$ 99.0%" is "< 99.9% but ≥ 99.0%". Other formulas stay as they are.
 */
export function withoutMath(text: string): string {
  if (!text.includes('$') || !text.includes('\\')) return text;
  return text.replace(FORMULA, (formula, inner: string) => {
    const plain = inner
      .replace(WORDS, '$1')
      .replace(COMMAND, (command, name: string | undefined, sign: string | undefined) =>
        name === undefined ? sign! : SIGNS.has(name) ? `${SIGNS.get(name)} ` : command,
      );
    return plain.includes('\\') ? formula : plain.replace(/ {2,}/g, ' ').trim();
  });
}
