export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const STRONG = /\p{L}/u;

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The direction in which a character is written; null for spaces, digits and punctuation. */
export const characterDirection = (character: string): Direction | null =>
  STRONG.test(character) ? (RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr') : null;

/** First strong isolate and pop directional isolate (Unicode Standard Annex 9, section 2.4). */
export const ISOLATE = '\u2068';
export const END_OF_ISOLATE = '\u2069';

/** An isolated part that holds no other, up to its end or that of the text. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)/gu;

/**
 * The direction of the first letter outside of isolated parts (Unicode Standard Annex 9, rule P2);
 * null for a text without such letters.
 */
export function firstDirection(text: string): Direction | null {
  const open = text.replace(ISOLATED, '');
  if (open.length < text.length) return firstDirection(open);
  const letter = STRONG.exec(text);
  return letter === null ? null : characterDirection(letter[0]);
}

/** What is isolated in the text after an `ISOLATE`: up to the end that belongs to it. */
export function isolatedPart(after: string): string {
  let depth = 1;
  for (let at = 0; at < after.length; at += 1) {
    if (after[at] === ISOLATE) depth += 1;
    else if (after[at] === END_OF_ISOLATE) depth -= 1;
    if (depth === 0) return after.slice(0, at);
  }
  return after;
}

/**
 * A part of a text that keeps its own order within words of the other direction, and leaves to
 * them the direction of the whole: a name at their beginning would else turn them round.
 */
export const setApart = (part: string, words: Direction): string =>
  (firstDirection(part) ?? words) === words ? part : `${ISOLATE}${part}${END_OF_ISOLATE}`;

/**
 * A text that keeps its own order within a line of the other direction. Without it, digits and signs
 * at its edges go with the line: "1 High Street" would end in the 1. Letters alone need none.
 */
export const isolated = (text: string, line: Direction): string =>
  /[^\p{L}\p{M}\s]/u.test(text) && (firstDirection(text) ?? line) !== line
    ? `${ISOLATE}${text}${END_OF_ISOLATE}`
    : text;

/** Lines of one text in a row, each in its own order where they do not all run the same way. */
export function inRow(lines: readonly string[], line: Direction): string {
  const directions = new Set(lines.map((one) => firstDirection(one) ?? line));
  return (directions.size < 2 ? lines : lines.map((one) => setApart(one, line))).join(', ');
}
