import { isBlank } from '#shared/extract/blank.ts';
import { severitiesIn, type ReadSeverity } from '#shared/extract/grammar/severity.ts';
import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';
import { governor } from './governor.ts';
import { startsClock } from '../words/clock-start.ts';
import { isLimited } from '../words/limit.ts';
import { isNoPromise } from '../words/no-promise.ts';
import { DUTY } from '../words/promise.ts';
import { leadingPlan, planInBrackets, qualifierOf, withoutCase } from '../words/qualifier.ts';
import { coverageOf, isOfAMachine, ownCoverage, timesOf, type Target } from '../words/target.ts';
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
import { topicWords, topicWordsOfCase, type Topic, type TopicWord } from '../words/topic.ts';
import { hoursOfRead, type WorkingTime } from '../words/working-hours.ts';

/** A time that a sentence promises. Positions count in the sentence. */
export interface Promised {
  readonly topic: Topic;
  readonly target: Target;
  /** The severity that the sentence names for it; null where it names none. */
  readonly severity: ReadSeverity | null;
  /** The plan that the sentence names for it: "(standard)" behind one of its times. */
  readonly plan: string | null;
  /** True where the plan stands with its time in brackets, behind the time of all others. */
  readonly aside: boolean;
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

/** Every time of response and resolution that one sentence promises; `ofCase` where the text has named what it is about. */
export function promisesIn(
  sentence: string,
  working: WorkingTime,
  ofCase = false,
): readonly Promised[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const words = ofCase ? topicWordsOfCase(sentence) : topicWords(sentence);
  const every = timesOf(sentence, words).filter(
    ({ start }) => !AT_LEAST.test(sentence.slice(Math.max(0, start - 2), start)),
  );
  const times = every.filter((read, at) => !isAtOtherHours(sentence, read, every[at - 1]));
  if (times.length === 0 || isNoPromise(sentence, ofCase)) return [];
  if (NO_WAY_OUT.test(sentence) && !DUTY.test(sentence.replace(/\bthat\swill\b/i, ''))) return [];
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
  const promised = governed.flatMap(({ topic, word, read }, index): readonly Promised[] => {
    const same = governed.filter((one) => one.topic === topic);
    const at = { count: same.length, index: same.findIndex((one) => one.read === read) };
    // A grade names its case; of a plan, one name alone may be anything.
    const own = qualified[index] ?? null;
    const qualifier = apart || own?.severity !== null ? own : null;
    const bracketed = planInBrackets(sentence, read);
    const promise = {
      topic,
      word: sentence.slice(word.start, word.end),
      target: targetAt(sentence, read, times, working),
      plan: bracketed ?? (qualifier?.severity === null ? qualifier.text : plan),
      aside: bracketed !== null,
      occasion: occasionAt(sentence, read, at, times, cases),
    };
    if (qualifier !== null && qualifier.severity !== null)
      return [{ ...promise, severity: qualifier.severity }];
    // As many times as cases, or nobody can say which is whose.
    const isUneven = severities.length > 1 && same.length !== severities.length;
    if (isUneven && RESPECTIVELY.test(sentence)) return [];
    const named = casesOf(sentence, read, at, severities).filter(
      (one) => !isRestOfNext(one, read, times),
    );
    if (named.length === 0) return [{ ...promise, severity: null }];
    return named.map((severity) => ({
      ...promise,
      severity: qualifier === null ? severity : withoutCase(severity),
    }));
  });
  return promised.flatMap((one) => {
    const { end } = one.target;
    const [behind] = every.filter(({ start }) => start >= end);
    return behind === undefined || times.includes(behind)
      ? [one]
      : [one, { ...one, target: targetAt(sentence, behind, every, working) }];
  });
}

/** "within 10 minutes (30 minutes outside of office hours)": in brackets, the time at all other hours. */
const isAtOtherHours = (
  sentence: string,
  { start, end }: ReadDuration,
  before: ReadDuration | undefined,
): boolean =>
  before !== undefined &&
  /^\s\((?:within\s|in\s)?$/.test(sentence.slice(before.end, start)) &&
  OFF_HOURS.test(sentence.slice(end, end + LONGEST_OFF_HOURS));
const LONGEST_OFF_HOURS = 90;

/** A time with the word that says what it is for. */
interface Governed {
  readonly topic: Topic;
  readonly word: TopicWord;
  readonly read: ReadDuration;
}

const RESPECTIVELY =
  /(?<![A-Za-zÀ-ɏ])(?:respectively|jeweils|beziehungsweise|respectivement|rispettivamente|respectivamente|respectievelijk)(?![A-Za-zÀ-ɏ])/i;
const LISTED = /^\s?(?:,|,?\s(?:and|or|und|oder|et|ou|e|o|y|en|of))\s(?:within\s|in\s|by\s)?$/i;
const NEXT_DAY = /next|nächste|following|prochain|suivant|siguiente|volgende|successivo/i;

/** "4 hours in the city, 8 hours elsewhere" */
const ELSEWHERE =
  /^\s(?:elsewhere|(?:any|every)where\selse|outside\s(?:of\s)?(?:it|that|there|this)|otherwise|andernorts|anderswo|überall\ssonst|sonst|ailleurs|partout\sailleurs|altrove|en\sotros\slugares|elders|noutros\slocais)(?![A-Za-zÀ-ɏ])/i;

const OFF_HOURS =
  /^[^()]{0,30}(?<![A-Za-zÀ-ɏ])(?:outside|out[\s-]of[\s-]hours|after[\s-]hours|overnight|weekends?|nights?|otherwise|außerhalb|nachts|wochenende|hors|la\snuit|fuera|de\snoche|fuori|di\snotte|buiten)(?![A-Za-zÀ-ɏ])[^()]{0,40}\)/i;

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
  if (planInBrackets(sentence, read) !== null) return last.word;
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
  working: WorkingTime,
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
    hours: hoursOfRead(read, working, sentence.slice(read.end)),
    working: read.working,
    coverage: coverageOf(around) ?? ownCoverage(read),
    share: share?.value ?? null,
    timed: true,
  };
}
