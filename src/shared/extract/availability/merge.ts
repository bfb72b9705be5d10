import { isGeneric, subjectOf } from './scope.ts';
import { NO_CREDIT_DUE, type FoundTarget } from './target.ts';
import { areOfTiers } from './tiers.ts';

/** The most places cited for one level, and the most readings that are compared with each other. */
const MOST_CITATIONS = 20;
const MOST_TARGETS = 400;

/** A reading with what its scope is about. */
interface Reading {
  readonly target: FoundTarget;
  readonly subject: string;
}

/**
 * One term for each level and what it is for: a heading, an introduction and a table often say the
 * same. Rows of one table or list stay apart; so do sentences that each name something else.
 */
export function merged(targets: readonly FoundTarget[]): readonly FoundTarget[] {
  const kept: Reading[] = [];
  const even = evenTables(targets);
  // Rows first: what repeats them in running text joins them.
  const ordered = targets
    .slice(0, MOST_TARGETS)
    .sort((a, b) => Number(b.group !== '') - Number(a.group !== '') || a.at - b.at);
  for (const target of ordered) {
    const reading = { target, subject: subjectOf(target.scope) };
    const index = kept.findIndex((other) => isSame(other, reading, even));
    if (index < 0) kept.push(reading);
    else {
      const both = joined(kept[index]!.target, target);
      kept[index] = { target: both, subject: subjectOf(both.scope) };
    }
  }
  return kept.map(({ target }) => target).sort((a, b) => a.at - b.at);
}

/** Targets with the places at which conditions name the same level; what only these name is left out. */
export const citedAlso = (
  targets: readonly FoundTarget[],
  conditions: readonly FoundTarget[],
): readonly FoundTarget[] =>
  targets.map((target) => {
    const also = conditions.filter(({ percent }) => percent === target.percent);
    return also.length === 0
      ? target
      : {
          ...target,
          citations: [...target.citations, ...also.flatMap(({ citations }) => citations)].slice(
            0,
            MOST_CITATIONS,
          ),
        };
  });

function isSame(
  { target: a, subject: own }: Reading,
  { target: b, subject: other }: Reading,
  even: ReadonlySet<string>,
): boolean {
  if (a.percent !== b.percent) return false;
  if (a.window !== null && b.window !== null && a.window !== b.window) return false;
  // A schedule's row without a credit says again what is promised.
  if (isRepeated(a, own) || isRepeated(b, other)) return true;
  if (a.group !== '' && a.group === b.group)
    return own === other && a.citations[0]?.source === b.citations[0]?.source;
  if (areApart(a.parts, b.parts) || areOfTiers(a.path, b.path)) return false;
  if (own === other) return true;
  if (own === '' || other === '') {
    const [generic, specific] = own === '' ? [a, b] : [b, a];
    if (specific.group === '' || isAbove(generic.path, specific.path)) return true;
    if (generic.group === '' && even.has(specific.group)) return true;
    // In the section "Bronze care", or below it, a level without a name is that of the row "Bronze".
    return generic.path.some((heading) => areAlike(subjectOf(heading), own || other));
  }
  // "Voice portal" in one section's table, "Chat portal" in another's: one word in common makes them no one thing.
  const areOfTables = a.group !== '' && b.group !== '' && !isAbove(a.path, b.path);
  return areOfTables ? isWithin(own, other) || isWithin(other, own) : areAlike(own, other);
}

/** Tables and lists of several rows that all have the same level: what the text promises of all says it too. */
function evenTables(targets: readonly FoundTarget[]): ReadonlySet<string> {
  const levels = new Map<string, string[]>();
  for (const { group, percent } of targets)
    if (group !== '') levels.set(group, [...(levels.get(group) ?? []), percent]);
  return new Set(
    [...levels].flatMap(([group, all]) =>
      all.length > 1 && new Set(all).size === 1 ? [group] : [],
    ),
  );
}

/** Whether one subject has all the words of the other. */
const isWithin = (part: string, whole: string): boolean =>
  part.split(' ').every((word) => whole.split(' ').includes(word));

const isRepeated = ({ rule }: FoundTarget, subject: string): boolean =>
  rule === NO_CREDIT_DUE && subject === '';

/** Whether one section holds the other, or is it. */
const isAbove = (outer: readonly string[], inner: readonly string[]): boolean =>
  outer.every((heading, level) => inner[level] === heading);

/** Whether both name parts of the service, and none in common. */
const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((part) => b.includes(part));

/** Whether two subjects have most of the shorter one's words in common. */
function areAlike(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set(text.split(' ').filter((word) => word.length > 2 && !FILLER.test(word)));
  const [own, other] = [words(a), words(b)];
  const common = [...own].filter((word) => other.has(word)).length;
  return common > 0 && common * 2 >= Math.min(own.size, other.size);
}

/** Short words that tell nothing apart. */
const FILLER =
  /^(?:\d+|plans?|all|any|per|via|und|der|die|das|von|für|les|des|par|sur|del|dei|per|los|las|por|con|van|het|een|com|dos|das)$/;

/** The surer reading with the places of both. */
function joined(a: FoundTarget, b: FoundTarget): FoundTarget {
  const [first, second] = b.confidence > a.confidence && a.group === '' ? [b, a] : [a, b];
  return {
    ...first,
    window: first.window ?? second.window,
    scope:
      isGeneric(first.scope) && !isGeneric(second.scope)
        ? second.scope
        : first.scope || second.scope,
    citations: [...first.citations, ...second.citations].slice(0, MOST_CITATIONS),
    confidence: Math.min(0.98, Math.max(first.confidence, second.confidence) + 0.03),
    at: Math.min(first.at, second.at),
  };
}
