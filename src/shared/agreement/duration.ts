import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';

/**
 * Units of time in a contract. Working hours and days follow a calendar of the agreement; months
 * and years are calendar months and years; a billing cycle is whatever the invoice covers.
 */
export const DURATION_UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'working-hour',
  'working-day',
  'billing-cycle',
] as const;
export const DurationUnitSchema = z.enum(DURATION_UNITS);
export type DurationUnit = z.infer<typeof DurationUnitSchema>;

export const DurationSchema = z.strictObject({
  value: NonNegativeDecimalSchema,
  unit: DurationUnitSchema,
});
export type Duration = Immutable<z.infer<typeof DurationSchema>>;

export const duration = (value: number | string, unit: DurationUnit): Duration => ({
  value: NonNegativeDecimalSchema.parse(String(value)),
  unit,
});
