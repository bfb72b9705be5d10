import { directionOf } from '#shared/assemble/direction.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { typedTexts } from '#shared/review/text/typed-texts.ts';

/** Joiners are letters' business in Arabic, Indic scripts and emoji, and never elsewhere. */
const ZERO_WIDTH =
  /[\u200b\u2060\ufeff\u180e]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /[\u200e\u200f\u061c]/g;
const MIXED =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek})\p{Script=Latin})[\p{L}\p{M}]*/gu;

export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  family: 'text',
  title: 'Characters that nobody sees',
  severity: 'warning',
  why: 'Invisible marks and letters that only look alike make a text read differently from what is stored: a search misses it, and a figure may appear reversed.',
  mend: 'Remove them, or type the word again.',
  byClause: true,
  check: (subject) => {
    const rtl = directionOf(subject.agreement.language) === 'rtl';
    const pattern = (words: string) => [
      ...matchesOf(words, ZERO_WIDTH),
      ...matchesOf(words, DIRECTION),
      ...(rtl || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words)
        ? []
        : matchesOf(words, MARKS)),
    ];
    return typedTexts(subject).flatMap(({ place, words, mend }): readonly Found[] => {
      if (PLAIN.test(words)) return [];
      const hidden = pattern(words);
      const [mixed] = matchesOf(words, MIXED);
      const found: Found[] = [];
      if (hidden.length > 0)
        found.push({
          place,
          message: `The text holds ${hidden.length === 1 ? 'an invisible character' : `${hidden.length} invisible characters`} (${nameOf(hidden[0]![0])}).`,
          remedy: 'Remove them.',
          quote: wordAround(words, hidden[0]!.index),
          fix: {
            label: 'Remove the invisible characters',
            apply: (agreement) => mend(agreement, (piece) => without(piece, rtl)),
          },
        });
      if (mixed)
        found.push({
          place,
          message: `“${mixed[0]}” mixes letters of two alphabets that look alike.`,
          remedy: 'Type the word again.',
          quote: mixed[0],
        });
      return found;
    });
  },
};

/** Nothing but what the keyboards of Western languages give: the usual case, known at once. */
const PLAIN = /^[\n\t -\u024f\u2010-\u2027\u20a0-\u20bf\ufffc\u2030-\u205e]*$/;

const without = (piece: string, rtl: boolean): string => {
  const plain = piece.replace(ZERO_WIDTH, '').replace(DIRECTION, '');
  return rtl || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(piece)
    ? plain
    : plain.replace(MARKS, '');
};

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function wordAround(words: string, at: number): string {
  const before = words.slice(0, at).search(/\S*$/);
  const after = words.slice(at).search(/\s|$/);
  return words.slice(before, at + after);
}
