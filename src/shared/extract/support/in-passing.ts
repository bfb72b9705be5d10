import type { TextTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { hoursPhrases } from '../grammar/hours.ts';
import { sentences, type Passage } from '../sla-text.ts';
import { made, SUPPORT } from './hours-words.ts';
import { OF_SOMETHING_ELSE, TITLE_OF_HOURS } from './said-words.ts';

// Hours that a page prints without a sentence: above their label, before the word, behind a name that touches them.

const LONGEST_LINE = 160;
const LONGEST_PARAGRAPH = 1_500;
const LONGEST_LABEL = 40;

/** Hours of a line by what stands above and below it; less sure than any that a sentence tells. */
export function inPassing(passages: readonly Passage[], index: number): readonly TextTerm[] {
  const passage = passages[index]!;
  const { length } = passage.text;
  if (length > LONGEST_PARAGRAPH || !/\d|clock/i.test(passage.text)) return [];
  if (length > LONGEST_LINE) return beforeWord(passage).slice(0, 1);
  return [
    ...touching(passage, passages.slice(Math.max(0, index - ROWS_ABOVE), index)),
    ...beforeWord(passage),
    ...aboveLabel(passage, passages[index + 1]),
  ].slice(0, 1);
}
const ROWS_ABOVE = 4;

/** "TelephoneMon–Fri, 8–17": the cell of a channel and that of its hours, which lost what parted them. */
const SEAM =
  /\p{Ll}(?=(?:M(?:on?|o)|Di|Tu|Lun?|Ma)[a-z]{0,7}\.?\s?(?:[-–—]|to|bis|au|a)\s?\p{Lu}|[01]?\d[:.][0-5]\d\s?[-–])/u;

function touching(passage: Passage, above: readonly Passage[]): readonly TextTerm[] {
  const seam = SEAM.exec(passage.text);
  if (seam === null || passage.kind !== 'paragraph') return [];
  const from = seam.index + 1;
  const [phrase] = hoursPhrases(passage.text.slice(from));
  const isTitled = above.some(
    ({ text }) =>
      text.length <= LONGEST_LINE &&
      (SUPPORT.test(text) || TITLE_OF_HOURS.test(text)) &&
      NAMES_TIMES.test(text) &&
      !OF_SOMETHING_ELSE.test(text),
  );
  return phrase?.start === 0 && isTitled
    ? [made(passage, from, from + phrase.end, 0.7, 'support/touching')]
    : [];
}
const NAMES_TIMES =
  /(?<![A-Za-zÀ-ɏ])(?:hours|times|zeiten|horaires|orari|horarios?|horários?|tijden)(?![A-Za-zÀ-ɏ])/i;

/** "… with 24/7 expert support", "24/7 phone support (holidays too)": what a page says of itself. */
const SUPPORT_OF = compact(
  /^\s(?:(?:expert|on-call|technical|customer|human|live|phone|dedicated|premium|local|telephone|european|friendly|professional)\s){0,2}(?:support|assistance|helpdesk|help desk)(?=\s?(?:\(|[.,;]|$)|\s(?:by|via|through|over)\s(?:phone|e-?mail|chat|ticket)|\s(?:is|comes)\s(?:an?|with|part|included|available|free|complimentary)(?=\s|[.,;]|$))/i,
);
const beforeWord = (passage: Passage): readonly TextTerm[] =>
  sentences(passage.text).flatMap(({ text, start }) =>
    text.length > LONGEST_LINE ? [] : inWords(passage, text, start),
  );

function inWords(passage: Passage, text: string, offset: number): readonly TextTerm[] {
  const [phrase, ...others] = hoursPhrases(text);
  if (phrase === undefined || !phrase.kinds.has('clock') || others.length > 0) return [];
  const behind = SUPPORT_OF.exec(text.slice(phrase.end));
  const begins = phrase.start === 0 || WITH.test(text.slice(0, phrase.start));
  if (
    behind === null ||
    !begins ||
    OF_SOMETHING_ELSE.test(text) ||
    SOME_PLAN.test(
      `${passage.path.slice(-2).join(' ')} ${passage.lead.slice(0, 200)} ${text.replace(EVERY_PLAN, '')}`,
    )
  )
    return [];
  return [made(passage, offset + phrase.start, offset + phrase.end, 0.4, 'support/in-passing')];
}
const WITH =
  /(?<![A-Za-z])(?:with|by)\s$|^\W{0,3}(?:you\s(?:also\s)?(?:get|have|receive)|enjoy)\s(?:our\s|free\s)?$/i;
const EVERY_PLAN =
  /(?<![A-Za-z])(?:every|each|any|all(?:\s(?:of\s)?(?:our|the))?)\s(?:[a-z]+\s)?(?:plans?|tiers?|packages?)(?![A-Za-z])/gi;
/** What some have and others have not. */
const SOME_PLAN = compact(
  /(?<![A-Za-zÀ-ɏ])(?:plans?|tiers?|packages?|editions?|add-?ons?|option(?:al)?|premium|enterprise|gold|platinum|standard|basic|pro|plus|advanced|upgrade|negotiate)(?![A-Za-zÀ-ɏ])/i,
);

/** "24/7" on a line of its own, above "Customer support": a figure and its label on a card. */
function aboveLabel(passage: Passage, below: Passage | undefined): readonly TextTerm[] {
  const label = below?.text.trim() ?? '';
  const [phrase] = hoursPhrases(passage.text);
  const isAlone = phrase?.start === 0 && phrase.end >= passage.text.trim().length;
  const isLabel =
    label.length <= LONGEST_LABEL &&
    /(?<![A-Za-z])(?:support|help\s?desk|assistance)$/i.test(label) &&
    label.split(/\s+/).length <= 3;
  return phrase !== undefined && isAlone && isLabel
    ? [made(passage, phrase.start, phrase.end, 0.42, 'support/in-passing')]
    : [];
}
