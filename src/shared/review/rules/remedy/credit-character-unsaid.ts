import { mendCredits } from '#shared/review/edits.ts';
import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { clauseName, characterClauses } from './clauses-on-remedies.ts';

export const creditCharacterUnsaid: Rule = {
  id: 'credit-character-unsaid',
  family: 'remedy',
  title: 'It is not said what a credit is',
  severity: 'warning',
  why: 'A sum out of proportion to a legitimate interest is a penalty and void in England. Words that call the credit a price adjustment or liquidated damages show what it is for.',
  mend: 'Say whether the credits adjust the price or are liquidated damages.',
  check: perCredits(({ subject, commitment, remedy, place }) => {
    if (remedy.character !== null) return null;
    const clause = characterClauses(subject)[0];
    const value = clause?.value ?? 'price-adjustment';
    const words = value === 'price-adjustment' ? 'a price adjustment' : 'liquidated damages';
    return {
      place: place('remedy', 'character'),
      message: 'Nothing says whether the credits are a price adjustment or liquidated damages.',
      remedy: clause
        ? `Call them ${words}, as ${clauseName(clause.text)} does.`
        : 'Choose one, and add a clause that says so.',
      fix: mendCredits(commitment.id, `Call the credits ${words}`, (mended) => ({
        ...mended,
        character: value,
      })),
    };
  }),
};
