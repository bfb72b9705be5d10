/** A text as words are looked for in it, and where each of its letters comes from. */
export interface Folded {
  /**
   * Small letters without accents or strokes, ligatures apart, with plain spaces, quotation marks and
   * dashes.
   */
  readonly text: string;
  /** By position in `text`: the position in the original; one more for its end. Null: the same. */
  readonly origins: readonly number[] | null;
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  // Seen only where a line ends, or never.
  '\u00ad': '',
  '\u200b': '',
};

/** Letters that Unicode does not take apart, as who lacks their keys types them. */
const TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  þ: 'th',
  Þ: 'TH',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
};

const OTHER_LETTERS = /[^\0-\x7f]/gu;

/** One letter without what is on it: more of them for a ligature, none for a mark alone. */
const plain = (letter: string): string =>
  PLAIN[letter] ??
  letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(OTHER_LETTERS, (base) => TYPED[base] ?? base);

const known = new Map<string, string>();

function foldedLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = plain(letter.toLowerCase());
    known.set(letter, folded);
  }
  return folded;
}

/** Folds a text letter by letter, so that what is found in it has its place in the original. */
export function fold(original: string): Folded {
  let isAligned = true;
  const text = original
    .replace(OTHER_LETTERS, (letter) => {
      const folded = foldedLetter(letter);
      if (folded.length !== letter.length) isAligned = false;
      return folded;
    })
    .toLowerCase();
  return { text, origins: isAligned ? null : originsOf(original) };
}

/** The same for words of which the case matters: "PARTY’S Société" as "PARTY'S Societe". */
export const foldedInCase = (text: string): string => text.replace(OTHER_LETTERS, plain);

/** A text as words are looked for in it: "PARTY’S Société" as "party's societe". */
export const foldedText = (text: string): string => fold(text).text;

function originsOf(original: string): readonly number[] {
  const origins: number[] = [];
  let at = 0;
  for (const letter of original) {
    const length = letter < '\x80' ? 1 : foldedLetter(letter).length;
    for (let unit = 0; unit < length; unit += 1) origins.push(at);
    at += letter.length;
  }
  origins.push(at);
  return origins;
}
