import { severitiesIn, type ReadSeverity } from '#shared/extract/grammar/severity.ts';
import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';
import { startsClock } from '../words/clock-start.ts';
import { isLimited } from '../words/limit.ts';
import { isNoPromise } from '../words/no-promise.ts';
import { DUTY, isPromise } from '../words/promise.ts';
import { leadingPlan, qualifierOf, withoutCase } from '../words/qualifier.ts';
import {
  coverageOf,
  hoursOfRead,
  isBlank,
  isOfAMachine,
  ownCoverage,
  timesOf,
  type Target,
  type WorkingTime,
} from '../words/target.ts';
import {
  casesOf,
  gradesBeside,
  hasOwnCase,
  hasParallelCase,
  isRestOfNext,
  occasionAt,
  sentenceCases,
  type SentenceCases,
} from '../words/sentence-cases.ts';
import { topicWords, type Topic, type TopicWord } from '../words/topic.ts';

/** A time that a sentence promises. Positions count in the sentence. */
export interface Promised {
  readonly topic: Topic;
  readonly target: Target;
  /** The severity that the sentence names for it; null where it names none. */
  readonly severity: ReadSeverity | null;
  /** The plan that the sentence names for it: "(standard)" behind one of its times. */
  readonly plan: string | null;
  /** What the sentence calls its case by, where it grades none: "total outage". */
  readonly occasion: string | null;
  /** The words that say what the time is for: "Mean Time to Repair". */
  readonly word: string;
}

/** "> 24 hours": no limit, but what is worse than one. */
const AT_LEAST = /[>≥]\s?$/u;

/** "No workaround is available that …": what a severity means, and no promise. */
const NO_WAY_OUT =
  /(?<![A-Za-zÀ-ɏ])(?:no|without\sany)\s(?:(?:reasonable|known|acceptable|viable|immediate|practical)\s)?work[-\s]?arounds?\s(?:is|are|exists?|can|which|that|available|known)(?![A-Za-zÀ-ɏ])/i;
/** What is longer is no sentence of an SLA. */
const LONGEST_SENTENCE = 4_000;
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

/** Every time of response and resolution that one sentence promises. */
export function promisesIn(sentence: string, working: WorkingTime): readonly Promised[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const times = timesOf(sentence).filter(
    ({ start }) => !AT_LEAST.test(sentence.slice(Math.max(0, start - 2), start)),
  );
  if (times.length === 0 || isNoPromise(sentence)) return [];
  if (NO_WAY_OUT.test(sentence) && !DUTY.test(sentence.replace(/\bthat\swill\b/i, ''))) return [];
  const words = topicWords(sentence);
  const cases = sentenceCases(sentence, times);
  const governed: Governed[] = [];
  for (const [index, read] of times.entries()) {
    const since = times[index - 1]?.end ?? 0;
    const own = governor(sentence, words, since, read);
    const before = inherited(sentence, words, governed.at(-1), read, cases);
    // "within 2 hours (P1) or 6 hours (P2) and mend": what stands further behind is of another time.
    const word =
      own !== null && before !== null && own.start > read.end + 2 ? before : (own ?? before);
    if (word !== null && word.topic !== 'other' && !isOfAMachine(read) && !isBlank(sentence))
      governed.push({ topic: word.topic, word, read });
  }
  const paired = new Set(governed.map(({ topic }) => topic)).size === 1;
  const severities = paired ? gradesBeside(cases, governed.length) : cases.graded;
  const qualified = governed.map(({ read }, index) =>
    qualifierOf(sentence, read, governed[index - 1]?.read.end ?? 0),
  );
  const apart = qualified.filter((one) => one !== null).length > 1;
  const plan = leadingPlan(sentence)?.text ?? null;
  return governed.flatMap(({ topic, word, read }, index): readonly Promised[] => {
    const same = governed.filter((one) => one.topic === topic);
    const at = { count: same.length, index: same.findIndex((one) => one.read === read) };
    const qualifier = apart ? (qualified[index] ?? null) : null;
    const promise = {
      topic,
      word: sentence.slice(word.start, word.end),
      target: targetAt(sentence, read, times, working),
      plan: qualifier?.severity === null ? qualifier.text : plan,
      occasion: occasionAt(sentence, read, at, times, cases),
    };
    if (qualifier !== null && qualifier.severity !== null)
      return [{ ...promise, severity: qualifier.severity }];
    // As many times as cases, or nobody can say which is whose.
    const isUneven = severities.length > 1 && same.length !== severities.length;
    if (isUneven && RESPECTIVELY.test(sentence)) return [];
    const own = casesOf(sentence, read, at, severities).filter(
      (one) => !isRestOfNext(one, read, times),
    );
    if (own.length === 0) return [{ ...promise, severity: null }];
    return own.map((severity) => ({
      ...promise,
      severity: qualifier === null ? severity : withoutCase(severity),
    }));
  });
}

/** A time with the word that says what it is for. */
interface Governed {
  readonly topic: Topic;
  readonly word: TopicWord;
  readonly read: ReadDuration;
}

function governor(
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
  const gap = sentence.slice(read.end, next.start);
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

const RESPECTIVELY =
  /(?<![A-Za-zÀ-ɏ])(?:respectively|jeweils|beziehungsweise|respectivement|rispettivamente|respectivamente|respectievelijk)(?![A-Za-zÀ-ɏ])/i;
const LISTED = /^\s?(?:,|,?\s(?:and|or|und|oder|et|ou|e|o|y|en|of))\s(?:within\s|in\s|by\s)?$/i;
const NEXT_DAY = /next|nächste|following|prochain|suivant|siguiente|volgende|successivo/i;

/** "4 hours in the city, 8 hours elsewhere" */
const ELSEWHERE =
  /^\s(?:elsewhere|(?:any|every)where\selse|outside\s(?:of\s)?(?:it|that|there|this)|otherwise|andernorts|anderswo|überall\ssonst|sonst|ailleurs|partout\sailleurs|altrove|en\sotros\slugares|elders|noutros\slocais)(?![A-Za-zÀ-ɏ])/i;

/** "within 1 hour for P1 and 4 hours for P2": the second time is of the first one's kind. */
function inherited(
  sentence: string,
  words: readonly TopicWord[],
  last: Governed | undefined,
  read: ReadDuration,
  cases: SentenceCases,
): TopicWord | null {
  if (last === undefined || read.start - last.read.end > 100) return null;
  const isOfElse = words.some(
    ({ start, topic }) =>
      start > last.read.end &&
      start < read.start &&
      topic !== last.topic &&
      !(topic === 'other' && startsClock(sentence.slice(last.read.end, start))),
  );
  if (isOfElse) return null;
  const gap = sentence.slice(last.read.end, read.start);
  if (/[,;]\s|\s(?:and|or|und|et|y|e|en)\s/.test(gap) && ELSEWHERE.test(sentence.slice(read.end)))
    return last.word;
  if (RESPECTIVELY.test(sentence) && LISTED.test(gap)) return last.word;
  return /\b(?:and|or|und|oder|et|ou|y|e|en)\b|[,;/]/i.test(gap) &&
    (severitiesIn(gap).length > 0 ||
      coverageOf(gap) !== null ||
      hasParallelCase(read, cases) ||
      ((isLimited(sentence, read) || read.duration === null || NEXT_DAY.test(read.text)) &&
        hasOwnCase(sentence, last.read.end, read, cases)) ||
      (qualifierOf(sentence, last.read, 0) !== null &&
        qualifierOf(sentence, read, last.read.end) !== null))
    ? last.word
    : null;
}

/** The time with its limit word, up to where the words about it end. */
function targetAt(
  sentence: string,
  read: ReadDuration,
  times: readonly ReadDuration[],
  { hoursOfDay }: WorkingTime,
): Target {
  const limit =
    /(?:\b(?:with)?in|\b(?:no|not)\s(?:more|later|longer)\sthan|\bless\sthan|\bup\sto|\binnerhalb(?:\svon)?|\bbinnen|\bsous|\bdans(?:\sles)?|\bentro)\s{1,2}(?:a\s|an\s|the\s)?$/i.exec(
      sentence.slice(Math.max(0, read.start - 30), read.start),
    );
  const start = read.start - (limit?.[0].length ?? 0);
  const next = times.find((other) => other.start >= read.end)?.start ?? sentence.length;
  const previous = times.filter((other) => other.end <= read.start).at(-1)?.end ?? 0;
  const around = sentence.slice(times.length === 1 ? 0 : read.start, next);
  const share = percentagesIn(sentence).find(
    (percent) => percent.start >= previous && percent.end <= read.start,
  );
  const after =
    /^\s(?:of|from|after|following|upon)\s(?:the\s|its\s|our\s|your\s|initial\s)?(?:receipt|receiving|notification|being\snotified|submission|report(?:ing)?|identifying|detection|logging|diagnosis)\b[^,.;]{0,40}/i.exec(
      sentence.slice(read.end, read.end + 90),
    );
  const end = read.end + (after?.[0].trimEnd().length ?? 0);
  return {
    text: sentence.slice(start, end),
    start,
    end,
    hours: hoursOfRead(read, hoursOfDay),
    working: read.working,
    coverage: coverageOf(around) ?? ownCoverage(read),
    share: share?.value ?? null,
    timed: true,
  };
}
