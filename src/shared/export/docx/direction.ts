export type Direction = 'ltr' | 'rtl';

export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const STRONG = /\p{L}/u;

/**
 * Cuts a text where its writing direction changes, because Word takes the direction, the font and
 * the language of right-to-left text from the run. Characters without a direction (spaces, digits,
 * punctuation) go with the text on both sides where that agrees, else with the paragraph.
 */
export function splitByDirection(text: string, base: Direction): readonly DirectedText[] {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(text))
    return text === '' ? [] : [{ text, direction: base }];

  const parts: { text: string; direction: Direction }[] = [];
  let neutral = '';
  const append = (piece: string, direction: Direction): void => {
    const last = parts.at(-1);
    if (last?.direction === direction) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, direction });
  };
  for (const character of text) {
    if (!STRONG.test(character)) {
      neutral += character;
      continue;
    }
    const direction = RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
    append(neutral, parts.at(-1)?.direction === direction ? direction : base);
    neutral = '';
    append(character, direction);
  }
  append(neutral, base);
  return parts;
}
