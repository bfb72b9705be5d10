import { compact } from '#shared/extract/grammar/compact.ts';
import type { ReadDuration } from '#shared/extract/grammar/duration.ts';
import {
  isRank,
  isSeverityLabel,
  nameOf,
  severitiesIn,
  severityAtStart,
  type ReadSeverity,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { casePhrases } from '../words/case-phrases.ts';
import { caseOfClause } from './corresponding-times.ts';
import { columnNames } from '../words/column-names.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { labelOf } from './label.ts';
import { LONGEST_BARE } from './label-times.ts';
import { made, NO_NAME, type Line } from './line.ts';
import { lineOfHours } from './line-above.ts';
import { isDenied, isOfPast, isOnAverage } from '../words/no-promise.ts';
import { isChannel, NO_CASE } from './prose-times.ts';
import { buyersAtStart } from '../words/qualifier.ts';
import { unglued } from '#shared/extract/seams.ts';
import { coverageOf, targetsOf, timesOf } from '../words/target.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';

/** "Customer reports it within 30 days": what others do in a time. */
const BY_CUSTOMER =
  /^(?:the\s|der\s|le\s|il\s|el\s)?(?:customers?|clients?|subscribers?|users?|you|kunde|cliente?|utente)\s(?!\p{Lu})[A-Za-zÀ-ɏ]{2,16}\s/u;
/** "Same day service must be asked for before 4 pm": a sentence about a time, and no value. */
const ORDERS = /\b(?:must|may|can|should|shall|müssen|muss|kann|können|doit|doivent|peut)\b/i;

/** "Amber: half of it cannot be seen – 1 hour": between a name and its time what it means. */
const MEANING = /^[^:]{1,60}:\s[^.;:]{3,120}\s[–—-]\s/u;

/** A value right under a heading "Response time", or several that a conjunction joins. */
export function bareTimes(input: Line, topic: Topic): readonly FoundTime[] {
  return inTwo(input).flatMap((part) => oneBareTime(part, topic));
}

const JOINT = /[,;]\s(?:(?:and|but|while|und|aber|et|mais|e|ma|y|pero|en|maar)\s)?/gi;

/** "Tickets: within 4 hours, and those marked Down within 15 minutes": a line with a further case and its time, as two. */
function inTwo(input: Line): readonly Line[] {
  const { text, start, end } = input.line;
  const [first, second, third] = text.length > LONGEST_OF_TWO ? [] : timesOf(text);
  if (first === undefined || second === undefined || third !== undefined) return [input];
  const joint = [...text.slice(0, second.start).matchAll(JOINT)].find(
    ({ index }) => index >= first.end,
  );
  if (joint === undefined) return [input];
  const from = joint.index + joint[0].length;
  const [name] = casesIn(text.slice(from));
  if (name === undefined || name.end > second.start - from) return [input];
  const head = { text: text.slice(0, joint.index), start, end: start + joint.index };
  const tail = { text: text.slice(from), start: start + from, end };
  const further = { ...input.situation, severity: named(input.passage, name.text) };
  return [
    { ...input, line: head },
    { ...input, line: tail, situation: further },
  ];
}
const LONGEST_OF_TWO = 200;

const casesIn = (text: string): readonly ReadSeverity[] => {
  const graded = severitiesIn(text);
  return graded.length > 0 ? graded : casePhrases(text);
};

function oneBareTime(input: Line, topic: Topic): readonly FoundTime[] {
  const { line, situation, working, passage } = input;
  const labelled = hoursBefore(passage, line.text) ?? nameBefore(passage, line.text);
  const begin = labelled === null ? 0 : (labelOf(line.text)?.start ?? 0);
  const time = timesOf(line.text).find(({ start }) => start >= begin);
  const starts = time !== undefined && time.start - begin <= 40 && line.text.length <= 200;
  const words =
    input.first &&
    situation.fresh &&
    situation.severity !== null &&
    line.text.length <= LONGEST_BARE &&
    !isSeverityLabel(line.text) &&
    !INTRODUCES.test(line.text) &&
    columnNames(passage) === null &&
    !beginsFusedRow(line.text);
  if ((!starts && !words) || saysWhat(line.text, time?.end ?? 0)) return [];
  // "Notice: within a day of the breach" below "Incident response" is of something else.
  const label = labelOf(line.text)?.label ?? '';
  if (label !== '' && topicOf(label) === null && topicOf(line.text) === 'other') return [];
  if (PHASE.test(label)) return [];
  const before = line.text.slice(0, time?.start ?? 0);
  if (ESCALATES.test(line.text.slice(time?.end ?? line.text.length))) return [];
  if (THRESHOLD.test(line.text) || TASK.test(before) || LASTING.test(before)) return [];
  if (NOTICE.test(line.text.slice(time?.end ?? line.text.length))) return [];
  if (
    isOfPast(line.text) ||
    isOnAverage(line.text) ||
    isDenied(line.text) ||
    ORDERS.test(line.text.replace(MEANING, '')) ||
    BY_CUSTOMER.test(line.text.toLowerCase())
  )
    return [];
  const own = situation.severity === null ? severitiesOf(passage, line.text, time?.start) : [];
  const severity =
    situation.severity ??
    own[0] ??
    caseOfClause(passage, line.text.slice(0, time?.start ?? 0)) ??
    caseBefore(passage, line.text, time?.start ?? 0) ??
    caseBehind(passage, line.text, time) ??
    buyersIn(passage, before) ??
    labelled ??
    input.before;
  if (severity === null && time === undefined) return [];
  const names = own.length > 1 ? own : [severity ?? headingName(passage)];
  // "Response and resolution times" is no name of a case.
  const nameless = severity === null && own.length < 2 && topicOf(names[0]!.text) !== null;
  // "Anything else: within a day": the time alone, without the name before it.
  const isLabel = severity !== null && (severity === labelled || severity.text === nameOf(label));
  const from = isLabel ? (labelOf(line.text)?.start ?? 0) : 0;
  return targetsOf(line.text.slice(from), line.start + from, working, words).flatMap((target) =>
    names.map((name) => made(input, topic, name, target, 'times/heading', 0.85, nameless)),
  );
}

/** "Typical examples": what stands above a list of cases. */
const INTRODUCES =
  /^(?:(?:typical|common|some)\s)?(?:examples?|symptoms?|beispiele?|exemples?|esempi|ejemplos?|voorbeelden|exemplos?)(?:\s\p{L}{2,12}){0,2}:?$/iu;

/** "HighNobody can work": a row whose cells touch. */
function beginsFusedRow(line: string): boolean {
  const name = severityAtStart(unglued(line).text);
  return name !== null && /^\p{Lu}/u.test(line.slice(name.end));
}

/** "Team customers within 7 hours" below "How quickly do you answer?" */
function buyersIn(passage: Passage, before: string): Named | null {
  const buyers = buyersAtStart(before);
  return buyers === null ? null : named(passage, buyers);
}

/** "Advice on the product 24 hours": the name that an item begins with, up to its time. */
function caseBefore(passage: Passage, text: string, time: number): Named | null {
  const name = nameOf(text.slice(0, time).replace(LIMIT, '').replace(AT_EDGE, ''));
  const isName = passage.kind === 'item' && /^\p{Lu}[^.,;:()]{2,50}$/u.test(name);
  return isName && !NO_NAME.test(name) && !NO_CASE.test(name) ? named(passage, name) : null;
}

/** "1 hour for Amber": what else the item is than its time. */
function caseBehind(passage: Passage, text: string, time: ReadDuration | undefined): Named | null {
  if (passage.kind !== 'item' || time === undefined) return null;
  if (
    text
      .slice(0, time.start)
      .replace(/^\s?(?:within|in|up\sto)\s/i, '')
      .trim() !== ''
  )
    return null;
  const name = nameOf(BEHIND.exec(text.slice(time.end))?.[1] ?? '');
  const isName = name !== '' && coverageOf(name) === null && topicOf(name) === null;
  return isName && !NO_NAME.test(name) && !NO_CASE.test(name) ? named(passage, name) : null;
}
const BEHIND =
  /^\s(?:\([^()]{1,30}\)\s)?(?:for|on|für|bei|pour|per|para|voor)\s(\p{Lu}[^.,;:()\d]{1,39}|\d\s?[-–—]\s?\p{Lu}[\p{L}\s]{1,30})[.;]?$/u;

/** "Amber (1 hour)", "Amber → 1 hour" */
const AT_EDGE = /\s?(?:\(|→|[-=]>)\s?$/;

/** "Starter: 2 days": the short name before the colon of a line that is its time. */
function nameBefore(passage: Passage, text: string): Named | null {
  const label = labelOf(text);
  const name = nameOf(label?.label ?? '');
  const [time] = timesOf(label?.value ?? '');
  const isName =
    (isListed(passage) ? LISTED_NAME : NAME).test(name) &&
    time !== undefined &&
    WHAT_IS_DONE.test(label?.value.slice(0, time.start) ?? '');
  // "1 = 1 hour", "A: 4 hours"
  if (isRank(name) && time !== undefined && time.start <= LONGEST_BEFORE && RANKED.test(text))
    return named(passage, name);
  return isName &&
    !NO_NAME.test(name) &&
    !NO_CASE.test(name) &&
    !isChannel(name) &&
    topicOf(name) === null
    ? named(passage, name)
    : null;
}

const RANKED = /^\W{0,3}[\p{L}\d]{1,5}\s?[:=]\s/u;

/** "9-18 Uhr: 2 Stunden", "Weekends: 6 hours": when a case comes tells the times of a list apart. */
function hoursBefore(passage: Passage, text: string): Named | null {
  const { label = '', value = '' } = labelOf(text) ?? {};
  const [time] = label === '' ? [] : timesOf(value);
  const areHours = CLOCK.test(label) || lineOfHours(label, true) !== null;
  return time !== undefined && time.start <= LONGEST_BEFORE && areHours
    ? named(passage, nameOf(label))
    : null;
}
const LONGEST_BEFORE = 12;
/** "8 - 17 h", "7:00-19:00" */
const CLOCK =
  /^\d{1,2}(?:[:.]\d{2})?\s?(?:h|uhr|uur|hrs|[ap]\.?m\.?)?\s?(?:[-–]|to|bis|à|a|tot|às)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:h|uhr|uur|hrs|[ap]\.?m\.?)?$/i;

const NAME = /^\p{Lu}[^.,;:()\d]{1,39}(?:\([^()\d]{2,30}\))?$/u;
/** "Gate stuck, other gate(s) open" in a list that a sentence with a colon introduces. */
const LISTED_NAME = /^\p{Lu}[^.;:]{1,79}$/u;
const isListed = ({ kind, lead }: Passage): boolean => kind === 'item' && /:\s*$/.test(lead);

/** "within", "Verdict within", "half of it is dark – ": nothing but the limit, one word before it, or what the name means. */
const WHAT_IS_DONE =
  /^(?:.{0,12}|[^.;:]{3,120}\s[–—-]\s(?:(?:with)?in\s|under\s|up\sto\s|[<≤]\s?)?|\W{0,3}[A-Za-zÀ-ɏ]{3,14}\s(?:within|in|inside|under|by|innerhalb(?:\svon)?|binnen|sous|entro|en|em)\s)$/i;

/** "Detection: 5 minutes" below "Incident response": what comes before or behind the answer to a case. */
const PHASE = compact(
  /^(?:(?:automated|automatic|early|threat|initial|incident|customer|user|internal|external)\s)?(?:detection|monitoring|alert(?:s|ing)?|notification|validation|verification|communication|closure|review|lessons\slearned|documentation|erkennung|überwachung|alarmierung|benachrichtigung|détection|surveillance|alerte|rilevamento|monitoraggio|notifica|detección|detecção|monitorización|notificación|detectie|bewaking)(?:\s(?:alerts?|times?))?$/i,
);

/** "By 5 hours, to the Duty Manager": to whom a case has gone by then. */
const ESCALATES =
  /^,\s(?:to|an|à|al|alla|aan|ao)\s(?:(?:the|our|your|den|die|das|la|le|el|il|de|het|o)\s)?\p{Lu}/u;

const LIMIT =
  /\s(?:(?:with)?in|under|up\sto|max\.?|innerhalb(?:\svon)?|sous|entro|en|dentro\sde|<|≤)\s{0,2}$/i;
/** "Error rate > 5 % (10 minutes)": what sets an alarm off. */
const THRESHOLD = /[>≥]\s?\d/u;
/** "Root cause analysis within a week": what is written or held, and no case. */
const TASK =
  /(?<![A-Za-zÀ-ɏ])(?:analys[ie]s|plan|report|review|assessment|meeting|post-?mortem|summary|analyse|bericht|rapport|analisi|relazione|análisis|informe|relatório|análise)\s(?:(?:is|are|due|available|delivered|completed|published)\s)*(?:(?:with)?in|by|innerhalb|binnen|sous|entro|en|em)\s?$/i;
/** "These terms hold for a year": how long something lasts, and not how soon it comes. */
const LASTING =
  /(?<![A-Za-zÀ-ɏ])(?:for|throughout|für|während|pendant|durant|pour|per|durante|por|gedurende|voor)\s(?:(?:an?|the|about|at\sleast|up\sto|another|mindestens|bis\szu|au\smoins|almeno|al\smenos|pelo\smenos|minstens)\s)*$/i;
/** "5 days before they begin": what is asked ahead of time. */
const NOTICE =
  /^\s(?:before|in\sadvance|ahead|beforehand|prior|vorher|im\svoraus|avant|à\sl['’]avance|prima|antes|van\stevoren)(?![A-Za-zÀ-ɏ])/i;

/** "a 24-hour notice": what the words up to right behind a time say that it is for. */
const saysWhat = (text: string, end: number): boolean =>
  topicWords(text).some(({ topic, start }) => topic !== 'other' || start <= end + 1);

/** The severities before the time of a line ("P3 and P4 issues within 1 day"), else the first behind it. */
function severitiesOf(passage: Passage, text: string, time: number | undefined): readonly Named[] {
  const all = severitiesIn(text);
  const before = all.filter(({ end }) => time !== undefined && end <= time);
  return (before.length > 0 ? before : all.slice(0, 1)).map((one) => named(passage, one.text));
}

const headingName = (passage: Passage): Named => ({
  text: nameOf(passage.path.at(-1) ?? ''),
  citation: null,
});
