/** Letters of these scripts are twice as wide as others. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Extended_Pictographic}/u;
const CAPITAL = /\p{Lu}/u;

/** In small letters, roughly. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, letter) => width + (WIDE.test(letter) ? 2 : CAPITAL.test(letter) ? 1.3 : 1),
    0,
  );

/**
 * A text as lines of at most so many letters, broken between words where it can be, else after
 * hyphens. What does not fit ends in an ellipsis.
 */
export function shortLines(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < most) {
    if (widthOf(rest) <= letters) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, `${start(rest, letters - 1).trimEnd()}…`];
    const fits = start(rest, letters);
    const whole = rest[fits.length] === ' ' ? fits : (/^.+ |^.+-/.exec(fits)?.[0] ?? fits);
    lines.push(whole.trimEnd());
    rest = rest.slice(whole.length).trimStart();
  }
  return lines;
}

/** As much of its beginning as is so wide, one letter at least; marks stay with their letter. */
function start(text: string, width: number): string {
  let taken = '';
  for (const [letter] of text.matchAll(/\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}+/gu)) {
    if (widthOf(taken + letter) > width && taken !== '') break;
    taken += letter;
  }
  return taken;
}
