import { isSeverityLabel, nameOf } from '../grammar/severity.ts';
import { durationsIn } from '../grammar/duration.ts';
import { sentences, type Passage, type SlaText, type TableView } from '../sla-text.ts';
import { named, type Named } from './found-time.ts';
import { topicOf, topicWords, type Topic } from './topic.ts';
import { labelOf } from './label.ts';

/** What stands above a passage or table and says what its times are of. */
export interface Situation {
  /** The severity of the headings, lead-in or label above. */
  readonly severity: Named | null;
  /** The same, where it was only the label of a description: good for labels, not for sentences. */
  readonly described: Named | null;
  readonly topic: Topic | null;
  /** True where the topic is the heading or label right above, so that a bare value is a time of it. */
  readonly direct: boolean;
  readonly plan: Named | null;
}

export type Step =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly situation: Situation }
  | { readonly kind: 'table'; readonly table: TableView; readonly situation: Situation };

interface Held<Value> {
  readonly value: Value;
  readonly level: number;
}

/** Headings inside a severity's section that do not end it. */
const INSIDE_SEVERITY =
  /\b(?:definition|description|examples?|handling|target|actions?|update|communication|escalation|impact|criteria|beschreibung|beispiele?|maßnahmen|eskalation)\b/iu;
const INTRODUCES =
  /[:：]\s*$|\bfollow(?:s|ing)\b|\bbelow\b|\btable\b|\bfolgende[nrms]?\b|\bsuivant\w{0,2}\b|\btabelle\b|\btableau\b/iu;
const LONGEST_LABEL = 60;
const LONGEST_LEAD = 2_000;

/** The passages and tables of a text in order, each with its situation. */
export function steps(text: SlaText): readonly Step[] {
  const nodes = [
    ...text.passages.map((passage) => ({ at: passage.at, passage, table: null })),
    ...text.tables.map((table) => ({ at: table.at, passage: null, table })),
  ].sort((a, b) => a.at - b.at);
  const walker = newWalker();
  return nodes.flatMap(({ passage, table }): readonly Step[] => {
    if (table !== null) return [{ kind: 'table', table, situation: walker.situation(table.lead) }];
    if (passage === null) return [];
    const situation = walker.situation(passage.kind === 'item' ? passage.lead : '');
    walker.pass(passage);
    return passage.kind === 'heading' ? [] : [{ kind: 'passage', passage, situation }];
  });
}

function newWalker() {
  let severity: Held<Named> | null = null;
  let described: Named | null = null;
  let topic: Held<Topic> | null = null;
  let intro: Topic | null = null;
  let direct = false;
  let heading: Passage | null = null;

  const onHeading = (passage: Passage) => {
    const level = passage.path.length + 1;
    const about = topicOf(passage.text);
    const isTopic = about === 'response' || about === 'resolution';
    described = null;
    direct = false;
    if (isSeverityLabel(passage.text)) {
      severity = { value: named(passage, nameOf(passage.text)), level };
      if (topic !== null && level < topic.level) topic = null;
      if (isTopic) topic = { value: about, level };
      return;
    }
    if (level === 1 && planOf(passage) === null) intro = null;
    const inside =
      severity !== null &&
      (level > severity.level ||
        (level === severity.level && (about !== null || INSIDE_SEVERITY.test(passage.text))));
    if (!inside) severity = null;
    topic = isTopic ? { value: about, level } : null;
    direct = isTopic;
    heading = passage;
  };

  const onText = (passage: Passage) => {
    const short = passage.text.length <= LONGEST_LABEL && durationsIn(passage.text).length === 0;
    const about = short || INTRODUCES.test(passage.text) ? aboutIntro(passage.text) : null;
    if (passage.kind !== 'paragraph') return;
    if (short && isSeverityLabel(passage.text)) {
      severity = { value: named(passage, nameOf(passage.text)), level: 3 };
      described = null;
    } else if (short && about !== null && topicOf(passage.text) !== 'other') {
      [topic, direct] = [{ value: about, level: 3 }, true];
      if (INTRODUCES.test(passage.text)) intro = about;
    } else {
      const label = labelOf(passage.text.slice(0, 1_000));
      if (label !== null && isSeverityLabel(label.label) && durationsIn(label.value).length === 0)
        described = named(passage, nameOf(label.label));
      if (about !== null) intro = about;
      // Values go on below a heading "Response time" until a sentence comes between.
      const goesOn =
        passage.text.length <= 120 && (label !== null || durationsIn(passage.text).length > 0);
      if (goesOn) return;
      const last = labelAtEnd(passage.text);
      if (topic?.level === 3 || last !== null)
        topic = last === null ? null : { value: last, level: 3 };
      direct = last !== null;
    }
  };

  return {
    situation(introduction: string): Situation {
      const lead = introduction.slice(0, LONGEST_LEAD);
      const label = labelOf(lead)?.label ?? lead;
      const leads =
        lead !== '' && isSeverityLabel(label) ? { text: nameOf(label), citation: null } : null;
      const leadTopic = lead === '' ? null : aboutIntro(lead);
      return {
        severity: leads ?? severity?.value ?? null,
        described,
        topic: leadTopic ?? topic?.value ?? intro,
        direct: direct || (leadTopic !== null && /[:：]\s*$/u.test(lead)),
        plan: heading === null ? null : planOf(heading),
      };
    },
    pass(passage: Passage): void {
      if (passage.kind === 'heading') onHeading(passage);
      else onText(passage);
    },
  };
}

/** "… affects one user. First response": a label that the line before ran into. */
function labelAtEnd(text: string): Topic | null {
  const last = sentences(text.slice(-200)).at(-1)?.text ?? '';
  if (last === text || last.length > 40 || /[.!?;]$/.test(last)) return null;
  const topic = topicOf(last);
  return (topic === 'response' || topic === 'resolution') && durationsIn(last).length === 0
    ? topic
    : null;
}

/** The one topic that an introduction names, whatever else it says. */
function aboutIntro(text: string): Topic | null {
  const kinds = new Set(topicWords(text).map((word) => word.topic));
  if (kinds.has('response') === kinds.has('resolution')) return null;
  return kinds.has('response') ? 'response' : 'resolution';
}

const PLAN =
  /\b(?:plans?|support|package|tier|edition|subscription|customers?|premium|standard|basic|pro|professional|enterprise|gold|silver|bronze|platinum|business|developer|starter|advanced|paket|forfait|formule|offre)\b/iu;
const NO_PLAN =
  /\b(?:SLAs?|agreement|policy|services?\slevels?|hours?|process|procedure|scope|contact|request|terms|times?|objectives?|response|resolution|incidents?|severity|priority|levels|tiers|by\splan|channels?|options|issues|customer\s(?:obligations?|responsibilit\w{1,5}))\b/iu;

/** A heading that names a plan: "Premium", "For Enterprise plans"; null for other headings. */
export function planOf(passage: Passage): Named | null {
  const name = nameOf(passage.text);
  const words = name.split(/\s+/).length;
  return words <= 6 && PLAN.test(name) && !NO_PLAN.test(name) ? named(passage, name) : null;
}
