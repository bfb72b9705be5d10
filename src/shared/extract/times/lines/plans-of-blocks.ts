import { durationsIn } from '#shared/extract/grammar/duration.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { topicOf } from '../words/topic.ts';
import { named, type FoundTime } from '../found-time.ts';

/** No more lines stand between the last time of one block and the first of the next. */
const MOST_BETWEEN = 5;
const LONGEST_NAME = 40;

/**
 * Blocks of lines below each other that all begin with the same severity: what tells them apart is the plan that the first
 * line of each names. "Hut", "For small shops", "P1: 9 hours", "P2: 2 days", "House", "For all others", "P1: 1 hour", …
 */
export function withPlansOfBlocks(
  found: readonly FoundTime[],
  passages: readonly Passage[],
): readonly FoundTime[] {
  const blocks = blocksOf(found);
  if (blocks.length === 0) return found;
  const byPlace = new Map(passages.map((passage) => [passage.at, passage]));
  const plans = new Map<FoundTime, Passage>();
  for (const run of blocks) {
    const names = namesOf(run, byPlace);
    for (const [index, name] of names.entries())
      for (const one of run[index]!) plans.set(one, name);
  }
  return found.map((one) => {
    const line = plans.get(one);
    return line === undefined ? one : { ...one, plan: named(line, line.text.trim()) };
  });
}

type Block = readonly FoundTime[];

/** Runs of two blocks and more, each of several severities. */
function blocksOf(found: readonly FoundTime[]): readonly (readonly Block[])[] {
  const runs: FoundTime[][][] = [];
  for (const topic of ['response', 'resolution'] as const) {
    let run: FoundTime[][] = [];
    let last = -Infinity;
    for (const one of found) {
      if (one.topic !== topic || !isOfLine(one)) continue;
      const first = run[0]?.[0]?.severity.text;
      const isNear = one.passage.at - last <= MOST_BETWEEN + 1 && one.passage.at > last;
      if (!isNear) run = [];
      if (run.length === 0) runs.push(run);
      if (run.length === 0 || one.severity.text === first) run.push([one]);
      else run.at(-1)!.push(one);
      last = one.passage.at;
    }
  }
  return runs.filter((run) => run.length > 1 && run.every(({ length }) => length > 1));
}

const isOfLine = ({ plan, nameless, passage }: FoundTime): boolean =>
  plan === null && !nameless && passage.kind !== 'cell';

/** The line that begins each block, as far above its first time as those of the others; none where they tell nothing apart. */
function namesOf(run: readonly Block[], byPlace: ReadonlyMap<number, Passage>): readonly Passage[] {
  const [first, ...others] = run;
  const above = others.map((block, index) => {
    const end = run[index]!.at(-1)!.passage.at;
    return block[0]!.passage.at - end - 1;
  });
  const [distance] = above;
  if (first === undefined || distance === undefined || distance < 1) return [];
  if (above.some((one) => one !== distance)) return [];
  const lines = run.flatMap((block) => byPlace.get(block[0]!.passage.at - distance) ?? []);
  const texts = new Set(lines.map(({ text }) => text.trim().toLowerCase()));
  return texts.size === run.length && lines.every(isName) ? lines : [];
}

const isName = ({ text, kind }: Passage): boolean =>
  kind === 'paragraph' &&
  text.length <= LONGEST_NAME &&
  /^\p{Lu}[^.:;?!]*$/u.test(text) &&
  durationsIn(text).length === 0 &&
  topicOf(text) === null;
