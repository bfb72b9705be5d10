import { compact } from './compact.ts';

/** A day that a text names and does not count: "the next business day", "same day". */
export interface NamedDay {
  readonly text: string;
  readonly working: boolean;
  /** How many days after; 0 for the same day. */
  readonly after: number;
}

/** "By the close of business on the": up to when on that day. */
const UP_TO = String.raw`(?:(?:(?:by|at)\s)?(?:the\s)?(?:cob|eob|eod|(?:end|close)(?:\sof(?:\sbusiness|\splay|\strading|\sthe)?)?)\s(?:(?:of|on)\s)?(?:the\s)?)?`;
const WORKING = String.raw`(?:business|working|work|office|school|week|bank|service)`;

/** The day after, in words: of no count, one working day long. */
const NEXT_WORKING_DAY = compact(
  new RegExp(
    String.raw`${UP_TO}(?:\bnext|\bfollowing|\bsubsequent)[\s-](?:available\s|full\s)?${WORKING}[\s-]?day(?!s)|(?<=\bthe\s)(?:first\s)?${WORKING}\sday\s(?:immediately\s)?(?:following|after|thereafter)(?!\s(?:next|tomorrow)\b)|\bNBD\b|\bN\+1\sBD\b|(?:nächste[nrsm]?|(?:darauf)?folgende[nrsm]?|kommende[nrm]?)\s(?:Werk|Arbeits|Geschäfts|Bank)tag(?:e?s)?|\bFolge(?:werk|arbeits|geschäfts)tag(?:e?s)?\b|prochain\sjour\souvr(?:é|able)|(?:jour|lendemain)\souvr(?:é|able)\ssuivant|lendemain\souvr(?:é|able)|giorno\slavorativo\s(?:successivo|seguente)|(?:successivo|prossimo)\sgiorno\slavorativo|(?:siguiente|próximo|seguinte|següent)\sd[ií]a\s(?:hábil|laborable|útil|hàbil)|d[ií]a\s(?:hábil|laborable|útil|hàbil)\s(?:siguiente|seguinte|següent)|(?:eerst)?volgende\s(?:werk|kantoor)dag`,
    'iy',
  ),
);
const NEXT_BUT_ONE =
  /(?:über|ueber)nächste[nrsm]?\s(?:Werk|Arbeits|Geschäfts)tag(?:e?s)?|\bsecond\s(?:business|working)\sday\s(?:following|after)\b/iy;
const SAME_DAY = compact(
  new RegExp(
    String.raw`\bsame[\s-](?:calendar[\s-]|${WORKING}[\s-])?day\b|\b(?:business\s)?day\sof\s(?:the\s)?(?:request|receipt|report)\b|(?:am\s)?(?:selben|gleichen)\s(?:Werk|Arbeits)?tag|\btaggleich|jour\smême|\bdans\sla\sjournée\b|\bmême\sjour(?:\souvr(?:é|able))?|\bin\sgiornata\b|stesso\sgiorno(?:\slavorativo)?|(?:mismo|mesmo|mateix)\sd[ií]a(?:\s(?:hábil|laborable|útil))?|(?:de)?zelfde\s(?:werk)?dag`,
    'iy',
  ),
);

/** The day after, which is no count of hours. */
const NEXT_DAY =
  /\bnext[\s-](?:calendar[\s-])?day\b(?!\s?(?:delivery|shipping|service))|\bam\s(?:nächsten|folgenden)\sTag\b|\b(?:am\s)?Folgetag\b|\ble\slendemain\b|\bil\sgiorno\s(?:successivo|dopo)\b|\b(?:el|al)\sd[ií]a\ssiguiente\b|\b(?:o|no)\sdia\sseguinte\b|\bvolgende\sdag\b|\b[JDG]\+[1-9](?!\d)|\bT\+[1-9](?!\d|\s?(?:h|hrs?|hours?|min|mins|minutes?|d|days?|weeks?|business|working)\b)/iy;

function wordsAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const WORKING_WORDS =
  /business|working|work|office|school|werk|arbeits|ouvr|lavorativo|hábil|laborable|útil/i;

/** The named day that starts exactly at `at`; null where none does. */
export function namedDayAt(text: string, at: number): NamedDay | null {
  const nextWorking = wordsAt(NEXT_WORKING_DAY, text, at);
  if (nextWorking !== undefined) return { text: nextWorking, working: true, after: 1 };
  const nextButOne = wordsAt(NEXT_BUT_ONE, text, at);
  if (nextButOne !== undefined) return { text: nextButOne, working: true, after: 2 };
  const same = wordsAt(SAME_DAY, text, at);
  if (same !== undefined) return { text: same, working: WORKING_WORDS.test(same), after: 0 };
  const next = wordsAt(NEXT_DAY, text, at);
  return next === undefined ? null : { text: next, working: false, after: 1 };
}
