/** The Symbol font (Adobe's encoding) from 0x20, as far as it has letters and signs of its own. */
const SYMBOL =
  ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** The same from 0xA0. */
const SYMBOL_UPPER = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** What of Wingdings occurs in contracts: bullets, ticks and boxes. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/**
 * What a character of a symbol font shows. Word keeps such characters in the private area from
 * U+F000 on, where they mean nothing without their font: "≥" would be lost.
 */
export function fromSymbolFont(text: string, font: string | undefined): string {
  if (!/[\uf020-\uf0ff]/.test(text) && !isSymbolFont(font)) return text;
  const dings = font !== undefined && /wingdings/i.test(font);
  return text.replace(/[\u00a0-\u00ff\uf020-\uf0ff]/g, (character) => {
    const code = character.charCodeAt(0) & 0xff;
    const shown = dings ? WINGDINGS[code] : symbolAt(code);
    return shown ?? (character >= '\uf020' ? '•' : character);
  });
}

export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && /^(?:symbol|wingdings(?: [23])?)$/i.test(font);

const symbolAt = (code: number): string | undefined =>
  (code < 0xa0 ? SYMBOL.charAt(code - 0x20) : SYMBOL_UPPER.charAt(code - 0xa0)) || undefined;
