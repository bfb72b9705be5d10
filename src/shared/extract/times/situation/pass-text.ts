import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isRank, isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import {
  BEGINS_WITH_LIMIT,
  DEPENDS,
  GIVES_EXAMPLES,
  gradeOf,
  HAS_VALUE,
  INTRODUCES,
  isList,
  LEADS_TO_TIMES,
  LONGEST_LABEL,
  namesElse,
  NAMES_SEVERITIES,
  TOUCHES_VALUE,
} from '../lines/above.ts';
import { caseBehindCode, caseRanInto, isLevel } from '../lines/behind-code.ts';
import { labelOf, type Labelled } from '../lines/label.ts';
import {
  aboutIntro,
  caseOf,
  introAtEnd,
  labelAtEnd,
  lineOfHours,
  promisedBelow,
  rankAbove,
  setsNoTime,
  topicRanIn,
} from '../lines/line-above.ts';
import { severityBesideTopic } from '../words/beside-topic.ts';
import { pricedPlan } from '../words/priced-plan.ts';
import { hoursInHeading } from '../words/target.ts';
import { topicOf, type Topic } from '../words/topic.ts';
import { zoneOf } from '../words/zones.ts';
import { OF_LINE, type Standing } from './standing.ts';

/** What a passage that is no heading changes for those below it. */
export function passText(above: Standing, passage: Passage): void {
  const { fresh: wasFresh, introduced } = above;
  above.fresh = false;
  above.introduced = null;
  if (
    passHours(above, passage, wasFresh) ||
    passRank(above, passage) ||
    passPrice(above, passage) ||
    passZone(above, passage) ||
    passage.kind !== 'paragraph'
  )
    return;
  const short = passage.text.length <= LONGEST_LABEL && durationsIn(passage.text).length === 0;
  const about =
    !(short && setsNoTime(passage.text)) &&
    !GIVES_EXAMPLES.test(passage.text) &&
    (short || INTRODUCES.test(passage.text))
      ? aboutIntro(passage.text)
      : null;
  // "Issue category response time" names columns, and the sentence above what their times really are.
  const isOfColumns = introduced !== null && short && about !== null && about !== introduced;
  if (isOfColumns && namesElse(passage.text)) return;

  const grade =
    caseBehindCode(passage) ??
    (short ? gradeOf(passage) : rankAbove(passage)) ??
    caseRanInto(passage)?.name ??
    null;
  if (grade !== null) passGrade(above, passage, grade);
  else if (short && about !== null && isLabelOfTimes(passage.text))
    passTopic(above, passage.text, about);
  else passSentence(above, passage, about, wasFresh);
}

/** "Monday to Friday" right below a heading "Response time". */
function passHours(above: Standing, passage: Passage, wasFresh: boolean): boolean {
  if (!above.direct || above.topic === null || isList(passage)) return false;
  const hours = lineOfHours(passage.text, wasFresh);
  if (hours === null) return false;
  above.coverage = hours;
  above.fresh = wasFresh;
  return true;
}

/** "1", "2", "3" alone on their lines below such a heading are the ranks whose times stand below each. */
function passRank(above: Standing, passage: Passage): boolean {
  if (!above.direct || above.topic === null || isList(passage) || !isRank(passage.text))
    return false;
  above.severity = { value: named(passage, passage.text.trim()), level: above.topic.level + 1 };
  return true;
}

/** The name of a plan with its price. */
function passPrice(above: Standing, passage: Passage): boolean {
  const priced = pricedPlan(passage);
  if (priced === null) return false;
  above.priced = priced;
  above.severity = null;
  above.described = null;
  return true;
}

function passZone(above: Standing, passage: Passage): boolean {
  const zone = above.direct ? zoneOf(passage) : null;
  if (zone === null) return false;
  above.zone = zone;
  above.severity = null;
  above.fresh = true;
  return true;
}

/** The name of a severity, maybe with what the times below it are for: "Response to urgent requests". */
function passGrade(above: Standing, passage: Passage, grade: Named): void {
  const own = severityBesideTopic(passage.text);
  const about = own === null ? null : aboutIntro(passage.text);
  above.described = null;
  if (own === null || about === null) {
    above.severity = { value: grade, level: OF_LINE };
    return;
  }
  above.severity = { value: named(passage, own), level: OF_LINE };
  above.topic = { value: about, level: OF_LINE };
  above.direct = true;
  above.fresh = true;
}

const isLabelOfTimes = (text: string): boolean =>
  topicOf(text) !== 'other' && !HAS_VALUE.test(text) && !TOUCHES_VALUE.test(text);

/** "Response times", "We answer within:" */
function passTopic(above: Standing, text: string, about: Topic): void {
  above.topic = { value: about, level: OF_LINE };
  above.direct = true;
  above.fresh = true;
  above.coverage = hoursInHeading(text);
  if (INTRODUCES.test(text)) above.intro = about;
  else if (NAMES_SEVERITIES.test(text)) {
    above.intro = about;
    above.ofTitle = true;
  }
}

function passSentence(
  above: Standing,
  passage: Passage,
  about: Topic | null,
  wasFresh: boolean,
): void {
  const { text } = passage;
  const ranIn = topicRanIn(text);
  if (ranIn !== null) {
    above.topic = { value: ranIn, level: OF_LINE };
    above.direct = true;
    return;
  }
  const label = labelOf(text.slice(0, 1_000));
  const block = caseOf(passage, label);
  if (block !== null) above.severity = { value: block, level: OF_LINE };
  else if (label !== null && isDescription(label))
    above.described = named(passage, nameOf(label.label));
  if (about !== null) above.intro = about;
  // What stands in brackets explains the label above it.
  if (/^\([^()]*\)\.?$/u.test(text)) return;
  // Values go on below a heading "Response time" until a sentence comes between.
  const goesOn =
    (text.length <= 120 && (label !== null || durationsIn(text).length > 0)) ||
    (text.length <= LONGEST_VALUE && BEGINS_WITH_LIMIT.test(text));
  if (goesOn) return;
  const last = labelAtEnd(text) ?? introAtEnd(text);
  above.introduced = promisedBelow(text);
  if (wasFresh && DEPENDS.test(text)) return;
  if (above.topic?.level === OF_LINE || last !== null)
    above.topic = last === null ? null : { value: last, level: OF_LINE };
  // "For general questions we plan as follows:" leads from the heading to its times.
  above.direct =
    last !== null || (above.direct && above.topic !== null && LEADS_TO_TIMES.test(text));
}

/** "Within 4 hours for …": a value, however long its case. */
const LONGEST_VALUE = 300;

/** "Critical: nobody can work" */
const isDescription = ({ label, value }: Labelled): boolean =>
  isSeverityLabel(label) && durationsIn(value).length === 0 && !isLevel(value);
