import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { namedHours } from '#shared/extract/grammar/hours.ts';
import { severitiesIn } from '#shared/extract/grammar/severity.ts';
import { isLimited } from '../words/limit.ts';
import { DUTY, isPromise } from '../words/promise.ts';
import { timesOf } from '../words/target.ts';
import type { TopicWord } from '../words/topic.ts';

/** How far before its time the word that governs it may stand. */
const REACH = 170;
const TRIGGER = /^\s(?:of|after|from|following|upon|nach|ab|après|dès)\s[^,;.]{2,100},/i;
/** "2 days for a first response", "4 hours to resolve", where the time comes first of all. */
const FOR_AFTER =
  /^\s(?:for|to|für|bis\szur|pour|per|para)\s(?:an?\s|the\s|our\s|die\s|den\s|une\s|la\s|le\s)?(?:initial\s|first\s)?$/i;
/** "We allow ourselves", "it takes us": whose time it is that stands before "to answer". */
const TAKES_US =
  /(?<![A-Za-zÀ-ɏ])(?:we\s(?:allow|need|take|have|give|aim\sfor)|it\s(?:may\s|will\s|can\s)?takes?\s(?:us|our\s[a-z]{3,12})|our\s[a-z]{3,12}\s(?:has|have|needs?|takes?))(?![A-Za-zÀ-ɏ])[^,;.]{0,40}$/i;
/** Room for a list mark or "≤" before it. */
const MARKS = 3;
const NOUN_AFTER = /^[\s-]{0,2}(?:\p{L}{1,12}[\s-]){0,2}$/u;

/** The word before or behind a time that says what it is for; null where none does, or where it promises nothing. */
export function governor(
  sentence: string,
  words: readonly TopicWord[],
  since: number,
  read: ReadDuration,
): TopicWord | null {
  const before = words.filter(({ start, end }) => start >= since && end <= read.start).at(-1);
  const ownVerb = verbBehind(sentence, words, since, read);
  if (ownVerb !== null) return isPromise(sentence, ownVerb) ? ownVerb : null;
  const behind = nounBehind(sentence, words, read);
  if (behind !== null) return isPromise(sentence, behind) ? behind : null;
  const compound = compoundNoun(words, read);
  if (compound !== null) return isPromise(sentence, compound) ? compound : null;
  if (before !== undefined) {
    if (before.topic === 'other' || read.start - before.end > REACH) return null;
    if (
      isLimited(sentence, read) ||
      isNounOfTime(sentence, before, read) ||
      isOfGradeBefore(sentence, before, read)
    )
      return isPromise(sentence, before) ? before : null;
    // "30 minutes response, 4 hours resolution": the noun behind a time is the time's own.
    const own = words.find(({ start }) => start >= read.end);
    const isOwn =
      own !== undefined &&
      own.topic !== 'other' &&
      /[,→]/u.test(sentence.slice(before.end, read.start)) &&
      /^[\s-]{1,2}(?:\p{L}{1,12}[\s-])?$/u.test(sentence.slice(read.end, own.start));
    return isOwn && isPromise(sentence, own) ? own : null;
  }
  // "within 1 hour of a report, we …": what starts the clock is not what the time is for.
  const trigger = TRIGGER.exec(sentence.slice(read.end, read.end + 120));
  const from = read.end + (trigger?.[0].length ?? 0);
  const next = words.find(({ start }) => start >= from);
  if (next === undefined || next.topic === 'other') return null;
  const gap = withoutHours(sentence.slice(read.end, next.start));
  // "We do so within an hour and have it mended by noon": the verb is of the time behind it.
  const isOfNext =
    /\sand\s/.test(sentence.slice(from, next.start)) &&
    timesOf(sentence.slice(next.end)).length > 0;
  if (isOfNext) return null;
  const isOurs = /^\sto\s$/.test(gap) && TAKES_US.test(sentence.slice(0, read.start));
  if (isOurs || (read.start <= MARKS && FOR_AFTER.test(gap)))
    return isPromise(sentence, next) ? next : null;
  if (
    NOUN_AFTER.test(gap) &&
    gap.length <= 24 &&
    !/\b(?:without|no|not|of|after|from|to|for|and|or|before|the|average|avg|median|mean|typical|usual)\b/i.test(
      gap,
    )
  )
    return isPromise(sentence, next) ? next : null;
  return isLimited(sentence, read) &&
    next.start - read.end <= REACH &&
    DUTY.test(sentence.slice(read.end, next.end)) &&
    isPromise(sentence, next)
    ? next
    : null;
}

/** "within 4 hours during business hours answered": when the clock runs may stand between a time and its verb. */
function withoutHours(gap: string): string {
  const hours = gap.length > LONGEST_HOURS ? null : namedHours(gap);
  if (hours === null || !DURING.test(gap.slice(0, hours.start))) return gap;
  return gap.slice(hours.end);
}
const LONGEST_HOURS = 80;
const DURING =
  /^,?\s(?:(?:during|within|in|während|innerhalb|zu|pendant|durant|aux|durante|nel|en|tijdens|binnen)\s)?(?:(?:the|our|der|den|unserer|unseren|les|nos|l['’]|el|il|o|nuestro|de|onze)\s?)?(?:(?:normal|regular|üblichen|regulären|normales)\s)?$/i;

/** "Allow 4 hours for the response and 3 days for the fix": each noun right behind its time. */
function nounBehind(
  sentence: string,
  words: readonly TopicWord[],
  read: ReadDuration,
): TopicWord | null {
  const next = words.find(({ start }) => start >= read.end);
  if (next === undefined || next.topic === 'other') return null;
  const isBehind =
    FOR_NOUN.test(sentence.slice(read.end, next.start)) &&
    ENDS_NOUN.test(sentence.slice(next.end, next.end + 24));
  return isBehind ? next : null;
}
const FOR_NOUN =
  /^\s(?:for|für|zur|pour|per|para|voor)\s(?:(?:an?|the|our|die|den|eine|la|le|une|l['’]|las?|el|il|o|de|een)\s?)?(?:initial\s|first\s|erste\s|première\s|primera\s|prima\s)?$/i;
const ENDS_NOUN = /^\s?(?:[,;.)]|$|(?:and|und|et|y|e|en)\s)/i;

/** "a 15-minute response time": the noun of a time that is joined to its unit. */
function compoundNoun(words: readonly TopicWord[], read: ReadDuration): TopicWord | null {
  const own = words.find(({ start }) => start >= read.end);
  const isJoined = /^[\p{L}\d]+-(?:business-|working-)?\p{L}+$/u.test(read.text);
  return isJoined && own?.start === read.end + 1 && own.topic !== 'other' ? own : null;
}

/** "within 1 hour accepted and within 4 hours resolved", as in German: each verb stands right behind its time. */
function verbBehind(
  sentence: string,
  words: readonly TopicWord[],
  since: number,
  read: ReadDuration,
): TopicWord | null {
  const behind = (end: number) =>
    words.find(({ start }) => start >= end && /^\s{1,2}$/.test(sentence.slice(end, start)));
  const own = behind(read.end);
  const last = since === 0 ? undefined : behind(since);
  return own === undefined || own.topic === 'other' || last === undefined || last.end > read.start
    ? null
    : own;
}

/** Between a case and its time: when else its clock runs. */
const ALSO_THEN =
  /^\s(?:(?:auch|also|aussi|anche|también|ook)\s)?(?:(?:nachts|am|an|und|and|wochenenden?|feiertagen|at|on|night|weekends|holidays|la|nuit|et|le|week-end|di|notte)\s){0,6}$/i;
const NAMES_TIME = /time|zeit|frist|délai|temps|temp[oi]|tiempo|plazo|prazo|tijd/i;

const REACH_OF_NOUN = 100;
const LONGEST_NOUN = 14;

/** "tempi di risposta 20 minuti", "délai de réponse 4 heures": the noun right before its time. */
const isNounOfTime = (sentence: string, word: TopicWord, read: ReadDuration): boolean =>
  read.start - word.end === 1 &&
  NAMES_TIME.test(sentence.slice(Math.max(0, word.start - LONGEST_NOUN), word.end));

/** "The response time for P1 incidents 2 hours", "die Reaktionszeit beträgt bei Klasse 1 zwei Stunden". */
const isOfGradeBefore = (sentence: string, word: TopicWord, read: ReadDuration): boolean =>
  NAMES_TIME.test(sentence.slice(word.start, word.end + 8)) &&
  read.start - word.end <= REACH_OF_NOUN &&
  severitiesIn(sentence).some(
    ({ start, end }) => start > word.end && ALSO_THEN.test(sentence.slice(end, read.start)),
  );
