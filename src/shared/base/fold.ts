/** A text as words are looked for in it, and where each of its letters comes from. */
export interface Folded {
  /** Small letters without accents, ligatures apart, with plain spaces, quotation marks and dashes. */
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

const OTHER_LETTERS = /[^\0-\x7f]/gu;

const known = new Map<string, string>();

function foldedLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = PLAIN[letter] ?? letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
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
export const foldedInCase = (text: string): string =>
  text.replace(
    OTHER_LETTERS,
    (letter) => PLAIN[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, ''),
  );

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
