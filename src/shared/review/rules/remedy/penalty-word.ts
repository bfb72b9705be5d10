import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Rule } from '#shared/review/rule.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { typedTexts } from '#shared/review/text/typed-texts.ts';

/** "penalty", with its article; not where the text says that something is none, or free of it. */
const PENALTY =
  /(?<!\b(?:not|no|without|nor|than|never)(?: (?:a|any|as a))? )\b(a )?(penalt(?:y|ies))\b(?!-free| clause)/giu;

/** Quick to look for, before the words around it are looked at. */
const HINT = /penalt/i;

export const penaltyWord: Rule = {
  id: 'penalty-word',
  family: 'remedy',
  title: 'A remedy is called a penalty',
  severity: 'warning',
  why: 'A sum that the parties themselves call a penalty invites the argument that it is one, and a penalty out of proportion is not enforceable.',
  mend: 'Say price adjustment, or liquidated damages.',
  byClause: true,
  check: (subject) => {
    const { agreement } = subject;
    const damages = sayDamages(agreement);
    const instead = damages ? 'liquidated damages' : 'price adjustment';
    return typedTexts(subject).flatMap(({ place, words, mend }) => {
      if (!HINT.test(words)) return [];
      const [first] = matchesOf(words, PENALTY);
      if (first === undefined) return [];
      return [
        {
          place,
          message: `The text speaks of “${first[0].trim()}”.`,
          remedy: `Say “${instead}”.`,
          quote: first[0].trim(),
          fix: {
            label: `Say “${instead}”`,
            apply: (whole: Agreement) => mend(whole, (piece) => withoutPenalty(piece, damages)),
          },
        },
      ];
    });
  },
};

/** What most of the agreement's credits are. */
function sayDamages({ commitments }: Agreement): boolean {
  const characters = commitments.flatMap(({ remedy }) =>
    remedy?.type === 'credits' && remedy.character !== null ? [remedy.character] : [],
  );
  const damages = characters.filter((character) => character === 'liquidated-damages').length;
  return damages * 2 > characters.length;
}

const withoutPenalty = (piece: string, damages: boolean): string =>
  piece.replace(PENALTY, (_, article: string | undefined, word: string) => {
    const many = word.toLowerCase() === 'penalties';
    const words = damages ? 'liquidated damages' : many ? 'price adjustments' : 'price adjustment';
    const whole = `${damages ? '' : (article ?? '')}${words}`;
    const isCapital = /^\p{Lu}/u.test(article ?? word);
    return isCapital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  });
