import { durationsIn } from '../grammar/duration.ts';
import { isRank, isSeverityLabel, nameOf, severityAtStart } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import { caseBehindCode, caseRanInto, isLevel } from './lines/behind-code.ts';
import { severityBesideTopic } from './words/beside-topic.ts';
import { named, type Named } from './found-time.ts';
import { labelOf } from './lines/label.ts';
import {
  aboutIntro,
  caseOf,
  introAtEnd,
  introducedBy,
  labelAtEnd,
  rankAbove,
  topicRanIn,
  lineOfHours,
  planNamed,
  planOf,
  promisedBelow,
  setsNoTime,
} from './lines/line-above.ts';
import type { Block } from './lines/named-block.ts';
import {
  INSIDE_SEVERITY,
  INTRODUCES,
  HAS_VALUE,
  TOUCHES_VALUE,
  LEADS_TO_TIMES,
  DENIES,
  BEGINS_WITH_LIMIT,
  namesElse,
  isList,
  LONGEST_LABEL,
  LONGEST_LEAD,
  isNamedValue,
  gradeOf,
  NAMES_SEVERITIES,
  isHeadingWithTime,
} from './lines/above.ts';
import { contractOf } from './words/contract-item.ts';
import { pricedPlan } from './words/priced-plan.ts';
import { hoursInHeading } from './words/target.ts';
import { topicOf, type Topic } from './words/topic.ts';
import { zoneOf } from './words/zones.ts';

/** What stands above a passage or table and says what its times are of. */
export interface Situation {
  /** The severity of the headings, lead-in or label above. */
  readonly severity: Named | null;
  /** The same, where it was only the label of a description: good for labels, not for sentences. */
  readonly described: Named | null;
  readonly topic: Topic | null;
  /** True where the topic is the heading or label right above, so that a bare value is a time of it. */
  readonly direct: boolean;
  /** True right below that heading or label, where words too stand in the place of a time. */
  readonly fresh: boolean;
  /** When the clock of the times below runs: of "Response time during business hours", or a line of hours below it. */
  readonly coverage: string | null;
  readonly plan: Named | null;
}

interface Held<Value> {
  readonly value: Value;
  readonly level: number;
}

export function newWalker(recurs: (heading: Passage) => boolean) {
  let severity: Held<Named> | null = null;
  let described: Named | null = null;
  let topic: Held<Topic> | null = null;
  let intro: Topic | null = null;
  /** True where that is what a title says, up to the next heading: "Priorities and response times". */
  let ofTitle = false;
  /** What the line right above says of those below it, where it ends in a colon: "We provide a solution within:" */
  let introduced: Topic | null = null;
  /** The topic of a heading further up, which the headings below it part: "Resolution" over "Software". */
  let titled = false;
  let outer: Held<Topic> | null = null;
  /** True where headings below that topic say whose times they are of. */
  let grouped = false;
  let direct = false;
  let fresh = false;
  let coverage: string | null = null;
  let heading: Passage | null = null;
  /** The zone that a line below that heading names. */
  let zone: Named | null = null;
  /** The plan whose name and price the last line of that kind had. */
  let priced: Named | null = null;
  /** The last heading that names a plan, and whose it is where the last heading is a part of each: "Targets". */
  let planned: Held<Named> | null = null;
  let partOf: Named | null = null;
  /** The contract that an item of the list names with its hours, for the items behind it. */
  let contract: Named | null = null;
  /** An item that ends in a colon and introduces those behind it, though they stand on its level. */
  let introducing: Passage | null = null;
  /** True where a severity names the items below it in its list, and nothing behind the list. */
  let listed = false;

  const onHeading = (passage: Passage) => {
    const level = passage.path.length + 1;
    const setsNone = setsNoTime(passage.text);
    const about = setsNone ? null : topicOf(passage.text);
    // "Targets" below each plan in turn heads a part of it.
    const own = planOf(passage);
    const isPart = own === null && recurs(passage);
    priced = pricedPlan(passage) ?? (isPart ? priced : null);
    if (own !== null) planned = { value: own, level };
    else if (!isPart && planned !== null && level <= planned.level) planned = null;
    partOf = isPart ? (planned?.value ?? null) : null;
    const isTopic = about === 'response' || about === 'resolution';
    const isTitle = !titled;
    titled = true;
    described = null;
    zone = null;
    direct = false;
    coverage = isTopic ? hoursInHeading(passage.text) : null;
    const grade = gradeOf(passage);
    if (grade !== null) {
      severity = { value: grade, level };
      if (topic !== null && level < topic.level) topic = null;
      if (isTopic) topic = { value: about, level };
      return;
    }
    if (ofTitle || (level === 1 && planOf(passage) === null)) [intro, ofTitle] = [null, false];
    if (outer !== null && (level <= outer.level || about !== null))
      [outer, grouped] = [null, false];
    // "Time to resolve" right above headings that say whose: "Network team", "Applications team".
    if (fresh && !isTopic && topic?.level === 3) {
      [outer, grouped] = [{ value: topic.value, level: level - 0.5 }, true];
    }
    if (isTopic && (level > 1 || !isTitle) && passage.text.length <= LONGEST_LABEL) {
      outer = { value: about, level };
      intro = null;
    }
    const inside =
      severity !== null &&
      (level > severity.level ||
        (level === severity.level &&
          (about !== null || INSIDE_SEVERITY.test(passage.text) || recurs(passage))));
    if (!inside) severity = null;
    topic = isTopic ? { value: about, level } : null;
    direct = isTopic;
    fresh = isTopic;
    heading = passage;
  };

  const onText = (passage: Passage) => {
    const wasFresh = fresh;
    const above = introduced;
    [fresh, introduced] = [false, null];
    if (direct && topic !== null && !isList(passage)) {
      const hours = lineOfHours(passage.text, wasFresh);
      if (hours !== null) {
        [coverage, fresh] = [hours, wasFresh];
        return;
      }
      // "1", "2", "3" alone on their lines are the ranks whose times stand below each.
      if (isRank(passage.text)) {
        severity = { value: named(passage, passage.text.trim()), level: topic.level + 1 };
        return;
      }
    }
    const bought = pricedPlan(passage);
    if (bought !== null) {
      [priced, severity, described, fresh] = [bought, null, null, false];
      return;
    }
    const where = direct ? zoneOf(passage) : null;
    if (where !== null) {
      [zone, severity, fresh] = [where, null, true];
      return;
    }
    const short = passage.text.length <= LONGEST_LABEL && durationsIn(passage.text).length === 0;
    const setsNone = short && setsNoTime(passage.text);
    const about =
      !setsNone && (short || INTRODUCES.test(passage.text)) ? aboutIntro(passage.text) : null;
    if (passage.kind !== 'paragraph') return;
    // "Issue category response time" names columns, and the sentence above what their times really are.
    if (above !== null && short && about !== null && about !== above && namesElse(passage.text))
      return;
    const grade =
      caseBehindCode(passage) ??
      (short ? gradeOf(passage) : rankAbove(passage)) ??
      caseRanInto(passage)?.name ??
      null;
    if (grade !== null) {
      const own = severityBesideTopic(passage.text);
      const names = own === null ? null : aboutIntro(passage.text);
      if (own !== null && names !== null) {
        [topic, direct, fresh] = [{ value: names, level: 3 }, true, true];
        [severity, described] = [{ value: named(passage, own), level: 3 }, null];
        return;
      }
      severity = { value: grade, level: 3 };
      described = null;
    } else if (
      short &&
      about !== null &&
      topicOf(passage.text) !== 'other' &&
      !HAS_VALUE.test(passage.text) &&
      !TOUCHES_VALUE.test(passage.text)
    ) {
      [topic, direct, fresh] = [{ value: about, level: 3 }, true, true];
      coverage = hoursInHeading(passage.text);
      if (INTRODUCES.test(passage.text)) intro = about;
      else if (NAMES_SEVERITIES.test(passage.text)) [intro, ofTitle] = [about, true];
    } else {
      const ranIn = topicRanIn(passage.text);
      if (ranIn !== null) {
        [topic, direct, fresh] = [{ value: ranIn, level: 3 }, true, false];
        return;
      }
      const label = labelOf(passage.text.slice(0, 1_000));
      const block = caseOf(passage, label);
      if (block !== null) severity = { value: block, level: 3 };
      else if (
        label !== null &&
        isSeverityLabel(label.label) &&
        durationsIn(label.value).length === 0 &&
        !isLevel(label.value)
      )
        described = named(passage, nameOf(label.label));
      if (about !== null) intro = about;
      // What stands in brackets explains the label above it.
      if (/^\([^()]*\)\.?$/u.test(passage.text)) return;
      // Values go on below a heading "Response time" until a sentence comes between.
      const goesOn =
        passage.text.length <= 120 && (label !== null || durationsIn(passage.text).length > 0);
      if (goesOn) return;
      const last = labelAtEnd(passage.text) ?? introAtEnd(passage.text);
      introduced = promisedBelow(passage.text);
      if (topic?.level === 3 || last !== null)
        topic = last === null ? null : { value: last, level: 3 };
      // "For general questions we plan as follows:" leads from the heading to its times.
      direct = last !== null || (direct && topic !== null && LEADS_TO_TIMES.test(passage.text));
    }
  };

  return {
    situation(introduction: string): Situation {
      const lead = introduction.slice(0, LONGEST_LEAD);
      const introduces = lead.length <= LONGEST_LABEL || INTRODUCES.test(lead);
      const label = labelOf(lead)?.label ?? lead;
      const leads =
        lead !== '' && isSeverityLabel(label)
          ? { text: severityBesideTopic(label) ?? nameOf(label), citation: null }
          : null;
      // A sentence that only stands above says less than the heading, and what it denies says nothing.
      const leadTopic =
        lead === '' || (!introduces && topic !== null) || DENIES.test(lead)
          ? null
          : aboutIntro(lead);
      return {
        severity: leads ?? severity?.value ?? null,
        described,
        topic: leadTopic ?? topic?.value ?? intro ?? outer?.value ?? null,
        direct: direct || (leadTopic !== null && /[:：]\s*$/u.test(lead)),
        fresh,
        coverage,
        plan:
          contract ??
          priced ??
          (heading === null ? null : planOf(heading)) ??
          partOf ??
          planNamed(lead) ??
          zone ??
          (heading === null || !grouped ? null : named(heading, nameOf(heading.text))),
      };
    },
    /** What introduces an item. */
    lead: (passage: Passage): string =>
      introducing !== null && (BEGINS_WITH_LIMIT.test(passage.text) || isNamedValue(passage.text))
        ? introducing.text
        : passage.lead,
    /** The block of a severity begins. */
    begin({ name, listed: inList }: Block): void {
      [severity, described, listed] = [{ value: name, level: 3 }, null, inList];
    },
    pass(passage: Passage): void {
      if (listed && !isList(passage)) [severity, listed] = [null, false];
      contract = isList(passage) ? (contractOf(passage) ?? contract) : null;
      if (passage.kind !== 'item') introducing = null;
      else introducing = introducedBy(passage) ?? introducing;
      // "High - within 72 hours" as a heading is a line of the list that it stands in.
      const isValue =
        ofTitle && isHeadingWithTime(passage) && severityAtStart(passage.text) !== null;
      if (passage.kind === 'heading' && !isValue) onHeading(passage);
      else onText(passage);
    },
  };
}
