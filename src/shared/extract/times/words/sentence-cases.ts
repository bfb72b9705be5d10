import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { bareGrades, severitiesIn, type ReadSeverity } from '#shared/extract/grammar/severity.ts';
import { casePhrases } from './case-phrases.ts';
import { coverageOf } from './target.ts';
import { topicWords } from './topic.ts';

/** What a sentence grades, and what else it calls its cases by; both in order. */
export interface SentenceCases {
  readonly graded: readonly ReadSeverity[];
  readonly phrases: readonly ReadSeverity[];
  /** What stands in one way behind each of its times: "6 hours for fibre and 24 hours for copper". */
  readonly parallel: readonly ReadSeverity[];
}

export function sentenceCases(
  sentence: string,
  times: readonly ReadDuration[] = [],
): SentenceCases {
  const named = severitiesIn(sentence).filter((one) => !isCompared(sentence, one));
  const graded = inOrder(named, named.length === 0 ? [] : gradesAlone(sentence));
  const parallel = parallelCases(sentence, times);
  const phrases = inOrder(inOrder(graded, parallel), casePhrases(sentence));
  // What is left of the cases says something only where another time is for the others.
  const isCase = (one: ReadSeverity) =>
    !graded.includes(one) && (times.length > 1 || !REST.test(one.text));
  return { graded, phrases: phrases.filter(isCase), parallel };
}

/** Two lists as one, without what overlaps one of the first. */
function inOrder(
  first: readonly ReadSeverity[],
  second: readonly ReadSeverity[],
): readonly ReadSeverity[] {
  const apart = second.filter(
    ({ start, end }) => !first.some((one) => one.start < end && start < one.end),
  );
  return [...first, ...apart].sort((a, b) => a.start - b.start);
}

const BEFORE_GRADE =
  /(?:^|[,;]\s|(?<![A-Za-zÀ-ɏ])(?:bei|für|auf|for|to|on|and|und|et|y|e|en|para|pour|per|las?|los|les|le|gli|i|os|as|der|den|aux|op|voor|bij)\s)$/i;
const BEHIND_GRADE =
  /^\s(?:ones?\s)?(?:with)?(?:in|under|nach|binnen|by|innerhalb|sous|dans|en|entro|at|em|tot|\d)(?![A-Za-zÀ-ɏ])|^\s?(?:[,;.]|$)|^\s(?:and|und|et|e|y|en)\s/i;

/** "high-priority tickets in an hour, medium in four": a grade without the noun that stood with the first. */
const gradesAlone = (sentence: string): readonly ReadSeverity[] =>
  bareGrades(sentence).filter(
    ({ start, end }) =>
      BEFORE_GRADE.test(sentence.slice(Math.max(0, start - 12), start)) &&
      BEHIND_GRADE.test(sentence.slice(end, end + 16)),
  );

const FOR_WHAT =
  /^\s(?:for|on|to|pour|per|para|für|bei|auf|voor|op|aux?|ai|alle)\s(?:(?:an?|the|une?|les|la|le|eine[mnr]?|den|der|las|los|el|un[oa]?|een|de)\s)?((?:(?!\s(?:and|und|et|e|y|en|within|in|binnen|sous|entro)\s)[^,;:.()\d]){3,50}?)(?=[,;.]|\s(?:and|und|et|e|y|en)\s|$)/i;

/** "6 hours for lines with fibre and 24 hours for lines with copper": what each of several times is for. */
function parallelCases(sentence: string, times: readonly ReadDuration[]): readonly ReadSeverity[] {
  const cases = times.flatMap(({ end }): readonly ReadSeverity[] => {
    const named = FOR_WHAT.exec(sentence.slice(end, end + 80))?.[1] ?? '';
    const text = named.replace(/\sones?$|^ones?\s[a-z]{3,12}ed\s(?:as\s)?/i, '');
    if (text === '' || topicWords(text).length > 0 || coverageOf(text) !== null) return [];
    const start = sentence.indexOf(text, end);
    return [{ text, start, end: start + text.length }];
  });
  return cases.length > 1 && cases.length === times.length ? cases : [];
}

/** What a sentence calls the case of one of its times by; null where that stands behind the next time. */
export function occasionAt(
  sentence: string,
  read: ReadDuration,
  place: Place,
  times: readonly ReadDuration[],
  { phrases, parallel }: SentenceCases,
): string | null {
  const own = parallel.find(({ start }) => start >= read.end && start - read.end <= RIGHT_BEHIND);
  if (own !== undefined) return own.text;
  const [only] = casesOf(sentence, read, place, phrases);
  const next = times.find(({ start }) => start >= read.end);
  const isNext = only !== undefined && next !== undefined && only.start > next.start;
  return only === undefined || isNext ? null : only.text;
}

/**
 * The severities that times of one kind go with: what the sentence grades, and where it has more times than grades its
 * other cases too: "urgent tickets within 2 hours, otherwise within 9".
 */
export function gradesBeside({ graded, phrases }: SentenceCases, times: number) {
  return graded.length > 0 && graded.length + phrases.length === times
    ? [...graded, ...phrases].sort((a, b) => a.start - b.start)
    : graded;
}

/** Which of how many times of its kind a time is. */
interface Place {
  readonly count: number;
  readonly index: number;
}

/**
 * As many cases as times go in pairs; one goes with all; else the nearest before, then after, with those that it
 * stands in one list with: "P1 and P2 incidents".
 */
export function casesOf(
  sentence: string,
  read: ReadDuration,
  { count, index }: Place,
  cases: readonly ReadSeverity[],
): readonly ReadSeverity[] {
  const [only, another] = cases;
  if (only === undefined) return [];
  if (another === undefined)
    return APART.test(sentence.slice(read.end, Math.max(read.end, only.start))) ? [] : cases;
  const pair = cases[index];
  if (cases.length === count && pair !== undefined) return [pair];
  const nearest =
    cases.filter(({ end }) => end <= read.start).at(-1) ??
    cases.find(({ start }) => start >= read.end);
  if (nearest === undefined) return [];
  const at = cases.indexOf(nearest);
  const joins = (from: ReadSeverity | undefined, to: ReadSeverity | undefined): boolean =>
    from !== undefined && to !== undefined && LISTED.test(sentence.slice(from.end, to.start));
  let [first, last] = [at, at];
  while (joins(cases[first - 1], cases[first])) first -= 1;
  while (joins(cases[last], cases[last + 1])) last += 1;
  return cases.slice(first, last + 1);
}

/** How far behind its time the case stands that it is of. */
const NEAR = 40;

/** Whether a case of its own stands between a time and the one before it, or right behind it. */
export const hasOwnCase = (
  sentence: string,
  since: number,
  read: ReadDuration,
  { graded, phrases }: SentenceCases,
): boolean =>
  [...graded, ...phrases].some(
    ({ start }) =>
      (start >= since && start < read.start) ||
      (start >= read.end &&
        start - read.end <= NEAR &&
        !/[,;]/.test(sentence.slice(read.end, start))),
  );

const REST =
  /(?<![A-Za-zÀ-ɏ])(?:other|others|otherwise|else|rest|remaining|autres|altr[ei]|demás|otras|demais|overige|anderen|übrigen|sonst|ansonsten|sonstigen?|sinon|autrement|weiteren)(?![A-Za-zÀ-ɏ])/i;

/** "6 hours for a fire and 48 hours in all other cases": the rest is of the time right before it alone. */
export const isRestOfNext = (
  one: ReadSeverity,
  read: ReadDuration,
  times: readonly ReadDuration[],
): boolean =>
  REST.test(one.text) && times.some(({ start }) => start >= read.end && start < one.start);

/** How far behind its time the words begin that say what it is for: " for the ". */
const RIGHT_BEHIND = 12;

export const hasParallelCase = ({ end }: ReadDuration, { parallel }: SentenceCases): boolean =>
  parallel.some(({ start }) => start >= end && start - end <= RIGHT_BEHIND);

/** "all tickets within a day, and to urgent ones within 2 hours": the severity is of the next time alone. */
const APART =
  /(?:,\s?|\s)(?:and|but|und|et|mais|y|e|en)\s(?:to|on|for|auf|bei|für|aux?|à|a|alle?|op|voor)\s(?:an?\s|the\s|all\s|les\s)?$/i;

const LISTED = /^\s?(?:[,/&]|,?\s?(?:and|or|und|oder|sowie|et|ou|e|o|y)(?![A-Za-zÀ-ɏ]))\s?$/i;

/** "unlike P1", "brought down to P2": a severity that the sentence only compares with, or that the case becomes. */
const COMPARED =
  /(?<![A-Za-zÀ-ɏ])(?:unlike|(?:restored|reduced|lowered|downgraded|brought)\s(?:down\s|back\s)?to|compared\s(?:to|with)|as\sopposed\sto|other\sthan|in\scontrast\sto|im\sgegensatz\szu|anders\sals|contrairement\s(?:à|aux)|a\sdifferenza\s(?:di|dei|delle)|a\sdiferencia\sde)\s(?:[A-Za-zÀ-ɏ]{1,4}\s)?$/i;
const isCompared = (sentence: string, { start }: ReadSeverity): boolean =>
  COMPARED.test(sentence.slice(Math.max(0, start - 40), start));
