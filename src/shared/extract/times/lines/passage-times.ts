import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage, type Sentence } from '#shared/extract/sla-text.ts';
import { bareTimes } from './bare-times.ts';
import { valueParts } from './cell-parts.ts';
import { caseRanInto } from './behind-code.ts';
import { blocksOf, clausesOf } from './blocks.ts';
import { severityBesideTopic } from '../words/beside-topic.ts';
import { timesOfCaseAtEnd } from './case-at-end.ts';
import { correspondingTimes } from './corresponding-times.ts';
import { escalatedTimes } from './escalated-times.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { gradedTimes } from './graded-times.ts';
import { labelOf, type Labelled } from './label.ts';
import { labelTimes, namesTargets } from './label-times.ts';
import { NO_NAME, type Line } from './line.ts';
import { gradeWithMeaning, NO_CASE, proseTimes } from './prose-times.ts';
import { isUnpromised } from '../words/unpromised.ts';
import { isRowOfTimes } from './row-of-times.ts';
import type { Situation } from '../situation/situation.ts';
import { saidInWords, withWords } from './second-times.ts';
import {
  caseAsked,
  caseAtStart,
  caseDefined,
  caseMeant,
  rankAtStart,
  rankOfSentence,
} from './told-cases.ts';
import { timeFirst } from './time-first.ts';
import { isSupportTier } from '../words/support-tier.ts';
import { timesOf } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { terseTimes } from './terse-times.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';

const BEFORE_DASH = /^((?:[0-5]\s[-–—]\s)?[^–—\n]{1,50}?)\s[-–—]\s/u;
/** More sentences than any paragraph has. */
const MOST_LINES = 1_000;

/** The times of a paragraph or item, from a place in it on. */
export function passageTimes(
  passage: Passage,
  around: Situation,
  working: WorkingTime,
  from = 0,
): readonly FoundTime[] {
  if (isUnpromised(passage)) return [];
  const escalated = escalatedTimes(passage, around, working);
  if (escalated !== null) return escalated;
  if (isRowOfTimes(passage)) return [];
  const ranInto = caseRanInto(passage);
  const situation = ranInto === null ? around : { ...around, severity: ranInto.name };
  const lines = isGradedList(passage, working)
    ? [{ text: passage.text, start: 0, end: passage.text.length }]
    : linesFrom(passage, ranInto?.start ?? from);
  let last: Named | null = null;
  let asked: Named | null = null;
  let labelled: Named | null = null;
  let told: Told | null = null;
  let order: readonly Topic[] = [];
  return lines.flatMap((line, index) => {
    const before = asked ?? last ?? (labelOf(line.text) === null ? labelled : null);
    asked = caseAsked(passage, line.text);
    if (asked !== null) return [];
    const input = { passage, line, situation, working, before, first: index === 0 };
    const next = correspondingTimes(input, order);
    const found = next.length > 0 ? next : goingOn(lineTimes(input), line.text, told);
    order = orderOf(found);
    told = caseTold(passage, line.text, found);
    labelled = labelTold(line.text, told) ?? labelled;
    // "P1 – Critical" on a line of its own, or before a dash, names what the next sentences set.
    const label = labelOf(line.text)?.label ?? BEFORE_DASH.exec(line.text)?.[1] ?? line.text;
    if (isSupportTier(line.text)) last = named(passage, nameOf(line.text));
    else if (isSeverityLabel(label) && timesOf(label).length === 0)
      last =
        caseMeant(passage, label) ??
        rankOfSentence(passage, label) ??
        named(passage, severityBesideTopic(label) ?? nameOf(label));
    else
      last =
        caseAtStart(passage, line.text) ??
        caseDefined(passage, line.text) ??
        rankAtStart(passage, label) ??
        (found.length === 0
          ? (caseMeant(passage, line.text) ?? explained(passage, line.text))
          : null) ??
        last;
    return found;
  });
}

/** "Amber: we answer in an hour. We aim to have it mended in a day.": the label is of the sentences behind it too. */
const labelTold = (line: string, told: Told | null): Named | null =>
  told !== null && line.slice(told.name.text.length).startsWith(':') ? told.name : null;

/** "Amber – half of it is dark.": a word before what it means. */
function explained(passage: Passage, line: string): Named | null {
  const name = gradeWithMeaning(line);
  return name === null ? null : named(passage, name);
}

/** The sentences of a passage from a position on, each parted where several cases or plans ran into it. */
const linesFrom = ({ text }: Passage, from: number): readonly Sentence[] =>
  sentences(text.slice(from))
    .slice(0, MOST_LINES)
    .map(({ text: line, start, end }) => ({ text: line, start: start + from, end: end + from }))
    .flatMap(blocksOf)
    .flatMap(clausesOf);

const LONGEST_LIST = 300;

/** "Response: P1 1 h; P2 4 h": a label whose value goes on behind the semicolons. */
function isGradedList(passage: Passage, working: WorkingTime): boolean {
  const { text } = passage;
  if (text.length > LONGEST_LIST || !text.includes(';') || text.includes('\n')) return false;
  const label = labelOf(text);
  if (label === null || !(namesTargets(label.label) || isTopic(topicOf(label.label)))) return false;
  return [gradedTimes, valueParts].some(
    (partsOf) => partsOf(passage, label.value, label.start, working).length > 1,
  );
}

/** What the times of the first case of a sentence are for, one after the other. */
function orderOf(found: readonly FoundTime[]): readonly Topic[] {
  const [first] = found;
  const order = found
    .filter(({ severity, plan }) => severity.text === first?.severity.text && plan === first.plan)
    .map(({ topic }) => topic);
  return new Set(order).size === order.length ? order : order.slice(0, 1);
}

const isTopic = (about: ReturnType<typeof topicOf>): boolean =>
  about === 'response' || about === 'resolution';

/** The one case that a sentence promises times for, and what for. */
interface Told {
  readonly name: Named;
  readonly topics: ReadonlySet<Topic>;
}

function caseTold(passage: Passage, line: string, found: readonly FoundTime[]): Told | null {
  const labelled = found[0]?.severity;
  const isLabelled =
    labelled !== undefined &&
    labelled.text !== '' &&
    line.startsWith(labelled.text) &&
    found.every(({ nameless, severity }) => !nameless && severity.text === labelled.text);
  if (isLabelled) return { name: labelled, topics: new Set(found.map(({ topic }) => topic)) };
  const [first, another] = severitiesIn(line);
  if (first === undefined || another !== undefined) return null;
  // "They may ring for an S1 at night; response is then 90 minutes": one sentence, though its parts are read apart.
  if (found.length === 0 && !line.trimEnd().endsWith(';')) return null;
  if (found.some(({ severity }) => severity.text !== found[0]?.severity.text)) return null;
  return { name: named(passage, first.text), topics: new Set(found.map(({ topic }) => topic)) };
}

const GOES_ON =
  /^\W{0,3}(?:and\s)?(?:they|it|these|those|such\s[a-z]{4,12}|this|sie|diese|es|ils?|elles?|ceux-ci|queste|esse|estas|éstas|deze|zij)\s/i;
/** How far into a sentence the word may stand that says what its time is for, where that is its subject. */
const AT_START = 14;

/** "Critical issues are answered within an hour. Resolution takes a day.": the second sentence is of the same case. */
function goingOn(
  found: readonly FoundTime[],
  line: string,
  told: Told | null,
): readonly FoundTime[] {
  if (told === null || found.length === 0) return found;
  const isNext =
    found.every(({ nameless, topic }) => nameless && !told.topics.has(topic)) &&
    (GOES_ON.test(line) || (topicWords(line)[0]?.start ?? line.length) <= AT_START);
  return isNext ? found.map((one) => ({ ...one, severity: told.name, nameless: false })) : found;
}

function lineTimes(input: Line): readonly FoundTime[] {
  const { passage, line, situation } = input;
  const ofTime = timeFirst(input);
  if (ofTime.length > 0) return ofTime;
  const label = line.text.length > 4_000 ? null : labelOf(line.text);
  if (label !== null && LEADS.test(label.label)) return lineTimes(behind(input, label));
  const head = label === null ? null : gradedHead(input, label);
  if (head !== null) return lineTimes(head);
  if (label !== null) {
    const labelled = labelTimes(input, label);
    if (labelled !== null) return labelled;
  }
  if (situation.direct && situation.topic !== null) {
    const graded = timesOfCaseAtEnd(input, situation.topic);
    if (graded.length > 0) return graded;
    const bare = bareTimes(input, situation.topic);
    if (bare.length > 0) return bare;
  }
  const grade = label === null ? null : gradeWithMeaning(label.label);
  const promised = withWords(
    line,
    { value: line.text, start: 0 },
    label === null || grade === null
      ? proseTimes(input, line.text, line.start, null, label?.label)
      : proseTimes(input, label.value, line.start + label.start, null, grade),
  );
  const name = situation.severity ?? input.before ?? caseOfLabel(passage, label);
  if (promised.length > 1 || name === null) return promised;
  const inWords = promised.length === 0 ? saidInWords(input) : [];
  if (inWords.length > 0) return inWords;
  const terse = terseTimes(
    input,
    ...terseOf(line, situation.severity === null && input.before === null ? label : null),
    name,
  );
  return terse.length > promised.length ? terse : promised;
}

/** What is terse of a line: all of it, or what stands behind the label that names its case. */
const terseOf = (line: Sentence, label: Labelled | null): readonly [string, number] =>
  label === null ? [line.text, line.start] : [label.value, line.start + label.start];

/** "Gold customers: response 1h, fix 8h": whose the times are that stand behind a label. */
function caseOfLabel(passage: Passage, label: Labelled | null): Named | null {
  const name = nameOf(label?.label ?? '');
  const isName = /^\p{Lu}[^.,;:]{1,39}$/u.test(name) && topicWords(name).length === 0;
  return isName && !NO_NAME.test(name) && !NO_CASE.test(name) ? named(passage, name) : null;
}

/** "Critical – within 1 hour: nobody can work": the time stands before what the severity means. */
function gradedHead(input: Line, { label, value }: Labelled): Line | null {
  const mayHold = /[–—(-]/.test(label) && timesOf(label).length > 0;
  const inner = mayHold ? labelOf(label) : null;
  if (inner === null || !isSeverityLabel(inner.label) || topicWords(label).length > 0) return null;
  if (durationsIn(value).length > 0) return null;
  const start = input.line.start + input.line.text.indexOf(label);
  return { ...input, line: { text: label, start, end: start + label.length } };
}

const LEADS =
  /(?:as\sfollows|as\sbelow|following|wie\sfolgt|folgende[nrs]?|comme\ssuit|suivant(?:e?s)?|come\ssegue|seguent[ei]|siguientes?|como\ssigue|als\svolgt)$/i;

/** "Response times are as follows: Critical: 1 hour": the line goes on behind what introduces it. */
function behind(input: Line, { label, value, start }: Labelled): Line {
  const { line, situation } = input;
  const at = line.start + start;
  const about = topicOf(label);
  const topic = about === 'response' || about === 'resolution' ? about : situation.topic;
  return {
    ...input,
    line: { text: value, start: at, end: at + value.length },
    situation: { ...situation, topic },
  };
}
