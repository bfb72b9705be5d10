import type { IsoInstant } from '#shared/base/date.ts';
import type { Comparison, ComparisonId, SubjectRef } from '#shared/compare/comparison.ts';
import { DEFAULT_OPTIONS } from './options.ts';

/** A comparison as it begins: without weights, on the usual fee; `currency` is that of the own draft, if one is compared. */
export const newComparison = (facts: {
  readonly id: ComparisonId;
  readonly title: string;
  readonly subjects: readonly SubjectRef[];
  readonly currency?: string;
  readonly now: IsoInstant;
}): Comparison => ({
  schemaVersion: 1,
  id: facts.id,
  title: facts.title.slice(0, 500),
  subjects: facts.subjects,
  ...DEFAULT_OPTIONS,
  currency: facts.currency ?? DEFAULT_OPTIONS.currency,
  weights: {},
  mustHaves: [],
  notes: '',
  createdAt: facts.now,
  updatedAt: facts.now,
});

/** "Northwind, Halden and Our draft" */
export function titleFor(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return (names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`).slice(0, 500);
}

export const newComparisonId = (): ComparisonId => crypto.randomUUID() as ComparisonId;
