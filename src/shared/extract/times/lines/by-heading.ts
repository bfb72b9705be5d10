import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { nameOf } from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage } from '#shared/extract/sla-text.ts';
import type { FoundTime } from '../found-time.ts';
import { NO_NAME } from './line.ts';
import { topicOf, topicWords } from '../words/topic.ts';

const LONGEST_HEADING = 60;
/** Before the label of a line: a list mark, "Max." */
const MARKS = 12;

/**
 * Times of one label, some of which nothing names, each below a heading or a short line of its own: those tell them apart,
 * so that they are what the times are of. "Silver", "Response time: 8 hours", "Gold", "Response time: 2 hours".
 */
export function namedByHeading(
  found: readonly FoundTime[],
  passages: readonly Passage[],
): readonly FoundTime[] {
  if (!found.some(({ nameless }) => nameless)) return found;
  const groups = new Map<string, FoundTime[]>();
  for (const one of found) {
    const label = labelOf(one);
    if (label !== null && !isCaseOfPlan(one, found))
      groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  const several = [...groups.values()].filter(
    (group) => group.length > 1 && group.some(({ nameless }) => nameless),
  );
  if (several.length === 0) return found;
  const byPlace = new Map(passages.map((passage) => [passage.at, passage]));
  const renamed = new Map<FoundTime, string>();
  for (const group of several) {
    const names =
      apart(group.map(({ passage }) => headingOf(passage))) ??
      apart(group.map(({ passage }) => lineAbove(passage, byPlace))) ??
      apart(group.map((one) => beginningOfBlock(one, byPlace)));
    for (const [index, name] of (names ?? []).entries())
      if (group[index]!.nameless) renamed.set(group[index]!, name);
  }
  return found.map((one) => {
    const text = renamed.get(one);
    return text === undefined
      ? one
      : {
          ...one,
          severity: { text, citation: null },
          plan: one.plan?.text === text ? null : one.plan,
          nameless: false,
        };
  });
}

/** "Initial response" beside "Critical issues" of the same plan: a case of its own, which the plan tells apart already. */
const isCaseOfPlan = ({ nameless, plan, topic }: FoundTime, found: readonly FoundTime[]): boolean =>
  nameless &&
  plan !== null &&
  found.some((one) => !one.nameless && one.topic === topic && one.plan?.text === plan.text);

/** Names where each is one and another; null where they tell nothing apart. */
const apart = (names: readonly string[]): readonly string[] | null =>
  new Set(names).size === names.length && !names.includes('') ? names : null;

/** The label that a time stands behind, with its topic; null where a sentence promises it. */
function labelOf(one: FoundTime): string | null {
  const line = one.passage.kind === 'cell' ? undefined : lineOf(one);
  const [word] = line === undefined ? [] : topicWords(line.text);
  if (line === undefined || word === undefined || word.start > MARKS) return null;
  return `${one.topic}|${line.text.slice(0, word.end).toLowerCase()}`;
}

/** The sentence of its passage that a time stands in. */
const lineOf = ({ passage, target }: FoundTime) =>
  passage.text.length > LONGEST_BLOCK
    ? undefined
    : sentences(passage.text).find(({ end }) => end > target.start);
const LONGEST_BLOCK = 600;

function headingOf({ path }: Passage): string {
  const name = nameOf(path.at(-1) ?? '');
  return name.length <= LONGEST_HEADING && topicOf(name) === null ? name : '';
}

/** How many lines above a time its block may begin, where labels with other times stand between. */
const MOST_ABOVE = 3;
const LONGEST_NAME = 60;
/** Up to what explains a name: "Shop floor halted (nobody can scan)", "Demande - …". */
const NAME = /^\W{0,3}(\p{Lu}[^.:;?!(\n]{2,60}?)(?=\s\(|\s[–—-]\s|[.:]\s|[.:]?\s{0,2}$)/u;

/** What begins the block of a time: the first words of its paragraph, of the line above, of what introduces its list. */
function beginningOfBlock(one: FoundTime, byPlace: ReadonlyMap<number, Passage>): string {
  const { passage } = one;
  const isFirst = (lineOf(one)?.start ?? 0) === 0;
  if (passage.kind === 'item')
    return isFirst ? beginningOfList(passage, byPlace) : nameAtStart(passage.text);
  if (!isFirst) {
    const own = nameAtStart(passage.text);
    if (own !== '') return own;
  }
  for (let above = 1; above <= MOST_ABOVE; above += 1) {
    const line = byPlace.get(passage.at - above);
    if (line === undefined || line.kind === 'heading') return '';
    if (durationsIn(line.text).length === 0) return nameAtStart(line.text);
  }
  return '';
}

/** What introduces the list of an item: a title at the end of an item above it, else its lead or the heading. */
function beginningOfList(item: Passage, byPlace: ReadonlyMap<number, Passage>): string {
  for (let above = 1; above <= MOST_ABOVE; above += 1) {
    const line = byPlace.get(item.at - above);
    if (line?.kind !== 'item') break;
    const title = TITLE_AT_END.exec(line.text.slice(-LONGEST_TITLE))?.[1];
    if (title !== undefined) return nameAtStart(title);
  }
  return item.lead === '' ? headingOf(item) : nameAtStart(item.lead);
}
/** "… by written order. 3.2 Planned visits:", into which the next part of a list ran. */
const TITLE_AT_END = /\s\d{1,2}\.\d{1,2}\.?\s(\p{Lu}[^.:;\d]{3,50}:)$/u;
const LONGEST_TITLE = 80;

function nameAtStart(text: string): string {
  const name = NAME.exec(text.slice(0, LONGEST_LEAD))?.[1]?.trim() ?? '';
  const isName =
    text.length <= LONGEST_LEAD &&
    name.length <= LONGEST_NAME &&
    !NO_NAME.test(name) &&
    topicWords(name).length === 0 &&
    durationsIn(name).length === 0;
  return isName ? nameOf(name) : '';
}
const LONGEST_LEAD = 300;

const LONGEST_LINE = 40;

/** "Starter" alone on the line right above. */
function lineAbove({ at, kind }: Passage, byPlace: ReadonlyMap<number, Passage>): string {
  const above = kind === 'item' ? undefined : byPlace.get(at - 1);
  if (above === undefined || above.kind === 'item' || above.text.length > LONGEST_LINE) return '';
  const isName = /^\p{Lu}[^.:;?!\d]*$/u.test(above.text) && topicOf(above.text) === null;
  return isName ? nameOf(above.text) : '';
}
