import { isSeverityLabel, nameOf, severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import {
  BEGINS_WITH_LIMIT,
  DENIES,
  GIVES_EXAMPLES,
  INTRODUCES,
  isHeadingWithTime,
  isList,
  isNamedValue,
  LONGEST_LABEL,
  LONGEST_LEAD,
  rankAlone,
} from '../lines/above.ts';
import { labelOf } from '../lines/label.ts';
import { aboutIntro, introducedBy, planNamed, planOf } from '../lines/line-above.ts';
import type { Block } from '../lines/named-block.ts';
import { severityBesideTopic } from '../words/beside-topic.ts';
import { contractOf } from '../words/contract-item.ts';
import type { Topic } from '../words/topic.ts';
import { passHeading } from './pass-heading.ts';
import { passText } from './pass-text.ts';
import { nothingAbove, OF_LINE, type Standing, type TitledCase } from './standing.ts';

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

/** Walks over the passages of a text in their order, and tells what stands above the one it has come to. */
export function newWalker(
  recurs: (heading: Passage) => boolean,
  cases: ReadonlyMap<number, TitledCase> = new Map(),
) {
  const above = nothingAbove();
  return {
    situation: (introduction: string): Situation => situationBelow(above, introduction),
    /** What introduces an item. */
    lead: (passage: Passage): string =>
      above.introducing !== null &&
      (BEGINS_WITH_LIMIT.test(passage.text) || isNamedValue(passage.text))
        ? above.introducing.text
        : passage.lead,
    /** The block of a severity begins. */
    begin({ name, listed }: Block): void {
      above.severity = { value: name, level: OF_LINE };
      above.described = null;
      above.listed = listed;
    },
    pass(passage: Passage): void {
      passList(above, passage);
      const titled = cases.get(passage.at);
      if (titled?.start === null) {
        passCase(above, passage, titled.name);
        return;
      }
      // "High - within 72 hours" as a heading is a line of the list that it stands in.
      const isValue =
        above.ofTitle && isHeadingWithTime(passage) && severityAtStart(passage.text) !== null;
      if (passage.kind === 'heading' && !isValue) passHeading(above, passage, recurs);
      else passText(above, passage);
      above.rank = rankAlone(passage);
    },
  };
}

/** A title that only its form makes the name of a case: "Emergency repairs" above "Routine repairs". */
function passCase(above: Standing, passage: Passage, name: Named): void {
  const isHeading = passage.kind === 'heading';
  const level = isHeading ? passage.path.length + 1 : OF_LINE;
  above.severity = { value: name, level };
  above.described = null;
  above.direct = false;
  above.fresh = false;
  above.rank = null;
  if (above.topic !== null && level <= above.topic.level) above.topic = null;
  if (isHeading) above.heading = passage;
}

/** What ends with a list, and what its items hold for those behind them. */
function passList(above: Standing, passage: Passage): void {
  if (above.listed && !isList(passage)) {
    above.severity = null;
    above.listed = false;
  }
  above.contract = isList(passage) ? (contractOf(passage) ?? above.contract) : null;
  above.introducing = passage.kind === 'item' ? (introducedBy(passage) ?? above.introducing) : null;
}

function situationBelow(above: Standing, introduction: string): Situation {
  const lead = introduction.slice(0, LONGEST_LEAD);
  const introduces = lead.length <= LONGEST_LABEL || INTRODUCES.test(lead);
  const label = labelOf(lead)?.label ?? lead;
  const leads =
    lead !== '' && isSeverityLabel(label)
      ? { text: severityBesideTopic(label) ?? nameOf(label), citation: null }
      : null;
  // A sentence that only stands above says less than the heading, and what it denies says nothing.
  const leadTopic =
    lead === '' ||
    (!introduces && above.topic !== null) ||
    DENIES.test(lead) ||
    GIVES_EXAMPLES.test(lead)
      ? null
      : aboutIntro(lead);
  return {
    severity: leads ?? above.severity?.value ?? null,
    described: above.described,
    topic: leadTopic ?? above.topic?.value ?? above.intro ?? above.outer?.value ?? null,
    direct: above.direct || (leadTopic !== null && /[:：]\s*$/u.test(lead)),
    fresh: above.fresh,
    coverage: above.coverage,
    plan: planBelow(above, lead),
  };
}

const planBelow = (
  { contract, priced, heading, partOf, zone, grouped }: Standing,
  lead: string,
): Named | null =>
  contract ??
  priced ??
  (heading === null ? null : planOf(heading)) ??
  partOf ??
  planNamed(lead) ??
  zone ??
  (heading === null || !grouped ? null : named(heading, nameOf(heading.text)));
