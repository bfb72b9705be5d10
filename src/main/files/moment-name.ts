import type { IsoInstant } from '#shared/base/date.ts';

export const instantOf = (moment: Date): IsoInstant => moment.toISOString() as IsoInstant;

/** A moment as part of a file's name that sorts by time: "20261130T091500000Z", UTC to the millisecond. */
export const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:.]/g, '');

const STAMP = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/;

/** The moment that such a stamp names; null for anything else. */
export function momentOf(stamp: string): Date | null {
  const match = STAMP.exec(stamp);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, ms] = match;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
