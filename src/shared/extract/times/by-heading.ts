import { nameOf } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import type { FoundTime } from './found-time.ts';
import { topicOf, topicWords } from './topic.ts';

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
  const groups = new Map<string, FoundTime[]>();
  for (const one of found) {
    const label = labelOf(one);
    if (label !== null) groups.set(label, [...(groups.get(label) ?? []), one]);
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
      apart(group.map(({ passage }) => lineAbove(passage, byPlace)));
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

/** Names where each is one and another; null where they tell nothing apart. */
const apart = (names: readonly string[]): readonly string[] | null =>
  new Set(names).size === names.length && !names.includes('') ? names : null;

/** The label that a time stands behind, with its topic; null where a sentence promises it. */
function labelOf({ topic, passage }: FoundTime): string | null {
  const [word] = passage.kind === 'cell' ? [] : topicWords(passage.text);
  if (word === undefined || word.start > MARKS) return null;
  return `${topic}|${passage.text.slice(0, word.end).toLowerCase()}`;
}

function headingOf({ path }: Passage): string {
  const name = nameOf(path.at(-1) ?? '');
  return name.length <= LONGEST_HEADING && topicOf(name) === null ? name : '';
}

const LONGEST_LINE = 40;

/** "Starter" alone on the line right above. */
function lineAbove({ at, kind }: Passage, byPlace: ReadonlyMap<number, Passage>): string {
  const above = kind === 'item' ? undefined : byPlace.get(at - 1);
  if (above === undefined || above.kind === 'item' || above.text.length > LONGEST_LINE) return '';
  const isName = /^\p{Lu}[^.:;?!\d]*$/u.test(above.text) && topicOf(above.text) === null;
  return isName ? nameOf(above.text) : '';
}
