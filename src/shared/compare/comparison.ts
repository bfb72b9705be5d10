import { z } from 'zod';
import { IsoInstantSchema } from '#shared/base/date.ts';
import { DecimalSchema, NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { ReplayedSchema } from './replayed.ts';

export const ComparisonIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
    error: 'must be 1 to 64 small letters, digits and hyphens, not starting with a hyphen',
  })
  .brand<'ComparisonId'>();
export type ComparisonId = z.infer<typeof ComparisonIdSchema>;

/** How many SLAs stand side by side. */
export const FEWEST_SUBJECTS = 2;
export const MOST_SUBJECTS = 8;

/** One SLA of a comparison: an imported offer, or an own draft. */
export const SubjectRefSchema = z.strictObject({
  type: z.enum(['offer', 'draft']),
  /** The offer's or the agreement's id. */
  id: z.string().min(1).max(64),
  /** What tells the state that was compared last: `offerRevision`, or a draft's revision. */
  seen: z.string().max(200),
});
export type SubjectRef = Immutable<z.infer<typeof SubjectRefSchema>>;

/** Hours of an assumed working week of five days, on which business hours become clock hours. */
export const WORKING_WEEKS = [40, 60] as const;
export type WorkingWeek = (typeof WORKING_WEEKS)[number];

const MUST_HAVE_COMPARATORS = ['at-least', 'at-most', 'stated'] as const;

/** An SLA that does not keep it is out, whatever its points. */
export const MustHaveSchema = z.strictObject({
  /** The id of a row of the matrix: "availability.target". */
  criterion: z.string().min(1).max(100),
  comparator: z.enum(MUST_HAVE_COMPARATORS),
  /** In the row's unit; null where the comparator is "stated". */
  value: DecimalSchema.nullable(),
});
export type MustHave = Immutable<z.infer<typeof MustHaveSchema>>;

/** Weights by criterion id; a criterion without one has weight 0. Only their ratios count. */
export const WeightsSchema = z.record(z.string().min(1).max(100), NonNegativeDecimalSchema);
export type Weights = Immutable<z.infer<typeof WeightsSchema>>;

/** A saved comparison. It names its SLAs; what they say is looked up when it is opened. */
export const ComparisonSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: ComparisonIdSchema,
  title: LineSchema,
  subjects: z.array(SubjectRefSchema).min(FEWEST_SUBJECTS).max(MOST_SUBJECTS),
  /** What the service would cost a month, in the currency's major unit; credits are shown on it. */
  fee: NonNegativeDecimalSchema,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, {
    error: 'must be a currency code of three capital letters, such as EUR',
  }),
  workingWeek: z.union([z.literal(40), z.literal(60)]),
  /** By subject id: which of several promises, and which support plan, is compared. */
  scopes: z.record(z.string().max(64), z.string().max(4_000)).exactOptional(),
  plans: z.record(z.string().max(64), z.string().max(4_000)).exactOptional(),
  weights: WeightsSchema,
  mustHaves: z.array(MustHaveSchema).max(100),
  /** Absent until somebody replays. */
  replay: ReplayedSchema.exactOptional(),
  notes: TextSchema,
  createdAt: IsoInstantSchema,
  updatedAt: IsoInstantSchema,
});
export type Comparison = Immutable<z.infer<typeof ComparisonSchema>>;

/** A subject whose SLA is not what it was when the comparison was last looked at. */
export interface ChangedSubject {
  readonly subject: SubjectRef;
  /** "gone": it is not on this computer any more. */
  readonly how: 'changed' | 'gone';
}

/** `now` gives the present revision of an SLA, null where there is none. */
export const changedSubjects = (
  { subjects }: Pick<Comparison, 'subjects'>,
  now: (subject: SubjectRef) => string | null,
): readonly ChangedSubject[] =>
  subjects.flatMap((subject) => {
    const revision = now(subject);
    if (revision === subject.seen) return [];
    return [{ subject, how: revision === null ? 'gone' : 'changed' } as const];
  });
