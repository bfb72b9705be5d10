import { compact } from '#shared/extract/grammar/compact.ts';
import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage } from '#shared/extract/sla-text.ts';
import { named, type FoundTime } from '../found-time.ts';
import { namesRequest } from '../words/requested.ts';
import { targetsOf, timesOf } from '../words/target.ts';
import { oneTopic } from '../words/topic.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { labelOf } from './label.ts';

/** No item of such a list is longer. */
const LONGEST = 300;
/** "Within ", "up to " */
const LONGEST_LIMIT = 14;

interface Entry {
  readonly passage: Passage;
  readonly label: string;
  readonly value: string;
  readonly start: number;
}

/**
 * "First reply: 1 day" and below it "New mailbox: 3 days", "Mailbox deletion: 2 days": beside the time to answer, or
 * below a title that says so, the labels of what is asked for have the times in which it is done.
 */
export function requestTimes(
  passages: readonly Passage[],
  working: WorkingTime,
): readonly FoundTime[] {
  const requests = listsOf(passages)
    .filter((list) => list.some(isAnswer) || list.some(isHeaded))
    .flatMap((list) => list.filter(isRequest));
  if (requests.length < 2) return [];
  return requests.flatMap(({ passage, label, value, start }) =>
    targetsOf(value, start, working, false)
      .slice(0, 1)
      .map((target): FoundTime => ({
        topic: 'resolution',
        severity: named(passage, nameOf(label)),
        plan: null,
        target,
        passage,
        rule: 'times/request-list',
        confidence: 0.7,
        nameless: false,
      })),
  );
}

/** The lists of a text: labels with their values, one right below the other. */
function listsOf(passages: readonly Passage[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  let open = false;
  for (const passage of passages) {
    const entries = passage.kind === 'heading' ? [] : entriesOf(passage);
    if (!open || entries.length === 0) lists.push([]);
    lists.at(-1)!.push(...entries);
    open = entries.length > 0;
  }
  return lists;
}

/** The labels at the beginnings of a passage's lines; none of one that is longer than a line of a list. */
function entriesOf(passage: Passage): readonly Entry[] {
  const { text } = passage;
  if (!text.includes(':') || text.length > LONGEST * 5) return [];
  return sentences(text).flatMap((line) => {
    const begins = line.start === 0 || text.charAt(line.start - 1) === '\n';
    const label = !begins || line.text.length > LONGEST ? null : labelOf(line.text);
    return label === null
      ? []
      : [{ passage, label: label.label, value: label.value, start: line.start + label.start }];
  });
}

/** Whether a value is a time, from when it runs, and no more: "5 days before the visit" is asked of the customer. */
function isTimeAlone(value: string): boolean {
  const [time] = timesOf(value);
  return time !== undefined && time.start <= LONGEST_LIMIT && RUNS.test(value.slice(time.end));
}
const RUNS =
  /^\s?(?:$|[.,;()*]|(?:after|from|upon|once|following|on\saverage|max(?:imum)?|at\s(?:most|the\slatest)|ab|nach|après|dès|dopo|dal|después|desde|após|na|vanaf)(?![A-Za-zÀ-ɏ]))/i;

const isAnswer = ({ label, value }: Entry): boolean =>
  oneTopic(label) === 'response' && timesOf(value).length > 0;

/** "Fulfilment of service requests", "We complete these requests within:": what a list is of. */
const FULFILMENT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:fulfil[a-z]{0,6}|complet[a-z]{1,3}|deliver(?:y|ed)?|turn[-\s]?around|lead\stimes?|erledigung|erledigt|bearbeitungszeit(?:en)?|erledigungszeit(?:en)?|réalisation|traitement|evasione|realización|entrega|afhandeling)(?![A-Za-zÀ-ɏ])/i,
);
const LONGEST_HEADING = 120;

const isHeaded = ({ passage: { path, lead } }: Entry): boolean =>
  [path.at(-1) ?? '', lead].some((text) => text.length <= LONGEST_HEADING && FULFILMENT.test(text));

const isRequest = ({ label, value }: Entry): boolean =>
  namesRequest(label) &&
  oneTopic(label) !== 'response' &&
  !isSeverityLabel(label) &&
  isTimeAlone(value);
