import { severitiesIn, type ReadSeverity } from '../grammar/severity.ts';
import type { ReadDuration } from '../grammar/duration.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { isNoPromise } from './no-promise.ts';
import { leadingPlan, qualifierOf, withoutCase } from './qualifier.ts';
import {
  coverageOf,
  hoursOfRead,
  isBlank,
  isOfAMachine,
  ownCoverage,
  timesOf,
  type Target,
  type WorkingTime,
} from './target.ts';
import {
  casesOf,
  gradesBeside,
  hasOwnCase,
  hasParallelCase,
  isRestOfNext,
  occasionAt,
  sentenceCases,
  type SentenceCases,
} from './sentence-cases.ts';
import { topicWords, type Topic, type TopicWord } from './topic.ts';

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

/** What a limit looks like right before a duration. */
const LIMIT =
  /(?:(?<![A-Za-zÀ-ɏ\d_])(?:within|in|under|inside|than|exceed(?:ing)?|maximum|max\.?|maximal|minimum|to|most|latest|by|of|is|are|be|then|dann|time|at|be:|innerhalb|binnen|von|einer|eines|spätestens|nach|höchstens|unter|beträgt|van|sous|dans|les|de|d'|entro|le|di|dentro|en|em|até|plazo|prazo|menos|est|è|es|é|bedraagt|[A-Za-zÀ-ɏ]{1,30}(?:zeit|frist))|[:<≤=–—(-])[\s]{0,2}(?:a|an|the|its|our|one|about|approximately|(?:the|der|den|les|las|le|i)\s(?:first|next|ersten|nächsten|premi[eè]r(?:e?s)?|primer[ao]s|prime|eerste)|period\sof|maximum\sof|target\sof|von|maximal|un\sdélai\s(?:maximum\s|maximal\s)?de|een)?\s{0,2}$/i;

/** "> 24 hours": no limit, but what is worse than one. */
const AT_LEAST = /[>≥]\s?$/u;

const CONDITION =
  /(?<![A-Za-zÀ-ɏ\d_])(?:if|when|where|whenever|should(?!\sbe\s)|unless|once|until|provided|wenn|falls|sofern|sobald|soweit|si|lorsque?|dès\sque|quando|cuando|als|indien|se(?=\s(?:(?:il|lo|i|gli|le|un|una|uno|non|entro|al|nel)(?![A-Za-zÀ-ɏ])|l['’])))(?![A-Za-zÀ-ɏ\d_])/gi;
/** "No workaround is available that …": what a severity means, and no promise. */
const NO_WAY_OUT =
  /(?<![A-Za-zÀ-ɏ])(?:no|without\sany)\s(?:(?:reasonable|known|acceptable|viable|immediate|practical)\s)?work[-\s]?arounds?\s(?:is|are|exists?|can|which|that|available|known)(?![A-Za-zÀ-ɏ])/i;
const DUTY =
  /(?<![A-Za-zÀ-ɏ\d_])(?:will|shall|must|is\sto|are\sto|aims?|endeavou?rs?|commits?|guarantees?|wird|werden|sera|seront|s'engage|verrà|deberá|zal)(?![A-Za-zÀ-ɏ\d_])/i;
const NEGATED =
  /\b(?:cannot|can't|can\snot|not|unable|fail(?:s|ed|ure)?|missed|exceeded|late|overdue|unless|nicht|nichts?|kein\w{0,2}|nessun\w{0,1}|aucune?|ningun[oa]?|ningún|nenhuma?|geen|ne|pas|non|no|niet)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,3}$/i;
/** "It is not a commitment to have fixed it": what is said to be no promise, up to its verb. */
const NO_COMMITMENT =
  /(?<![A-Za-zÀ-ɏ])(?:not|no|never|nor|neither|n['’]t|keine?|nicht|pas|aucune?|non|não|nunca|geen)\s(?:(?:intended\s)?(?:as|be|an?|any|the|our|is|als|une?|un['’]|e|è|es|é|um|uma|una|de|d['’])\s){0,3}(?:une?\s|un['’])?(?:commitments?|promises?|guarantees?|warrant(?:y|ies)|obligations?|assurances?|zusagen?|zusicherung|garantien?|verpflichtung|versprechen|engagement|garantie|promesse|impegno|garanzia|promessa|compromiso|garantía|promesa|compromisso|garantia|toezegging|belofte)(?![A-Za-zÀ-ɏ])(?:,\s(?:dass|that|que|che|dat)(?![A-Za-zÀ-ɏ]))?[^,;.]{0,80}$/i;
const BY_CUSTOMER =
  /\b(?:customers?|clients?|you|licensees?|subscribers?|users?|kunden?|auftraggeber|vous|cliente)\s(?:[A-Za-zÀ-ɏ]{1,12}\s)?(?:must|shall|will|should|needs?\sto|is\sto|are\sto|agrees?\sto|has\sto|muss|hat|doit|devez|does|do|did|has|have|responds?|replies|acknowledges?)\s?(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}$/i;
const OF_THE_CUSTOMER =
  /\b(?:customer|client|your|you|licensee|user)(?:'s|’s)?\s(?:[A-Za-zÀ-ɏ]{1,12}\s)?$/i;

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
  const compound = compoundNoun(words, read);
  if (compound !== null) return isPromise(sentence, compound) ? compound : null;
  if (before !== undefined) {
    if (before.topic === 'other' || read.start - before.end > REACH) return null;
    if (isLimited(sentence, read) || isOfGradeBefore(sentence, before, read))
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

/** Whether a limit stands before a time, or begins it: "by the end of the next business day". */
const isLimited = (sentence: string, { start, text }: ReadDuration): boolean =>
  /^(?:by|at|bis)\s/i.test(text) || LIMIT.test(sentence.slice(Math.max(0, start - 50), start));

const NAMES_TIME = /time|zeit|frist|délai|temps|temp[oi]|tiempo|plazo|prazo|tijd/i;

/** "The response time for P1 incidents 2 hours", "die Reaktionszeit beträgt bei Klasse 1 zwei Stunden". */
const isOfGradeBefore = (sentence: string, word: TopicWord, read: ReadDuration): boolean =>
  NAMES_TIME.test(sentence.slice(word.start, word.end + 8)) &&
  read.start - word.end <= 60 &&
  severitiesIn(sentence).some(
    ({ start, end }) => start > word.end && /^\s$/.test(sentence.slice(end, read.start)),
  );

const RESPECTIVELY =
  /(?<![A-Za-zÀ-ɏ])(?:respectively|jeweils|beziehungsweise|respectivement|rispettivamente|respectivamente|respectievelijk)(?![A-Za-zÀ-ɏ])/i;
const LISTED = /^\s?(?:,|,?\s(?:and|or|und|oder|et|ou|e|o|y|en|of))\s(?:within\s|in\s|by\s)?$/i;
const NEXT_DAY = /next|nächste|following|prochain|suivant|siguiente|volgende|successivo/i;

/** "within 1 hour for P1 and 4 hours for P2": the second time is of the first one's kind. */
function inherited(
  sentence: string,
  words: readonly TopicWord[],
  last: Governed | undefined,
  read: ReadDuration,
  cases: SentenceCases,
): TopicWord | null {
  if (last === undefined || read.start - last.read.end > 100) return null;
  if (
    words.some(
      ({ start, topic }) => start > last.read.end && start < read.start && topic !== last.topic,
    )
  )
    return null;
  const gap = sentence.slice(last.read.end, read.start);
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

/** Whether the governing word is the provider's duty and no condition, failure or duty of the customer. */
function isPromise(sentence: string, { start }: TopicWord): boolean {
  const before = sentence.slice(Math.max(0, start - 120), start);
  if (NO_COMMITMENT.test(before) || NEGATED.test(before)) return false;
  const isTheirs = BY_CUSTOMER.test(before) || OF_THE_CUSTOMER.test(before);
  if (isTheirs && !/^(?:hear|get)/i.test(sentence.slice(start, start + 4))) return false;
  const condition = [...before.matchAll(CONDITION)].at(-1);
  if (condition === undefined) return true;
  const since = before.slice(condition.index);
  return since.includes(',') || DUTY.test(since);
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
