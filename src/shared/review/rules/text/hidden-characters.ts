import { directionOf } from '#shared/assemble/direction.ts';
import {
  hiddenCharactersIn,
  mixedWordsIn,
  withoutHiddenCharacters,
} from '#shared/base/hidden-characters.ts';
import type { Found, Rule } from '#shared/review/rule.ts';
import { typedTexts } from '#shared/review/text/typed-texts.ts';

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
    return typedTexts(subject).flatMap(({ place, words, mend }): readonly Found[] => {
      const hidden = hiddenCharactersIn(words, rtl);
      const [mixed] = mixedWordsIn(words);
      const found: Found[] = [];
      if (hidden.length > 0)
        found.push({
          place,
          message: `The text holds ${hidden.length === 1 ? 'an invisible character' : `${hidden.length} invisible characters`} (${hidden[0]!.name}).`,
          remedy: 'Remove them.',
          quote: wordAround(words, hidden[0]!.at),
          fix: {
            label: 'Remove the invisible characters',
            apply: (agreement) => mend(agreement, (piece) => withoutHiddenCharacters(piece, rtl)),
          },
        });
      if (mixed)
        found.push({
          place,
          message: `“${mixed}” mixes letters of two alphabets that look alike.`,
          remedy: 'Type the word again.',
          quote: mixed,
        });
      return found;
    });
  },
};

function wordAround(words: string, at: number): string {
  const before = words.slice(0, at).search(/\S*$/);
  const after = words.slice(at).search(/\s|$/);
  return words.slice(before, at + after);
}
