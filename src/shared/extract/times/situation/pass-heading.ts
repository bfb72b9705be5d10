import type { Passage } from '#shared/extract/sla-text.ts';
import { gradeOf, INSIDE_SEVERITY, LONGEST_LABEL, topicInBrackets } from '../lines/above.ts';
import { planOf, setsNoTime } from '../lines/line-above.ts';
import { pricedPlan } from '../words/priced-plan.ts';
import { hoursInHeading } from '../words/target.ts';
import { topicOf, type Topic } from '../words/topic.ts';
import { OF_LINE, type Standing } from './standing.ts';

/** What a heading changes for the passages below it. */
export function passHeading(
  above: Standing,
  passage: Passage,
  recurs: (heading: Passage) => boolean,
): void {
  const level = passage.path.length + 1;
  const about = setsNoTime(passage.text)
    ? null
    : (topicOf(passage.text) ?? topicInBrackets(passage.text));
  const ofTimes = about === 'response' || about === 'resolution' ? about : null;
  const isTitle = !above.titled;
  passPlan(above, passage, recurs);
  above.titled = true;
  above.described = null;
  above.zone = null;
  above.direct = false;
  above.coverage = ofTimes === null ? null : hoursInHeading(passage.text);

  const grade = gradeOf(passage) ?? (about === null ? above.rank : null);
  if (grade !== null) {
    above.severity = { value: grade, level };
    if (above.topic !== null && level < above.topic.level) above.topic = null;
    if (ofTimes !== null) above.topic = { value: ofTimes, level };
    return;
  }

  if (above.ofTitle || (level === 1 && planOf(passage) === null)) {
    above.intro = null;
    above.ofTitle = false;
  }
  passOuter(above, passage, { ofTimes, hasTopic: about !== null, isTitle });
  if (!isInside(above, passage, about !== null || recurs(passage))) above.severity = null;
  above.topic = ofTimes === null ? null : { value: ofTimes, level };
  above.direct = ofTimes !== null;
  above.fresh = ofTimes !== null;
  above.heading = passage;
}

/** Whose plan the times below are: "Targets" below each plan in turn heads a part of it. */
function passPlan(above: Standing, passage: Passage, recurs: (heading: Passage) => boolean): void {
  const level = passage.path.length + 1;
  const own = planOf(passage);
  const isPart = own === null && recurs(passage);
  above.priced = pricedPlan(passage) ?? (isPart ? above.priced : null);
  if (own !== null) above.planned = { value: own, level };
  else if (!isPart && above.planned !== null && level <= above.planned.level) above.planned = null;
  above.partOf = isPart ? (above.planned?.value ?? null) : null;
}

interface HeadingTopic {
  /** What the times below the heading are for, where it says so. */
  readonly ofTimes: Topic | null;
  /** True where it says of what kind they are, even if of none that is read here. */
  readonly hasTopic: boolean;
  /** True for the first heading of the text. */
  readonly isTitle: boolean;
}

/** The topic that the headings below this one share. */
function passOuter(
  above: Standing,
  { path, text }: Passage,
  { ofTimes, hasTopic, isTitle }: HeadingTopic,
): void {
  const level = path.length + 1;
  if (above.outer !== null && (level <= above.outer.level || hasTopic)) {
    above.outer = null;
    above.grouped = false;
  }
  // "Time to resolve" right above headings that say whose: "Network team", "Applications team".
  if (above.fresh && ofTimes === null && above.topic?.level === OF_LINE) {
    above.outer = { value: above.topic.value, level: level - 0.5 };
    above.grouped = true;
  }
  if (ofTimes !== null && (level > 1 || !isTitle) && text.length <= LONGEST_LABEL) {
    above.outer = { value: ofTimes, level };
    above.intro = null;
  }
}

/** Whether a heading stands below the severity that is named above it. */
function isInside({ severity }: Standing, { path, text }: Passage, isPart: boolean): boolean {
  const level = path.length + 1;
  return (
    severity !== null &&
    (level > severity.level || (level === severity.level && (isPart || INSIDE_SEVERITY.test(text))))
  );
}
