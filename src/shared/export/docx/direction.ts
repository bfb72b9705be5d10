import {
  characterDirection,
  END_OF_ISOLATE,
  firstDirection,
  hasRightToLeft,
  ISOLATE,
  isolatedPart,
  type Direction,
} from '#shared/base/text-direction.ts';

export interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * Cuts a text where its writing direction changes, because Word takes the direction, the font and
 * the language of right-to-left text from the run. Characters without a direction (spaces, digits,
 * punctuation) go with the text on both sides where that agrees, else with the paragraph, or with the
 * isolated part that they are in, as Word goes by the runs alone.
 */
export function splitByDirection(text: string, base: Direction): readonly DirectedText[] {
  if (base === 'ltr' && !hasRightToLeft(text))
    return text === '' ? [] : [{ text, direction: base }];

  const parts: { text: string; direction: Direction }[] = [];
  let neutral = '';
  const append = (piece: string, direction: Direction): void => {
    const last = parts.at(-1);
    if (last?.direction === direction) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, direction });
  };
  /** The direction of the line and of each isolated part that is open in it. */
  const around = [base];
  const here = (): Direction => around.at(-1) ?? base;
  const flush = (direction: Direction): void => {
    append(neutral, direction);
    neutral = '';
  };
  let at = 0;
  for (const character of text) {
    at += character.length;
    if (character === ISOLATE) {
      flush(here());
      around.push(firstDirection(isolatedPart(text.slice(at))) ?? here());
      append(character, here());
    } else if (character === END_OF_ISOLATE && around.length > 1) {
      flush(here());
      append(character, here());
      around.pop();
    } else {
      const direction = characterDirection(character);
      if (direction === null) {
        neutral += character;
      } else {
        flush(parts.at(-1)?.direction === direction ? direction : here());
        append(character, direction);
      }
    }
  }
  flush(here());
  return parts;
}
