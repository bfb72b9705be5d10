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

/** How a unit is named beside one of it, and beside any other number. */
export interface UnitWords {
  readonly one: string;
  readonly other: string;
}

/** The units in English, as the forms, the calculations and an English text name them. */
export const DURATION_UNIT_WORDS: Readonly<Record<DurationUnit, UnitWords>> = {
  second: { one: 'second', other: 'seconds' },
  minute: { one: 'minute', other: 'minutes' },
  hour: { one: 'hour', other: 'hours' },
  day: { one: 'day', other: 'days' },
  week: { one: 'week', other: 'weeks' },
  month: { one: 'month', other: 'months' },
  year: { one: 'year', other: 'years' },
  'working-hour': { one: 'working hour', other: 'working hours' },
  'working-day': { one: 'working day', other: 'working days' },
  'billing-cycle': { one: 'billing cycle', other: 'billing cycles' },
};

export const DurationSchema = z.strictObject({
  value: NonNegativeDecimalSchema,
  unit: DurationUnitSchema,
});
export type Duration = Immutable<z.infer<typeof DurationSchema>>;

export const duration = (value: number | string, unit: DurationUnit): Duration => ({
  value: NonNegativeDecimalSchema.parse(String(value)),
  unit,
});
