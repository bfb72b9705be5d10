/** Joiners are letters' business in Arabic, Indic scripts and emoji, and never elsewhere. */
const ZERO_WIDTH =
  /[\u200b\u2060\ufeff\u180e]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu;
/** Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** Marks that only help where letters run from right to left. */
const MARKS = /[\u200e\u200f\u061c]/g;
const WORD = /[\p{L}\p{M}]+/gu;
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Nothing but what the keyboards of Western languages give: the usual case, known at once. */
const PLAIN = /^[\n\t -\u024f\u2010-\u2027\u20a0-\u20bf\ufffc\u2030-\u205e]*$/;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface HiddenCharacter {
  /** "U+200B" */
  readonly name: string;
  /** In UTF-16 units; each of them is one. */
  readonly at: number;
  readonly sort: 'zero-width' | 'direction';
}

/** True for most texts: they hold neither hidden characters nor letters that look alike. */
export const isPlainText = (text: string): boolean => PLAIN.test(text);

/** The invisible characters of a text. `rightToLeft`: it is written in such a language. */
export function hiddenCharactersIn(text: string, rightToLeft = false): readonly HiddenCharacter[] {
  if (isPlainText(text)) return [];
  const found = (pattern: RegExp, sort: HiddenCharacter['sort']): readonly HiddenCharacter[] =>
    Array.from(text.matchAll(pattern), ({ 0: character, index }) => ({
      name: nameOf(character),
      at: index,
      sort,
    }));
  return [
    ...found(ZERO_WIDTH, 'zero-width'),
    ...found(DIRECTION, 'direction'),
    ...(needsMarks(text, rightToLeft) ? [] : found(MARKS, 'direction')),
  ];
}

export function withoutHiddenCharacters(text: string, rightToLeft = false): string {
  if (isPlainText(text)) return text;
  const plain = text.replace(ZERO_WIDTH, '').replace(DIRECTION, '');
  return needsMarks(text, rightToLeft) ? plain : plain.replace(MARKS, '');
}

/** The words that mix letters of Latin with those of Cyrillic or Greek: "Рrovider". */
export const mixedWordsIn = (text: string): readonly string[] =>
  isPlainText(text) ? [] : (text.match(WORD) ?? []).filter((word) => MIXED.test(word));

const needsMarks = (text: string, rightToLeft: boolean): boolean =>
  rightToLeft || RIGHT_TO_LEFT.test(text);

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
