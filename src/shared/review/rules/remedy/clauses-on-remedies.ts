import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Clause } from '#shared/agreement/section.ts';
import type { ClauseText, Subject } from '#shared/review/subject.ts';

/** What a clause says about credits, and its words. */
export interface Said<T> {
  readonly value: T;
  readonly text: ClauseText;
  readonly quote: string;
}

/** "Service Credits are the sole and exclusive remedy", "the only financial remedy" */
const SOLE =
  /\b(?:are|is|shall be|will be|being)\s+(?:the\s+|its\s+|their\s+)?(?:sole(?:\s+and\s+exclusive)?|exclusive|only)(?:\s+\w+)?\s+remed(?:y|ies)\b/iu;
/** "Service Credits are in addition to every other right", "not the sole remedy" */
const BESIDES =
  /\b(?:are|is|shall be|will be)\s+(?:in addition to|without prejudice to|not\s+(?:the\s+|its\s+|their\s+)?(?:sole|exclusive|only))\b[^.]*/iu;
const ADJUSTMENT = /\badjust(?:s|ment of)?\s+(?:of\s+)?the\s+price\b|\bprice adjustments?\b/iu;
const DAMAGES = /\bliquidated damages\b|\bas agreed damages\b|\bgenuine pre-estimate\b/iu;

/** A clause in a sentence, also where it has no title yet. */
export const clauseName = ({ clause }: ClauseText): string =>
  clause.title.trim() === '' ? 'a clause without a title' : `the clause “${clause.title}”`;

/** Words without which no pattern matches: most clauses are read no further. */
const WORTH_READING = /remed|addition to|prejudice|adjust|damages|pre-estimate/u;

/** Only sentences about credits speak of them; the term may be a run of its own. */
const isAboutCredits = ({ clause, lower }: ClauseText): boolean =>
  (lower.includes('credit') || /credit|remedy/.test(clause.origin?.clause ?? '')) &&
  WORTH_READING.test(lower);

/** Whether the clauses call credits the sole remedy, in the order of the text. */
export const soleRemedyClauses = saying<boolean>([
  [BESIDES, false],
  [SOLE, true],
]);

/** What the clauses say that credits are. */
export const characterClauses = saying<NonNullable<CreditRemedy['character']>>([
  [DAMAGES, 'liquidated-damages'],
  [ADJUSTMENT, 'price-adjustment'],
]);

/** Reads each clause once: after a keystroke all others are as they were. */
function saying<T>(
  patterns: readonly (readonly [RegExp, T])[],
): (subject: Subject) => readonly Said<T>[] {
  const known = new WeakMap<Clause, Omit<Said<T>, 'text'> | null>();
  return ({ clauses }) =>
    clauses.flatMap((text) => {
      let said = known.get(text.clause);
      if (said === undefined) known.set(text.clause, (said = saidIn(text, patterns)));
      return said === null ? [] : [{ ...said, text }];
    });
}

function saidIn<T>(
  text: ClauseText,
  patterns: readonly (readonly [RegExp, T])[],
): Omit<Said<T>, 'text'> | null {
  if (!isAboutCredits(text)) return null;
  for (const { words } of text.passages)
    for (const [pattern, value] of patterns) {
      const match = pattern.exec(words);
      // "a refund is not a price adjustment" says nothing of the kind.
      if (match && !/\bnot\s+(?:an?\s+)?$/iu.test(words.slice(0, match.index)))
        return { value, quote: match[0] };
    }
  return null;
}
