import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { DURATION_UNIT_WORDS, type UnitWords } from './duration.ts';

export const COMPARATORS = ['at-least', 'at-most', 'more-than', 'less-than', 'exactly'] as const;

/** The comparators in English, as the forms, the calculations and an English text name them. */
export const COMPARATOR_WORDS: Readonly<Record<(typeof COMPARATORS)[number], string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  exactly: 'exactly',
};

/**
 * What the target counts. "percent" is in percent (99.95), never a fraction; working hours and days
 * follow the commitment's calendar; "count" is a number of things named in `countOf`; "points" are
 * points of a scale (CSAT, NPS).
 */
export const TARGET_UNITS = [
  'percent',
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'working-hour',
  'working-day',
  'mbit-per-second',
  'count',
  'points',
] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** The units in English. Beside a count stands what `countOf` names; the words here are for none. */
export const TARGET_UNIT_WORDS: Readonly<Record<TargetUnit, UnitWords>> = {
  percent: { one: 'percent', other: 'percent' },
  millisecond: { one: 'millisecond', other: 'milliseconds' },
  second: DURATION_UNIT_WORDS.second,
  minute: DURATION_UNIT_WORDS.minute,
  hour: DURATION_UNIT_WORDS.hour,
  day: DURATION_UNIT_WORDS.day,
  'working-hour': DURATION_UNIT_WORDS['working-hour'],
  'working-day': DURATION_UNIT_WORDS['working-day'],
  'mbit-per-second': { one: 'Mbit/s', other: 'Mbit/s' },
  count: { one: 'a number of things', other: 'a number of things' },
  points: { one: 'point', other: 'points' },
};

export const TargetSchema = z.strictObject({
  comparator: z.enum(COMPARATORS),
  value: NonNegativeDecimalSchema.nullable(),
  unit: z.enum(TARGET_UNITS),
  /** What is counted where the unit is "count": "qualified leads". */
  countOf: LineSchema,
  /** The share of cases that must meet the target, in percent; null: every case, or not by case. */
  share: NonNegativeDecimalSchema.nullable(),
});
export type Target = Immutable<z.infer<typeof TargetSchema>>;

/** How a result is rounded before it is compared with the target. */
export const RoundingSchema = z.strictObject({
  decimals: z.int().min(0).max(6),
  mode: z.enum(['half-up', 'down', 'up']),
});
