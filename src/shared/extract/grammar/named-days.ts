import { compact } from './compact.ts';

/** A day that a text names and does not count: "the next business day", "same day". */
export interface NamedDay {
  readonly text: string;
  readonly working: boolean;
  /** The one after; false for the same day. */
  readonly isNext: boolean;
}

/** The day after, in words: of no count, one working day long. */
const NEXT_WORKING_DAY = compact(
  /(?:(?:by\s|at\s)?(?:the\s)?(?:end|close)\sof\s(?:the\s)?)?(?:\bnext|\bfollowing|\bsubsequent)[\s-](?:available\s)?(?:business|working|work|office)[\s-]day|\bNBD\b|(?:nächste[nrs]?|folgende[nrs]?)\s(?:Werk|Arbeits|Geschäfts)tag(?:e?s)?|prochain\sjour\souvr(?:é|able)|jour\souvr(?:é|able)\ssuivant|(?:giorno\slavorativo\ssuccessivo)|(?:siguiente\sd[ií]a\s(?:hábil|laborable))/iy,
);
const SAME_DAY =
  /\bsame[\s-](?:(?:business|working|school)[\s-])?day\b|\b(?:business\s)?day\sof\s(?:the\s)?(?:request|receipt|report)\b|(?:am\s)?(?:selben|gleichen)\s(?:Werk|Arbeits)?tag|jour\smême/iy;

/** The day after, which is no count of hours. */
const NEXT_DAY =
  /\bnext[\s-](?:calendar[\s-])?day\b(?!\s?(?:delivery|shipping|service))|\bam\s(?:nächsten|folgenden)\sTag\b|\bFolgetag\b|\ble\slendemain\b|\bil\sgiorno\s(?:successivo|dopo)\b|\b(?:el|al)\sd[ií]a\ssiguiente\b|\bvolgende\sdag\b|\b[JDTG]\+[1-9](?!\d)/iy;

function wordsAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The named day that starts exactly at `at`; null where none does. */
export function namedDayAt(text: string, at: number): NamedDay | null {
  const nextWorking = wordsAt(NEXT_WORKING_DAY, text, at);
  if (nextWorking !== undefined) return { text: nextWorking, working: true, isNext: true };
  const same = wordsAt(SAME_DAY, text, at);
  if (same !== undefined) {
    const working = /business|working|werk|arbeits/i.test(same);
    return { text: same, working, isNext: false };
  }
  const next = wordsAt(NEXT_DAY, text, at);
  return next === undefined ? null : { text: next, working: false, isNext: true };
}
