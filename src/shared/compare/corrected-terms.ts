import { err, ok, type Result } from '#shared/base/result.ts';
import type { StatedTerms, Terms } from '#shared/terms/terms.ts';
import { groundAt, groundOf, withGround } from './correction/ground.ts';
import { CORRECTED, type Leaf } from './correction/leaf.ts';
import { LIST_LEAVES } from './correction/list-leaves.ts';
import { planHoursAt, planHoursOf, withPlanHours } from './correction/plan-hours.ts';
import { rankTimeAt, rankTimeOf, withRankTime } from './correction/rank-time.ts';
import { SINGLE_LEAVES } from './correction/single-leaves.ts';
import type { Correction, Offer } from './offer.ts';

/**
 * What an offer promises after its corrections. What a person has set carries the rule "correction"
 * and keeps the passage that it was read from. A correction that does not fit its place (see
 * {@link checkCorrection}) changes nothing.
 */
export function correctedTerms({
  terms,
  corrections,
}: Pick<Offer, 'terms' | 'corrections'>): Terms {
  const inForce = latest(corrections);
  const removed = inForce.filter(({ path, value }) => value === null && isEntry(path));
  const named = inForce.filter(({ path }) => isNamed(path));
  const set = inForce.filter(
    (correction) => !removed.includes(correction) && !named.includes(correction),
  );
  const changed = set.reduce((before, correction) => {
    const after = applied(before, correction);
    return after.ok ? after.value : before;
  }, terms);
  // Entries go last, so that paths keep counting as the text was read.
  const kept = removed.length === 0 ? changed : withoutEntries(changed, removed);
  return named.reduce((before, correction) => {
    const after = applied(before, correction);
    return after.ok ? after.value : before;
  }, kept);
}

/** Whether a path names what it is about, wherever that stands, and not the position of an entry. */
const isNamed = (path: string): boolean =>
  groundOf(path) !== null || rankTimeOf(path) !== null || planHoursOf(path) !== null;

/** The last correction of each path, in the order in which their paths were first corrected. */
export const latest = (corrections: readonly Correction[]): readonly Correction[] => [
  ...new Map(corrections.map((correction) => [correction.path, correction])).values(),
];

/** Whether a person's correction is in force at a path, or at any path below it. */
export const isCorrected = (corrections: readonly Correction[], path: string): boolean =>
  corrections.some((one) => one.path === path || one.path.startsWith(`${path}/`));

/**
 * Where an entry of the corrected terms stands in the terms as they were extracted: what a
 * correction of it has to name.
 */
export function originalIndex(
  corrections: readonly Correction[],
  list: string,
  index: number,
): number {
  const gone = new Set(
    latest(corrections)
      .filter(({ path, value }) => value === null && isEntry(path) && path.startsWith(`${list}/`))
      .map(({ path }) => Number(path.split('/')[1])),
  );
  let original = 0;
  for (let left = index; ; original += 1) {
    if (gone.has(original)) continue;
    if (left === 0) return original;
    left -= 1;
  }
}

/**
 * Whether a correction can be applied: the error says in a sentence what its value must look like, or
 * that its path leads nowhere.
 */
export function checkCorrection(
  offer: Pick<Offer, 'terms' | 'corrections'>,
  correction: Pick<Correction, 'path' | 'value'>,
): Result<null, string> {
  const before = latest(offer.corrections)
    .filter(({ path, value }) => path !== correction.path && !(value === null && isEntry(path)))
    .reduce((terms, one) => {
      const after = applied(terms, one);
      return after.ok ? after.value : terms;
    }, offer.terms);
  const result = applied(before, correction);
  return result.ok ? ok(null) : result;
}

/** The text that a correction of this path starts from; empty where the terms have nothing there. */
export function valueAt(terms: Terms, path: string): string {
  const ground = groundOf(path);
  if (ground !== null) return groundAt(terms, ground);
  const rankTime = rankTimeOf(path);
  if (rankTime !== null) return rankTimeAt(terms, rankTime);
  const plan = planHoursOf(path);
  if (plan !== null) return planHoursAt(terms, plan);
  const place = placeOf(path);
  if (place === null) return '';
  const term = termAt(terms, place);
  const leaf = leafOf(place);
  return term === null || term === undefined || leaf === null ? '' : leaf.read(term);
}

interface Place {
  readonly key: keyof StatedTerms;
  /** Null for a term of which there is one at most. */
  readonly index: number | null;
  /** Empty for the term as a whole. */
  readonly part: string;
}

function placeOf(path: string): Place | null {
  const [key = '', second, third, ...rest] = path.split('/');
  if (rest.length > 0) return null;
  if (Object.hasOwn(SINGLE_LEAVES, key) && third === undefined)
    return { key: key as keyof StatedTerms, index: null, part: second ?? '' };
  if (!Object.hasOwn(LIST_LEAVES, key) || !/^\d{1,4}$/.test(second ?? '')) return null;
  return { key: key as keyof StatedTerms, index: Number(second), part: third ?? '' };
}

const isEntry = (path: string): boolean => {
  const place = placeOf(path);
  return place !== null && place.index !== null && place.part === '';
};

/** The leaves know their own term; which one belongs to a path is known only when it is read. */
function leafOf({ key, index, part }: Place): Leaf<unknown> | null {
  const leaves = (
    index === null
      ? SINGLE_LEAVES[key as keyof typeof SINGLE_LEAVES]
      : LIST_LEAVES[key as keyof typeof LIST_LEAVES]
  ) as Readonly<Record<string, Leaf<unknown>>>;
  return Object.hasOwn(leaves, part) ? (leaves[part] ?? null) : null;
}

function termAt(terms: Terms, { key, index }: Place): unknown {
  const value: unknown = terms[key];
  return index === null ? value : ((value as readonly unknown[])[index] ?? null);
}

function applied(
  terms: Terms,
  { path, value }: Pick<Correction, 'path' | 'value'>,
): Result<Terms, string> {
  const ground = groundOf(path);
  if (ground !== null) return withGround(terms, ground, value);
  const rankTime = rankTimeOf(path);
  if (rankTime !== null) return withRankTime(terms, rankTime, value);
  const plan = planHoursOf(path);
  if (plan !== null) return withPlanHours(terms, plan, value);
  const place = placeOf(path);
  const leaf = place && leafOf(place);
  if (!place || !leaf) return err(`"${path}" names nothing that can be corrected.`);
  const { key, index } = place;
  if (index !== null && index > (terms[key] as readonly unknown[]).length)
    return err(`"${path}" names an entry that is not there.`);
  if (value === null) return removedAt(terms, place);
  const next = leaf.write(termAt(terms, place) ?? null, value);
  if (!next.ok) return next;
  if (index === null) return ok({ ...terms, [key]: next.value });
  const list = [...(terms[key] as readonly unknown[])];
  list[index] = next.value;
  return ok({ ...terms, [key]: list });
}

/** A whole term becomes silent; a part of one only where there is a word for "not said". */
function removedAt(terms: Terms, { key, index, part }: Place): Result<Terms, string> {
  if (index === null && part === '') return ok({ ...terms, [key]: null });
  if (index !== null && part === '') return ok(terms);
  const term = termAt(terms, { key, index, part }) as Readonly<Record<string, unknown>> | null;
  if (term === null) return ok(terms);
  const empty = EMPTY[part];
  if (empty === undefined) return err('This value cannot be silent by itself; remove its entry.');
  const next = { ...term, [part]: empty.value, confidence: 1, rule: CORRECTED };
  if (index === null) return ok({ ...terms, [key]: next });
  const list = [...(terms[key] as readonly unknown[])];
  list[index] = next;
  return ok({ ...terms, [key]: list });
}

const EMPTY: Readonly<Record<string, { readonly value: null | '' }>> = {
  deadline: { value: null },
  from: { value: null },
  form: { value: '' },
  noticeDays: { value: null },
  scope: { value: '' },
  plan: { value: '' },
  severity: { value: '' },
  coverage: { value: null },
  share: { value: null },
  hours: { value: null },
  below: { value: null },
  atOrAbove: { value: null },
  credit: { value: null },
};

function withoutEntries(terms: Terms, removed: readonly Pick<Correction, 'path'>[]): Terms {
  const next: Record<string, unknown> = { ...terms };
  for (const key of Object.keys(LIST_LEAVES) as (keyof typeof LIST_LEAVES)[]) {
    const gone = new Set(
      removed
        .map(({ path }) => placeOf(path))
        .filter((place) => place?.key === key)
        .map((place) => place?.index),
    );
    if (gone.size > 0)
      next[key] = (terms[key] as readonly unknown[]).filter((_, index) => !gone.has(index));
  }
  return next as Terms;
}
