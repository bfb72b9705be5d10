import { z } from 'zod';
import { NonNegativeDecimalSchema } from '#shared/base/decimal.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';
import { WeeklyHoursSchema } from './calendar.ts';
import { DurationSchema } from './duration.ts';
import { CalendarIdSchema, ServiceIdSchema, StakeholderIdSchema, type ServiceId } from './ids.ts';
import { SupplySchema } from './supply.ts';

/** Planned maintenance: when it may happen, how long before it is announced, how much a month. */
export const MaintenanceSchema = z.strictObject({
  windows: z.array(WeeklyHoursSchema).max(50),
  notice: DurationSchema.nullable(),
  monthlyCap: DurationSchema.nullable(),
});

export const FEE_PERIODS = ['month', 'quarter', 'year', 'once'] as const;

/** A price in the agreement's currency, in its major unit ("1250.00"). */
export const FeeSchema = z.strictObject({
  amount: NonNegativeDecimalSchema,
  per: z.enum(FEE_PERIODS),
});
export type Fee = Immutable<z.infer<typeof FeeSchema>>;

export const ServiceSchema = z.strictObject({
  id: ServiceIdSchema,
  name: LineSchema,
  description: TextSchema,
  /** Who provides it and who receives it. */
  provider: StakeholderIdSchema.nullable(),
  recipients: z.array(StakeholderIdSchema).max(50),
  /** How and where it is delivered. */
  delivery: TextSchema,
  operatingHours: CalendarIdSchema.nullable(),
  /** Null: no planned maintenance. */
  maintenance: MaintenanceSchema.nullable(),
  dependencies: z.array(TextSchema).max(100),
  processes: z.array(TextSchema).max(100),
  technologies: z.array(LineSchema).max(100),
  processingTimes: z
    .array(z.strictObject({ activity: LineSchema, time: DurationSchema.nullable() }))
    .max(100),
  fee: FeeSchema.nullable(),
  supplies: z.array(SupplySchema).max(100),
});
export type Service = Immutable<z.infer<typeof ServiceSchema>>;

export const newService = (id: ServiceId, name: string): Service => ({
  id,
  name,
  description: '',
  provider: null,
  recipients: [],
  delivery: '',
  operatingHours: null,
  maintenance: null,
  dependencies: [],
  processes: [],
  technologies: [],
  processingTimes: [],
  fee: null,
  supplies: [],
});
