import { TimeZoneSchema } from '#shared/base/date.ts';
import type { DateOrder } from '#shared/engine/import/instants.ts';
import { UsageError } from './command.ts';

/** `--zone`: where a file's times without a zone were on the wall; null where it is not given. */
export function readZone(zone: string | undefined): string | null {
  if (zone !== undefined && !TimeZoneSchema.safeParse(zone).success)
    throw new UsageError(`There is no time zone "${zone}"; write one such as Europe/Berlin.`);
  return zone ?? null;
}

/** `--date-order`: what comes first where dates can be read both ways; null where it is not given. */
export function readDateOrder(order: string | undefined): DateOrder | null {
  if (order === undefined || order === 'day-first' || order === 'month-first') return order ?? null;
  throw new UsageError(`--date-order is day-first or month-first, not "${order}".`);
}
