export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const STRONG = /\p{L}/u;

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The direction in which a character is written; null for spaces, digits and punctuation. */
export const characterDirection = (character: string): Direction | null =>
  STRONG.test(character) ? (RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr') : null;

/** The direction of the first letter; null for a text without letters. */
export function firstDirection(text: string): Direction | null {
  const letter = STRONG.exec(text);
  return letter === null ? null : characterDirection(letter[0]);
}

/** First strong isolate and pop directional isolate (Unicode Standard Annex 9, section 2.4). */
export const ISOLATE = '\u2068';
export const END_OF_ISOLATE = '\u2069';

/**
 * A text that keeps its own order within a line of the other direction. Without it, digits and signs
 * at its edges go with the line: "1 High Street" would end in the 1. Letters alone need none.
 */
export const isolated = (text: string, line: Direction): string =>
  /[^\p{L}\p{M}\s]/u.test(text) && (firstDirection(text) ?? line) !== line
    ? `${ISOLATE}${text}${END_OF_ISOLATE}`
    : text;
