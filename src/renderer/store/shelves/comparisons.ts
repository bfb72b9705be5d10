import type { IsoInstant } from '#shared/base/date.ts';
import {
  ComparisonSchema,
  type Comparison,
  type ComparisonId,
  type SubjectRef,
} from '#shared/compare/comparison.ts';
import type { Kept, RecordKind } from './shelf-repository.ts';
import type { Shelf } from './shelf.ts';

/** What lists show of a comparison without reading it. */
export interface ComparisonSummary extends Kept {
  readonly id: ComparisonId;
  readonly title: string;
  readonly subjects: readonly SubjectRef[];
  readonly updatedAt: IsoInstant;
}

export type Comparisons = Shelf<ComparisonId, Comparison, ComparisonSummary>;

export const COMPARISON_KIND: RecordKind<ComparisonId, Comparison, ComparisonSummary> = {
  shelf: 'comparisons',
  word: 'comparison',
  schema: ComparisonSchema,
  summaryOf: ({ id, title, subjects, updatedAt }, kept) => ({
    id,
    title,
    subjects,
    updatedAt,
    ...kept,
  }),
  nameOf: ({ title }) => title,
};
